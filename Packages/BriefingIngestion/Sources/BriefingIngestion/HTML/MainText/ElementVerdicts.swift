import BriefingCore

/// Which elements of a page hold no text of the article, and why.
///
/// A cue such as `sidebar` counts where an element holds little of the running text of the page.
/// Where it holds much, the class speaks of the layout (`sidebar-grid__content`) or of what a
/// script does with the article (`paywall`), and only the strongest cues count.
struct ElementVerdicts {
  /// The reason against each element; nothing where there is none.
  private(set) var reasons: [ElementCues?]
  private let page: HTMLPage
  private let measures: [BlockMeasures]
  private let headline: Int?
  private let stated: StatedWeights
  /// How much running text the blocks before each index hold.
  private let weights: [Double]

  init(
    _ page: HTMLPage,
    measures: [BlockMeasures],
    weights: [Double],
    headline: Int?,
    stated: StatedWeights
  ) {
    self.stated = stated
    self.page = page
    self.measures = measures
    self.headline = headline
    self.weights = weights
    reasons = Array(repeating: nil, count: page.elements.count)
    judge()
    markCards()
  }

  /// The reason against the text of a block; nothing where there is none.
  func reason(against block: Int) -> ElementCues? {
    let element = page.blocks[block].element
    return element >= 0 ? reasons[element] : nil
  }

  private func weight(_ blocks: Range<Int>) -> Double {
    weights[blocks.upperBound] - weights[blocks.lowerBound]
  }

  private func holdsHeadline(_ element: HTMLPage.Element) -> Bool {
    headline.map(element.blocks.contains) ?? false
  }

  private mutating func judge() {
    let whole = max(weights.last ?? 0, 1)
    let article = max(weightOutsideOfFurniture(whole), 1)
    for (index, element) in page.elements.enumerated() {
      if element.parent >= 0, let reason = reasons[element.parent] {
        reasons[index] = reason
        continue
      }
      guard element.name != .html, element.name != .body else { continue }
      var cues = element.cues.intersection(.against)
      if element.name == .p || element.name.headingLevel != nil {
        cues.subtract([
          .widget, .byline, .tags, .media, .picture, .advertisement, .navigation,
        ])
      }
      guard !cues.isEmpty else { continue }
      let weight = weight(element.blocks)
      if isArticle(element, cues: cues, share: weight / article, wholeShare: weight / whole) {
        continue
      }
      // What the page itself calls its article is no furniture, whatever the class is called.
      if !cues.contains(.hidden), stated.share(of: element.blocks) > 0.5 { continue }
      if cues == .caption, element.name == .figure, framesText(index) { continue }
      if cues == .related, element.cues.contains(.deck), isBelowHeadline(element) { continue }
      if cues == .picture, element.blocks.isEmpty || element.blocks.count > 3 || weight > 250 {
        continue
      }
      reasons[index] = cues
    }
  }

  /// Whether an element holds so much of the text that its cues cannot be meant against it.
  private func isArticle(
    _ element: HTMLPage.Element,
    cues: ElementCues,
    share: Double,
    wholeShare: Double
  ) -> Bool {
    if !cues.isDisjoint(with: .strong) {
      return (holdsHeadline(element) && share > 0.3) || wholeShare > 0.85
        || (element.cues.contains(.body) && share > 0.3)
    }
    // What a script hides may be a second copy of the article.
    return share > (cues.contains(.hidden) ? 0.6 : 0.3) || (holdsHeadline(element) && share > 0.15)
  }

  /// The running text that does not stand in menus, footers, comments and forms.
  private func weightOutsideOfFurniture(_ whole: Double) -> Double {
    let furniture: ElementCues = [.navigation, .footer, .comments, .form]
    var outside = Array(repeating: false, count: page.elements.count)
    for (index, element) in page.elements.enumerated() {
      if element.parent >= 0, outside[element.parent] {
        outside[index] = true
        continue
      }
      guard !element.cues.isDisjoint(with: furniture) else { continue }
      let share = weight(element.blocks) / whole
      let isArticle =
        ((holdsHeadline(element) || element.cues.contains(.body)) && share > 0.3) || share > 0.85
      outside[index] = !isArticle
    }
    var sum = 0.0
    for (index, block) in page.blocks.enumerated()
    where block.element < 0 || !outside[block.element] {
      sum += weights[index + 1] - weights[index]
    }
    return sum
  }

  /// Whether a figure holds a quotation or a table, and not a picture.
  private func framesText(_ index: Int) -> Bool {
    let end = page.elements[index].range.upperBound
    for element in page.elements[(index + 1)...].prefix(7) {
      guard element.range.lowerBound < end else { return false }
      if element.name == .blockquote || element.name == .table { return true }
    }
    return false
  }

  /// Whether a list stands in an element.
  private func holdsList(_ index: Int) -> Bool {
    let end = page.elements[index].range.upperBound
    for element in page.elements[(index + 1)...].prefix(40) {
      guard element.range.lowerBound < end else { return false }
      if element.name == .ul || element.name == .ol { return true }
    }
    return false
  }

  private func isBelowHeadline(_ element: HTMLPage.Element) -> Bool {
    guard let headline else { return false }
    return (headline + 1...headline + 8).contains(element.blocks.lowerBound)
      && element.blocks.count <= 3
  }

  /// Marks elements that stand in a row and each lead to another page.
  private mutating func markCards() {
    let cards = page.elements.indices.filter { reasons[$0] == nil && isCard($0) }
      .sorted { row(of: $0) < row(of: $1) }
    var isInRow = Array(repeating: false, count: page.elements.count)
    for (first, second) in zip(cards, cards.dropFirst()) where row(of: first) == row(of: second) {
      isInRow[first] = true
      isInRow[second] = true
    }
    guard isInRow.contains(true) else { return }
    for (index, element) in page.elements.enumerated() where reasons[index] == nil {
      if isInRow[index] {
        reasons[index] = .related
      } else if element.parent >= 0, reasons[element.parent] != nil {
        reasons[index] = reasons[element.parent]
      }
    }
  }

  /// What the elements of a row of cards share.
  private func row(of index: Int) -> (parent: Int, signature: UInt64) {
    (page.elements[index].parent, page.elements[index].signature)
  }

  /// Whether an element is small and holds a link that reads like a headline.
  private func isCard(_ index: Int) -> Bool {
    let element = page.elements[index]
    guard (1...8).contains(element.blocks.count), element.name != .p,
      element.name.headingLevel == nil, element.name != .html, element.name != .body,
      !holdsHeadline(element)
    else { return false }
    // An item of a list that holds a list of its own is no card.
    if element.name == .li, holdsList(index) { return false }
    var rest = 0.0
    var hasLink = false
    for (position, measure) in measures[element.blocks].enumerated() {
      rest += Double(measure.characters) * (1 - measure.linkShare)
      let isHeadline = measure.linkShare > 0.8 && measure.words >= 3 && !measure.endsSentence
      if isHeadline, position < 4 { hasLink = true }
    }
    return hasLink && rest <= 450
  }
}
