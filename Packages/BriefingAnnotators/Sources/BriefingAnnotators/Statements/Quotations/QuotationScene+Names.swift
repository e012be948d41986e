import BriefingCore

// MARK: - Names in marks

extension QuotationScene {
  /// Whether the marks set off a name: it is called so, or looks like one.
  ///
  /// - Parameters:
  ///   - passage: The passage.
  ///   - words: Its words.
  ///   - context: The sentences it stands in.
  ///   - isSaid: Whether a verb of saying stands with it.
  /// - Returns: Whether it is a name.
  func isName(
    _ passage: QuotationMarks.Passage,
    _ words: [ReadWord],
    _ context: [SentenceReading],
    isSaid: Bool
  ) -> Bool {
    if isDefinition(passage, words) { return true }
    for label in [Label.forum, .organization, .office, .person] {
      let named = view.annotations(label).overlapping(passage.content)
      if named.contains(where: { name in
        (name.span.intersection(passage.content)?.length ?? 0) * 2 > passage.content.length
      }) {
        return true
      }
    }
    let before = context.flatMap(\.words).filter { $0.span.end <= passage.whole.start && $0.isWord }
    if words.count <= 8, let verb = before.suffix(2).last(where: { Self.naming.contains($0.form) })
    {
      return names(verb, words, in: context)
    }
    if words.count <= 8, isCalled(by: before.suffix(3).map(\.form)) { return true }
    let all = context.flatMap(\.words)
    let after = all.filter { $0.span.start >= passage.whole.end }
    if !isSaid, words.count <= 8, isGloss(behind: before, before: after, in: all) { return true }
    if isWork(words, before: before, after: after) { return true }
    return isTitled(words, in: passage, isSaid: isSaid)
  }

  /// Whether marks hold what words mean, or another name of a thing: the word means “round table”, cases,
  /// or “bumpers”, saved as “smart folders”.
  private func isGloss(
    behind before: [ReadWord],
    before after: [ReadWord],
    in all: [ReadWord]
  )
    -> Bool
  {
    guard let last = before.last else { return false }
    if Self.glossing.contains(last.lemma) { return true }
    let previous = before.dropLast().last
    if last.form == "as" { return previous.map { Self.saving.contains($0.lemma) } ?? false }
    let isAside = all.last { $0.span.end <= last.span.start }?.classes.contains(.comma) ?? false
    return last.form == "or" && isAside && after.first?.classes.contains(.comma) ?? false
  }

  private static let glossing = WordSet(words: "mean translate signify denote")
  private static let saving = WordSet(words: "save know list mark file")

  /// Whether the words of a passage have capitals as a name or the title of a work has them; what is
  /// said can be long, and a name that is not said too.
  private func isTitled(
    _ words: [ReadWord],
    in passage: QuotationMarks.Passage,
    isSaid: Bool
  ) -> Bool {
    guard !words.isEmpty, words.count <= (isSaid || endsWithStop(passage) ? 7 : 14) else {
      return false
    }
    let isCapitalized = words.allSatisfy {
      $0.shape.contains(.capitalized) || $0.classes.isAny([.number, .possessive]) || $0.form == "."
        || words.count < 4 && $0.form == "of"
        || words.count > 2 && $0.classes.isAny([.preposition, .determiner, .coordinator, .to])
    }
    guard words.count <= 3 || words.last?.shape.contains(.capitalized) == true else { return false }
    // “Yes,” she said: a word with a comma in the marks is speech.
    return isCapitalized && words.contains { $0.shape.contains(.capitalized) }
      && (words.count > 1 || !endsWithStop(passage) || isInitials(passage))
  }

  /// Whether nothing but initials with stops stands in the marks: “B.A.”.
  private func isInitials(_ passage: QuotationMarks.Passage) -> Bool {
    let bytes = view.text.bytes[passage.content.range]
    return bytes.count > 3
      && zip(bytes.indices, bytes).allSatisfy { index, byte in
        (index - bytes.startIndex) % 2 == 0 ? byte.isASCIIUppercase : byte == UInt8(ascii: ".")
      }
  }

