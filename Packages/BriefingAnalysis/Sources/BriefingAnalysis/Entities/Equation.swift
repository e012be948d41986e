import BriefingCore

/// Words by which a text sets two names equal.
enum Equation {
  /// Returns the words that set two names equal, or nothing where the text does not.
  ///
  /// - Parameters:
  ///   - left: The span of the first name.
  ///   - right: The span of the second, after the first.
  ///   - document: The document.
  /// - Returns: The words, in small letters.
  static func cue(between left: TextSpan, and right: TextSpan, in document: Document) -> String? {
    guard left.end <= right.start, right.start - left.end <= 60 else { return nil }
    let gap = words(document.tokens(in: TextSpan(left.end..<right.start)), in: document)
    if let cue = between.first(where: { matches(gap, $0) }) { return cue }
    // "Officially called the A, the B meeting": the cue stands before the first name.
    guard gap == ", the" || gap == "," || gap == ", a" else { return nil }
    guard let sentence = document.sentence(at: left.start) else { return nil }
    let before = document.tokenIndices(
      in: TextSpan(sentence.start..<max(sentence.start, left.start))
    )
    // No cue has more words than a few.
    let lead = words(document.tokens[before.suffix(12)], in: document)
    return leading.first { lead == $0 || lead.hasSuffix(" " + $0) }
  }

  private static func matches(_ gap: String, _ cue: String) -> Bool {
    gap == cue
      || gap.hasPrefix(cue + " ") && articles.contains(String(gap.dropFirst(cue.count + 1)))
      || gap.hasSuffix(" " + cue) && gap.count <= cue.count + 12
  }

  private static let articles: Set<String> = ["the", "a", "an"]

  private static let between = [
    "or", "( or", "also called", ". also called", "( also called", ", also known as",
    "also known as", "( also known as", ", known as", "dubbed", ", dubbed", "nicknamed",
    ", nicknamed", ", formally the", ", officially the", ", or", "( formally",
    "( officially", ", called", "called", ". it is also called", "aka", "( aka",
  ]
  private static let leading = [
    "officially called the", "officially called", "officially known as the",
    "officially named the", "formally called the", "formally known as the", "formally named the",
    "known officially as the", "known formally as the",
  ]

  /// The tokens in small letters, without quotation marks, parted by one space.
  private static func words(_ tokens: ArraySlice<Token>, in document: Document) -> String {
    tokens
      .map { document.text[$0.span].lowercased() }
      .filter { !["“", "”", "\"", "‘", "’"].contains($0) }
      .joined(separator: " ")
  }
}
