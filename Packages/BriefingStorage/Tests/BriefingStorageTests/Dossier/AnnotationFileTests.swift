import BriefingCore
import Testing

@testable import BriefingStorage

@Suite struct AnnotationFileTests {
  @Test func `A file has one spelling, sorted and one field a line`() {
    #expect(Sample.annotations.text == Sample.annotationsYAML)
  }

  @Test func `An annotation of an earlier text says which`() throws {
    var file = Sample.annotations
    file.annotations[0].revision = Digest(of: "earlier").label
    let text = String(decoding: file.yaml(), as: UTF8.self)
    let line = "  revision: \"\(Digest(of: "earlier").label)\"\n  label: event\n"
    #expect(text.contains(line))
    let again = try AnnotationFile(yaml: file.yaml(), file: "f", limits: .standard)
    #expect(again == file.readBack)
  }

  @Test func `A file comes back with every part of every annotation`() throws {
    let file = try AnnotationFile(text: Sample.annotationsYAML)
    var expected = Sample.annotations
    expected.annotations.sort()
    #expect(file == expected)
    #expect(file.text == Sample.annotationsYAML)
  }

  @Test func `A document without annotations has a file all the same`() throws {
    var file = Sample.annotations
    file.annotations = []
    #expect(file.text.hasSuffix("  offsets: utf8\nannotations: []\n"))
    #expect(try AnnotationFile(text: file.text) == file)
  }

  @Test func `Keys this version does not know are kept wherever they may stand`() throws {
    let text = Sample.annotationsYAML
      .replacing("  offsets: utf8\n", with: "  offsets: utf8\n  views:\n  - html\n")
      .replacing("annotations:\n-", with: "batch: \"7\"\nannotations:\n-")
      .replacing("  label: person\n", with: "  label: acme.person\n")
    let file = try AnnotationFile(text: text)
    #expect(file.unknown == ["batch": "7"])
    #expect(file.unknownOfDocument == ["views": .list(["html"])])
    #expect(file.annotations[0].label == "acme.person")
    #expect(file.text == text)
  }

