/// The lists of a Word document: bullets, and numbers that begin at 1 in each numbered list.
enum WordNumbering {
  /// The list all bulleted entries belong to; the numbered lists come after it.
  static let bullets = 1

  static func part(numberedLists: Int) -> String {
    var text =
      WordParts.declaration + "<w:numbering \(WordParts.namespaces)>\n"
      + definition(0, levels: [level(0, "bullet", "•"), level(1, "bullet", "–")])
      + definition(1, levels: [level(0, "decimal", "%1.")])
      + "<w:num w:numId=\"\(bullets)\"><w:abstractNumId w:val=\"0\"/></w:num>\n"
    for list in 0..<numberedLists {
      text +=
        "<w:num w:numId=\"\(bullets + 1 + list)\"><w:abstractNumId w:val=\"1\"/>"
        + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>\n"
    }
    return text + "</w:numbering>\n"
  }

  /// How far the text of a level stands in, in twentieths of a point.
  static func indent(_ level: Int) -> Int { 397 * (level + 1) }

  private static func definition(_ id: Int, levels: [String]) -> String {
    "<w:abstractNum w:abstractNumId=\"\(id)\"><w:multiLevelType w:val=\"hybridMultilevel\"/>\n"
      + levels.joined() + "</w:abstractNum>\n"
  }

  private static func level(_ level: Int, _ format: String, _ text: String) -> String {
    "<w:lvl w:ilvl=\"\(level)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>"
      + "<w:lvlText w:val=\"\(text)\"/><w:lvlJc w:val=\"left\"/><w:pPr>"
      + "<w:ind w:left=\"\(indent(level))\" w:hanging=\"\(indent(0))\"/></w:pPr></w:lvl>\n"
  }
}
