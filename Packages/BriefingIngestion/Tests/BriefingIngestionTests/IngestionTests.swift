import BriefingCore
import BriefingIngestion
import Testing

/// The example of the documentation: a reader another module may bring.
private struct LetterReader: Reader {
  let name = "letter"
  let mediaTypes: Set<String> = ["text/x-letter"]
  let fileExtensions: Set<String> = ["letter"]

  func read(_ source: RawSource) throws(IngestionError) -> Reading {
    guard let text = DocumentText(validating: source.bytes) else {
      throw .unreadable(file: source.file, format: name, reason: "it is not UTF-8")
    }
    let body = Block(kind: .paragraph, span: text.trimmed(text.span))
    return Reading(
      text: text,
      mediaType: "text/x-letter",
      encoding: SourceEncoding(name: "UTF-8", reason: "letters always are"),
      blocks: [body]
    )
  }
}

/// A reader that waits, as for an outside program.
private struct SlowReader: Reader {
  let name = "slow"
  let mediaTypes: Set<String> = []
  let fileExtensions: Set<String> = ["slow"]

  func read(_ source: RawSource) async throws(IngestionError) -> Reading {
    await Task.yield()
    return try PlainTextReader().read(source)
  }
}

struct IngestionTests {
  private let ingestion = Ingestion(readers: [PlainTextReader(), LetterReader()])

  @Test func `A document has the parts of its source`() async throws {
    let source = RawSource(
      id: "report",
      file: "sources/report.txt",
      text: "Towns agreed. They left."
    )
    let document = try await ingestion.document(from: source).document
    #expect(document.id == "report")
    #expect(document.source.file == "sources/report.txt")
    #expect(document.source.mediaType == "text/plain")
    #expect(document.source.digest == Digest(of: "Towns agreed. They left."))
    #expect(document.sentences.map { document.text[$0] } == ["Towns agreed.", "They left."])
    #expect(document.tokens.count == 6)
  }

  @Test(
    arguments: [
      ("a.txt", nil, "plain text"), ("a.TEXT", nil, "plain text"), ("x/a.b.letter", nil, "letter"),
      ("a", "text/plain; charset=utf-8", "plain text"), ("a.txt", "Text/X-Letter", "letter"),
      ("a.txt", "application/unheard-of", "plain text"), ("a", nil, nil), (".txt", nil, nil),
      ("a.pdf", nil, nil),
    ] as [(String, String?, String?)]
  )
  func `The reader is chosen by media type, then by extension`(
    _ file: String,
    _ type: String?,
    _ name: String?
  ) {
    let source = RawSource(id: "a", file: file, text: "Hello.", mediaType: type)
    #expect(ingestion.reader(for: source)?.name == name)
  }

  @Test(arguments: [
    (
      RawSource(id: "a", file: "a.txt", text: ""),
      "a.txt: the file holds no text; remove it, or put the text of the source into it"
    ),
    (
      RawSource(id: "a", file: "a.txt", text: " \n\u{A0}"),
      "a.txt: the file holds no text; remove it, or put the text of the source into it"
    ),
    (
      RawSource(id: "a", file: "a.txt", bytes: [0xEF, 0xBB, 0xBF]),
      "a.txt: the file holds no text; remove it, or put the text of the source into it"
    ),
    (
      RawSource(id: "a", file: "a.txt", bytes: [0xFF, 0xFE, 0, 0, 0x48, 0, 0, 0]),
      "a.txt: cannot be read as text: it is in UTF-32, which is not read; save it as UTF-8"
    ),
    (
      RawSource(id: "a", file: "a.pdf", text: "Hello."),
      "a.pdf: no reader for this kind of file; known extensions: letter, text, txt"
    ),
    (
      RawSource(id: "a", file: "a", text: "Hello.", mediaType: "image/png"),
      "a: no reader for the media type 'image/png'; known extensions: letter, text, txt"
    ),
    (
      RawSource(id: "a", file: "a.txt", text: "a\u{0}b"),
      "a.txt: the file is not text (byte 1 is no character of a text); save its text as UTF-8 in a "
        + ".txt file"
    ),
    (
      RawSource(id: "a", file: "a.letter", bytes: [0xFF]),
      "a.letter: cannot be read as letter: it is not UTF-8"
    ),
    (
      RawSource(id: "a", file: "a.txt", text: String(repeating: "a", count: 21)),
      "a.txt: the file has 21 bytes, the limit is 20; raise it with --max-bytes 21, or split the file"
    ),
  ])
  func `A source that cannot be read is an error that says what to do`(
    _ source: RawSource,
    _ message: String
  ) async {
    let ingestion = Ingestion(readers: ingestion.readers, maximumBytes: 20)
    do {
      _ = try await ingestion.document(from: source)
      Issue.record("an error was expected")
    } catch {
      #expect("\(error)" == message)
    }
  }

  @Test func `A reader may wait`() async throws {
    let source = RawSource(id: "a", file: "a.slow", text: "Towns agreed.")
    let slow = try await Ingestion(readers: [SlowReader()]).document(from: source).document
    let plain = try await Ingestion(readers: [PlainTextReader()]).document(
      from: RawSource(id: "a", file: "a.slow", text: "Towns agreed.", mediaType: "text/plain")
    ).document
    #expect(slow == plain)
  }

  @Test(arguments: [(4, 4), (8 << 20, 8 << 20), (64 << 20, 8 << 20), (640 << 20, 80 << 20)])
  func `A text has a limit of its own, which grows with that of the file`(_ file: Int, _ text: Int)
  {
    #expect(Ingestion(maximumBytes: file).maximumTextBytes == text)
  }

  @Test func `A text that is too long is refused before it is read, with a way out`() async {
    var source = RawSource(id: "x", file: "x.txt", text: "They met twice.")
    source.maximumTextBytes = 10
    let error = IngestionError.textTooLong(file: "x.txt", bytes: 15, limit: 10)
    #expect(throws: error) { try PlainTextReader().read(source) }
    await #expect(throws: error) { try await Ingestion().document(from: source) }
    #expect(
      IngestionError.textTooLong(file: "x.txt", bytes: 67_108_864, limit: 8_388_608).description
        == "x.txt: the text has 67108864 bytes, the limit is 8388608; split the file, or, where "
        + "there is memory of 64 GB or more, raise the limit with --max-bytes 536870912"
    )
  }

  @Test(arguments: ["x.txt": "a\n", "x.html": "<p>a", "x.md": "- a\n"])
  func `A text of too many lines is refused before each becomes a block`(
    _ file: String,
    _ line: String
  ) async throws {
    let text = String(repeating: line, count: 262_145)
    let error = await #expect(throws: IngestionError.self) {
      try await Ingestion().document(from: RawSource(id: "x", file: file, text: text))
    }
    guard case .tooManyLines(file, let lines, 262_144) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(lines >= 262_145)
    let remedy = "raise the limit with --max-bytes \(lines * 256)"
    #expect(error?.description.contains(remedy) == true)
    #expect(Ingestion(maximumBytes: lines * 256).maximumTextBytes / 32 >= lines)
  }

  @Test func `The limit is 64 MiB where nobody says otherwise`() {
    #expect(Ingestion().maximumBytes == 67_108_864)
  }
}
