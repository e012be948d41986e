extension TemplateValues {
  /// What the template `table` is filled with.
  static func table(_ table: PresentedTable) -> TemplateValues {
    TemplateValues([
      "tableName": table.name,
      "caption": table.caption,
      "columns": table.columns.map { column in
        TemplateValues(["columnTitle": column.title, "columnTag": column.source.map(tag)])
      },
      "rows": table.rows.map { row in
        let cells = zip(row.cells, table.columns).map(cell)
        return TemplateValues([
          "rowAnchor": row.anchor, "head": cells.first, "cells": Array(cells.dropFirst()),
        ])
      },
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
  private static func cell(
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
