import BriefingCore

extension HeatMap {
  private static let width = 640.0
  private static let rowGap = 3.0
  private static let size = (topic: 12.5, words: 12.0, remark: 10.5)

  func draw() -> SVGDrawing {
    let longest = rows.map { TextMeasure.width($0.topic, size: Self.size.topic) }.max() ?? 0
    let columnCount = Double(max(1, columns.count))
    let side = min(max(longest + 14, 90), columns.count > 4 ? 140 : 200)
    let countWidth = isBySource ? 0 : 230.0
    let columnWidth = min(160, (Self.width - side - countWidth) / columnCount)
    var drawing = SVGDrawing(width: side + columnWidth * columnCount + countWidth)
    drawHeads(side: side, columnWidth: columnWidth, in: &drawing)
    for row in rows {
      draw(row, side: side, columnWidth: columnWidth, in: &drawing)
    }
    drawing.width = max(drawing.width, 480)
    drawLegend(in: &drawing)
    for note in notes {
      for line in note.lines(width: drawing.width, size: 11.5, limit: 3) {
        drawing.height += 16
        drawing.text(line, x: 0, y: drawing.height - 4, size: 11.5, "soft")
      }
    }
    return drawing
  }

  private func drawHeads(side: Double, columnWidth: Double, in drawing: inout SVGDrawing) {
    let names = columns.map { $0.name.lines(width: columnWidth - 12, size: 11, limit: 2) }
    let depth = Double(names.map(\.count).max() ?? 0) * 13
    for (index, column) in columns.enumerated() {
      let x = side + Double(index) * columnWidth + 3
      let label = column.label.line(width: columnWidth - 8, size: 12.5, isBold: true)
      drawing.text(label, x: x, y: 13, size: 12.5, isBold: true)
      for (line, name) in names[index].enumerated() {
        drawing.text(name, x: x, y: 27 + Double(line) * 13, size: 11, "soft")
      }
    }
    if !isBySource {
      let x = side + columnWidth * Double(columns.count) + 8
      drawing.text(Wording.heatMapCount, x: x, y: 13, size: 12.5, isBold: true)
    }
    drawing.height = 22 + depth
  }

  private func draw(
    _ row: Row,
    side: Double,
    columnWidth: Double,
    in drawing: inout SVGDrawing
  ) {
    let y = drawing.height
    let topic = row.topic.lines(width: side - 12, size: Self.size.topic, limit: 2)
    let remarks = row.fields.map(\.remarks.count).max() ?? 0
    let height = max(26, 26 + Double(remarks) * 12.5, Double(topic.count) * 15 + 6)
    for (index, line) in topic.enumerated() {
      drawing.text(line, x: 0, y: y + 17 + Double(index) * 15, size: Self.size.topic)
    }
    for (index, field) in row.fields.enumerated() {
      let box = Box(
        x: side + Double(index) * columnWidth,
        y: y,
        width: columnWidth - Self.rowGap,
        height: height
      )
      let words = [field.words] + field.remarks
      let column = columns[index]
      let title = "\(row.topic), \(column.label) \(column.name): \(words.joined(separator: ", "))"
      drawing.group(title.shortened(to: 300), "field") { draw(field, in: box, on: &$0) }
    }
    if let count = row.count {
      let box = Box(
        x: side + columnWidth * Double(row.fields.count) + 8,
        y: y + 8,
        width: 120,
        height: 10
      )
      drawCount(count, in: box, on: &drawing)
    }
    drawing.link(
      Box(x: 0, y: y, width: drawing.width, height: height),
      to: row.anchor,
      words: Wording.agenda(row.topic.shortened(to: 80)),
      title: Wording.agenda(row.topic.shortened(to: 200))
    )
    drawing.height = y + height + Self.rowGap
  }

