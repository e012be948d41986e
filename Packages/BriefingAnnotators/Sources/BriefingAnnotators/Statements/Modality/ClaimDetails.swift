import BriefingCore

/// What a clause says beside its status: who does what, by when, in which words.
struct ClaimDetails {
  let reading: SentenceReading
  let text: DocumentText
  var words: [ReadWord] { reading.words }

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
    // Who welcomes a plan does not carry it out.
    if modality.isReceived { return modality.holder.flatMap(reading.span).map { text[$0] } }
    // What is signed does not sign.
    if isUndergone(modality) { return nil }
    guard let carrier = modality.carrier, carrier.words != clause.main?.words,
      let opener = carrier.opener,
      words[opener].form == "that" || !words[opener].classes.isAny([.opener, .weakOpener])
    else { return text(of: clause.subject, of: clause.main) }
    let isThat = words[opener].form == "that"
    let inner = SubjectFinder(reading).subject(of: carrier, from: isThat ? opener + 1 : opener)
    // "She said it is clear": of a bare "it" nobody acts, and least of all who says so.
    if inner == nil || words[inner?.lowerBound ?? 0].form == "it" && inner?.count == 1,
      carrier.head.map({ $0.isCopula || $0.isAdjective }) ?? false,
      carrier.words.lowerBound > 0,
      ["it", "there"].contains(words[carrier.words.lowerBound - 1].form)
    {
      return nil
    }
    guard let inner,
      !modality.isSaying || !words[inner].contains(where: \.isSubjectPronoun) || inner.count > 2
    else {
      return text(of: clause.subject, of: clause.main)
    }
    return text(of: inner, of: carrier)
  }

  /// Whether the subject is what something is done to.
  func isUndergone(_ modality: Modality) -> Bool {
    guard let deed = deed(of: modality) else { return false }
    return deed.isPassive && !Self.committing.contains(deed.lemma)
  }

  /// Verbs whose passive tells of the subject's own mind: "is committed to", "is prepared".
  static let committing: WordSet = [
    "commit", "prepare", "determine", "concern", "engage", "involve", "interest", "dedicate",
    "oppose", "worry", "please", "resolve", "devote", "bind", "satisfy", "convince", "bear",
    "honor", "honour", "privilege", "delight", "thrill", "humble", "excite", "relieve", "sadden",
  ]

  /// The words of a subject, unless they stand for nothing: "there", and "it" of "it was not possible".
  func text(of subject: Range<Int>?, of group: VerbGroup?) -> String? {
    guard let subject = subject.map({ withoutDates(withoutStrayMarks($0)) }),
      let span = reading.span(of: subject)
    else { return nil }
    let first = words[subject.lowerBound].form
    let isEmpty =
      subject.count == 1
      && (Self.expletives.contains(first)
        || first == "it"
          && [group?.head, group?.governor].contains { link in
            link.map { $0.isCopula || $0.isAdjective || $0.isPassive } ?? true
          })
    // "the following will apply:" leads to who acts.
    let isPointer = subject.count == 2 && words[subject.lowerBound + 1].form == "following"
    return isEmpty || isPointer ? nil : withoutClitic(span)
  }

  /// "Ann Sample" of "Ann Sample (1920–1988)", and the owner's word of "whose rule".
  private func withoutDates(_ subject: Range<Int>) -> Range<Int> {
    if subject.count > 1, words[subject.lowerBound].form == "whose" {
      return withoutDates(subject.dropFirst())
    }
    guard let last = subject.last, words[last].classes.contains(.closeBracket),
      let open = words[subject].lastIndex(where: { $0.classes.contains(.openBracket) }),
      open > subject.lowerBound, words[open - 1].classes.contains(.proper),
      words[open...last].contains(where: { $0.classes.contains(.number) })
    else { return subject }
    return subject.lowerBound..<open
  }

  /// "We" of "We're", where subject and verb are one word.
  private func withoutClitic(_ span: TextSpan) -> String {
    let bytes = text.slice(span)
    guard let mark = bytes.lastIndex(where: { $0 == UInt8(ascii: "'") || $0 == 0xE2 }),
      !bytes.contains(0x20), Self.clitics.contains(WordForm(bytes[mark...])),
      let subject = TextSpan(start: span.start, end: span.start + (mark - bytes.startIndex))
    else { return text[span] }
    return text[subject]
  }

  private static let clitics = WordSet(words: "'re 'll 've 'm 'd")

  private static let expletives = WordSet(words: "there this that which what who these those else")

  /// Returns the base form of what is done, past the words that say how far it has come.
  func action(of modality: Modality) -> String? {
    guard let link = deed(of: modality) else { return nil }
    let base = EnglishLexicon.standard.text(
      of: link.lemma,
      from: text.slice(words[link.word].span)
    )
    guard let particle = particle(of: link) else { return base }
    return base + " " + text[words[link.word + 1].span.union(words[particle].span)]
  }

  /// Returns the words of the verb as they stand, with what says how far it has come: "will carry out".
  func verb(of modality: Modality) -> String? {
    guard let group = modality.carrier, !group.links.isEmpty else { return nil }
    var end = group.words.upperBound
    if group.head?.isCopula == true {
      // "is not a bank but an insurer" tells what it is.
      if words[end - 1].form == "not", NegationReader(reading).isContrast(end - 1) { end -= 1 }
    } else if let particle = group.head.flatMap(particle), particle >= end {
      end = particle + 1
    }
    let range = withMark(before: group.words.lowerBound)..<min(end, words.count)
    if let subject = SubjectFinder(reading).askedSubject(of: group),
      let first = reading.span(of: range.lowerBound..<subject.lowerBound),
      let rest = reading.span(of: subject.upperBound..<range.upperBound)
    {
      return withoutSubject(first) + " … " + text[rest]
    }
    return reading.span(of: range).map(withoutSubject)
  }

  /// The start of a verb whose apostrophe is a word of its own, as in texts whose words were cut apart:
  /// "you ’ve heard".
  private func withMark(before low: Int) -> Int {
    guard low > 1, words[low - 1].classes.contains(.adverb),
      words[low - 1].form == "'" || words[low - 1].form == "’",
      words[low - 1].span.end == words[low].span.start
    else { return low }
    return low - 1
  }

  /// "'ll hear" of "We'll hear", where subject and verb are one word.
  private func withoutSubject(_ span: TextSpan) -> String {
    guard let first = words.first(where: { $0.span.start == span.start }), first.isPronoun,
      first.classes.isAny(.auxiliary),
      let mark = text.slice(first.span).lastIndex(where: { $0 == UInt8(ascii: "'") || $0 == 0xE2 }),
      let verb = TextSpan(
        start: span.start + (mark - text.slice(first.span).startIndex),
        end: span.end
      )
    else { return text[span] }
    return text[verb]
  }

  /// Returns what an item of a list says is to be done, which begins with a bare verb: "to publish the
  /// timetable".
  func deed(ofItem range: Range<Int>) -> (action: String, verb: String, object: String?)? {
    // "(a) to publish"
    let number = range.prefix(4).first { words[$0].classes.contains(.closeBracket) }
    let start = number.map { $0 + 1 } ?? range.lowerBound
    guard
      let verb = (start..<range.upperBound).first(where: {
        words[$0].isWord && !words[$0].classes.contains(.to)
      }), words[verb].classes.contains(.base),
      !words[verb].classes.isAny([.proper, .determiner, .preposition])
    else { return nil }
    let form = text.slice(words[verb].span)
    let action = EnglishLexicon.standard.text(of: words[verb].lemma, from: form)
    // "report to the parliaments": nothing is reported.
    if verb + 1 < range.upperBound, words[verb + 1].classes.isAny([.preposition, .to]) {
      return (action, text[words[verb].span], nil)
    }
    var high = verb + 1
    while high < range.upperBound, !words[high].classes.isAny([.strongMark, .terminator]) {
      high += 1
    }
    let object = verb + 1 < high ? reading.span(of: verb + 1..<high).map { text[$0] } : nil
    return (action, text[words[verb].span], object)
  }

  /// The first verb of the chain that is no word of planning, expecting or trying.
  func deed(of modality: Modality) -> VerbGroup.Link? {
    guard let group = modality.carrier else { return nil }
    let links = group.links
    // "tried to reach him": what was done is the trying.
    if let governor = links.first, group.modal == nil, Self.attempting.contains(governor.lemma),
      group.tense == .past || governor.isPerfect
    {
      return governor
    }
    let deed = links.first { link in
      let isSaid = link.isHearsay(in: group) && link.word != links.last?.word
      let isGoverning =
        Self.trying.contains(link.lemma) || StatusLexicon.governing[link.lemma] != nil
        || link.isPassive
          && (StatusReader.forcing.contains(link.lemma) || Self.feeling.contains(link.lemma))
        || link.lemma == "go" && link.word + 1 < words.count && words[link.word + 1].form == "on"
      return !isSaid && !link.isPeriphrastic && !link.isAdjective
        && (!isGoverning || link.word == links.last?.word)
    }
    guard let deed, !deed.isCopula else { return nil }
    // "How does that fit": the auxiliary of a question does nothing.
    if deed.lemma == "do", reading.isQuestion { return nil }
    return deed
  }

  private static let trying: WordSet = [
    "work", "help", "continue", "begin", "start", "fail", "keep", "resume", "manage", "get", "seem",
    "appear", "happen",
  ]
  static let attempting: WordSet = [
    "try", "attempt", "struggle", "strive", "endeavour", "endeavor",
  ]
  /// Verbs whose passive tells how somebody feels about what they do: "is honoured to serve".
  private static let feeling: WordSet = [
    "honor", "honour", "privilege", "please", "delight", "thrill", "humble",
  ]

  /// Returns the words at some places, each run of neighbours as one text.
  func texts(at indices: [Int]) -> AttributeValue? {
    guard !indices.isEmpty else { return nil }
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
