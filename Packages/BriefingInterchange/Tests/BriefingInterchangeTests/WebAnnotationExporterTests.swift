import BriefingCore
import BriefingInterchange
import Testing

@Suite struct WebAnnotationExporterTests {
  private func items(
    _ document: AnnotatedDocument,
    _ exporter: WebAnnotationExporter = WebAnnotationExporter()
  ) throws -> [JSONValue] {
    let page = try JSONValue(parsing: exporter.export(document).files[0].bytes)
    return try #require(page["items"]?.array)
  }

  private func selectors(_ item: JSONValue) throws -> (position: JSONValue, quote: JSONValue) {
    let selectors = try #require(item["target"]?["selector"]?.array)
    try #require(selectors.count == 2)
    #expect(selectors[0]["type"] == "TextPositionSelector")
    #expect(selectors[1]["type"] == "TextQuoteSelector")
    return (selectors[0], selectors[1])
  }

  @Test func `Code points converted back give exactly the quotes`() throws {
    let scalars = Array(Sample.text.string.unicodeScalars)
    var found: [String] = []
    for item in try items(Sample.annotated()) {
      let (position, quote) = try selectors(item)
      let start = try #require(position["start"]?.integer)
      let end = try #require(position["end"]?.integer)
      var slice = String.UnicodeScalarView()
      slice.append(contentsOf: scalars[start..<end])
      let exact = try #require(quote["exact"]?.string)
      #expect(Array(exact.utf8) == Array(String(slice).utf8))
      found.append(exact)
    }
    #expect(bytes(found) == bytes(Sample.quotes))
  }

  @Test func `Prefix and suffix stand around the quote`() throws {
    let scalars = Array(Sample.text.string.unicodeScalars)
    for item in try items(Sample.annotated()) {
      let (position, quote) = try selectors(item)
      let start = try #require(position["start"]?.integer)
      let end = try #require(position["end"]?.integer)
      let prefix = quote["prefix"]?.string ?? ""
      let suffix = quote["suffix"]?.string ?? ""
      #expect(Array(prefix.unicodeScalars) == Array(scalars[..<start].suffix(32)))
      #expect(Array(suffix.unicodeScalars) == Array(scalars[end...].prefix(32)))
      #expect((quote["prefix"] == nil) == (start == 0))
      #expect((quote["suffix"] == nil) == (end == scalars.count))
    }
  }

