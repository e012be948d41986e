import BriefingCore

/// The finder of the words that say who is quoted.
struct SpeakerFinder {
  /// A verb of saying near a quotation, and whose words it makes of it.
  struct Cue: Sendable {
    /// The words of the speaker, where the text names one.
    let speaker: String?
    /// Whether the verb belongs to the quotation alone: “…,” she said.
    let isAdjacent: Bool
    /// The words by which another passes it on: "was quoted by an aide".
    var relay: String?
  }

  let view: DocumentView
  private let passages: [TextSpan]

  init(view: DocumentView, passages: [TextSpan]) {
    self.view = view
    self.passages = passages
  }

  /// Returns the cue of a quotation: after it, else before it, in the sentences it stands in.
  func cue(for passage: TextSpan, in context: [ReadSentence]) -> Cue? {
    if let cue = context.lazy.compactMap({ relayedCue(in: $0.reading) }).first { return cue }
    if let first = context.first, let cue = ownerCue(of: passage, in: first.reading) { return cue }
    if let last = context.last, let cue = cueAfter(passage, in: last.reading) { return cue }
    if let first = context.first, let cue = cueBefore(passage, in: first) { return cue }
    return phraseCue(of: passage, in: context)
  }

  // MARK: Quoted by another

  /// The minister was quoted by an aide as saying “…”; an aide quoted the minister as saying “…”.
  private func relayedCue(in reading: SentenceReading) -> Cue? {
    for group in reading.groups {
      guard let head = group.head, head.lemma == "quote" || head.lemma == "cite",
        !isQuoted(reading.words[head.word]), let end = relayEnd(after: head.word, in: reading),
        let subject = subject(before: group, in: reading)
      else { continue }
      let words = head.isPassive ? group.words.lowerBound..<end : subject.lowerBound..<head.word + 1
      return Cue(
        speaker: text(head.isPassive ? subject : head.word + 1..<end, in: reading),
        isAdjacent: false,
        relay: text(words, in: reading)
      )
    }
    return nil
  }

  /// The "as" of "as saying" or "as having told" behind "quoted", past who quotes or is quoted.
  private func relayEnd(after verb: Int, in reading: SentenceReading) -> Int? {
    let words = reading.words
    return words.indices[(verb + 1)...].prefix(Self.longestRelay).first { index in
      guard words[index].form == "as", index + 1 < words.count else { return false }
      let next = words[index + 1]
      return next.form == "having"
        || next.classes.contains(.gerund) && SpeechCues.isQuoting(next.lemma)
    }
  }

  /// The most words between "quoted" and "as saying".
  private static let longestRelay = 14

  /// The words of who quotes or is quoted, before the verb and behind what is quoted.
  private func subject(before group: VerbGroup, in reading: SentenceReading) -> Range<Int>? {
    let before = reading.words[..<group.words.lowerBound]
    var low = (before.lastIndex(where: isQuoted) ?? -1) + 1
    while low < group.words.lowerBound, !reading.words[low].isWord { low += 1 }
    return subjectWords(low..<group.words.lowerBound, in: reading)
  }

  func isQuoted(_ word: ReadWord) -> Bool {
    let place = passages.firstIndex(endingAfter: word.span.start, \.self)
    return place < passages.count && passages[place].contains(word.span)
  }

  /// “…,” the minister said; “…,” said the minister.
  private func cueAfter(_ passage: TextSpan, in reading: SentenceReading) -> Cue? {
    guard let start = reading.words.firstIndex(where: { $0.span.start >= passage.end }) else {
      return nil
    }
    guard let group = cueGroup(from: start, in: reading), let head = group.head,
      SpeechCues.isQuoting(head.lemma) || goesOn(group, after: passage, in: reading),
      !head.isPassive,
      !isQuoted(reading.words[head.word])
    else { return nil }
    let between = start..<group.words.lowerBound
    if opensClause(between, in: reading)
      || reading.words[between].contains(where: { $0.form == ";" })
    {
      return nil
    }
    // Another clause between the quotation and the verb has the verb for itself.
    let end = reading.aside(before: group) ?? between.upperBound
    guard end - start <= 16, between.count <= 30,
      !(start..<max(end, start)).contains(where: { reading.words[$0].classes.contains(.opener) })
    else { return nil }
    if let subject = subjectWords(between, in: reading) {
      return Cue(speaker: text(subject, in: reading), isAdjacent: true)
    }
    return Cue(speaker: invertedSpeaker(after: group, in: reading), isAdjacent: true)
  }

