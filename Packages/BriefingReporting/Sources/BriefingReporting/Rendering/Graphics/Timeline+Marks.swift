import BriefingCore

extension Timeline {
  /// Draws the shape that says how precise the date is and how it is known.
  func mark(
    _ event: Event,
    left: Double,
    right: Double,
    y: Double,
    in drawing: inout SVGDrawing
  ) {
    let look = event.isInferred ? "hollow" : "solid"
    let middle = (left + right) / 2
    switch event.extent {
    case .day where event.isInferred:
      drawing.diamond(middle, y, radius: 6.5, "day hollow")
    case .day:
      drawing.circle(middle, y, radius: 5.5, "day solid")
    case .span:
      drawing.rect(
        Box(x: left, y: y - 5, width: right - left, height: 10),
        "span \(look)",
        radius: 5
      )
    case .interval(let first, let last):
      drawing.rect(Box(x: left, y: y - 3, width: right - left, height: 6), "interval \(look)")
      for (end, x, side) in [(first, left, 1.0), (last, right, -1.0)] {
        switch end {
        case .day:
          drawing.line(from: (x, y - 7), to: (x, y + 7), "cap")
        case .open:
          drawing.path(
            [("M", [x + side * 8, y - 7]), ("L", [x, y]), ("L", [x + side * 8, y + 7])],
            "cap"
          )
        case .unknown:
          drawing.text("?", x: x + side * 5, y: y - 5, size: 11, anchor: .middle, "halo")
        }
      }
    }
  }

  /// Draws the marks that occur, with what they mean.
  func drawLegend(in drawing: inout SVGDrawing) {
    func isThere(_ isInferred: Bool, _ fits: (Extent) -> Bool) -> Bool {
      events.contains { $0.isInferred == isInferred && fits($0.extent) }
    }
    let kinds: [(String, Extent, (Extent) -> Bool)] = [
      (Wording.dayMark, .day(0), { if case .day = $0 { true } else { false } }),
      (Wording.spanMark, .span(0, 1), { if case .span = $0 { true } else { false } }),
      (
        Wording.intervalMark, .interval(.day(0), .day(1)),
        { if case .interval = $0 { true } else { false } }
      ),
    ]
    var legend = Legend(width: Self.width, y: drawing.height + 22)
    for (words, extent, fits) in kinds {
      for isInferred in [false, true] where isThere(isInferred, fits) {
        let sample = Event(sample: extent, isInferred: isInferred)
        let width = if case .day = extent { 13.0 } else { 26.0 }
        legend.add(Wording.mark(words, isInferred: isInferred), width: width, in: &drawing) {
          mark(sample, left: $1, right: $1 + width, y: $2, in: &$0)
        }
      }
    }
    drawing.height = legend.end
  }
}

extension Timeline.Event {
  /// An event that only has a mark.
  fileprivate init(sample extent: Timeline.Extent, isInferred: Bool) {
    self.init(
      extent: extent,
      when: "",
      isInferred: isInferred,
      stance: [],
      sources: [],
      words: "",
      core: nil,
      text: "",
      anchor: nil
    )
  }
}
