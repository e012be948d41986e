import BriefingCore

/// The outlet that speaks of itself: "a draft obtained by The Harbor Times".
enum SelfReference {
  /// Returns the first name of the outlet to which something was told or shown.
  ///
  /// Where several outlets are named, none of them is known to be the one that speaks.
  static func outlet(in sample: BodySample) -> TextSpan? {
    var first: TextSpan?
    for index in sample.words.indices {
      guard let (_, count) = Phrases.selfReferences.match(sample.words, at: index) else { continue }
      let start = index + count
      guard start < sample.words.count, let name = name(from: start, in: sample) else { continue }
      if let first, !sample.text.slice(first).elementsEqual(sample.text.slice(name)) { return nil }
      if first == nil { first = name }
    }
    return first
  }

  /// The capitalized words from a word on, where the last of them is a word outlets are called by.
  private static func name(from start: Int, in sample: BodySample) -> TextSpan? {
    let first = sample.words[start].token
    var token = first
    var end: Int?
    var word = start
    while token < sample.tokens.count, token - first < 6, sample.tokens[token].isWord,
      sample.tokens[token].isCapitalized, word < sample.words.count
    {
      if token > first, Phrases.outletNouns.match([sample.words[word]]) != nil { end = token }
      token += 1
      word += 1
    }
    guard let end else { return nil }
    return TextSpan(sample.tokens[first].span.start..<sample.tokens[end].span.end)
  }
}
