import BriefingCore
import Foundation
import Testing

@testable import BriefingStorage

/// Shows that an editor with a schema and the program with its reader say the same of a file.
@Suite(.temporaryDirectory) struct SchemaAgreementTests {
  @Test(.enabled(if: Python.has("jsonschema", "yaml"), "python3 with jsonschema is not installed"))
  func `The schemas and the program accept and refuse the same files`() throws {
    let files = Self.bases.flatMap(\.files) + (try Self.bases.flatMap { try $0.variations() })
    let verdicts = try editorVerdicts(on: files)
    var good = 0
    var byMeaning: [String: Int] = [:]
    var disagreements = 0
    for (file, isAccepted) in zip(files, verdicts) {
      let error = file.schema.refusal(of: file.yaml)
      if let expected = file.expected { #expect((error == nil) == (expected == .good), "\(file)") }
      if error == nil { good += 1 }
      if isAccepted == (error == nil), file.expected != .badByMeaning { continue }
      if isAccepted, file.expected != .bad, let error, let meaning = Meaning.of(error) {
        byMeaning[meaning.rawValue, default: 0] += 1
      } else {
        disagreements += 1
        Issue.record("schema \(isAccepted), program \(error?.description ?? "accepts"): \(file)")
      }
    }
    print(
      "\(files.count) files: \(good) good, \(files.count - good) bad; "
        + "\(disagreements) disagreements; \(byMeaning.values.reduce(0, +)) bad only by meaning"
    )
    for (meaning, count) in byMeaning.sorted(by: { $0.key < $1.key }) {
      print("  \(count) with \(meaning)")
    }
  }

  /// Why a file can be bad that no schema can tell from a good one.
  private enum Meaning: String, CaseIterable {
    case order = "two numbers in the wrong order"
    case reference = "a number that does not fit another place"
    case identity = "one id, file or name for two things"
    case spelling = "a number that is spelt as only some programs read it, such as 010 or 1e3"
    case calendar = "a 29 February in a year that has none"

    static func of(_ error: YAMLError) -> Meaning? {
      let beginning = { error.message.hasPrefix($0) }
      if error.kind == .duplicateIdentifier { return .identity }
      if ["The span from", "This is not a range", "The step takes"].contains(where: beginning) {
        return .order
      }
      if ["The unit", "There is no part"].contains(where: beginning) { return .reference }
      if beginning("“2023-02-29” is not a date") { return .calendar }
      let numbers = ["010", "1e3", "5", "0014", "+19", "19.0", "0x13", ".85", "476", "03", "8.1e1"]
      return numbers.contains { beginning("“\($0)” is not a") } ? .spelling : nil
    }
  }

  /// Has each file checked against its schema, and returns whether it was accepted.
  private func editorVerdicts(on files: [SchemaFile]) throws -> [Bool] {
    let folder = try temporaryDirectory()
    try FileManager.default.createDirectory(
      atPath: "\(folder)/files",
      withIntermediateDirectories: true
    )
    for schema in Schema.all { try put(schema.text, at: "\(folder)/\(schema.fileName)") }
    let names = files.indices.map { "\(folder)/files/\($0).yaml" }
    for (file, name) in zip(files, names) {
      try put("# yaml-language-server: $schema=../\(file.schema.fileName)\n\(file.yaml)", at: name)
    }
    let mistakes = try Python.run(script: "validate-yaml", ["\(folder)/files"])
    let bad = Set(mistakes.split(separator: "\n").map { $0.prefix { $0 != ":" } })
    return names.map { !bad.contains($0[...]) }
  }
}

/// A file to be judged by both.
private struct SchemaFile: CustomStringConvertible {
  let schema: Schema
  let name: String
  let yaml: String
  /// What it is, where that is known beforehand.
  var expected: Expectation?

  enum Expectation {
    case good
    case bad
    /// The program refuses it, and a schema cannot.
    case badByMeaning
  }

