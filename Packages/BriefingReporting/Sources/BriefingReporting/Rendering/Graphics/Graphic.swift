import BriefingCore

/// A picture of a part of a briefing, which says nothing that the briefing does not say.
protocol Graphic: Sendable {
  /// The name in files, such as `timeline`.
  var name: String { get }
  /// What it shows, in a few words.
  var title: String { get }
  /// What can be read off it, in sentences, for readers who do not see it.
  var summary: String { get }
  /// Draws it, the upper left corner at the origin.
  func draw() -> SVGDrawing
}

extension Graphic {
  /// The picture within a page of HTML, where its marks lead to what they stand for.
  ///
  /// What has the role `img` has no parts for those who hear the page, so the links stand beside
  /// the drawn group and not in it. The page brings the style.
  ///
  /// - Parameter prefix: What the ids of the picture begin with.
  /// - Returns: The element `svg`.
  func inlined(prefix: String) -> String {
    let drawing = draw()
    return "<svg class=\"graphic\" role=\"group\" aria-labelledby=\"\(prefix)-title\" "
      + "\(drawing.measures)>\n\(names(prefix))"
      + "<g role=\"img\" aria-labelledby=\"\(prefix)-title\" "
      + "aria-describedby=\"\(prefix)-desc\">\n\(drawing.markup)</g>\n"
      + drawing.links.map(\.markup).joined() + "</svg>"
  }

  /// The picture as a file of its own, with a heading, its style, and no links.
  ///
  /// - Parameter lines: What stands above it, each on a line; the first is the heading.
  /// - Returns: The bytes of the file.
  func file(under lines: [String]) -> [UInt8] {
    let body = draw()
    let margin = 24.0
    var head = SVGDrawing(width: max(body.width, 400))
    var y = margin
    for (index, line) in lines.enumerated() {
      let size = index == 0 ? 19.0 : 12.5
      let rows = line.lines(width: head.width, size: size, limit: 8, isBold: index == 0)
      for row in rows {
        y += size * 1.05
        head.text(
          row,
          x: margin,
          y: y,
          size: size,
          isBold: index == 0,
          index == 0 ? "words" : "soft"
        )
        y += size * 0.35
      }
    }
    y += 14
    var page = SVGDrawing(width: head.width + 2 * margin)
    page.height = y + body.height + margin
    page.rect(Box(x: 0, y: 0, width: page.width, height: page.height), "ground")
    return Array(
      ("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"graphic\" role=\"img\" lang=\"en\" "
        + "aria-labelledby=\"\(name)-title\" aria-describedby=\"\(name)-desc\" "
        + "\(page.measures)>\n\(names(name))<style>\n\(GraphicStyle.file)\n</style>\n"
        + page.markup + head.markup
        + "<g transform=\"translate(\(margin.svg) \(y.svg))\">\n\(body.markup)</g>\n</svg>\n").utf8
    )
  }

  private func names(_ prefix: String) -> String {
    "<title id=\"\(prefix)-title\">\(title.onOneLine.htmlEscaped)</title>\n"
      + "<desc id=\"\(prefix)-desc\">\(summary.onOneLine.htmlEscaped)</desc>\n"
  }
}

extension SVGDrawing {
  fileprivate var measures: String {
    "width=\"\(width.svg)\" height=\"\(height.svg)\" viewBox=\"0 0 \(width.svg) \(height.svg)\""
  }
}

extension SVGDrawing.Link {
  fileprivate var markup: String {
    "<a href=\"#\(anchor)\" aria-label=\"\(words.onOneLine.htmlEscaped)\">"
      + "<title>\(title.onOneLine.htmlEscaped)</title><rect class=\"hit\" x=\"\(box.x.svg)\" "
      + "y=\"\(box.y.svg)\" width=\"\(box.width.svg)\" height=\"\(box.height.svg)\"></rect></a>\n"
  }
}
