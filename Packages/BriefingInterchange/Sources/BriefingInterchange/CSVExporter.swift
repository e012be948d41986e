public import BriefingCore

/// Annotations as a table, one row each, for spreadsheets and data frames.
///
/// The file is UTF-8 without byte order mark, quoted as RFC 4180 says, with a head row. Columns:
/// `document`, `id`, `label`, the start and end named after their unit (`start_utf8`), `quote`,
/// `attributes` as a JSON object, `annotator`, `confidence`, `review`, `reviewer` and `note`.
///
/// What a spreadsheet could run as a formula gets an apostrophe in front, by the rule of `CSVTable`;
/// `CSVTable.unguarded(_:)` gives the cell back byte for byte.
public struct CSVExporter: Exporter {
  /// The unit the offsets are counted in.
  public let unit: OffsetUnit

  /// Creates an exporter.
  public init(unit: OffsetUnit = .utf8) { self.unit = unit }

  /// The name of the format.
  public var formatName: String { "CSV" }
  /// The extension of its files.
  public var fileExtension: String { "csv" }

  /// Returns the annotations as a table; rejected ones are there, and marked as such.
  public func export(_ document: AnnotatedDocument) -> Export {
    let text = document.document.text
    let offsets = OffsetTable(text, unit: unit)
    var table = CSVTable()
    var ledger = LossLedger()
    func add(_ row: [String]) {
      for cell in row where CSVTable.guarded(cell).utf8.count > cell.utf8.count {
        ledger.note(.guardedCell, cell)
      }
      table.add(row)
    }
    add([
      "document", "id", "label", "start_\(unit.rawValue)", "end_\(unit.rawValue)", "quote",
      "attributes", "annotator", "confidence", "review", "reviewer", "note",
    ])
    for annotation in document.annotations {
      guard text.matches(annotation.quote, at: annotation.span) else {
        ledger.note(.unanchored, "\(annotation.id): \(annotation.quote)")
        continue
      }
      ledger.noteRemnants(of: annotation)
      add([
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
      ])
    }
    ledger.noteDocument(document.document)
    let losses = ledger.report(format: formatName, document: document.id)
    return Export(bytes: table.bytes, losses: losses)
  }
}
