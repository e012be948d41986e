public import BriefingCore

/// A reader of tables of annotations, as ``CSVExporter`` writes them.
///
/// Columns are known by their names and may stand in any order. `label` and `quote` must be there,
/// and the start and end in one of the units; `document` may be left out where the file is named
/// after its document.
public struct CSVImporter: Importer {
  /// Creates an importer.
  public init() {}

  /// The name of the format.
  public var formatName: String { CSVExporter().formatName }

  /// Returns the marks of each table.
  public func read(_ files: [InterchangeFile], for documents: [Document]) -> Import {
    var intake = MarkIntake(formatName, tool: "csv", documents: documents)
    for file in files {
      let rows = CSVTable.rows(of: file.bytes)
      guard let columns = rows.first.flatMap({ Columns($0) }) else {
        let wording = Messages.notOfFormat(
          formatName,
          "a head row with label, start_utf8, end_utf8 and quote"
        )
        intake.refuse(wording, in: file.name, at: TextPosition(line: 1, column: 1))
        continue
      }
      var opened: [String: MarkIntake.OpenDocument?] = [:]
      var line = 1
      for row in rows {
        let position = TextPosition(line: line, column: 1)
        // Cells hold line breaks of their own.
        line += 1 + row.reduce(0) { $0 + $1.utf8.count { $0 == 0x0A } }
        guard position.line > 1, row != [""] else { continue }
        let name = columns.cell("document", of: row) ?? file.stem
        if opened[name] == nil {
          let claim = MarkIntake.Claim(file: file, id: name, position: position)
          opened[name] = .some(intake.open(claim, unit: columns.unit))
        }
        guard let document = opened[name].flatMap(\.self) else { continue }
        take(row, columns, at: position, in: document, into: &intake)
      }
    }
    return intake.result
  }

  private func take(
    _ row: [String],
    _ columns: Columns,
    at position: TextPosition,
    in document: MarkIntake.OpenDocument,
    into intake: inout MarkIntake
  ) {
    let places = ["start", "end"].map { columns.cell("\($0)_\(columns.unit.rawValue)", of: row) }
    guard let start = places[0].flatMap(Int.init), let end = places[1].flatMap(Int.init) else {
      let found = places.map { $0 ?? "" }.joined(separator: ", ")
      intake.refuse(
        Messages.value("the place", found, "two numbers"),
        in: document.file,
        at: position
      )
      return
    }
    let mark = intake.mark(
      columns.cell("label", of: row) ?? "",
      from: start,
      to: end,
      quote: columns.cell("quote", of: row) ?? "",
      in: document,
      at: position
    )
    guard let mark else { return }
    var members: [JSONValue.Member] = []
    for field in MarkRecord.Field.allCases {
      guard let cell = columns.cell(field.rawValue, of: row) else { continue }
      members.append(JSONValue.Member(field.rawValue, .string(cell)))
    }
    for name in ["attributes", "more"] {
      guard let cell = columns.cell(name, of: row) else { continue }
      guard let value = try? JSONValue(parsing: cell), let own = value.members else {
        intake.refuse(
          Messages.value("`\(name)`", cell, "a JSON object"),
          in: document.file,
          at: position
        )
        return
      }
      members.removeAll { $0.key == name }
      members += name == "more" ? own : [JSONValue.Member(name, value)]
    }
    let tellsAttributes = columns.has("attributes") || columns.has("more")
    intake.keep(mark, record: .object(members), in: document) { draft in
      if !tellsAttributes { draft.attributes = nil }
    }
  }

  /// Where the cells of a row are.
  private struct Columns {
    private let names: [String]
    let unit: OffsetUnit

    init?(_ head: [String]) {
      names = head
      let unit = OffsetUnit.allCases.first { unit in
        ["start", "end"].allSatisfy { head.contains("\($0)_\(unit.rawValue)") }
      }
      guard let unit, head.contains("label"), head.contains("quote") else { return nil }
      self.unit = unit
    }

    /// Whether the table has a column of a name.
    func has(_ name: String) -> Bool { names.contains(name) }

    /// The cell below a name; nothing where it is empty.
    func cell(_ name: String, of row: [String]) -> String? {
      guard let index = names.firstIndex(of: name), index < row.count, !row[index].isEmpty else {
        return nil
      }
      return row[index]
    }
  }
}
