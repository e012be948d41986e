#if Processes
import BriefingIngestion
import BriefingProcesses

/// The conversion of PDF files to the text of their pages, by `pdftotext` of Poppler.
struct PDFConversion: Sendable {
  /// The name of the program.
  var program = "pdftotext"
  /// How long it may run; hundreds of pages take a second, on a machine with nothing else to do.
  var time: Duration = .seconds(300)
  /// How many bytes it may write.
  var output = 64 << 20

  /// Returns the text of the pages of a source, each ended by a form feed.
  ///
  /// The file is handed over as it is in memory; the program sees no path, and writes none.
  func text(of source: RawSource) async throws(IngestionError) -> [UInt8] {
    let limits = ProgramLimits(time: time, output: min(output, source.maximumTextBytes))
    do throws(ProgramError) {
      let program = try await Program(program, for: "reading PDF files")
      return try await program.run(
        arguments: ["-enc", "UTF-8", "-eol", "unix", "-", "-"],
        input: source.bytes,
        limits: limits
      ).output
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
      reason = "its text has more than \(limit) bytes; split the file, or raise --max-bytes"
    case .timedOut(_, let limit):
      reason = "converting it took longer than \(limit); split the file"
    case .notAName, .notStarted, .cancelled:
      reason = error.description
    }
    return .unreadable(file: file, format: PDFReader.formatName, reason: reason)
  }
}
#endif
