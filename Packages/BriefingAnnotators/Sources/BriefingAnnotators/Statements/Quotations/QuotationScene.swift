import BriefingCore

/// The quotations of one block and the sentences around them.
struct QuotationScene {
  private let view: DocumentView
  private let passages: [QuotationMarks.Passage]
  private let speakers: SpeakerFinder
  /// The speaker of the last direct quotation of the block, who goes on where nobody is named.
  private var lastSpeaker: String?

  init(view: DocumentView, passages: [QuotationMarks.Passage]) {
    self.view = view
    self.passages = passages
    speakers = SpeakerFinder(view: view, passages: passages.map(\.whole))
  }

  /// Returns the mark of a passage.
  mutating func mark(of passage: QuotationMarks.Passage) -> Mark {
    let sentences = sentences(around: passage)
    let cue = speakers.cue(for: passage.whole, in: sentences)
    let context = sentences.map(\.reading)
    let words = context.flatMap(\.words).filter { $0.isWord && passage.content.contains($0.span) }
    let isClause = holdsClause(passage, in: context)
    let kind = kind(of: passage, words, cue: cue, isClause: isClause, context: context)
    var speaker = kind == "name" ? nil : cue?.speaker
    if kind == "direct" {
      if speaker == nil, stands(alone: passage, in: context) { speaker = lastSpeaker }
      lastSpeaker = speaker
    }
    let keepsStop = kind == "direct" || (kind == "partial" && isClause)
    let span = keepsStop ? passage.content : withoutStop(passage.content)
    var mark = Mark(Quotation(kind: kind, speaker: speaker), span)
    if kind != "name", let relay = cue?.relay { mark.attributes["relay"] = .text(relay) }
    return mark
  }

  /// A few words without the comma or full stop that belongs to the sentence around them.
  private func withoutStop(_ content: TextSpan) -> TextSpan {
    let last = view.text.bytes[content.end - 1]
    let isStop = last == UInt8(ascii: ",") || last == UInt8(ascii: ".")
    // "U.S." keeps its stop.
    let isAbbreviation = content.length > 2 && view.text.bytes[content.end - 3] == UInt8(ascii: ".")
    return isStop && content.length > 1 && !isAbbreviation
      ? TextSpan(content.start..<content.end - 1) : content
  }

  // MARK: Context

  private func sentences(around passage: QuotationMarks.Passage) -> [ReadSentence] {
    Array(view.reading(SentenceReadings.self).touching(passage.whole))
  }

  /// Whether no words stand around a passage in its sentences.
  private func stands(alone passage: QuotationMarks.Passage, in context: [SentenceReading]) -> Bool
  {
    context.allSatisfy { reading in
      reading.words.allSatisfy { !$0.isWord || passage.whole.contains($0.span) }
    }
  }

  // MARK: Kind

  private func kind(
    of passage: QuotationMarks.Passage,
    _ words: [ReadWord],
    cue: SpeakerFinder.Cue?,
    isClause: Bool,
    context: [SentenceReading]
  ) -> String {
    if isName(passage, words, context) { return "name" }
    let isSpoken = opensSentence(words) && endsWithStop(passage)
    let isWhole = stands(alone: passage, in: context) && words.count > 3
    guard cue != nil || isWhole || isSpoken else { return "partial" }
    let isExclamation = cue?.isAdjacent == true && isSpoken
    guard isClause || isExclamation else { return "partial" }
    let goesOn = lastSpeaker != nil || passages.first?.whole != passage.whole
    // He says "many will leave. Then the state must pay.": more than one sentence is no part of one.
    let isLong = context.count > 1 && isSpokenThrough(passage, context)
    // He said "this is a pivotal moment."
    let isSaid = cue?.isAdjacent == true && endsWithStop(passage) && words.first?.isPronoun == true
    return opensSentence(words) || isLong || isSaid || (goesOn && cue?.isAdjacent == true)
      ? "direct" : "partial"
  }

  /// Whether a sentence ends inside a passage and the next begins there.
  private func isSpokenThrough(
    _ passage: QuotationMarks.Passage,
    _ context: [SentenceReading]
  ) -> Bool {
    context.dropFirst().contains {
      passage.content.contains(TextSpan($0.span.start..<$0.span.start))
    }
      && endsWithStop(passage)
  }

  /// Whether a subject and a finite verb stand in a passage.
  private func holdsClause(
    _ passage: QuotationMarks.Passage,
    in context: [SentenceReading]
  ) -> Bool {
    context.contains { reading in
      reading.groups.contains { group in
        passage.content.contains(reading.words[group.words.lowerBound].span)
          && reading.words[..<group.words.lowerBound].contains { word in
            passage.content.contains(word.span) && (word.isNominal || word.isPronoun)
          }
      }
    }
  }

  private func opensSentence(_ words: [ReadWord]) -> Bool {
    words.first.map { $0.shape.contains(.capitalized) || $0.classes.contains(.number) } ?? false
  }

  /// Whether a passage ends in the stop or comma that English puts inside the marks.
  private func endsWithStop(_ passage: QuotationMarks.Passage) -> Bool {
    guard let last = view.text.bytes[passage.content.range].last else { return false }
    return [UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")]
      .contains(last)
  }

  /// Whether the marks set off a name: it is called so, or looks like one.
  private func isName(
    _ passage: QuotationMarks.Passage,
    _ words: [ReadWord],
    _ context: [SentenceReading]
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
    if words.count <= 8, before.suffix(2).contains(where: { Self.naming.contains($0.form) }) {
      return true
    }
    let all = context.flatMap(\.words)
    if isWork(words, before: before, after: all.filter { $0.span.start >= passage.whole.end }) {
      return true
    }
    guard !words.isEmpty, words.count <= 7 else { return false }
    let isCapitalized = words.allSatisfy {
      $0.shape.contains(.capitalized) || $0.classes.contains(.number)
        || words.count < 4 && $0.form == "of"
        || words.count > 2 && $0.classes.isAny([.preposition, .determiner, .coordinator, .to])
    }
    guard words.count <= 3 || words.last?.shape.contains(.capitalized) == true else { return false }
    // “Yes,” she said: a word with a comma in the marks is speech.
    return isCapitalized && words.contains { $0.shape.contains(.capitalized) }
      && (words.count > 1 || !endsWithStop(passage))
  }

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
    if let last = before.last, Self.works.contains(last.form) { return true }
    let opener = before.suffix(2).map(\.form)
    if opener.count == 2, opener[1] == "of", Self.makers.contains(opener[0]) { return true }
    // “…” (hit single)
    guard after.first?.classes.contains(.openBracket) == true else { return false }
    return after.dropFirst().prefix(4).prefix { !$0.classes.contains(.closeBracket) }
      .contains { Self.works.contains($0.form) }
  }

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
