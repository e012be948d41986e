/// The page and the sizes of type of a Word document.
struct WordLayout {
  /// A4, in twentieths of a point.
  private static let page = (width: 11_906, height: 16_838)

  /// The margin at the left and the right, in twentieths of a point.
  let sideMargin: Int
  /// The margin at the top and the bottom.
  let edgeMargin: Int
  /// The size of running text, in half-points.
  let bodySize: Int
  /// The size of the type in tables and footnotes.
  let tableSize: Int
  /// How much of the usual space stands between paragraphs, in hundredths.
  let spacing: Int

  /// The layout of a profile: what is to fit on one page is set closer.
  init(_ profile: RenderingProfile) {
    let isTight = profile.name == RenderingProfile.onePage.name
    sideMargin = isTight ? 850 : 1_247
    edgeMargin = isTight ? 680 : 1_247
    bodySize = isTight ? 18 : 21
    tableSize = isTight ? 16 : 18
    spacing = isTight ? 45 : 100
  }

  /// The width of a line of text, in twentieths of a point.
  var textWidth: Int { Self.page.width - 2 * sideMargin }

  /// The properties of the page, which close the body.
  var section: String {
    "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"\(WordParts.footerRelationship)\"/>"
      + "<w:pgSz w:w=\"\(Self.page.width)\" w:h=\"\(Self.page.height)\"/>"
      + "<w:pgMar w:top=\"\(edgeMargin)\" w:right=\"\(sideMargin)\" w:bottom=\"\(edgeMargin)\" "
      + "w:left=\"\(sideMargin)\" w:header=\"397\" w:footer=\"397\" w:gutter=\"0\"/></w:sectPr>\n"
  }
}
