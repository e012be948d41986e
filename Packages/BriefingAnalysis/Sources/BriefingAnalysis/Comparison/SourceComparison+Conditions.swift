import BriefingCore

extension SourceComparison {
  /// Countries of which one source says that they pay, and another on what their money depends: "Peru
  /// pays $5 million", "The contribution of Peru is subject to the approval of its parliament".
  func conditionDifferences() -> [Difference] {
    let read = documents.map { PaymentReader($0, entities: entities) }
    let conditions = read.flatMap { $0.conditions() }
    guard !conditions.isEmpty else { return [] }
    let payments = read.flatMap { $0.payments() }
    return conditions.compactMap { condition in
      let plain = payments.filter { payment in
        payment.party == condition.party && payment.citation.source != condition.citation.source
          && stories.areOfOneOccasion(payment.citation.source, condition.citation.source)
          && !conditions.contains {
            $0.citation.source == payment.citation.source && $0.party == condition.party
          }
      }
      guard !plain.isEmpty, let party = entities.entity(condition.party) else { return nil }
      var seen: Set<String> = []
      return Difference(
        kind: .modality,
        subject: "a condition on what \(party.entity.name) pays",
        severity: .medium,
        sides: (plain.filter { seen.insert($0.citation.source).inserted } + [condition]).map {
          side($0.citation)
        }
      )
    }
  }
}
