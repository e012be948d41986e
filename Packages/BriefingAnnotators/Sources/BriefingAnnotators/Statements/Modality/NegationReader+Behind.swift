import BriefingCore

// MARK: - What stands behind a verb and denies it

extension NegationReader {
  /// "parted without agreeing": what was left undone, where nothing else is denied.
  ///
  /// "left port without a quota" tells how they left.
  func omission(after group: VerbGroup, in clause: Clause) -> [Int] {
    let low = min(group.words.upperBound, clause.words.upperBound)
    for index in low..<clause.words.upperBound {
      if words[index].classes.isAny([.opener, .strongMark, .comma]) { break }
      guard words[index].form == "without", words[index - 1].form != "not" else { continue }
      let next = words[(index + 1)...].first { !$0.classes.contains(.adverb) }
      let isDeed = next?.classes.contains(.gerund) == true || next?.form == "having"
      return isDeed ? [index] : []
    }
    return []
  }

  /// "was due to arrive but did not": the denial stands alone at the end.
  func ellipsis(after group: VerbGroup, in clause: Clause) -> [Int] {
    let denial = clause.inner.first { other in
      let (low, high) = (other.words.lowerBound, other.words.upperBound)
      return low > group.words.upperBound && !other.negations.isEmpty
        && other.links.allSatisfy { $0.isCopula || $0.lemma == "do" || $0.lemma == "have" }
        && words[low - 1].classes.contains(.coordinator)
        && (high >= words.count || !words[high].isWord
          || (words[high].form == "so" || words[high].form == "it")
            && (high + 1 >= words.count || !words[high + 1].isWord))
    }
    return denial?.negations ?? []
  }

  /// "ruled out", "turned down": the denial is in the particle.
  func ruledOut(_ group: VerbGroup) -> [Int] {
    guard let head = group.head, head.word + 1 < words.count else { return [] }
    let next = words[head.word + 1].form
    return head.lemma == "rule" && next == "out" || head.lemma == "turn" && next == "down"
      ? [head.word] : []
  }

  /// "says nothing", "made no mention", "is on hold".
  func objectDenials(_ group: VerbGroup, in clause: Clause) -> [Int] {
    let low = min(group.words.upperBound, clause.words.upperBound)
    let later = low..<clause.words.upperBound
    var result: [Int] = []
    for index in later {
      let word = words[index]
      if word.classes.isAny([.opener, .strongMark, .coordinator]) { break }
      if index > low, word.classes.isAny([.to, .comma]) { break }
      let distance = index - low
      guard distance < 5, word.form != "without" else { break }
      if word.classes.contains(.negator), !isHarmless(index), word.form != "not" {
        if isCircumstance(index) { continue }
        result.append(index)
        break
      }
      if word.form == "not", distance == 0 || words[index - 1].classes.contains(.adverb) {
        if !isHarmless(index) { result.append(index) }
        break
      }
      if distance < 3, group.head?.isCopula == true || group.head?.lemma == "remain",
        isAbsence(index)
      {
        result.append(index)
        break
      }
      if word.classes.contains(.comma) { break }
    }
    return result
  }

  /// "passed with no changes" tells how it passed; "in no way" denies.
  private func isCircumstance(_ index: Int) -> Bool {
    guard index > 0, index + 1 < words.count else { return false }
    let before = words[index - 1].form
    // "despite having no agenda"
    if index > 1, words[index - 1].classes.contains(.gerund) || before == "having",
      words[index - 2].classes.contains(.preposition)
    {
      return true
    }
    // "asked for nothing" denies, "left for no reason" does not.
    if before == "for", index > 1, Self.seeking.contains(words[index - 2].lemma) { return false }
    return before == "with" || before == "for" && !Self.extents.contains(words[index + 1].form)
  }

  /// Verbs whose "for" leads to what is sought.
  private static let seeking: WordSet = ["ask", "call", "apply", "wish", "hope", "vote"]

  /// "is on hold", "remains vacant", "have been scant".
  private func isAbsence(_ index: Int) -> Bool {
    let word = words[index]
    if Self.adjectives.contains(word.form) { return true }
    let next = index + 1 < words.count ? words[index + 1].form : ""
    return word.form == "on" && next == "hold"
  }
}
