/// A pointer from a statement to the bytes that carry it.
public struct Citation: Sendable, Hashable {
  /// The id of the cited document.
  public var source: String
  /// The cited bytes of its canonical text.
  public var span: TextSpan
  /// The text of the span, byte for byte.
  public var quote: String
  /// How the quote stands to the text.
  public var verdict: AnchoringState

  /// Creates a citation.
  public init(
    source: String,
    span: TextSpan,
    quote: String,
    verdict: AnchoringState = .verified
  ) {
    self.source = source
    self.span = span
    self.quote = quote
    self.verdict = verdict
  }
}

extension Citation: Comparable {
  /// Orders citations by source, then by place.
  public static func < (left: Citation, right: Citation) -> Bool {
    guard left.source == right.source else {
      return left.source.utf8.lexicographicallyPrecedes(right.source.utf8)
    }
    return left.span < right.span
  }
}

extension Document {
  /// Returns a citation of a span of this document.
  public func citation(of span: TextSpan) -> Citation {
    Citation(source: id, span: span, quote: text[span])
  }
}
