import BriefingCore

/// The reader of what a clause denies, and of the words that deny it.
struct NegationReader {
  let words: [ReadWord]

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
  /// - Returns: The polarity; who does not fail or refuse to do a thing does it.
  func finding(in clause: Clause, carrier: VerbGroup?) -> Finding {
    var effective: [Int] = []
    var found: [Int] = []
    let opening = openingCondition(of: clause)
    if let main = clause.main { addDenials(within: main, in: clause, to: &effective) }
    if let carrier { addDenials(within: carrier, in: clause, to: &effective) }
    if let main = clause.main {
      let low = min(clause.words.lowerBound, main.words.lowerBound)
      let start = opening?.upperBound ?? low
      effective += subjectDenials(start..<main.words.lowerBound)
      if let subject = clause.subject, subject.lowerBound >= start {
        // "From 1 July no ship shall enter": what stands before the subject denies nothing.
        effective += subjectDenials(subject.clamped(to: start..<main.words.lowerBound))
      }
      effective += phraseDenials(start..<main.words.lowerBound)
      if !isRelative(main, in: clause) {
        effective += adverbDenials(before: main.words.lowerBound)
        effective += objectDenials(main, in: clause)
      }
      if main.head?.isCopula == true {
        // "Another subject they have not raised is trade."
        for group in clause.inner
        where group.words.upperBound <= main.words.lowerBound && group.words.lowerBound >= start {
          effective += group.negations.filter { !isHarmless($0) }
        }
      }
    }
    if let carrier, carrier.words != clause.main?.words {
      effective += objectDenials(carrier, in: clause)
      // "was discussed but not signed"; of "was neither discussed nor signed" the first word denies both
      let own = adverbDenials(before: carrier.words.lowerBound)
      effective += effective.isEmpty ? own : own.filter { words[$0].form != "nor" }
      // "said that no state had signed"
      if let opener = carrier.opener, words[opener].classes.contains(.opener) {
        effective += subjectDenials(opener + 1..<max(carrier.words.lowerBound, opener + 1))
      }
    }
    if let carrier = carrier ?? clause.main { effective += ruledOut(carrier) }
    if let carrier = carrier ?? clause.main { effective += ellipsis(after: carrier, in: clause) }
    if let main = clause.main { effective += falsehoods(main, in: clause) }
    if let carrier { effective += falsehoods(carrier, in: clause) }
    if let main = clause.main { effective += standstill(after: main) }
    if effective.isEmpty, let main = carrier ?? clause.main {
      effective += omission(after: main, in: clause)
    }
    effective = Self.ordered(effective)
    for index in clause.words {
      let isDenial = words[index].classes.contains(.negator) || words[index].form == "without"
      if isDenial, !isHarmless(index), opening?.contains(index) != true { found.append(index) }
    }
    // "did not fail to agree" affirms; "has not been signed and binds no one" denies, however often.
    let lexical = effective.count { !isGrammatical($0) }
    let isNegative = (lexical + (effective.count > lexical ? 1 : 0)) % 2 == 1
    return Finding(
      polarity: isNegative ? .negative : .positive,
      words: Self.ordered(effective + found)
    )
  }

  /// Whether a word denies by its form alone, not by what it means: "not", "nobody", "few".
  private func isGrammatical(_ index: Int) -> Bool {
    words[index].classes.contains(.negator) || Self.quantities.contains(words[index].form)
  }

  private static let quantities = WordSet(
    words: "no none nobody nothing neither nor never without few little"
  )

  /// The words of "If it cannot do so," before a main clause, which what they deny is not denied by.
  private func openingCondition(of clause: Clause) -> Range<Int>? {
    guard let main = clause.main, let low = clause.words.first(where: { words[$0].isWord }) else {
      return nil
    }
    // "Where no dentist works near a school, …": its verb may look like a noun.
    if Self.places.contains(words[low].form), low < main.words.lowerBound,
      let comma = (low..<main.words.lowerBound).first(where: {
        words[$0].classes.contains(.comma)
      })
    {
      return low..<comma + 1
    }
    guard Self.conditions.contains(words[low].form),
      let group = clause.inner.first(where: { $0.opener == low && $0.role == .subordinate }),
      group.words.upperBound <= main.words.lowerBound,
      let comma = (group.words.upperBound..<main.words.lowerBound).first(where: {
        words[$0].classes.contains(.comma)
      })
    else { return nil }
    return low..<comma + 1
  }

