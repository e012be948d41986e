/// A paragraph of a Word document, apart from what stands in it.
struct WordParagraph {
  /// A list a paragraph is an entry of.
  struct ListPlace {
    let list: Int
    let level: Int
  }

  let style: WordStyles.Paragraph
  /// Whether it stands on one page with the next.
  var keepsNext = false
  var place: ListPlace?
  /// Whether it needs space before it that its style does not give: a table has none after it.
  var followsTable = false

  init(_ style: WordStyles.Paragraph, keepsNext: Bool = false, place: ListPlace? = nil) {
    self.style = style
    self.keepsNext = keepsNext
    self.place = place
  }

  /// The paragraph, on a line of its own.
  func markup(_ runs: WordRuns) -> String {
    let keep = keepsNext ? "<w:keepNext/>" : ""
    let number =
      place.map {
        "<w:numPr><w:ilvl w:val=\"\($0.level)\"/><w:numId w:val=\"\($0.list)\"/></w:numPr>"
      } ?? ""
    let space = followsTable ? "<w:spacing w:before=\"140\"/>" : ""
    return "<w:p><w:pPr><w:pStyle w:val=\"\(style.rawValue)\"/>\(keep)\(number)\(space)</w:pPr>"
      + "\(runs.markup)</w:p>\n"
  }
}
