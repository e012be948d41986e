import BriefingCore

extension SectionArranger {
  /// The sources, with what bears on their quality.
  mutating func sourceTable() -> PresentedTable {
    var rows: [PresentedTable.Row] = []
    for source in sources {
      // The name is fixed: the texts of the sources link back to it.
      let anchor = anchor("about-\(source.label.lowercased())")
      rows.append(PresentedTable.Row(anchor: anchor, cells: cells(of: source)))
    }
    return PresentedTable(
      name: "sources",
      caption: Wording.grades,
      columns: ["Source", "Published", "Grade", "What bears on it"].map {
        PresentedTable.Column(title: $0)
      },
      rows: rows
    )
  }

  private func cells(of source: PresentedSource) -> [PresentedTable.Cell] {
    guard let known = source.source else {
      return [
        PresentedTable.Cell(text: source.name, sources: [source]), PresentedTable.Cell(),
        PresentedTable.Cell(), PresentedTable.Cell(text: Wording.unlisted),
      ]
    }
    let title = [known.title, known.byline.map { "by \($0)" }]
      .compactMap { $0 }.filter { $0 != source.name }
    let kind = [known.genre, known.language == "en" ? nil : known.language].compactMap { $0 }
      .joined(separator: ", ").capitalizedFirst
    return [
      PresentedTable.Cell(
        text: source.name,
        detail: title.isEmpty ? nil : title.joined(separator: ", "),
        sources: [source]
      ),
      PresentedTable.Cell(
        text: known.published.wordsWithoutBasis(in: style),
        detail: Wording.premises(known.published.premises.map(style.premise))
      ),
      PresentedTable.Cell(text: known.grade),
      PresentedTable.Cell(
        text: known.descriptor?.capitalizedFirst ?? (kind.isEmpty ? nil : kind + "."),
        detail: [known.descriptor == nil || kind.isEmpty ? nil : kind, known.shortDigest]
          .compactMap(\.self).joined(separator: ", ")
      ),
    ]
  }

  /// What was left out, with reasons and counts.
  mutating func exclusions() -> PresentedTable? {
    guard !briefing.excluded.isEmpty else { return nil }
    var rows: [PresentedTable.Row] = []
    for exclusion in briefing.excluded {
      let anchor = anchor("x-\(exclusion.source)-\(exclusion.reason)")
      let reason = exclusion.reason.spaced
      let holder = CitationIndex.Holder(anchor: anchor, text: Wording.excluded(reason))
      rows.append(
        PresentedTable.Row(
          anchor: anchor,
          cells: [
            PresentedTable.Cell(
              text: exclusion.kind.spaced.capitalizedFirst,
              citations: cite(exclusion.citations, from: holder)
            ),
            PresentedTable.Cell(text: reason),
            PresentedTable.Cell(text: String(exclusion.count)),
            PresentedTable.Cell(
              sources: exclusion.source.isEmpty ? [] : [self.source(exclusion.source)]
            ),
          ]
        )
      )
    }
    return PresentedTable(
      name: "excluded",
      caption: Wording.exclusions,
      columns: ["Kind", "Reason", "Count", "Source"].map { PresentedTable.Column(title: $0) },
      rows: rows
    )
  }
}

extension BriefingSource {
  /// The start of the digest of the text, by which two copies are told apart at a glance.
  fileprivate var shortDigest: String? {
    let parts = digest.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, !parts[1].isEmpty else { return nil }
    return "\(parts[0]) \(parts[1].prefix(12))"
  }
}