  var description: String { "\(schema.fileName), \(name)\n\(yaml)" }
}

extension Schema {
  /// What the program says against a file.
  fileprivate func refusal(of text: String) -> YAMLError? {
    do {
      switch self {
      case .annotations: _ = try AnnotationFile(text: text)
      case .decisions: _ = try Decisions(text: text)
      case .document: _ = try DocumentRecord(text: text)
      case .dossier: _ = try DossierManifest(text: text)
      case .entities: _ = try EntityFile(text: text)
      default: _ = try Gazetteer(text: text)
      }
      return nil
    } catch {
      return error
    }
  }
}

/// A good file, and edits that leave it good or make it bad.
private struct Base {
  let schema: Schema
  let yaml: String
  let good: [(String, String)]
  let bad: [(String, String)]
  var badByMeaning: [(String, String)] = []
  var others: [String] = []

  var files: [SchemaFile] {
    ([yaml] + others).map {
      SchemaFile(schema: schema, name: "as it is", yaml: $0, expected: .good)
    }
      + good.map { edited($0, .good) } + bad.map { edited($0, .bad) }
      + badByMeaning.map { edited($0, .badByMeaning) }
  }

  func variations() throws -> [SchemaFile] {
    try Variation.all(of: yaml).map { SchemaFile(schema: schema, name: $0.name, yaml: $0.yaml) }
  }

