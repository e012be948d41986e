public import BriefingCore

/// A mark read from somebody else's file, whose quote stands at its span byte for byte.
///
/// What a file does not say of it is nothing here, and leaves alone what is known already.
public struct ImportedMark: Sendable, Hashable {
  /// The id, where the file still has the one it was exported with.
  public var id: AnnotationID?
  /// What the span is.
  public var label: Label
  /// The bytes it speaks of.
  public var span: TextSpan
  /// The text of the span.
  public var quote: String
  /// The attributes, all of them.
  public var attributes: Attributes?
  /// Who or what made the mark.
  public var annotator: String?
  /// How sure it is, from 0 to 1.
  public var confidence: Double?
  /// What a person has said of it.
  public var review: Annotation.Review?
  /// The person who said it.
  public var reviewer: String?
  /// A remark.
  public var note: String?
  /// What a machine had said before a correction.
  public var proposed: Annotation.Proposal?
  /// The digest of an earlier text it was made on.
  public var revision: String?
  /// Keys this version does not know.
  public var unknown: Attributes?
  /// The file it was read from.
  public var file: String
  /// The line and column, where the format has lines.
  public var position: TextPosition?

  /// Creates a mark of which nothing but its place is known.
  public init(
    label: Label,
    span: TextSpan,
    quote: String,
    file: String,
    position: TextPosition? = nil
  ) {
    self.label = label
    self.span = span
    self.quote = quote
    self.file = file
    self.position = position
  }
}
