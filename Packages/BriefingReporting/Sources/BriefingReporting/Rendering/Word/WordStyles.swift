import BriefingCore

/// The styles of a Word document, under the names Word has for them where it has any.
struct WordStyles {
  /// The language of what the rendering says itself.
  static let language = "en-US"
  /// The style of tables.
  static let table = "BriefingTable"

  /// A style of paragraphs.
  enum Paragraph: String, CaseIterable {
    case body = "BodyText"
    case title = "Title"
    case subtitle = "Subtitle"
    case masthead = "Masthead"
    case heading1 = "Heading1"
    case heading2 = "Heading2"
    case numbered = "ListNumber"
    case bullet = "ListBullet"
    case innerBullet = "ListBullet2"
    case listRemark = "ListContinue"
    case remark = "Remark"
    case aside = "Aside"
    case caption = "Caption"
    case tableHead = "TableHead"
    case rowHead = "TableRowHead"
    case cell = "TableText"
    case cellDetail = "TableDetail"
    case sourceEntry = "SourceEntry"
    case sourceRemark = "SourceRemark"
    case colophon = "Colophon"
    case footnote = "FootnoteText"
    case footer = "Footer"
  }

  /// A style of words within a paragraph.
  enum Character: String, CaseIterable {
    case strong = "Strong"
    case source = "SourceLabel"
    /// Words of a source; they are not checked for spelling, so that nobody mends them.
    case passage = "Passage"
    case note = "FootnoteReference"
    case missing = "NotFound"
    case firm = "StatusFirm"
    case tentative = "StatusTentative"
    case negative = "StatusNegative"
    case plain = "StatusPlain"
  }

  let layout: WordLayout

  init(_ layout: WordLayout) { self.layout = layout }

  /// The tag of a language, where it may be one by its form (BCP 47), else nothing.
  static func tag(_ language: String) -> String? {
    let parts = language.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    let isTag = parts.allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
    }
    guard isTag, parts.count <= 4, let first = parts.first, (2...3).contains(first.count),
      first.allSatisfy(\.isASCIILetter)
    else { return nil }
    return first.elementsEqual("en".utf8) ? nil : language
  }

  /// The part of the file that holds the styles.
  var part: String {
    let paragraphs = Paragraph.allCases.map(definition).joined()
    let characters = Character.allCases.map(definition).joined()
    return WordParts.declaration + """
      <w:styles \(WordParts.namespaces)>
      <w:docDefaults><w:rPrDefault><w:rPr>\(Self.serif)\(Self.size(layout.bodySize))\
      <w:lang w:val="\(Self.language)" w:eastAsia="ja-JP" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
      <w:pPrDefault><w:pPr>\(space(0, 120, line: 264))</w:pPr></w:pPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
      <w:qFormat/></w:style>
      <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
      <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
      <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
      <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>\
      <w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>\
      <w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>\
      </w:style>
      \(paragraphs)\(characters)\(Self.tableStyle)</w:styles>

      """
  }

  private func definition(_ style: Paragraph) -> String {
    let (name, next, paragraph, words) = look(style)
    let based = style == .cellDetail ? Paragraph.cell.rawValue : "Normal"
    return "<w:style w:type=\"paragraph\"\(Self.custom(name))w:styleId=\"\(style.rawValue)\">"
      + "<w:name w:val=\"\(name)\"/><w:basedOn w:val=\"\(based)\"/>"
      + (next.map { "<w:next w:val=\"\($0.rawValue)\"/>" } ?? "")
      + "<w:qFormat/><w:pPr>\(paragraph)</w:pPr><w:rPr>\(words)</w:rPr></w:style>\n"
  }

  private func definition(_ style: Character) -> String {
    let (name, words) = look(style)
    return "<w:style w:type=\"character\"\(Self.custom(name))w:styleId=\"\(style.rawValue)\">"
      + "<w:name w:val=\"\(name)\"/><w:basedOn w:val=\"DefaultParagraphFont\"/><w:qFormat/>"
      + "<w:rPr>\(words)</w:rPr></w:style>\n"
  }

  /// The styles Word has itself go by names with small letters, apart from a few.
  private static func custom(_ name: String) -> String {
    name.hasPrefix("Briefing ") ? " w:customStyle=\"1\" " : " "
  }

  /// Rules above and below and thin lines between rows, which print well; the head is shaded.
  private static let tableStyle = """
    <w:style w:type="table" w:customStyle="1" w:styleId="\(table)">\
    <w:name w:val="Briefing Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>\
    <w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="404040"/>\
    <w:bottom w:val="single" w:sz="8" w:space="0" w:color="404040"/>\
    <w:insideH w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/></w:tblBorders>\
    <w:tblCellMar><w:top w:w="45" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>\
    <w:bottom w:w="45" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>\
    <w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>\
    <w:bottom w:val="single" w:sz="8" w:space="0" w:color="404040"/></w:tcBorders>\
    <w:shd w:val="clear" w:color="auto" w:fill="EEF0F3"/></w:tcPr></w:tblStylePr></w:style>

    """
}
