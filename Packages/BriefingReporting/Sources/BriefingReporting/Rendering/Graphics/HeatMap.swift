import BriefingCore

/// The agenda as a grid of topics and sources, shaded by how far each source says a matter has come.
///
/// It is drawn from the table of the agenda, so the two never part: with many sources the table
/// gives way to the strongest status and a count, and so does the grid.
struct HeatMap: Graphic {
  /// What a field shows.
  struct Field: Sendable, Hashable {
    /// What the shade and the sign stand for.
    enum Tone: Sendable, Hashable {
      case status(Chip.Tone)
      /// The source speaks of it and gives no status.
      case named
      /// The source says nothing of it.
      case silent
      /// Nobody can tell.
      case unknown
    }

    let tone: Tone
    let words: String
    /// That it is denied, or whose view it is.
    let remarks: [String]
  }

  struct Row: Sendable {
    let topic: String
    let anchor: String
    let fields: [Field]
    /// How many sources name the topic, where they have no columns.
    let count: Int?
  }

  /// How many topics are drawn; the table has them all.
  static let limit = 40

  let columns: [(label: String, name: String)]
  let rows: [Row]
  let sourceCount: Int
  let crowdedOut: Int
  let hidden: Int

  let name = "agenda"
  let title = Wording.heatMapTitle

  /// Whether each source has a column.
  var isBySource: Bool { rows.allSatisfy { $0.count == nil } }

  /// Makes the grid of the table of the agenda.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - sourceCount: How many sources there are.
  ///   - hidden: How many items the profile leaves out.
  init(_ table: PresentedTable, sourceCount: Int, hidden: Int) {
    let isBySource = table.columns.contains { $0.source != nil }
    columns = table.columns.dropFirst().prefix(isBySource ? .max : 1).map { column in
      (column.source?.label ?? column.title, column.source?.name ?? "")
    }
    rows = table.rows.prefix(Self.limit).map { row in
      Row(
        topic: row.cells.first?.text ?? "",
        anchor: row.anchor,
        fields: row.cells.dropFirst().prefix(isBySource ? .max : 1).map(Field.init),
        count: isBySource ? nil : row.cells.last?.text.flatMap { Int($0) } ?? 0
      )
    }
    self.sourceCount = sourceCount
    crowdedOut = table.rows.count - rows.count
    self.hidden = hidden
  }

  /// What is not drawn, and why; a line each.
  var notes: [String] {
    [
      isBySource ? nil : Wording.heatMapOfMany(sourceCount),
      Wording.topicsCrowdedOut(crowdedOut, of: rows.count + crowdedOut),
      Wording.hiddenFromGraphic(hidden),
    ].compactMap { $0 }
  }

  var summary: String {
    let fields = rows.flatMap(\.fields)
    let counts = Chip.Tone.allCases.compactMap { tone in
      let count = fields.count { $0.tone == .status(tone) }
      return count == 0 ? nil : Wording.fields(count, tone)
    }
    return Wording.heatMapSummary(
      topics: rows.count,
      sources: sourceCount,
      counts: counts,
      silent: fields.count { $0.tone == .silent },
      negated: fields.count { $0.remarks.contains(Chip.negated.words) },
      notes: notes
    )
  }
}

extension HeatMap.Field {
  fileprivate init(_ cell: PresentedTable.Cell) {
    let status = cell.chips.first { $0.kind == .status }
    let remarks = cell.chips.filter { $0.kind != .status }.map(\.words)
    if cell.isSilent {
      self.init(tone: .silent, words: Wording.nothing, remarks: [])
    } else if remarks.contains(Chip.negated.words) {
      // A shade for what is denied would say the contrary of the word beside it.
      self.init(tone: .status(.off), words: status?.words ?? Wording.named, remarks: remarks)
    } else if let status {
      self.init(tone: .status(status.tone), words: status.words, remarks: remarks)
    } else if cell.text == Wording.unknown {
      self.init(tone: .unknown, words: Wording.unknown, remarks: [])
    } else {
      self.init(tone: .named, words: Wording.named, remarks: remarks)
    }
  }
}
