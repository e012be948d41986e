import BriefingCore

/// Losses as an exporter comes upon them.
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
  func report(format: String, document: String) -> LossReport {
    LossReport(
      format: format,
      document: document,
      losses: losses.values.sorted { $0.kind < $1.kind }
    )
  }
}

extension LossLedger {
  /// Counts what no format that holds annotations alone has a place for.
  mutating func noteDocument(_ document: Document, except expressed: Set<String> = []) {
    note(.text, "\(document.text.count) bytes")
    note(
      .layout,
      document.blocks.first.map { "\($0.kind.rawValue) \($0.span)" } ?? "token",
      count: document.blocks.count + document.sentences.count + document.tokens.count
    )
    for (name, value) in document.source.known where !expressed.contains(name) {
      note(.metadata, "\(name): \(value)")
    }
  }

  /// Counts the parts of an annotation that neither format has a place for.
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
    case .identifier: 5
    case .review: 6
    case .reviewer: 7
    case .confidence: 8
    case .attribute: 9
    case .note: 10
    case .proposal: 11
    case .unknown: 12
    case .guardedCell: 13
    }
  }

  private var key: String {
    switch self {
    case .attribute(let key), .unknown(let key): key
    default: ""
    }
  }
}
