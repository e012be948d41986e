import BriefingCore

/// Tables, whose rows are blocks.
extension WordStory {
  /// How many of the open tables are more than frames.
  private var cellTables: Int { tables.count { $0.columns != 1 } }

  /// Whether what is read is a cell of a row.
  var isCell: Bool { cellTables > 0 }

  /// Reads the start of a table, a row or a cell, or their properties.
  mutating func startTablePart(
    _ name: String,
    _ token: XMLToken,
    _ tokenizer: inout XMLTokenizer,
    _ text: inout LayoutText
  ) throws(XMLError) {
    let depth = tokenizer.depth
    switch name {
    case "tbl":
      if tables.isEmpty { endBlock(&text) }
      tables.append(Table())
    case "gridCol": if !tables.isEmpty { tables[tables.count - 1].columns += 1 }
    case "tr":
      rowDepth = depth
      if cellTables == 1 { tables[tables.count - 1].isFirstCell = true }
    case "tc":
      cellDepth = depth
      startCell(token, &text)
    default:
      let isDeleted = try tokenizer.holdsDeletion()
      guard isDeleted, depth == (name == "trPr" ? rowDepth : cellDepth) + 1 else { return }
      // The rest of the row or cell, which is the element that is open now.
      tally.deletions += 1
      try tokenizer.skipElement()
      if name == "trPr" { rowDepth = 0 } else { cellDepth = 0 }
    }
  }

  /// Parts a cell from the one before; a row of a table within a cell goes on the row it is in.
  private mutating func startCell(_ token: XMLToken, _ text: inout LayoutText) {
    guard let last = tables.indices.last, tables[last].columns != 1 else { return }
    isJoining = false
    if !tables[last].isFirstCell {
      text.addTab(token.range.lowerBound..<token.range.lowerBound)
    }
    tables[last].isFirstCell = false
  }

  /// Ends a row.
  mutating func endRow(
    _ tokenizer: XMLTokenizer,
    _ text: inout LayoutText
  ) throws(XMLError) {
    rowDepth = 0
    guard cellTables == 1, tables.last?.columns != 1 else { return }
    text.end(LayoutBlock(role ?? .row), isTight: true)
    try readBoxes(of: tokenizer, &text)
  }
}
