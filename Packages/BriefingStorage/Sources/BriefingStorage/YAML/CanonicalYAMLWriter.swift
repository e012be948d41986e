/// A writer of YAML that gives one value one spelling, so that git shows only what changed.
///
/// Keys come in the caller's order, one to a line; lists stand at the column of their key; nothing is ever
/// folded. A text is plain where every reader takes it for a text, literal where it has several lines,
/// and in double quotes else. libyaml's own emitter is not used: it escapes emoji, writes long keys as
/// `? `, and takes several times as long.
///
/// ```swift
/// var writer = CanonicalYAMLWriter()
/// writer.field("title", text: "First Economic 2+2")
/// writer.sequence("sources") { writer in
///   writer.item { $0.field("file", text: "sources/report.txt") }
/// }
/// let bytes = writer.finish()
/// ```
public struct CanonicalYAMLWriter: ~Copyable {
  private var out: [UInt8] = []
  private var indent = 0
  // After “- ”, where the first key of an item stands on the line of its dash.
  private var isAfterDash = false
  // After a text that ends in several line feeds (`|+`): one of them already shows as a blank line, and
  // another would belong to the text.
  private var isAfterKeptLines = false

  /// Creates an empty file.
  ///
  /// - Parameter capacity: The size to set aside, in bytes.
  public init(capacity: Int = 0) {
    out.reserveCapacity(capacity)
  }

  /// Returns the file.
  public consuming func finish() -> [UInt8] { out }

  /// Writes a comment line.
  public mutating func comment(_ text: String) {
    put("# ")
    put(text)
    endLine()
  }

  /// Writes an empty line.
  public mutating func blankLine() {
    if !isAfterKeptLines { endLine() }
  }

  // MARK: - Fields

  /// Writes a key and a text.
  @inline(__always)
  public mutating func field(_ key: String, text: String) {
    startField(key)
    out.append(UInt8(ascii: " "))
    scalar(text)
  }

  /// Writes a key and a whole number.
  public mutating func field(_ key: String, integer: Int) {
    startField(key)
    out.append(UInt8(ascii: " "))
    put(integer)
    endLine()
  }

  /// Writes a key and a finite number, in the fewest digits that are read back as the same number.
  public mutating func field(_ key: String, decimal: Double) {
    startField(key)
    out.append(UInt8(ascii: " "))
    put(Self.decimal(decimal))
    endLine()
  }

  /// Writes a key and what stands below it.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - isEmpty: Whether the body writes nothing; `{}` is written then.
  ///   - body: Writes the fields.
  public mutating func mapping(
    _ key: String, isEmpty: Bool = false, _ body: (inout Self) -> Void
  ) {
    startField(key)
    if isEmpty { return put(" {}\n") }
    endLine()
    indent += 2
    body(&self)
    indent -= 2
  }

  /// Writes a key and the list below it.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - isEmpty: Whether the body writes nothing; `[]` is written then.
  ///   - body: Writes the items.
  public mutating func sequence(
    _ key: String, isEmpty: Bool = false, _ body: (inout Self) -> Void
  ) {
    startField(key)
    if isEmpty { return put(" []\n") }
    endLine()
    body(&self)
  }

  /// Writes a key and a list of texts.
  public mutating func sequence(_ key: String, texts: [String]) {
    sequence(key, isEmpty: texts.isEmpty) { writer in
      for text in texts { writer.item(text) }
    }
  }

  // MARK: - Items

  /// Writes an item that is a text.
  public mutating func item(_ text: String) {
    startItem()
    isAfterDash = false
    indent += 2
    scalar(text)
    indent -= 2
  }

  /// Writes an item that holds fields.
  ///
  /// - Parameters:
  ///   - isEmpty: Whether the body writes nothing; `{}` is written then.
  ///   - body: Writes the fields.
  public mutating func item(isEmpty: Bool = false, _ body: (inout Self) -> Void) {
    startItem()
    if isEmpty {
      isAfterDash = false
      return put("{}\n")
    }
    indent += 2
    body(&self)
    indent -= 2
  }

  /// Writes an item that is itself a list.
  public mutating func itemSequence(isEmpty: Bool = false, _ body: (inout Self) -> Void) {
    startItem()
    if isEmpty {
      isAfterDash = false
      return put("[]\n")
    }
    indent += 2
    body(&self)
    indent -= 2
  }
}

