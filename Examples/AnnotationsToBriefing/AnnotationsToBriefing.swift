import BriefingAnalysis
import BriefingCore
import BriefingReporting

/// Reporting from annotations made elsewhere: no annotator of the suite runs.
///
///     swift run --package-path Examples AnnotationsToBriefing
@main
enum AnnotationsToBriefing {
  static let texts = [
    "wire": "Norway will pay for the ferries by June 2031. Portugal has signed the pact.",
    "column": "Portugal has signed the pact. Norway should pay for the ferries.",
  ]

  /// What another program says of the texts: a label, a quote, and what it is.
  static let said: [(document: String, quote: String, content: Statement)] = [
    (
      "wire", "Norway will pay for the ferries by June 2031.",
      Statement(kind: .commitment, status: .planned, polarity: .positive, actor: "Norway")
    ),
    (
      "wire", "Portugal has signed the pact.",
      Statement(kind: .announcement, status: .signed, polarity: .positive, actor: "Portugal")
    ),
    (
      "column", "Norway should pay for the ferries.",
      Statement(kind: .recommendation, status: .proposed, voice: .author, actor: "Norway")
    ),
  ]

  static func main() {
    let documents = texts.sorted { $0.key < $1.key }.map { id, text in
      let document = Document.plain(id: id, text: text)
      let annotations = said.filter { $0.document == id }.flatMap { _, quote, content in
        document.text.occurrences(of: quote).map { span in
          Annotation(content, at: span, in: document, by: "elsewhere.model@3")
        }
      }
      return AnnotatedDocument(document: document, annotations: annotations)
    }
    let dossier = DossierContents(documents: documents)
    let analysis = Analyzer(taxonomy: TopicTaxonomy(topics: [])).analyze(dossier)
    let briefing = BriefingComposer(tool: .init(name: "example", version: "1"))
      .compose(dossier, analysis: analysis, annotators: ["elsewhere.model@3"])
    for section in briefing.sections
    where ["commitments", "recommendations"].contains(section.id.rawValue) {
      print(section.title)
      for item in section.items { print("  -", item.text) }
    }
    let findings = BriefingVerifier(Evidence(documents: documents)).verify(briefing)
    print("Not true to the sources: \(findings.count)")
  }
}

extension Document {
  /// A text of one paragraph whose sentences end with full stops.
  static func plain(id: String, text: String) -> Document {
    let document = Document(id: id, file: "\(id).txt", text: text)
    var start = 0
    var sentences: [TextSpan] = []
    for (index, byte) in document.text.bytes.enumerated() where byte == UInt8(ascii: ".") {
      sentences.append(TextSpan(start..<index + 1))
      start = index + 2
    }
    return Document(
      id: id,
      source: document.source,
      text: document.text,
      blocks: [Block(kind: .paragraph, span: document.text.span)],
      sentences: sentences,
      tokens: []
    )
  }
}
