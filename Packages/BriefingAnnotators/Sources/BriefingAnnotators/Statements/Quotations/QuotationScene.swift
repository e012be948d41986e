import BriefingCore

/// The quotations of one block and the sentences around them.
struct QuotationScene {
  let view: DocumentView
  let passages: [QuotationMarks.Passage]
  let speakers: SpeakerFinder
  /// The speaker of the last direct quotation, who goes on where nobody is named.
  private(set) var lastSpeaker: String?
  /// The last direct quotation of the block.
  private(set) var lastSpoken: TextSpan?

  /// Creates the scene of a block.
  ///
  /// - Parameters:
  ///   - view: The document.
  ///   - passages: The quoted passages of the block.
  ///   - block: The block.
  ///   - speaker: The speaker of the block before, who goes on where this one holds nothing but a
  ///     quotation.
  init(
    view: DocumentView,
    passages: [QuotationMarks.Passage],
    of block: TextSpan,
    after speaker: String?
  ) {
    self.view = view
    self.passages = passages
    let isAlone = passages.count == 1 && passages.first?.whole == view.text.trimmed(block)
    lastSpeaker = isAlone ? speaker : nil
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
    let isMentioned = isMentioned(passage, in: context)
    var speaker =
      kind == "name" || isMentioned || isSupposed(passage, in: context) ? nil : cue?.speaker
    if kind == "direct" {
      if speaker == nil, stands(alone: passage, in: context) { speaker = lastSpeaker }
      lastSpeaker = speaker
      lastSpoken = passage.whole
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

  func sentences(around passage: QuotationMarks.Passage) -> [ReadSentence] {
    Array(view.reading(SentenceReadings.self).touching(passage.whole))
  }

  /// Whether no words stand around a passage in its sentences.
  func stands(alone passage: QuotationMarks.Passage, in context: [SentenceReading]) -> Bool {
    context.allSatisfy { reading in
      reading.words.allSatisfy { !$0.isWord || passage.whole.contains($0.span) }
    }
  }

  /// Whether nobody has said a passage who might have: he could have said “wait”.
  private func isSupposed(
    _ passage: QuotationMarks.Passage,
    in context: [SentenceReading]
  ) -> Bool {
    let before = context.flatMap(\.words)
      .filter { $0.isWord && $0.span.end <= passage.whole.start }.suffix(3)
    guard before.count == 3, let modal = before.first, let verb = before.last else { return false }
    return modal.classes.contains(.modal) && modal.form != "will"
      && before.dropFirst().first?.form == "have" && SpeechCues.isSaying(verb.lemma)
  }

  // MARK: Kind

  private func kind(
    of passage: QuotationMarks.Passage,
    _ words: [ReadWord],
    cue: SpeakerFinder.Cue?,
    isClause: Bool,
    context: [SentenceReading]
  ) -> String {
    if isName(passage, words, context, isSaid: cue != nil) { return "name" }
    let isSpoken = opensSentence(words) && endsWithStop(passage)
    let isWhole =
      stands(alone: passage, in: context) && words.count > 3
      // Third, “she fell into a chair.”
      || endsWithStop(passage) && isWholeSentence(passage, in: context)
    guard cue != nil || isWhole || isSpoken else { return "partial" }
    let isExclamation = cue?.isAdjacent == true && isSpoken
    guard isClause || isExclamation else { return "partial" }
    let goesOn = lastSpeaker != nil || passages.first?.whole != passage.whole
    // He says "many will leave. Then the state must pay.": more than one sentence is no part of one.
    let isLong =
      context.count > 1 && isSpokenThrough(passage, context)
      && (endsWithStop(passage) || cue?.isAdjacent == true)
    // He said "this is a pivotal moment", "the town is late".
    let isSaid =
      cue?.isAdjacent == true
      && (endsWithStop(passage) && words.first?.isPronoun == true
        || isWholeSentence(passage, in: context))
    return opensSentence(words) || isLong || isSaid || isWhole
      || (goesOn && cue?.isAdjacent == true)
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

  /// Whether a passage behind a verb of saying is a sentence whatever its first letter: it begins
  /// with the subject of its own verb, and ends where the sentence around it does.
  private func isWholeSentence(
    _ passage: QuotationMarks.Passage,
    in context: [SentenceReading]
  ) -> Bool {
    guard let reading = context.first,
      let first = reading.words.firstIndex(where: {
        $0.isWord && passage.content.contains($0.span)
      }), reading.words[..<first].contains(where: \.isWord),
      let group = reading.groups.first(where: { $0.words.lowerBound >= first }),
      passage.content.contains(reading.words[group.words.lowerBound].span)
    else { return false }
    return endsSentence(passage, in: context) && group.role != .relative
      && group.role != .subordinate
      && (group.opener ?? -1) < first
      && !reading.words[first].classes.isAny([.opener, .weakOpener, .preposition, .to])
      && reading.words[first..<group.words.lowerBound].contains { $0.isNominal || $0.isPronoun }
  }

  /// Whether nothing stands behind a passage in its sentence but another clause: “…”, but they left.
  private func endsSentence(
    _ passage: QuotationMarks.Passage,
    in context: [SentenceReading]
  ) -> Bool {
    let rest = context.flatMap(\.words).drop { $0.span.start < passage.whole.end }
    guard rest.contains(where: \.isWord), let mark = rest.first else { return true }
    return mark.classes.contains(.comma)
      && rest.dropFirst().first?.classes.contains(.coordinator) == true
  }

  private func opensSentence(_ words: [ReadWord]) -> Bool {
    words.first.map { $0.shape.contains(.capitalized) || $0.classes.contains(.number) } ?? false
  }

  /// Whether a passage ends in the stop or comma that English puts inside the marks.
  func endsWithStop(_ passage: QuotationMarks.Passage) -> Bool {
    guard let last = view.text.bytes[passage.content.range].last else { return false }
    return [UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")]
      .contains(last)
  }
}
