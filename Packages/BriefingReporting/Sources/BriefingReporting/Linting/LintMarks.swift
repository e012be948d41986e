import BriefingCore

/// What annotators marked, by document and label; what a person rejected is not among it.
struct LintMarks: Sendable {
  private let index: [String: [Label: SpanIndex<Annotation>]]
  private let marks: [String: [Label: [Annotation]]]

  init(_ annotations: [String: [Annotation]]) {
    marks = annotations.mapValues { Dictionary(grouping: $0.filter(\.isActive), by: \.label) }
    index = marks.mapValues { $0.mapValues { SpanIndex($0, by: \.span) } }
  }

  /// Whether anything is known of a document.
  func know(_ document: String) -> Bool { marks[document] != nil }

  /// The marks of a document with a label, in the order they were given.
  func all(_ label: Label, in document: String) -> [Annotation] { marks[document]?[label] ?? [] }

  /// The marks that share a byte with a passage.
  func touching(_ citation: Citation, _ label: Label) -> [Annotation] {
    index[citation.source]?[label]?.elements(touching: citation.span) ?? []
  }

  /// The marks that a passage lies in, and those that lie in it.
  func nested(with citation: Citation, _ label: Label) -> [Annotation] {
    touching(citation, label).filter {
      $0.span.contains(citation.span) || citation.span.contains($0.span)
    }
  }

  /// The kinds of the blocks a passage touches.
  func blocks(of citation: Citation) -> [BlockKind] {
    touching(citation, .block).compactMap(\.blockKind)
  }

  /// Whether a mark stands in the article itself.
  func isInBody(_ mark: Annotation, of document: String) -> Bool {
    index[document]?[.block]?.elements(around: mark.span).contains {
      $0.blockKind?.isBody == true
    } ?? false
  }
}

extension BlockKind {
  /// Whether it is a part of a page that is no part of an article.
  var isLeftOut: Bool { !isBody && self != .title }
}

extension Annotation {
  /// The kind of the block that is marked.
  var blockKind: BlockKind? { attributes.text("kind").map { BlockKind(rawValue: $0) } }
}
