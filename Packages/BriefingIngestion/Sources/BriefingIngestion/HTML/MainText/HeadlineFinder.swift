import BriefingCore

/// The search for the block that is the headline of the article.
///
/// The head of a page names its title, as a rule with the site's name behind it. The headline is
/// the block that says the same; a heading is preferred to a link in a menu.
struct HeadlineFinder {
  /// A page that states more titles than this states none.
  private static let mostTitles = 16
  /// The bytes of a title that are compared, and those of a text that may repeat one.
  private static let longestTitle = 1_000
  private static let longestRepetition = 4_000

  /// The titles the page states, each once.
  let titles: [FoldedText]

  init(titles: [[UInt8]]) {
    var list: [FoldedText] = []
    for title in titles.prefix(Self.mostTitles).map({ Array($0.prefix(Self.longestTitle)) }) {
      for part in [title] + Self.parts(of: title) {
        let folded = FoldedText(part)
        if !folded.isEmpty, !list.contains(folded) { list.append(folded) }
      }
    }
    self.titles = list
  }

  /// The parts of a title between bars, dashes and colons that have three words or more.
  private static func parts(of title: [UInt8]) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var start = 0
    var index = 0
    while index < title.count {
      let (value, width) = title.scalar(at: index)
      if isSeparator(value), value == 0x7C || value == 0xBB || isApart(index, width, in: title) {
        parts.append(Array(title[start..<index]))
        start = index + width
      }
      index += width
    }
    guard !parts.isEmpty else { return [] }
    parts.append(Array(title[start...]))
    return parts.filter { FoldedText($0).words >= 3 }
  }

  /// A bar, a dash, a colon or a dot between the name of a site and a title.
  private static func isSeparator(_ value: UInt32) -> Bool {
    switch value {
    case 0x7C, 0x2D, 0x3A, 0xB7, 0xBB, 0x2013, 0x2014, 0x2022: true
    default: false
    }
  }

  private static func isApart(_ index: Int, _ width: Int, in title: [UInt8]) -> Bool {
    index > 0 && title[index - 1].isASCIIWhitespace && index + width < title.count
      && title[index + width].isASCIIWhitespace
  }

  /// Returns the index of the headline among some blocks; nothing where none is clear.
  func headline(in page: HTMLPage, measures: [BlockMeasures]) -> Int? {
    // Marks and spaces between words are no part of a title that is compared.
    let longest = (titles.map(\.bytes.count).max() ?? 0) * 2 + 40
    let shortest = (titles.map(\.bytes.count).min() ?? 0) / 2
    var best: (index: Int, score: Double)?
    for (index, block) in page.blocks.enumerated() {
      let name = block.element >= 0 ? page.elements[block.element].name : .body
      let isFirstLevel = name == .h1
      guard isFirstLevel || (shortest...longest).contains(block.text.count),
        measures[index].words <= 60
      else { continue }
      var score = match(FoldedText(page.text[block.text]))
      if score == 0, isFirstLevel, measures[index].words >= 3 { score = 0.6 }
      guard score > 0 else { continue }
      switch name {
      case .h1: score *= 4
      case .h2: score *= 2.5
      case .h3: score *= 2
      default: break
      }
      if measures[index].linkShare > 0.8, !isFirstLevel { score /= 2 }
      if score > best?.score ?? 0 { best = (index, score) }
    }
    return best.flatMap { $0.score >= 2 ? $0.index : nil }
  }

  /// How well a text agrees with a title: 3 where it is one, 0 where it is none.
  private func match(_ text: FoldedText) -> Double {
    guard !text.isEmpty else { return 0 }
    var best = 0.0
    for title in titles {
      if text == title { return 3 }
      guard text.words >= 3 else { continue }
      let ratio = Double(text.bytes.count) / Double(title.bytes.count)
      if ratio > 0.5, ratio < 1, title.contains(text) {
        best = max(best, 2.5)
      } else if ratio > 1, ratio < 1 / 0.6, text.contains(title) {
        best = max(best, 2)
      }
    }
    return best
  }

  /// Whether a text says no more than a title does.
  func repeatsTitle(_ text: FoldedText) -> Bool {
    text.bytes.count <= Self.longestRepetition
      && titles.contains {
        $0.contains(text) || text.contains($0) || text.share(in: $0) > 0.7
      }
  }
}
