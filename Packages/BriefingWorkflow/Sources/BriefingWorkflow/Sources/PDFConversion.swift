#if Processes
import BriefingIngestion
import BriefingProcesses

/// The conversion of PDF files to the text of their pages, by `pdftotext` of Poppler.
struct PDFConversion: Sendable {
  /// The name of the program.
  var program = "pdftotext"
  /// How long it may run, on however busy a machine.
  var time: Duration = .seconds(300)
  /// How many bytes it may write.
  var output = 256 << 20
  /// How many bytes of memory it may take: a file of a few pages can be made to ask for gigabytes.
  var memory = 1 << 30

  /// The bytes the program writes for a byte of text at most: for a word of one letter a hundred.
  private static let layoutRatio = 64

  /// How many seconds of a processor the program may use for a file of so many bytes.
  ///
  /// Hundreds of pages take one; a short file can be made to take any number.
  static func processorSeconds(forBytes count: Int) -> Int { min(10 + count / 100_000, 300) }

  /// Returns the text of the pages of a source, each ended by a form feed.
  ///
  /// The file is handed over as it is in memory; the program sees no path, and writes none.
  func text(of source: RawSource) async throws(IngestionError) -> [UInt8] {
    let most = source.maximumTextBytes
    let limits = ProgramLimits(
      time: time,
      output: min(output, max(most, min(most, .max / Self.layoutRatio) * Self.layoutRatio)),
      memory: memory,
      processorSeconds: Self.processorSeconds(forBytes: source.bytes.count)
    )
    do throws(ProgramError) {
      let program = try await Program(program, for: "reading PDF files")
      let layout = try await program.run(
        arguments: ["-enc", "UTF-8", "-bbox-layout", "-", "-"],
        input: source.bytes,
        limits: limits
      ).output
      return PDFReader.text(ofLayout: layout, limit: most)
    } catch {
      throw Self.error(error, of: source.file)
    }
  }

  /// What is told of a program that failed: what it said, and what can be done about the file.
  private static func error(_ error: ProgramError, of file: String) -> IngestionError {
    let reason: String
    switch error {
    case .notFound(let name, _):
      let packages = "poppler-utils (apt, dnf) or poppler (brew)"
      return .missingProgram(file: file, program: name, packages: packages)
    case .failed(_, _, let messages) where messages.contains("Incorrect password"):
      reason = "it is encrypted; save it without a password (\(error))"
    case .failed, .signaled:
      reason = "\(error); if a viewer shows the file, save or print it as a new PDF"
    case .tooMuchOutput(_, let limit):
      reason =
        "its text with all places is longer than \(limit) bytes; split the file, or raise --max-bytes"
    case .outOfMemory(_, let limit):
      reason =
        "converting it takes more than \(limit >> 20) MiB of memory; split the file, or save or "
        + "print it as a new PDF"
    case .timedOut(_, let limit):
      reason =
        "converting it took longer than \(limit); split the file, or save or print it as a new PDF"
    case .notAName, .notExecutable, .notStarted, .cancelled, .lineTooLong, .tooManyLines,
      .tooManyMessages, .noAnswer, .endedEarly, .stoppedListening:
      reason = error.description
    }
    return .unreadable(file: file, format: PDFReader.formatName, reason: reason)
  }
}
#endif
