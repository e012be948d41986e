import BriefingCore

/// The small parts of a Word document: its properties, settings and footer.
enum WordParts {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// The names markup of a document uses.
  static let namespaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""

  static let footerFile = "footer1.xml"
  static let footerRelationship = "rId5"

  /// What the file says of itself.
  ///
  /// No moment is given: the same briefing gives the same bytes.
  static func properties(of briefing: Briefing) -> String {
    let tool = "\(briefing.tool.name) \(briefing.tool.version)"
    let question = briefing.question.map { "<dc:subject>\($0.lineEscaped)</dc:subject>\n" }
    return declaration + """
      <cp:coreProperties \
      xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:title>\(briefing.title.lineEscaped)</dc:title>
      \(question ?? "")<dc:creator>\(tool.lineEscaped)</dc:creator>
      <dc:language>\(WordStyles.language)</dc:language>
      </cp:coreProperties>

      """
  }

  /// The settings, none of which makes a program ask before it opens the file.
  ///
  /// Fields come with their results.
  static let settings =
    declaration + """
      <w:settings \(namespaces)>
      <w:zoom w:percent="100"/>
      <w:defaultTabStop w:val="567"/>
      <w:characterSpacingControl w:val="doNotCompress"/>
      <w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>
      <w:compat><w:compatSetting w:name="compatibilityMode" \
      w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
      <w:themeFontLang w:val="\(WordStyles.language)"/>
      <w:decimalSymbol w:val="."/>
      <w:listSeparator w:val=","/>
      </w:settings>

      """

  /// The title on the left and the page on the right.
  static func footer(_ title: String, _ layout: WordLayout) -> String {
    var runs = WordRuns()
    runs.add(line: title.controlsShown.shortened(to: 70))
    runs.add("\t\(Wording.page) ")
    runs.add(field: "PAGE", result: "1")
    runs.add(" \(Wording.ofPages) ")
    runs.add(field: "NUMPAGES", result: "1")
    return declaration + "<w:ftr \(namespaces)>\n"
      + WordParagraph(.footer).markup(runs) + "</w:ftr>\n"
  }
}

extension String {
  /// The text on one line, controls shown, escaped as content of XML.
  var lineEscaped: String { controlsShown.onOneLine.htmlEscaped }
}
