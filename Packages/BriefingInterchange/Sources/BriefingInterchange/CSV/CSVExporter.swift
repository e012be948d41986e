public import BriefingCore

/// Annotations as a table, one row each, for spreadsheets and data frames.
///
/// The file is UTF-8 without byte order mark, quoted as RFC 4180 says, with a head row. Columns:
/// `document`, `id`, `label`, the start and end named after their unit (`start_utf8`), `quote`,
/// `attributes` as a JSON object, `annotator`, `confidence`, `review`, `reviewer`, `note`, and in
/// `more`, as a JSON object, what else is known.
///
/// What a spreadsheet could run as a formula gets an apostrophe in front, by the rule of `CSVTable`;
/// `CSVTable.unguarded(_:)` gives the cell back byte for byte.
public struct CSVExporter: Exporter {
  /// The columns that stand beside the place.
  static let native: Set<MarkRecord.Field> = [
    .id, .label, .span, .attributes, .annotator, .confidence, .review, .reviewer, .note,
  ]

  /// The unit the offsets are counted in.
  public let unit: OffsetUnit

  /// Creates an exporter.
  public init(unit: OffsetUnit = .utf8) { self.unit = unit }

  /// The name of the format.
  public var formatName: String { "CSV" }

  /// Returns the annotations as one table; rejected ones are there, and marked as such.
  public func export(_ documents: [AnnotatedDocument]) -> Export {
    var table = CSVTable()
    table.add([
      "document", "id", "label", "start_\(unit.rawValue)", "end_\(unit.rawValue)", "quote",
      "attributes", "annotator", "confidence", "review", "reviewer", "note", "more",
    ])
    var losses: [LossReport] = []
    for document in documents {
      var ledger = LossLedger()
      add(document, to: &table, ledger: &ledger)
      ledger.noteDocument(document.document)
      losses.append(ledger.report(format: formatName, document: document.id))
    }
    return Export(
      files: [InterchangeFile(name: "annotations.csv", bytes: table.bytes)],
      losses: losses
    )
  }

  private func add(
    _ document: AnnotatedDocument,
    to table: inout CSVTable,
    ledger: inout LossLedger
  ) {
    let offsets = OffsetTable(document.document.text, unit: unit)
    for annotation in ledger.exportable(of: document, rejected: true) {
      let row = [
        document.id,
        annotation.id.rawValue,
        annotation.label.rawValue,
        String(offsets.offset(ofUTF8: annotation.span.start)),
        String(offsets.offset(ofUTF8: annotation.span.end)),
        annotation.quote,
        annotation.attributes.isEmpty ? "" : annotation.attributes.json.text(),
        annotation.annotator,
        annotation.confidence.map { String($0) } ?? "",
        annotation.review.rawValue,
        annotation.reviewer ?? "",
        annotation.note ?? "",
        MarkRecord.json(of: annotation, besides: Self.native)?.text() ?? "",
      ]
      for cell in row where CSVTable.guarded(cell).utf8.count > cell.utf8.count {
        ledger.note(.guardedCell, cell)
      }
      table.add(row)
    }
  }
}
