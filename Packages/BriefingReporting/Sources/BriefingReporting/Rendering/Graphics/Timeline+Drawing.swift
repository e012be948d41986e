import BriefingCore

extension Timeline {
  static let width = 640.0
  private static let size = (head: 12.5, words: 11.5)
  private static let lineHeight = 15.0

  /// An event with the place of its mark and of its words.
  private struct Row {
    let event: Event
    let left: Double
    let right: Double
    let x: Double
    let anchor: SVGDrawing.Anchor
    let head: String
    let lines: [String]
    let width: Double
    /// Whether the words stand below the mark, which leaves no room beside it.
    let isBelow: Bool

    var height: Double { Double(1 + lines.count) * lineHeight + (isBelow ? 12 : 0) + 11 }
  }

  func draw() -> SVGDrawing {
    var drawing = SVGDrawing(width: Self.width)
    let bands = bands
    for (index, band) in bands.enumerated() {
      if index > 0 { drawing.height += 26 }
      draw(band, isOnly: bands.count == 1 && part == nil, in: &drawing)
    }
    drawLegend(in: &drawing)
    for note in notes {
      for line in note.lines(width: Self.width, size: 11.5, limit: 3) {
        drawing.height += 16
        drawing.text(line, x: 0, y: drawing.height - 4, size: 11.5, "soft")
      }
    }
    return drawing
  }

  // MARK: - Scale

  private func draw(_ band: ArraySlice<Event>, isOnly: Bool, in drawing: inout SVGDrawing) {
    var days = band.flatMap { event in
      [event.extent.first, event.extent.last.map { $0 + 1 }].compactMap { $0 }
    }
    let (low, high) = (days.min() ?? 0, days.max() ?? 0)
    let asOf = asOf.flatMap { asOf in
      isOnly || days.isEmpty || asOf.last >= low && asOf.first < high ? asOf : nil
    }
    if let asOf { days += [asOf.first, asOf.last + 1] }
    let axis = TimelineAxis(days, x: 0, width: Self.width)
    let rows = band.map { row($0, on: axis) }
    let top = drawing.height
    let start = top + 50
    let end = start + 10 + rows.reduce(0) { $0 + $1.height }
    if let asOf {
      draw(asOf, on: axis, top: top, end: end, in: &drawing)
    } else if let all = band.first.flatMap(relation), self.asOf != nil {
      let words = all == .before ? Wording.allBeforeAsOf : Wording.allAfterAsOf
      drawing.text(words, x: 0, y: top + 13, size: 11, "soft")
    }
    draw(axis, start: start, end: end, in: &drawing)
    var y = start + 12
    for row in rows {
      draw(row, on: axis, at: y, in: &drawing)
      y += row.height
    }
    drawing.height = end
  }

  private func draw(
    _ axis: TimelineAxis,
    start: Double,
    end: Double,
    in drawing: inout SVGDrawing
  ) {
    for tick in axis.ticks(in: style) {
      drawing.line(from: (tick.x, start), to: (tick.x, end), "grid")
      drawing.line(from: (tick.x, start - 4), to: (tick.x, start), "rule")
      drawing.text(tick.words, x: tick.x + 3, y: start - 6, size: TimelineAxis.wordSize, "soft")
    }
    for segment in axis.segments {
      let last = segment.x + segment.width
      drawing.line(from: (segment.x, start), to: (last, start), "rule")
    }
    for cut in axis.cuts {
      for x in [cut.x - 20, cut.x + 20] {
        drawing.line(from: (x - 3, start + 5), to: (x + 3, start - 5), "rule")
      }
      drawing.text(cut.words, x: cut.x, y: start + 4, size: 10, anchor: .middle, "soft")
    }
  }

  private func draw(
    _ asOf: AsOf,
    on axis: TimelineAxis,
    top: Double,
    end: Double,
    in drawing: inout SVGDrawing
  ) {
    let (left, right) = (axis.x(of: asOf.first), axis.x(of: asOf.last + 1))
    let edges = right - left > 6 ? [left, right] : [(left + right) / 2]
    if edges.count == 2 {
      drawing.rect(
        Box(x: left, y: top + 20, width: right - left, height: end - top - 20),
        "as-of-span"
      )
    }
    for x in edges { drawing.line(from: (x, top + 18), to: (x, end), "as-of") }
    let words = Wording.asOfDay(asOf.words)
    let half = TextMeasure.width(words, size: 11.5, isBold: true) / 2
    let x = min(max((left + right) / 2, half), Self.width - half)
    drawing.text(
      words,
      x: x,
      y: top + 13,
      size: 11.5,
      anchor: .middle,
      isBold: true,
      "as-of-words"
    )
    let (first, last) = (edges[0], edges[edges.count - 1])
    if first > 70 {
      drawing.text(
        "◂ \(Wording.before)",
        x: first - 6,
        y: top + 29,
        size: 11,
        anchor: .end,
        "as-of-words"
      )
    }
    if Self.width - last > 70 {
      drawing.text("\(Wording.after) ▸", x: last + 6, y: top + 29, size: 11, "as-of-words")
    }
  }

