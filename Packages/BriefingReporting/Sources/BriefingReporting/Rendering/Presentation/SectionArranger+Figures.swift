import BriefingCore

extension SectionArranger {
  /// The graphics of a section, made of what the page shows of it.
  ///
  /// - Parameters:
  ///   - section: The section, arranged.
  ///   - hidden: How many of its entries the profile leaves out.
  ///   - sections: All sections of the page, arranged.
  /// - Returns: The graphics that have something to show.
  mutating func figures(
    of section: PresentedSection,
    hidden: Int,
    in sections: [PresentedSection]
  ) -> [PresentedFigure] {
    switch section.id {
    case "timeline":
      let timeline = timeline(hidden: hidden)
      guard !timeline.events.isEmpty else { return [] }
      var figures = timeline.parts.map { figure($0, $0.caption) }
      figures[0].whole = timeline
      return figures
    case "agenda":
      guard let table = section.tables.first(where: { $0.name == "agenda" }) else { return [] }
      let heatMap = HeatMap(table, sourceCount: sources.count, hidden: hidden)
      return heatMap.rows.isEmpty ? [] : [figure(heatMap, Wording.heatMapCaption)]
    case "people-and-organizations": return actors()
    case "participants" where !sections.contains { $0.id == "people-and-organizations" }:
      return actors()
    default: return []
    }
  }

  /// The timeline of the items that the section shows.
  func timeline(hidden: Int) -> Timeline {
    Timeline(
      placed.filter { $0.section == "timeline" }.map { ($0.item, $0.anchor) },
      asOf: (briefing.asOf.value.flatMap { EDTF($0) }, briefing.asOf.words(in: style)),
      style: style,
      hidden: hidden,
      label: { source($0).label }
    )
  }

  private mutating func figure(_ graphic: any Graphic, _ caption: String) -> PresentedFigure {
    PresentedFigure(anchor: anchor("figure-" + graphic.name), caption: caption, graphic: graphic)
  }

  // MARK: - Actors

  /// The sections that repeat what others hold; their items would count twice.
  private static let repeating: Set<SectionID> = [
    "key-points", "agreements", "differences", "single-source",
  ]

  private mutating func actors() -> [PresentedFigure] {
    let graph = ActorGraph(
      placed.filter { !Self.repeating.contains($0.section) }.map { ($0.item, $0.anchor) },
      entity: entity,
      place: placeOfEntities()
    )
    guard !graph.edges.isEmpty else { return [] }
    var figure = figure(graph, Wording.actorGraphCaption)
    figure.table = table(of: graph)
    figure.tableTitle = Wording.pairs(graph.edges.count)
    return [figure]
  }

  /// Where the page tells of an entity: among people and bodies, else among those who take part.
  private func placeOfEntities() -> (String) -> String? {
    var places: [String: String] = [:]
    for id: SectionID in ["people-and-organizations", "participants"] {
      for entry in placed where entry.section == id && entry.item.actors.count == 1 {
        if places[entry.item.actors[0]] == nil { places[entry.item.actors[0]] = entry.anchor }
      }
    }
    return { places[$0] }
  }

  /// How many items that join two actors are named; the others are counted.
  private static let tieLimit = 12

  private mutating func table(of graph: ActorGraph) -> PresentedTable {
    var rows: [PresentedTable.Row] = []
    // The pair with the most items first; of equals the one that is drawn first.
    for edge in graph.edges.enumerated().sorted(by: {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }).map(\.element) {
      let (first, second) = (graph.nodes[edge.first], graph.nodes[edge.second])
      let links = edge.ties.prefix(Self.tieLimit).compactMap { tie in
        tie.anchor.map { ($0, tie.text.shortened(to: 120)) }
      }
      rows.append(
        PresentedTable.Row(
          anchor: anchor("e-\(first.id)-\(second.id)"),
          cells: [
            PresentedTable.Cell(text: first.name), PresentedTable.Cell(text: second.name),
            PresentedTable.Cell(text: String(edge.weight)),
            PresentedTable.Cell(links: links, more: Wording.more(edge.weight - links.count)),
          ]
        )
      )
    }
    return PresentedTable(
      name: "actors",
      caption: Wording.actorTable,
      columns: Wording.actorTableColumns.map { PresentedTable.Column(title: $0) },
      rows: rows
    )
  }
}
