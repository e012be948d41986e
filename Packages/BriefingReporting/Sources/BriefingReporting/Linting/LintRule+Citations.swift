import BriefingCore

extension LintRule {
  static let names = LintRule("L00", "Names are unique and lead somewhere.") { context in
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
      if place.item.isPersonal, context.amended?.contains(place.item.id) == false {
        faults.append(
          Fault(
            place.path,
            "the item “\(place.item.id)” is said to be a person's words, and decisions.yaml does "
              + "not reword it; make the briefing anew"
          )
        )
      }
    }
    // A file that was passed off as another program's still says who made it.
    let tool = context.briefing.tool
    for place in context.items
    where place.isMade(by: "method") && place.item.text.hasPrefix("Made by ") {
      guard !place.item.text.hasPrefix(Phrasing.madeBy(tool)) else { continue }
      faults.append(
        Fault(
          place.path,
          "the method names another program or version than `tool`, “\(tool.name) \(tool.version)”"
        )
      )
    }
    let coverage = context.coverage
    for (path, side) in context.comparedSides {
      let own = side.citations.filter { $0.source == side.source }
      // Outlets that print one story are one side, which what one side alone speaks of cites whole.
      let isSound = coverage.contains(path) ? !own.isEmpty : own.count == side.citations.count
      if !isSound, !side.citations.isEmpty {
        faults.append(Fault(path, "the side of “\(side.source)” cites another source"))
      }
    }
    faults += twice(context.briefing.sources.map(\.id), "sources", "source")
    faults += twice(context.briefing.entities.map(\.id), "entities", "entity")
    faults += twice(context.briefing.sections.map(\.id.rawValue), "sections", "section")
    return faults
  }

  private static func twice(_ ids: [String], _ key: String, _ noun: String) -> [Fault] {
    var seen: Set<String> = []
    return ids.enumerated().filter { !seen.insert($0.element).inserted }.map {
      Fault("\(key)[\($0.offset)]", "the \(noun) “\($0.element)” stands twice; remove one")
    }
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
    for (path, side) in context.comparedSides where !holds(side.citations) {
      faults.append(Fault(path, "the side of “\(side.source)” cites no passage that holds"))
    }
    // What cites nothing is what its rule says it is, and no statement in disguise.
    let total = context.briefing.sources.count
    for place in context.items {
      let item = place.item
      if item.isNothingFound,
        !item.text.hasPrefix("None found in \(Wording.counted(total, "source"))")
      {
        faults.append(
          Fault(
            place.path,
            "an item that found nothing says “\(Wording.noneFound(in: total))”; this one claims "
              + "something and cites nothing"
          )
        )
      }
      if LintContext.uncited.contains(place.section), item.citations.isEmpty, !item.isPersonal,
        !item.derivedBy.hasPrefix(place.section.rawValue)
      {
        faults.append(
          Fault(
            place.path,
            "the rule “\(item.derivedBy)” makes no item of “\(place.section.rawValue)”; cite a "
              + "passage, or drop the statement"
          )
        )
      }
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
  ) { passagesLeftOut($0) { $0.isLeftOut && $0 != .caption } }

  static let captions = LintRule(
    "L09",
    "No statement rests on a caption."
  ) { passagesLeftOut($0) { $0 == .caption } }

  /// The parts of a page that are no part of an article.
  ///
  /// What a person struck out or rejected is excluded too, and says nothing against the rest of
  /// the passage.
  private static let layout: Set<BlockKind> = [
    .byline, .dateline, .caption, .credit, .breadcrumb, .teaser, .signature, .boilerplate,
  ]

  /// The statements, and sides of them, that cite a block of some kinds, or what is listed as left out.
  ///
  /// What a date rests on may be a dateline.
  private static func passagesLeftOut(
    _ context: LintContext,
    where isMeant: (BlockKind) -> Bool
  ) -> [Fault] {
    let listed = context.briefing.excluded
      .filter { layout.contains(BlockKind(rawValue: $0.kind)) && isMeant(.init(rawValue: $0.kind)) }
      .flatMap { exclusion in
        exclusion.citations.map { (source: $0.source, span: $0.span, exclusion: exclusion) }
      }
    let index = Dictionary(grouping: listed, by: \.source)
      .mapValues { SpanIndex($0, by: \.span) }
    return context.claims.flatMap { place in
      (place.item.citations + place.item.sides.flatMap(\.citations)).compactMap { citation in
        let exclusion = index[citation.source]?.elements(touching: citation.span).first?.exclusion
        let kind = context.marks.blocks(of: citation).first(where: isMeant)
        guard exclusion != nil || kind != nil else { return nil }
        let what =
          exclusion.map { "\($0.kind) left out as “\($0.reason)”" } ?? kind?.rawValue ?? ""
        return Fault(
          place.path,
          "the statement cites bytes \(citation.span) of “\(citation.source)”, which are \(what); "
            + "cite the article itself"
        )
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
    let spans = Dictionary(grouping: body, by: \.source)
      .mapValues { SpanIndex($0, by: \.span) }
    let items = Dictionary(context.items.map { ($0.item.id, $0.item) }) { first, _ in first }
    return context.claims.filter { $0.section == "key-points" }.flatMap { place in
      let strayed = place.item.citations.filter { citation in
        spans[citation.source]?.touches(citation.span) != true
      }.map {
        Fault(
          place.path,
          "bytes \($0.span) of “\($0.source)” are cited in no other section; "
            + "state the point in the body too"
        )
      }
      return strayed + miscopied(place, of: items, named: context.labels)
    }
  }

  /// A key point that is not the copy of an item it says it is, or does not begin with one.
  private static func miscopied(
    _ place: LintContext.PlacedItem,
    of items: [String: Item],
    named labels: SourceNames
  ) -> [Fault] {
    guard place.isCopied else { return [] }
    let names = place.item.derivedBy.split(separator: " ").dropFirst().map(String.init)
    if let missing = names.first(where: { items[$0] == nil }) ?? (names.isEmpty ? "" : nil) {
      return [Fault(place.path, "it is said to copy the item “\(missing)”, which is not there")]
    }
    let told = names.compactMap { items[$0] }
    guard let item = told.last else { return [] }
    let isCopied = isCopy(place.item, item.keyPoint(alsoTold: Array(told.dropLast()), by: labels))
    guard !isCopied else { return [] }
    return [
      Fault(
        place.path,
        "it says something else than the item “\(item.id)” that it is said to copy; copy all of it"
      )
    ]
  }

  private static func isCopy(_ point: Item, _ copy: Item) -> Bool {
    var copy = copy
    (copy.id, copy.derivedBy) = (point.id, point.derivedBy)
    return copy.json.utf8(.compact) == point.json.utf8(.compact)
  }

  static let exclusionsCounted = LintRule(
    "L32",
    "What is left out is listed, with a reason and a count."
  ) { context in
    let listed = context.briefing.excluded.enumerated().compactMap { index, exclusion -> Fault? in
      let path = "excluded[\(index)]"
      if exclusion.reason.isEmpty { return Fault(path, "the reason is empty; name one") }
      if exclusion.count < max(1, exclusion.citations.count) {
        return Fault(path, "the count is \(exclusion.count), and it lists more; correct the count")
      }
      return nil
    }
    return listed + miscounted(context)
  }

  /// The parts of pages whose count is not that of the blocks of the kind.
  private static func miscounted(_ context: LintContext) -> [Fault] {
    var counts: [String: [BlockKind: Int]] = [:]
    for exclusion in context.briefing.excluded where exclusion.count > 0 {
      let sum = counts[exclusion.source]?[BlockKind(rawValue: exclusion.kind)] ?? 0
      let (total, isTooMuch) = sum.addingReportingOverflow(exclusion.count)
      counts[exclusion.source, default: [:]][BlockKind(rawValue: exclusion.kind)] =
        isTooMuch ? .max : total
    }
    return context.briefing.sources.flatMap { source -> [Fault] in
      let blocks = context.marks.all(.block, in: source.id)
      // Of what a person said of blocks the marks alone do not tell what came of it.
      guard !blocks.isEmpty, !blocks.contains(where: \.isDecided) else { return [] }
      let kinds = Dictionary(
        grouping: blocks.compactMap(\.blockKind)
      ) { $0 }
      return Set(kinds.keys).union(layout).filter(\.isLeftOut).sorted { $0.rawValue < $1.rawValue }
        .compactMap { kind in
          let (found, told) = (kinds[kind]?.count ?? 0, counts[source.id]?[kind] ?? 0)
          guard found != told else { return nil }
          return Fault(
            "excluded",
            "“\(source.id)” has \(Wording.counted(found, "block")) of the kind “\(kind.rawValue)”, "
              + "and \(told) are listed as left out; list them all"
          )
        }
    }
  }
}

extension LintContext {
  /// The paths of the sides that say what one source alone speaks of.
  var coverage: Set<String> {
    Set(
      briefing.differences.enumerated().filter { $0.element.kind == .coverage }
        .flatMap { index, difference in
          difference.sides.indices.map { "differences[\(index)].sides[\($0)]" }
        }
    )
  }

  /// The sides of agreements and differences, each with its path.
  var comparedSides: [(path: String, side: ComparedSide)] {
    func sides(_ all: [[ComparedSide]], _ key: String) -> [(path: String, side: ComparedSide)] {
      all.enumerated().flatMap { index, sides in
        sides.enumerated().map { ("\(key)[\(index)].sides[\($0.offset)]", $0.element) }
      }
    }
    return sides(briefing.agreements.map(\.sides), "agreements")
      + sides(briefing.differences.map(\.sides), "differences")
  }
}