  /// “…”, and an aide said that; “…” after an aide said so: another clause begins, unless it quotes
  /// too.
  private func opensClause(_ between: Range<Int>, in reading: SentenceReading) -> Bool {
    let words = reading.words[between]
    guard let first = words.first(where: \.isWord) else { return false }
    if first.classes.contains(.weakOpener), first.form != "as" { return true }
    return first.classes.contains(.coordinator) && !words.contains(where: isQuoted)
  }

  /// The first verb after a quotation, past a relative clause that describes the speaker.
  private func cueGroup(from start: Int, in reading: SentenceReading) -> VerbGroup? {
    let groups = reading.groups.lazy.filter { $0.words.lowerBound >= start }
    let second = groups.dropFirst().first { _ in true }
    guard let second, let aside = reading.aside(before: second), aside >= start else {
      return groups.first
    }
    return second
  }

  /// The minister said: “…”; the minister called the deal “…”.
  func cueBefore(_ passage: TextSpan, in sentence: ReadSentence) -> Cue? {
    let reading = sentence.reading
    if let cue = absoluteCue(before: passage, in: reading) { return cue }
    let groups = reading.groups.filter { group in
      let word = reading.words[group.words.upperBound - 1]
      return word.span.end <= passage.start && !isQuoted(reading.words[group.words.lowerBound])
    }
    guard
      let group = groups.last(where: { group in
        (group.links.contains { SpeechCues.isQuoting($0.lemma) && !$0.isPassive }
          || goesOn(group, before: passage, in: reading)
          || announces(group, before: passage, in: reading))
          && !describesAlone(group, before: passage, in: reading)
          && !isAdvice(group, of: passage, in: reading)
      })
    else {
      return nounlikeCue(before: passage, in: reading)
        ?? relativeCue(before: passage, in: reading)
        ?? describedCue(before: passage, in: sentence)
        ?? participleCue(before: passage, in: sentence)
    }
    let reader = AttributionReader(sentence)
    let last = reading.words[..<(reading.words.firstIndex { $0.span.start >= passage.start } ?? 0)]
      .last
    let isAdjacent =
      last.map { $0.classes.isAny([.comma, .strongMark]) } ?? false
      || group.words.upperBound
        == last.flatMap { word in
          reading.words.firstIndex { $0.span == word.span }.map { $0 + 1 }
        }
    if isInverted(group, in: reading) {
      return Cue(speaker: invertedSpeaker(after: group, in: reading), isAdjacent: isAdjacent)
    }
    var subject =
      reader.subject(of: group).flatMap { endsClause($0, in: reading) ? nil : $0 }
      ?? sharedSubject(of: group, by: reader)
      ?? named(before: group, in: reading) ?? speaker(before: group, in: reading)
    subject = subject.map { behindClause($0, in: reading) }
    // About his "friend" he wrote: “…”
    if let last = subject?.last, subject?.count ?? 0 > 1, reading.words[last].isSubjectPronoun,
      reading.words[last].form != "it", reading.words[last].form != "you",
      !reading.words[last - 1].classes.contains(.coordinator)
    {
      subject = last..<last + 1
    }
    if group.role == .relative, let own = subject, let named = described(by: own, in: reading) {
      subject = named
    }
    return Cue(speaker: subject.flatMap { text($0, in: reading) }, isAdjacent: isAdjacent)
  }

  /// The name that an apposition describes: "the Rivers Union, a body of farmers, which called it".
  private func described(by subject: Range<Int>, in reading: SentenceReading) -> Range<Int>? {
    let comma = subject.lowerBound - 1
    guard comma > 0, reading.words[comma].classes.contains(.comma),
      ["a", "an"].contains(reading.words[subject.lowerBound].form),
      let name = SubjectFinder(reading).nounPhrase(endingBefore: comma),
      reading.words[name].contains(where: { $0.classes.contains(.proper) })
    else { return nil }
    return name
  }

  /// The subject of the verb before "and", which a second verb has too: The mayor came and said “…”.
  private func sharedSubject(of group: VerbGroup, by reader: AttributionReader) -> Range<Int>? {
    let words = reader.words
    var and = group.words.lowerBound - 1
    while and > 0, words[and].classes.contains(.adverb) { and -= 1 }
    guard and > 0, words[and].classes.contains(.coordinator),
      let first = reader.reading.groups.last(where: {
        $0.role == .main && $0.words.upperBound <= and && !isQuoted(words[$0.words.lowerBound])
      })
    else { return nil }
    return reader.subject(of: first)
  }

