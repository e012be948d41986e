import BriefingCore

extension MainText {
  /// The blocks between the headline and the article that sum it up.
  func deck(before blocks: Range<Int>, text: DocumentText) -> [Int] {
    guard let headline, headline + 1 < blocks.lowerBound else { return [] }
    let range = (headline + 1)..<min(blocks.lowerBound, headline + 12)
    let open = range.filter { mayBeDeck($0) }
    let classifier = BlockClassifier(text, passages: open.map { passage($0, text: text) })
    return open.enumerated().compactMap { position, index in
      guard classifier.verdict(ofItself: position) == nil,
        !isTimeStamp(index, classifier.passages[position]),
        !titles.repeatsTitle(FoldedText(page.text[page.blocks[index].text]))
      else { return nil }
      return index
    }
  }

  private func mayBeDeck(_ index: Int) -> Bool {
    let measure = measures[index]
    guard measure.linkShare < 0.3, measure.words >= 14 else { return false }
    let reason = elements.reason(against: index)
    if let reason, !reason.isDisjoint(with: [.navigation, .footer, .comments, .form, .caption]) {
      return false
    }
    let hasCue = ancestors(of: index, count: 3).contains { $0.cues.contains(.deck) }
    return hasCue || (measure.isRunning && reason == nil)
  }
  /// Whether the page calls a block below its headline a summary.
  func isMarkedAsDeck(_ index: Int) -> Bool {
    guard let headline, (headline + 1...headline + 8).contains(index) else { return false }
    return ancestors(of: index, count: 2).contains { $0.cues.contains(.deck) }
  }

  /// Whether a block only says when something was published.
  func isTimeStamp(_ index: Int, _ passage: Passage) -> Bool {
    let measure = measures[index]
    let isLabelled = Phrases.timeLabels.opens(passage.words)
    guard measure.words <= 14, measure.stops <= 1, isLabelled || !measure.endsSentence,
      !isHeading(index),
      ![.li, .td, .th, .blockquote].contains(name(of: index))
    else { return false }
    let text = page.text[page.blocks[index].text]
    let letters = text.count { $0.isASCIILetter || $0 & 0xC0 == 0xC0 }
    return letters <= 48 && TimeStamp.occurs(in: text)
  }
}
