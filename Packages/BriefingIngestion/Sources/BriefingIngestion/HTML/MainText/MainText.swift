import BriefingCore

/// The choice of the blocks of a page that are the article, and of what all others are.
///
/// The article is looked for in three steps, each cheap: elements whose names and classes speak
/// against them are put aside (``ElementVerdicts``); of all others, that element is taken whose
/// running text outweighs most what else is in it; and in it, and between it and the headline, each
/// block is judged by its own words, as a line of plain text is.
struct MainText {
  let page: HTMLPage
  let measures: [BlockMeasures]
  let titles: HeadlineFinder
  /// The block that is the headline.
  let headline: Int?
  let headlineText: FoldedText?
  let elements: ElementVerdicts
  /// The index of the element that holds the article.
  let main: Int?
  /// How much running text the blocks before each index hold.
  let weights: [Double]

  /// Chooses the article of a page.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - titles: The titles it states.
  ///   - body: The text that its JSON-LD gives as that of the article.
  init(_ page: HTMLPage, titles: HeadlineFinder, body: StatedBody? = nil) {
    self.page = page
    self.titles = titles
    measures = page.blocks.map { BlockMeasures($0, of: page.text) }
    headline = titles.headline(in: page, measures: measures)
    headlineText = headline.map { FoldedText(page.text[page.blocks[$0].text]) }
    weights = Self.sums(of: measures)
    let stated = StatedWeights(body, page, measures)
    elements = ElementVerdicts(
      page,
      measures: measures,
      weights: weights,
      headline: headline,
      stated: stated
    )
    let heaviest = Self.main(of: page, measures: measures, weights: weights, elements: elements)
    main = Self.agreed(heaviest, with: stated, page, elements)
  }

  /// The sums of the weights of the blocks.
  private static func sums(of measures: [BlockMeasures]) -> [Double] {
    var sums = [0.0]
    sums.reserveCapacity(measures.count + 1)
    for (index, measure) in measures.enumerated() { sums.append(sums[index] + measure.weight) }
    return sums
  }

  /// The element whose running text outweighs most what else is in it.
  private static func main(
    of page: HTMLPage,
    measures: [BlockMeasures],
    weights: [Double],
    elements: ElementVerdicts
  ) -> Int? {
    var sums = [0.0]
    sums.reserveCapacity(measures.count + 1)
    for (index, measure) in measures.enumerated() {
      let weight = weights[index + 1] - weights[index]
      let cost = Double(min(measure.characters, 200)) / 2
      let value: Double
      if elements.reason(against: index) != nil {
        value = -cost
      } else if weight > 0 {
        value = weight
      } else {
        value = measure.linkShare > 0.5 ? -cost : -cost * 0.3
      }
      sums.append(sums[index] + value)
    }
    var best: (index: Int, value: Double)?
    for (index, element) in page.elements.enumerated()
    where elements.reasons[index] == nil && mayHoldArticle(element.name) {
      var value = sums[element.blocks.upperBound] - sums[element.blocks.lowerBound]
      if element.cues.contains(.body) { value *= 1.2 }
      if value >= best?.value ?? -.infinity { best = (index, value) }
    }
    return best?.index
  }

  /// The element the candidates agree on: the one with the most running text, unless most of what the
  /// page states to be the article stands elsewhere, together.
  private static func agreed(
    _ heaviest: Int?,
    with stated: StatedWeights,
    _ page: HTMLPage,
    _ elements: ElementVerdicts
  ) -> Int? {
    guard !stated.isEmpty else { return heaviest }
    if let heaviest, stated.share(of: page.elements[heaviest].blocks) >= 0.6 { return heaviest }
    var best: Int?
    for (index, element) in page.elements.enumerated()
    where elements.reasons[index] == nil && mayHoldArticle(element.name)
      && stated.share(of: element.blocks) >= 0.9
    {
      // Of those that hold it, the smallest; of equals the outermost, which comes first.
      if element.blocks.count < best.map({ page.elements[$0].blocks.count }) ?? .max {
        best = index
      }
    }
    return best ?? heaviest
  }

  private static func mayHoldArticle(_ name: HTMLElementName) -> Bool {
    switch name {
    case .p, .h1, .h2, .h3, .li, .td: false
    default: true
    }
  }

  /// The element of a block.
  func name(of block: Int) -> HTMLElementName {
    let element = page.blocks[block].element
    return element >= 0 ? page.elements[element].name : .body
  }

  /// The elements a block stands in, from the innermost, `count` at most.
  func ancestors(of block: Int, count: Int) -> Ancestors {
    Ancestors(elements: page.elements, element: page.blocks[block].element, rest: count)
  }

  /// An element and those it stands in, from the innermost.
  struct Ancestors: Sequence, IteratorProtocol {
    let elements: [HTMLPage.Element]
    /// The index of the next one; -1 where there is none.
    var element: Int
    /// How many more are asked for.
    var rest: Int

    mutating func next() -> HTMLPage.Element? {
      guard element >= 0, rest > 0 else { return nil }
      let next = elements[element]
      element = next.parent
      rest -= 1
      return next
    }
  }
}
