import BriefingCore

extension MainText {
  typealias Verdict = BlockClassifier.Verdict

  /// Returns what each block of the page is.
  ///
  /// - Parameter text: The text of the page.
  /// - Returns: A kind for each block, with a reason where it is no part of the article.
  func verdicts(of text: DocumentText) -> [Verdict] {
    var verdicts = page.blocks.indices.map(furniture)
    if let headline { verdicts[headline] = Verdict(.title) }
    guard let main else { return verdicts }
    let containers = containers(of: main)
    var article: [Int] = []
    for blocks in containers {
      article += self.article(in: blocks, text: text, verdicts: &verdicts)
    }
    let lead = deck(before: containers[0], text: text)
    for index in lead { verdicts[index] = Verdict(.deck) }
    var isAboveText = true
    for index in article {
      isAboveText = isAboveText && isMarkedAsDeck(index)
      verdicts[index] = Verdict(isAboveText ? .deck : kind(of: index))
    }
    return verdicts
  }

  /// What a block is that is no part of the article, by the element it stands in.
  private func furniture(_ index: Int) -> Verdict {
    guard let reason = elements.reason(against: index) else {
      let isLink = measures[index].linkShare > 0.6
      return Verdict(.boilerplate, reason: isLink ? "link" : "outside-article")
    }
    if !reason.isDisjoint(with: [.caption, .picture]) { return Verdict(.caption) }
    if reason == .byline { return Verdict(.byline) }
    if reason.contains(.related) { return Verdict(.teaser, reason: reason.reason) }
    return Verdict(.boilerplate, reason: reason.reason)
  }

  /// The kind of a block of the article, by its element.
  private func kind(of index: Int) -> BlockKind {
    if page.blocks[index].isRow { return .table }
    for element in ancestors(of: index, count: 4) {
      if element.name.headingLevel != nil { return .heading }
      switch element.name {
      case .li, .dt, .dd: return .listItem
      case .blockquote: return .quote
      case .td, .th, .table, .caption: return .table
      default: continue
      }
    }
    return .paragraph
  }

  /// The blocks of the elements that hold the article, in order: the chosen one, and others of its
  /// kind, in which sites put the rest of an article behind a picture or an advert.
  private func containers(of main: Int) -> [Range<Int>] {
    let chosen = page.elements[main]
    guard chosen.cues.contains(.body), chosen.name != .article else { return [chosen.blocks] }
    let least = max(
      200,
      (weights[chosen.blocks.upperBound] - weights[chosen.blocks.lowerBound]) / 8
    )
    var containers: [Range<Int>] = []
    for (index, element) in page.elements.enumerated() {
      let isRest =
        element.signature == chosen.signature && elements.reasons[index] == nil
        && weights[element.blocks.upperBound] - weights[element.blocks.lowerBound] >= least
        && !(headline.map { element.blocks.upperBound <= $0 } ?? false)
      guard index == main || isRest else { continue }
      // An element within one that was taken is taken already.
      if let last = containers.last, last.upperBound > element.blocks.lowerBound { continue }
      containers.append(element.blocks)
    }
    return containers
  }

  func isHeading(_ index: Int) -> Bool { name(of: index).headingLevel != nil }

  func passage(_ index: Int, text: DocumentText) -> Passage {
    Passage(TextSpan(page.blocks[index].text), form: .text, text: text)
  }
}
