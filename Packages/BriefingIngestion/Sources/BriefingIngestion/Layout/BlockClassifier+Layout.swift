import BriefingCore

extension BlockClassifier {
  /// Returns the blocks of a text whose layout is known from its markup.
  ///
  /// What the markup says counts; a paragraph that is a caption, a byline or a pitch by its words is
  /// told as in plain text, and so are labels such as "Related stories" and what stands below them.
  ///
  /// - Parameters:
  ///   - layout: The blocks, in order.
  ///   - text: The text they are a part of.
  ///   - findsTitle: Whether the first line may be the title where the markup names none.
  /// - Returns: The blocks, with those that say something of the text itself.
  static func blocks(
    of layout: [LayoutBlock],
    in text: DocumentText,
    findsTitle: Bool
  ) -> PlainTextBlocks {
    let passages = layout.map { block in
      var indent = 0
      if case .item(let depth) = block.role { indent = min(depth, 1_000) * 2 }
      return Passage(TextSpan(block.range), form: block.form, indent: indent, text: text)
    }
    var classifier = BlockClassifier(text, passages: passages)
    classifier.judge(layout)
    classifier.markTeasers()
    for (index, block) in layout.enumerated() where classifier.verdicts[index] == nil {
      classifier.verdicts[index] = block.settled
    }
    classifier.title = layout.firstIndex { $0.role == .title }
    if findsTitle, classifier.title == nil, classifier.opensWithText(layout) {
      classifier.markHeader()
    }
    classifier.markSignatures()
    return classifier.collected()
  }

  /// Gives each block the verdict of its markup or, where that leaves it open, of its words.
  private mutating func judge(_ layout: [LayoutBlock]) {
    for (index, block) in layout.enumerated() {
      switch block.role {
      case .paragraph:
        verdicts[index] = verdict(ofItself: index)
      case .item:
        // Left open for now, since it may stand below a label that makes it a teaser.
        verdicts[index] = verdict(ofItself: index)
      case .heading:
        verdicts[index] = block.settled
        if passages[index].isShort, isTeaser(passages[index]) {
          verdicts[index] = Verdict(.teaser)
        }
      default:
        verdicts[index] = block.settled
      }
    }
  }

  /// Whether no heading stands above the first paragraph.
  private func opensWithText(_ layout: [LayoutBlock]) -> Bool {
    guard let first = verdicts.firstIndex(where: { $0 == nil }) else { return false }
    return verdicts[..<first].allSatisfy { $0?.kind != .heading }
  }
}
