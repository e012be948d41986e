import BriefingCore

/// The text of a Markdown file, written from top to bottom.
struct MarkdownPage {
  private(set) var text = ""

  private mutating func block(_ lines: String...) {
    if !text.isEmpty { text += "\n" }
    for line in lines { text += line + "\n" }
  }

  mutating func write(_ presentation: Presentation) {
    let briefing = presentation.briefing
    block("# \(briefing.title.markdown)")
    if let question = briefing.question { block(emphasis(question)) }
    block(
      "**\(Wording.asOf) \(presentation.asOf.markdown).** "
        + "\(presentation.sourceTally.markdown)."
    )
    for premises in [Wording.premises(presentation.premises)].compactMap({ $0 }) {
      block("\(premises.markdown).")
    }
    for (index, section) in presentation.sections.enumerated() {
      write(section)
      if index == 0 { write(warnings: briefing.warnings) }
    }
    write(end: presentation)
  }

  private mutating func write(warnings: [String]) {
    guard !warnings.isEmpty else { return }
    block("**\(Wording.warnings).**")
    list(warnings.map { "- \($0.markdown)" })
  }

  // Marks around nothing would stand in the text themselves, or make a rule.
  private func emphasis(_ text: String) -> String {
    let text = text.markdown
    return text.isEmpty ? "" : "*\(text)*"
  }

  private func strong(_ text: String) -> String {
    let text = text.markdown
    return text.isEmpty ? "" : "**\(text)**"
  }

  private mutating func list(_ entries: [String]) {
    guard !entries.isEmpty else { return }
    text += "\n" + entries.joined(separator: "\n") + "\n"
  }

  private mutating func write(_ section: PresentedSection) {
    block("## \(section.title.markdown)")
    for item in section.items where item.isNothingFound { block(emphasis(item.text)) }
    for table in section.tables { write(table) }
    list(section.comparisons.flatMap(lines))
    list(
      section.items.filter { !$0.isNothingFound }.enumerated().flatMap { index, item in
        lines(of: item, marker: section.isKeyPoints ? "\(index + 1)." : "-")
      }
    )
    if let leftOut = section.leftOut { block(emphasis(leftOut)) }
  }

  // MARK: - Statements

  private func lines(of item: PresentedItem, marker: String) -> [String] {
    let indent = String(repeating: " ", count: marker.utf8.count + 1)
    let remark = [remark(item.chips, when: item.when), support(item.support)]
      .compactMap { $0 }.joined(separator: " ")
    let line =
      "\(marker) \(item.text.markdown)\(footnotes(item.citations))"
      + (remark.isEmpty ? "" : " \(remark)")
    return [line] + item.sides.map { indent + self.line(of: $0) }
  }

  private func line(of side: PresentedSide) -> String {
    let chips = side.chips.map(\.words).joined(separator: ", ")
    let status = chips.isEmpty ? "" : " \(emphasis(chips)):"
    return "- \(name(side.source)):\(status) \(side.value.markdown)\(footnotes(side.citations))"
  }

  private func lines(_ comparison: PresentedComparison) -> [String] {
    let chips = comparison.chips.map(\.words).joined(separator: ", ")
    let sentence = comparison.sentence.map { " \($0.markdown)" } ?? ""
    let head =
      "- \(strong(comparison.subject.capitalizedFirst))"
      + (chips.isEmpty ? "." : " (\(chips.markdown)).")
    return [head + sentence] + comparison.sides.map { "  " + line(of: $0) }
  }

  private func remark(_ chips: [Chip], when: String?) -> String? {
    let words = chips.map(\.words) + [when].compactMap { $0 }
    return words.isEmpty ? nil : emphasis(words.joined(separator: ", ").capitalizedFirst) + "."
  }

  private func support(_ parts: [SupportPart]) -> String? {
    guard !parts.isEmpty else { return nil }
    let phrases = parts.map { part in
      let others = part.others > 0 ? [String(part.others)] : []
      let names = (part.sources.map(\.label) + others).joined(separator: ", ")
      return part.words == Wording.agree ? "\(part.words) \(names)" : "\(part.words): \(names)"
    }
    return phrases.joined(separator: "; ").capitalizedFirst + "."
  }

  private func name(_ source: PresentedSource) -> String {
    "\(source.label) \(source.name.markdown)"
  }

  private func footnotes(_ citations: PresentedCitations) -> String {
    let marks = citations.shown.map { "[^\($0.anchor)]" }.joined()
    guard citations.hidden > 0 else { return marks }
    return "\(marks) (\(Wording.moreCitations(citations.hidden)))"
  }

  // MARK: - Tables

  private mutating func write(_ table: PresentedTable) {
    block(emphasis(table.caption))
    let heads = table.columns.map { column in
      column.source.map(name) ?? column.title.markdown
    }
    block(
      row(heads),
      row(heads.map { _ in "---" })
    )
    for line in table.rows { text += row(line.cells.map(cell)) + "\n" }
  }

  private func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

  private func cell(_ cell: PresentedTable.Cell) -> String {
    if cell.isSilent { return Wording.nothing }
    let labels = cell.sources.map(\.label).joined(separator: ", ")
    let chips = cell.chips.map(\.words).joined(separator: ", ").markdown
    let texts = [cell.text?.markdown, cell.detail.map { "(\($0.markdown))" }].compactMap { $0 }
    let parts = [labels, chips] + texts
    return parts.filter { !$0.isEmpty }.joined(separator: " ") + footnotes(cell.citations)
  }

  // MARK: - End

  private mutating func write(end presentation: Presentation) {
    let tally = presentation.citationTally
    let tool = presentation.briefing.tool
    block("---")
    if let leftOut = presentation.leftOut { block(leftOut.markdown) }
    block(
      "\(Wording.madeBy(tool.name, tool.version).markdown). "
        + Wording.verified(tally.found, of: tally.all).markdown
    )
    let names = Dictionary(presentation.sources.map { ($0.number, $0) }) { first, _ in first }
    let notes = presentation.citations.entries.filter { !$0.holders.isEmpty }
    guard !notes.isEmpty else { return }
    list(notes.map { footnote($0, names[$0.source]) })
  }

  private func footnote(_ entry: CitationIndex.Entry, _ source: PresentedSource?) -> String {
    let span = entry.citation.span
    let name = source.map { "\($0.name.markdown) (\($0.label))" } ?? entry.citation.source.markdown
    let fault = entry.isFound ? "" : " — **\(Wording.notFound)**"
    return "[^\(entry.anchor)]: \(entry.citation.quote.inQuotationMarks.markdown) — \(name), "
      + "\(Wording.bytes(span.start, span.end))\(fault)"
  }
}
