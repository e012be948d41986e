import BriefingCore
import BriefingInterchange
import Testing

/// The formats in which marks are made of words: IOB2, spaCy and Prodigy.
@Suite struct WordFormatTests {
  private func read(_ format: InterchangeFormat, _ content: String, name: String) -> Import {
    let file = InterchangeFile(name: name, bytes: Array(content.utf8))
    return format.importer.read([file], for: [Sample.document()])
  }

  private var textJSON: String { JSONValue.string(Sample.text.string).text() }

  @Test func `Columns of IOB2 look like this`() {
    let marks = [
      Sample.annotation("Japan", .place), Sample.annotation("29 July 2022.\r\nMr. Hagiuda", .event),
      Sample.annotation("July", .date), Sample.annotation("cafe\u{301}", "a place"),
    ]
    let export = IOB2Exporter().export(Sample.annotated(marks))
    let lines = String(decoding: export.files[0].bytes, as: UTF8.self)
    #expect(
      lines.hasPrefix(
        """
        -DOCSTART-\tO

        \u{1F1EF}\u{1F1F5}\tO
        Japan\tB-place
        and\tO
        the\tO
        U.S.\tO
        met\tO
        on\tO
        29\tO
        July\tB-date
        2022.\tO
        Mr.\tO
        Hagiuda\tO
        named\tO
        the\tO
        cafe\u{301}\tB-a_place
        """
      )
    )
    let losses = export.losses[0].losses
    #expect(losses.first { $0.kind == .overlap }?.example == "\(marks[1].id): \(marks[1].quote)")
    #expect(losses.first { $0.kind == .label }?.example == "a place as a_place")
    #expect(losses.first { $0.kind == .annotator }?.count == 3)
  }

  @Test func `A mark joins the sentences it crosses`() throws {
    let document = Document(
      id: "two",
      source: Sample.document().source,
      text: DocumentText("He met Ann. Lee left. -DOCSTART- ends."),
      blocks: [],
      sentences: [TextSpan(0..<11), TextSpan(12..<21), TextSpan(22..<38)],
      tokens: []
    )
    let mark = Annotation(
      id: AnnotationID(rawValue: "m"),
      label: .person,
      span: TextSpan(7..<15),
      quote: "Ann. Lee",
      annotator: "a"
    )
    let annotated = AnnotatedDocument(document: document, annotations: [mark])
    let export = IOB2Exporter().export(annotated)
    #expect(
      String(decoding: export.files[0].bytes, as: UTF8.self) == """
        -DOCSTART-\tO

        He\tO
        met\tO
        Ann.\tB-person
        Lee\tI-person
        left.\tO

        -\tO
        DOCSTART-\tO
        ends.\tO

        """
    )
    let read = IOB2Importer().read(export.files, for: [document])
    #expect(read.problems.isEmpty)
    #expect(read.documents.first?.marks.map(\.span) == [mark.span])
  }

  @Test(
    arguments: [
      "Japan B-place": "the text goes on with “\u{1F1EF}\u{1F1F5} Japan and",
      "\u{1F1EF}\u{1F1F5} O\nJapan I-place": "the tag has the value “I-place”",
      "\u{1F1EF}\u{1F1F5} X-place": "the tag has the value “X-place”",
      "\u{1F1EF}\u{1F1F5}": "“\u{1F1EF}\u{1F1F5}” is not what stands here",
      "\u{1F1EF}\u{1F1F5} O\n-DOCSTART- O": "a second document begins here",
      "\u{1F1EF}\u{1F1F5} B-;": "“\u{1F1EF}\u{1F1F5}” has no label",
      "caf\u{E9} O": "the text goes on with",
    ]
  )
  func `Columns that do not fit are refused with their line`(
    lines: String,
    message: String
  ) throws {
    let read = read(.iob2, lines, name: "report.conll")
    let problem = try #require(read.problems.first)
    #expect(read.problems.count == 1)
    #expect(problem.message.hasPrefix(message), "\(problem.message)")
    #expect(problem.position?.line == lines.utf8.count { $0 == 0x0A } + 1)
  }

  @Test func `What spaCy says beside the marks is counted`() throws {
    let read = read(
      .spacy,
      """
      {"text": \(textJSON), "cats": {"news": 0.5}, "tokens": [{"id": 0, "start": 0, "end": 2, "tag": "NN"}],
       "ents": [{"start": 3, "end": 8, "label": "GPE"}, {"start": 48, "end": 55, "label": "PERSON"}],
       "spans": {"sc": [{"start": 3, "end": 8, "label": "GPE", "kb_id": "Q17"}]}}
      """,
      name: "any.json"
    )
    #expect(read.problems.isEmpty)
    let marks = try #require(read.documents.first).marks
    #expect(marks.map(\.label) == [.place, .person])
    #expect(marks.map(\.quote) == ["Japan", "Hagiuda"])
    let kinds = read.losses.flatMap(\.losses).map(\.kind)
    #expect(kinds == [.foreign("cats"), .foreign("kb_id"), .foreign("tag")])
  }

  @Test(
    arguments: [
      (#""spans": {"sc": [{"start": 3, "end": 800, "label": "A"}]}"#, "3 to 800 is no place"),
      (#""spans": {"sc": [{"start": "3", "end": 8, "label": "A"}]}"#, "spans.sc[0] is not what"),
      (#""ents": [{"start": 5, "end": 5, "label": "A"}]"#, "5 to 5 is no place"),
    ]
  )
  func `Spans that do not fit are refused`(member: String, message: String) throws {
    let content = #"{"text": \#(textJSON), "tokens": [], \#(member)}"#
    let problem = try #require(read(.spacy, content, name: "x.json").problems.first)
    #expect(problem.message.hasPrefix(message), "\(problem.message)")
  }

  @Test func `Accepted tasks of Prodigy are accepted marks, and rejected ones are refused`() throws
  {
    let spans = #""spans":[{"start":3,"end":8,"label":"GPE"}]"#
    let content = ["accept", "reject"].map { answer in
      #"{"text":\#(textJSON),\#(spans),"answer":"\#(answer)"}"#
    }
    let read = read(.prodigy, content.joined(separator: "\n"), name: "tasks.jsonl")
    #expect(read.documents.first?.marks.map(\.review) == [.accepted])
    #expect(read.problems.map(\.position?.line) == [2])
    #expect(read.problems.first?.message.hasPrefix("the task was rejected") == true)
  }

  @Test func `A line of Prodigy that is no JSON has its line and column`() {
    let read = read(.prodigy, "\n{\"text\": }\n", name: "tasks.jsonl")
    #expect(read.problems.first?.position == TextPosition(line: 2, column: 10))
  }
}
