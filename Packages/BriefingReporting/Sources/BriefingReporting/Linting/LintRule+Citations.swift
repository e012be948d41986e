import BriefingCore

extension LintRule {
  static let names = LintRule("L00", "Names are unique and lead somewhere.") { context in
    let sources = Set(context.briefing.sources.map(\.id))
    let entities = Set(context.briefing.entities.map(\.id))
    var seen: Set<String> = []
    var faults: [Fault] = []
    for place in context.items {
      if !seen.insert(place.item.id).inserted || place.item.id.isEmpty {
        faults.append(Fault(place.path, "the id “\(place.item.id)” is empty or stands twice"))
      }
      for actor in place.item.actors where !entities.contains(actor) {
        faults.append(Fault(place.path, "the actor “\(actor)” is no entity of the briefing"))
      }
      for side in place.item.sides
      where side.citations.contains(where: { $0.source != side.source }) {
        faults.append(Fault(place.path, "the side of “\(side.source)” cites another source"))
      }
    }
    for place in context.briefing.citationPlaces where !sources.contains(place.citation.source) {
      faults.append(
        Fault(place.path, "the source “\(place.citation.source)” is not in the list of sources")
      )
    }
    return faults
  }

  static let citedStatements = LintRule(
    "L01",
    "Every statement has a citation that holds."
  ) { context in
    func holds(_ citations: [Citation]) -> Bool { citations.contains(where: \.verdict.isCited) }
    var faults: [Fault] = []
    for place in context.claims where !holds(place.item.citations) {
      faults.append(Fault(place.path, "the statement cites no passage that holds; cite or drop it"))
    }
    func check(_ sides: [ComparedSide], _ path: String) {
      for (index, side) in sides.enumerated() where !holds(side.citations) {
        faults.append(
          Fault(
            "\(path).sides[\(index)]",
            "the side of “\(side.source)” cites no passage that holds"
          )
        )
      }
    }
    for (index, agreement) in context.briefing.agreements.enumerated() {
      check(agreement.sides, "agreements[\(index)]")
    }
    for (index, difference) in context.briefing.differences.enumerated() {
      check(difference.sides, "differences[\(index)]")
    }
    return faults
  }

  static let exactQuotes = LintRule("L02", "A quote is the bytes of its span.") { context in
    context.briefing.citationPlaces.compactMap { place in
      guard let text = context.texts[place.citation.source],
        !text.matches(place.citation.quote, at: place.citation.span)
      else { return nil }
      return Fault(
        place.path,
        "the quote is not the text at \(place.citation.span); run `briefing verify`"
      )
    }
  }

  static let boilerplate = LintRule(
    "L08",
    "No statement rests on what is not part of the article."
  ) { excludedPassages($0) { layout.contains($0) && $0 != .caption } }

  /// The parts of a page that are no part of an article.
  ///
  /// What a person struck out or rejected is excluded too, and says nothing against the rest of
  /// the passage.
  private static let layout: Set<BlockKind> = [
    .byline, .dateline, .caption, .credit, .breadcrumb, .teaser, .signature, .boilerplate,
  ]

  static let captions = LintRule(
    "L09",
    "No statement rests on a caption."
  ) { excludedPassages($0) { $0 == .caption } }

  private static func excludedPassages(
    _ context: LintContext,
    where isMeant: (BlockKind) -> Bool
  ) -> [Fault] {
    let exclusions = context.briefing.excluded.filter { isMeant(BlockKind(rawValue: $0.kind)) }
    return context.claims.flatMap { place in
      place.item.citations.flatMap { citation in
        exclusions.filter { exclusion in
          exclusion.citations.contains {
            $0.source == citation.source && $0.span.overlaps(citation.span)
          }
        }.map {
          Fault(
            place.path,
            "the statement cites bytes \(citation.span) of “\(citation.source)”, which are "
              + "\($0.kind) left out as “\($0.reason)”; cite the article itself"
          )
        }
      }
    }
  }

  static let keyPointsInBody = LintRule(
    "L22",
    "Key points hold nothing that the body does not."
  ) { context in
    let body =
      context.items.filter { $0.section != "key-points" }.flatMap(\.item.allCitations)
      + context.briefing.agreements.flatMap { $0.sides.flatMap(\.citations) }
      + context.briefing.differences.flatMap { $0.sides.flatMap(\.citations) }
    let spans = Dictionary(grouping: body, by: \.source).mapValues { $0.map(\.span) }
    return context.claims.filter { $0.section == "key-points" }.flatMap { place in
      place.item.citations.filter { citation in
        !(spans[citation.source] ?? []).contains { $0.overlaps(citation.span) }
      }.map {
        Fault(
          place.path,
          "bytes \($0.span) of “\($0.source)” are cited in no other section; "
            + "state the point in the body too"
        )
      }
    }
  }

  static let exclusionsCounted = LintRule(
    "L32",
    "What is left out is listed, with a reason and a count."
  ) { context in
    context.briefing.excluded.enumerated().compactMap { index, exclusion in
      let path = "excluded[\(index)]"
      if exclusion.reason.isEmpty { return Fault(path, "the reason is empty; name one") }
      if exclusion.count < max(1, exclusion.citations.count) {
        return Fault(path, "the count is \(exclusion.count), and it lists more; correct the count")
      }
      return nil
    }
  }
}
