extension JSONValue {
  /// How JSON is laid out.
  public enum Layout: Sendable, Hashable {
    /// On one line, without spaces: one record of NDJSON.
    case compact
    /// One member or element a line, indented by one space; the layout of `briefing.json`.
    case indented
  }

  /// Returns the value as JSON: the same bytes for the same value, always.
  ///
  /// Numbers that are not finite, which JSON cannot hold, become `null`.
  public func utf8(_ layout: Layout = .compact) -> [UInt8] {
    var writer = JSONWriter(layout: layout)
    writer.write(self, depth: 0)
    writer.endText()
    return writer.bytes
  }

  /// Returns the value as a string of JSON.
  public func text(_ layout: Layout = .compact) -> String {
    String(decoding: utf8(layout), as: UTF8.self)
  }
}

/// The writer of the text of JSON values.
struct JSONWriter {
  let layout: JSONValue.Layout
  var bytes: [UInt8] = []

  init(layout: JSONValue.Layout) { self.layout = layout }

  mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: put("null")
    case .bool(let flag): put(flag ? "true" : "false")
    case .integer(let integer): put(String(integer))
    case .number(let number): put(number.isFinite ? String(number) : "null")
    case .string(let string): quote(string)
    case .array(let elements):
      list("[", "]", elements, depth) { writer, element in
        writer.write(element, depth: depth + 1)
      }
    case .object(let members):
      list("{", "}", members, depth) { writer, member in
        writer.write(key: member.key)
        writer.write(member.value, depth: depth + 1)
      }
    }
  }

  /// Writes a key, with what stands between it and its value.
  mutating func write(key: String) {
    quote(key)
    put(layout == .compact ? ":" : ": ")
  }

  /// Ends the text as files end.
  mutating func endText() {
    if layout == .indented { bytes.append(0x0A) }
  }

  mutating func list<Element>(
    _ open: String,
    _ close: String,
    _ elements: [Element],
    _ depth: Int,
    _ body: (inout JSONWriter, Element) -> Void
  ) {
    put(open)
    for (index, element) in elements.enumerated() {
      if index > 0 { put(",") }
      newLine(depth + 1)
      body(&self, element)
    }
    if !elements.isEmpty { newLine(depth) }
    put(close)
  }

  mutating func newLine(_ depth: Int) {
    guard layout == .indented else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth))
  }

  mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  // U+2028 and U+2029 are escaped too, so that the JSON stays valid inside scripts.
  private mutating func quote(_ string: String) {
    bytes.append(0x22)
    var previous: (UInt8, UInt8) = (0, 0)
    for byte in string.utf8 {
      switch byte {
      case 0x22: put("\\\"")
      case 0x5C: put("\\\\")
      case 0x0A: put("\\n")
      case 0x0D: put("\\r")
      case 0x09: put("\\t")
      case 0..<0x20, 0x7F:
        put("\\u00" + String(byte >> 4, radix: 16) + String(byte & 15, radix: 16))
      case 0xA8 where previous == (0xE2, 0x80), 0xA9 where previous == (0xE2, 0x80):
        bytes.removeLast(2)
        put(byte == 0xA8 ? "\\u2028" : "\\u2029")
      default: bytes.append(byte)
      }
      previous = (previous.1, byte)
    }
    bytes.append(0x22)
  }
}
