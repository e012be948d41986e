import BriefingCore

// MARK: - Participles of saying, and verbs that go on

extension SpeakerFinder {
  /// A participle of saying with a subject of its own: “…”, the ministry recommending “…”.
  ///
  /// - Parameters:
  ///   - passage: The quotation with its marks.
  ///   - reading: The sentence.
  /// - Returns: The cue, where somebody who can speak stands right before the participle.
  func absoluteCue(before passage: TextSpan, in reading: SentenceReading) -> Cue? {
    guard let (verb, mark) = participle(before: passage, in: reading),
      let source = SubjectFinder(reading).nounPhrase(endingBefore: verb, asName: true),
      source.upperBound == verb, canSpeak(source, in: reading)
    else { return nil }
    let before = reading.words[..<source.lowerBound].last
    guard before.map({ $0.classes.contains(.comma) || $0.form == "with" }) ?? false else {
      return nil
    }
    return cue(of: source, verb: verb, mark: mark, in: reading)
  }

  /// A participle of saying whose subject is that of the clause: The mayor left, promising “…”; She
  /// wrote a letter urging them to “…”.
  ///
  /// - Parameters:
  ///   - passage: The quotation with its marks.
  ///   - sentence: The sentence.
  /// - Returns: The cue, where the subject can speak.
  func participleCue(before passage: TextSpan, in sentence: ReadSentence) -> Cue? {
    let reading = sentence.reading
    guard let (verb, mark) = participle(before: passage, in: reading),
      let group = reading.groups.last(where: { $0.words.upperBound <= verb }),
      group.role == .main, joins(verb, to: group, in: reading),
      let subject = AttributionReader(sentence).subject(of: group),
      subject.upperBound <= verb, canSpeak(subject, in: reading)
    else { return nil }
    return cue(of: subject, verb: verb, mark: mark, in: reading)
  }

  private func cue(
    of source: Range<Int>,
    verb: Int,
    mark: Int,
    in reading: SentenceReading
  ) -> Cue {
    let isAdjacent = reading.words[(verb + 1)..<mark].allSatisfy { !$0.isWord }
    return Cue(speaker: text(source, in: reading), isAdjacent: isAdjacent)
  }

  /// The last participle of saying before a quotation, with no clause of its own between them, and
  /// the opening mark.
  private func participle(
    before passage: TextSpan,
    in reading: SentenceReading
  ) -> (verb: Int, mark: Int)? {
    let words = reading.words
    let mark = words.firstIndex { $0.span.start >= passage.start } ?? words.count
    let low = max(0, mark - Self.longestObject)
    guard
      let verb = words[low..<mark].lastIndex(where: { word in
        word.classes.contains(.gerund) && SpeechCues.isQuoting(word.lemma) && !isQuoted(word)
      }), verb > 0, !words[verb - 1].classes.isAny([.determiner, .possessive, .adjective]),
      !reading.groups.contains(where: {
        $0.words.contains(verb)
          || $0.role == .main && (verb..<mark).contains($0.words.lowerBound)
      })
    else { return nil }
    // "adding “pressure” on the banks" adds no words.
    if words[verb].lemma == "add", words[verb + 1].form != "that",
      words[verb + 1].classes.isAny([.quote, .determiner, .number]) || words[verb + 1].isNominal
    {
      return nil
    }
    return (verb, mark)
  }

  /// The most words between a participle and what is quoted.
  private static let longestObject = 12

  /// Whether a participle belongs to a clause: behind a comma or "while", or behind a text that the
  /// subject writes.
  private func joins(_ verb: Int, to group: VerbGroup, in reading: SentenceReading) -> Bool {
    let words = reading.words
    var before = verb - 1
    while before > 0, words[before].classes.contains(.adverb) { before -= 1 }
    if words[before].classes.contains(.comma) || Self.joining.contains(words[before].form) {
      return true
    }
    guard let head = group.head, Self.writing.contains(head.lemma), !head.isPassive,
      let object = SubjectFinder(reading).nounPhrase(endingBefore: verb)
    else { return false }
    return object.upperBound == verb && object.lowerBound >= group.words.upperBound
  }

  private static let joining: WordSet = [
    "while", "whilst", "when", "by", "before", "after", "in",
  ]

  /// What is done with a text that says something.
  static let writing = WordSet(
    words: """
      issue release publish write send post compose make deliver circulate sign pen give read sing
      """
  )

  /// Whether words name somebody who can speak.
  func canSpeak(_ source: Range<Int>, in reading: SentenceReading) -> Bool {
    reading.words[source].contains { word in
      word.classes.contains(.proper) && !SubjectFinder.isTime(word)
        || Speakers.nouns.contains(word.form) || word.isSubjectPronoun && word.form != "it"
    }
  }

  // MARK: Going on

  /// Whether a verb of going on opens a quotation: She continued: “…”; he went on, “…”.
  ///
  /// - Parameters:
  ///   - group: The verb.
  ///   - passage: The quotation with its marks.
  ///   - reading: The sentence.
  /// - Returns: Whether nothing but a comma or a colon stands between them.
  func goesOn(_ group: VerbGroup, before passage: TextSpan, in reading: SentenceReading) -> Bool {
    guard let end = continuationEnd(of: group, in: reading) else { return false }
    let words = reading.words
    let mark = words.firstIndex { $0.span.start >= passage.start } ?? words.count
    return end < mark
      && words[end..<mark].allSatisfy { $0.classes.contains(.comma) || $0.form == ":" }
  }

  /// Whether a verb of going on ends a quotation: “…,” she continued.
  ///
  /// - Parameters:
  ///   - group: The verb.
  ///   - passage: The quotation with its marks.
  ///   - reading: The sentence.
  /// - Returns: Whether what is quoted ends in a stop or comma, and the clause with the verb.
  func goesOn(_ group: VerbGroup, after passage: TextSpan, in reading: SentenceReading) -> Bool {
    guard let end = continuationEnd(of: group, in: reading),
      let last = reading.words.last(where: { $0.span.end < passage.end }),
      last.classes.isAny([.comma, .terminator])
    else { return false }
    return end >= reading.words.count || !reading.words[end].isWord
  }

  private func continuationEnd(of group: VerbGroup, in reading: SentenceReading) -> Int? {
    guard let head = group.head, !head.isPassive, head.word + 1 == group.words.upperBound else {
      return nil
    }
    let next = group.words.upperBound
    if head.lemma == "go" {
      return next < reading.words.count && reading.words[next].form == "on" ? next + 1 : nil
    }
    return Self.continuing.contains(head.lemma) ? next : nil
  }

  private static let continuing: WordSet = ["continue", "begin", "start", "finish", "end"]
}
