import BriefingArchive

/// The parts of a Word document, and how they find each other.
struct WordPackage {
  private let parts: [(name: String, text: String)]

  init(_ presentation: Presentation) {
    let layout = WordLayout(presentation.profile)
    var document = WordDocument(layout: layout)
    document.write(presentation)
    parts = [
      ("[Content_Types].xml", Self.contentTypes),
      ("_rels/.rels", Self.packageRelationships),
      ("docProps/core.xml", WordParts.properties(of: presentation.briefing)),
      ("word/document.xml", document.part),
      ("word/_rels/document.xml.rels", Self.documentRelationships),
      ("word/styles.xml", WordStyles(layout).part),
      ("word/numbering.xml", WordNumbering.part(numberedLists: document.numberedLists)),
      ("word/settings.xml", WordParts.settings),
      ("word/footnotes.xml", document.notes.part(naming: presentation.sources)),
      ("word/footer1.xml", WordParts.footer(presentation.briefing.title, layout)),
    ]
  }

  /// The document as one file.
  func archive() throws(ZipError) -> [UInt8] {
    var writer = ZipWriter()
    for part in parts { try writer.add(part.name, Array(part.text.utf8), method: .stored) }
    return writer.finish()
  }

  private static let contentTypes =
    WordParts.declaration + """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="\
      application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/>
      <Override PartName="/docProps/core.xml" ContentType="\
      application/vnd.openxmlformats-package.core-properties+xml"/>
      \(override("document", "document.main"))
      \(override("styles", "styles"))
      \(override("numbering", "numbering"))
      \(override("settings", "settings"))
      \(override("footnotes", "footnotes"))
      \(override("footer1", "footer"))
      </Types>

      """

  private static func override(_ part: String, _ type: String) -> String {
    "<Override PartName=\"/word/\(part).xml\" ContentType=\""
      + "application/vnd.openxmlformats-officedocument.wordprocessingml.\(type)+xml\"/>"
  }

  private static let packageRelationships =
    WordParts.declaration + """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="\
      http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
      Target="word/document.xml"/>
      <Relationship Id="rId2" Type="\
      http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" \
      Target="docProps/core.xml"/>
      </Relationships>

      """

  private static let documentRelationships: String = {
    let parts = ["styles", "numbering", "settings", "footnotes", "footer"]
    let lines = parts.enumerated().map { index, type in
      "<Relationship Id=\"rId\(index + 1)\" Type=\""
        + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(type)\" "
        + "Target=\"\(type == "footer" ? WordParts.footerFile : type + ".xml")\"/>\n"
    }
    return WordParts.declaration
      + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\n"
      + lines.joined() + "</Relationships>\n"
  }()
}
