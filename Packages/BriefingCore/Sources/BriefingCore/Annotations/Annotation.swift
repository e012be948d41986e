/// A labelled span of one document, with the quote it was made on.
public struct Annotation: Sendable, Hashable {
  /// What a person has said of an annotation.
  public enum Review: String, Sendable, Hashable, CaseIterable {
    /// Nobody has looked at it.
    case proposed
    /// A person agrees.
    case accepted
    /// A person disagrees; it takes no part in any result.
    case rejected
    /// A person changed it; `proposed` keeps what the machine had said.
    case corrected
  }

  /// What an annotator had said before a person corrected it.
  public struct Proposal: Sendable, Hashable {
    /// The label it had given, where the correction changed it.
    public var label: Label?
    /// The span it had given, where the correction changed it.
    public var span: TextSpan?
    /// The attributes it had given, where the correction changed them.
    public var attributes: Attributes?

    /// Creates a proposal from what the correction changed.
    public init(label: Label? = nil, span: TextSpan? = nil, attributes: Attributes? = nil) {
      self.label = label
      self.span = span
      self.attributes = attributes
    }
  }

  /// The name of the annotation, unique in the dossier and kept for its whole life.
  public let id: AnnotationID
  /// What the span is.
  public var label: Label
  /// The bytes it speaks of.
  public var span: TextSpan
  /// The text of the span, byte for byte.
  public var quote: String
  /// The digest of the text it was made on, where that is an earlier one in which alone its quote is
  /// found; absent means the text there is now.
  public var revision: String? {
    get { if case .fields(let revision, _) = rare { revision } else { nil } }
    set { rare = Rare(revision: newValue, proposed: proposed) }
  }
  /// What more is known of it.
  public var attributes: Attributes
  /// The annotator, as `name@version`, or whatever a person wrote there.
  public var annotator: String
  /// How sure the annotator is, from 0 to 1; absent means it did not say.
  public var confidence: Double?
  /// What a person has said of it.
  public var review: Review
  /// The person who said it.
  public var reviewer: String?
  /// A remark.
  public var note: String?
  /// What the machine had said before a correction.
  public var proposed: Proposal? {
    get { if case .fields(_, let proposed) = rare { proposed } else { nil } }
    set { rare = Rare(revision: revision, proposed: newValue) }
  }
  /// Keys of the file that this version does not know, kept as they are.
  public var unknown: Attributes

  @usableFromInline
  var rare: Rare?

  /// What few annotations have; in place it would make each of them a third larger.
  @usableFromInline
  indirect enum Rare: Sendable, Hashable {
    case fields(revision: String?, proposed: Proposal?)

    @usableFromInline
    init?(revision: String?, proposed: Proposal?) {
      if revision == nil, proposed == nil { return nil }
      self = .fields(revision: revision, proposed: proposed)
    }
  }

  /// Creates an annotation.
  @inlinable
  public init(
    id: AnnotationID,
    label: Label,
    span: TextSpan,
    quote: String,
    revision: String? = nil,
    attributes: Attributes = Attributes(),
    annotator: String,
    confidence: Double? = nil,
    review: Review = .proposed,
    reviewer: String? = nil,
    note: String? = nil,
    proposed: Proposal? = nil,
    unknown: Attributes = Attributes()
  ) {
    self.id = id
    self.label = label
    self.span = span
    self.quote = quote
    self.attributes = attributes
    self.annotator = annotator
    self.confidence = confidence
    self.review = review
    self.reviewer = reviewer
    self.note = note
    self.rare = Rare(revision: revision, proposed: proposed)
    self.unknown = unknown
  }

  /// The name of the annotator, without its version.
  public var annotatorName: String {
    annotator.utf8.firstIndex(of: UInt8(ascii: "@")).map { String(annotator[..<$0]) } ?? annotator
  }

  /// Whether it takes part in results: a person has not rejected it.
  public var isActive: Bool { review != .rejected }

  /// Whether a person has decided about it: accepted, rejected or corrected it.
  public var isDecided: Bool { review != .proposed }
}

extension Annotation: Comparable {
  /// Orders annotations as files hold them: by start, end, then id.
  public static func < (left: Annotation, right: Annotation) -> Bool {
    left.span == right.span ? left.id < right.id : left.span < right.span
  }
}

extension [Annotation] {
  /// The annotations as files hold them.
  ///
  /// Numbers are sorted: moving an annotation about counts references to all that it holds.
  var inFileOrder: Self { indices.sorted { self[$0] < self[$1] }.map { self[$0] } }
}