  /// Draws a field: its shade, a sign like those of the page, its words.
  private func draw(_ field: Field, in box: Box, on drawing: inout SVGDrawing) {
    drawing.rect(box, "cell \(field.tone.name)")
    let suffix = field.tone == .status(.settled) ? " on-settled" : ""
    var x = box.x + 7
    if field.tone.hasSign {
      drawing.sign(field.tone, x: x, y: box.y + 13, suffix: suffix)
      x += 15
    }
    let room = box.x + box.width - 3 - x
    let name = field.tone == .silent || field.tone == .named ? "soft" : "words\(suffix)"
    var size = Self.size.words
    while size > 10, TextMeasure.width(field.words, size: size) > room { size -= 0.5 }
    drawing.text(
      field.words.line(width: room, size: size),
      x: x,
      y: box.y + 17,
      size: size,
      name
    )
    for (index, remark) in field.remarks.enumerated() {
      drawing.text(
        remark.line(width: box.width - 10, size: Self.size.remark),
        x: box.x + 7,
        y: box.y + 30 + Double(index) * 13,
        size: Self.size.remark,
        "words\(suffix)"
      )
    }
  }

  private func drawCount(_ count: Int, in box: Box, on drawing: inout SVGDrawing) {
    let share = sourceCount == 0 ? 0 : min(1, Double(count) / Double(sourceCount))
    drawing.rect(box, "bar-ground")
    drawing.rect(Box(x: box.x, y: box.y, width: box.width * share, height: box.height), "bar")
    drawing.text(
      Wording.share(count, of: sourceCount),
      x: box.x + box.width + 8,
      y: box.y + 9,
      size: 11.5
    )
  }

  private func drawLegend(in drawing: inout SVGDrawing) {
    let shown = Set(rows.flatMap(\.fields).map(\.tone))
    let tones = Chip.Tone.allCases.map { Field.Tone.status($0) } + [.named, .silent, .unknown]
    var legend = Legend(width: drawing.width, y: drawing.height + 20)
    for tone in tones where shown.contains(tone) {
      legend.add(Wording.meaning(tone), width: 24, in: &drawing) { drawing, x, y in
        drawing.rect(Box(x: x, y: y - 7, width: 24, height: 14), "cell \(tone.name)")
        let suffix = tone == .status(.settled) ? " on-settled" : ""
        if tone.hasSign {
          drawing.sign(tone, x: x + 7, y: y, suffix: suffix)
        } else if tone != .named {
          let words = tone == .silent ? Wording.nothing : Wording.unknown
          drawing.text(words, x: x + 12, y: y + 4, size: 11, anchor: .middle)
        }
      }
    }
    drawing.height = legend.end
  }
}

extension HeatMap.Field.Tone {
  /// The class that gives the shade.
  fileprivate var name: String {
    switch self {
    case .status(let tone): tone.rawValue
    case .named: "named"
    case .silent: "silent"
    case .unknown: "unknown"
    }
  }

  fileprivate var hasSign: Bool { if case .status = self { true } else { false } }
}

extension SVGDrawing {
  /// Draws the sign of a status as the chips of the page have it, ten units wide.
  fileprivate mutating func sign(
    _ tone: HeatMap.Field.Tone,
    x: Double,
    y: Double,
    suffix: String
  ) {
    guard case .status(let tone) = tone else { return }
    let middle = x + 5
    switch tone {
    case .settled: circle(middle, y, radius: 4.5, "sign full\(suffix)")
    case .fixed:
      circle(middle, y, radius: 4.5, "sign")
      path(
        [("M", [middle, y - 4.5]), ("A", [4.5, 4.5, 0, 0, 0, middle, y + 4.5]), ("Z", [])],
        "sign full"
      )
    case .ahead: circle(middle, y, radius: 4.5, "sign")
    case .wished: diamond(middle, y, radius: 5, "sign")
    case .off:
      line(from: (middle - 4, y - 4), to: (middle + 4, y + 4), "sign")
      line(from: (middle - 4, y + 4), to: (middle + 4, y - 4), "sign")
    case .plain: circle(middle, y, radius: 1.5, "sign")
    }
  }
}