  private func edited(
    _ edit: (String, String),
    _ expected: SchemaFile.Expectation
  ) -> SchemaFile {
    #expect(yaml.contains(edit.0), "\(edit.0)")
    return SchemaFile(
      schema: schema,
      name: "\(edit.0) becomes \(edit.1)",
      yaml: yaml.replacing(edit.0, with: edit.1, maxReplacements: 1),
      expected: expected
    )
  }
}

extension SchemaAgreementTests {
  fileprivate static let bases = [
    Base(
      schema: .annotations,
      yaml: Sample.annotationsYAML,
      good: [
        ("start: 19", "start: \"19\""), ("confidence: 0.85", "confidence: \"0.85\""),
        ("confidence: 0.85", "confidence: 1"), ("confidence: 0.85", "confidence: 8.5e-1"),
        ("  offsets: utf8\n", ""), ("  review: proposed\n", ""), ("label: person", "label: persn"),
        ("label: person", "label: acme.tariff"), ("label: person", "label: no"),
        ("name: Antony Blinken", "name: {of: [a, b]}"), ("name: Antony Blinken", "name: null"),
        ("quote: Antony Blinken", "quote: 2022"), ("quote: Antony Blinken", "quote: \"null\""),
        ("id: a-1111111111111111", "id: mine"), ("id: 000_f8c4", "id: 001"),
        ("reviewer: mk", "reviewer: ~"), ("reviewer: mk", "reviewer:"),
        ("reviewer: mk", "revision: \"sha256:00\""), ("weight:", "x-weight:"),
        ("annotations:\n", "mine: [1, 2]\nannotations:\n"), ("offsets: utf8", "length: 5"),
      ],
      bad: [
        ("start: 19", "start: abc"), ("start: 19", "start: -1"), ("start: 19", "start: 1.5"),
        ("start: 19", "start: [19]"), ("reviewer: mk", "revision: [a]"),
        ("start: 19", "start: null"), ("start: 19", "start: \"-1\""),
        ("  quote: Antony Blinken\n", ""), ("quote: Antony Blinken", "quote: \"\""),
        ("quote: Antony Blinken", "quote: ~"), ("quote: Antony Blinken", "quote: Null"),
        ("  label: person\n", ""), ("review: corrected", "review: acepted"),
        ("confidence: 0.85", "confidence: 2"), ("confidence: 0.85", "confidence: \"2\""),
        ("confidence: 0.85", "confidence: high"), ("confidence: 0.85", "confidence: -0.1"),
        ("annotations/1\n", "annotations/2\n"), ("  source: sources", "  sauce: sources"),
        ("offsets: utf8", "offsets: utf16"), ("    start: 19\n", ""), ("    end: 40\n", ""),
        ("    label: statement\n", "    lable: statement\n"),
        ("annotations:\n", "annotations:\n- text\n"),
        ("sha256:00", "sha256"), ("sha256:00", "sha256:"), ("sha256:00", "sha256:xyz"),
        ("sha256:00", "SHA256:00"), ("id: 000_f8c4", "id: a/b"), ("id: 000_f8c4", "id: \"..\""),
        ("name: Antony Blinken", "name: x\n    name: y"),
        ("attributes:\n", "attributes: x\n  y:\n"),
      ],
      badByMeaning: [
        ("start: 19", "start: 80"), ("end: 40", "end: 19"), ("end: 14", "end: 0014"),
        ("start: 19", "start: +19"), ("start: 19", "start: 19.0"), ("start: 19", "start: 0x13"),
        ("confidence: 0.85", "confidence: .85"),
        ("id: a-2222222222222222", "id: a-1111111111111111"),
      ],
      others: ["format: briefing-annotations/1\ndocument: {id: d, source: s, digest: \"x:1\"}\n"]
    ),
    Base(
      schema: .dossier,
      yaml: DossierManifestTests.handwritten,
      good: [
        ("as-of: 2022-07-27", "as-of: 2022"), ("as-of: 2022-07-27", "as-of: 2022-07-27/2022-08"),
        ("as-of: 2022-07-27", "as-of: \"2022-W30\""), ("as-of: 2022-07-27", "as-of:"),
        ("as-of: 2022-07-27", "as-of: ~"), ("as-of: 2022-07-27", "as-of: 2022-07-27T10:30Z"),
        ("as-of: 2022-07-27", "as-of: 2024-02-29"), ("published: unknown", "published: 2021"),
        ("published: unknown", "published: {latest: 2022-07, basis: inferred, premises: [a]}"),
        ("title: First Economic 2+2", "title: 2022"), ("title: First Economic 2+2", "title: \"\""),
        ("title: First Economic 2+2", "title: yes"), ("file: sources/older.txt", "file: 2022"),
        ("id: older", "id: 007"), ("id: older", "id: null"), ("grade: B2", "grade:"),
        ("- briefing.dates", "- 5"), ("[python3, tools/quotes.py]", "[python3, 3]"),
        ("[gazetteers/bodies.yaml]", "[]"), ("format: briefing-dossier/1\n", ""),
        ("style: ap", "style: iso"), ("style: ap", "style:"), ("style: ap", "x-style: ap"),
      ],
      bad: [
        ("profile: standard", "profil: standard"), ("profile: standard", "profile: \"\""),
        ("style: ap", "styl: ap"), ("style: ap", "style: \"\""), ("style: ap", "style: [ap]"),
        ("grade: B2", "grade: B7"), ("grade: B2", "grade: b2"), ("grade: B2", "grade: B"),
        ("grade: B2", "grade: \"B2\\n\""), ("grade: B2", "grade: 2"),
        ("file: sources/report.txt", "file: ../report.txt"),
        ("file: sources/report.txt", "file: /etc/passwd"),
        ("file: sources/report.txt", "file: sources/"),
        ("file: sources/report.txt", "file: a/./b"), ("file: sources/report.txt", "file: \"\""),
        ("gazetteers/bodies.yaml", "../bodies.yaml"), ("as-of: 2022-07-27", "as-of: July 27"),
        ("as-of: 2022-07-27", "as-of: 2022-13"), ("as-of: 2022-07-27", "as-of: 2022-07-32"),
        ("as-of: 2022-07-27", "as-of: 20220727"), ("as-of: 2022-07-27", "as-of: 2022-02-30"),
        ("as-of: 2022-07-27", "as-of: 27.07.2022"), ("as-of: 2022-07-27", "as-of: ../.."),
        ("as-of: 2022-07-27", "as-of: \"\""), ("published: unknown", "published: lately"),
        ("published: unknown", "published: {value: 2022}"),
        ("published: unknown", "published: {value: 2022, basis: guessed}"),
        ("id: older", "id: an older one"), ("id: older", "id: \"..\""),
        ("[python3, tools/quotes.py]", "[]"),
        ("[python3, tools/quotes.py]", "[python3]\n  name: x"),
        ("dossier/1", "dossier/2"), ("title: First", "title: {a: b}\nquestions: First"),
      ],
      badByMeaning: [
        ("as-of: 2022-07-27", "as-of: 2023-02-29"), ("as-of: 2022-07-27", "as-of: 476"),
        ("file: sources/older.txt", "file: sources/report.txt"),
        ("grade: B2 ", "id: OLDER "),
      ],
      others: [
        DossierManifestTests.canonical, "title:\nsources:\n", "", "null\n", "sources: ~\n",
        "annotators: [{name: , program: [a]}]\n",
      ]
    ),
    Base(
      schema: .decisions,
      yaml: DecisionsTests.canonical,
      good: [
        ("Fumio Kishida", "2022"), ("  reason: clearer\n", ""), ("reason: clearer", "reason: ~"),
        ("reason: clearer", "x-seen: yes"), ("- item: agenda-4", "- agenda-4"),
        ("format: briefing-decisions/1\n", ""), ("different:", "x-different:"),
      ],
      bad: [
        ("same:", "smae:"), ("[Georgia, \"Georgia (U.S.)\"]", "[Georgia]"),
        ("[Georgia, \"Georgia (U.S.)\"]", "[a, a]"), ("[Georgia, \"Georgia (U.S.)\"]", "Georgia"),
        ("[Georgia, \"Georgia (U.S.)\"]", "[a, \"\"]"), ("[Georgia, \"Georgia (U.S.)\"]", "[a, ~]"),
        ("  text: ", "  txt: "), ("- item: agenda-4", "- \"\""), ("- item: agenda-4", "- {}"),
        ("- item: agenda-4", "- itm: agenda-4"), ("decisions/1", "decisions/2"),
      ],
      others: ["strike: [a]\n", "", "same:\namend:\n"]
    ),
    Base(
      schema: .gazetteer,
      yaml: GazetteerTests.handwritten,
      good: [
        ("label: forum", "label: acme.forum"), ("acronym: EPCC", "acronym: 2"),
        ("acronym: EPCC", "acronym:"), ("shape: year", "shape: ~"),
        ("optional: true", "optional: True"),
        ("optional: true", "optional: \"true\""), ("{min: 2}", "{min: \"2\"}"),
        ("{min: 2}", "{min: 2, max: 2}"), ("{min: 2}", "{min: , optional: true}"), ("{min: 2}", ""),
        ("[Act, Law]", "[2022, no]"), ("name: Diet", "name: No"), ("  label: organization\n", ""),
        ("attributes: {kind: committee}", "attributes: {kind: [a, {b: c}]}"),
        ("attributes: {kind: committee}", "x-note: mine"),
      ],
      bad: [
        ("label: forum", "label: forums"), ("label: forum", "label: 1.5"),
        ("label: forum", "label: \"\""),
        ("label: forum", "label: null"), ("label: forum\n", ""), ("acronym:", "acronyms:"),
        ("shape: year", "shape: years"), ("shape: year", "shape: title"),
        ("optional: true, text", "optional: maybe, text"),
        ("optional: true, text", "optional: yes, text"),
        ("optional: true, text", "min: 1, optional: true, text"), ("{min: 2}", "{max: 0}"),
        ("{min: 2}", "{max: \"0\"}"), ("{min: 2}", "two"), ("- id: semiconductors\n ", "-"),
        ("[Act, Law]", "[]"), ("[Act, Law]", "[Act, \"\"]"), ("name: Diet", "name:"),
        ("name: Diet", "name: null"), ("terms: [semiconductor", "terms: [~"),
      ],
      badByMeaning: [("min: 0, max: 3", "min: 4, max: 3"), ("min: 0, max: 3", "min: 0, max: 03")],
      others: [
        GazetteerTests.canonical, "label: acme.tariff\nentries:\n- name: x\n", "",
        "entries: [{name: x, label: place}]\npatterns: [{label: date, tokens: [{}]}]\n",
      ]
    ),
    Base(
      schema: .entities,
      yaml: EntityFileTests.canonical,
      good: [
        ("kind: person", "kind: acme.person"), ("name: Fumio Kishida", "name: 2022"),
        ("country: JP", "country: NO"), ("rank: first", "rank: [1, {a: b}]"), ("run: third\n", ""),
        ("    - 000_f8c4\n", "    - 001\n"), ("- a-5f0c9b1e2d3a4c6b", "- 5"),
      ],
      bad: [
        ("  kind: person\n", ""), ("- text: Kishida", "- txt: Kishida"),
        ("kind: person", "kind: []"),
        ("- id: person-kishida-fumio", "- id: \"\""), ("entities/1", "entities/2"),
        ("format: briefing-entities/1\n", ""), ("- a-5f0c9b1e2d3a4c6b", "- {id: a}"),
        ("    - 000_f8c4\n", "    - \"\"\n"), ("name: Fumio Kishida", "name: ~"),
      ],
      badByMeaning: [("- id: forum-epcc", "- id: person-kishida-fumio")],
      others: [EntityFile([]).text, "format: briefing-entities/1\n"]
    ),
    Base(
      schema: .document,
      yaml: DocumentRecordTests.canonical,
      good: [
        ("length: 81", "length: \"81\""), ("value: Economic 2+2 set", "value: 2022"),
        ("value: Economic 2+2 set", "value: \"\""), ("grade: B2", "grade:"), ("tool:", "tools:"),
        ("encoding: utf-8", "encoding: 1252"), ("basis: inferred", "basis: unknown"),
        ("earliest: \"2022-07-24\"", "earliest: 2022-07-24"), ("[0, 40]", "[\"0\", 40]"),
        ("origin: declared", "origin: inferred"), ("  grade: B2", "  x-mark: B2"),
        ("[0, 40]", "[0, 40, 41]"), ("[0, 10, 120, 130]", "[0, 10, 120, 130, 10]"),
        ("- a/b.xml", "- 7"), ("[10, 12, 130, 135, 2, 0]", "[10, 12, 130, 135, 1]"),
      ],
      bad: [
        ("  type: text/plain\n", ""), ("length: 81", "length: many"), ("length: 81", "length: -81"),
        ("origin: text", "origin: texts"), ("    end: 14\n", ""),
        ("origin: text", "origin: declared"),
        ("origin: declared", "origin: declared\n    markup: meta"),
        ("origin: text", "origin: inferred"),
        ("[0, 10, 120, 130]", "[0, 10, 120]"), ("[0, 40]", "[0, 40, 41, 42]"),
        ("[0, 40]", "[0, x]"),
        ("[0, 10, 120, 130]", "[0, 10, 120, 130, 1, 0, 0]"), ("- a/b.xml", "- \"\""),
        ("[0, 40]", "0-40"), ("basis: inferred", "basis: guessed"), ("  grade: B2", "  mark: B2"),
        ("grade: B2", "grade: G2"), ("id: 000_f8c4", "id: a b"),
        ("digest: \"sha256", "digest: \"sha256-"),
        ("earliest: \"2022-07-24\"", "earliest: yesterday"), ("    markup: \"meta:author\"\n", ""),
        ("  title:\n    value: Economic 2+2 set\n", "  title:\n"),
        ("- value: A. Writer", "- A. Writer\n  -"),
        ("earliest: \"2022-07-24\"", "earliest: \"2022-02-30\""),
      ],
      badByMeaning: [
        ("[10, 12, 130, 135, 2, 0]", "[9, 12, 130, 135]"),
        ("[10, 12, 130, 135, 2, 0]", "[10, 12, 130, 135, 2, 1]"),
        ("[0, 10, 120, 130]", "[0, 10, 120, 130, 3]"),
        ("[0, 40]", "[41, 40]"),
        ("start: 0\n    end: 14", "start: 15\n    end: 14"), ("length: 81", "length: 8.1e1"),
      ],
      others: [
        DocumentRecord(Sample.document).text,
        DocumentRecordTests.canonical.replacing(", 2, 0]", with: "]"),
      ]
    ),
  ]
}
