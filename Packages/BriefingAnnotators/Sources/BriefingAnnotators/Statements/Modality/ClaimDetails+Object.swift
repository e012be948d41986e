import BriefingCore

// MARK: - What it is done to

extension ClaimDetails {
  /// Returns the words of what it is done to, up to the next break of the clause.
  func object(of clause: Clause, modality: Modality) -> String? {
    guard let group = modality.carrier else { return nil }
    if agent(of: modality, in: clause) != nil, group.words == clause.main?.words {
      return text(of: clause.subject, of: nil)
    }
    // "Among those present was the mayor": the subject stands where an object would.
    if let subject = clause.subject, subject.lowerBound >= group.words.upperBound,
      group.words == clause.main?.words
    {
      return nil
    }
    let deed = deed(of: modality)
    if let deed, isClosed(deed, by: particle(of: deed)) { return nil }
    let end = deed.map { (particle(of: $0) ?? $0.word) + 1 } ?? group.words.upperBound
    var low = min(end, clause.words.upperBound)
    let further = nextPredicate(after: low, in: clause)
    let complement = clause.inner.first {
      $0.role == .complement && ($0.opener ?? 0) >= low && ($0.opener ?? 0) < further
    }
    if let opener = complement?.opener, words[opener].form == "that", opener - low < 8,
      clause.words.contains(opener), !words[opener - 1].classes.contains(.coordinator),
      !Self.providing.contains(words[opener - 1].form)
    {
      low = opener + 1
    } else if let deed {
      while low < clause.words.upperBound, isManner(low) { low += 1 }
      if isUndergone(modality), !opensNoun(low), !isGiven(low, by: deed) {
        return undergoer(of: group, in: clause)
      }
      let isLength = behindLength(low) != nil
      if particle(of: deed) == nil, !isLength && opensCircumstance(low) || isPlaced(deed, low) {
        return nil
      }
    }
    guard let start = start(at: low, of: deed, in: group, clause) else { return nil }
    low = start
    // What is said keeps its time: "announced that it would open in 2007".
    let isContent = low > 0 && words[low - 1].form == "that"
    let high = objectEnd(from: low, in: clause, isContent: isContent)
    guard low < high else { return nil }
    return reading.span(of: withoutStrayMarks(low..<withoutHanging(high, from: low))).map {
      text[$0]
    }
  }

  /// Words with which "that" opens a condition.
  private static let providing = WordSet(words: "provided providing condition assuming given")

  /// Where the object begins behind manners, lengths and the first half of a contrast, or nothing where
  /// what follows is no object.
  private func start(
    at first: Int,
    of deed: VerbGroup.Link?,
    in group: VerbGroup,
    _ clause: Clause
  ) -> Int? {
    var low = first
    if let deed, movesOn(deed, low, in: group) { return nil }
    if isBareTime(low) { return nil }
    if deed == nil { low = behindAdverbs(low, in: clause) }
    if isBareSuperlative(low) { return nil }
    let plain = low
    if let noun = behindManner(low) { low = noun }
    if let noun = behindLength(low) { low = noun }
    if let but = contrast(at: low, in: clause) { low = but }
    if low == plain, let deed, opensAside(deed, low, in: clause) { return nil }
    // "Weyl said of this letter, …": what it is said of.
    if let deed, SpeechCues.speech.contains(deed.lemma), low < words.count,
      words[low].form == "of" || words[low].form == "about"
    {
      return nil
    }
    // "grew and his group spread": nothing is done to anything.
    if low < words.count, words[low].classes.contains(.coordinator) { return nil }
    if low + 1 < words.count, words[low].classes.contains(.comma),
      words[low + 1].classes.contains(.coordinator)
    {
      return nil
    }
    return low
  }

  /// What a passive is told of: of a clause that "that" opens, its own subject.
  private func undergoer(of group: VerbGroup, in clause: Clause) -> String? {
    if group.words == clause.main?.words { return text(of: clause.subject, of: nil) }
    guard let opener = group.opener, words[opener].form == "that", group.role == .complement else {
      return nil
    }
    return text(of: SubjectFinder(reading).subject(of: group, from: opener + 1), of: group)
  }

  /// "came to work in the mills": what for.
  private func movesOn(_ deed: VerbGroup.Link, _ low: Int, in group: VerbGroup) -> Bool {
    low < group.words.upperBound && words[low].classes.contains(.to)
      && Self.arriving.contains(deed.lemma)
  }

  private static let arriving: WordSet = [
    "come", "go", "gather", "meet", "travel", "return", "walk", "fly", "arrive", "stay", "wait",
    "stop", "move", "rush",
  ]

  /// "shot with them", "moved to Lima": what opens with a preposition is done to nothing.
  private func opensAside(_ deed: VerbGroup.Link, _ low: Int, in clause: Clause) -> Bool {
    guard low + 1 < clause.words.upperBound, !Self.committing.contains(deed.lemma),
      words[low].classes.isAny([.preposition, .to]),
      !words[low].classes.isAny([.base, .weakOpener, .adverb])
    else { return false }
    if words[low].classes.contains(.to), words[low + 1].classes.isAny([.base, .be, .have, .adverb])
    {
      return false
    }
    // "over 40 boats"
    return !words[low + 1..<clause.words.upperBound].prefix(2).contains {
      $0.classes.contains(.number)
    }
  }

  /// "began earlier this week": when.
  private func isBareTime(_ low: Int) -> Bool {
    guard low + 1 < words.count, ["this", "last", "next", "that"].contains(words[low].form),
      SubjectFinder.isTime(words[low + 1])
    else { return false }
    return low + 2 >= words.count || !words[low + 2].isWord || !words[low + 2].isNominal
  }

