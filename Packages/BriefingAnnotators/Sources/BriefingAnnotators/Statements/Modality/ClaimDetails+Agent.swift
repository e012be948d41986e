import BriefingCore

// MARK: - Who does what is told in the passive

extension ClaimDetails {
  /// The words after "by" right behind a passive: who does it.
  func agent(of modality: Modality, in clause: Clause) -> Range<Int>? {
    guard let group = modality.carrier, group.head?.isPassive == true,
      clause.words.contains(group.words.upperBound), words[group.words.upperBound].form == "by",
      group.words.upperBound + 1 < clause.words.upperBound
    else { return nil }
    let low = group.words.upperBound + 1
    guard !words[low].classes.isAny([.number, .gerund]), !SubjectFinder.isTime(words[low]),
      !words[low...].prefix(4).contains(where: SubjectFinder.isTime),
      // "by the end of the talks"
      !words[low...].prefix(2).contains(where: { Self.ends.contains($0.form) })
    else { return nil }
    let high = words[low..<clause.words.upperBound].firstIndex { word in
      word.classes.isAny([.comma, .strongMark, .openBracket, .opener, .weakOpener, .to, .quote])
        || word.classes.contains(.preposition) && word.form != "of"
    }
    if let high, let end = listEnd(low..<high, in: clause) { return low..<end }
    let range = low..<(high ?? clause.words.upperBound)
    return range.isEmpty || range.count > 12 ? nil : range
  }

  /// Returns where a list of those who act ends: "by Ann Sample, Minister of Works of Utopia; and Otto
  /// Muster, Minister of Roads of Arcadia".
  private func listEnd(_ first: Range<Int>, in clause: Clause) -> Int? {
    guard words[first.upperBound].classes.isAny([.comma, .strongMark]) else { return nil }
    var isJoined = false
    var end = first.upperBound
    while end < clause.words.upperBound {
      let word = words[end]
      if word.classes.contains(.coordinator) {
        isJoined = true
      } else if word.form == "by", words[end - 1].classes.contains(.coordinator) {
        // "and by the mayor"
      } else {
        let isListed =
          word.isNominal || word.isAdjective || word.form == "of" || word.form == "for"
          || word.classes.isAny([.comma, .determiner, .possessive, .number, .hyphen])
          || word.form == ";"
        guard isListed, !SubjectFinder.isTime(word) else { break }
      }
      end += 1
    }
    while end > first.upperBound, !words[end - 1].isNominal { end -= 1 }
    return isJoined && end - first.lowerBound <= Self.longestList ? end : nil
  }

  /// The most words of a list of those who act.
  private static let longestList = 80

  private static let ends = WordSet(words: "end close start beginning middle time")
}
