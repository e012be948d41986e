import BriefingCore

// MARK: - Companies

extension OrganizationFinder {
  /// Finds companies by a legal form after the name.
  mutating func findCompanies() {
    var index = 1
    while index < words.count {
      guard isName(before: index), let end = legalFormsEnd(at: index) else {
        index += 1
        continue
      }
      var start = words.runStart(of: index, isBarrier: isBarrier)
      if words.isMark(start - 1, ","), start == index { start = index }
      // "Acme Holdings, Inc."
      if start == index, words.isMark(index - 1, ","), words.isNameWord(index - 2) {
        start = words.runStart(of: index - 1, isBarrier: isBarrier)
      }
      if start < index { add(start..<end, kind: "company", weight: Weight.listed) }
      index = end
    }
  }

  private func isName(before index: Int) -> Bool {
    words.isSameSentence(index - 1, index)
      && (words.isNameWord(index - 1)
        || words.isMark(index - 1, ",") && words.isNameWord(index - 2))
  }

  /// The token after one legal form, or two such as "Co., Ltd.", that start at a token.
  private func legalFormsEnd(at index: Int) -> Int? {
    guard let end = legalFormEnd(at: index) else { return nil }
    let next = words.isMark(end, ",") ? end + 1 : end
    guard words.isSameSentence(index, next), words.isCapitalized(next) else { return end }
    return legalFormEnd(at: next) ?? end
  }

  private func legalFormEnd(at index: Int) -> Int? {
    guard words.isCapitalized(index) || words.isExactly(index, "plc") else { return nil }
    let word = words.folded(index).filter { $0 != "." }
    guard OrganizationVocabulary.legalForms.contains(word) else { return nil }
    if ["company", "corporation", "holdings", "limited"].contains(word),
      !OrganizationVocabulary.legalForms.contains(
        words.folded(index + 1 < words.count ? index + 1 : index)
      )
        || index + 1 >= words.count
    {
      guard word == "limited" || word == "corporation" else { return nil }
    }
    if OrganizationVocabulary.shortForms.contains(word), word != "co", word != "ag" {
      guard words.tokens[index].shape.contains(.uppercase) || words.isExactly(index, "SpA"),
        !words.isNameWord(index + 1) || !words.isSameSentence(index, index + 1)
      else { return nil }
    }
    let end = index + 1
    // "Southwest Conference Co-Lineman"
    if words.isHyphen(end), words.isJoined(end), words.isJoined(end + 1) { return nil }
    // A full stop after a word that is not shortened ends the sentence.
    let hasStop =
      word.utf8.count < 5 && words.isMark(end, ".") && words.isJoined(end)
      && words.isSameSentence(index, end)
    return hasStop ? end + 1 : end
  }
}
