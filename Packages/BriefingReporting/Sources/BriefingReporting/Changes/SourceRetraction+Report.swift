import BriefingCore

extension SourceRetraction {
  /// What depends on the sources, as people read it.
  public var report: ChangeReport {
    let writer = RetractionWriter(self)
    let groups: [(Effect, Bool)] = [
      (.falls, false), (.falls, true), (.weakened, false), (.weakened, true), (.undated, false),
    ]
    var parts = groups.map { effect, isComparison in
      let entries = dependents.filter { dependent in
        dependent.effect == effect && !dependent.statement.listsNames
          && (effect == .undated || (dependent.statement.comparison != nil) == isComparison)
      }.map(writer.entry)
      return ChangeReport.Part(
        title: ChangeWording.effect(effect, isComparison: isComparison, entries.count),
        entries: entries
      )
    }
    parts.append(.init(title: ChangeWording.datesInferred, entries: dates.map(writer.entry)))
    parts.append(.init(title: ChangeWording.entities, entries: writer.entries(entities)))
    return ChangeReport(
      title: ChangeWording.without(sources.map(writer.described), briefing),
      summary: [ChangeWording.tally(self)],
      parts: parts,
      closing: [ChangeWording.unaffected(unaffected)]
    )
  }
}

/// Turns what depends on sources into entries.
private struct RetractionWriter {
  private let retraction: SourceRetraction
  private let names: TellingNames
  private let titles: [SectionID: String]

  init(_ retraction: SourceRetraction) {
    self.retraction = retraction
    names = TellingNames(retraction.briefing)
    titles = Dictionary(
      retraction.briefing.sections.map { ($0.id, $0.title) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  func described(_ source: String) -> String {
    let file = retraction.briefing.sources.first { $0.id == source }?.file
    let name = names[source]
    return "\(name), \(file ?? source)"
  }

  func entry(_ dependent: SourceRetraction.Dependent) -> ChangeReport.Entry {
    let statement = dependent.statement
    let sections = statement.sections.map { titles[$0] ?? Phrasing.title(of: $0) }
    var lines: [ChangeReport.Line] = []
    if dependent.effect == .weakened {
      lines.append(.init(ChangeWording.remaining(dependent.remaining.map { names[$0] })))
    }
    if dependent.losesStatus, let status = statement.item.status {
      lines.append(.init(ChangeWording.losesStatus(status)))
    }
    if dependent.effect != .falls, !dependent.premises.isEmpty {
      lines.append(
        .init(
          ChangeWording.undated(
            statement.item.when.map { EDTF($0)?.words ?? $0 },
            dependent.premises.map { ($0.quote, names[$0.source]) }
          ),
          passages: dependent.premises.map(passage)
        )
      )
    }
    return ChangeReport.Entry(
      .init(statement.item.text, passages: dependent.passages.map(passage)),
      mark: sections.joined(separator: ", "),
      lines: lines
    )
  }

  func entry(_ effect: SourceRetraction.DateEffect) -> ChangeReport.Entry {
    .init(
      .init(
        ChangeWording.date(effect.date, of: effect.source.map { names[$0] }, effect.premises)
      )
    )
  }

  /// Entities that fall come in one line, the others each in one.
  func entries(_ effects: [SourceRetraction.EntityEffect]) -> [ChangeReport.Entry] {
    let fallen = effects.filter(\.falls).map(\.entity.name)
    let first = fallen.isEmpty ? [] : [ChangeReport.Entry(.init(ChangeWording.unnamed(fallen)))]
    return first
      + effects.filter { !$0.falls }.map { effect in
        ChangeReport.Entry(
          .init(ChangeWording.lostNames(effect.entity.name, effect.lostNames, effect.reasons))
        )
      }
  }

  private func passage(_ citation: Citation) -> ChangeReport.Passage {
    .init(source: names[citation.source], citation: citation, edition: nil)
  }
}
