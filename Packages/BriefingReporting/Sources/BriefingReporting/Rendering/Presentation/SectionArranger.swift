import BriefingCore

/// Arranges sections one after another and records which statement cites which passage.
struct SectionArranger {
  let briefing: Briefing
  let profile: RenderingProfile
  private let dates: StyledDates
  private(set) var citations: CitationIndex
  let sources: [PresentedSource]
  private let byID: [String: PresentedSource]
  private let entities: [String: BriefingEntity]
  private var anchors: Set<String> = []
  /// The section that is being arranged.
  private var section: SectionID = ""
  /// The items that are shown, each with its place.
  private(set) var placed: [(section: SectionID, item: Item, anchor: String)] = []

  init(
    briefing: Briefing,
    sources: [PresentedSource],
    citations: CitationIndex,
    profile: RenderingProfile,
    dates: StyledDates
  ) {
    self.briefing = briefing
    self.sources = sources
    self.citations = citations
    self.profile = profile
    self.dates = dates
    byID = Dictionary(sources.map { ($0.id, $0) }) { first, _ in first }
    entities = Dictionary(briefing.entities.map { ($0.id, $0) }) { first, _ in first }
  }

  /// How dates are written.
  var style: HouseStyle { dates.style }

  /// Returns the entity with an id.
  func entity(_ id: String) -> BriefingEntity? { entities[id] }

  mutating func arrange(_ part: Selection.Part) -> PresentedSection {
    let (id, section) = (part.section.id, part.section)
    self.section = id
    let anchor = anchor("section-" + id.rawValue)
    var result = PresentedSection(id: id, anchor: anchor, title: section.title)
    result.leftOut = Wording.hidden(part.hidden, profile: profile.name)
    var items = part.items.map(dates.item).toldOnce()
    if let table = table(of: section, items) {
      result.tables.append(table.table)
      items = table.rest
    }
    switch id {
    case "differences", "agreements":
      result.comparisons = part.comparisons.map { arrange($0) }
    case "method":
      if let table = exclusions() { result.tables.append(table) }
    default: break
    }
    // Key points repeat the body, and the table of the agenda repeats the sides of its items.
    let isLead = result.isKeyPoints
    let hidesSides = isLead || id == "agenda" && AgendaTable.showsSides(sources: sources)
    result.items = items.map { arrange($0, hidesSides: hidesSides, isLead: isLead) }
    return result
  }

  /// The table a section opens with, and the items it leaves to the list.
  private mutating func table(
    of section: Section,
    _ items: [Item]
  ) -> (table: PresentedTable, rest: [Item])? {
    let claims = items.filter { !$0.isNothingFound }
    switch section.id {
    case "agenda":
      guard claims.contains(where: { AgendaTable.rowKey($0) != nil }) else { return nil }
      let table = AgendaTable(claims, sources: sources).arrange(with: &self)
      return (table, profile.listsAgendaItems ? items : items.filter(\.isNothingFound))
    case "sources":
      guard !sources.isEmpty else { return nil }
      // One item a source says what its row says; what a person wrote instead is a remark.
      let isOneEach = items.count == briefing.sources.count
      return (sourceTable(), isOneEach ? items.filter { $0.derivedBy == "person" } : items)
    default:
      guard let layout = TableLayout(of: section.id), claims.contains(where: layout.fits) else {
        return nil
      }
      return (
        layout.arrange(items.filter(layout.fits), with: &self),
        items.filter { !layout.fits($0) }
      )
    }
  }

  private mutating func arrange(_ item: Item, hidesSides: Bool, isLead: Bool) -> PresentedItem {
    let sides = hidesSides ? [] : item.sides
    // A row of the agenda's table in a sentence: what the table shows beside it is not repeated.
    let isRow = hidesSides && !isLead && !item.sides.isEmpty
    let anchor = place(item)
    let holder = CitationIndex.Holder(anchor: anchor, text: item.text)
    return PresentedItem(
      anchor: anchor,
      text: item.text,
      chips: isRow ? [] : item.chips,
      when: isRow ? nil : item.whenWords(in: style),
      topic: isRow ? nil : item.topic.map(\.spaced.capitalizedFirst),
      sides: sides.map { side in
        PresentedSide(
          source: source(side.source),
          chips: .stance(side.status, side.polarity, side.voice),
          value: side.value,
          citations: cite(side.citations, from: holder)
        )
      },
      support: isLead || item.support.isCompared && !isRow
        ? support(of: item, isNamed: sides.isEmpty) : [],
      citations: cite(item.citations, from: holder),
      rule: item.derivedBy,
      isNothingFound: item.isNothingFound
    )
  }

