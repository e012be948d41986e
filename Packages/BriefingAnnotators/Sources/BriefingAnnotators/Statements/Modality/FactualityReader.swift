import BriefingCore

/// The reader of how far a sentence stands behind what each of its verbs tells.
///
/// A verb is as factual as the words that introduce its clause let it be: "rumours that they met",
/// "it is not true that they met", "if they met". A relative clause tells what it tells whatever
/// stands around it.
struct FactualityReader {
  let reading: SentenceReading
  /// What the verb groups of the sentence are worth, in their order.
  private(set) var values: [Factuality] = []
  var words: [ReadWord] { reading.words }
  var groups: [VerbGroup] { reading.groups }

  /// Reads a sentence.
  init(_ reading: SentenceReading) {
    self.reading = reading
    values.reserveCapacity(reading.groups.count)
    for index in reading.groups.indices {
      values.append(min(context(of: index), wording(of: reading.groups[index])))
    }
    lowerByCues()
    for group in groups where isParenthesis(group) { lowerMains(to: .reported) }
  }

  /// Returns how factual the words around a verb group leave it; its own "not" is not looked at.
  func factuality(of group: VerbGroup) -> Factuality {
    groups.firstIndex { $0.words == group.words }.map { values[$0] } ?? .asserted
  }

  /// Returns how factual a verb group is, its own denials counted.
  func assertion(of group: VerbGroup, in clause: Clause) -> Factuality {
    let polarity = NegationReader(reading).finding(in: alone(group, in: clause), carrier: nil)
      .polarity
    return polarity == .negative ? .denied : factuality(of: group)
  }

  /// A clause with one verb group of it alone, from the word that opens the group's own clause.
  func alone(_ group: VerbGroup, in clause: Clause) -> Clause {
    var own = clause
    if group.words != clause.main?.words || group.role == .relative, let opener = group.opener,
      clause.words.contains(opener)
    {
      let isWord = words[opener].classes.isAny([.opener, .weakOpener])
      own.words = (isWord ? opener + 1 : opener)..<clause.words.upperBound
    }
    own.main = group
    own.inner = []
    return own
  }

  /// Returns how factual the words around a noun or participle leave it.
  func factuality(at word: Int) -> Factuality {
    if let inside = groups.firstIndex(where: { $0.words.contains(word) }) { return values[inside] }
    let owner =
      groups.lastIndex { ($0.opener ?? $0.words.lowerBound) <= word }
      ?? groups.firstIndex { $0.role == .main }
    return owner.map { values[$0] } ?? .asserted
  }

  // MARK: Contexts

  private func context(of index: Int) -> Factuality {
    let group = groups[index]
    let asked: Factuality = isAsked(group) ? .questioned : .asserted
    guard let opener = group.opener else {
      return min(asked, shared(by: index) ?? report(before: index) ?? .asserted)
    }
    if opener > 0, words[opener].form == "that", Self.providing.contains(words[opener - 1].form) {
      return .hypothetical
    }
    if opener > 0, words[opener - 1].classes.contains(.coordinator),
      let other = groups[..<index].lastIndex(where: { $0.opener != nil })
    {
      return values[other]  // "denied that they met and that they agreed"
    }
    switch group.role {
    case .main:
      return asked
    case .subordinate:
      return condition(at: opener, of: group)
    case .relative:
      return words[opener].form == "that" && hasSubject(group, after: opener)
        ? introduction(of: index, at: opener, isComplement: false) : .asserted
    case .complement:
      let outer = groups[..<index].lastIndex { $0.words.upperBound <= opener }
      let inherited = outer.map { values[$0] } ?? asked
      return min(inherited, introduction(of: index, at: opener, isComplement: true))
    }
  }

  /// "denied that they met and agreed": a verb after "and" shares what the one before it is worth.
  private func shared(by index: Int) -> Factuality? {
    guard index > 0, groups[index - 1].opener != nil, groups[index - 1].role != .relative else {
      return nil
    }
    var before = groups[index].words.lowerBound - 1
    while before > 0, words[before].classes.contains(.adverb) { before -= 1 }
    let isShared =
      before > 0 && words[before].classes.contains(.coordinator)
      && !words[before - 1].classes.contains(.comma)
    return isShared ? values[index - 1] : nil
  }