  @Test func `A page looks like this`() throws {
    var annotation = Sample.annotation("Japan", .place)
    annotation.attributes = ["name": "Japan"]
    annotation.note = "a note"
    let export = WebAnnotationExporter().export(Sample.annotated([annotation]))
    #expect(
      String(decoding: export.files[0].bytes, as: UTF8.self) == #"""
        {
         "@context": "http://www.w3.org/ns/anno.jsonld",
         "id": "urn:uuid:214f1d2b-44fa-88e8-8895-406b55ad4dba",
         "type": "AnnotationPage",
         "label": "report",
         "items": [
          {
           "id": "urn:uuid:219c941e-cf4d-8e64-9022-1d574326069e",
           "type": "Annotation",
           "motivation": "tagging",
           "creator": {
            "type": "Software",
            "name": "test.marks@1"
           },
           "body": [
            {
             "type": "TextualBody",
             "purpose": "tagging",
             "format": "text/plain",
             "value": "place"
            },
            {
             "type": "TextualBody",
             "purpose": "identifying",
             "format": "text/plain",
             "value": "Japan"
            },
            {
             "type": "TextualBody",
             "purpose": "commenting",
             "format": "text/plain",
             "value": "a note"
            },
            {
             "type": "TextualBody",
             "purpose": "describing",
             "format": "application/json",
             "value": "{\"id\":\"\#(annotation.id)\",\"attributes\":{\"name\":\"Japan\"}}"
            }
           ],
           "target": {
            "source": "ni:///sha-256;ydb3JmJePDRnHEpkapbBrrIKMnhCTXd4KaA5fbD60xY",
            "selector": [
             {
              "type": "TextPositionSelector",
              "start": 3,
              "end": 8
             },
             {
              "type": "TextQuoteSelector",
              "exact": "Japan",
              "prefix": "🇯🇵 ",
              "suffix": " and the U.S. met on 29 July 202"
             }
            ]
           }
          }
         ]
        }

        """#
    )
  }

  @Test func `The address is the source where there is one`() throws {
    let document = Sample.annotated(url: "https://example.org/a")
    let target = try #require(try items(document).first?["target"])
    #expect(target["source"] == "https://example.org/a")
    #expect(target["state"]?["type"] == "TimeState")
    #expect(target["state"]?["cached"]?.string?.hasPrefix("ni:///sha-256;") == true)
  }

  @Test func `Ids have the form of a UUID, stay the same and differ from each other`() throws {
    let ids = try items(Sample.annotated()).map { try #require($0["id"]?.string) }
    #expect(Set(ids).count == Sample.quotes.count)
    for id in ids {
      let groups = try #require(id.split(separator: ":").last).split(separator: "-")
      #expect(groups.map(\.utf8.count) == [8, 4, 4, 4, 12])
      #expect(groups[2].first == "8")
      #expect("89ab".contains(try #require(groups[3].first)))
    }
    #expect(try items(Sample.annotated()).map { try #require($0["id"]?.string) } == ids)
  }

  @Test func `A base keeps the ids`() throws {
    var annotation = Sample.annotation("Japan")
    let exporter = WebAnnotationExporter(base: "https://example.org/n/")
    var export = exporter.export(Sample.annotated([annotation]))
    #expect(
      try JSONValue(parsing: export.files[0].bytes)["items"]?.array?.first?["id"]
        == .string("https://example.org/n/report/\(annotation.id)")
    )
    #expect(!export.losses[0].losses.map(\.kind).contains(.identifier))

    annotation = Annotation(
      id: AnnotationID(rawValue: "by hand/é"),
      label: .person,
      span: annotation.span,
      quote: annotation.quote,
      annotator: "Ada"
    )
    export = exporter.export(Sample.annotated([annotation]))
    let item = try JSONValue(parsing: export.files[0].bytes)["items"]?.array?.first
    #expect(item?["id"] == "https://example.org/n/report/by%20hand%2F%C3%A9")
    #expect(item?["creator"] == .object(["name": "Ada"]))
  }

  @Test func `What a person rejected is left out`() throws {
    let document = Sample.annotated([Sample.full(.rejected), Sample.annotation("rose")])
    let export = WebAnnotationExporter().export(document)
    #expect(try JSONValue(parsing: export.files[0].bytes)["items"]?.array?.count == 1)
    #expect(export.losses[0].losses.first { $0.kind == .rejected }?.count == 1)
  }

  @Test func `The report lists everything the format cannot hold`() {
    let annotation = Sample.full(.corrected)
    var stray = Sample.annotation("rose")
    stray.quote = "fell"
    let export = WebAnnotationExporter().export(Sample.annotated([annotation, stray]))
    #expect(
      export.losses[0].description == """
        The W3C Web Annotation file of 'report' leaves out or changes:
        - 1 text of the document; for example \(Sample.text.count) bytes
        - 1 block, sentence or token; for example paragraph 0..<52
        - 4 facts about the source; for example title: First, "2+2"
        - 1 annotation whose quote does not stand at its span; for example \(stray.id): fell
        """
    )
  }

  @Test func `The same document gives the same bytes`() {
    let reversed = Sample.annotated(Sample.quotes.reversed().map { Sample.annotation($0) })
    let exporter = WebAnnotationExporter()
    #expect(exporter.export(Sample.annotated()) == exporter.export(reversed))
  }

  @Test func `A document without annotations is an empty page`() throws {
    #expect(try items(Sample.annotated([])).isEmpty)
  }
}
