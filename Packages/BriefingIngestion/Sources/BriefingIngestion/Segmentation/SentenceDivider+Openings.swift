import BriefingCore

extension SentenceDivider {
  /// Returns where a sentence starts although nothing ends the one before it.
  ///
  /// - Parameter index: A token the reader of tokens has noted.
  /// - Returns: The first token of the new sentence, or nothing.
  func startWithoutStop(at index: Int) -> Int? {
    switch block.byte(index) {
    case UInt8(ascii: ":"): startOfCredit(before: index)
    case UInt8(ascii: "A"), UInt8(ascii: "I"), UInt8(ascii: "O"): opensPhrase(index) ? index : nil
    default: nil
    }
  }

  /// Returns where the credit of a picture starts, as in "Boats at sea Image: Ann Sample".
  private func startOfCredit(before colon: Int) -> Int? {
    guard colon > 1, block.hasGap(before: colon + 1), !tokens[colon + 1].isPunctuation else {
      return nil
    }
    var start = colon - 1
    if isWord(start, of: Self.creditNouns) { start -= 1 }
    guard start > 0, tokens[start].isCapitalized, isWord(start, of: Self.pictures),
      block.hasGap(before: start)
    else { return nil }
    let before = tokens[start - 1]
    let isPhrase = !before.isPunctuation && !isWord(start - 1, of: starters)
    return isPhrase || marks.isTerminator(before) || block.isCloser(start - 1) ? start : nil
  }

  /// Whether a capital preposition opens a sentence after a heading or caption that has run into it:
  /// "Boats at sea In the western port, most boats …".
  ///
  /// In four million bytes of news, speeches and articles nothing else looks like this but titles of
  /// works, which a word for a work announces as a rule.
  private func opensPhrase(_ index: Int) -> Bool {
    guard index > 1, index + 3 < tokens.count, tokens[index - 1].isWord,
      block.hasGap(before: index), block.hasGap(before: index + 1),
      !isWord(index - 1, of: starters), !isWord(index - 1, of: Self.works)
    else { return false }
    let next = tokens[index + 1]
    let isYear = next.isNumber && next.span.length == 4
    guard isYear || (!next.isCapitalized && isWord(index + 1, of: Self.determiners)) else {
      return false
    }
    // The phrase is set off by a comma.
    for place in (index + 2)..<min(index + 16, tokens.count) where tokens[place].isPunctuation {
      let byte = block.byte(place)
      if byte == UInt8(ascii: ",") { return true }
      guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") || byte == 0xE2 else { break }
    }
    return false
  }

  private func isWord(_ index: Int, of table: WordTable) -> Bool {
    guard tokens[index].isWord, let key = WordKey(block.slice(index)) else { return false }
    return table.contains(key)
  }

  private static let pictures = WordTable("image images photo photos")
  private static let creditNouns = WordTable("credit credits source by courtesy")
  private static let determiners = WordTable("the a an this that his her its their our")
  private static let works = WordTable(
    """
    film films movie movies book books novel novels song songs single album albums memoir memoirs \\
    series show play poem poems article essay episode report story game magazine comedy drama \\
    musical opera titled entitled called named like said says
    """
  )
}
