import BriefingCore

/// A rectangle in the unit of a drawing, from its upper left corner.
struct Box: Sendable, Hashable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  /// Whether the two share an area.
  func overlaps(_ other: Box) -> Bool {
    x < other.x + other.width && other.x < x + width
      && y < other.y + other.height && other.y < y + height
  }
}

/// The shapes and words of a graphic, as elements of SVG, and the places of its words.
///
/// Elements are closed by end tags of their own, so that they read alike as XML and within HTML.
/// What is drawn is named by classes; ``GraphicStyle`` gives them their looks.
struct SVGDrawing: Sendable {
  /// Where a text begins, is centred or ends.
  enum Anchor: String, Sendable { case start, middle, end }

  /// A part of the drawing that leads to a place on the page.
  struct Link: Sendable {
    let box: Box
    let anchor: String
    let words: String
    let title: String
  }

  private(set) var markup = ""
  /// The boxes the words take, as far as their widths are known.
  private(set) var labels: [Box] = []
  private(set) var links: [Link] = []
  var width: Double
  var height = 0.0

  init(width: Double) { self.width = width }

  mutating func rect(_ box: Box, _ name: String, radius: Double = 0) {
    let corner = radius > 0 ? " rx=\"\(radius.svg)\"" : ""
    markup +=
      "<rect class=\"\(name)\" x=\"\(box.x.svg)\" y=\"\(box.y.svg)\" width=\"\(box.width.svg)\" "
      + "height=\"\(box.height.svg)\"\(corner)></rect>\n"
  }

  mutating func circle(_ x: Double, _ y: Double, radius: Double, _ name: String) {
    markup +=
      "<circle class=\"\(name)\" cx=\"\(x.svg)\" cy=\"\(y.svg)\" r=\"\(radius.svg)\"></circle>\n"
  }

  /// Draws a path; `steps` holds letters of path data, each with its coordinates.
  mutating func path(_ steps: [(String, [Double])], _ name: String, width: Double? = nil) {
    let data = steps.map { $0 + $1.map(\.svg).joined(separator: " ") }.joined()
    let stroke = width.map { " stroke-width=\"\($0.svg)\"" } ?? ""
    markup += "<path class=\"\(name)\"\(stroke) d=\"\(data)\"></path>\n"
  }

  mutating func line(from start: (Double, Double), to end: (Double, Double), _ name: String) {
    path([("M", [start.0, start.1]), ("L", [end.0, end.1])], name)
  }

  /// Writes words on a base line and notes the room they take.
  mutating func text(
    _ words: String,
    x: Double,
    y: Double,
    size: Double,
    anchor: Anchor = .start,
    isBold: Bool = false,
    _ name: String = "words"
  ) {
    guard !words.isEmpty else { return }
    labels.append(Self.box(of: words, x: x, y: y, size: size, anchor: anchor, isBold: isBold))
    let end = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    let weight = isBold ? " font-weight=\"600\"" : ""
    markup +=
      "<text class=\"\(name)\" x=\"\(x.svg)\" y=\"\(y.svg)\" font-size=\"\(size.svg)\"\(end)"
      + "\(weight)>\(words.onOneLine.htmlEscaped)</text>\n"
  }

  /// The room words take.
  static func box(
    of words: String,
    x: Double,
    y: Double,
    size: Double,
    anchor: Anchor = .start,
    isBold: Bool = false
  ) -> Box {
    let width = TextMeasure.width(words, size: size, isBold: isBold)
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    return Box(x: left, y: y - size * 0.78, width: width, height: size)
  }

  /// Draws elements that belong together, under words that show when they are pointed at.
  mutating func group(_ title: String, _ name: String, _ draw: (inout SVGDrawing) -> Void) {
    markup += "<g class=\"\(name)\"><title>\(title.onOneLine.htmlEscaped)</title>\n"
    draw(&self)
    markup += "</g>\n"
  }

  mutating func link(_ box: Box, to anchor: String?, words: String, title: String) {
    guard let anchor else { return }
    links.append(Link(box: box, anchor: anchor, words: words, title: title))
  }
}

extension Double {
  /// The number with one decimal at most, the same on every machine.
  var svg: String {
    let tenths = Int((self * 10).rounded())
    let (whole, rest) = (tenths.magnitude / 10, tenths.magnitude % 10)
    return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
  }
}
