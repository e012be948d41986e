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
      list(0x5B, 0x5D, elements, depth) { writer, element in
        writer.write(element, depth: depth + 1)
      }
    case .object(let members):
      list(0x7B, 0x7D, members, depth) { writer, member in
        writer.write(key: member.key)
        writer.write(member.value, depth: depth + 1)
      }
    }
  }

  /// Writes a key, with what stands between it and its value.
  mutating func write(key: String) {
    quote(key)
    bytes.append(0x3A)
    if layout == .indented { bytes.append(0x20) }
  }

  /// Ends the text as files end.
  mutating func endText() {
    if layout == .indented { bytes.append(0x0A) }
  }

  mutating func list<Element>(
    _ open: UInt8,
    _ close: UInt8,
    _ elements: [Element],
    _ depth: Int,
    _ body: (inout JSONWriter, Element) -> Void
  ) {
    bytes.append(open)
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      newLine(depth + 1)
      body(&self, element)
    }
    if !elements.isEmpty { newLine(depth) }
    bytes.append(close)
  }

  mutating func newLine(_ depth: Int) {
    guard layout == .indented else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth))
  }

  mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  // U+2028 and U+2029 are escaped too, so that the JSON stays valid inside scripts.
  private mutating func quote(_ string: String) {
    var string = string
    bytes.append(0x22)
    string.withUTF8 { text in
      let scan = UnsafeRawBufferPointer(text)
      var (run, index) = (0, scan.firstToEscape(from: 0))
      while index < text.count {
        let (escape, width) = Self.escape(of: text[index...])
        if let escape {
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[run..<index]))
          put(escape)
          run = index + width
        }
        index = scan.firstToEscape(from: index + width)
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[run...]))
    }
    bytes.append(0x22)
  }

  /// Returns how the first character is written where that is not as it is, and how many bytes it has.
  private static func escape(
    of text: Slice<UnsafeBufferPointer<UInt8>>
  ) -> (escape: String?, width: Int) {
    let start = text.startIndex
    let byte = text[start]
    switch byte {
    case 0x22: return ("\\\"", 1)
    case 0x5C: return ("\\\\", 1)
    case 0x0A: return ("\\n", 1)
    case 0x0D: return ("\\r", 1)
    case 0x09: return ("\\t", 1)
    case 0xE2:
      guard text.count >= 3, text[start + 1] == 0x80, text[start + 2] | 1 == 0xA9 else {
        return (nil, 1)
      }
      return (text[start + 2] == 0xA8 ? "\\u2028" : "\\u2029", 3)
    default:
      let digits = String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
      return ("\\u00" + digits, 1)
    }
  }
}
