// What each style looks like: serif text, sans-serif headings and tables, and sizes that follow the
// layout. Two greys and one blue stand out from white paper by more than 7 to 1.
extension WordStyles {
  static let serif = font("Times New Roman")
  private static let sans = font("Arial")
  private static let soft = "<w:color w:val=\"4D4D4D\"/>"
  private static let blue = "<w:color w:val=\"1F3A5F\"/>"
  private static let bold = "<w:b/><w:bCs/>"
  private static let italic = "<w:i/><w:iCs/>"

  private static func font(_ name: String) -> String {
    "<w:rFonts w:ascii=\"\(name)\" w:hAnsi=\"\(name)\" w:cs=\"\(name)\"/>"
  }

  static func size(_ halfPoints: Int) -> String {
    "<w:sz w:val=\"\(halfPoints)\"/><w:szCs w:val=\"\(halfPoints)\"/>"
  }

  /// Space before and after a paragraph, and the height of its lines in 240ths.
  func space(_ before: Int, _ after: Int, line: Int = 252) -> String {
    "<w:spacing w:before=\"\(before * layout.spacing / 100)\" "
      + "w:after=\"\(after * layout.spacing / 100)\" w:line=\"\(line)\" w:lineRule=\"auto\"/>"
  }

  private func indent(_ left: Int, hanging: Int = 0) -> String {
    "<w:ind w:left=\"\(left)\" w:hanging=\"\(hanging)\"/>"
  }

  private static func rule(_ side: String, size: Int, space: Int) -> String {
    "<w:pBdr><w:\(side) w:val=\"single\" w:sz=\"\(size)\" w:space=\"\(space)\" "
      + "w:color=\"808080\"/></w:pBdr>"
  }

  /// The name of a style, the style that follows it, and how its paragraphs and words look.
  func look(
    _ style: Paragraph
  ) -> (name: String, next: Paragraph?, paragraph: String, words: String) {
    let (body, small) = (layout.bodySize, layout.tableSize)
    let keep = "<w:keepNext/><w:keepLines/>"
    return switch style {
    case .body: ("Body Text", nil, space(0, 120, line: 264), "")
    case .title:
      (
        "Title", .subtitle, keep + space(0, 120, line: 240),
        Self.sans + Self.bold + Self.blue + Self.size(body * 2)
      )
    case .subtitle:
      (
        "Subtitle", .masthead, keep + space(0, 160),
        Self.italic + Self.soft + Self.size(body + 5)
      )
    case .masthead: ("Briefing Masthead", .body, space(0, 120), Self.sans + Self.size(body - 1))
    case .heading1:
      (
        "heading 1", .body,
        keep + Self.rule("top", size: 6, space: 5) + space(400, 140, line: 240)
          + "<w:outlineLvl w:val=\"0\"/>", Self.sans + Self.bold + Self.blue + Self.size(body + 7)
      )
    case .heading2:
      (
        "heading 2", .body, keep + space(240, 60, line: 240) + "<w:outlineLvl w:val=\"1\"/>",
        Self.sans + Self.bold + Self.size(body)
      )
    case .numbered:
      ("List Number", nil, space(0, 60) + indent(397, hanging: 397), Self.size(body + 1))
    case .bullet: ("List Bullet", nil, space(50, 50) + indent(397, hanging: 397), "")
    case .innerBullet:
      ("List Bullet 2", nil, space(0, 40) + indent(794, hanging: 397), Self.size(body - 1))
    case .listRemark:
      ("List Continue", nil, space(0, 100) + indent(397), remarkWords)
    case .remark: ("Briefing Remark", .body, space(0, 80), remarkWords)
    case .aside: ("Briefing Aside", .body, space(0, 100), Self.italic + Self.soft)
    case .caption:
      (
        "caption", .body, keep + space(120, 80),
        Self.sans + Self.italic + Self.soft + Self.size(small - 1)
      )
    case .tableHead:
      (
        "Briefing Table Head", nil, "<w:keepNext/>" + Self.tight,
        Self.sans + Self.bold + Self.size(small)
      )
    case .rowHead:
      ("Briefing Table Row Head", nil, Self.tight, Self.sans + Self.bold + Self.size(small))
    case .cell: ("Briefing Table Text", nil, Self.tight, Self.sans + Self.size(small))
    case .cellDetail:
      ("Briefing Table Detail", nil, Self.tight, Self.soft + Self.size(small - 1))
    case .sourceEntry:
      (
        "Briefing Source Entry", .sourceRemark,
        keep + "<w:tabs><w:tab w:val=\"left\" w:pos=\"680\"/></w:tabs>" + space(60, 0)
          + indent(680, hanging: 680), ""
      )
    case .sourceRemark:
      ("Briefing Source Remark", nil, space(0, 60) + indent(680), remarkWords)
    case .colophon:
      (
        "Briefing Colophon", nil, Self.rule("top", size: 4, space: 4) + space(240, 60), remarkWords
      )
    case .footnote:
      ("footnote text", nil, Self.tight, Self.size(small - 1))
    case .footer:
      (
        "footer", nil,
        "<w:tabs><w:tab w:val=\"right\" w:pos=\"\(layout.textWidth)\"/></w:tabs>" + Self.tight,
        Self.sans + Self.soft + Self.size(15)
      )
    }
  }

  private var remarkWords: String { Self.sans + Self.soft + Self.size(layout.tableSize - 1) }
  private static let tight =
    "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"247\" w:lineRule=\"auto\"/>"

  /// The name of a style, and how its words look.
  func look(_ style: Character) -> (name: String, words: String) {
    switch style {
    case .strong: ("Strong", Self.bold)
    case .source: ("Briefing Source Label", Self.sans + Self.bold + Self.blue)
    case .passage: ("Briefing Passage", "<w:noProof/>")
    case .note: ("footnote reference", "<w:vertAlign w:val=\"superscript\"/>")
    case .missing: ("Briefing Not Found", Self.bold + "<w:u w:val=\"single\"/>")
    case .firm: ("Briefing Status Firm", Self.bold)
    case .tentative: ("Briefing Status Tentative", Self.italic)
    case .negative: ("Briefing Status Negative", Self.bold + Self.italic)
    case .plain: ("Briefing Status Plain", "")
    }
  }
}
