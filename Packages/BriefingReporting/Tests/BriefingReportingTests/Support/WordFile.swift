import BriefingArchive
import BriefingCore
import BriefingReporting
import Testing

/// A Word document as a reader sees it: its parts, each strictly read.
struct WordFile {
  typealias Element = StrictXML.Element

  let bytes: [UInt8]
  let names: [String]
  private var parts: [String: Element] = [:]

  /// Renders a briefing and reads the file back; no part may break a rule of XML.
  init(
    _ briefing: Briefing = FerryBriefing.briefing,
    texts: [String: DocumentText] = FerryTexts.all,
    _ profile: RenderingProfile = .standard
  ) throws {
    let options = RenderingOptions(profile: profile)
    let files = try WordRenderer().render(briefing, texts: texts, options: options)
    #expect(files.map(\.path) == ["briefing.docx"])
    bytes = files[0].bytes
    let archive = try ZipArchive(bytes)
    names = archive.entries.map(\.name)
    for name in names {
      let xml = StrictXML(try archive.bytes(of: name))
      #expect(xml.faults == [], "\(name)")
      parts[name] = xml.root
    }
  }

  func part(_ name: String) throws -> Element { try #require(parts[name]) }

  var document: Element { get throws { try part("word/document.xml") } }

  /// What stands in the body: paragraphs and tables.
  var blocks: [Element] { get throws { try document.first("w:body")?.children ?? [] } }

  /// The footnotes, without the two that are lines.
  var notes: [Element] {
    get throws {
      try part("word/footnotes.xml").children.filter { $0.attributes["w:type"] == nil }
    }
  }

  /// All markup that text can stand in.
  var all: [Element] {
    get throws { try names.flatMap { try part($0).all } }
  }
}

extension StrictXML.Element {
  /// The text a reader sees in a paragraph, a note or a cell.
  var shown: String {
    all.map { element in
      switch element.name {
      case "w:t": element.text
      case "w:br": "\n"
      case "w:tab": "\t"
      default: ""
      }
    }.joined()
  }

  /// The style of a paragraph.
  var style: String? { first("w:pPr")?.value("w:pStyle") }
}
