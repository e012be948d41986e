import BriefingCore

/// Losses as an exporter or an importer comes upon them.
struct LossLedger {
  private var losses: [LossReport.Kind: LossReport.Loss] = [:]

  init() {}

  /// Counts losses of one kind; the first example is the one that is kept.
  mutating func note(_ kind: LossReport.Kind, _ example: @autoclosure () -> String, count: Int = 1)
  {
    guard count > 0 else { return }
    let first = losses[kind]
    losses[kind] = LossReport.Loss(
      kind: kind,
      count: (first?.count ?? 0) + count,
      example: first?.example ?? example()
    )
  }

  /// Returns the report, in an order that does not depend on the order of the annotations.
  func report(
    _ direction: LossReport.Direction = .export,
    format: String,
    document: String
  ) -> LossReport {
    LossReport(
      direction,
      format: format,
      document: document,
      losses: losses.values.sorted { $0.kind < $1.kind }
    )
  }
}

/// The parts of a document, besides its annotations, that a format may have a place for.
struct DocumentParts: OptionSet {
  let rawValue: Int

  static let text = DocumentParts(rawValue: 1)
  static let sentences = DocumentParts(rawValue: 2)
  static let tokens = DocumentParts(rawValue: 4)
}

extension LossLedger {
  /// Counts what a format has no place for beside the annotations.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - parts: What the format does have a place for.
  ///   - expressed: The facts about the source that it has a place for.
  mutating func noteDocument(
    _ document: Document,
    holding parts: DocumentParts = [],
    except expressed: Set<String> = []
  ) {
    if !parts.contains(.text) { note(.text, "\(document.text.count) bytes") }
    note(
      .layout,
      document.blocks.first.map { "\($0.kind.rawValue) \($0.span)" } ?? "token",
      count: document.blocks.count
        + (parts.contains(.sentences) ? 0 : document.sentences.count)
        + (parts.contains(.tokens) ? 0 : document.tokens.count)
    )
    for (name, value) in document.source.known where !expressed.contains(name) {
      note(.metadata, "\(name): \(value)")
    }
  }

  /// Returns the annotations that a file may show, and counts the others.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - rejected: Whether the format can say that a person disagrees.
  /// - Returns: The annotations, in file order.
  mutating func exportable(of document: AnnotatedDocument, rejected: Bool) -> [Annotation] {
    document.annotations.filter { annotation in
      guard document.document.text.matches(annotation.quote, at: annotation.span) else {
        note(.unanchored, "\(annotation.id): \(annotation.quote)")
        return false
      }
      guard rejected || annotation.isActive else {
        note(.rejected, annotation.id.rawValue)
        return false
      }
      return true
    }
  }

  /// Counts what is said of an annotation besides its place and label.
  mutating func noteDetails(of annotation: Annotation) {
    let id = annotation.id.rawValue
    note(.identifier, id)
    note(.annotator, "\(id): \(annotation.annotator)")
    if annotation.isDecided { note(.review, "\(id): \(annotation.review.rawValue)") }
    if let reviewer = annotation.reviewer { note(.reviewer, "\(id): \(reviewer)") }
    if let confidence = annotation.confidence { note(.confidence, "\(id): \(confidence)") }
    for (key, value) in annotation.attributes.sorted {
      note(.attribute(key), "\(id): \(value.text ?? value.json.text())")
    }
    if let text = annotation.note { note(.note, "\(id): \(text)") }
    noteRemnants(of: annotation)
  }

  /// Counts what hardly any format has a place for.
  mutating func noteRemnants(of annotation: Annotation) {
    if annotation.proposed != nil { note(.proposal, annotation.id.rawValue) }
    for (key, _) in annotation.unknown.sorted { note(.unknown(key), annotation.id.rawValue) }
  }
}

extension Source {
  /// What is known of it, by the names the dossier uses, those first that a reader cites it by.
  fileprivate var known: [(name: String, value: String)] {
    let published = metadata.published
    let findings: [(String, String?)] =
      [("title", metadata.title?.value), ("publisher", metadata.publisher?.value)]
      + metadata.authors.map { ("byline", $0.value) }
      + [
        ("published", published.value?.description),
        ("earliest", published.earliest?.description),
        ("latest", published.latest?.description),
      ] + published.premises.map { ("premise", $0) } + [
        ("language", metadata.language?.value), ("genre", metadata.genre?.value),
        ("url", metadata.url?.value), ("descriptor", metadata.descriptor?.value),
        // F6, "cannot be judged", is what every source has that nobody has graded.
        ("grade", metadata.grade == "F6" ? nil : metadata.grade), ("file", file),
        ("type", mediaType), ("encoding", "\(encoding.name), \(encoding.reason)"),
      ]
    return findings.compactMap { name, value in value.map { (name, $0) } }
  }
}

extension LossReport.Kind: Comparable {
  /// Orders kinds as a report lists them.
  public static func < (left: LossReport.Kind, right: LossReport.Kind) -> Bool {
    guard left.rank == right.rank else { return left.rank < right.rank }
    return left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
  }

  private var rank: Int {
    switch self {
    case .text: 0
    case .layout: 1
    case .metadata: 2
    case .unanchored: 3
    case .rejected: 4
    case .overlap: 5
    case .whitespace: 6
    case .unwritable: 7
    case .character: 8
    case .label: 9
    case .identifier: 10
    case .annotator: 11
    case .review: 12
    case .reviewer: 13
    case .confidence: 14
    case .attribute: 15
    case .note: 16
    case .proposal: 17
    case .unknown: 18
    case .guardedCell: 19
    case .relation: 20
    case .pieces: 21
    case .foreign: 22
    }
  }

  private var key: String {
    switch self {
    case .attribute(let key), .unknown(let key), .foreign(let key): key
    default: ""
    }
  }
}
