import BriefingCore
import Testing

@Suite struct JSONObjectBuilderTests {
  private struct Shelf {
    let name: String
    let books: [String]
  }

  private static let shelves = [
    Shelf(name: "top", books: ["a \"b\"", "ü"]), Shelf(name: "empty", books: []),
  ]

  private static func put(_ shelves: [Shelf], into object: inout some JSONObjectBuilder) {
    object.put("library", for: "kind")
    object.put(nil, for: "missing")
    object.put(.object(["x": .integer(1)]), for: "place")
    object.put(objects: shelves, for: "shelves") { shelf, object in
      object.put(.string(shelf.name), for: "name")
      object.put(shelf.books, for: "books") { .object(["title": .string($0)]) }
    }
    object.put(objects: [1, 2], for: "blank") { _, _ in }
    object.put([Int](), for: "none") { .integer($0) }
    object.put(.null, for: "last")
  }

  @Test(arguments: [JSONValue.Layout.compact, .indented])
  func `The text is that of the value`(layout: JSONValue.Layout) throws {
    for shelves in [Self.shelves, []] {
      let value = JSONValue { Self.put(shelves, into: &$0) }
      let text = JSONValue.utf8(layout) { Self.put(shelves, into: &$0) }
      #expect(String(decoding: text, as: UTF8.self) == value.text(layout))
      #expect(try JSONValue(parsing: text) == value)
    }
    #expect(JSONValue.utf8(layout) { _ in } == JSONValue.object([JSONValue.Member]()).utf8(layout))
  }

  @Test func `Members stand in the order in which they were put`() {
    let value = JSONValue { Self.put(Self.shelves, into: &$0) }
    #expect(
      value.members?.map(\.key) == ["kind", "place", "shelves", "blank", "none", "last"]
    )
    #expect(value["shelves"]?.array?.first?["books"]?.array?.count == 2)
  }
}
