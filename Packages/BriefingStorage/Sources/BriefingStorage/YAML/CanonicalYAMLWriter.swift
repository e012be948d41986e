/// A writer of YAML that gives one value one spelling, so that git shows only what changed.
///
/// Keys come in the caller's order, one to a line; lists stand at the column of their key; nothing
/// is ever folded. A text is plain where every reader takes it for a text, literal where it has
/// several lines, and in double quotes else. libyaml's own emitter is not used: it escapes emoji,
/// writes long keys as `? `, and takes several times as long.
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
  var out: ByteBuffer
  private var indent = 0
  // After “- ”, where the first key of an item stands on the line of its dash.
  private var isAfterDash = false
  // After a text that ends in several line feeds (`|+`): one of them already shows as a blank line,
  // and another would belong to the text.
  var isAfterKeptLines = false

  /// Creates an empty file.
  ///
  /// - Parameter capacity: The size to set aside, in bytes.
  public init(capacity: Int = 0) {
    out = ByteBuffer(capacity: capacity)
  }

  /// Returns the file.
  public consuming func finish() -> [UInt8] { out.array }

  /// Writes a comment; each line of the text becomes a line of its own.
  public mutating func comment(_ text: String) {
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      out.append("# ")
      out.append(String(line))
      endLine()
    }
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
    out.append(integer)
    endLine()
  }

  /// Writes a key and a finite number, in the fewest digits that are read back as the same number.
  public mutating func field(_ key: String, decimal: Double) {
    startField(key)
    out.append(UInt8(ascii: " "))
    out.append(Self.decimal(decimal))
    endLine()
  }

  /// Writes a key and a truth value.
  public mutating func field(_ key: String, flag: Bool) {
    startField(key)
    out.append(flag ? " true\n" : " false\n")
  }

  /// Writes a key and what stands below it.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - isEmpty: Whether the body writes nothing; `{}` is written then.
  ///   - body: Writes the fields.
  public mutating func mapping(
    _ key: String,
    isEmpty: Bool = false,
    _ body: (inout Self) -> Void
  ) {
    startField(key)
    if isEmpty { return out.append(" {}\n") }
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
    _ key: String,
    isEmpty: Bool = false,
    _ body: (inout Self) -> Void
  ) {
    startField(key)
    if isEmpty { return out.append(" []\n") }
    endLine()
    body(&self)
  }

  /// Writes a key and a list of texts.
  public mutating func sequence(_ key: String, texts: [String]) {
    sequence(key, isEmpty: texts.isEmpty) { writer in
      for text in texts { writer.item(text) }
    }
  }

  /// Writes a key and a list of texts, on one line.
  public mutating func field(_ key: String, line texts: [String]) {
    startField(key)
    out.append(UInt8(ascii: " "))
    putLine(texts) { $0.putInline($1) }
    endLine()
  }

  // MARK: - Items

  /// Writes an item that is a text.
  public mutating func item(_ text: String) {
    startItem()
    isAfterDash = false
    scalar(text)
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
      return out.append("{}\n")
    }
    indent += 2
    body(&self)
    indent -= 2
  }

  /// Writes an item that is a list of whole numbers, on one line.
  public mutating func item(_ numbers: [Int]) {
    startItem()
    isAfterDash = false
    putLine(numbers) { $0.out.append($1) }
    endLine()
  }

  /// Writes an item that is a list of texts, on one line.
  public mutating func item(line texts: [String]) {
    startItem()
    isAfterDash = false
    putLine(texts) { $0.putInline($1) }
    endLine()
  }

  /// Writes an item that is itself a list, an item a line.
  public mutating func itemSequence(isEmpty: Bool = false, _ body: (inout Self) -> Void) {
    startItem()
    if isEmpty {
      isAfterDash = false
      return out.append("[]\n")
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
    key.withBytes { bytes in
      if ScalarStyle.of(bytes) == .plain { out.append(bytes) } else { putQuoted(bytes) }
    }
    out.append(UInt8(ascii: ":"))
  }

  private mutating func startItem() {
    startLine()
    out.append("- ")
    isAfterDash = true
  }

  @inline(__always)
  private mutating func startLine() {
    isAfterKeptLines = false
    if isAfterDash { isAfterDash = false } else { putIndent() }
  }

  mutating func putIndent() {
    out.append(spaces: indent)
  }

  mutating func endLine() {
    out.append(UInt8(ascii: "\n"))
  }

  private mutating func putLine<Element>(
    _ elements: [Element],
    _ put: (inout Self, Element) -> Void
  ) {
    out.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { out.append(", ") }
      put(&self, element)
    }
    out.append(UInt8(ascii: "]"))
  }

  /// Writes a text inside brackets, where commas, brackets and question marks have a meaning too.
  private mutating func putInline(_ text: String) {
    text.withBytes { bytes in
      let isPlain =
        ScalarStyle.of(bytes) == .plain && !bytes.contains { ",[]{}?".utf8.contains($0) }
      if isPlain { out.append(bytes) } else { putQuoted(bytes) }
    }
  }

  /// The shortest spelling of a number that YAML 1.1 also takes for one: it wants a point before an
  /// exponent.
  static func decimal(_ number: Double) -> String {
    let text = number.description
    let bytes = text.utf8
    guard let exponent = bytes.firstIndex(of: UInt8(ascii: "e")), !bytes.contains(0x2E) else {
      return text
    }
    return text[..<exponent] + ".0" + text[exponent...]
  }
}
