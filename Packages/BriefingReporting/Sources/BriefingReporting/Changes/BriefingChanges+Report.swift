import BriefingCore

extension BriefingChanges {
  /// How much changed, in a sentence; empty where nothing did that is counted.
  public var tally: String { ChangeWording.tally(self) }

  /// The changes as an addendum to the earlier briefing.
  public var report: ChangeReport {
    let writer = ChangeWriter(self)
    let isRenamed = old.title != new.title
    var parts: [ChangeReport.Part] = []
    var section: SectionID?
    var entries: [ChangeReport.Entry] = []
    func end() {
      if let section { parts.append(.init(title: writer.title(of: section), entries: entries)) }
      entries = []
    }
    for change in statements {
      if change.section != section { end() }
      section = change.section
      entries.append(writer.entry(change))
    }
    end()
    parts.append(.init(title: ChangeWording.sources, entries: sources.map(writer.entry)))
    let warnings =
      addedWarnings.map { ChangeReport.Entry(.init($0), mark: ChangeWording.alsoWarned(true)) }
      + goneWarnings.map { ChangeReport.Entry(.init($0), mark: ChangeWording.alsoWarned(false)) }
    parts.append(.init(title: ChangeWording.warnings, entries: warnings))
    let summary = [
      ChangeWording.edition(ChangeWording.earlier, old, naming: isRenamed),
      ChangeWording.edition(ChangeWording.now, new, naming: isRenamed), ChangeWording.tally(self),
    ]
    return ChangeReport(
      title: ChangeWording.title(new),
      summary: summary.filter { !$0.isEmpty },
      parts: parts,
      closing: [ChangeWording.unchanged(unchanged)]
    )
  }
}

/// Turns changes into entries.
private struct ChangeWriter {
  private let changes: BriefingChanges
  private let names: TellingNames
  private let oldNames: TellingNames
  private let newNames: TellingNames
  private let titles: [SectionID: String]

  init(_ changes: BriefingChanges) {
    self.changes = changes
    oldNames = TellingNames(changes.old)
    newNames = TellingNames(changes.new)
    names = TellingNames(changes.new, orElse: changes.old)
    titles = Dictionary(
      (changes.new.sections + changes.old.sections).map { ($0.id, $0.title) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  func title(of section: SectionID) -> String { titles[section] ?? Phrasing.title(of: section) }

  // MARK: Sources

  func entry(_ change: BriefingChanges.SourceChange) -> ChangeReport.Entry {
    let source = change.new ?? change.old
    let text = source.map { ChangeWording.source($0, name: names[$0.id]) } ?? ""
    return ChangeReport.Entry(
      .init(text),
      mark: ChangeWording.word(change.kind).capitalizedFirst,
      lines: change.fields.map { .init(ChangeWording.field($0)) }
    )
  }

  // MARK: Statements

  func entry(_ change: StatementChange) -> ChangeReport.Entry {
    let mark = ChangeWording.mark(change.kind)
    guard let was = change.old, let now = change.new else {
      guard let statement = change.new ?? change.old else { return .init(.init("")) }
      let isNew = change.new != nil
      let lines = [
        change.cause.flatMap(ChangeWording.cause), others(than: change.section, [statement]),
      ]
      let gone = change.cause.flatMap { cause in
        ChangeWording.mark(mark, cause) { oldNames[$0] }
      }
      return ChangeReport.Entry(
        .init(statement.item.text, passages: passages(of: statement, isNew: isNew)),
        mark: gone ?? mark,
        lines: lines.compactMap(\.self).map { .init($0) }
      )
    }
    let showsWords = now.listsNames || was.listsNames
    let words = change.aspects.map { aspect in
      ChangeWording.aspect(
        aspect,
        showsWords: showsWords,
        name: { names[$0] },
        title: { title(of: $0) }
      )
    }
    let (earlier, later) = shown(was, now)
    let isSameText = was.item.text == now.item.text
    var lines: [ChangeReport.Line] = []
    if isSameText {
      lines.append(.init(now.item.text, passages: merged(earlier, later)))
    } else {
      lines.append(
        .init(was.item.text, label: ChangeWording.earlier, passages: earlier)
      )
      lines.append(.init(now.item.text, label: ChangeWording.now, passages: later))
    }
    if let others = others(than: change.section, [now, was]) { lines.append(.init(others)) }
    return ChangeReport.Entry(
      .init(words.joined(separator: "; ").capitalizedFirst + "."),
      mark: mark,
      lines: lines
    )
  }

  private func others(than section: SectionID, _ statements: [BriefingStatement]) -> String? {
    let sections = statements.flatMap(\.sections).filter { $0 != section }.uniqued
    return sections.isEmpty ? nil : ChangeWording.sections(sections.map { title(of: $0) })
  }

  // MARK: Passages

  private func passages(of statement: BriefingStatement, isNew: Bool) -> [ChangeReport.Passage] {
    statement.citations.map { passage($0, isNew: isNew) }
  }

  private func passage(_ citation: Citation, isNew: Bool) -> ChangeReport.Passage {
    ChangeReport.Passage(
      source: (isNew ? newNames : oldNames)[citation.source],
      citation: citation,
      edition: isNew ? ChangeWording.laterBriefing : ChangeWording.earlierBriefing
    )
  }

  /// The passages of a text that both briefings have; one that both cite is told once.
  private func merged(
    _ earlier: [ChangeReport.Passage],
    _ later: [ChangeReport.Passage]
  ) -> [ChangeReport.Passage] {
    func words(_ passage: ChangeReport.Passage) -> [String] {
      [passage.citation.source, passage.citation.quote]
    }
    let olds = Dictionary(earlier.map { (words($0), $0) }, uniquingKeysWith: { first, _ in first })
    let news = Set(later.map(words))
    return earlier.filter { !news.contains(words($0)) }
      + later.map { passage in
        guard let old = olds[words(passage)] else { return passage }
        return ChangeReport.Passage(
          source: passage.source,
          citation: passage.citation,
          edition: ChangeWording.both(old.citation.span, passage.citation.span),
          isShared: true
        )
      }
  }

  /// The passages of both forms; of a list of names, which may cite hundreds, those that differ.
  private func shown(
    _ was: BriefingStatement,
    _ now: BriefingStatement
  ) -> (earlier: [ChangeReport.Passage], later: [ChangeReport.Passage]) {
    guard was.listsNames else {
      return (passages(of: was, isNew: false), passages(of: now, isNew: true))
    }
    func words(_ citation: Citation) -> [String] { [citation.source, citation.quote] }
    let (olds, news) = (Set(was.citations.map(words)), Set(now.citations.map(words)))
    return (
      was.citations.filter { !news.contains(words($0)) }.map { passage($0, isNew: false) },
      now.citations.filter { !olds.contains(words($0)) }.map { passage($0, isNew: true) }
    )
  }
}
