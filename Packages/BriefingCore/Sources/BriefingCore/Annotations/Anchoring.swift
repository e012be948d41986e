/// How a quote stands to the text it was taken from.
///
/// Only ``verified`` and ``moved`` count as cited; likeness never verifies.
public enum AnchoringState: String, Sendable, Hashable, CaseIterable {
  /// The bytes are equal, in the same place.
  case verified
  /// The bytes are equal, at exactly one other place.
  case moved
  /// The bytes are found at several other places.
  case ambiguous
  /// The bytes at the place differ, and the quote is nowhere else.
  case changed
  /// The place is outside the text, or there is no text.
  case orphaned

  /// Whether a statement may rest on a quote in this state.
  public var isCited: Bool { self == .verified || self == .moved }
}

/// A quote checked against a text.
public struct Anchor: Sendable, Hashable {
  /// How the quote stands to the text.
  public let state: AnchoringState
  /// Where the quote stands now, where that is one place.
  public let span: TextSpan?

  /// Creates the result of a check.
  public init(state: AnchoringState, span: TextSpan?) {
    self.state = state
    self.span = span
  }
}

/// Checks many quotes against a text; each that is not in its place is looked for once.
public struct QuoteFinder: Sendable {
  private let text: DocumentText
  private var places: [[UInt8]: [TextSpan]] = [:]

  /// Creates a finder for a text.
  public init(in text: DocumentText) { self.text = text }

  /// Checks a quote, by bytes alone.
  ///
  /// - Parameters:
  ///   - quote: The quoted text.
  ///   - span: Where it is said to stand.
  /// - Returns: The state, and the place where it stands now if there is one.
  public mutating func anchor(_ quote: String, at span: TextSpan) -> Anchor {
    if text.matches(quote, at: span) { return Anchor(state: .verified, span: span) }
    let bytes = Array(quote.utf8)
    let found = places[bytes] ?? text.occurrences(of: quote, atMost: 2)
    places[bytes] = found
    switch found.count {
    case 1: return Anchor(state: .moved, span: found[0])
    case 2...: return Anchor(state: .ambiguous, span: nil)
    default: return Anchor(state: text.contains(span) ? .changed : .orphaned, span: nil)
    }
  }
}

extension DocumentText {
  /// Checks a quote against the text, by bytes alone.
  ///
  /// - Parameters:
  ///   - quote: The quoted text.
  ///   - span: Where it is said to stand.
  /// - Returns: The state, and the place where it stands now if there is one.
  public func anchor(_ quote: String, at span: TextSpan) -> Anchor {
    var finder = QuoteFinder(in: self)
    return finder.anchor(quote, at: span)
  }

  /// Returns where a string occurs, byte for byte, overlapping occurrences included.
  ///
  /// - Parameters:
  ///   - string: What to look for; an empty string occurs nowhere.
  ///   - span: The part of the text to look in; by default all of it.
  ///   - limit: How many places are enough.
  /// - Returns: The places, in order.
  public func occurrences(
    of string: String,
    in span: TextSpan? = nil,
    atMost limit: Int = .max
  ) -> [TextSpan] {
    let needle = Array(string.utf8)
    var result: [TextSpan] = []
    let range = (span ?? self.span).range.clamped(to: bytes.indices)
    guard let first = needle.first else { return result }
    var index = range.lowerBound
    while index + needle.count <= range.upperBound, result.count < limit {
      if bytes[index] == first, bytes[index..<index + needle.count].elementsEqual(needle) {
        result.append(TextSpan(index..<index + needle.count))
      }
      index += 1
    }
    return result
  }
}
