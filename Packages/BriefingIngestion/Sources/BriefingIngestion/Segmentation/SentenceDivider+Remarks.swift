import BriefingCore

/// How a remark in brackets after a terminator stands to the sentence before it.
enum Remark {
  /// There is none.
  case missing
  /// The sentence goes on after it: "Viva Maria! (1965), and …".
  case within
  /// It stands for itself: "The end. (see below) The …".
  case apart
}

extension SentenceDivider {
  /// The most tokens a remark has that is looked at.
  private static let longestRemark = 40

  /// Returns how the remark that a token opens stands to the sentence before it.
  func remark(at index: Int) -> Remark {
    guard block.byte(index) == UInt8(ascii: "(") else { return .missing }
    var close = index + 1
    var depth = 1
    let limit = min(tokens.count, index + Self.longestRemark)
    while close < limit {
      let byte = block.byte(close)
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { break }
      close += 1
    }
    guard close < limit, close > index + 1 else { return .missing }
    let after = close + 1
    guard after < tokens.count else { return .apart }
    if let mark = block.gluedMark(at: after), mark == UInt8(ascii: ",") || mark == UInt8(ascii: ";")
    {
      return .within
    }
    return block.hasGap(before: after) && startsSmall(tokens[after]) ? .within : .apart
  }

  /// Whether a sentence so far is the number of a heading or the label of a figure alone.
  ///
  /// "2.1. Boats", "IV. Piers", "Figure 3. Boats at sea".
  func isNumberOfHeading(_ candidate: Candidate) -> Bool {
    let length = candidate.mark - candidate.first
    guard length == 1 || length == 2, candidate.last == candidate.mark,
      marks.isStop(tokens[candidate.mark])
    else { return false }
    if length == 2 {
      return candidate.first == 0 && isFigureWord(0) && tokens[1].isNumber
    }
    let number = block.slice(candidate.first)
    if tokens[candidate.first].isNumber { return number.contains(UInt8(ascii: ".")) }
    return number.count <= 5 && number.allSatisfy { "IVX".utf8.contains($0) }
  }

  /// The last token of a label that opens the block without a stop, as in "Figure 3.4 Boats at sea".
  var endOfFigureLabel: Int? {
    guard tokens.count > 3, isFigureWord(0), tokens[1].isNumber, tokens[2].isCapitalized,
      block.hasGap(before: 1), block.hasGap(before: 2)
    else { return nil }
    return 1
  }

  /// Whether a word is a shortened one in a remark on years, as in "(b 1928; m 1949)" with stops.
  func isShortened(_ index: Int) -> Bool {
    guard tokens[index].span.length <= 3, !tokens[index].isCapitalized else { return false }
    let before = block.byte(index - 1)
    return before == UInt8(ascii: "(") || before == UInt8(ascii: "[") || before == UInt8(ascii: ";")
  }

  /// Whether a terminator before a closing bracket stops an initial or a title, as in "[Bo C.] Trial".
  func isBracketedInitial(_ candidate: Candidate) -> Bool {
    let closer = block.byte(candidate.last)
    guard candidate.last == candidate.mark + 1,
      closer == UInt8(ascii: ")") || closer == UInt8(ascii: "]"),
      candidate.mark > candidate.first, tokens[candidate.mark].isPunctuation
    else { return false }
    let word = tokens[candidate.mark - 1]
    return (word.span.length == 1 && word.isCapitalized)
      || abbreviations.kind(of: block.slice(candidate.mark - 1)) == .title
  }

  private func isFigureWord(_ index: Int) -> Bool {
    guard tokens[index].isCapitalized, let key = WordKey(block.slice(index)) else { return false }
    return Self.figureWords.contains(key)
  }

  private static let figureWords = WordTable("figure fig table chart box map exhibit plate")
}
