import BriefingCore

/// What a clause says beside its status: who does what, by when, in which words.
struct ClaimDetails {
  private let reading: SentenceReading
  private let text: DocumentText
  private var words: [ReadWord] { reading.words }

  init(_ reading: SentenceReading, in text: DocumentText) {
    self.reading = reading
    self.text = text
  }

  /// Returns the words of who or what acts: of what is said, who is said to act.
  ///
  /// A pronoun there speaks of who says it more often than not: "the ministry said it would sue".
  func actor(of clause: Clause, modality: Modality) -> String? {
    if let agent = agent(of: modality, in: clause) {
      return reading.span(of: agent).map { text[$0] }
    }
    guard let carrier = modality.carrier, carrier.words != clause.main?.words,
      let opener = carrier.opener,
      words[opener].form == "that" || !words[opener].classes.isAny([.opener, .weakOpener])
    else { return text(of: clause.subject, head: clause.main?.head) }
    let isThat = words[opener].form == "that"
    let inner = SubjectFinder(reading).subject(of: carrier, from: isThat ? opener + 1 : opener)
    guard let inner, !words[inner].contains(where: \.isSubjectPronoun) || inner.count > 2 else {
      return text(of: clause.subject, head: clause.main?.head)
    }
    return text(of: inner, head: carrier.head)
  }

  /// The words after "by" right behind a passive: who does it.
  private func agent(of modality: Modality, in clause: Clause) -> Range<Int>? {
    guard let group = modality.carrier, group.head?.isPassive == true,
      clause.words.contains(group.words.upperBound), words[group.words.upperBound].form == "by",
      group.words.upperBound + 1 < clause.words.upperBound
    else { return nil }
    let low = group.words.upperBound + 1
    guard !words[low].classes.isAny([.number, .gerund]), !SubjectFinder.isTime(words[low]),
      !words[low...].prefix(3).contains(where: SubjectFinder.isTime)
    else { return nil }
    let high = words[low..<clause.words.upperBound].firstIndex { word in
      word.classes.isAny([.comma, .strongMark, .openBracket, .opener, .weakOpener, .to, .quote])
        || word.classes.contains(.preposition) && word.form != "of" && word.form != "for"
    }
    let range = low..<(high ?? clause.words.upperBound)
    return range.isEmpty || range.count > 12 ? nil : range
  }

  private func text(of subject: Range<Int>?, head: VerbGroup.Link?) -> String? {
    guard let subject, let span = reading.span(of: subject) else { return nil }
    let first = words[subject.lowerBound].form
    let isEmpty =
      subject.count == 1
      && (Self.expletives.contains(first)
        || (first == "it" && head.map { $0.isCopula || $0.isAdjective || $0.isPassive } ?? true))
    return isEmpty ? nil : text[span]
  }

  private static let expletives = WordSet(words: "there this that which what who these those")

  /// Returns the base form of what is done, past the words that say how far it has come.
  func action(of modality: Modality) -> String? {
    guard let link = deed(of: modality) else { return nil }
    return particle(of: link).map { link.lemma + " " + text[words[$0].span] } ?? link.lemma
  }

  /// The first verb of the chain that is no word of planning, expecting or trying.
  private func deed(of modality: Modality) -> VerbGroup.Link? {
    guard let group = modality.carrier else { return nil }
    let links = group.links
    let deed = links.first { link in
      let isSaid = link.isHearsay(in: group) && link.word != links.last?.word
      let isGoverning =
        Self.trying.contains(link.lemma) || StatusLexicon.governing[link.lemma] != nil
      return !isSaid && !link.isPeriphrastic && !link.isAdjective
        && (!isGoverning || link.word == links.last?.word)
    }
    guard let deed, !deed.isCopula else { return nil }
    return deed
  }

  private static let trying = Set<String>(["work", "help", "continue", "begin", "start", "fail"])

  /// "carry out", "agree on": the word without which the verb means something else.
  private func particle(of link: VerbGroup.Link) -> Int? {
    let index = link.word + 1
    guard index < words.count else { return nil }
    if Self.particles.contains(words[index].form) { return index }
    guard words[link.word].classes.contains(.objectless), !link.isPassive,
      Self.prepositions.contains(words[index].form), index + 1 < words.count,
      !words[index + 1].classes.contains(.number), !SubjectFinder.isTime(words[index + 1])
    else { return nil }
    return index
  }

  private static let particles = WordSet(words: "off up out down back forward away together")
  private static let prepositions = WordSet(words: "on for with to about against")

  /// Returns the words of what it is done to, up to the next break of the clause.
  func object(of clause: Clause, modality: Modality) -> String? {
    guard let group = modality.carrier else { return nil }
    if agent(of: modality, in: clause) != nil, group.words == clause.main?.words {
      return text(of: clause.subject, head: nil)
    }
    let deed = deed(of: modality)
    let end = deed.map { (particle(of: $0) ?? $0.word) + 1 } ?? group.words.upperBound
    var low = min(end, clause.words.upperBound)
    let complement = clause.inner.first { $0.role == .complement && ($0.opener ?? 0) >= low }
    if let opener = complement?.opener, words[opener].form == "that", opener - low < 8,
      clause.words.contains(opener)
    {
      low = opener + 1
    }
    // ", the minister said" is no part of it.
    let tail = clause.tail.flatMap { tail in
      words[..<tail.words.lowerBound].lastIndex { $0.classes.isAny([.comma, .quote]) }
    }
    var high = low
    while high < clause.words.upperBound {
      let word = words[high]
      if word.classes.isAny([.strongMark, .openBracket]) { break }
      if let tail, high >= tail { break }
      if word.classes.contains(.comma), endsObject(high, in: clause) { break }
      high += 1
    }
    guard low < high else { return nil }
    return reading.span(of: low..<high).map { text[$0] }
  }

  private func endsObject(_ comma: Int, in clause: Clause) -> Bool {
    guard comma + 1 < clause.words.upperBound else { return true }
    let next = words[comma + 1]
    return next.classes.isAny([.opener, .weakOpener, .preposition, .gerund, .participle])
  }

  /// Returns the words at some places, each run of neighbours as one text.
  func texts(at indices: [Int]) -> AttributeValue? {
    var runs: [Range<Int>] = []
    for index in Set(indices).sorted() {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    let texts = runs.map { text[words[$0.lowerBound].span.union(words[$0.upperBound - 1].span)] }
    guard let first = texts.first else { return nil }
    return texts.count == 1 ? .text(first) : .list(texts.map { .text($0) })
  }
}
