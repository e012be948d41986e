#if Processes
import BriefingCore
import BriefingIngestion
import BriefingReporting
import Foundation
import Testing

@testable import BriefingWorkflow

@Suite("Sources that are PDF files", .temporaryFolder)
struct PDFTests {
  private static let hasProgram =
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/pdftotext")
    }
  private static let absence: Comment = "pdftotext of Poppler is not on the PATH"

  private static let report = PDFSample([
    [
      "Towns share a ferry", "",
      "The ministers of Canada and Chile will discuss export controls on",
      "minerals on 14 March 2025, and they are",
    ],
    [
      "expected to sign a joint statement on the ferry between the towns.", "",
      "The council of Alder pays for the pier.",
    ],
  ])

  private func error(of bytes: [UInt8], _ conversion: PDFConversion) async -> IngestionError? {
    do {
      _ = try await conversion.text(of: RawSource(id: "a", file: "a.pdf", bytes: bytes))
      return nil
    } catch {
      return error
    }
  }

  @Test(.enabled(if: hasProgram, absence))
  func `A briefing of a PDF file names its pages, and is verified`() async throws {
    let path = try write(Self.report.bytes, to: "in/report.pdf")
    let request = BriefingRequest(paths: [path], output: "\(folder)/out")
    let result = try await BriefingMaker(tool: .init(name: "test", version: "1")).make(request)
    #expect(result.documents == ["report"])
    let record = try String(contentsOfFile: "\(folder)/out/documents/report.yaml", encoding: .utf8)
    #expect(record.contains("type: application/pdf"))
    #expect(record.contains("source-parts:\n- page 1\n- page 2\n"))
    #expect(record.contains("\npages:\n- ["))
    let text = try String(contentsOfFile: "\(folder)/out/documents/report.txt", encoding: .utf8)
    #expect(text.contains("and they are\nexpected to sign a joint statement"))
    #expect(try await DossierVerification(path: "\(folder)/out").problems == [])
    let again = try await BriefingMaker(tool: .init(name: "test", version: "1")).make(request)
    #expect(again.briefing == result.briefing)
  }

  @Test(.enabled(if: hasProgram, absence))
  func `The text of the pages comes as the reader wants it`() async throws {
    let source = RawSource(id: "a", file: "a.pdf", bytes: Self.report.bytes)
    let document = try await Ingestion(readers: SourceReaders.standard).document(from: source)
      .document
    #expect(document.pages.map(\.number) == [1, 2])
    #expect(document.sourceMap.firstUnmapped(in: document.text) == nil)
    let pier = try #require(document.text.occurrences(of: "pier").first)
    #expect(document.sourceMap.places(of: pier).map(\.part) == ["page 2"])
    #expect(document.source.metadata.title?.value == "Towns share a ferry")
  }

  @Test(
    .enabled(if: hasProgram, absence),
    arguments: [
      (PDFSample([[], []]).bytes, "its 2 pages hold no text"),
      (report.encrypted.bytes, "it is encrypted; save it without a password"),
      (Array(report.bytes.prefix(300)), "save or print it as a new PDF"),
      (Array("%PDF-1.4 and no more".utf8), "save or print it as a new PDF"),
    ]
  )
  func `A file that gives no text is refused with what to do`(
    _ bytes: [UInt8],
    _ words: String
  ) async throws {
    let path = try write(bytes, to: "in/a.pdf")
    let request = BriefingRequest(paths: [path], output: "\(folder)/out")
    let error = await #expect(throws: WorkflowError.self) {
      try await BriefingMaker(tool: .init(name: "test", version: "1")).make(request)
    }
    #expect(error?.kind == .input)
    let message = try #require(error?.description)
    #expect(message.hasPrefix("\(path): cannot be read as PDF: "))
    #expect(message.contains(words), "\(message)")
  }

  @Test func `A program that is not there is named, with the packages that bring it`() async {
    let error = await error(of: Self.report.bytes, PDFConversion(program: "no-such-program-9"))
    #expect(
      error?.description
        == "a.pdf: it is read by the program 'no-such-program-9', which is not on the PATH; install "
        + "poppler-utils (apt, dnf) or poppler (brew), or save the text of the file as .txt"
    )
    #expect(error?.code == "missing-program")
  }

  @Test func `A program that writes more than a text may hold is ended`() async {
    // `echo` gives back its arguments, whatever it is given to read.
    let conversion = PDFConversion(program: "echo", time: .seconds(3000), output: 10)
    let error = await error(of: Self.report.bytes, conversion)
    #expect(error?.description.contains("longer than 10 bytes; split the file") == true)
  }

  @Test(.enabled(if: hasProgram, absence))
  func `Hyphens at line ends stay unless they part a word, and columns are read one by one`()
    async throws
  {
    let left = [
      "The towns met in 2019-", "2020 for the U.S.-", "China talks on the inter-",
      "national port, which is",
    ]
    let right = ["late and, as the well-", "known mayor said, will", "be dear."]
    let page = PDFSample(columns: [(72, left), (340, right)])
    let source = RawSource(id: "a", file: "a.pdf", bytes: page.bytes)
    let text = try await Ingestion(readers: SourceReaders.standard).document(from: source)
      .document.text
    #expect(
      text.string == """
        The towns met in 2019-2020 for the U.S.-China talks on the international port, which is
        late and, as the wellknown mayor said, will
        be dear.
        """
    )
  }

  @Test(arguments: [(0, 10), (42_000, 10), (1_000_000, 20), (1 << 40, 300)])
  func `A long file may take more time to convert`(_ count: Int, _ seconds: Int) {
    #expect(PDFConversion.processorSeconds(forBytes: count) == seconds)
  }

  @Test(.enabled(if: hasProgram, absence))
  func `A file that takes too much memory or time is refused with what to do`() async {
    #if os(Linux)
    let small = PDFConversion(time: .seconds(3000), memory: 4 << 20)
    #expect(await error(of: Self.report.bytes, small) != nil)
    #endif
    let short = PDFConversion(time: .nanoseconds(1))
    let words = "converting it took longer than 1e-09 seconds; split the file"
    #expect(await error(of: Self.report.bytes, short)?.description.contains(words) == true)
  }
}
#endif
