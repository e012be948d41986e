import BriefingCore
import BriefingInterchange
import Testing

/// Stores of STAM, documents of GATE and tasks of Label Studio.
@Suite struct StoreTests {
  private func read(_ format: InterchangeFormat, _ content: String, name: String) -> Import {
    let file = InterchangeFile(name: name, bytes: Array(content.utf8))
    return format.importer.read([file], for: [Sample.document()])
  }

  private var textJSON: String { JSONValue.string(Sample.text.string).text() }

  // MARK: STAM

  private func store(_ annotations: String) -> String {
    """
    {"@type": "AnnotationStore", "resources": [{"@id": "report", "text": \(textJSON)}],
     "annotationsets": [{"@id": "own", "data": [
       {"@id": "D1", "key": "kind", "value": {"@type": "String", "value": "person"}}]}],
     "annotations": [\(annotations)]}
    """
  }

  @Test func `A store of STAM has attributes as data, and short quotes to be checked`() throws {
    let export = STAMExporter().export(Sample.annotated([Sample.full(.accepted)]))
    let store = try JSONValue(parsing: export.files[0].bytes)
    let annotation = try #require(store["annotations"]?.array?.first)
    let keys = (annotation["data"]?.array ?? []).map { datum in
      "\(datum["set"]?.string ?? "") \(datum["key"]?.string ?? "")"
    }
    #expect(
      keys == [
        "briefing label", "briefing annotator", "briefing confidence", "briefing review",
        "briefing reviewer", "briefing note", "briefing/attributes also",
        "briefing/attributes code", "briefing/attributes name", "briefing record",
        "https://w3id.org/stam/extensions/stam-textvalidation/ text",
      ]
    )
    #expect(annotation["target"]?["offset"]?["begin"]?["value"] == .integer(3))
  }

  @Test func `Data that are named, and cursors from the end, are understood`() throws {
    let result = read(
      .stam,
      store(
        """
        {"@type": "Annotation", "@id": "x", "data": [{"@id": "D1", "set": "own"}],
         "target": {"@type": "TextSelector", "resource": "report", "offset": {
          "begin": {"@type": "EndAlignedCursor", "value": -4},
          "end": {"@type": "EndAlignedCursor", "value": 0}}}}
        """
      ),
      name: "a.json"
    )
    #expect(result.problems.isEmpty)
    let mark = try #require(result.documents.first?.marks.first)
    #expect(mark.quote == "rose")
    #expect(mark.label == .person)
  }

  @Test func `Selectors of more than one passage are refused, and others counted`() {
    let result = read(
      .stam,
      store(
        """
        {"@id": "two", "target": {"@type": "CompositeSelector", "selectors": [
          {"@type": "TextSelector", "resource": "report"}]}},
        {"@id": "link", "target": {"@type": "AnnotationSelector", "annotation": "two"}},
        {"@id": "all", "target": {"@type": "ResourceSelector", "resource": "report"}}
        """
      ),
      name: "a.json"
    )
    #expect(
      result.problems.map(\.message) == ["two has several pieces with other words between them"]
    )
    let kinds = result.losses.flatMap(\.losses).map(\.kind)
    #expect(kinds == [.relation, .pieces, .foreign("ResourceSelector")])
  }

  @Test(arguments: [
    (#""begin": {"value": 3}, "end": {"value": 800}"#, "3 to 800 is no place"),
    (#""begin": {"value": "3"}, "end": {"value": 8}"#, "-1 to 8 is no place"),
    (
      #""begin": {"@type": "EndAlignedCursor", "value": -9223372036854775808}, "end": {"value": 8}"#,
      "-1 to 8 is no place"
    ),
  ])
  func `Cursors that lead nowhere are refused`(offset: String, message: String) {
    let annotation = """
      {"data": [{"@id": "D1", "set": "own"}],
       "target": {"@type": "TextSelector", "resource": "report", "offset": {\(offset)}}}
      """
    let problems = read(.stam, store(annotation), name: "a.json").problems
    #expect(problems.count == 1)
    #expect(problems.first?.message.hasPrefix(message) == true)
  }

  @Test func `A quote that the store says and the text has not is refused`() {
    let annotation = """
      {"data": [{"@id": "D1", "set": "own"}, {"key": "text", "value": "Nippon",
        "set": "https://w3id.org/stam/extensions/stam-textvalidation/"}],
       "target": {"@type": "TextSelector", "resource": "report",
        "offset": {"begin": {"value": 3}, "end": {"value": 8}}}}
      """
    let problems = read(.stam, store(annotation), name: "a.json").problems
    #expect(
      problems.map(\.message) == [
        "the text has “Japan” there (line 1, column 4), and the file says “Nippon”"
      ]
    )
  }

  // MARK: GATE

  @Test func `A document of GATE has attributes as features`() throws {
    let export = BdocExporter().export(Sample.annotated([Sample.full(.accepted)]))
    #expect(export.files.map(\.name) == ["report.bdocjs"])
    let document = try JSONValue(parsing: export.files[0].bytes)
    let set = try #require(document["annotation_sets"]?["briefing"])
    let mark = try #require(set["annotations"]?.array?.first)
    #expect(document["offset_type"] == "p")
    #expect(set["next_annid"] == .integer(1))
    #expect(mark["type"] == "place")
    #expect(mark["features"]?["code"] == "JP")
    #expect(mark["features"]?["briefing"]?["review"] == "accepted")
  }

  @Test(arguments: [("p", 48, 55), ("j", 50, 57)])
  func `Offsets count in the unit that the document names`(
    unit: String,
    start: Int,
    end: Int
  ) throws {
    let result = read(
      .bdoc,
      """
      {"text": \(textJSON), "offset_type": "\(unit)", "features": {"lang": "en"}, "annotation_sets": {"": {
       "annotations": [{"id": 0, "type": "Person", "start": \(start), "end": \(end),
        "features": {"rule": 7, "sure": true}}]}}}
      """,
      name: "report.bdocjs"
    )
    #expect(result.problems.isEmpty)
    let mark = try #require(result.documents.first?.marks.first)
    #expect(mark.quote == "Hagiuda")
    #expect(mark.label == .person)
    #expect(mark.attributes == ["rule": "7", "sure": "true"])
    #expect(result.losses.flatMap(\.losses).map(\.kind) == [.foreign("feature lang")])
  }

  @Test(arguments: [
    (#"{"text": "x", "offset_type": "b"}"#, "this is no file of GATE bdoc JSON"),
    (#"{"text": "another", "offset_type": "p"}"#, "the text is not that of the document 'report'"),
  ])
  func `A document in no known unit, or of another text, is refused`(json: String, message: String)
  {
    let problems = read(.bdoc, json, name: "report.bdocjs").problems
    #expect(problems.count == 1)
    #expect(problems.first?.message.hasPrefix(message) == true)
  }

  @Test(
    arguments: [
      (#"{"proposed": {"span": [3, 3]}}"#, "`proposed.span` has the value “3..<3”"),
      (#"{"unknown": {"start": "7"}}"#, "`unknown` has the value “start: \"7\"”"),
      (#"{"attributes": \#(Self.nested(13))}"#, "`attributes` has the value “14 values, 14 deep"),
      (#"{"attributes": {"\#(String(repeating: "k", count: 2_000))": "v"}}"#, "`attributes` has"),
      (#"{"attributes": {"a": [\#(String(repeating: "1,", count: 9_001))1]}}"#, "`attributes` has"),
      (#"{"annotator": 7}"#, "`annotator` has the value “7”"),
    ]
  )
  func `What no dossier can hold is refused, and the mark beside it is kept`(
    record: String,
    message: String
  ) {
    let place = #""type": "Person", "start": 3, "end": 8"#
    let result = read(
      .bdoc,
      """
      {"text": \(textJSON), "offset_type": "p", "annotation_sets": {"briefing": {"annotations": [
       {\(place), "features": {"briefing": \(record)}}, {\(place), "features": {}}]}}}
      """,
      name: "report.bdocjs"
    )
    #expect(result.problems.count == 1)
    #expect(result.problems.first?.message.hasPrefix(message) == true, "\(result.problems)")
    #expect(result.documents.flatMap(\.marks).count == 1)
  }

  private static func nested(_ depth: Int) -> String {
    String(repeating: #"{"a":"#, count: depth) + "{}" + String(repeating: "}", count: depth)
  }

  // MARK: Label Studio

  private func task(_ rest: String) -> String { #"[{"data": {"text": \#(textJSON)}, \#(rest)}]"# }

  private func region(_ start: Int, _ end: Int, _ text: String) -> String {
    """
    {"type": "labels", "value": {"start": \(start), "end": \(end), "text": "\(text)",
     "labels": ["Person"]}}
    """
  }

  @Test func `A project of Label Studio knows every label that is used`() {
    let marks = [Sample.annotation("Japan", "acme.\"tariff\"")]
    let export = LabelStudioExporter().export(Sample.annotated(marks))
    let setup = String(decoding: export.files[1].bytes, as: UTF8.self)
    #expect(setup.contains("    <Label value=\"acme.&quot;tariff&quot;\"/>"))
    #expect(setup.contains("<Label value=\"person\"/>"))
  }

  @Test func `What people annotated is taken instead of predictions, each mark once`() throws {
    let people = """
      {"completed_by": 1, "result": [\(region(50, 57, "Hagiuda")),
       {"type": "relation", "from_id": "a", "to_id": "b"}, {"type": "choices", "value": {}}]},
      {"completed_by": 2, "result": [\(region(50, 57, "Hagiuda"))]}
      """
    let result = read(
      .labelStudio,
      task(
        #""annotations": [\#(people)], "predictions": [{"result": [\#(region(5, 10, "Japan"))]}]"#
      ),
      name: "tasks.json"
    )
    #expect(result.problems.isEmpty)
    let marks = try #require(result.documents.first).marks
    #expect(marks.map(\.quote) == ["Hagiuda"])
    #expect(marks.map(\.review) == [.accepted])
    #expect(result.losses.flatMap(\.losses).map(\.kind) == [.relation, .foreign("choices")])
  }

  @Test(arguments: [
    ("Hagiuda", 49, 57, "the text has “ Hagiuda” there"),
    ("Hagiuda", 50, 5_000, "50 to 5000 is no place"),
    ("\\ud83c", 0, 1, "this is not JSON"),
  ])
  func `Regions that do not fit are refused`(text: String, start: Int, end: Int, message: String) {
    let predictions = #""predictions": [{"result": [\#(region(start, end, text))]}]"#
    let problems = read(.labelStudio, task(predictions), name: "tasks.json").problems
    #expect(problems.count == 1)
    #expect(problems.first?.message.hasPrefix(message) == true, "\(problems)")
  }

  @Test func `A task that was skipped is told of, and its predictions are not taken`() {
    let rest = """
      "annotations": [{"was_cancelled": true, "result": []}],
      "predictions": [{"result": [\(region(5, 10, "Japan"))]}]
      """
    let result = read(.labelStudio, task(rest), name: "tasks.json")
    #expect(result.problems.count == 1)
    #expect(result.documents.flatMap(\.marks).isEmpty)
  }
}
