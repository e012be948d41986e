import BriefingCore

extension SourceComparison {
  /// One topic under several statuses or voices: expected here, wished for there.
  func modalityDifferences() -> [Difference] {
    topics.compactMap { row -> Difference? in
      guard row.cells.count >= 2 else { return nil }
      let strongest = row.cells.map(\.strongest)
      let isSame = strongest.dropFirst().allSatisfy { claim in
        claim.statement.status == strongest[0].statement.status
          && claim.isOfficial == strongest[0].isOfficial
      }
      guard !isSame else { return nil }
      let official = strongest.filter(\.isOfficial)
      let statuses = Set(official.map(\.statement.status))
      let severity: Difference.Severity =
        official.count >= 2 && statuses.count >= 2 ? .high : official.isEmpty ? .low : .medium
      return Difference(
        kind: .modality,
        subject: row.topic.name,
        severity: severity,
        sides: strongest.map { side($0.citation) }
      )
    }
  }

  /// Topics that one source alone speaks of; the others are silent, which is no contradiction.
  func coverageDifferences() -> [Difference] {
    guard documents.count >= 2 else { return [] }
    return topics.compactMap { row -> Difference? in
      guard origins.independentCount(of: row.cells.map(\.document)) == 1 else { return nil }
      return Difference(
        kind: .coverage,
        subject: row.topic.name,
        severity: .low,
        sides: row.cells.map { side($0.strongest.citation) }
      )
    }
  }

  /// Topics that several sources speak of, whatever status they give them.
  func agreementsOnTopics() -> [Agreement] {
    topics.filter { $0.cells.count >= 2 }.map { row in
      Agreement(
        subject: row.topic.name,
        sides: row.cells.map { cell in
          let others = cell.claims.filter { $0 != cell.strongest }
          return ComparedSide(
            source: cell.document,
            value: cell.strongest.annotation.quote,
            citations: [cell.strongest.citation] + others.map(\.citation)
          )
        }
      )
    }
  }
}
