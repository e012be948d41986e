import Mustache

extension TemplateValues {
  /// What the template `table` is filled with.
  static func table(_ table: PresentedTable) -> TemplateValues {
    TemplateValues([
      "tableName": table.name,
      "caption": table.caption,
      "columns": table.columns.map { column in
        TemplateValues(["columnTitle": column.title, "columnTag": column.source.map(tag)])
      },
      "rows": table.rows.map { TemplateRow(row: $0, columns: table.columns) },
    ])
  }

  /// What the template `figure` is filled with; `graphic` is markup, escaped already.
  static func figure(_ figure: PresentedFigure) -> TemplateValues {
    TemplateValues([
      "figureAnchor": figure.anchor,
      "figureName": figure.graphic.name,
      "figureTitle": figure.graphic.title,
      "figureCaption": figure.caption,
      "scrollHint": Wording.scrollHint,
      "graphic": figure.graphic.inlined(prefix: figure.anchor),
      "figureTables": [figure.table].compactMap { $0 }.map(table),
      "tableSummary": figure.tableTitle,
    ])
  }

  /// What the template `cell` is filled with.
  fileprivate static func cell(
    _ cell: PresentedTable.Cell,
    in column: PresentedTable.Column
  ) -> TemplateValues {
    // A few short names stay on one line.
    let isFewTags = cell.text == nil && (1...4).contains(cell.sources.count)
    return TemplateValues([
      // Narrow pages show the title of the column beside each cell.
      "cellTitle": column.source.map { "\($0.label) \($0.name)" } ?? column.title,
      "cellText": cell.text,
      "cellDetail": cell.detail,
      "cellClass": cell.isEmpty ? "blank" : isFewTags ? "tags" : nil,
      "chips": cell.chips.map(chip),
      "tags": cell.sources.map(tag),
      "marks": marks(cell.citations),
      "cellLinks": cell.links.map { link("#\($0.anchor)", $0.text) },
      "cellMore": cell.more,
      "isSilent": cell.isSilent,
    ])
  }
}

/// The values of a row, made where a template asks for them: those of all cells of a large page would
/// take more memory than the page.
private struct TemplateRow: MustacheParent {
  let row: PresentedTable.Row
  let columns: [PresentedTable.Column]

  func child(named name: String) -> Any? {
    switch name {
    case "rowAnchor": TemplateValues.quicklyFound(row.anchor)
    case "head": TemplateValues.quicklyFound(cells.prefix(1).map(TemplateValues.cell).first)
    case "cells": cells.dropFirst().map(TemplateValues.cell)
    default: nil
    }
  }

  private var cells: some Collection<(PresentedTable.Cell, PresentedTable.Column)> {
    Array(zip(row.cells, columns))
  }
}
