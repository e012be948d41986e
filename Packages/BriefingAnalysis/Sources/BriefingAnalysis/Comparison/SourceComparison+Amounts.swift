import BriefingCore

extension SourceComparison {
  /// Sources that give one thing several amounts.
  ///
  /// Two amounts are set side by side only where nearly all tells that they are for one thing: the
  /// currency and the period, a body, law or place of work in both sentences, and most of the other
  /// words. A sum of a whole and one of a part would otherwise pass for a contradiction.
  func amountDifferences() -> [Difference] {
    let sums = amounts.compactMap { ComparableAmount($0, entities: entities) }
    var byKey: [[String]: [ComparableAmount]] = [:]
    for sum in sums {
      for entity in sum.entities {
        let key = [entity, sum.currency, sum.period]
        // Of a body with hundreds of amounts nobody could tell which belong together.
        guard byKey[key, default: []].count < Self.amountLimit else { continue }
        byKey[key, default: []].append(sum)
      }
    }
    var seen: Set<[Citation]> = []
    var result: [Difference] = []
    for key in byKey.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let group = byKey[key] ?? []
      for (index, left) in group.enumerated() {
        for right in group[(index + 1)...] where left.isAtOdds(with: right) {
          let sides = [left, right].map(\.side)
          guard seen.insert(sides.flatMap(\.citations)).inserted else { continue }
          let name = entities.entity(key[0])?.entity.name ?? key[0]
          result.append(
            Difference(
              kind: .number,
              subject: "an amount of \(name)",
              severity: .high,
              sides: sides
            )
          )
        }
      }
    }
    return result
  }

  private static let amountLimit = 256
}

/// An amount with what tells what it is for.
private struct ComparableAmount {
  let mention: AmountMention
  let currency: String
  let period: String
  let entities: [String]
  let words: Set<String>
  let range: ClosedRange<Double>

  init?(_ mention: AmountMention, entities index: EntityIndex) {
    guard let claim = mention.claim, !claim.isGarbled, claim.statement.polarity != .negative,
      mention.money.bound == nil, let currency = mention.money.currency,
      let amount = mention.money.amount
    else { return nil }
    let bounds = amount.split(separator: "/").compactMap { Double($0) }
    guard let low = bounds.min(), let high = bounds.max() else { return nil }
    let kinds: Set<Label> = [.organization, .forum, .instrument, .facility]
    self.mention = mention
    self.currency = currency
    period = mention.money.period ?? ""
    entities = claim.entities.filter { id in
      index.entity(id).map { kinds.contains($0.entity.kind) } ?? false
    }
    words = Set(
      claim.annotation.quote.foldedWords.filter { word in
        word.count > 3 && !word.contains(where: \.isNumber)
      }
    )
    range = low...high
  }

  var side: ComparedSide {
    let span = mention.annotation.span
    return ComparedSide(
      source: mention.document,
      value: mention.annotation.quote,
      citations: [
        Citation(source: mention.document, span: span, quote: mention.annotation.quote),
        mention.claim?.citation ?? mention.sentence,
      ]
    )
  }

  func isAtOdds(with other: ComparableAmount) -> Bool {
    guard mention.document != other.mention.document, !range.overlaps(other.range) else {
      return false
    }
    let shared = words.intersection(other.words).count
    return shared >= 3 && shared * 5 >= words.union(other.words).count * 3
  }
}