  @Test func `The annotators that wrote to a file are named at its head`() throws {
    let text = Sample.annotationsYAML
      .replacing(
        "annotations:\n-",
        with: "annotators:\n- acme.levies\n- acme.years\nannotations:\n-"
      )
    let file = try AnnotationFile(text: text)
    #expect(file.annotators == ["acme.levies", "acme.years"] && file.unknown.isEmpty)
    #expect(file.text == text)
    #expect(throws: YAMLError.self) {
      try AnnotationFile(text: text.replacing("- acme.years", with: "- [acme.years]"))
    }
    #expect(throws: YAMLError.self) {
      try AnnotationFile(text: text.replacing("annotations:", with: "annotators: []\nannotations:"))
    }
  }

  @Test func `Any order and any style a person chose is read`() throws {
    let text = """
      annotations:
      - {label: person, quote: "Antony Blinken", end: 14, start: 0, id: b, annotator: mk}
      -
        id: a
        note:
        start: 0
        end: 14
        quote: >-
          Antony
          Blinken
        label: 'person'
        attributes:
        annotator: mk   # by hand
      document: {digest: "sha256:00", source: s.txt, id: d}
      format: briefing-annotations/1
      """
    let file = try AnnotationFile(text: text)
    #expect(file.annotations.map(\.id.rawValue) == ["a", "b"])
    #expect(file.annotations.allSatisfy { $0.quote == "Antony Blinken" && $0.review == .proposed })
    #expect(file.annotations[0].note == nil)
  }

  @Test func `Annotations are sorted where they lie, as a copy would be`() {
    var random = SeededGenerator(seed: 41)
    for _ in 0..<500 {
      var annotations = (0..<Int.random(in: 0...40, using: &random)).map { number in
        Annotation(
          id: AnnotationID(rawValue: "a-\(Int.random(in: 0...9, using: &random))"),
          label: .date,
          span: TextSpan(0..<Int.random(in: 1...4, using: &random)),
          quote: "\(number)",
          annotator: "x"
        )
      }
      let sorted = annotations.sorted()
      annotations.putInFileOrder()
      #expect(annotations == sorted)
    }
  }

  @Test func `A thousand odd annotations come back`() throws {
    var random = SeededGenerator(seed: 9)
    var file = Sample.annotations
    file.annotations = (0..<1_000).map { number in
      let start = Int.random(in: 0..<10_000, using: &random)
      var attributes = Attributes()
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        attributes["k" + random.awkwardText(upTo: 4)] = .text(random.awkwardText(upTo: 8))
      }
      return Annotation(
        id: AnnotationID(rawValue: "a-\(number)"),
        label: .statement,
        span: TextSpan(start..<start + Int.random(in: 1...50, using: &random)),
        quote: "q" + random.awkwardText(upTo: 30),
        attributes: attributes,
        annotator: "x@1",
        confidence: Double.random(in: 0...1, using: &random),
        note: "n" + random.awkwardText(upTo: 10)
      )
    }
    let text = file.text
    file.annotations.sort()
    #expect(try AnnotationFile(text: text) == file)
  }

  @Test(arguments: [
    Mistake(
      "start: 19",
      "start: 19a",
      .badValue,
      """
      f:20:10: annotations[1].start: “19a” is not a whole number. Write digits alone, such as 0 \
      or 153.
      """
    ),
    Mistake(
      "start: 19",
      "start: -1",
      .badValue,
      "f:20:10: annotations[1].start: “-1” is not a whole"
    ),
    Mistake(
      "start: 19",
      "start: [19]",
      .wrongShape,
      "f:20:10: annotations[1].start: Here is a list"
    ),
    Mistake(
      "end: 72",
      "end: 19",
      .badValue,
      """
      f:19:3: annotations[1]: The span from 19 to 19 holds nothing. The end is the offset after \
      the last byte, and greater than the start.
      """
    ),
    Mistake(
      "  quote: Antony Blinken\n",
      "",
      .missingKey,
      """
      f:9:3: annotations[0]: The key “quote” is missing, or has nothing behind it. Add “quote: …”.
      """
    ),
    Mistake(
      "quote: Antony Blinken",
      "quote:",
      .missingKey,
      "f:12:9: annotations[0]: The key “quote” is missing, or has nothing behind it."
    ),
    Mistake(
      "  label: person\n",
      "",
      .missingKey,
      "f:9:3: annotations[0]: The key “label” is missing"
    ),
    Mistake(
      "  annotator: briefing.people@1\n",
      "",
      .missingKey,
      "f:9:3: annotations[0]: The key “anno"
    ),
    Mistake(
      "- id: a-1111111111111111\n  start",
      "- start",
      .missingKey,
      "f:9:3: annotations[0]: The key"
    ),
    Mistake(
      "  label: person\n",
      "  label: person\n  start: 1\n",
      .duplicateKey,
      """
      f:14:3: annotations[0].start: The key “start” stands on line 10 already. Keep one of the two.
      """
    ),
    Mistake(
      "    kind: meeting\n",
      "    kind: meeting\n    date: x\n",
      .duplicateKey,
      "f:27:5: annotations[1].attributes.date: The key “date” stands on line 25 already."
    ),
    Mistake(
      "  offsets: utf8\n",
      "  id: x\n",
      .duplicateKey,
      "f:7:3: document.id: The key “id” stands on"
    ),
    Mistake(
      "document:\n",
      "format: x\ndocument:\n",
      .duplicateKey,
      "f:3:1: format: The key “format”"
    ),
    Mistake(
      "a-2222222222222222",
      "a-1111111111111111",
      .duplicateIdentifier,
      """
      f:19:3: annotations[1].id: The id “a-1111111111111111” stands on line 9 already. Remove \
      one of the two, or give it another id.
      """
    ),
    Mistake(
      "briefing-annotations/1\ndoc",
      "briefing-annotations/2\ndoc",
      .wrongFormat,
      """
      f:2:9: format: The format is “briefing-annotations/2”, and this version reads \
      “briefing-annotations/1”. Check that the file stands in the right folder, or use the \
      version that wrote it.
      """
    ),
    Mistake(
      "format: briefing-annotations/1\n",
      "",
      .wrongFormat,
      "f:1:1: The line “format: briefing-anno"
    ),
    Mistake("  id: 000_f8c4\n", "", .missingKey, "f:1:1: document: The key “id” is missing"),
    Mistake(
      "offsets: utf8",
      "offsets: utf16",
      .badValue,
      "f:7:12: document.offsets: “utf16” has no meaning here. Write “utf8”."
    ),
    Mistake(
      "review: corrected",
      "review: acepted",
      .badValue,
      "f:32:11: annotations[1].review: “acepted” has no meaning here. Did you mean “accepted”?"
    ),
    Mistake(
      "confidence: 0.85",
      "confidence: 85%",
      .badValue,
      """
      f:31:15: annotations[1].confidence: “85%” is not a confidence. Write a number from 0 to 1, \
      such as 0.85, or remove the key: absent means unknown.
      """
    ),
    Mistake(
      "confidence: 0.85",
      "confidence: 1.01",
      .badValue,
      "f:31:15: annotations[1].confidence: “1.01”"
    ),
    Mistake(
      "    label: statement\n",
      "    lable: x\n",
      .unknownKey,
      "f:40:5: annotations[1].proposed.lable"
    ),
    Mistake(
      "    start: 19\n    end: 40\n",
      "    end: 40\n",
      .missingKey,
      "f:38:5: annotations[1].proposed"
    ),
    Mistake("  links:\n", "  links: [\n", .syntax, "f:44:3: This is not YAML: "),
    Mistake(
      "  review: proposed\n",
      "  review: *x\n",
      .unsupported,
      "f:17:11: An alias (*) has no meaning"
    ),
    Mistake("- id: a-2", "=======\n- id: a-2", .mergeConflict, "f:19:1: A merge left its conflict"),
    Mistake(
      "- id: a-2",
      ">>>>>>> x\n- id: a-2",
      .mergeConflict,
      "f:19:1: A merge left its conflict"
    ),
    Mistake(
      "- id: a-2",
      "<<<<<<< ours\n- id: a-2",
      .mergeConflict,
      "f:19:1: A merge left its conflict"
    ),
    Mistake(
      "annotations:\n-",
      "annotations:\n- text\n-",
      .wrongShape,
      "f:9:3: annotations[0]: Here is the"
    ),
  ])
  func `A mistake is named with its line and column`(mistake: Mistake) throws {
    let text = mistake.made(in: Sample.annotationsYAML)
    let error = try #require(throws: YAMLError.self) { try AnnotationFile(text: text) }
    #expect(error.kind == mistake.kind)
    #expect(error.description.hasPrefix(mistake.start), "\(error)")
  }

  @Test(arguments: ["", "# nothing\n", "text", "- a\n"])
  func `A file that is no annotation file is told so`(text: String) throws {
    let error = try #require(throws: YAMLError.self) { try AnnotationFile(text: text) }
    #expect(error.kind == .wrongFormat)
    #expect(error.message == "The line “format: briefing-annotations/1” is missing.")
  }

  @Test func `Damage anywhere is an error or a file, and never a crash`() throws {
    let bytes = Array(Sample.annotationsYAML.utf8)
    var random = SeededGenerator(seed: 21)
    for _ in 0..<2_000 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let index = Int.random(in: damaged.indices, using: &random)
        damaged[index] = UInt8.random(in: 0...255, using: &random)
      }
      do {
        let file = try AnnotationFile(yaml: damaged)
        // What was read can be written, and then read as the same.
        #expect(try AnnotationFile(yaml: file.yaml()) == file)
      } catch {
        #expect(!error.message.isEmpty && !error.advice.isEmpty)
      }
    }
  }
}

/// A change to a good file that makes it a bad one, and how the error about it starts.
struct Mistake: Sendable, CustomTestStringConvertible {
  var good: String
  var bad: String
  var kind: YAMLError.Kind
  var start: String

  init(_ good: String, _ bad: String, _ kind: YAMLError.Kind, _ start: String) {
    self.good = good
    self.bad = bad
    self.kind = kind
    self.start = start
  }

  func made(in text: String) -> String { text.replacing(good, with: bad, maxReplacements: 1) }

  var testDescription: String { "\(good.debugDescription) to \(bad.debugDescription)" }
}