  private static let places = WordSet(words: "where wherever")
  private static let conditions = WordSet(
    words: "if unless when whenever once until after before since"
  )

  /// "stopped short of endorsing it", "fell short of a majority".
  private func standstill(after main: VerbGroup) -> [Int] {
    guard let head = main.head, head.lemma == "stop" || head.lemma == "fall",
      head.word + 2 < words.count, words[head.word + 1].form == "short",
      words[head.word + 2].form == "of"
    else { return [] }
    return [head.word + 1]
  }

  /// Adds the words of a verb group that deny.
  private func addDenials(within group: VerbGroup, in clause: Clause, to denials: inout [Int]) {
    guard !isRelative(group, in: clause) else { return }
    for index in group.negations where !isHarmless(index) { denials.append(index) }
    for link in group.links where isNegative(link, in: group) { denials.append(link.word) }
  }

  /// Places in order, each once.
  private static func ordered(_ places: [Int]) -> [Int] {
    places.count < 2 ? places : Set(places).sorted()
  }

  /// A clause without a main verb of its own is not denied by what is said of a noun in it.
  private func isRelative(_ group: VerbGroup, in clause: Clause) -> Bool {
    clause.kind == .main && group.role == .relative && group.words == clause.main?.words
      && group.opener.map { $0 >= clause.words.lowerBound } ?? false
  }

  /// "not only", "no doubt", "no later than", "whether or not" deny nothing.
  func isHarmless(_ index: Int) -> Bool {
    let next = index + 1 < words.count ? words[index + 1].form : ""
    let previous = index > 0 ? words[index - 1].form : ""
    // "Vessels that could connect and don't will pay": the verb it denies is left out.
    if index + 1 < words.count, words[index + 1].classes.contains(.modal),
      [index, index - 1].contains(where: {
        $0 >= 0 && words[$0].classes.isAny([.do, .be, .have, .modal])
      })
    {
      return true
    }
    // "not less than ninety days"
    if words[index].form == "not", Self.bounds.contains(next), index + 2 < words.count,
      words[index + 2].form == "than"
    {
      return true
    }
    if words[index].form == "not" {
      return Self.notBefore.contains(next) || previous == "or" || isContrast(index)
    }
    // "better than nothing", "rather than no deal"
    if previous == "than" { return true }
    if words[index].form == "nothing" || words[index].form == "nobody" {
      return next == "but" || next == "except"
    }
    if words[index].form == "without" { return previous == "not" }
    // "as never before"
    if words[index].form == "never" {
      return next == "before" && (previous == "as" || previous == "like")
    }
    if words[index].form == "no" {
      if next == "," { return true }  // "No, he did not"
      return Self.noBefore.contains(next)
    }
    return false
  }

  /// "not in Oslo but in Bergen", "the ministers, not the king, signed": the deed stands.
  func isContrast(_ index: Int) -> Bool {
    let rest = words[(index + 1)...].prefix(10)
    let isAside = index > 0 && words[index - 1].classes.contains(.comma)
    if isAside, let first = rest.first, first.classes.isAny([.determiner, .proper, .preposition]) {
      return true
    }
    guard let first = rest.first, first.classes.isAny([.preposition, .determiner, .proper]),
      let but = rest.firstIndex(where: { $0.form == "but" }), but + 1 < words.count,
      !words[index..<but].contains(where: { $0.classes.isAny([.strongMark, .opener]) })
    else { return false }
    return words[but + 1].classes.contains(.preposition) == first.classes.contains(.preposition)
      && !words[but + 1].isPronoun && !words[(but + 1)...].contains(where: \.isFiniteAuxiliary)
  }

  private static let bounds = WordSet(words: "less more fewer later earlier")
  private static let notBefore = WordSet(
    words: "only just least merely simply long until till surprisingly unexpectedly infrequently"
  )
  private static let noBefore = WordSet(
    words: "doubt later less more fewer sooner matter wonder surprise secret"
  )