  /// Where what something is begins behind "currently", "still" and the like.
  private func behindAdverbs(_ low: Int, in clause: Clause) -> Int {
    var index = low
    while index + 1 < clause.words.upperBound, Self.timely.contains(words[index].form),
      words[index + 1].isWord
    {
      index += 1
    }
    return index
  }

  private static let timely = WordSet(
    words: """
      also already still now currently presently then again always usually often generally originally \
      initially formerly once today basically actually really essentially simply therefore thus \
      later eventually
      """
  )

  /// Where the object begins behind "with disgust" and the like.
  private func behindManner(_ low: Int) -> Int? {
    guard low + 2 < words.count, words[low].form == "with",
      Self.manners.contains(words[low + 1].form), words[low + 2].classes.contains(.determiner)
    else { return nil }
    return low + 2
  }

  /// Where the object begins behind a length: "extend for another week the travel restrictions".
  private func behindLength(_ low: Int) -> Int? {
    guard low < words.count, lasts(low),
      let time = words[low...].prefix(5).firstIndex(where: SubjectFinder.isTime),
      time + 1 < words.count, words[time + 1].classes.contains(.determiner)
    else { return nil }
    return time + 1
  }

  private static let manners = WordSet(
    words: """
      interest delight disgust pleasure joy surprise concern regret satisfaction alarm dismay \
      enthusiasm caution care sadness relief horror pride gratitude
      """
  )

  /// Where "the tracks" begins in "not the particles but the tracks": of two the one that is meant.
  private func contrast(at low: Int, in clause: Clause) -> Int? {
    let isBehind = low > 0 && words[low - 1].form == "not"
    let denial = isBehind ? low - 1 : low
    guard denial < clause.words.upperBound, words[denial].form == "not",
      NegationReader(reading).isContrast(denial),
      let but = words[denial..<clause.words.upperBound].prefix(12).firstIndex(where: {
        $0.form == "but"
      })
    else { return nil }
    let next =
      but + 1 < clause.words.upperBound && words[but + 1].form == "rather" ? but + 2 : but + 1
    return next < clause.words.upperBound ? next : nil
  }

  /// An adverb between a verb and its object: "grew rapidly", "signed also".
  private func isManner(_ index: Int) -> Bool {
    words[index].classes.contains(.adverb)
      && !words[index].classes.isAny([.negator, .adjective, .determiner, .preposition])
  }

  /// "were denied visas", "was granted asylum": what is given, or not.
  private func isGiven(_ index: Int, by deed: VerbGroup.Link) -> Bool {
    guard index < words.count, Self.giving.contains(deed.lemma) else { return false }
    return words[index].isWord && words[index].isNominal && !SubjectFinder.isTime(words[index])
  }

  private static let giving: WordSet = [
    "deny", "give", "grant", "offer", "award", "refuse", "send",
  ]

  /// Whether a noun phrase begins: what is given to somebody who "was sent a letter".
  private func opensNoun(_ index: Int) -> Bool {
    guard index < words.count else { return false }
    let word = words[index]
    return word.classes.isAny([.determiner, .number, .to]) && !word.classes.contains(.preposition)
      && !SubjectFinder.isTime(word)
  }

  /// Whether what follows a verb tells when, how or why rather than what: "came after the talks",
  /// "fell at the open", "replied by letter".
  private func opensCircumstance(_ index: Int) -> Bool {
    guard index < words.count else { return false }
    let word = words[index]
    if Self.circumstances.contains(word.form) || lasts(index) { return true }
    return Self.dating.contains(word.form) && index + 1 < words.count
      && (SubjectFinder.isTime(words[index + 1]) || words[index + 1].classes.contains(.number))
  }

  /// "has worked in Miami": of what is done without an object the place is none.
  private func isPlaced(_ deed: VerbGroup.Link, _ index: Int) -> Bool {
    guard words[deed.word].classes.contains(.objectless), index + 1 < words.count else {
      return false
    }
    return words[index].form == "in" && words[index + 1].classes.contains(.proper)
  }

  /// "stayed the longest": how, and not what.
  private func isBareSuperlative(_ index: Int) -> Bool {
    guard index + 1 < words.count, words[index].form == "the" else { return false }
    let next = index + 2 < words.count ? words[index + 2] : nil
    return Self.superlatives.contains(words[index + 1].form) && !(next?.isNominal ?? false)
  }

  private static let superlatives = WordSet(words: "longest most best least worst fastest hardest")
  static let moving: WordSet = [
    "go", "come", "get", "move", "bring", "push", "put", "send", "take", "fall", "step", "pull",
    "look", "travel", "fly", "drive", "walk", "head", "date", "hold", "scale", "cut", "draw",
  ]
  static let dating = WordSet(words: "in on from for of about around")
  private static let circumstances = WordSet(
    words: """
      after before since until till while whilst when where because although though during amid despite at by \
      here there as without within under throughout following if unless once
      """
  )

  /// A range without a quotation mark whose partner lies outside.
  func withoutStrayMarks(_ range: Range<Int>) -> Range<Int> {
    let marks = range.filter { words[$0].classes.contains(.quote) && words[$0].form != "'" }
    guard marks.count % 2 == 1, let last = marks.last else { return range }
    if last + 1 == range.upperBound { return range.lowerBound..<last }
    if last + 2 == range.upperBound, !words[last + 1].isWord { return range.lowerBound..<last }
    return marks[0] == range.lowerBound ? range.dropFirst() : range
  }
}
