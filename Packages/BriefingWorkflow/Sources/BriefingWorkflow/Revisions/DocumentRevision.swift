public import BriefingCore
import BriefingStorage

/// Two versions of a document: what differs, and what became of what was said of the earlier one.
public struct DocumentRevision: Sendable, Hashable {
  /// A passage of whole sentences that differs; one of the two texts may be absent.
  public struct Change: Sendable, Hashable {
    /// The line of the new text where it stands, or would.
    public let line: Int
    /// What the earlier text says.
    public let old: String?
    /// What the text says now.
    public let new: String?
  }

  /// An annotation of the earlier text that the new one does not simply carry on.
  public struct TouchedAnnotation: Sendable, Hashable {
    /// The annotation as it was.
    public let annotation: Annotation
    /// What became of it.
    public let state: AnchoringState
    /// The passage that stands where it stood, where there is one.
    public let now: String?
    /// What the dossier says of that passage under the same label, where it was annotated.
    public let successors: [Annotation]
  }

  /// A statement of the briefing that rests on a passage that differs, told once.
  public struct TouchedItem: Sendable, Hashable {
    /// The ids of the sections it stands in.
    public let sections: [String]
    /// The id of the item in the body.
    public let id: String
    /// The statement.
    public let text: String
  }

  /// The id of the document.
  public let document: String
  /// The path of its source inside the dossier.
  public let file: String
  /// The digest of the earlier text.
  public let old: String
  /// The digest of the new text.
  public let new: String
  /// Whether the dossier has not taken up the new text yet: its source changed after the last job.
  public let isPending: Bool
  /// The passages that differ, in the order of the text.
  public let changes: [Change]
  /// How many places differ in white space alone.
  public let whitespaceChanges: Int
  /// How many annotations of the earlier text are in each state.
  public private(set) var counts: [AnchoringState: Int] = [:]
  /// The annotations that are changed, orphaned or ambiguous, in the order of the text.
  public private(set) var touched: [TouchedAnnotation] = []
  /// The statements of the briefing that rest on what changed.
  public let items: [TouchedItem]

  /// Compares two versions: `annotations` are those of the earlier text, `current` those of the new
  /// one.
  init(
    document: String,
    file: String,
    isPending: Bool,
    _ revision: TextRevision,
    _ passages: ChangedPassages,
    items: [TouchedItem],
    annotations: [Annotation],
    current: [Annotation]
  ) {
    self.document = document
    self.file = file
    self.isPending = isPending
    old = Digest(of: revision.old.text.bytes).label
    new = Digest(of: revision.new.text.bytes).label
    self.items = items
    changes = passages.changes
    whitespaceChanges = passages.whitespaceChanges
    let index = SpanIndex(current.filter { $0.isActive && $0.revision == nil }) { $0.span }
    for annotation in annotations.sorted() where annotation.revision == nil {
      // What was not true of the earlier text was no annotation of it.
      guard let anchor = revision.anchor(annotation) else { continue }
      counts[anchor.state, default: 0] += 1
      guard anchor.span == nil else { continue }
      touched.append(
        TouchedAnnotation(
          annotation: annotation,
          state: anchor.state,
          now: anchor.now.map { revision.new.text[$0] },
          successors: anchor.now.map { now in
            index.elements(within: now).filter { $0.label == annotation.label }
          } ?? []
        )
      )
    }
  }
}