  private func isNegative(_ link: VerbGroup.Link, in group: VerbGroup) -> Bool {
    if Self.failing.contains(link.lemma) {
      // "Who fails to do so will pay": what is left out is not what is told.
      let behind = words[min(group.words.upperBound, words.count)...]
        .drop { ["so", "it", "that", "this", "them"].contains($0.form) }
      if behind.first?.classes.contains(.modal) == true { return false }
      // "prices declined" and "the pump failed" deny nothing.
      return group.links.last?.word != link.word
    }
    // "Parents may refuse": that is what they may do.
    if let modal = group.modal, Self.leaving.contains(modal), group.links.last?.word == link.word {
      return false
    }
    // "was denied a visa" tells what was done.
    if Self.verbs.contains(link.lemma) { return !Withholding.isTold(by: link, in: words) }
    return link.isAdjective && Self.adjectives.contains(link.lemma)
  }

  private static let verbs: WordSet = [
    "lack", "refuse", "deny", "omit", "reject", "refute", "dispute", "rebut", "debunk", "disprove",
  ]
  private static let leaving: WordSet = ["may", "might", "can", "could"]
  private static let failing: WordSet = ["fail", "decline", "neglect", "forget"]
  static let adjectives = WordSet(
    words: """
      unlikely unable unwilling vacant absent missing impossible scant lacking reluctant stalled \
      unfilled unclear unresolved unsigned unratified unapproved
      """
  )

  /// "never signed", "no longer supports": the denial stands before a verb without auxiliary.
  private func adverbDenials(before verb: Int) -> [Int] {
    var index = verb - 1
    if index >= 0, words[index].form == "neither" || words[index].form == "nor" { return [index] }
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
      words[comma + 1].form != "not", !isHarmless(comma + 1)
    {
      return [comma + 1]
    }
    return []
  }

  /// "Under no circumstances", "in no way", "by no means", before the verb.
  private func phraseDenials(_ range: Range<Int>) -> [Int] {
    range.dropLast().filter { index in
      words[index].form == "no" && Self.extents.contains(words[index + 1].form)
        && index > 0 && words[index - 1].classes.contains(.preposition)
    }
  }

  static let extents = WordSet(
    words: "way means circumstances time point stage account sense respect case condition"
  )

  /// "are false", "is a lie", "falsely claimed", "dismissed reports": it is said not to be so.
  private func falsehoods(_ main: VerbGroup, in clause: Clause) -> [Int] {
    guard let head = main.head else { return [] }
    let low = min(main.words.upperBound, clause.words.upperBound)
    let near = low..<min(low + 4, clause.words.upperBound)
    if head.isCopula || head.lemma == "remain" || head.lemma == "prove" {
      for index in near {
        let word = words[index]
        let next = index + 1 < words.count ? words[index + 1] : nil
        if FactualityLexicon.untruths.contains(word.form), word.form != "wrong" {
          return next?.isNominal == true && next?.isWord == true ? [] : [index]
        }
        if FactualityLexicon.falsehoods.contains(word.form) {
          let isIt = main.words.lowerBound > 0 && words[main.words.lowerBound - 1].form == "it"
          return isIt || tellsClaim(clause) ? [index] : []
        }
        if word.form == "far", next?.form == "from" { return [index] }
        guard word.classes.isAny([.determiner, .adverb, .adjective]) else { break }
      }
      return []
    }
    if head.isAdjective, head.lemma == "wrong", tellsClaim(clause) { return [head.word] }
    let isSaying = SpeechCues.isSaying(head.lemma)
    if isSaying {
      let around = max(0, main.words.lowerBound - 1)..<main.words.upperBound
      return around.filter { FactualityLexicon.falsifying.contains(words[$0].form) }
    }
    guard FactualityLexicon.denying.contains(head.lemma),
      !Self.verbs.contains(head.lemma)
    else { return [] }
    let object = head.isPassive ? clause.subject.map { words[$0] } ?? [] : words[near]
    let isClaim = object.contains {
      FactualityLexicon.claims.contains($0.form) || FactualityLexicon.rumours.contains($0.form)
        || FactualityLexicon.thoughts.contains($0.form) || $0.form == "false"
    }
    return isClaim ? [head.word] : []
  }

  /// Whether the subject of a clause is what somebody says or thinks, or the clause after "it".
  private func tellsClaim(_ clause: Clause) -> Bool {
    guard let main = clause.main else { return false }
    let low = min(clause.words.lowerBound, main.words.lowerBound)
    return words[low..<main.words.lowerBound].contains {
      FactualityLexicon.claims.contains($0.form) || FactualityLexicon.rumours.contains($0.form)
        || FactualityLexicon.thoughts.contains($0.form)
    }
  }
}
