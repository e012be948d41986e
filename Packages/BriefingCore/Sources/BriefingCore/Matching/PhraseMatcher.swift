/// A set of names and phrases found in a text in one pass.
///
/// Matches are bounded by words, the longest one from the left wins, and none overlaps another. A
/// hyphen, its variants and white space are the same to it, and so are apostrophes:
///
///     let matcher = PhraseMatcher([
///       PhraseMatcher.Phrase("Indo-Pacific", payload: 0),
///       PhraseMatcher.Phrase("supply chain", payload: 1, isCaseSensitive: false),
///     ])
///     let matches = matcher.matches(in: document, span: document.text.span)
///
/// The matcher does not change and can be shared; building one for 50,000 phrases takes a fraction
/// of a second, so build it once.
public struct PhraseMatcher: Sendable {
  /// A phrase to look for, and what to report where it is found.
  public struct Phrase: Sendable, Hashable {
    /// The words of the phrase.
    public var text: String
    /// What a match reports, such as the index of a table's row.
    public var payload: Int
    /// Whether capitals matter; where they do not, ASCII letters match in either case.
    public var isCaseSensitive: Bool

    /// Creates a phrase.
    public init(_ text: String, payload: Int, isCaseSensitive: Bool = true) {
      self.text = text
      self.payload = payload
      self.isCaseSensitive = isCaseSensitive
    }
  }

  /// A place in a text where a phrase stands.
  public struct Match: Sendable, Hashable {
    /// The bytes of the phrase.
    public let span: TextSpan
    /// What the phrase was listed with.
    public let payload: Int

    /// Creates a match.
    public init(span: TextSpan, payload: Int) {
      self.span = span
      self.payload = payload
    }
  }

  private let index: PhraseIndex

  /// Creates a matcher; phrases without a letter, digit or symbol match nothing.
  public init(_ phrases: some Sequence<Phrase>) {
    index = PhraseIndex(phrases)
  }

  /// Returns the matches in a span, in order.
  ///
  /// A phrase listed twice is reported once for each payload, in ascending order.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - span: Where to look; no match reaches over its ends, and words it cuts do not match.
  /// - Returns: The matches, which overlap only where their spans are the same.
  public func matches(in document: Document, span: TextSpan) -> [Match] {
    matches(in: document.text, span: span)
  }

  /// Returns the matches in every block of a document, in order; none reaches from block to block.
  public func matches(in document: Document) -> [Match] {
    guard !document.blocks.isEmpty else {
      return matches(in: document.text, span: document.text.span)
    }
    var result: [Match] = []
    for block in document.blocks { collect(in: document.text, block.span, into: &result) }
    return result
  }

  /// Returns the matches in a span of a text, in order.
  public func matches(in text: DocumentText, span: TextSpan) -> [Match] {
    var result: [Match] = []
    collect(in: text, span, into: &result)
    return result
  }

  private func collect(in text: DocumentText, _ span: TextSpan, into result: inout [Match]) {
    let bytes = text.bytes.span
    let beginnings = index.beginnings
    let end = min(span.end, bytes.count)
    var offset = max(span.start, 0)
    if offset < end, PhraseToken.isInsideWord(bytes, at: offset) {
      offset = PhraseToken(bytes, at: offset).end
    }
    while true {
      offset = beginnings.next(in: bytes, from: offset, before: end)
      guard offset < end else { break }
      let token = PhraseToken(bytes, at: offset)
      // Letters that are not ASCII are looked at here alone.
      if bytes[max(offset - 1, 0)] | bytes[offset] >= 0x80, offset > 0,
        PhraseToken.isInsideWord(bytes, at: offset)
      {
        offset = token.end
        continue
      }
      guard token.end <= end else { break }
      let match =
        token.isSeparator
        ? nil
        : index.collectLongest(bytes, from: token, at: offset, before: end, into: &result)
      offset = match ?? token.end
    }
  }
}