  private mutating func arrange(_ comparison: ComparisonEntry) -> PresentedComparison {
    let anchor = anchor("i-" + (comparison.item?.id ?? comparison.subject))
    let holder = CitationIndex.Holder(
      anchor: anchor,
      text: comparison.item.map { dates.item($0).text } ?? dates.subject(comparison.subject)
    )
    return PresentedComparison(
      anchor: anchor,
      subject: dates.subject(comparison.subject),
      sentence: comparison.sentence.flatMap { _ in comparison.item.map { dates.item($0).text } },
      chips: comparison.chips,
      sides: comparison.sides.map {
        PresentedSide(
          source: source($0.source),
          chips: [],
          value: comparison.isOfFigure ? $0.valueInPassage : $0.value,
          citations: cite($0.citations, from: holder)
        )
      }
    )
  }

  // MARK: - Parts

  /// How many passages of one statement are shown; the others are counted.
  private static let citationLimit = 12

  mutating func cite(
    _ passages: [Citation],
    from holder: CitationIndex.Holder
  ) -> PresentedCitations {
    let shown = citations.cite(Array(passages.prefix(Self.citationLimit)), from: holder)
    return PresentedCitations(shown: shown, hidden: max(0, passages.count - Self.citationLimit))
  }

  func source(_ id: String) -> PresentedSource {
    byID[id] ?? PresentedSource(number: 0, id: id, source: nil, name: id)
  }

  /// Gives an item its place on the page.
  mutating func place(_ item: Item) -> String {
    let anchor = anchor("i-" + item.id)
    placed.append((section, item, anchor))
    return anchor
  }

  /// A name for links: ASCII letters, digits and hyphens, used once on the page.
  mutating func anchor(_ wanted: String) -> String {
    let plain = String(
      decoding: wanted.utf8.map { byte in
        byte.isASCIILetter || byte.isASCIIDigit || byte == 0x5F ? byte : 0x2D
      },
      as: UTF8.self
    )
    var anchor = plain
    var number = 2
    while !anchors.insert(anchor).inserted {
      anchor = "\(plain)-\(number)"
      number += 1
    }
    return anchor
  }

  private func support(of item: Item, isNamed: Bool) -> [SupportPart] {
    guard sources.count > 1, !item.isNothingFound else { return [] }
    let groups = [
      // Sides already name the sources that say so.
      (Wording.agree, isNamed ? item.support.agree : [], 0),
      (Wording.differ, item.support.differ, 0),
      (Wording.elsewise, isNamed ? item.otherTellers : [], 0),
      (Wording.quiet, item.support.silent, item.support.unnamedSilent),
    ]
    return groups.compactMap { words, ids, others in
      guard ids.count + others > 0 else { return nil }
      // More names than a line takes are counted, as files do.
      let isLong = ids.count + others > Item.Support.namedLimit
      return SupportPart(
        words: words,
        sources: isLong ? [] : ids.map(source).sorted { $0.number < $1.number },
        others: isLong ? ids.count + others : others
      )
    }
  }
}

extension Item {
  /// The sources that tell of the matter under another status or in another voice, and neither say
  /// so nor contradict it.
  fileprivate var otherTellers: [String] {
    sides.map(\.source).uniqued().filter {
      !support.agree.contains($0) && !support.differ.contains($0)
    }
  }
}

extension ComparedSide {
  /// The value and the passage that says of what it is, where one is cited.
  fileprivate var valueInPassage: String {
    guard !value.allSatisfy(\.isWhitespace) else { return value }
    let passage = citations.filter { $0.quote != value && $0.quote.contains(value) }
      .max { $0.span.length < $1.span.length }
    return passage.map { "\(value), in \($0.quote.onOneLine.inQuotationMarks)" } ?? value
  }
}

extension Item.Support {
  /// Whether more than one source is heard; of a single one its passage says enough.
  fileprivate var isCompared: Bool { agree.count + differ.count > 1 }
}
