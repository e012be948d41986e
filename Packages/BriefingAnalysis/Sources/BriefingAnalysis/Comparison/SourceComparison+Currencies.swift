import BriefingCore

extension SourceComparison {
  /// Sums of one matter that have the same number in another currency: "$42 million" and "EUR 42
  /// million".
  ///
  /// A sum that was converted has another number, and a document that tells both sums has two.
  ///
  /// - Parameters:
  ///   - figures: The figures of all documents.
  ///   - rarity: What words weigh.
  /// - Returns: A difference for each.
  func currencyDifferences(
    among figures: [Figure],
    _ rarity: WordRarity
  ) -> [Difference] {
    let sums = figures.filter(\.isSum)
    guard Set(sums.map(\.measure)).count > 1 else { return [] }
    let told = Dictionary(grouping: sums, by: \.document).mapValues { Set($0.map(\.value)) }
    let passages = sums.map { sum in
      MatterAlignment.Passage(document: sum.document, words: sum.words, kind: "sum")
    }
    let alignment = MatterAlignment(
      passages,
      by: rarity,
      fit: { left, right in
        areOneNumber(sums[left], sums[right]) ? Self.numberFit : 0
      },
      workers: workers
    )
    return alignment.pairs.compactMap { pair in
      let (left, right) = (sums[pair.left], sums[pair.right])
      guard areOneNumber(left, right), pair.weight >= 1.1, !left.isDenied, !right.isDenied,
        !left.isApart(from: right),
        told[left.document]?.contains(right.value) != true,
        told[right.document]?.contains(left.value) != true,
        daysApart(left.document, right.document).map({ $0 <= Self.oneStory }) ?? true
      else { return nil }
      return Difference(
        kind: .number,
        subject: "the currency of " + subject(left, right),
        severity: .high,
        sides: sides(of: [left, right])
      )
    }
  }

  /// How much the same number speaks for one matter.
  private static let numberFit = 1.6

  private func areOneNumber(_ left: Figure, _ right: Figure) -> Bool {
    left.measure != right.measure && left.range == right.range
      && left.range.upperBound >= Self.leastTelling
  }

  /// Smaller numbers may be the same by chance.
  private static let leastTelling = 10_000.0
}
