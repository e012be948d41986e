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

  @Test(arguments: Schema.all)
  func `A schema defines what it refers to, and nothing else`(schema: Schema) throws {
    let root = try JSONValue(parsing: schema.text)
    guard case .object(let definitions)? = root["definitions"] else { return }
    let names = Set(definitions.map(\.key))
    let references = schema.text.matches(of: /"#\/definitions\/([a-z-]+)"/).map { String($0.1) }
    #expect(names == Set(references))
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
      #expect(schema.text.contains("\"\(format)\""), "\(schema.fileName)")
    }
  }

  @Test func `The schemas know the dates the program knows`() throws {
    let schema = try JSONValue(parsing: Schema.dossier.text)
    let pattern = try #require(schema["definitions"]?["date"]?["pattern"]?.string)
    let form = try Regex(pattern)
    let parts = ["2022", "20X2", "XXXX", "202", "0000", "2024"]
    let rests = [
      "", "-", "-00", "-01", "-12", "-13", "-1X", "-X2", "-9X", "-21", "-33", "-37", "-41", "-1",
      "-W00", "-W01", "-W53", "-W54", "-W+5", "-w01", "-01-00", "-01-31", "-01-32", "-04-30",
      "-04-31", "-02-28", "-02-30", "-02-3X", "-XX-31", "-XX-32", "-12-XX", "-12-1", "-21-01",
      "-01-01T", "-01-01T10", "-01-01T24", "-01-01T10:30", "-01-01T10:60", "-01-01T10:30:60",
      "-01-01T10:30:61", "-01-01T10Z", "-01-01T10:30+09:00", "-01-01T10+0900", "-01-01T10:30-05",
      "-01-01T10:30+24", "-01-01T1", "-01T10", "T10", "-01-01-01", " ", "\n",
    ]
    let points = parts.flatMap { part in rests.map { part + $0 } }
    let qualified = points.flatMap { point in ["", "?", "~", "%", "??"].map { point + $0 } }
    let intervals = points.flatMap { point in
      ["/", "/..", "/2023", "/..?", "//", "/2023/"].map { point + $0 }
        + ["/", "../", "..", "2021-12/"].map { $0 + point }
    }
    for text in qualified + intervals + ["", "/", "..", "../..", "/..", "unknown", "July 29"] {
      #expect((try form.wholeMatch(in: text) != nil) == (EDTF(text) != nil), "“\(text)”")
    }
  }
}