  func hasSubject(_ group: VerbGroup, after opener: Int) -> Bool {
    let low = opener + 1
    guard low < group.words.lowerBound else { return false }
    return words[low..<group.words.lowerBound].contains { $0.isNominal || $0.isPronoun }
  }

  // MARK: Questions and conditions

  /// Whether a main verb stands in the part of a question that asks.
  private func isAsked(_ group: VerbGroup) -> Bool {
    // “Did they meet?” a reporter asked.
    if words[group.words.upperBound...].first(where: { $0.classes.contains(.terminator) })?.form
      == "?",
      !reading.isQuestion
    {
      return true
    }
    guard reading.isQuestion, let last = groups.last(where: { $0.role == .main }) else {
      return false
    }
    guard group.words.lowerBound < last.words.lowerBound, !opensSentence(group) else { return true }
    // "It was signed, but will it hold?"
    return !words[group.words.upperBound..<last.words.lowerBound].contains {
      $0.classes.isAny([.strongMark, .coordinator])
    }
  }

  /// "Did they meet and did they agree": the verb stands before its subject.
  private func opensSentence(_ group: VerbGroup) -> Bool {
    let low = min(reading.body.lowerBound, group.words.lowerBound)
    return words[low..<group.words.lowerBound].allSatisfy {
      !$0.isWord || $0.classes.isAny([.opener, .adverb, .coordinator])
    }
  }

  private static let conditional = WordSet(words: "unless lest whether if should had were")
  private static let temporal = WordSet(
    words: "when once until till before after whenever as whereas"
  )

  /// "if they met", "as though they had met", "until it is signed".
  private func condition(at opener: Int, of group: VerbGroup) -> Factuality {
    let form = words[opener].form
    let previous = opener > 0 ? words[opener - 1].form : ""
    if form == "whether" || (form == "if" && isAskedAbout(opener)) { return .questioned }
    if Self.conditional.contains(form) { return .hypothetical }
    if form == "though" { return previous == "as" ? .hypothetical : .asserted }
    // "before anything was agreed": it may never have been.
    if form == "before", holdsAny(opener..<group.words.upperBound) { return .hypothetical }
    // "once it is signed" looks ahead, "once it was signed" back.
    let isAhead = group.tense == .present && group.head?.isPassive == true
    let looksAhead = isAhead && group.governor?.isPerfect != true && form != "whereas"
    return Self.temporal.contains(form) && looksAhead ? .hypothetical : .asserted
  }

  private func holdsAny(_ range: Range<Int>) -> Bool {
    words[range].contains { Self.anything.contains($0.form) }
  }

  private static let anything = WordSet(words: "any anything anyone anybody either ever")

  private static let providing = WordSet(
    words: "provided providing assuming supposing imagining"
  )

  /// "asked if", "is not known if".
  private func isAskedAbout(_ opener: Int) -> Bool {
    let previous = words[opener - 1 < 0 ? 0 : opener - 1]
    return FactualityLexicon.questioning.contains(previous.lemma)
      || FactualityLexicon.certainties.contains(previous.form)
      || FactualityLexicon.uncertainties.contains(previous.form)
      || previous.lemma == "know" || previous.lemma == "see"
  }

  // MARK: The wording of a verb

  /// "reportedly signed", "almost signed".
  private func wording(of group: VerbGroup) -> Factuality {
    var result = Factuality.asserted
    let low = max(0, group.words.lowerBound - 2)
    for index in low..<group.words.upperBound where words[index].classes.contains(.adverb) {
      guard index + 1 < words.count, isBeforeVerb(index, of: group) else { continue }
      let form = words[index].form
      if FactualityLexicon.hearsay.contains(form) { result = min(result, .reported) }
      let isAllBut = form == "all" || form == "good"
      if FactualityLexicon.approaching.contains(form) || isAllBut {
        result = min(result, .approached)
      }
    }
    return result
  }

  /// Whether nothing but adverbs parts a word from a verb of a group.
  private func isBeforeVerb(_ index: Int, of group: VerbGroup) -> Bool {
    var next = index + 1
    while next < group.words.upperBound, words[next].classes.contains(.adverb) { next += 1 }
    return group.words.contains(next)
  }

  // MARK: Hearsay around a clause

