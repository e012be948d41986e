public import BriefingCore

extension Antecedents {
  /// Returns a passage as a reader is told it: where its words point to anything told before them, from
  /// the beginning of its paragraph on.
  ///
  /// - Parameter span: The passage.
  /// - Returns: The passage with what stands before it; nothing where it says nothing by itself and no
  ///   near sentence names what it takes up.
  public func told(_ span: TextSpan) -> TextSpan? {
    guard let whole = whole(span) else { return nil }
    return pointsBack(at: span) || pointsBack(at: whole) ? fromParagraph(whole) : whole
  }

  /// Whether words point to something in the first sentence of a passage.
  private func pointsBack(at span: TextSpan) -> Bool {
    guard let own = document.sentence(at: span.start) else { return false }
    return PointingWords.stand(in: document.text[TextSpan(span.start..<min(own.end, span.end))])
  }

  private func fromParagraph(_ span: TextSpan) -> TextSpan {
    guard let block = document.block(at: span.start), block.leadIn == nil else { return span }
    let before = document.sentences(in: TextSpan(block.span.start..<span.start))
      .filter { $0.end <= span.start }
      .map(document.withoutNumber)
    // Of a long paragraph as much as can be read at once, in whole sentences.
    let start = before.first { span.end - $0.start <= Self.longestTold }?.start ?? span.start
    return openingOfSpeech(TextSpan(min(start, span.start)..<span.end))
  }

  /// The longest passage, in bytes, that is told from the beginning of its paragraph on.
  private static let longestTold = 700
}

/// Words that point to something told before them, as nearly all words of reference may.
///
/// Where one stands in a sentence, what stands before it in its paragraph is told too: to find out what
/// each of them is for would take more than words, and too much told misleads nobody.
enum PointingWords {
  /// Whether words hold one of these, or name a thing as one that is known: "the request".
  static func stand(in text: String) -> Bool {
    var previous = ""
    var isPointing = false
    for part in text.split(whereSeparator: \.isWhitespace) {
      let word = part.drop { !$0.isLetter }.prefix { $0.isLetter || $0 == "-" }
      let folded = word.lowercased()
      // "this week" points to no words.
      if isPointing, !times.contains(folded) { return true }
      isPointing = folded == "this"
      if pronouns.contains(folded) { return true }
      if previous == "the", word.first?.isLowercase == true { return true }
      previous = folded
    }
    return isPointing
  }

  private static let times: Set<String> = [
    "morning", "afternoon", "evening", "week", "weekend", "month", "year", "spring", "summer",
    "autumn", "winter", "season", "quarter", "decade", "century",
  ]

  private static let pronouns: Set<String> = [
    "he", "she", "it", "they", "him", "her", "hers", "his", "its", "them", "their", "theirs",
    "that", "these", "those", "such", "there", "one", "ones", "another", "other", "others",
    "same", "former", "latter", "both", "either", "neither", "each", "so", "otherwise", "therefore",
    "thus", "too", "also", "instead", "then", "elsewhere", "nobody", "none", "nothing",
  ]
}