// MARK: - Lines

extension CanonicalYAMLWriter {
  @inline(__always)
  private mutating func startField(_ key: String) {
    startLine()
    var key = key
    key.withUTF8 { bytes in
      if ScalarStyle.of(bytes) == .plain { out.append(contentsOf: bytes) } else { putQuoted(bytes) }
    }
    out.append(UInt8(ascii: ":"))
  }

  private mutating func startItem() {
    startLine()
    put("- ")
    isAfterDash = true
  }

  @inline(__always)
  private mutating func startLine() {
    isAfterKeptLines = false
    if isAfterDash { isAfterDash = false } else { putIndent() }
  }

  private mutating func putIndent() {
    for _ in 0..<indent { out.append(UInt8(ascii: " ")) }
  }

  private mutating func endLine() {
    out.append(UInt8(ascii: "\n"))
  }

  @inline(__always)
  private mutating func put(_ text: String) {
    out.append(contentsOf: text.utf8)
  }

  private mutating func put(_ integer: Int) {
    out.append(contentsOf: String(integer).utf8)
  }

  /// The shortest spelling of a number that YAML 1.1 also takes for one: it wants a point before an
  /// exponent.
  static func decimal(_ number: Double) -> String {
    let text = number.description
    guard let exponent = text.firstIndex(of: "e"), !text.contains(".") else { return text }
    return text[..<exponent] + ".0" + text[exponent...]
  }
}

// MARK: - Texts

extension CanonicalYAMLWriter {
  @inline(__always)
  private mutating func scalar(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      switch ScalarStyle.of(bytes) {
      case .plain: out.append(contentsOf: bytes)
      case .quoted: putQuoted(bytes)
      case .literal: return putLiteral(bytes)
      }
      out.append(UInt8(ascii: "\n"))
    }
  }

  /// Writes the lines of a text below `|-`, `|` or `|+`, which say how it ends: without a line feed, with
  /// one, or with several.
  private mutating func putLiteral(_ bytes: UnsafeBufferPointer<UInt8>) {
    let lineFeed = UInt8(ascii: "\n")
    let ends = bytes.reversed().prefix(2).prefix { $0 == lineFeed }.count
    put(ends == 0 ? "|-\n" : ends == 1 ? "|\n" : "|+\n")
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: lineFeed) ?? bytes.count
      if end > start {
        putIndent()
        // Two more than the fields around it; in a list, than the dash.
        put("  ")
        out.append(contentsOf: bytes[start..<end])
      }
      endLine()
      start = end + 1
    }
    isAfterKeptLines = ends == 2
  }

  private mutating func putQuoted(_ bytes: UnsafeBufferPointer<UInt8>) {
    out.append(UInt8(ascii: "\""))
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      var length = 1
      if byte >= 0x80 {
        guard byte == 0xC2 || byte == 0xE2 || byte == 0xEF,
          let found = ScalarStyle.escapeLength(in: bytes, at: index)
        else {
          index += 1
          continue
        }
        length = found
      } else if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte != 0x7F {
        index += 1
        continue
      }
      out.append(contentsOf: bytes[start..<index])
      putEscape(bytes[index..<index + length])
      index += length
      start = index
    }
    out.append(contentsOf: bytes[start...])
    out.append(UInt8(ascii: "\""))
  }

  private mutating func putEscape(_ character: Slice<UnsafeBufferPointer<UInt8>>) {
    let scalar = String(decoding: character, as: UTF8.self).unicodeScalars.first?.value ?? 0
    switch scalar {
    case 0x22: put("\\\"")
    case 0x5C: put("\\\\")
    case 0x09: put("\\t")
    case 0x0A: put("\\n")
    case 0x0D: put("\\r")
    case 0x85: put("\\N")
    case 0x2028: put("\\L")
    case 0x2029: put("\\P")
    case ..<0x100: put("\\x" + Self.hexadecimal(scalar, digits: 2))
    default: put("\\u" + Self.hexadecimal(scalar, digits: 4))
    }
  }

  private static func hexadecimal(_ number: UInt32, digits: Int) -> String {
    let text = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