  // MARK: - Events

  /// Finds where the words go: right of the mark, else left of it, else below it.
  private func row(_ event: Event, on axis: TimelineAxis) -> Row {
    let (left, right) = ends(of: event, on: axis)
    let gap = 11.0
    let (before, after) = (left - gap, Self.width - right - gap)
    let head = head(of: event)
    let headWidth = TextMeasure.width(head, size: Self.size.head, isBold: true)
    let wanted = max(headWidth, min(TextMeasure.width(event.words, size: Self.size.words), 400))
    let least = max(headWidth, 230)
    let isRight = after >= wanted || after >= least && after >= before
    let isBelow = !isRight && before < least
    let width = min(400, isBelow ? Self.width : isRight ? after : before)
    let lines = lines(of: event, width: width)
    let shown = head.line(width: Self.width, size: Self.size.head, isBold: true)
    let used = max(
      TextMeasure.width(shown, size: Self.size.head, isBold: true),
      lines.map { TextMeasure.width($0, size: Self.size.words) }.max() ?? 0
    )
    return Row(
      event: event,
      left: left,
      right: right,
      x: isBelow ? max(0, min(left, Self.width - used)) : isRight ? right + gap : left - gap,
      anchor: isBelow || isRight ? .start : .end,
      head: shown,
      lines: lines,
      width: used,
      isBelow: isBelow
    )
  }

  /// The words of an event in two lines at most: where they are too long, their beginning and the
  /// part that names the event.
  private func lines(of event: Event, width: Double) -> [String] {
    let lines = event.words.lines(width: width, size: Self.size.words, limit: 2)
    guard let core = event.core, lines.last?.hasSuffix("…") == true,
      // Where the beginning reaches into that part, it goes on best as it is.
      !lines.joined(separator: " ").contains(core.onOneLine.prefix(20))
    else { return lines }
    return [event.words, "…\(core)"].map { $0.line(width: width, size: Self.size.words) }
  }

  private func head(of event: Event) -> String {
    let sources = event.sources.prefix(5).joined(separator: " ")
    let more = event.sources.count > 5 ? " +\(event.sources.count - 5)" : ""
    let parts = [event.when] + event.stance + [sources + more]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func ends(of event: Event, on axis: TimelineAxis) -> (Double, Double) {
    switch event.extent {
    case .day(let day):
      let x = axis.x(of: day) + (axis.x(of: day + 1) - axis.x(of: day)) / 2
      return (x - 6, x + 6)
    case .span(let first, let last), .interval(.day(let first), .day(let last)):
      let (left, right) = (axis.x(of: first), axis.x(of: last + 1))
      // However short it is beside the whole, it stays a bar.
      let missing = max(0, 14 - (right - left)) / 2
      return (left - missing, right + missing)
    case .interval(.day(let first), .open): return (axis.x(of: first), Self.width)
    case .interval(.day(let first), .unknown):
      return (axis.x(of: first), min(Self.width, axis.x(of: first) + 40))
    case .interval(.open, .day(let last)): return (0, axis.x(of: last + 1))
    case .interval(.unknown, .day(let last)):
      return (max(0, axis.x(of: last + 1) - 40), axis.x(of: last + 1))
    case .interval: return (0, Self.width)
    }
  }

  private func draw(
    _ row: Row,
    on axis: TimelineAxis,
    at y: Double,
    in drawing: inout SVGDrawing
  ) {
    let middle = y + 6
    let base = y + (row.isBelow ? 24 : 10)
    let relation = relation(row.event).map { Wording.relation($0) }
    let title = [relation, row.event.text.shortened(to: 400)].compactMap { $0 }
      .joined(separator: ": ").capitalizedFirst
    drawing.group(title, "event") { drawing in
      mark(row.event, left: row.left, right: row.right, y: middle, in: &drawing)
      drawing.text(
        row.head,
        x: row.x,
        y: base,
        size: Self.size.head,
        anchor: row.anchor,
        isBold: true,
        "halo"
      )
      for (index, line) in row.lines.enumerated() {
        drawing.text(
          line,
          x: row.x,
          y: base + Double(index + 1) * Self.lineHeight,
          size: Self.size.words,
          anchor: row.anchor,
          "halo"
        )
      }
    }
    let start = row.anchor == .end ? row.x - row.width : min(row.left, row.x)
    let end = row.anchor == .end ? row.right : max(row.right, row.x + row.width)
    drawing.link(
      Box(x: start - 3, y: y - 5, width: end - start + 6, height: row.height - 2),
      to: row.event.anchor,
      words: "\(row.event.when): \(row.event.words.shortened(to: 80))",
      title: title
    )
  }
}
