/// A document and all that is said of its spans.
public struct AnnotatedDocument: Sendable, Hashable {
  /// The document.
  public let document: Document
  /// The annotations, in file order, rejected ones included.
  public let annotations: [Annotation]

  /// Creates an annotated document.
  public init(document: Document, annotations: [Annotation]) {
    self.document = document
    self.annotations = annotations.inFileOrder
  }

  /// The id of the document.
  public var id: String { document.id }

  /// Returns the annotations with a label that no person has rejected.
  public func active(_ label: Label) -> [Annotation] {
    annotations.filter { $0.label == label && $0.isActive }
  }
}
