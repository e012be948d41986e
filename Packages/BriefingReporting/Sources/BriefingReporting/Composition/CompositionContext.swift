import BriefingAnalysis
import BriefingCore

/// What every section is composed from: the analysis, and the names sources go by in the text.
struct CompositionContext {
  let dossier: DossierContents
  let analysis: Analysis
  private let labels: [String: String]
  private let claims: [String: [Claim]]

  init(dossier: DossierContents, analysis: Analysis) {
    self.dossier = dossier
    self.analysis = analysis
    var labels: [String: String] = [:]
    var taken: Set<String> = []
    for (index, document) in analysis.documents.enumerated() {
      let publisher = document.document.source.metadata.publisher?.value
      let numbered = "Source \(index + 1)"
      let label = publisher ?? numbered
      labels[document.id] = taken.insert(label).inserted ? label : "\(label) (\(numbered))"
    }
    self.labels = labels
    claims = Dictionary(grouping: analysis.claims, by: \.document)
  }

  var documents: [AnnotatedDocument] { analysis.documents }

  /// The name a source goes by in the text: its publisher, else its number.
  func label(_ source: String) -> String { labels[source] ?? source }

  /// The claims of a document, in the order of the text.
  func claims(of document: String) -> [Claim] { claims[document] ?? [] }

  func document(_ id: String) -> AnnotatedDocument? { documents.withID(id) }

  /// Makes the name of an item from its section, its rule and its passages, so that the name stays
  /// while those stay.
  func item(
    in section: String,
    rule: String,
    text: String,
    kind: String,
    citations: [Citation],
    distinguisher: String = ""
  ) -> Item {
    let unique = Self.unique(citations)
    let identity =
      [section, rule, distinguisher]
      + unique.map { "\($0.source):\($0.span.start)-\($0.span.end)" }
    let digest = Digest(of: identity.joined(separator: "\n")).hexadecimal
    return Item(
      id: "i-" + digest.prefix(12),
      text: text,
      kind: kind,
      derivedBy: rule,
      support: support(of: unique.map(\.source)),
      citations: unique
    )
  }

  func support(of sources: [String]) -> Item.Support {
    let agree = Set(sources)
    return Item.Support(
      agree: agree.sorted(),
      silent: agree.isEmpty ? [] : documents.map(\.id).filter { !agree.contains($0) }
    )
  }

  /// A premise with the names that sources go by in the text in place of their ids.
  func readable(_ premise: String) -> String {
    documents.reduce(premise) { text, document in
      text.replacing(document.id, with: label(document.id))
    }
  }

  func noneFound(in section: SectionID) -> Item {
    item(
      in: section.rawValue,
      rule: "none-found",
      text: Phrasing.noneFound(sources: documents.count),
      kind: "fact",
      citations: []
    )
  }

  /// Makes a slot of words of a passage, where they stand in it, so that they can be checked.
  func slot(_ text: String, value: String? = nil, in passage: Citation) -> Item.Slot? {
    guard let document = document(passage.source)?.document else { return nil }
    let needle = Array(text.utf8)
    let bytes = document.text.slice(passage.span)
    guard !needle.isEmpty, needle.count <= bytes.count else { return nil }
    for start in bytes.startIndex...(bytes.endIndex - needle.count)
    where bytes[start..<start + needle.count].elementsEqual(needle) {
      return Item.Slot(
        text: text,
        value: value,
        citations: [document.citation(of: TextSpan(start..<start + needle.count))]
      )
    }
    return nil
  }

  static func unique(_ citations: [Citation]) -> [Citation] {
    var seen: Set<Citation> = []
    return citations.filter { seen.insert($0).inserted }
  }
}
