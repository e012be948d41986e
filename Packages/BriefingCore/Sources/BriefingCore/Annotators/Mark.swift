/// What an annotator says of a span; the pipeline makes an annotation of it.
public struct Mark: Sendable, Hashable {
  /// What the span is.
  public var label: Label
  /// The bytes it speaks of.
  public var span: TextSpan
  /// What more it says.
  public var attributes: Attributes
  /// How sure it is, from 0 to 1, where it can say.
  public var confidence: Double?

  /// Creates a mark with attributes in their generic form.
  public init(
    _ label: Label,
    _ span: TextSpan,
    attributes: Attributes = Attributes(),
    confidence: Double? = nil
  ) {
    self.label = label
    self.span = span
    self.attributes = attributes
    self.confidence = confidence
  }

  /// Creates a mark with attributes in their typed form.
  public init<Content: LabelContent>(
    _ content: Content,
    _ span: TextSpan,
    confidence: Double? = nil
  ) {
    self.init(Content.label, span, attributes: content.attributes, confidence: confidence)
  }
}
