import BriefingCore
import Foundation
import Testing

@testable import BriefingStorage

@Suite struct SchemaTests {
  @Test(arguments: Schema.all)
  func `A schema is JSON and says which draft it follows`(schema: Schema) throws {
    let object = try JSONSerialization.jsonObject(with: Data(schema.text.utf8))
    let root = try #require(object as? [String: Any])
    #expect(root["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
    #expect(schema.text.hasSuffix("}\n"))
    // The same parser that reads everything else of the suite takes it too.
    #expect(throws: Never.self) { try JSONValue(parsing: schema.text) }
  }

  @Test func `The schemas know the labels and formats of the program`() {
    for label in Label.vocabulary {
      #expect(Schema.annotations.text.contains("\"\(label)\""))
      #expect(Schema.gazetteer.text.contains("\"\(label)\""))
    }
    let formats = [
      AnnotationFile.format, Decisions.format, DocumentRecord.format, DossierManifest.format,
      EntityFile.format, Gazetteer.format,
    ]
    for (schema, format) in zip(Schema.all, formats) {
      #expect(schema.text.contains("\"const\": \"\(format)\""), "\(schema.fileName)")
    }
  }

  @Test(.enabled(if: Python.has("jsonschema", "yaml"), "python3 with jsonschema is not installed"))
  func `The schemas and the program accept and refuse the same files`() throws {
    var cases: [SchemaCase] = []
    for (text, schema) in goodFiles {
      cases.append(SchemaCase(schema: schema.text, yaml: text, isGood: true))
    }
    for (good, schema, bad, worse) in badFiles {
      #expect(good.contains(bad), "\(bad)")
      let text = good.replacing(bad, with: worse, maxReplacements: 1)
      cases.append(SchemaCase(schema: schema.text, yaml: text, isGood: false))
      #expect(!isRead(text, by: schema), "\(schema.fileName) \(bad) to \(worse)")
    }
    for (text, schema) in goodFiles { #expect(isRead(text, by: schema)) }
    let input = String(decoding: try JSONEncoder().encode(cases), as: UTF8.self)
    let output = try Python.run(Self.validator, [], input: input)
    let verdicts = try JSONDecoder().decode([String].self, from: output)
    try #require(verdicts.count == cases.count)
    for (verdict, testCase) in zip(verdicts, cases) {
      #expect(verdict.isEmpty == testCase.isGood, "\(verdict)\n\(testCase.yaml)")
    }
  }

  private struct SchemaCase: Codable {
    var schema: String
    var yaml: String
    var isGood: Bool
  }

  private var goodFiles: [(String, Schema)] {
    [
      (Sample.annotationsYAML, .annotations),
      ("format: briefing-annotations/1\ndocument: {id: d, source: s, digest: x}\n", .annotations),
      (DossierManifestTests.handwritten, .dossier), (DossierManifestTests.canonical, .dossier),
      ("title:\nsources:\n", .dossier), ("", .dossier), ("as-of: 2022\n", .dossier),
      (DecisionsTests.canonical, .decisions), ("strike: [a]\n", .decisions), ("", .decisions),
      (GazetteerTests.handwritten, .gazetteer), (GazetteerTests.canonical, .gazetteer),
      ("label: acme.tariff\nentries:\n- name: x\n", .gazetteer),
      (EntityFileTests.canonical, .entities), (EntityFile([]).text, .entities),
      (DocumentRecordTests.canonical, .document), (DocumentRecord(Sample.document).text, .document),
    ]
  }

  private var badFiles: [(String, Schema, String, String)] {
    let annotations = Sample.annotationsYAML
    let manifest = DossierManifestTests.handwritten
    let gazetteer = GazetteerTests.handwritten
    let record = DocumentRecordTests.canonical
    return [
      (annotations, .annotations, "start: 19", "start: abc"),
      (annotations, .annotations, "start: 19", "start: -1"),
      (annotations, .annotations, "  quote: Antony Blinken\n", ""),
      (annotations, .annotations, "quote: Antony Blinken", "quote: \"\""),
      (annotations, .annotations, "  label: person\n", ""),
      (annotations, .annotations, "review: corrected", "review: acepted"),
      (annotations, .annotations, "confidence: 0.85", "confidence: 2"),
      (annotations, .annotations, "annotations/1\n", "annotations/2\n"),
      (annotations, .annotations, "  source: sources", "  sauce: sources"),
      (annotations, .annotations, "offsets: utf8", "offsets: utf16"),
      (annotations, .annotations, "    start: 19\n", ""),
      (annotations, .annotations, "    label: statement\n", "    lable: statement\n"),
      (annotations, .annotations, "annotations:\n", "annotations:\n- text\n"),
      (manifest, .dossier, "profile: standard", "profil: standard"),
      (manifest, .dossier, "grade: B2", "grade: B7"),
      (manifest, .dossier, "file: sources/report.txt", "file: ../report.txt"),
      (manifest, .dossier, "file: sources/report.txt", "file: /etc/passwd"),
      (manifest, .dossier, "gazetteers/bodies.yaml", "../bodies.yaml"),
      (manifest, .dossier, "as-of: 2022-07-27", "as-of: July 27"),
      (manifest, .dossier, "published: unknown", "published: lately"),
      (manifest, .dossier, "id: older", "id: an older one"),
      (manifest, .dossier, "[python3, tools/quotes.py]", "[]"),
      (manifest, .dossier, "[python3, tools/quotes.py]", "[python3]\n  name: x"),
      (manifest, .dossier, "dossier/1", "dossier/2"),
      (DecisionsTests.canonical, .decisions, "same:", "smae:"),
      (DecisionsTests.canonical, .decisions, "[Georgia, \"Georgia (U.S.)\"]", "[Georgia]"),
      (DecisionsTests.canonical, .decisions, "[Georgia, \"Georgia (U.S.)\"]", "[a, a]"),
      (DecisionsTests.canonical, .decisions, "  text: ", "  txt: "),
      (gazetteer, .gazetteer, "label: forum", "label: forums"),
      (gazetteer, .gazetteer, "acronym:", "acronyms:"),
      (gazetteer, .gazetteer, "shape: year", "shape: years"),
      (gazetteer, .gazetteer, "optional: true, text", "optional: maybe, text"),
      (gazetteer, .gazetteer, "optional: true, text", "min: 1, optional: true, text"),
      (gazetteer, .gazetteer, "- id: semiconductors\n ", "-"),
      (EntityFileTests.canonical, .entities, "  kind: person\n", ""),
      (EntityFileTests.canonical, .entities, "- text: Kishida", "- txt: Kishida"),
      (record, .document, "  type: text/plain\n", ""),
      (record, .document, "length: 81", "length: many"),
      (record, .document, "origin: text", "origin: texts"),
      (record, .document, "    end: 14\n", ""),
      (record, .document, "[0, 10, 120, 130]", "[0, 10, 120]"),
      (record, .document, "basis: inferred", "basis: guessed"),
      (record, .document, "  grade: B2", "  mark: B2"),
    ]
  }

  private func isRead(_ text: String, by schema: Schema) -> Bool {
    do {
      switch schema {
      case .annotations: _ = try AnnotationFile(text: text)
      case .decisions: _ = try Decisions(text: text)
      case .document: _ = try DocumentRecord(text: text)
      case .dossier: _ = try DossierManifest(text: text)
      case .entities: _ = try EntityFile(text: text)
      default: _ = try Gazetteer(text: text)
      }
      return true
    } catch {
      return false
    }
  }

  /// Reads YAML as editors do, by the core schema of YAML 1.2: no dates, and `yes` is a text.
  private static let validator = """
    import json, re, sys, yaml, jsonschema

    class Core(yaml.SafeLoader):
        yaml_implicit_resolvers = {}

    Core.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(true|false)$"), list("tf"))
    Core.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(null|~|)$"), ["n", "~", ""])
    Core.add_implicit_resolver("tag:yaml.org,2002:int",
        re.compile(r"^[-+]?[0-9]+$"), list("-+0123456789"))
    Core.add_implicit_resolver("tag:yaml.org,2002:float",
        re.compile(r"^[-+]?([0-9]+\\.[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?$"), list("-+.0123456789"))

    verdicts = []
    for case in json.load(sys.stdin):
        schema = json.loads(case["schema"])
        jsonschema.Draft7Validator.check_schema(schema)
        errors = list(jsonschema.Draft7Validator(schema).iter_errors(yaml.load(case["yaml"], Core)))
        verdicts.append("; ".join(f"{list(e.absolute_path)}: {e.message}" for e in errors))
    print(json.dumps(verdicts))
    """
}
