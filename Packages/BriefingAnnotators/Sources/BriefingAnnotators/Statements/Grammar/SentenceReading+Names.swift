import BriefingCore

// MARK: - Shortened words

extension SentenceReading {
  /// Whether a full stop is that of a shortened word, as behind "Lt" or "Inc", and ends nothing.
  func isStopOfWord(_ index: Int) -> Bool {
    guard words[index].form == ".", index > 0, index + 1 < words.count, words[index - 1].isWord,
      words[index - 1].span.end == words[index].span.start,
      !words[index + 1].classes.isAny([.quote, .closeBracket])
    else { return false }
    return words[(index + 1)...].contains(where: \.isWord)
  }

  /// Whether a word or mark ends what stands before it: a comma, a quotation mark, a full stop that
  /// is no shortened word's.
  func endsPhrase(_ index: Int) -> Bool {
    let classes = words[index].classes
    return classes.isAny([.comma, .strongMark, .quote])
      || classes.contains(.terminator) && !isStopOfWord(index)
  }

  /// The span of a range of words with the stop of a shortened word at its end, as "Acme Inc." has it.
  func nameSpan(of range: Range<Int>) -> TextSpan? {
    guard let span = span(of: range) else { return nil }
    let next = trimmed(range).upperBound
    return next < words.count && isStopOfWord(next) ? span.union(words[next].span) : span
  }
}
