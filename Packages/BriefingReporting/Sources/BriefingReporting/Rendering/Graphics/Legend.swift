/// The shapes of a graphic with what they mean, in rows as long as the width allows.
struct Legend {
  private static let size = 11.5
  private static let rowHeight = 19.0

  private let width: Double
  private var x = 0.0
  private var y: Double
  private var isEmpty = true

  init(width: Double, y: Double) {
    self.width = width
    self.y = y
  }

  /// Where the last row ends.
  var end: Double { isEmpty ? y - 22 : y + 10 }

  /// Adds a shape and its meaning.
  ///
  /// - Parameters:
  ///   - words: What it means.
  ///   - shapeWidth: How wide it is.
  ///   - drawing: The drawing.
  ///   - draw: Draws the shape, given its left edge and its middle.
  mutating func add(
    _ words: String,
    width shapeWidth: Double,
    in drawing: inout SVGDrawing,
    _ draw: (inout SVGDrawing, Double, Double) -> Void
  ) {
    let lines = words.lines(width: width - shapeWidth - 8, size: Self.size, limit: 2)
    let used = lines.map { TextMeasure.width($0, size: Self.size) }.max() ?? 0
    let needed = shapeWidth + 7 + used
    if !isEmpty, x + needed > width {
      x = 0
      y += Self.rowHeight
    }
    draw(&drawing, x, y)
    for (index, line) in lines.enumerated() {
      if index > 0 { y += Self.rowHeight - 4 }
      drawing.text(line, x: x + shapeWidth + 7, y: y + 4, size: Self.size, "soft")
    }
    x += needed + 20
    isEmpty = false
  }
}

extension SVGDrawing {
  mutating func diamond(_ x: Double, _ y: Double, radius: Double, _ name: String) {
    path(
      [
        ("M", [x, y - radius]), ("L", [x + radius, y]), ("L", [x, y + radius]),
        ("L", [x - radius, y]), ("Z", []),
      ],
      name
    )
  }
}
