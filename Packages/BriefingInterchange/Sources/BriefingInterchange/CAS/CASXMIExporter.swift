public import BriefingCore

/// Annotations as CAS of UIMA in XMI, a file for each document, and the types in `TypeSystem.xml`.
///
/// Marks are as ``CASJSONExporter`` has them. For what XML 1.0 cannot hold, most control characters,
/// U+FFFD stands in the text, and a mark with such a character in its quote is left out.
///
/// Method: XMI serialization of UIMA; offsets in UTF-16 code units.
public struct CASXMIExporter: Exporter {
  /// Creates an exporter.
  public init() {}

  /// The name of the format.
  public var formatName: String { "UIMA CAS XMI" }

  /// Returns a file for each document, and the types.
  public func export(_ documents: [AnnotatedDocument]) -> Export {
    var files: [InterchangeFile] = []
    var losses: [LossReport] = []
    for document in documents {
      var ledger = LossLedger()
      let xml = xml(of: document, ledger: &ledger)
      ledger.noteDocument(document.document, holding: .text, except: ["language"])
      losses.append(ledger.report(format: formatName, document: document.id))
      files.append(InterchangeFile(of: document.id, "xmi", bytes: Array(xml.utf8)))
    }
    files.append(InterchangeFile(name: "TypeSystem.xml", bytes: Array(Self.types.utf8)))
    return Export(files: files, losses: losses)
  }

  private func xml(of document: AnnotatedDocument, ledger: inout LossLedger) -> String {
    let text = document.document.text
    let offsets = OffsetTable(text, unit: .utf16)
    let missing = XMLText.unwritable(in: text)
    if let first = missing.first {
      let name = "U+" + String(first.value, radix: 16, uppercase: true)
      ledger.note(.character, name, count: missing.count)
    }
    let language = document.document.source.metadata.language?.value ?? "x-unspecified"
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#,
      #"<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" "#
        + #"xmlns:tcas="http:///uima/tcas.ecore" xmlns:briefing="http:///briefing.ecore" "#
        + #"xmi:version="2.0">"#,
      #"<cas:NULL xmi:id="0"/>"#,
      #"<tcas:DocumentAnnotation xmi:id="2" sofa="1" begin="0" "#
        + #"end="\#(offsets.offset(ofUTF8: text.count))" language="\#(XMLText.attribute(language))"/>"#,
    ]
    var ids = [2]
    for annotation in ledger.exportable(of: document, rejected: true) {
      guard XMLText.isWritable(annotation.quote) else {
        ledger.note(.unwritable, "\(annotation.id): \(annotation.quote)")
        continue
      }
      let id = ids.count + 2
      ids.append(id)
      let values = CASMark.values(of: annotation, isWritable: XMLText.isWritable).map { value in
        " \(value.name)=\"\(XMLText.attribute(value.value.string ?? value.value.text()))\""
      }
      lines.append(
        #"<briefing:Mark xmi:id="\#(id)" sofa="1" "#
          + #"begin="\#(offsets.offset(ofUTF8: annotation.span.start))" "#
          + #"end="\#(offsets.offset(ofUTF8: annotation.span.end))"\#(values.joined())/>"#
      )
    }
    lines.append(
      #"<cas:Sofa xmi:id="1" sofaNum="1" sofaID="\#(CASMark.view)" mimeType="text" "#
        + #"sofaString="\#(XMLText.attribute(text.string))"/>"#
    )
    let members = ids.map(String.init).joined(separator: " ")
    lines.append(#"<cas:View sofa="1" members="\#(members)"/>"#)
    lines.append("</xmi:XMI>")
    return lines.joined(separator: "\n") + "\n"
  }

  private static let types: String = {
    let ranges =
      CASMark.features.map { ($0.name, $0.range) } + [(CASMark.record, "uima.cas.String")]
    let features = ranges.map { name, range in
      """
      <featureDescription>
      <name>\(name)</name><description/><rangeTypeName>\(range)</rangeTypeName>
      </featureDescription>
      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
      <types>
      <typeDescription>
      <name>\(CASMark.type)</name><description/>
      <supertypeName>uima.tcas.Annotation</supertypeName>
      <features>
      \(features.joined(separator: "\n"))
      </features>
      </typeDescription>
      </types>
      </typeSystemDescription>

      """
  }()
}
