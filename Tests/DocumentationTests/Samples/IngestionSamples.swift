import BriefingAnnotators
import BriefingCore
import BriefingIngestion
import Testing

struct LetterReader: Reader {
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

@Suite("Samples of ingestion")
struct IngestionSamples: Samples {
  let output = Output()

  @Test func `A page becomes blocks, each with a kind`() async throws {
    let page = """
      <!DOCTYPE html><html><head><title>Cod pact signed</title></head><body>
      <nav><a href="/">Home</a> <a href="/news">News</a></nav>
      <article><h1>Cod pact signed</h1>
      <p>Norway &amp; Iceland signed the pact in Oslo on 4 May 2024.</p>
      <p>The ministers will meet again in spring.</p>
      </article></body></html>
      """
    let source = RawSource(id: "page", file: "page.html", text: page)
    let ingested = try await Ingestion().document(from: source)
    let document = ingested.document
    for block in document.blocks { print(block.kind.rawValue, document.text[block.span]) }
    // boilerplate Home News
    // title Cod pact signed
    // paragraph Norway & Iceland signed the pact in Oslo on 4 May 2024.
    // paragraph The ministers will meet again in spring.
    try output.isTold()
  }

  @Test func `A passage leads back to the bytes of its source`() async throws {
    let page = "<p>Norway &amp; Iceland signed the pact in Oslo.</p>"
    let source = RawSource(id: "page", file: "page.html", text: page)
    let document = try await Ingestion().document(from: source).document
    let span = try #require(document.text.occurrences(of: "Norway & Iceland").first)
    let range = document.sourceMap.original(of: span) ?? 0..<0
    print(String(decoding: source.bytes[range], as: UTF8.self))
    // Norway &amp; Iceland
    try output.isTold()
  }

  @Test func `What was noted on the way is a diagnostic`() async throws {
    let source = RawSource(id: "old", file: "old.txt", bytes: Array("caf".utf8) + [0xE9, 0x2E])
    let ingested = try await Ingestion().document(from: source)
    print(ingested.document.text.string, ingested.document.source.encoding.name)
    // café. windows-1252
    try output.isTold()
  }

  @Test func `A source that cannot be read is an error that says what to do`() async throws {
    do {
      let source = RawSource(id: "plan", file: "plan.dwg", bytes: [0x41, 0x43])
      _ = try await Ingestion().document(from: source)
    } catch .unknownFormat(let file, _, let known) {
      print(file, known.contains("html"))
    }
    // plan.dwg true
    try output.isTold()
  }

  @Test func `A reader of one's own is handed over`() async throws {
    let ingestion = Ingestion(readers: [PlainTextReader(), LetterReader()])
    let source = RawSource(id: "l", file: "l.letter", text: "Dear all,\n")
    let document = try await ingestion.document(from: source).document
    #expect(document.blocks.map(\.span) == [TextSpan(0..<9)])
  }

  @Test func `Mail and PDF files have readers that are given something`() async throws {
    do {
      let reader = MailReader(parts: [PlainTextReader()])
      let ingestion = Ingestion(readers: [PlainTextReader(), reader])
      #expect(ingestion.readers.count == 2)
    }
    let reader = PDFReader { _ throws(IngestionError) in Array("First page.\u{C}".utf8) }
    let ingestion = Ingestion(readers: Ingestion.standardReaders + [reader])
    let source = RawSource(id: "p", file: "p.pdf", bytes: Array("%PDF-1.7".utf8))
    #expect(try await ingestion.document(from: source).document.pages.count == 1)
  }

  @Test func `The tokens of a page come one after the other`() throws {
    var tokenizer = HTMLTokenizer(Array("<p title=1>A &amp; B".utf8))
    while let token = tokenizer.next() {
      print(token.kind, tokenizer.text(of: token))
    }
    // startTag p
    // text A & B
    try output.isTold()
  }

  @Test func `Names of persons are divided into their parts`() throws {
    for name in ["Dr. Ludwig van Beethoven Jr.", "Kishida Fumio", "De La Torre, Manuel"] {
      print(PersonNameParts.persons(in: name).first?.family ?? "none")
    }
    // van Beethoven
    // Kishida
    // De La Torre
    try output.isTold()
  }

  @Test func `Names and forms are marked from a gazetteer in code`() async throws {
    let gazetteer = Gazetteer(
      label: .forum,
      entries: [
        Gazetteer.Entry(
          name: "Economic Policy Consultative Committee",
          aliases: ["Economic 2+2"],
          acronym: "EPCC",
          attributes: ["kind": "committee"],
          notToBeConfusedWith: ["Security Consultative Committee"]
        )
      ],
      patterns: [
        TokenPattern(
          label: .instrument,
          steps: [
            TokenPattern.Step(shape: .title, minimum: 1, maximum: 6),
            TokenPattern.Step(texts: ["Act", "Law"]),
          ]
        )
      ]
    )
    let text = "The Economic 2+2 praised the Fish Act."
    let source = RawSource(id: "note", file: "note.txt", text: text)
    let document = try await Ingestion().document(from: source).document
    let annotator = GazetteerAnnotator(gazetteers: [gazetteer])
    for mark in annotator.annotate(DocumentView(document: document)) {
      print(mark.label, document.text[mark.span])
    }
    // forum Economic 2+2
    // instrument Fish Act
    try output.isTold()
  }
}
