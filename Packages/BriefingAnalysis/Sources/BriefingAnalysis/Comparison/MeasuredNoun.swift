import BriefingCore

/// What a figure is of by the noun beside it: "a joint fund of €60 million", "the €60 million fund".
struct MeasuredNoun {
  /// The stems of its words, the noun last.
  let words: [String]
  /// Where it stands in the text.
  let span: TextSpan

  /// Reads the noun; nothing where the figure stands with a verb.
  ///
  /// - Parameters:
  ///   - figure: The figure.
  ///   - document: The document.
  ///   - isCount: Whether it counts what stands behind it: "27 new gauging stations".
  init?(of figure: TextSpan, in document: Document, isCount: Bool = false) {
    guard let sentence = document.sentence(at: figure.start) else { return nil }
    let before = Self.words(of: TextSpan(sentence.start..<figure.start), in: document)
    let after = { () -> [Word] in
      let rest = TextSpan(figure.end..<max(figure.end, sentence.end))
      return Array(
        Self.words(of: rest, in: document).prefix { !$0.endsNoun }.prefix(Self.longest)
      )
    }
    let lead = before.dropLast(while: { Self.bounds.contains($0.text) })
    let phrase: [Word]
    if isCount {
      phrase = Self.counted(behind: figure, to: sentence.end, in: document)
    } else if let link = lead.last, Self.links.contains(link.text) {
      phrase = lead.dropLast().reversed().prefix { !$0.endsNoun }.prefix(Self.longest).reversed()
    } else if let article = lead.last, Self.articles.contains(article.text) {
      phrase = after()
    } else {
      return nil
    }
    guard let first = phrase.first, let last = phrase.last else { return nil }
    words = phrase.compactMap { ContentWord.stem($0.text) }
    span = first.span.union(last.span)
  }

  /// Whether a word, in small letters, is none of a noun.
  static func endsNoun(_ word: String) -> Bool { articles.contains(word) || others.contains(word) }

  /// Whether two figures are told of one noun, by two words of it at least.
  func isOne(with other: MeasuredNoun) -> Bool {
    zip(words.reversed(), other.words.reversed()).prefix { $0 == $1 }.count >= 2
  }

  /// The noun of what is counted: the words up to the first plural, as in "14 data and power cables".
  private static func counted(
    behind figure: TextSpan,
    to end: Int,
    in document: Document
  ) -> [Word] {
    let rest = words(of: TextSpan(figure.end..<max(figure.end, end)), in: document)
    let phrase = rest.prefix { !$0.endsNoun || $0.text == "and" }.prefix(longestCounted)
    guard let plural = phrase.firstIndex(where: { $0.text.isPlural }) else {
      return Array(phrase.prefix { !$0.endsNoun }.prefix(longest))
    }
    return phrase[...plural].filter { !$0.endsNoun }
  }

  /// What is counted, by the key at which like words meet.
  var head: String? { words.last }

  /// The most words of what is counted.
  private static let longestCounted = 6
  /// The most words of a noun that are compared.
  private static let longest = 4

  private struct Word {
    /// The word in small letters; nothing of punctuation.
    let text: String
    let span: TextSpan

    var endsNoun: Bool { text.isEmpty || MeasuredNoun.endsNoun(text) }
  }

  private static func words(of span: TextSpan, in document: Document) -> [Word] {
    document.tokens(in: span).map { token in
      let text = token.isWord ? document.text[token.span].foldedWords.joined(separator: "-") : ""
      return Word(text: text, span: token.span)
    }
  }

  private static let links: Set<String> = [
    "of", "worth", "totalling", "totaling", "totals", "totalled", "totaled", "reaches", "reached",
    "reach", "exceeds", "exceeding", "above",
  ]
  private static let bounds: Set<String> = [
    "about", "some", "nearly", "almost", "around", "roughly", "over", "only", "just", "up", "to",
    "least", "at", "approximately",
  ]
  private static let articles: Set<String> = [
    "the", "a", "an", "its", "their", "this", "that", "his", "her", "our",
  ]
  private static let others: Set<String> = [
    "of", "for", "on", "in", "to", "with", "at", "by", "from", "over", "and", "or", "will", "would",
    "is", "are", "was", "were", "has", "have", "had", "shall", "should", "may", "can", "could",
  ]
}

extension Array {
  /// The elements without those at the end that meet a condition.
  fileprivate func dropLast(while isDropped: (Element) -> Bool) -> ArraySlice<Element> {
    var slice = self[...]
    while let last = slice.last, isDropped(last) { slice.removeLast() }
    return slice
  }
}
