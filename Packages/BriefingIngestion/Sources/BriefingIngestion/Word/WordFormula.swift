import BriefingCore

/// A formula, whose parts are told from each other in one line as Unicode Technical Note 28 does:
/// `(a+b)/2`, `x^2`, `√(2)`.
struct WordFormula {
  /// How deep its element stands.
  let depth: Int
  /// The open parts that are written around what stands in them.
  var parts: [Part] = []

  struct Part {
    let depth: Int
    let kind: Kind
    /// What is written at its end.
    var closing: [UInt8] = []
    /// Whether an operand of it was begun.
    var hasOperand = false
  }

  enum Kind {
    case radical
    case operation
    /// What stands in brackets, with what parts its operands.
    case bracketed(separator: [UInt8])
    /// The rows of a matrix, or equations below each other.
    case rows
    case operand
  }

  /// What stands in a part of a formula.
  enum Content {
    case nothing
    /// One number or word.
    case simple
    /// What needs brackets around it.
    case compound
  }

  /// The tokens that are looked at in advance; more than that is no single number.
  private static let horizon = 64
  /// The bytes up to which it does no harm to look at them more than once.
  private static let nearby = 4_096

  private static let structures = ["f", "sSup", "sSub", "sSubSup", "nary"]

  /// Up to where nothing more is looked at in advance.
  private var seen = 0

  /// Creates a formula.
  init(depth: Int) { self.depth = depth }

  /// Looks at what stands in an element whose start tag was the last token.
  ///
  /// - Throws: ``XMLError`` where the part is no XML.
  mutating func content(of tokenizer: XMLTokenizer) throws(XMLError) -> Content {
    var tokens = tokenizer
    defer { note(tokens, after: tokenizer) }
    var content = Content.nothing
    for _ in 0..<Self.horizon where tokenizer.position >= seen {
      guard let token = try tokens.next(), tokens.depth >= tokenizer.depth else { return content }
      switch token.kind {
      case .start: if Self.structures.contains(tokens.name(of: token)) { return .compound }
      case .end: break
      case .text, .literal:
        let text = tokens.bytes[token.content].prefix(Self.horizon)
        guard text.contains(where: { !$0.isASCIIWhitespace }) else { continue }
        guard Self.isOperand(text) else { return .compound }
        content = .simple
      }
    }
    return .compound
  }

  /// The properties of a part, such as the sign of a sum, where the part states them.
  ///
  /// - Parameters:
  ///   - names: The names of their elements.
  ///   - list: The name of the element they stand in.
  ///   - tokenizer: The tokens; the start tag of the part was the last one.
  /// - Returns: The values in the order of the names.
  /// - Throws: ``XMLError`` where the part is no XML.
  mutating func properties(
    _ names: [StaticString],
    in list: StaticString,
    of tokenizer: XMLTokenizer
  ) throws(XMLError) -> [String?] {
    var tokens = tokenizer
    defer { note(tokens, after: tokenizer) }
    var values = [String?](repeating: nil, count: names.count)
    var isList = false
    for _ in 0..<Self.horizon where tokenizer.position >= seen {
      guard let token = try tokens.next(), tokens.depth >= tokenizer.depth else { break }
      if token.kind == .end, tokens.isNamed(list, token) { break }
      guard token.kind == .start else { continue }
      if !isList {
        guard tokens.isNamed(list, token) else { break }
        isList = true
      }
      for (index, name) in names.enumerated() where tokens.isNamed(name, token) {
        values[index] = try tokens.attribute("val") ?? ""
      }
    }
    return values
  }

  /// Keeps parts in each other from looking at the same long token again and again.
  private mutating func note(_ tokens: XMLTokenizer, after tokenizer: XMLTokenizer) {
    if tokens.position - tokenizer.position > Self.nearby { seen = max(seen, tokens.position) }
  }

  /// Whether a text is one number or word.
  private static func isOperand(_ text: ArraySlice<UInt8>) -> Bool {
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    return scalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "."
        || scalar == "," || scalar.properties.isWhitespace
    }
  }
}