  /// Whether a verb such as "called" makes a name of a passage, and no judgment: who calls a thing
  /// “a disgrace” says so.
  private func names(
    _ verb: ReadWord,
    _ words: [ReadWord],
    in context: [SentenceReading]
  ) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    if [first, last].allSatisfy({ $0.shape.contains(.capitalized) || $0.classes.contains(.number) })
    {
      return true
    }
    if first.form == "a" || first.form == "an" || first.form == "one" { return false }
    for reading in context {
      guard
        let group = reading.groups.last(where: { group in
          group.links.contains { reading.words[$0.word].span == verb.span }
        }), let link = group.links.first(where: { reading.words[$0.word].span == verb.span })
      else { continue }
      if link.isPassive { return !(first.isAdjective && words.count < 4) }
      return !hasObject(group, at: link.word, in: reading)
    }
    return true
  }

  /// Whether a verb has what it names before the quotation: "called it", "which the minister called";
  /// and not "a pool called".
  private func hasObject(_ group: VerbGroup, at verb: Int, in reading: SentenceReading) -> Bool {
    if reading.words[verb + 1..<reading.words.count].first?.classes.contains(.quote) == false {
      return true
    }
    return group.opener.map { $0 + 1 < group.words.lowerBound } ?? false
  }

  /// Whether words before a passage say that it is what somebody or something is called: the nickname
  /// “…”, the title of the “…”.
  private func isCalled(by before: [WordForm]) -> Bool {
    guard let last = before.last else { return false }
    if Self.titles.contains(last) || last == "name" || last == "names" { return true }
    let rest = last == "the" ? before.dropLast() : before[...]
    return rest.last == "of" && rest.dropLast().last.map(Self.titles.contains) ?? false
  }

  private static let titles = WordSet(
    words: """
      title titles nickname nicknames moniker monikers pseudonym pseudonyms alias aka sobriquet \
      epithet codename initials
      """
  )

  /// Whether a passage is spoken of as words, which nobody says there: the word “surge”, the meaning
  /// of “surge”.
  func isMentioned(_ passage: QuotationMarks.Passage, in context: [SentenceReading]) -> Bool {
    let before = context.flatMap(\.words)
      .filter { $0.span.end <= passage.whole.start && $0.isWord }.suffix(2).map(\.form)
    guard let last = before.last else { return false }
    return Self.expressions.contains(last)
      || last == "of" && before.count == 2 && before[0] == "meaning"
  }

  private static let expressions = WordSet(words: "word words term terms expression")

  /// Whether brackets stand around the marks: what is defined is a term, ("the Commission").
  private func isDefinition(_ passage: QuotationMarks.Passage, _ words: [ReadWord]) -> Bool {
    let bytes = view.text.bytes
    guard (1...6).contains(words.count), passage.whole.start > 0, passage.whole.end < bytes.count
    else { return false }
    return bytes[passage.whole.start - 1] == UInt8(ascii: "(")
      && bytes[passage.whole.end] == UInt8(ascii: ")")
      && words.last?.shape.contains(.capitalized) == true
  }

  /// Whether the words around marks say that they hold the title of a work: the single “…”, “…”
  /// (a novel), author of “…”.
  private func isWork(_ words: [ReadWord], before: [ReadWord], after: [ReadWord]) -> Bool {
    guard let first = words.first, first.shape.contains(.capitalized), words.count <= 14 else {
      return false
    }
    if let last = before.last {
      if Self.works.contains(last.form) { return true }
      if Self.texts.contains(last.form), words.allSatisfy(isOfTitle) { return true }
    }
    let opener = before.suffix(2).map(\.form)
    if opener.count == 2, opener[1] == "of", Self.makers.contains(opener[0]) { return true }
    // “…” (hit single)
    guard after.first?.classes.contains(.openBracket) == true else { return false }
    return after.dropFirst().prefix(4).prefix { !$0.classes.contains(.closeBracket) }
      .contains { Self.works.contains($0.form) }
  }

  /// Whether a word may stand in a title where all words of weight have capitals.
  private func isOfTitle(_ word: ReadWord) -> Bool {
    word.shape.contains(.capitalized)
      || word.classes.isAny([
        .number, .possessive, .preposition, .determiner, .coordinator, .to,
      ])
  }

  /// Works whose names are words for those who speak as well: told the paper “…”.
  private static let texts = WordSet(
    words: "episode video article paper chapter report column lecture"
  )
  private static let works = WordSet(
    words: """
      song single album film movie novel book poem play opera musical memoir documentary painting \
      magazine track anthem hymn ballet symphony essay thesis dissertation sculpture sitcom comic
      """
  )
  private static let makers = WordSet(
    words: "author writer director star editor producer composer translator publisher creator"
  )

  private static let naming = WordSet(
    words:
      """
      called dubbed known nicknamed named titled entitled baptized christened labeled labelled \
      hereinafter hereafter
      """
  )
}