  /// The name of a person right before a verb, with the office before it.
  private func named(before group: VerbGroup, in reading: SentenceReading) -> Range<Int>? {
    let low = group.words.lowerBound
    guard low > 0,
      let person = view.annotations(.person).overlapping(reading.words[low - 1].span).last,
      person.span.end == reading.words[low - 1].span.end
    else { return nil }
    var start = person.span.start
    if let first = reading.words.firstIndex(where: { $0.span.start >= start }), first > 0,
      let office = view.annotations(.office).overlapping(reading.words[first - 1].span).last
    {
      start = min(start, office.span.start)
    }
    return reading.words.firstIndex { $0.span.start >= start }.map { $0..<low }
  }

  private func subjectWords(_ range: Range<Int>, in reading: SentenceReading) -> Range<Int>? {
    var low = range.lowerBound
    while low < range.upperBound,
      !reading.words[low].isWord || isQuoted(reading.words[low])
        || reading.words[low].classes.isAny([.adverb, .coordinator])
    {
      low += 1
    }
    var high = range.upperBound
    // "Ann Sample, the prime minister, said": the name comes first.
    if let comma = (low..<high).first(where: { reading.words[$0].classes.contains(.comma) }) {
      if let name = namedBehind(low..<comma, in: reading) { return name }
      if let tail = tail(of: comma..<high, in: reading) { return tail }
      high = comma
    }
    while high > low, reading.words[high - 1].classes.contains(.adverb) { high -= 1 }
    // About his friend he wrote: “…”
    if high - low > 1, reading.words[high - 1].isSubjectPronoun { low = high - 1 }
    guard low < high else { return nil }
    // The word “x” means: what follows a word in marks may be a verb.
    let isVerb = high - low == 1 && reading.words[low].classes.contains(.thirdPerson)
    return isVerb && !reading.words[low].classes.contains(.proper) ? nil : low..<high
  }

  /// The words behind the last comma, where they are the subject and describe nobody: A “large” share
  /// of it was lost, the ministry said.
  private func tail(of range: Range<Int>, in reading: SentenceReading) -> Range<Int>? {
    let words = reading.words
    guard let comma = range.last(where: { words[$0].classes.contains(.comma) }),
      comma + 1 < range.upperBound, comma == range.lowerBound,
      words[comma + 1].classes.contains(.determiner) || words[comma + 1].isSubjectPronoun
    else { return nil }
    return comma + 1..<range.upperBound
  }

  /// The words after "said": up to a comma, a preposition of time or place, or the end; a name that
  /// starts in them is taken whole.
  private func invertedSpeaker(after group: VerbGroup, in reading: SentenceReading) -> String? {
    let low = group.words.upperBound
    var high = low
    while high < reading.words.count, high - low < 14 {
      let word = reading.words[high]
      if reading.endsPhrase(high) || word.classes.contains(.openBracket) { break }
      if word.classes.contains(.preposition), word.form != "of", word.form != "for" { break }
      if word.classes.isAny([.opener, .weakOpener]) { break }
      high += 1
    }
    guard low < high,
      let span = reading.nameSpan(of: namedBehind(low..<high, in: reading) ?? low..<high)
    else { return nil }
    return view.text[throughName(span)]
  }

  /// The name behind the comma that ends an office: "said its president, Ann Sample", "said Peru's
  /// president, Ann Sample".
  private func namedBehind(_ office: Range<Int>, in reading: SentenceReading) -> Range<Int>? {
    let comma = office.upperBound
    guard comma + 1 < reading.words.count, reading.words[comma].classes.contains(.comma),
      isOfficeAlone(reading.words[office])
    else { return nil }
    let start = reading.words[comma + 1].span.start
    let people = view.annotations(.person)
    let place = people.firstIndex(endingAfter: start, \.span)
    guard place < people.count, people[place].span.start == start else { return nil }
    let end = reading.words.firstIndex { $0.span.start >= people[place].span.end }
    return comma + 1..<(end ?? reading.words.count)
  }

  /// Whether words tell an office and no name but that of its country: "Peru's trade minister".
  private func isOfficeAlone(_ office: ArraySlice<ReadWord>) -> Bool {
    guard let name = office.lastIndex(where: { $0.classes.contains(.proper) }) else { return true }
    return office[(name + 1)...].dropLast().first?.classes.contains(.possessive) ?? false
  }

  func text(_ range: Range<Int>, in reading: SentenceReading) -> String? {
    reading.nameSpan(of: range).map { view.text[$0] }
  }
}
