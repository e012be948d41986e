import BriefingCore

/// The reader of what a clause denies, and of the words that deny it.
struct NegationReader {
  private let words: [ReadWord]

  init(_ reading: SentenceReading) { words = reading.words }

  /// What a clause denies.
  struct Finding {
    var polarity: Polarity
    /// The words that deny, those without effect on the polarity included.
    var words: [Int]
  }

  /// Returns the polarity of a clause and the words it rests on.
  ///
  /// - Parameters:
  ///   - clause: The clause.
  ///   - carrier: The group whose deed is told, where that is not the main one.
  /// - Returns: The polarity; two denials of one thing affirm it.
  func finding(in clause: Clause, carrier: VerbGroup?) -> Finding {
    var effective: [Int] = []
    var found: [Int] = []
    for group in [clause.main, carrier].compactMap(\.self) {
      for index in group.negations where !isHarmless(index) { effective.append(index) }
      for link in group.links where isNegative(link, in: group) { effective.append(link.word) }
    }
    if let main = clause.main {
      let start = min(clause.words.lowerBound, main.words.lowerBound)
      effective += subjectDenials(start..<main.words.lowerBound)
      effective += adverbDenials(before: main.words.lowerBound)
      effective += objectDenials(main, in: clause)
      if main.head?.isCopula == true {
        // "Another subject they have not raised is trade."
        let inner = clause.inner.filter { $0.words.upperBound <= main.words.lowerBound }
        effective += inner.flatMap(\.negations).filter { !isHarmless($0) }
      }
    }
    if let carrier, carrier.words != clause.main?.words {
      effective += objectDenials(carrier, in: clause)
    }
    if let carrier = carrier ?? clause.main { effective += ruledOut(carrier) }
    effective = Set(effective).sorted()
    for index in clause.words where words[index].classes.contains(.negator) && !isHarmless(index) {
      found.append(index)
    }
    let isNegative = effective.count % 2 == 1
    return Finding(
      polarity: isNegative ? .negative : .positive,
      words: Set(effective + found).sorted()
    )
  }

  /// "not only", "no doubt", "no later than", "whether or not" deny nothing.
  private func isHarmless(_ index: Int) -> Bool {
    let next = index + 1 < words.count ? words[index + 1].form : ""
    let previous = index > 0 ? words[index - 1].form : ""
    if words[index].form == "not" {
      return Self.notBefore.contains(next) || previous == "or"
    }
    if words[index].form == "no" {
      return Self.noBefore.contains(next)
    }
    return false
  }

  private static let notBefore = WordSet(words: "only just least merely simply")
  private static let noBefore = WordSet(words: "doubt later less more fewer matter wonder")

  private func isNegative(_ link: VerbGroup.Link, in group: VerbGroup) -> Bool {
    if Self.failing.contains(link.lemma) {
      // "prices declined" and "the pump failed" deny nothing.
      return group.links.last?.word != link.word
    }
    if Self.verbs.contains(link.lemma) { return true }
    return link.isAdjective && Self.adjectives.contains(WordForm(link.lemma.utf8))
  }

  private static let verbs = Set<String>([
    "lack", "refuse", "deny", "omit", "reject", "refute", "dispute",
  ])
  private static let failing = Set<String>(["fail", "decline", "neglect"])
  private static let adjectives = WordSet(
    words: """
      unlikely unable unwilling vacant absent missing impossible scant lacking reluctant stalled \
      unfilled unclear unresolved
      """
  )

  /// "never signed", "no longer supports": the denial stands before a verb without auxiliary.
  private func adverbDenials(before verb: Int) -> [Int] {
    var index = verb - 1
    while index >= 0, words[index].classes.contains(.adverb) || words[index].form == "longer" {
      if words[index].classes.contains(.negator), !isHarmless(index) { return [index] }
      if words[index].form == "longer", index > 0, words[index - 1].form == "no" {
        return [index - 1]
      }
      index -= 1
    }
    return []
  }

  /// "No one", "Neither side", "None of the", "Little has been said".
  private func subjectDenials(_ range: Range<Int>) -> [Int] {
    var start = range.lowerBound
    while start < range.upperBound,
      !words[start].isWord || words[start].classes.isAny([.coordinator, .opener])
        || (words[start].classes.contains(.adverb) && !words[start].classes.contains(.negator))
    {
      start += 1
    }
    guard start < range.upperBound else { return [] }
    let word = words[start]
    if word.classes.contains(.negator), !isHarmless(start) { return [start] }
    let isBare = start + 1 == range.upperBound || words[start + 1].form == "of"
    if word.form == "little" || word.form == "few", isBare { return [start] }
    // After an opening phrase: "In the end, no minister came."
    if let comma = range.last(where: { words[$0].classes.contains(.comma) }),
      comma + 1 < range.upperBound, words[comma + 1].classes.contains(.negator),
      !isHarmless(comma + 1)
    {
      return [comma + 1]
    }
    return []
  }

  /// "ruled out": the denial is in the particle.
  private func ruledOut(_ group: VerbGroup) -> [Int] {
    guard let head = group.head, head.lemma == "rule", head.word + 1 < words.count,
      words[head.word + 1].form == "out"
    else { return [] }
    return [head.word]
  }

  /// "says nothing", "made no mention", "is on hold", "without agreeing".
  private func objectDenials(_ group: VerbGroup, in clause: Clause) -> [Int] {
    let low = min(group.words.upperBound, clause.words.upperBound)
    let later = low..<clause.words.upperBound
    var result: [Int] = []
    for index in later {
      let word = words[index]
      if word.classes.isAny([.opener, .strongMark]) { break }
      if index > low, word.classes.isAny([.to, .comma]) { break }
      let distance = index - low
      if word.form == "without", words[index - 1].form != "not" {
        result.append(index)
        break
      }
      guard distance < 5 else { continue }
      if word.classes.contains(.negator), !isHarmless(index), word.form != "not" {
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

  /// "is on hold", "remains vacant", "have been scant".
  private func isAbsence(_ index: Int) -> Bool {
    let word = words[index]
    if Self.adjectives.contains(word.form) { return true }
    let next = index + 1 < words.count ? words[index + 1].form : ""
    return word.form == "on" && next == "hold"
  }
}
