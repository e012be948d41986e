import BriefingCore

// MARK: - Governments and forces

extension OrganizationFinder {
  /// Finds governments by their head or country: "the Biden administration", "the Japanese
  /// government", "the Iraqi army".
  mutating func findGovernments() {
    for index in 1..<max(words.count, 1) where words.tokens[index].isWord {
      guard let kind = OrganizationVocabulary.commonHeads[words.forms[index]],
        !layers.isForum(index), !words.has(index + 1, .office) || !words.isCapitalized(index + 1)
      else { continue }
      let word = words.folded(index)
      if word == "military", isAttribute(index) { continue }
      if PersonFinder.governments.contains(word), layers.isPerson(index - 1) {
        var start = index - 1
        while start > index - 6, layers.isPerson(start - 1) { start -= 1 }
        let country = persons.overlapping(words.tokens[index - 1].span).last?
          .attributes.text("country")
        add(start..<index + 1, kind: "government", weight: Weight.listed, country: country)
        continue
      }
      var start = index
      while start > max(words.sentenceStart[index], index - 4),
        words.has(start - 1, .portfolio) && !words.isCapitalized(start - 1)
          || OrganizationVocabulary.commonModifiers.contains(words.folded(start - 1))
            && !words.isExactly(start - 1, "Coalition")
      {
        start -= 1
      }
      if word == "forces", isOwner(start - 1) {
        add(start - 1..<index + 1, kind: kind, weight: Weight.listed)
        continue
      }
      guard !words.isPossessive(start - 1), let country = countries.ending(before: start),
        !words.isCapitalized(index) || kind == "government"
      else { continue }
      // "the US and Japanese governments": the adjective before belongs to another body.
      if word.hasSuffix("s"), words.has(country.tokens.lowerBound - 1, .and),
        let other = countries.ending(before: country.tokens.lowerBound - 1)
      {
        _ = other
        continue
      }
      add(
        country.tokens.lowerBound..<index + 1,
        kind: kind,
        weight: Weight.name,
        name: words.plainText(words.span(country.tokens.lowerBound..<index + 1)),
        country: country.code
      )
    }
  }

  /// Whether a word stands before a noun that it tells more of: "the military base".
  private func isAttribute(_ index: Int) -> Bool {
    words.isSameSentence(index, index + 1)
      && OrganizationVocabulary.militaryNouns.contains(words.folded(index + 1))
  }

  /// Whether a word is a body that has forces: "Coalition forces", "NATO forces".
  private func isOwner(_ index: Int) -> Bool {
    guard index >= 0, words.isCapitalized(index), words.isSameSentence(index, index + 1),
      index == 0 || !words.isNameWord(index - 1) || !words.isSameSentence(index - 1, index)
    else { return false }
    if words.isExactly(index, "Coalition") { return true }
    let span = words.tokens[index].span
    return listedSpans.contains(span)
  }
}
