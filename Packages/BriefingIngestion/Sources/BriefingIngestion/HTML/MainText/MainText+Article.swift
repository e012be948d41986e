import BriefingCore

extension MainText {
  /// The blocks of the article among those of its element; the others get their verdict.
  func article(
    in blocks: Range<Int>,
    text: DocumentText,
    verdicts: inout [Verdict]
  ) -> [Int] {
    let open = (firstBelowHeadline(in: blocks)..<blocks.upperBound).filter {
      elements.reason(against: $0) == nil
    }
    var classifier = BlockClassifier(text, passages: open.map { passage($0, text: text) })
    var kept: [Int] = []
    var seen: [UInt64: Int] = [:]
    var teasers = Teasers.none
    var hasText = false
    for (position, index) in open.enumerated() {
      if let verdict = lineVerdict(position, index, classifier) {
        verdicts[index] = verdict
        classifier.verdicts[position] = verdict
        if verdict.kind == .teaser { teasers = isHeading(index) ? .headed : .open }
        continue
      }
      if teasers != .none, isTeaser(index, under: teasers) {
        verdicts[index] = Verdict(.teaser)
        classifier.verdicts[position] = verdicts[index]
        continue
      }
      teasers = .none
      if kept.isEmpty || !hasText, isHeading(index),
        titles.repeatsTitle(FoldedText(page.text[page.blocks[index].text]))
      {
        verdicts[index] = Verdict(.title)
        continue
      }
      if measures[index].isRunning { hasText = true }
      if measures[index].words >= 20, isRepetition(index, of: &seen) {
        verdicts[index] = Verdict(.boilerplate, reason: "duplicate")
        continue
      }
      if isLoneLink(index, in: blocks) {
        verdicts[index] = Verdict(.boilerplate, reason: "link")
        continue
      }
      kept.append(index)
    }
    classifier.markSignatures()
    for (position, index) in open.enumerated()
    where classifier.verdicts[position]?.kind == .signature && verdicts[index].kind != .signature {
      verdicts[index] = Verdict(.signature)
      kept.removeAll { $0 == index }
    }
    return trimmed(kept, verdicts: &verdicts)
  }

  /// Whether a block says word for word what an earlier one says.
  private func isRepetition(_ index: Int, of seen: inout [UInt64: Int]) -> Bool {
    let folded = FoldedText(page.text[page.blocks[index].text])
    guard let first = seen[folded.fingerprint] else {
      seen[folded.fingerprint] = index
      return false
    }
    return folded == FoldedText(page.text[page.blocks[first].text])
  }

  /// The first block below the headline; the first of all where more text stands above it, as it
  /// does above a heading that only repeats the title.
  private func firstBelowHeadline(in blocks: Range<Int>) -> Int {
    guard let headline, blocks.contains(headline) else { return blocks.lowerBound }
    var above = 0.0
    for index in blocks.lowerBound..<headline
    where elements.reason(against: index) == nil && measures[index].linkShare < 0.2
      && name(of: index) == .p
    {
      above += measures[index].weight
    }
    let below = weights[blocks.upperBound] - weights[headline]
    return above > below ? blocks.lowerBound : headline + 1
  }

  /// What a block shows itself to be by its words, as a line of plain text does.
  private func lineVerdict(
    _ position: Int,
    _ index: Int,
    _ classifier: BlockClassifier
  ) -> Verdict? {
    if name(of: index) == .h1, headline == nil || repeatsHeadline(index) { return Verdict(.title) }
    // A post that is quoted ends with its author and its date.
    let isQuoted = ancestors(of: index, count: 2).contains { $0.name == .blockquote }
    if let verdict = classifier.verdict(ofItself: position),
      !isQuoted || ![.dateline, .byline].contains(verdict.kind)
    {
      return verdict
    }
    return !isQuoted && isTimeStamp(index, classifier.passages[position])
      ? Verdict(.dateline) : nil
  }

  private func repeatsHeadline(_ index: Int) -> Bool {
    guard let headlineText else { return false }
    return FoldedText(page.text[page.blocks[index].text]) == headlineText
  }

  /// Whether a block below a label such as "Related stories" belongs to it.
  private func isTeaser(_ index: Int, under label: Teasers) -> Bool {
    let measure = measures[index]
    if name(of: index) == .li
      || measure.linkShare >= 0.45 && (isHeading(index) || measure.words < 30)
    {
      return true
    }
    return label == .headed && measure.words < 30 && index > 0
      && measures[index - 1].linkShare >= 0.45 && parent(of: index) == parent(of: index - 1)
  }

  private func parent(of index: Int) -> Int {
    let element = page.blocks[index].element
    return element >= 0 ? page.elements[element].parent : -1
  }

  /// Whether a block is a link and nothing else, and no heading of the text below it.
  private func isLoneLink(_ index: Int, in blocks: Range<Int>) -> Bool {
    let measure = measures[index]
    guard
      (measure.linkShare > 0.6 && measure.words < 15)
        || (measure.linkShare > 0.85 && measure.words < 40)
    else { return false }
    // A whole sentence of a paragraph may be a link.
    if measure.endsSentence, measure.words >= 8, name(of: index) == .p { return false }
    guard isHeading(index), index + 1 < blocks.upperBound, measures[index + 1].isRunning else {
      return true
    }
    return ancestors(of: index, count: 3).contains { $0.name == .li }
  }

  /// The article without labels before its first and after its last running text.
  private func trimmed(_ kept: [Int], verdicts: inout [Verdict]) -> [Int] {
    var kept = kept
    func isText(_ index: Int) -> Bool { measures[index].isRunning && measures[index].words >= 10 }
    func reject(_ index: Int) { verdicts[index] = Verdict(.boilerplate, reason: "label") }
    if let first = kept.firstIndex(where: isText), let last = kept.lastIndex(where: isText) {
      let text = kept[first...last]
      let head = kept[..<first].filter { index in
        let isLabel =
          measures[index].isLabel && !isHeading(index)
          && ![.td, .th, .p, .li].contains(name(of: index))
        if isLabel { reject(index) }
        return !isLabel
      }
      let tail = kept[(last + 1)...].filter { index in
        let measure = measures[index]
        let name = name(of: index)
        let isLabel =
          measure.isLabel && !isHeading(index) && name != .p
          && (![.li, .td, .th].contains(name) || measure.words <= 3)
        if isLabel { reject(index) }
        return !isLabel
      }
      kept = head + text + tail
    }
    while let last = kept.last, isHeading(last) {
      reject(last)
      kept.removeLast()
    }
    return kept
  }

  /// Whether blocks stand below a label such as "Related stories", and whether it is a heading.
  private enum Teasers { case none, open, headed }
}