  /// "Reportedly, they met", "according to rumours", "had it been signed": what words away from the
  /// verbs say of them.
  private mutating func lowerByCues() {
    for index in words.indices where words[index].signs.contains(.factuality) {
      switch FactualityLexicon.cues[words[index].form] {
      case .hearsay:
        if let group = clause(of: index) { values[group] = min(values[group], .reported) }
      case .source:
        if isRumour(words[index...].prefix(6)) { lowerMains(to: .reported) }
      case .scope:
        if opensScope(index) { lowerScope(from: index) }
      case nil: break
      }
    }
  }

  private func isRumour(_ source: ArraySlice<ReadWord>) -> Bool {
    source.prefix { !$0.classes.contains(.comma) }.contains {
      FactualityLexicon.rumours.contains($0.form)
        || FactualityLexicon.unconfirmed.contains($0.form)
    }
  }

  private mutating func lowerMains(to value: Factuality) {
    for index in groups.indices where groups[index].role == .main {
      values[index] = min(values[index], value)
    }
  }

  /// The group an adverb speaks of that stands at the start or the end of its clause.
  private func clause(of adverb: Int) -> Int? {
    let previous = adverb > 0 ? words[adverb - 1] : nil
    let next = adverb + 1 < words.count ? words[adverb + 1] : nil
    let isFirst = previous?.classes.isAny([.comma, .strongMark, .coordinator, .quote]) ?? true
    let isSetOff = next?.classes.isAny([.comma, .terminator]) ?? true
    if isFirst, let later = groups.firstIndex(where: { $0.words.lowerBound > adverb }),
      adverb <= reading.body.lowerBound || previous?.classes.contains(.coordinator) == true
    {
      return later
    }
    guard isSetOff || isFirst else { return nil }
    // ", reportedly tired, signed" speaks of what follows it.
    guard isSetOff || next?.classes.contains(.preposition) == true else { return nil }
    return groups.lastIndex { $0.words.lowerBound < adverb }
  }

  /// ", it is said,".
  private func isParenthesis(_ group: VerbGroup) -> Bool {
    let low = group.words.lowerBound
    guard group.role == .main, let head = group.head, low > 1,
      head.isPassive && FactualityLexicon.rumouring.contains(head.lemma)
        || FactualityLexicon.seeming.contains(head.lemma) && group.links.count == 1,
      words[low - 1].form == "it",
      words[low - 2].classes.contains(.comma) || words[low - 2].form == "so",
      group.words.upperBound < words.count
    else { return false }
    return words[group.words.upperBound].classes.isAny([.comma, .terminator])
  }

  // MARK: Conditions without an opener

  /// "Had it been signed, …", "in case it was signed, …": all up to the comma.
  private mutating func lowerScope(from index: Int) {
    let end = words[index...].firstIndex { $0.classes.isAny([.comma, .strongMark]) } ?? words.count
    for group in groups.indices where (index..<end).contains(groups[group].words.lowerBound) {
      values[group] = min(values[group], .hypothetical)
    }
  }

  private func opensScope(_ index: Int) -> Bool {
    let form = words[index].form
    let isFirst =
      index <= reading.body.lowerBound || words[index - 1].classes.isAny([.comma, .strongMark])
      || words[index - 1].form == "even" && index - 1 <= reading.body.lowerBound
    let next = index + 1 < words.count ? words[index + 1] : nil
    switch form {
    case "case":
      // "in case they met", not "in the case".
      return index > 0 && words[index - 1].form == "in" && next?.form != "of"
    case "time":
      // "by the time it is signed"
      return index > 1 && words[index - 2].form == "by"
    case "assuming", "supposing", "suppose", "imagine", "provided", "providing":
      return isFirst && next?.classes.isAny([.determiner, .pronoun, .proper, .opener]) == true
    case "wish", "wishes", "wished":
      // "I wish they had met."
      return index > 0 && words[index - 1].isSubjectPronoun
    case "had", "were", "should":
      // "Had they met, …" is no question, and "had" no verb with a noun for its object.
      guard isFirst, !reading.isQuestion, let next else { return false }
      return next.isSubjectPronoun || next.form == "there"
        || next.classes.isAny([.determiner, .proper])
    default:
      return false
    }
  }
}
