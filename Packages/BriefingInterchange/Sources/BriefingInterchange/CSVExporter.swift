public import BriefingCore

/// Annotations as a table, one row each, for spreadsheets and data frames.
///
/// The file is UTF-8 without byte order mark, quoted as RFC 4180 says, with a head row. Columns:
/// `document`, `id`, `label`, the start and end named after their unit (`start_utf8`), `quote`,
/// `attributes` as a JSON object, `annotator`, `confidence`, `review`, `reviewer` and `note`.
///
/// A cell that starts with `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe in
/// front, because spreadsheets would run it; whoever reads the file as data takes one apostrophe
/// away where such a character follows, further apostrophes between them or not.
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
    table.add([
      "document", "id", "label", "start_\(unit.rawValue)", "end_\(unit.rawValue)", "quote",
      "attributes", "annotator", "confidence", "review", "reviewer", "note",
    ])
    for annotation in document.annotations {
      guard text.matches(annotation.quote, at: annotation.span) else {
        table.ledger.note(.unanchored, "\(annotation.id): \(annotation.quote)")
        continue
      }
      table.ledger.noteRemnants(of: annotation)
      table.add([
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
    table.ledger.noteDocument(document.document)
    let losses = table.ledger.report(format: formatName, document: document.id)
    return Export(bytes: table.bytes, losses: losses)
  }
}

/// A table as it grows.
private struct CSVTable {
  var bytes: [UInt8] = []
  var ledger = LossLedger()

  mutating func add(_ row: [String]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      add(cell)
    }
    bytes += [0x0D, 0x0A]
  }

  private mutating func add(_ cell: String) {
    let isFormula = Self.isFormula(cell)
    if isFormula { ledger.note(.guardedCell, cell) }
    // Bytes, not characters: a carriage return and a line feed are one Character.
    let isQuoted = cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    if isQuoted { bytes.append(0x22) }
    if isFormula { bytes.append(0x27) }
    for byte in cell.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    if isQuoted { bytes.append(0x22) }
  }

  /// Cells that look guarded already count as formulas, so that one apostrophe can be taken away.
  private static func isFormula(_ cell: String) -> Bool {
    guard let first = cell.utf8.first(where: { $0 != 0x27 }) else { return false }
    return [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(first)
  }
}
