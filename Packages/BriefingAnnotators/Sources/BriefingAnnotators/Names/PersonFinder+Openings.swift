import BriefingCore

// MARK: - What only looks like the start of a name

extension PersonFinder {
  /// Whether "And" or another word that joins sentences opens one, and no name: "So" and "Or" are names
  /// of families too.
  func opensWithConjunction(_ index: Int) -> Bool {
    guard words.startsSentence(index), words.isNameWord(index + 1) else { return false }
    let word = words.folded(index)
    return ["and", "but", "nor", "yet"].contains(word)
      || ["or", "so"].contains(word) && roles(index).isEmpty
  }

  /// Whether a letter with a stop is the number of a heading.
  func numbersHeading(_ index: Int) -> Bool {
    // "B. Labelling"
    guard reader.isInitial(index), index + 2 < words.count, words.isMark(index + 1, "."),
      roles(index + 2).isEmpty
    else { return false }
    let start = words.tokens[index].span.start
    guard let block = words.document.block(at: start), block.span.start == start else {
      return false
    }
    return block.kind == .heading
  }

  /// Whether a direction stands behind the number of a house: "319 S Main Street".
  func isStreet(_ index: Int) -> Bool {
    index > 0 && words.tokens[index - 1].isNumber && words.isSameSentence(index - 1, index)
      && words.tokens[index].span.length <= 2
      && ["n", "s", "e", "w", "ne", "nw", "se", "sw"].contains(words.folded(index))
  }
}
