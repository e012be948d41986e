/// What an object of JSON is put into, member by member.
///
/// A function over a builder says once what a format holds: with ``JSONTextBuilder`` it gives the text
/// and holds no more than one element as a value, with ``JSONTreeBuilder`` the value.
public protocol JSONObjectBuilder {
  /// Puts a member; nothing leaves it out.
  mutating func put(_ value: JSONValue?, for key: String)

  /// Puts an array, an element at a time.
  ///
  /// - Parameters:
  ///   - elements: What the elements are made from.
  ///   - key: The key of the array.
  ///   - value: Makes an element.
  mutating func put<Element>(
    _ elements: [Element],
    for key: String,
    each value: (Element) -> JSONValue
  )

  /// Puts an array of objects, a member at a time.
  ///
  /// - Parameters:
  ///   - elements: What the objects are made from.
  ///   - key: The key of the array.
  ///   - build: Puts the members of an object.
  mutating func put<Element>(
    objects elements: [Element],
    for key: String,
    _ build: (Element, inout Self) -> Void
  )
}

extension JSONValue {
  /// Creates an object from what a function puts into it.
  public init(building build: (inout JSONTreeBuilder) -> Void) {
    var builder = JSONTreeBuilder()
    build(&builder)
    self = builder.value
  }

  /// Returns an object as JSON, of which no more than one element is held as a value.
  ///
  /// - Parameters:
  ///   - layout: How it is laid out.
  ///   - build: Puts its members.
  /// - Returns: The bytes ``utf8(_:)`` gives for the object.
  public static func utf8(
    _ layout: Layout = .compact,
    building build: (inout JSONTextBuilder) -> Void
  ) -> [UInt8] {
    var builder = JSONTextBuilder(layout)
    build(&builder)
    return builder.end()
  }
}

/// A builder of a value.
public struct JSONTreeBuilder: JSONObjectBuilder {
  private var members: [JSONValue.Member] = []

  init() {}

  var value: JSONValue { .object(members) }

  /// Puts a member; nothing leaves it out.
  public mutating func put(_ value: JSONValue?, for key: String) {
    if let value { members.append(JSONValue.Member(key, value)) }
  }

  /// Puts an array, an element at a time.
  ///
  /// - Parameters:
  ///   - elements: What the elements are made from.
  ///   - key: The key of the array.
  ///   - value: Makes an element.
  public mutating func put<Element>(
    _ elements: [Element],
    for key: String,
    each value: (Element) -> JSONValue
  ) {
    put(.array(elements.map(value)), for: key)
  }

  /// Puts an array of objects, a member at a time.
  ///
  /// - Parameters:
  ///   - elements: What the objects are made from.
  ///   - key: The key of the array.
  ///   - build: Puts the members of an object.
  public mutating func put<Element>(
    objects elements: [Element],
    for key: String,
    _ build: (Element, inout JSONTreeBuilder) -> Void
  ) {
    put(elements, for: key) { element in JSONValue { build(element, &$0) } }
  }
}

/// A builder of text.
public struct JSONTextBuilder: JSONObjectBuilder {
  private var writer: JSONWriter
  /// How deep the members stand.
  private var depth = 1
  private var isEmpty = true

  init(_ layout: JSONValue.Layout) {
    writer = JSONWriter(layout: layout)
    writer.put("{")
  }

  /// Ends the object that is the whole.
  mutating func end() -> [UInt8] {
    endObject()
    writer.endText()
    return writer.bytes
  }

  /// Puts a member; nothing leaves it out.
  public mutating func put(_ value: JSONValue?, for key: String) {
    guard let value else { return }
    begin(key)
    writer.write(value, depth: depth)
  }

  /// Puts an array, an element at a time.
  ///
  /// - Parameters:
  ///   - elements: What the elements are made from.
  ///   - key: The key of the array.
  ///   - value: Makes an element.
  public mutating func put<Element>(
    _ elements: [Element],
    for key: String,
    each value: (Element) -> JSONValue
  ) {
    begin(key)
    writer.list(0x5B, 0x5D, elements, depth) { [depth] writer, element in
      writer.write(value(element), depth: depth + 1)
    }
  }

  /// Puts an array of objects, a member at a time.
  ///
  /// - Parameters:
  ///   - elements: What the objects are made from.
  ///   - key: The key of the array.
  ///   - build: Puts the members of an object.
  public mutating func put<Element>(
    objects elements: [Element],
    for key: String,
    _ build: (Element, inout JSONTextBuilder) -> Void
  ) {
    begin(key)
    let outer = depth
    writer.put("[")
    for (index, element) in elements.enumerated() {
      if index > 0 { writer.put(",") }
      writer.newLine(outer + 1)
      writer.put("{")
      (depth, isEmpty) = (outer + 2, true)
      build(element, &self)
      endObject()
    }
    (depth, isEmpty) = (outer, false)
    if !elements.isEmpty { writer.newLine(outer) }
    writer.put("]")
  }

  private mutating func begin(_ key: String) {
    if !isEmpty { writer.put(",") }
    isEmpty = false
    writer.newLine(depth)
    writer.write(key: key)
  }

  private mutating func endObject() {
    if !isEmpty { writer.newLine(depth - 1) }
    writer.put("}")
  }
}
