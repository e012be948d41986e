import BriefingCore

/// An agreement or a difference, with the sentence the section has for it.
struct ComparisonEntry: Sendable {
  let subject: String
  let chips: [Chip]
  let severity: Difference.Severity?
  let isCoverage: Bool
  /// Whether its values are days, sums or numbers, which do not say of what they are.
  let isOfFigure: Bool
  let sides: [ComparedSide]
  var item: Item?

  var words: Int {
    (item?.text ?? subject).words.count + sides.reduce(0) { $0 + $1.value.words.count }
  }

  /// The sentence of the item, where it says more than the sides in a row.
  var sentence: String? {
    guard let item, item.text != subject else { return nil }
    return item.derivedBy.contains(".") && holdsSides(item.text) ? nil : item.text
  }

  /// Whether a text holds the values of all sides.
  ///
  /// They stand in it one behind the other where it is made of them: each is looked for behind the one
  /// before first, so that a text of thousands of sides is gone through once.
  private func holdsSides(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    var end = 0
    return sides.allSatisfy { side in
      let value = Array(side.value.utf8)
      guard
        let start = bytes.firstIndex(of: value, from: end) ?? bytes.firstIndex(of: value, from: 0)
      else { return false }
      end = start + value.count
      return true
    }
  }

  static func all(of section: SectionID, in briefing: Briefing) -> [ComparisonEntry] {
    section == "agreements"
      ? briefing.agreements.map {
        ComparisonEntry(
          subject: $0.subject,
          chips: [],
          severity: nil,
          isCoverage: false,
          isOfFigure: $0.isOnFigure,
          sides: $0.sides
        )
      }
      : briefing.differences.map {
        ComparisonEntry(
          subject: $0.subject,
          chips: $0.chips,
          severity: $0.severity,
          isCoverage: $0.kind == .coverage,
          isOfFigure: [.date, .number, .specificity, .superseded].contains($0.kind),
          sides: $0.sides
        )
      }
  }

  /// Gives each comparison the item that tells it in a sentence.
  ///
  /// The item that shares the most passages is taken, of equals the first; each is taken once.
  ///
  /// - Parameters:
  ///   - comparisons: The comparisons, in order.
  ///   - items: The items of the section.
  /// - Returns: The comparisons with their items, and the items that belong to none.
  static func pair(
    _ comparisons: [ComparisonEntry],
    with items: [Item]
  ) -> ([ComparisonEntry], [Item]) {
    var holders: [Citation: [Int]] = [:]
    for (index, item) in items.enumerated() {
      for citation in Set(item.citations + item.sides.flatMap(\.citations)) {
        holders[citation, default: []].append(index)
      }
    }
    var isTaken = [Bool](repeating: false, count: items.count)
    let paired = comparisons.map { comparison in
      var shared: [Int: Int] = [:]
      for citation in Set(comparison.sides.flatMap(\.citations)) {
        for index in holders[citation] ?? [] where !isTaken[index] {
          shared[index, default: 0] += 1
        }
      }
      let best = shared.max { ($0.value, $1.key) < ($1.value, $0.key) }
      guard let best else { return comparison }
      var comparison = comparison
      comparison.item = items[best.key]
      isTaken[best.key] = true
      return comparison
    }
    return (paired, zip(items, isTaken).filter { !$1 }.map(\.0))
  }
}

extension Agreement {
  /// Whether it is on a day, a sum or a number.
  fileprivate var isOnFigure: Bool {
    ["the date", "the amount", "the number"].contains(where: subject.hasPrefix)
  }
}
