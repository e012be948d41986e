import BriefingCore

/// The tables of a briefing.
struct BriefingTables {
  let briefing: Briefing
  let sources: [PresentedSource]
  let citations: CitationIndex
  private let entities: [String: BriefingEntity]

  init(_ briefing: Briefing, texts: [String: DocumentText]) {
    self.briefing = briefing
    sources = PresentedSource.all(of: briefing)
    citations = CitationIndex(briefing, sources: sources, texts: texts)
    entities = Dictionary(briefing.entities.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The tables, in the order of the briefing.
  var all: [NamedTable] {
    [
      about, statements, slots, sides, participants, agenda, commitments, timeline, money,
      comparisons("agreements"), comparisons("differences"), entityNames, mentions, sourceTable,
      excluded, citationTable,
    ]
  }

  /// The items of a section, without those that say that there are none.
  func items(_ section: SectionID) -> [Item] {
    briefing.sections.filter { $0.id == section }.flatMap(\.items).filter { !$0.isNothingFound }
  }

  func entity(_ id: String) -> BriefingEntity? { entities[id] }

  // MARK: - Cells

  /// The names of passages, such as `s1-4; s2-1`, in the order of sources and places.
  func ids(_ passages: [Citation]) -> String {
    Set(passages).compactMap { citations[$0] }
      .sorted { ($0.source, $0.number) < ($1.source, $1.number) }
      .map(\.anchor).listed
  }

  /// The names of the entities that act; one the briefing does not list goes by its id.
  func names(_ actors: [String]) -> String { actors.map { entities[$0]?.name ?? $0 }.listed }
}

extension [String] {
  /// The texts in one cell.
  var listed: String { joined(separator: "; ") }
}

extension Item.Support {
  /// The silent sources as a file names them: where there are too many, none.
  var namedSilent: [String] { silentCount > Self.namedLimit ? [] : silent }

  /// How many silent sources a file counts without naming them.
  var countedSilent: Int { silentCount - namedSilent.count }
}
