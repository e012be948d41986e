import BriefingCore

// MARK: - Whose words they are without a verb

extension SpeakerFinder {
  /// The source that a phrase names for what is quoted: According to the ministry, the mill “must
  /// close”.
  ///
  /// - Parameters:
  ///   - passage: The quotation with its marks.
  ///   - context: The sentences it stands in.
  /// - Returns: The cue, where the sentence names one source.
  func phraseCue(of passage: TextSpan, in context: [ReadSentence]) -> Cue? {
    for sentence in context {
      let words = sentence.reading.words
      let sources = AttributionReader(sentence).phraseFindings().filter { finding in
        Self.namingSources.contains(words[finding.cue.lowerBound].form)
          && !isQuoted(words[finding.cue.lowerBound])
      }
      guard sources.count == 1, let source = sources.first?.source else { continue }
      let isNext = sources[0].words.first.map { words[..<$0] }?.last.map(isQuoted) ?? false
      return Cue(speaker: text(source, in: sentence.reading), isAdjacent: isNext)
    }
    return nil
  }

  private static let namingSources: WordSet = ["according", "in"]

  /// The speaker with a description before the verb: Ann Sample, the mayor, said: “…”.
  ///
  /// - Parameters:
  ///   - passage: The quotation with its marks.
  ///   - sentence: The sentence.
  /// - Returns: The cue, where nothing but a mark stands between the verb and the quotation.
  func describedCue(before passage: TextSpan, in sentence: ReadSentence) -> Cue? {
    let words = sentence.reading.words
    let finding = AttributionReader(sentence).describedFindings().first { finding in
      words[finding.cue.upperBound + 1].span.start == passage.start
    }
    guard let source = finding?.source else { return nil }
    return Cue(speaker: text(source, in: sentence.reading), isAdjacent: true)
  }

  /// Whether a text is given out that the quotation is: The mayor released the following statement: “…”.
  ///
  /// - Parameters:
  ///   - group: The verb.
  ///   - passage: The quotation with its marks.
  ///   - reading: The sentence.
  /// - Returns: Whether a colon stands before the quotation, and a text before that.
  func announces(_ group: VerbGroup, before passage: TextSpan, in reading: SentenceReading) -> Bool
  {
    guard let head = group.head, !head.isPassive, Self.writing.contains(head.lemma) else {
      return false
    }
    let words = reading.words
    let mark = words.firstIndex { $0.span.start >= passage.start } ?? words.count
    guard group.words.upperBound < mark, words[mark - 1].form == ":" else { return false }
    let object = words[group.words.upperBound..<mark]
    return object.count < 8 && object.contains { Self.announced.contains($0.form) }
  }

  private static let announced: WordSet = [
    "statement", "message", "letter", "note", "post", "tweet", "email", "response", "reply",
  ]

  /// The noun phrase right before a verb of saying that names somebody who can speak: Addressing them,
  /// the envoy said “…”.
  ///
  /// - Parameters:
  ///   - group: The verb.
  ///   - reading: The sentence.
  /// - Returns: The words of the phrase, which a comma or a note's number stands before.
  func speaker(before group: VerbGroup, in reading: SentenceReading) -> Range<Int>? {
    let low = group.words.lowerBound
    guard var phrase = SubjectFinder(reading).nounPhrase(endingBefore: low),
      phrase.upperBound == low
    else { return nil }
    if let bracket = phrase.last(where: { reading.words[$0].classes.contains(.closeBracket) }) {
      phrase = bracket + 1..<low
    }
    let before = reading.words[..<phrase.lowerBound].last
    guard !phrase.isEmpty, canSpeak(phrase, in: reading),
      before?.classes.isAny([.comma, .closeBracket]) ?? true
    else { return nil }
    return phrase
  }

  /// Whether "and" ends words taken for a subject, which are then the clause before it.
  func endsClause(_ subject: Range<Int>, in reading: SentenceReading) -> Bool {
    subject.last.map { reading.words[$0].classes.contains(.coordinator) } ?? true
  }

  /// A subject without the clause that "but" ends before it.
  ///
  /// - Parameters:
  ///   - subject: The words taken for the subject.
  ///   - reading: The sentence.
  /// - Returns: The words behind a comma and "but", or all.
  func behindClause(_ subject: Range<Int>, in reading: SentenceReading) -> Range<Int> {
    let words = reading.words
    let but = subject.dropFirst().last {
      words[$0].form == "but" && words[$0 - 1].classes == .comma
    }
    guard let but, but + 1 < subject.upperBound else { return subject }
    return but + 1..<subject.upperBound
  }

  /// Whoever has made the remark that quoted words describe: the mayor's “hasty” remark.
  ///
  /// - Parameters:
  ///   - passage: The quotation with its marks.
  ///   - reading: The sentence.
  /// - Returns: The cue, where a possessive stands before the marks and a noun of saying behind them.
  func ownerCue(of passage: TextSpan, in reading: SentenceReading) -> Cue? {
    let words = reading.words
    guard let mark = words.firstIndex(where: { $0.span.start >= passage.start }), mark > 1,
      words[mark - 1].classes.contains(.possessive),
      let noun = words[mark...].first(where: { $0.span.start >= passage.end }),
      Self.remarks.contains(noun.form),
      let owner = SubjectFinder(reading).nounPhrase(endingBefore: mark - 1, asName: true)
    else { return nil }
    return Cue(speaker: text(owner, in: reading), isAdjacent: false)
  }

  /// What somebody has said.
  private static let remarks = WordSet(
    words: """
      remark remarks comment comments claim claims statement statements accusation accusations \
      allegation allegations pledge promise promises threat threats warning warnings assertion \
      description call calls speech words
      """
  )
}
