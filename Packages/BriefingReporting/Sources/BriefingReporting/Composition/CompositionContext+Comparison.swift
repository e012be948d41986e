import BriefingAnalysis
import BriefingCore

extension CompositionContext {
  /// What the sources say alike, one item for each agreement.
  func agreementItems() -> [Item] {
    analysis.agreements.map { agreement in
      item(
        in: "agreements",
        rule: agreement.isOnParticipants ? "agreements.participants" : "agreements.compared",
        text: Phrasing.agreement(agreement, label: label),
        kind: "fact",
        citations: agreement.sides.flatMap(\.citations),
        distinguisher: agreement.subject
      )
    }
  }

  /// The differences that items tell, the weightiest first; what one source leaves out is not among
  /// them.
  var shownDifferences: [Difference] { analysis.differences.filter { $0.kind != .coverage } }

  /// What the sources say otherwise, one item for each difference that is shown.
  func differenceItems() -> [Item] {
    shownDifferences.map { difference -> Item in
      let known = difference.sides.map { claim(of: $0) }
      // Where one side is no statement, how firm the others are says nothing: all are quoted.
      // How firm a matter is that has no name of its own the words themselves say.
      let isFirmness = difference.kind != .modality || isTopic(difference.subject)
      let claims = known.contains { $0 == nil } || !isFirmness ? known.map { _ in nil } : known
      var item = item(
        in: "differences",
        rule: "differences.\(difference.kind.rawValue)",
        text: difference.kind == .modality
          ? Phrasing.modality(
            difference.subject,
            cells: zip(difference.sides, claims).map { side, claim in
              (label(side.source), claim.map(Phrasing.cell), side.value)
            }
          ) : Phrasing.difference(difference, label: label),
        kind: "fact",
        citations: difference.sides.flatMap(\.citations),
        distinguisher: "\(difference.kind.rawValue) \(difference.subject)"
      )
      item.sides = zip(difference.sides, claims).map { side, claim in
        Item.Side(
          source: side.source,
          // Who quotes a statement says how firm it is, whose it is, and what it denies.
          status: claim?.statement.status,
          polarity: claim?.statement.polarity,
          voice: claim?.statement.voice,
          value: side.value,
          citations: side.citations
        )
      }
      return item
    }
  }

  /// Whether a subject is a topic, with or without the terms of it that statements use.
  func isTopic(_ subject: String) -> Bool {
    analysis.topics.contains { row in
      subject == row.topic.name || subject.hasPrefix("\(row.topic.name) (")
    }
  }

  /// What sources say of one matter, side by side, as far as no agreement or difference tells it.
  func parallelItems() -> [Item] {
    let told =
      shownDifferences.map { $0.sides.flatMap(\.citations) }
      + analysis.agreements.map { $0.sides.flatMap(\.citations) }
    var holders: [String: SpanIndex<Told>] = [:]
    for (source, passages) in Dictionary(
      grouping: told.enumerated().flatMap { index, citations in
        citations.map { Told(comparison: index, citation: $0) }
      },
      by: \.citation.source
    ) {
      holders[source] = SpanIndex(passages.sorted { $0.citation.span < $1.citation.span }) {
        $0.citation.span
      }
    }
    return analysis.parallels.compactMap { parallel -> Item? in
      // A comparison that holds passages of two of its sources tells it.
      var counts: [Int: Int] = [:]
      for side in parallel.sides {
        let own = side.citations.first.map { citation in
          holders[side.source]?.elements(touching: citation.span).map(\.comparison) ?? []
        }
        for comparison in Set(own ?? []) { counts[comparison, default: 0] += 1 }
      }
      guard !counts.values.contains(where: { $0 >= 2 }),
        !parallel.sides.flatMap(\.citations).contains(where: isGarbled)
      else { return nil }
      var item = item(
        in: "differences",
        rule: "parallels.shared-words",
        text: Phrasing.parallel(parallel.words),
        kind: "fact",
        citations: parallel.sides.flatMap(\.citations)
      )
      item.sides = parallel.sides.map {
        Item.Side(source: $0.source, value: $0.value, citations: $0.citations)
      }
      return item
    }
  }

  /// A passage of an agreement or a difference.
  private struct Told {
    let comparison: Int
    let citation: Citation
  }

  /// The claim that a side quotes in full.
  func claim(of side: ComparedSide) -> Claim? {
    side.citations.first.flatMap { citation in
      claims(of: side.source, around: citation.span).first { $0.annotation.span == citation.span }
    }
  }

  /// The sentence that nothing contradicts in what was compared, where none of the differences is a
  /// contradiction.
  func noContradiction() -> Item? {
    let shown = shownDifferences
    let isContradicted = shown.contains { difference in
      switch difference.kind {
      case .date, .number: true
      case .modality, .scope: difference.severity == .high
      default: false
      }
    }
    guard documents.count > 1, !isContradicted else { return nil }
    return item(
      in: "differences",
      rule: "differences.no-contradiction",
      text: Phrasing.noContradiction(sources: documents.count, isAlone: shown.isEmpty),
      kind: "fact",
      citations: []
    )
  }
}
