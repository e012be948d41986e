// MARK: - Who said so, at the end or inside

extension ClauseDivider {
  /// Returns the group of ", the minister said" at the end of a sentence, if it ends so.
  ///
  /// What is said of the speaker may come last: ", said the minister, who led the talks".
  func reportingTail(of groups: [VerbGroup]) -> VerbGroup? {
    describedSpeaker(in: groups).map { reportingTail(of: Array(groups[...$0])) }
      ?? lastTail(of: groups)
  }

  /// The index of a verb before its subject, behind which nothing but a relative clause comes.
  private func describedSpeaker(in groups: [VerbGroup]) -> Int? {
    let index = groups.count - 2
    guard index > 0, let opener = groups[index + 1].opener, groups[index + 1].role == .relative,
      opener > 1, words[opener - 1].classes.contains(.comma)
    else { return nil }
    let low = groups[index].words.lowerBound
    let high = groups[index].words.upperBound
    guard low > 0, words[low - 1].classes.isAny([.comma, .quote]), high < opener - 1,
      words[high].isNominal || words[high].classes.contains(.determiner)
    else { return nil }
    return index
  }

  private func lastTail(of groups: [VerbGroup]) -> VerbGroup? {
    // "Asked about the flood, the minister said:": what is said comes in the next sentence.
    guard words.last?.form != ":" else { return nil }
    guard groups.count > 1, let last = groups.last, last.role == .main, last.modal == nil,
      let head = last.head,
      SpeechCues.isTailing(head.lemma) && !head.isPassive || isHeard(last, head)
    else { return nil }
    // "Asked whether they would sign, the minister said no."
    let first = words[reading.body].first(where: \.isWord)
    if first?.classes.contains(.participle) == true, first.map({ asks($0.lemma) }) == true {
      return nil
    }
    var low = groups[groups.count - 2].words.upperBound
    var high = last.words.lowerBound
    if let aside = reading.aside(before: last) {
      // "The list, which names ports, mentions the town": nothing is said before the aside.
      guard groups.count > 2 else { return nil }
      // "…," the minister, who led the talks, said: the speaker stands before the aside.
      low = groups[groups.count - 3].words.upperBound
      high = aside
    }
    guard low < high,
      let mark = words[low..<high].lastIndex(where: { $0.classes.isAny([.comma, .quote]) })
    else { return nil }
    let subject = words[(mark + 1)..<high]
    if let first = subject.first, first.classes.isAny([.coordinator, .opener, .weakOpener]) {
      return nil
    }
    let next = words[min(last.words.upperBound, words.count)...].first
    return next?.form == "that" ? nil : last
  }

  /// Whether a verb puts a question to somebody.
  private func asks(_ lemma: WordForm) -> Bool {
    lemma == "ask" || lemma == "question" || lemma == "press" || lemma == "quiz"
  }

  /// Returns the group of ", they said," inside a sentence.
  func reportingAside(in groups: [VerbGroup]) -> VerbGroup? {
    groups.dropLast().first { group in
      guard group.role == .main, group.modal == nil, let head = group.head,
        SpeechCues.isTailing(head.lemma) && !head.isPassive || isHeard(group, head)
          || isSubmitted(group, head),
        closesAside(group.words.upperBound)
      else { return false }
      let before = words[..<group.words.lowerBound]
      guard let comma = before.lastIndex(where: { $0.classes.contains(.comma) }), comma > 0 else {
        return false
      }
      let subject = words[(comma + 1)..<group.words.lowerBound]
      return !subject.isEmpty && subject.count < 12
        && !subject.contains { $0.classes.isAny([.coordinator, .opener, .weakOpener]) }
    }
  }

  /// Whether a comma follows a verb, or the day or place of what is said and a comma: ", the ministry
  /// said on Monday, in a step that".
  private func closesAside(_ start: Int) -> Bool {
    guard
      let comma = words[start...].prefix(Self.longestTime).firstIndex(where: {
        $0.classes.contains(.comma)
      })
    else { return false }
    let time = words[start..<comma]
    guard let first = time.first else { return true }
    return (first.classes.contains(.preposition) || SubjectFinder.isTime(first))
      && time.contains(where: SubjectFinder.isTime)
  }

  /// The most words of "late on Monday evening", with the comma.
  private static let longestTime = 6

  /// ", Petitioner submits," between two commas, with nothing that is submitted.
  private func isSubmitted(_ group: VerbGroup, _ head: VerbGroup.Link) -> Bool {
    SpeechCues.aside.contains(head.lemma) && group.links.count == 1 && !head.isPassive
      && !head.isProgressive
  }

  /// "we hear", "we are told", "I gather": it is said, and nobody is named.
  private func isHeard(_ group: VerbGroup, _ head: VerbGroup.Link) -> Bool {
    let low = group.words.lowerBound
    guard low > 1, group.links.count == 1, words[low - 1].isSubjectPronoun,
      words[low - 2].classes.contains(.comma)
    else { return false }
    return head.isPassive
      ? head.lemma == "tell" : Self.hearing.contains(head.lemma)
  }

  private static let hearing: WordSet = ["hear", "gather", "understand"]

  /// "a word invented, I suspect, to spare us", "the road, it seems, was closed": the author speaks of the sentence, and begins none.
  func isOwnAside(_ group: VerbGroup) -> Bool {
    let (low, high) = (group.words.lowerBound, group.words.upperBound)
    guard low > 1, high < words.count, group.links.count == 1, group.modal == nil,
      let head = group.head,
      Self.thinking.contains(head.lemma)
        && (words[low - 1].form == "i" || words[low - 1].form == "we")
        || FactualityLexicon.seeming.contains(head.lemma) && words[low - 1].form == "it"
    else { return false }
    return words[low - 2].classes.contains(.comma) && words[high].classes.contains(.comma)
  }

  private static let thinking: WordSet = [
    "suspect", "think", "believe", "fear", "suppose", "imagine", "guess", "hope", "trust", "admit",
    "confess", "reckon",
  ]
}
