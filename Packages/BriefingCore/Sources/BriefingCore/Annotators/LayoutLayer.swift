/// The blocks of a document as annotations, so that a person can see and overrule their kinds.
public enum LayoutLayer {
  /// The descriptor that block annotations carry.
  public static let descriptor = AnnotatorDescriptor(
    name: "briefing.layout",
    version: "1",
    summary: "units of layout: paragraphs, headings, captions, adverts",
    produces: [.block]
  )

  /// Returns the blocks as annotations, with a person's decisions about them.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - existing: What the dossier holds of it; other labels are passed over.
  ///   - reserved: Ids that nothing new may take.
  /// - Returns: The annotations of the label `block`, in file order.
  public static func annotations(
    of document: Document,
    existing: [Annotation] = [],
    reserving reserved: Set<AnnotationID> = []
  ) -> [Annotation] {
    let marks = document.blocks.map { block in
      Mark(BlockContent(kind: block.kind.rawValue, reason: block.reason), block.span)
    }
    return Annotation.reconcile(
      marks.map { Annotation($0, by: descriptor, in: document) },
      with: existing.filter { $0.annotatorName == descriptor.name || $0.label == .block },
      annotators: [descriptor.name],
      reserving: reserved
    )
  }

  /// Returns the document with the kinds that a person gave its blocks.
  public static func overruled(_ document: Document, by annotations: [Annotation]) -> Document {
    let decided = annotations.filter { $0.label == .block && $0.isDecided }
    guard !decided.isEmpty else { return document }
    let kinds = Dictionary(decided.map { ($0.span, $0) }, uniquingKeysWith: { first, _ in first })
    return document.with(
      blocks: document.blocks.map { block in
        guard let decision = kinds[block.span] else { return block }
        var result = block
        // Who rejects a block's kind says it is text like any other.
        result.kind =
          decision.isActive
          ? decision.attributes.text("kind").map(BlockKind.init(rawValue:)) ?? block.kind
          : .paragraph
        result.reason = decision.isActive ? decision.attributes.text("reason") : nil
        return result
      }
    )
  }
}
