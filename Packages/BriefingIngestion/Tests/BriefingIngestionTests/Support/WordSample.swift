import BriefingArchive
import BriefingCore
import BriefingIngestion

/// Word documents made for a test, part by part.
struct WordSample {
  static let namespaces = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:v="urn:schemas-microsoft-com:vml" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    """
  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// The parts by name; a part that is nothing is left out.
  var parts: [String: String?] = [:]
  /// The types of relations of the document, with their targets.
  var relations: [(String, String)] = []

  /// Creates a document of some body.
  init(_ body: String) {
    parts["[Content_Types].xml"] = """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override \
      PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument\
      .wordprocessingml.document.main+xml"/></Types>
      """
    parts["_rels/.rels"] = Self.relations([("officeDocument", "word/document.xml")])
    parts["word/document.xml"] =
      "<?xml version=\"1.0\"?><w:document \(Self.namespaces)><w:body>\(body)<w:sectPr/></w:body></w:document>"
  }

  static func relations(_ relations: [(String, String)]) -> String {
    let entries = relations.enumerated().map { index, relation in
      "<Relationship Id=\"r\(index)\" Type=\"\(office)/\(relation.0)\" Target=\"\(relation.1)\"/>"
    }
    return "<Relationships>\(entries.joined())</Relationships>"
  }

  /// Adds a part the document refers to.
  mutating func add(_ type: String, _ name: String, root: String, _ content: String) {
    relations.append((type, name))
    parts["word/" + name] = "<w:\(root) \(Self.namespaces)>\(content)</w:\(root)>"
  }

  /// The archive.
  func bytes() throws -> [UInt8] {
    var parts = parts
    if !relations.isEmpty {
      parts["word/_rels/document.xml.rels"] = Self.relations(relations)
    }
    return try archive(parts.mapValues { $0.map { Array($0.utf8) } })
  }

  func read() throws -> Reading {
    try WordReader().read(RawSource(id: "x", file: "x.docx", bytes: bytes()))
  }

  /// Reads a body that stands below a title, with some styles.
  ///
  /// - Returns: The blocks below the title, and what a person should know.
  static func read(
    _ body: String,
    styles: String = ""
  ) throws -> (blocks: [String], diagnostics: [String]) {
    var sample = WordSample(paragraph("T", style: "Title") + body)
    if !styles.isEmpty { sample.add("styles", "styles.xml", root: "styles", styles) }
    let reading = try sample.read()
    guard reading.document.faults.isEmpty else { return (reading.document.faults, []) }
    return (Array(reading.listing.dropFirst()), reading.diagnostics.map(\.message))
  }

  /// The parts as the source map names them.
  var sources: [String?: [UInt8]] {
    var result: [String?: [UInt8]] = [:]
    for (name, text) in parts { result[name] = text.map { Array($0.utf8) } }
    return result
  }
}

/// An archive of parts in the order of their names.
func archive(_ parts: [String: [UInt8]?]) throws -> [UInt8] {
  var writer = ZipWriter()
  for (name, bytes) in parts.sorted(by: { $0.key < $1.key }) {
    if let bytes { try writer.add(name, bytes) }
  }
  return writer.finish()
}

/// A paragraph of a Word document.
func paragraph(_ text: String, style: String? = nil, _ properties: String = "") -> String {
  let styled = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
  return
    "<w:p><w:pPr>\(styled)\(properties)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
}

/// A run of a Word document.
func run(_ text: String, _ properties: String = "") -> String {
  "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
}
