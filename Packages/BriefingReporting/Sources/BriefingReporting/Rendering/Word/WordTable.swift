import BriefingCore

/// A table of a Word document, whose first row is repeated on every page.
struct WordTable {
  /// A row with more text than this in a cell, in bytes, may be cut where a page ends: kept whole,
  /// it would leave half of the page before it empty, or would not fit on any.
  private static let longestWhole = 900

  private let table: PresentedTable
  private let widths: [Int]

  init(_ table: PresentedTable, layout: WordLayout) {
    self.table = table
    widths = WordColumns(table).widths(within: layout.textWidth, size: layout.tableSize)
  }

  /// Returns the table with the marks of its passages.
  func write(_ notes: inout WordNotes, _ bookmarks: inout WordBookmarks) -> String {
    var markup = """
      <w:tbl><w:tblPr><w:tblStyle w:val="\(WordStyles.table)"/>\
      <w:tblW w:w="\(widths.reduce(0, +))" w:type="dxa"/><w:tblLayout w:type="fixed"/>\
      <w:tblLook w:val="06A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" \
      w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="\(table.caption.lineEscaped)"/></w:tblPr>
      <w:tblGrid>\(widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined())</w:tblGrid>

      """
    // A head that fills a page would leave none for what stands under it.
    let isHead = table.columns.allSatisfy { $0.title.utf8.count <= Self.longestWhole }
    markup += isHead ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>\n" : "<w:tr>\n"
    for (column, width) in zip(table.columns, widths) {
      var runs = WordRuns()
      if let source = column.source { runs.add(label: source) }
      runs.add(line: column.title, after: " ")
      markup += cell([WordParagraph(.tableHead).markup(runs)], width)
    }
    markup += "</w:tr>\n"
    for row in table.rows {
      let size = row.cells.map { ($0.text?.utf8.count ?? 0) + ($0.detail?.utf8.count ?? 0) }.max()
      let isWhole = size ?? 0 <= Self.longestWhole
      markup += isWhole ? "<w:tr><w:trPr><w:cantSplit/></w:trPr>\n" : "<w:tr>\n"
      for (index, content) in row.cells.enumerated() where index < widths.count {
        var runs = runs(of: content, &notes, &bookmarks)
        if index == 0 { runs.mark(row.anchor, with: &bookmarks) }
        var paragraphs = [WordParagraph(index == 0 ? .rowHead : .cell).markup(runs)]
        if let detail = content.detail {
          paragraphs.append(WordParagraph(.cellDetail).markup(WordRuns(line: detail)))
        }
        markup += cell(paragraphs, widths[index])
      }
      markup += "</w:tr>\n"
    }
    return markup + "</w:tbl>\n"
  }

  private func cell(_ paragraphs: [String], _ width: Int) -> String {
    "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>"
      + String(paragraphs.joined().dropLast()) + "</w:tc>\n"
  }

  private func runs(
    of cell: PresentedTable.Cell,
    _ notes: inout WordNotes,
    _ bookmarks: inout WordBookmarks
  ) -> WordRuns {
    var runs = WordRuns()
    if cell.isSilent { runs.add(Wording.nothing) }
    // A count of sources comes before their names, the name of one behind its short name.
    let isCount =
      !cell.sources.isEmpty && cell.text?.utf8.allSatisfy(\.isASCIIDigit) ?? false
    if isCount, let text = cell.text { runs.add(text + ": ") }
    runs.add(labels: cell.sources)
    if !cell.chips.isEmpty {
      if !runs.isEmpty { runs.add(" ") }
      runs.add(chips: cell.chips)
    }
    if !isCount, let text = cell.text { runs.add(line: text, after: " ") }
    runs.add(markup: notes.marks(cell.citations, &bookmarks))
    return runs
  }
}
