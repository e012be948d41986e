import BriefingCore

extension ActorGraph {
  private static let rowHeight = 24.0
  private static let groupGap = 12.0
  private static let size = 12.5

  /// Draws the actors as a column and what joins them as arcs beside it.
  ///
  /// Names in a column can be read and never lie over one another, however many arcs there are.
  func draw() -> SVGDrawing {
    let nameWidth = min(
      300,
      nodes.map { TextMeasure.width($0.name, size: Self.size) }.max() ?? 0
    )
    let countWidth =
      nodes.map { TextMeasure.width(Wording.counted($0.count, "item"), size: 11) }.max() ?? 0
    let x = nameWidth + countWidth + 26
    var middles: [Double] = []
    var y = 14.0
    for index in nodes.indices {
      if groupStarts.contains(index) { y += Self.groupGap }
      middles.append(y)
      y += Self.rowHeight
    }
    let longest = edges.map { middles[$0.second] - middles[$0.first] }.max() ?? 0
    let reach = min(640 - x - 36, max(140, longest * 0.7))
    var drawing = SVGDrawing(width: max(420, x + reach + 30))
    drawing.height = y
    // The weakest first, so that the strongest lie above them.
    let order = edges.indices.sorted {
      (edges[$0].weight, -$0) < (edges[$1].weight, -$1)
    }
    var numbers: [(x: Double, y: Double, words: String)] = []
    for edge in order.map({ edges[$0] }) {
      let (top, bottom) = (middles[edge.first], middles[edge.second])
      // The root leaves short arcs room enough for a number.
      let depth = longest == 0 ? 0 : ((bottom - top) / longest).squareRoot() * reach
      arc(edge, x: x, from: top, to: bottom, depth: depth, in: &drawing)
      guard edge.weight > 1 else { continue }
      numbers.append((x + depth, (top + bottom) / 2 + 4, String(edge.weight)))
    }
    for (node, y) in zip(nodes, middles) {
      draw(node, x: x, y: y, nameWidth: nameWidth, in: &drawing)
    }
    for number in numbers { place(number, after: x + 9, in: &drawing) }
    drawLegend(in: &drawing)
    return drawing
  }

  private func arc(
    _ edge: Edge,
    x: Double,
    from top: Double,
    to bottom: Double,
    depth: Double,
    in drawing: inout SVGDrawing
  ) {
    let title = Wording.edge(
      nodes[edge.first].name,
      nodes[edge.second].name,
      items: edge.ties.prefix(6).map { $0.text.shortened(to: 120) },
      count: edge.weight
    )
    // A cubic curve reaches three quarters of the way to its handles.
    let handle = x + 8 + (depth - 8) * 4 / 3
    drawing.group(title, "arc") { drawing in
      drawing.path(
        [("M", [x + 8, top]), ("C", [handle, top, handle, bottom, x + 8, bottom])],
        "edge",
        width: min(8, 1 + Double(edge.weight - 1) * 0.9)
      )
    }
  }

  /// Writes how many items an arc stands for where it is farthest out, or as near to that as there
  /// is room.
  private func place(
    _ number: (x: Double, y: Double, words: String),
    after least: Double,
    in drawing: inout SVGDrawing
  ) {
    var box = SVGDrawing.box(
      of: number.words,
      x: number.x + 6,
      y: number.y,
      size: 11,
      isBold: true
    )
    let start = box.x
    var step = 0
    while box.x < least || drawing.labels.contains(where: box.overlaps) {
      // By turns farther out and farther in.
      step += 1
      box.x = start + Double((step + 1) / 2) * (step % 2 == 1 ? 7 : -7)
    }
    drawing.text(number.words, x: box.x, y: number.y, size: 11, isBold: true, "halo")
    drawing.width = max(drawing.width, box.x + box.width)
  }

  private func draw(
    _ node: Node,
    x: Double,
    y: Double,
    nameWidth: Double,
    in drawing: inout SVGDrawing
  ) {
    let count = Wording.counted(node.count, "item")
    let name = node.name.line(width: nameWidth, size: Self.size)
    let kind = node.kind.map { Wording.kind($0) }
    let title = [node.name.shortened(to: 200), kind, count].compactMap { $0 }
      .joined(separator: ", ")
    drawing.group(title, "actor") { drawing in
      drawing.text(name, x: nameWidth, y: y + 4, size: Self.size, anchor: .end)
      drawing.text(count, x: nameWidth + 8, y: y + 4, size: 11, "soft")
      drawing.shape(of: node.kind, x: x, y: y)
    }
    let width = TextMeasure.width(name, size: Self.size)
    drawing.link(
      Box(x: nameWidth - width - 4, y: y - 12, width: x + 12 - nameWidth + width, height: 24),
      to: node.anchor,
      words: title,
      title: title
    )
  }

  private func drawLegend(in drawing: inout SVGDrawing) {
    var legend = Legend(width: drawing.width, y: drawing.height + 14)
    var shown: [String] = []
    for kind in nodes.map(\.kind).sorted(by: { ($0?.rawValue ?? "~") < ($1?.rawValue ?? "~") }) {
      let words = kind.map { Wording.kind($0) } ?? Wording.otherActor
      guard !shown.contains(words) else { continue }
      shown.append(words)
      legend.add(words, width: 14, in: &drawing) { $0.shape(of: kind, x: $1 + 7, y: $2) }
    }
    let isWeighted = edges.contains { $0.weight > 1 }
    let words = isWeighted ? Wording.weightedArc : Wording.plainArc
    legend.add(words, width: 30, in: &drawing) { drawing, x, y in
      let width = isWeighted ? 4.0 : 1.0
      drawing.path([("M", [x, y]), ("L", [x + 30, y])], "edge", width: width)
    }
    drawing.height = legend.end
    for note in notes {
      for line in note.lines(width: drawing.width, size: 11.5, limit: 3) {
        drawing.height += 16
        drawing.text(line, x: 0, y: drawing.height - 4, size: 11.5, "soft")
      }
    }
  }
}

extension SVGDrawing {
  /// Draws the shape of a kind of actor.
  fileprivate mutating func shape(of kind: Label?, x: Double, y: Double) {
    switch kind {
    case .person: circle(x, y, radius: 5.5, "node")
    case .organization, .office:
      rect(Box(x: x - 5, y: y - 5, width: 10, height: 10), "node")
    case .forum: diamond(x, y, radius: 7, "node")
    case .place:
      path([("M", [x, y - 6]), ("L", [x + 6, y + 5]), ("L", [x - 6, y + 5]), ("Z", [])], "node")
    default: circle(x, y, radius: 3.5, "node")
    }
  }
}
