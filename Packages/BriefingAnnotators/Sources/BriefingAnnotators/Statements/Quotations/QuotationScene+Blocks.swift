import BriefingCore

// MARK: - From block to block

extension QuotationScene {
  /// Whether a quotation may go on from and into a block of a kind.
  static func goesOn(in kind: BlockKind) -> Bool {
    kind == .paragraph || kind == .listItem || kind == .quote
  }

  /// The speaker who goes on where the block behind this one is nothing but a quotation: who speaks
  /// last, with no word of another after it, or who is announced, "The minister said:".
  ///
  /// - Parameter block: The span of this block, whose passages have been marked.
  /// - Returns: The words of the speaker; nothing where another may speak.
  func speaker(after block: TextSpan) -> String? {
    guard let sentence = view.reading(SentenceReadings.self).touching(block).last else {
      return nil
    }
    let reading = sentence.reading
    let end = TextSpan(block.end..<block.end)
    if reading.words.last?.form == ":" {
      return speakers.cueBefore(end, in: sentence)?.speaker
    }
    guard let last = passages.last, lastSpoken == last.whole, let speaker = lastSpeaker else {
      return nil
    }
    let isOpen = last.whole.end == last.content.end
    let isAlone = passages.count == 1 && view.text.trimmed(block) == last.whole
    return isOpen || isAlone || endsWithCue(last, in: reading) ? speaker : nil
  }

  /// Whether a passage and the words that say whose it is end a block: “…,” said Ann Sample.
  private func endsWithCue(
    _ passage: QuotationMarks.Passage,
    in reading: SentenceReading
  ) -> Bool {
    guard let start = reading.words.firstIndex(where: { $0.span.start >= passage.whole.end }),
      reading.span.start <= passage.whole.end
    else { return false }
    let groups = reading.groups.filter { $0.words.lowerBound >= start }
    let rest = TextSpan(passage.whole.end..<max(reading.span.end, passage.whole.end))
    let people = view.annotations(.person).overlapping(rest)
    return groups.count == 1 && people.count <= 1 && reading.words.count - start <= Self.longestCue
  }

  /// The most words of a speaker and a verb of saying with nobody else between them.
  private static let longestCue = 14
}
