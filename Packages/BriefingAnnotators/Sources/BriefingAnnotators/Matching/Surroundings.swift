import BriefingCore

/// What stands around a span: the words beside it, and the runs of capitalised words they form.
///
/// It does not change, and is a class so that the rules share it instead of copying a document.
final class Surroundings: Sendable {
  let document: Document

  init(_ document: Document) { self.document = document }

  /// Returns the index of the token directly before a span, with nothing but one gap between.
  func tokenBefore(_ span: TextSpan) -> Int? {
    let index = firstToken(from: span.start) - 1
    guard index >= 0, isGap(document.tokens[index].span.end, span.start) else { return nil }
    return index
  }

  /// Returns the index of the token directly after a span, with nothing but one gap between.
  func tokenAfter(_ span: TextSpan) -> Int? {
    let index = firstToken(from: span.end)
    guard index < document.tokens.count, isGap(span.end, document.tokens[index].span.start)
    else { return nil }
    return index
  }

  /// Returns the index of the first token that starts at an offset or after it.
  func firstToken(from offset: Int) -> Int {
    let tokens = document.tokens
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].span.start >= offset { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Returns the tokens of a run of capitalised words and numbers that starts at an index.
  ///
  /// Words such as "of" and "and" go on with a run where a capitalised word follows.
  func capitalizedRun(from start: Int, atMost limit: Int = 8) -> Range<Int> {
    var end = start
    var next = start
    while next < document.tokens.count, next - start < limit {
      if next > start, !isGap(between: next - 1, and: next) { break }
      let token = document.tokens[next]
      if token.isCapitalized || next > start && token.isNumber {
        end = next + 1
      } else if next == start || !Self.connectors.contains(text(next)) {
        break
      }
      next += 1
    }
    return start..<end
  }

  /// Returns the tokens of a run of capitalised words, and of nothing else, that starts at an index.
  func plainRun(from start: Int, atMost limit: Int = 8) -> Range<Int> {
    var end = start
    while end < document.tokens.count, end - start < limit, document.tokens[end].isCapitalized,
      end == start || isGap(between: end - 1, and: end)
    {
      end += 1
    }
    return start..<end
  }

  /// Whether capitals say nothing around a range of tokens: no longer word near it is written
  /// without one, as in a heading.
  func isHeadingLike(_ range: Range<Int>) -> Bool {
    let near = max(0, range.lowerBound - 8)..<min(document.tokens.count, range.upperBound + 8)
    return !near.contains { index in
      let token = document.tokens[index]
      return token.isWord && !token.isCapitalized && token.span.length > 3
    }
  }

  /// Returns the tokens of a run of capitalised words that ends before an index.
  func capitalizedRun(before end: Int, atMost limit: Int = 5) -> Range<Int> {
    var start = end
    while start > 0, end - start < limit, document.tokens[start - 1].isCapitalized {
      if start < end, !isGap(between: start - 1, and: start) { break }
      start -= 1
    }
    return start..<end
  }

  /// Returns the text of a token.
  func text(_ index: Int) -> String { document.text[document.tokens[index].span] }

  /// Whether a token is "of", which is asked so often that making a string of it would tell.
  func isOf(_ index: Int) -> Bool {
    let span = document.tokens[index].span
    return span.length == 2 && document.text.bytes[span.start] == UInt8(ascii: "o")
      && document.text.bytes[span.start + 1] == UInt8(ascii: "f")
  }

  /// Returns what a token can be in names.
  func roles(_ index: Int) -> WordRoles {
    WordRoles.lexicon[document.text.bytes[document.tokens[index].span.range]] ?? []
  }

  /// Returns what a token can be in the names of people.
  func nameRoles(_ index: Int) -> PersonNameRoles {
    PersonLexicon.roles[document.text.bytes[document.tokens[index].span.range]] ?? []
  }

  /// Whether words in capitals lead back from a token to an office, as "Defence" in "the Minister of
  /// Defence" does.
  func isUnderOffice(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, index - before < 9, isGap(between: before, and: before + 1) {
      let roles = roles(before)
      if roles.contains(.office) { return true }
      guard
        document.tokens[before].isCapitalized || roles.contains(.and) || roles.contains(.link)
          || ["the", "for", "of", ","].contains(text(before))
      else { return false }
      before -= 1
    }
    return false
  }

  /// Returns the span of a range of tokens.
  func span(_ tokens: Range<Int>) -> TextSpan {
    document.tokens[tokens.lowerBound].span.union(document.tokens[tokens.upperBound - 1].span)
  }

  /// Whether a token is the first word of its sentence or list item, where a capital says nothing.
  func startsSentence(_ index: Int) -> Bool {
    if index > 0, Self.bullets.contains(text(index - 1)) { return true }
    let start = document.tokens[index].span.start
    guard let sentence = document.sentence(at: start) else { return true }
    let first = document.tokenIndices(in: sentence).lowerBound
    return (min(first, index)..<index).allSatisfy { document.tokens[$0].isPunctuation }
  }

  /// Whether a token is a hyphen between two others, without white space.
  func isHyphen(_ index: Int) -> Bool {
    let tokens = document.tokens
    guard index > 0, index + 1 < tokens.count, tokens[index].span.length == 1,
      tokens[index - 1].span.end == tokens[index].span.start,
      tokens[index].span.end == tokens[index + 1].span.start
    else { return false }
    return document.text.bytes[tokens[index].span.start] == UInt8(ascii: "-")
  }

  /// Whether one stretch of white space stands between two tokens.
  func isGap(between left: Int, and right: Int) -> Bool {
    isGap(document.tokens[left].span.end, document.tokens[right].span.start)
  }

  /// Whether white space alone lies between two offsets, within one line or over a single line end.
  private func isGap(_ start: Int, _ end: Int) -> Bool {
    guard start < end else { return false }
    var offset = start
    var lines = 0
    while offset < end {
      if document.text.bytes[offset] == 0x0A { lines += 1 }
      let width = document.text.whitespaceWidth(at: offset)
      guard width > 0 else { return false }
      offset += width
    }
    return lines < 2
  }

  private static let bullets: Set<String> = ["•", "*", "·", "▪", "◦", "‣"]
  private static let connectors: Set<String> = ["of", "and", "for", "on", "the", "in", "&"]
}
