import BriefingCore

// MARK: - Who does what is told in the passive

extension ClaimDetails {
  /// The words after "by" behind a passive: who does it.
  func agent(of modality: Modality, in clause: Clause) -> Range<Int>? {
    guard let group = modality.carrier, let head = group.head, head.isPassive,
      !Self.following.contains(head.lemma),
      let by = byPhrase(after: group.words.upperBound, in: clause)
    else { return nil }
    let low = by + 1
    guard !words[low].classes.isAny([.number, .gerund]), !namesTime(from: low),
      // "by the end of the talks"
      !words[low...].prefix(2).contains(where: { Self.ends.contains($0.form) })
    else { return nil }
    let high = words[low..<clause.words.upperBound].indices.first { index in
      let word = words[index]
      return word.classes.isAny([
        .comma, .strongMark, .openBracket, .opener, .weakOpener, .to, .quote,
      ])
        || word.classes.contains(.preposition) && word.form != "of"
        || index > low && (opensAdjunctOfTime(index) || opensDeed(index, in: clause))
    }
    if let high, let end = listEnd(low..<high, in: clause) { return low..<end }
    let range = low..<(high ?? clause.words.upperBound)
    // "paid by the visit": how much of it.
    if range.count == 2, words[low].form == "the", Self.measures.contains(words[low + 1].form) {
      return nil
    }
    // "was adopted by a large majority": how.
    let isManner =
      range.last.map {
        Self.ballots.contains(words[$0].form)
          || Self.means.contains(words[$0].form) && !words[low].classes.contains(.determiner)
      } ?? false
    return range.isEmpty || range.count > 12 || isManner ? nil : range
  }

  /// Returns the "by" behind a passive, or behind the times, places and sums that part the two: "was
  /// built in 1956 by the firm", "was certified platinum by the label".
  ///
  /// Behind another noun it may belong to that: "was named in a report by the board".
  private func byPhrase(after start: Int, in clause: Clause) -> Int? {
    guard start + 1 < clause.words.upperBound else { return nil }
    if words[start].form == "by" { return start }
    var index = start
    if words[index + 1].form == "by", isBareComplement(index) { index += 1 }
    while let end = adjunctEnd(from: index, in: clause) { index = end }
    guard index > start, index + 1 < clause.words.upperBound, words[index].form == "by",
      words[index + 1].classes.isAny([.determiner, .proper])
    else { return nil }
    return index
  }

  /// "platinum", "unfit": a single word that says what something is made.
  private func isBareComplement(_ index: Int) -> Bool {
    let word = words[index]
    return word.isWord && (word.isNominal || word.isAdjective)
      && !word.classes.isAny([.plural, .number, .pronoun, .preposition, .gerund])
  }

  /// Returns where a time, a place with a name or a sum ends that begins at a word.
  private func adjunctEnd(from start: Int, in clause: Clause) -> Int? {
    var index = start
    let opens = index < clause.words.upperBound && Self.adjoining.contains(words[index].form)
    if opens { index += 1 }
    let low = index
    while index < clause.words.upperBound, isOfAdjunct(words[index], isTime: !opens) { index += 1 }
    guard low < index, index < clause.words.upperBound else { return nil }
    let isNamed = words[low..<index].contains {
      $0.classes.isAny([.proper, .number]) || SubjectFinder.isTime($0) || $0.form == "century"
    }
    return isNamed ? index : nil
  }

  private func isOfAdjunct(_ word: ReadWord, isTime: Bool) -> Bool {
    if word.classes.contains(.number) || word.shape.contains(.digits) { return true }
    if SubjectFinder.isTime(word) || word.form == "century" { return true }
    if Self.timing.contains(word.form) { return true }
    guard !isTime else { return false }
    return word.classes.isAny([.proper, .hyphen]) || word.form == "the"
  }

  private static let adjoining = WordSet(words: "in on at to from for")
  private static let timing = WordSet(
    words:
      "last next early late mid earlier later this century million billion thousand euros dollars"
  )

  /// Whether a noun phrase is a time, as in "by early May": no other noun stands before the time.
  private func namesTime(from low: Int) -> Bool {
    let near = words[low...].prefix(4)
    guard let time = near.firstIndex(where: SubjectFinder.isTime) else { return false }
    return near[..<time].allSatisfy {
      !$0.isNominal || $0.classes.contains(.number) || Self.ends.contains($0.form)
        || Self.timing.contains($0.form)
    }
  }

  /// "the loss last year": the time is no part of who acts.
  private func opensAdjunctOfTime(_ index: Int) -> Bool {
    let word = words[index]
    if word.classes.contains(.proper) { return false }
    if SubjectFinder.isTime(word), words[index - 1].isNominal,
      !words[index - 1].classes.contains(.number)
    {
      return true
    }
    return Self.timing.contains(word.form) && index + 1 < words.count
      && SubjectFinder.isTime(words[index + 1])
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

  private static let ballots = WordSet(
    words: "majority majorities margin margins vote votes acclamation consensus ballot decree mail"
  )

  /// What a thing is done by, and nobody: "may be added by later decision".
  private static let means = WordSet(
    words: """
        decision decisions agreement consent resolution law statute notice letter rotation lot lots \
        appointment order treaty contract protocol arrangement appeal proxy referendum consultation \
        consultations negotiation negotiations arbitration mediation tender tenders auction post hand \
        phone telephone email default
      """
  )
  /// Verbs behind whose passive "by" tells what comes before or after, or what binds.
  private static let following: WordSet = [
    "precede", "follow", "accompany", "replace", "succeed", "complement", "supplement",
    "supersede", "surround", "govern", "bind",
  ]

  /// The most words of a list of those who act.
  private static let longestList = 80

  private static let measures = WordSet(
    words: "visit hour day week month mile kilometre kilometer piece tonne ton unit head trip"
  )
  private static let ends = WordSet(words: "end close start beginning middle time")
}
