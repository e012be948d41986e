import BriefingCore

/// Formulas, which are written in one line.
extension WordStory {
  /// Writes what stands before a part of a formula.
  mutating func startFormulaPart(
    _ name: String,
    _ token: XMLToken,
    _ tokenizer: XMLTokenizer,
    _ text: inout LayoutText
  ) throws(XMLError) {
    guard isVisible else { return }
    func write(_ mark: String) { text.append(Array(mark.utf8), from: token.range) }
    let depth = tokenizer.depth
    switch name {
    case "f":
      // Two and a half is not twenty-one over two.
      if text.openByte?.isOperand == true { text.addSpace(token.range) }
    case "num": try startOperand("", token, tokenizer, &text)
    case "den": try startOperand("/", token, tokenizer, &text)
    case "sup" where text.openByte != nil: try startOperand("^", token, tokenizer, &text)
    case "sub" where text.openByte != nil: try startOperand("_", token, tokenizer, &text)
    case "rad":
      if text.openByte?.isOperand == true { text.addSpace(token.range) }
      formula?.parts.append(WordFormula.Part(depth: depth, kind: .radical))
    case "deg": try startOperand("^", token, tokenizer, &text)
    case "nary":
      let signs = try formula?.properties(["chr"], in: "naryPr", of: tokenizer) ?? [nil]
      write(signs[0] ?? "∫")
      formula?.parts.append(WordFormula.Part(depth: depth, kind: .operation))
    case "d":
      let names: [StaticString] = ["begChr", "endChr", "sepChr"]
      let marks = try formula?.properties(names, in: "dPr", of: tokenizer) ?? [nil, nil, nil]
      let separator = Array((marks[2] ?? "|").utf8)
      var part = WordFormula.Part(depth: depth, kind: .bracketed(separator: separator))
      part.closing = Array((marks[1] ?? ")").utf8)
      write(marks[0] ?? "(")
      formula?.parts.append(part)
    case "func": formula?.parts.append(WordFormula.Part(depth: depth, kind: .operation))
    case "lim": try startOperand("_", token, tokenizer, &text)
    case "m", "eqArr": formula?.parts.append(WordFormula.Part(depth: depth, kind: .rows))
    case "mr":
      try startElement(token, tokenizer, &text)
      formula?.parts.append(
        WordFormula.Part(depth: depth, kind: .bracketed(separator: [UInt8(ascii: ",")]))
      )
    case "e": try startElement(token, tokenizer, &text)
    default: break
    }
  }

  /// Writes a mark before an operand, and brackets around one that is more than a number or word.
  private mutating func startOperand(
    _ mark: String,
    _ token: XMLToken,
    _ tokenizer: XMLTokenizer,
    _ text: inout LayoutText
  ) throws(XMLError) {
    let content = try formula?.content(of: tokenizer)
    guard let content, content != .nothing else { return }
    text.append(Array(mark.utf8), from: token.range)
    guard content == .compound else { return }
    text.append([UInt8(ascii: "(")], from: token.range)
    var part = WordFormula.Part(depth: tokenizer.depth, kind: .operand)
    part.closing = [UInt8(ascii: ")")]
    formula?.parts.append(part)
  }

  /// Begins what a root, a sum or brackets apply to.
  private mutating func startElement(
    _ token: XMLToken,
    _ tokenizer: XMLTokenizer,
    _ text: inout LayoutText
  ) throws(XMLError) {
    guard let last = formula?.parts.indices.last, let part = formula?.parts[last],
      part.depth == tokenizer.depth - 1
    else { return }
    formula?.parts[last].hasOperand = true
    switch part.kind {
    case .radical: try startOperand("√", token, tokenizer, &text)
    case .operation: text.addSpace(token.range)
    case .bracketed(let separator): if part.hasOperand { text.append(separator, from: token.range) }
    case .rows:
      guard part.hasOperand else { return }
      text.append([UInt8(ascii: ";")], from: token.range)
      text.addSpace(token.range)
    case .operand: break
    }
  }

  /// Writes what stands behind the parts of a formula that ended.
  mutating func endFormulaParts(
    _ token: XMLToken,
    _ tokenizer: XMLTokenizer,
    _ text: inout LayoutText
  ) {
    while let part = formula?.parts.last, part.depth > tokenizer.depth {
      text.append(part.closing, from: token.range)
      formula?.parts.removeLast()
    }
    if let open = formula, open.depth > tokenizer.depth { formula = nil }
  }
}

extension UInt8 {
  /// Whether a byte is one of a number or a word.
  fileprivate var isOperand: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...:
      true
    default: false
    }
  }
}
