import BriefingCore

// MARK: - What is no cue, and what is one in disguise

extension SpeakerFinder {
  /// Whether a verb of saying only describes a noun of which the quotation says something else: The
  /// plan, which critics say is weak, “must be changed”.
  ///
  /// - Parameters:
  ///   - group: The verb.
  ///   - passage: The quotation with its marks.
  ///   - reading: The sentence.
  /// - Returns: Whether the clause of the verb is over before the quotation.
  func describesAlone(
    _ group: VerbGroup,
    before passage: TextSpan,
    in reading: SentenceReading
  ) -> Bool {
    guard group.role == .relative, let opener = group.opener,
      let mark = reading.words.firstIndex(where: { $0.span.start >= passage.start }),
      let first = reading.words[mark...].firstIndex(where: \.isWord)
    else { return false }
    let isClosed = mark > 0 && reading.words[mark - 1].classes.contains(.comma)
    if isClosed, reading.groups.contains(where: { $0.words.lowerBound == first }) { return true }
    guard opener + 1 < group.words.lowerBound,
      let comma = reading.words[group.words.upperBound..<mark].firstIndex(where: {
        $0.classes.contains(.comma)
      })
    else { return false }
    return reading.groups.contains {
      $0.role == .main && $0.words.lowerBound > comma && $0.words.upperBound <= mark
    }
  }

  /// Whether a verb only has a deed, a number or a thing that a word in marks describes: They suggest
  /// waiting for the “point” release; she estimated the length of the “dry” season.
  ///
  /// - Parameters:
  ///   - group: The verb.
  ///   - passage: The quotation with its marks.
  ///   - reading: The sentence.
  /// - Returns: Whether nobody need have said the word.
  func isAdvice(_ group: VerbGroup, of passage: TextSpan, in reading: SentenceReading) -> Bool {
    let next = group.words.upperBound
    guard next < reading.words.count,
      reading.words[next].classes.isAny([.gerund, .number]) || hasThing(group, in: reading),
      let mark = reading.words.firstIndex(where: { $0.span.start >= passage.start }),
      mark + 3 < reading.words.count
    else { return false }
    let (word, closing, noun) = (
      reading.words[mark + 1], reading.words[mark + 2], reading.words[mark + 3]
    )
    return closing.classes.contains(.quote) && !word.shape.contains(.capitalized)
      && noun.isWord && noun.isNominal
  }

  /// Whether a verb that tells of things has one for its object, and no clause: "has reported the
  /// loss".
  ///
  /// Who says "I" writes the text, whose words are all theirs.
  private func hasThing(_ group: VerbGroup, in reading: SentenceReading) -> Bool {
    let next = group.words.upperBound
    if let subject = reading.words[..<group.words.lowerBound].last, subject.form == "i" {
      return true
    }
    guard let head = group.head, Self.telling.contains(head.lemma),
      reading.words[next].classes.contains(.determiner)
    else { return false }
    return reading.groups.allSatisfy { $0.words.lowerBound < next || $0.role == .relative }
  }

  /// Whether who speaks stands behind the verb, which a whole clause and a comma stand before: It may
  /// fail, said its owner, “when the rain comes”.
  ///
  /// - Parameters:
  ///   - group: The verb.
  ///   - reading: The sentence.
  /// - Returns: Whether a noun or name stands behind the verb, and a main verb before the comma.
  func isInverted(_ group: VerbGroup, in reading: SentenceReading) -> Bool {
    let comma = group.words.lowerBound - 1
    guard comma > 0, reading.words[comma].classes.contains(.comma),
      group.words.upperBound < reading.words.count, group.modal == nil,
      reading.words[group.words.upperBound].classes.isAny([.determiner, .proper])
    else { return false }
    let low = reading.words[..<comma].lastIndex { $0.classes.isAny([.comma, .strongMark]) } ?? 0
    return reading.groups.contains { other in
      other.role == .main && other.words.lowerBound > low && other.words.upperBound <= comma
        && other.opener == nil
    }
  }

  private static let telling: WordSet = [
    "estimate", "report", "write", "recall", "mention", "indicate", "observe", "read", "suggest",
  ]

  /// A verb that is a noun or a participle as well, right before a quotation and with nothing but its
  /// subject before it: The ministry notes, “…”; The city reasoned, “…”.
  ///
  /// - Parameters:
  ///   - passage: The quotation with its marks.
  ///   - reading: The sentence.
  /// - Returns: The cue, where the noun before the verb can be its subject.
  func nounlikeCue(before passage: TextSpan, in reading: SentenceReading) -> Cue? {
    let words = reading.words
    let mark = words.firstIndex { $0.span.start >= passage.start } ?? words.count
    guard let verb = words[..<mark].lastIndex(where: \.isWord), verb > 0, mark - verb <= 2,
      words[(verb + 1)..<mark].allSatisfy({ $0.classes.contains(.comma) || $0.form == ":" }),
      words[verb].classes.contains(.thirdPerson) && words[verb].classes.contains(.plural)
        || words[verb].classes.contains(.past) && verb + 1 < mark,
      SpeechCues.isQuoting(words[verb].lemma),
      let subject = SubjectFinder(reading).nounPhrase(endingBefore: verb),
      subject.upperBound == verb, !words[verb - 1].classes.contains(.plural)
    else { return nil }
    let before = words[..<subject.lowerBound].last
    guard before.map({ $0.classes.isAny([.comma, .coordinator, .strongMark]) }) ?? true else {
      return nil
    }
    // Another verb in the clause makes a noun of it: They read the ministry notes: “…”.
    let start = words[..<subject.lowerBound].lastIndex { !$0.isWord } ?? 0
    guard !reading.groups.contains(where: { (start..<mark).contains($0.words.lowerBound) }) else {
      return nil
    }
    return Cue(speaker: text(subject, in: reading), isAdjacent: true)
  }

  /// A verb of saying that may be a participle, behind "which" and its subject: the move, which
  /// critics called “a mistake”.
  ///
  /// - Parameters:
  ///   - passage: The quotation with its marks.
  ///   - reading: The sentence.
  /// - Returns: The cue, where nothing but a noun phrase stands before the verb.
  func relativeCue(before passage: TextSpan, in reading: SentenceReading) -> Cue? {
    let words = reading.words
    let mark = words.firstIndex { $0.span.start >= passage.start } ?? words.count
    let verb = mark - 1
    guard verb > 1, words[verb].classes.contains(.past), SpeechCues.isQuoting(words[verb].lemma),
      let subject = SubjectFinder(reading).nounPhrase(endingBefore: verb),
      subject.upperBound == verb
    else { return nil }
    // "what Lt. Sample called"
    var low = subject.lowerBound
    if low > 1, reading.isStopOfWord(low - 1) { low -= 2 }
    guard low > 0, Self.relatives.contains(words[low - 1].form) else { return nil }
    return Cue(speaker: text(low..<verb, in: reading), isAdjacent: true)
  }

  private static let relatives: WordSet = ["which", "whom", "what"]

  /// A span with the rest of a name that starts in it, a stop at its end included.
  func throughName(_ span: TextSpan) -> TextSpan {
    var result = span
    for label in [Label.person, .office, .organization] {
      for name in view.annotations(label).overlapping(result)
      where name.span.start >= span.start && name.span.end > result.end {
        result = result.union(name.span)
      }
    }
    return result
  }
}
