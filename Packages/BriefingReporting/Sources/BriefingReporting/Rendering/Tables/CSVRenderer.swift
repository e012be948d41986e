public import BriefingCore

/// A briefing as tables for spreadsheets and data frames: comma-separated values, a file a table.
///
/// The tables hold all rows of the briefing, whatever the profile, with dates in EDTF whatever the
/// house style, and lie in `tables/`:
///
/// - `statements`: every item of every section, with the passages it rests on; `slots` and `sides`
///   hold the parts of items and what each source says of them;
/// - `agenda` (a row for a topic and a source), `timeline`, `money`, `commitments` (a column a slot)
///   and `participants`: the items of these sections, with what is particular to them in columns;
/// - `agreements` and `differences`: a row a side;
/// - `people-and-organizations` (a row a spelling) and `mentions`;
/// - `sources`, `excluded`, and `citations`, whose ids (`s1-12`) are those of the other renderings;
/// - `about`: title, question, date, warnings, and how to read the tables.
///
/// Sources go by the ids of their documents. Several values in a cell are parted by a semicolon and
/// a space. The files are UTF-8, quoted as RFC 4180 says, with a head row.
///
/// Nothing in them acts on a reader. A cell that a spreadsheet could run is guarded by the rule of
/// `CSVTable`, and control and direction characters are written out, as `‹U+202E›`. Both can be
/// undone: `CSVTable.rows(of:)` and then `controlsUnescaped` give every text back byte for byte.
public struct CSVRenderer: BriefingRenderer {
  /// The name of the format.
  public let formatName = "csv"
  /// The file it always writes.
  public let mainFile = "tables/citations.csv"
  /// Whether the files begin with a byte order mark.
  ///
  /// Excel needs one to show a file that is opened with a double click as UTF-8; programs that read
  /// tables take it for a part of the first column's name, unless they are told.
  public let hasByteOrderMark: Bool

  /// Creates a renderer.
  public init(hasByteOrderMark: Bool = false) { self.hasByteOrderMark = hasByteOrderMark }

  /// Renders a briefing as tables; the options change nothing.
  public func render(
    _ briefing: Briefing,
    texts: [String: DocumentText],
    options: RenderingOptions
  ) -> [RenderedFile] {
    let mark: [UInt8] = hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
    return BriefingTables(briefing, texts: texts).all.map { table in
      RenderedFile(path: "tables/\(table.name).csv", bytes: mark + table.bytes)
    }
  }
}

/// A table with a name, written as its rows come.
struct NamedTable {
  let name: String
  private let width: Int
  private var table = CSVTable()

  init(_ name: String, columns: [String]) {
    self.name = name
    width = columns.count
    table.add(columns.map(\.controlsEscaped))
  }

  var bytes: [UInt8] { table.bytes }

  /// Adds a row; absent values are empty cells.
  mutating func add(_ row: [String?]) {
    assert(row.count == width)
    table.add(row.map { $0?.controlsEscaped ?? "" })
  }
}
