public import BriefingCore

/// Patterns of tokens found in a document.
///
/// The longest match from the left wins; of patterns that match equally far, the first listed. The
/// work is bounded: a step takes at most 32 tokens, and no step is tried anew for each way to get
/// there. An article starts a match only where the first step lists it.
public struct TokenPatternMatcher: Sendable {
  /// A place in a text that follows a pattern.
  public struct Match: Sendable, Hashable {
    /// The bytes from the first token of the match to its last.
    public let span: TextSpan
    /// The index of the pattern in the list the matcher was made from.
    public let pattern: Int

    /// Creates a match.
    public init(span: TextSpan, pattern: Int) {
      self.span = span
      self.pattern = pattern
    }
  }

  private static let articles: Set<String> = ["The", "A", "An", "the", "a", "an"]

  /// The most tokens one step takes.
  public static let longestRun = 32

  private struct Step: Sendable {
    let texts: [[UInt8]]
    let shape: TokenPattern.Step.Shape?
    let criteria: TokenCriteria?
    let excludedTexts: [[UInt8]]
    let exclusions: TokenCriteria?
    let minimum: Int
    let maximum: Int

    init(_ step: TokenPattern.Step) {
      texts = step.texts.map { Array($0.utf8) }
      shape = step.shape
      criteria = step.criteria.isEmpty ? nil : step.criteria
      excludedTexts = step.excludedTexts.map { Array($0.utf8) }
      exclusions = step.exclusions.isEmpty ? nil : step.exclusions
      minimum = max(step.minimum, 0)
      maximum = min(step.maximum, TokenPatternMatcher.longestRun)
    }

    /// Whether a token is what the step asks for, apart from its words.
    func accepts(_ token: Token, in text: DocumentText) -> Bool {
      if let shape, !shape.accepts(token, in: text) { return false }
      let bytes = text.slice(token.span)
      if excludedTexts.contains(where: { bytes.elementsEqual($0) }) { return false }
      if criteria == nil, exclusions == nil { return true }
      let word = text[token.span]
      return criteria?.allHold(for: word) ?? true && !(exclusions?.oneHolds(for: word) ?? false)
    }
  }

  private let patterns: [[Step]]

  /// Creates a matcher; a pattern no token satisfies, such as one without steps, matches nothing.
  public init(_ patterns: [TokenPattern]) {
    self.patterns = patterns.map { pattern in pattern.steps.map { Step($0) } }
  }

  /// Returns the matches among the tokens that lie in a span, in order and none overlapping.
  public func matches(in document: Document, span: TextSpan) -> [Match] {
    guard !patterns.isEmpty else { return [] }
    var result: [Match] = []
    let tokens = document.tokenIndices(in: span)
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      var best: (end: Int, pattern: Int)?
      let isArticle = Self.articles.contains(document.text[document.tokens[index].span])
      for pattern in patterns.indices
      where !(isArticle && patterns[pattern].first?.texts.isEmpty ?? true) {
        if let end = end(
          of: patterns[pattern],
          from: index,
          in: document,
          before: tokens.upperBound
        ),
          end > best?.end ?? index
        {
          best = (end, pattern)
        }
      }
      if let best {
        let span = document.tokens[index].span.union(document.tokens[best.end - 1].span)
        result.append(Match(span: span, pattern: best.pattern))
        index = best.end
      } else {
        index += 1
      }
    }
    return result
  }

  /// Returns the index after the last token of the longest match from a token.
  private func end(
    of pattern: [Step],
    from start: Int,
    in document: Document,
    before limit: Int
  ) -> Int? {
    // All places the steps so far can end at: each is followed once, so nothing is tried twice.
    var places: Set<Int> = [start]
    for step in pattern {
      var reached: Set<Int> = step.minimum == 0 ? places : []
      var current = places
      for count in 1...max(step.maximum, 1) where count <= step.maximum {
        var next: Set<Int> = []
        for place in current where place < limit {
          collect(step, at: place, in: document, before: limit, into: &next)
        }
        if count > step.minimum { next.subtract(reached) }
        if next.isEmpty { break }
        if count >= step.minimum { reached.formUnion(next) }
        current = next
      }
      guard !reached.isEmpty else { return nil }
      places = reached
    }
    return places.max().flatMap { $0 > start ? $0 : nil }
  }

  /// Adds the places a step that takes one token, or one listed text, can end at.
  private func collect(
    _ step: Step,
    at place: Int,
    in document: Document,
    before limit: Int,
    into places: inout Set<Int>
  ) {
    let token = document.tokens[place]
    guard step.accepts(token, in: document.text) else { return }
    guard !step.texts.isEmpty else {
      places.insert(place + 1)
      return
    }
    // A listed text may be several tokens, such as "Indo-Pacific" where hyphens stand alone.
    for text in step.texts where document.text.bytes[token.span.start...].starts(with: text) {
      let end = token.span.start + text.count
      var last = place
      while last < limit, document.tokens[last].span.end < end { last += 1 }
      if last < limit, document.tokens[last].span.end == end { places.insert(last + 1) }
    }
  }
}

extension TokenPattern.Step.Shape {
  /// Whether a token looks like this.
  fileprivate func accepts(_ token: Token, in text: DocumentText) -> Bool {
    switch self {
    case .title: token.isWord && token.isCapitalized
    case .upper: token.shape.contains(.uppercase)
    case .lower: token.isWord && !token.isCapitalized
    case .number: token.isNumber
    case .year: token.isNumber && isYear(text.slice(token.span))
    case .word: token.isWord
    }
  }

  private func isYear(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count == 4, let first = bytes.first else { return false }
    return (first == UInt8(ascii: "1") || first == UInt8(ascii: "2"))
      && bytes.allSatisfy(\.isASCIIDigit)
  }
}
