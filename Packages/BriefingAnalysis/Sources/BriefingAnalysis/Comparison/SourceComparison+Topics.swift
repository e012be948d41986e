import BriefingCore

extension SourceComparison {
  /// One topic on the table under several statuses or voices: expected here, wished for there.
  ///
  /// Only claims that put a topic on the table are set side by side. A topic is too wide a thing to
  /// compare what else is said of it: a law of one source and a factory of another are two matters.
  func modalityDifferences() -> [Difference] {
    topics.compactMap { row -> Difference? in
      let standing = row.cells.compactMap(\.standing)
      guard standing.count >= 2 else { return nil }
      let isSame = standing.dropFirst().allSatisfy { claim in
        claim.stance == standing[0].stance && claim.isOfficial == standing[0].isOfficial
      }
      guard !isSame else { return nil }
      let official = standing.filter(\.isOfficial)
      let severity: Difference.Severity =
        official.map(\.stance).isContradictory ? .high : official.isEmpty ? .low : .medium
      return Difference(
        kind: .modality,
        subject: row.topic.name,
        severity: severity,
        sides: standing.map { side($0.citation) }
      )
    }
  }

  /// Topics that sources speak of in other words, and so draw wider or narrower: "5G" here, "mobile
  /// networks" there.
  func scopeDifferences() -> [Difference] {
    topics.compactMap { row -> Difference? in
      let told = row.speaking.map { coverage.terms(on: row.topic.id, in: $0) }
        .filter { !$0.isEmpty }
      // "chip" and "chips" are one term.
      let terms = told.map { Set($0.map { $0.quote.foldedWords.compactMap(ContentWord.stem) }) }
      guard told.count >= 2, Set(terms).count >= 2 else { return nil }
      return Difference(
        kind: .scope,
        subject: "what \(row.topic.name) takes in",
        severity: .low,
        sides: told.flatMap { terms in
          var seen: Set<[String]> = []
          return terms.filter {
            seen.insert($0.quote.foldedWords.compactMap(ContentWord.stem)).inserted
          }.prefix(Self.mostTerms).map(side)
        }
      )
    }
  }

  /// The most terms that are told of a source.
  private static let mostTerms = 3

  /// Topics that one source alone speaks of; the others are silent, which is no contradiction.
  func coverageDifferences() -> [Difference] {
    guard documents.count >= 2 else { return [] }
    return topics.compactMap { row -> Difference? in
      guard row.isSilenceKnown, row.speaking.count == 1 else { return nil }
      return Difference(
        kind: .coverage,
        subject: row.topic.name,
        severity: .low,
        sides: row.cells.map { side($0.strongest.citation) }
      )
    }
  }

  /// Topics that several sources speak of, whatever status they give them, unless they contradict
  /// each other on whether the topic is on the table, or one denies what it says most firmly.
  func agreementsOnTopics() -> [Agreement] {
    topics.filter { row in
      let strongest = row.cells.map(\.strongest)
      return row.cells.count >= 2
        && !row.cells.compactMap(\.standing).filter(\.isOfficial).map(\.stance).isContradictory
        && Set(strongest.map(\.stance.isDenial)).count == 1
    }.map { row in
      Agreement(
        subject: "the topic \(row.topic.name)",
        sides: row.cells.map { cell in
          let strongest = cell.strongest
          // What a source merely tells of the topic speaks of it too.
          let others = claims.filter { claim in
            claim.document == cell.document && !claim.isGarbled
              && claim.topics.contains(row.topic.id)
              && claim.annotation.id != strongest.annotation.id
          }
          return ComparedSide(
            source: cell.document,
            value: strongest.annotation.quote,
            citations: [strongest.citation] + others.map(\.citation)
          )
        }
      )
    }
  }
}
