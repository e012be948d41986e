import BriefingCore

/// The division of the tokens of a block into sentences.
///
/// A sentence ends at a terminator that the words around it do not explain otherwise, before the
/// next item of a list that runs on in the paragraph, or before a blank line. A lone line break is
/// a space. What goes on for thousands of bytes without any of these is no sentence but a table, a
/// list or noise, and is cut.
struct SentenceDivider {
  let marks: SentenceMarks
  let abbreviations = Abbreviations.english

  init(_ text: DocumentText) { marks = SentenceMarks(bytes: text.bytes) }

  /// Appends the sentences that a run of tokens forms.
  func append(sentencesOf tokens: ArraySlice<Token>, to sentences: inout [TextSpan]) {
    var first = tokens.startIndex
    var index = tokens.startIndex
    var depth = 0
    var marker: Enumeration?
    while index < tokens.endIndex {
      if index == first, let found = Enumeration(at: index, in: tokens, bytes: marks.bytes) {
        marker = found
        index += found.count
        continue
      }
      let token = tokens[index]
      var last = index
      var ends = false
      if marks.mayMatter(token) {
        depth = max(0, depth + marks.nesting(of: token))
        if marks.isTerminator(token) {
          last = lastMark(from: index, in: tokens)
          for closer in tokens[index...last].dropFirst() {
            depth = max(0, depth + marks.nesting(of: closer))
          }
          let candidate = Candidate(first: first, mark: index, last: last, isNested: depth > 0)
          ends = endsSentence(candidate, in: tokens)
        }
      }
      let next = last + 1
      if ends || next >= tokens.endIndex
        || marks.hasBlankLine(from: tokens[last], to: tokens[next])
        || (marker != nil && startsItem(at: next, after: marker, in: tokens))
      {
        append(tokens[first...last], to: &sentences)
        first = next
        depth = 0
      }
      index = next
    }
    if first < tokens.endIndex { append(tokens[first...], to: &sentences) }
  }

  private func startsItem(
    at index: Int,
    after marker: Enumeration?,
    in tokens: ArraySlice<Token>
  ) -> Bool {
    guard let marker, marks.hasGap(before: index, in: tokens),
      let next = Enumeration(at: index, in: tokens, bytes: marks.bytes)
    else { return false }
    return marker.isFollowed(by: next)
  }

  /// Returns the last of the marks that belong to a terminator: further terminators, closing
  /// quotes and brackets, the dots of `. . .`, and the numbers of notes.
  private func lastMark(from index: Int, in tokens: ArraySlice<Token>) -> Int {
    var last = index
    while last + 1 < tokens.endIndex {
      let next = last + 1
      let isGlued = tokens[next].span.start == tokens[last].span.end
      if let note = endOfBracketedNote(at: next, in: tokens) {
        last = note
      } else if isGlued, tokens[next].isPunctuation,
        marks.isTerminator(tokens[next])
          || marks.isCloser(next, in: tokens)
      {
        last = next
      } else if !isGlued, isSpacedDot(next, after: last, in: tokens) {
        last = next
      } else if isGlued, isNote(next, after: index, in: tokens) {
        last = next
      } else {
        break
      }
    }
    return last
  }

  /// Whether a dot continues an ellipsis written with spaces.
  private func isSpacedDot(_ next: Int, after last: Int, in tokens: ArraySlice<Token>) -> Bool {
    tokens[next].isPunctuation && marks.isStop(tokens[next])
      && tokens[last].isPunctuation && marks.isStop(tokens[last])
      && tokens[next].span.start - tokens[last].span.end <= 2
  }

  /// Returns the last token of the number of a note in square brackets, such as `[12]`.
  private func endOfBracketedNote(at index: Int, in tokens: ArraySlice<Token>) -> Int? {
    guard marks.bytes[tokens[index].span.start] == UInt8(ascii: "["), index + 2 < tokens.endIndex,
      tokens[index + 1].isNumber, marks.bytes[tokens[index + 2].span.start] == UInt8(ascii: "]"),
      tokens[index].span.start - tokens[index - 1].span.end <= 1
    else { return nil }
    return index + 2
  }

  /// Whether a token is the number of a note right after a terminator, as in "the end.7 Then".
  private func isNote(_ index: Int, after mark: Int, in tokens: ArraySlice<Token>) -> Bool {
    guard tokens[index].isNumber, tokens[index].span.length <= 3, tokens[mark].isPunctuation,
      mark > tokens.startIndex, index + 1 < tokens.endIndex, tokens[index + 1].isCapitalized,
      marks.hasGap(before: index + 1, in: tokens)
    else { return false }
    let word = tokens[mark - 1]
    let isPlain = word.isWord && abbreviations.kind(of: marks.bytes[word.span.range]) == nil
    return isPlain || word.isPunctuation
  }
}

/// A terminator, with the marks that belong to it, that may end a sentence.
struct Candidate {
  /// The first token of the sentence so far.
  let first: Int
  /// The terminator.
  let mark: Int
  /// The last mark that belongs to it.
  let last: Int
  /// Whether it stands inside a corner bracket that is still open.
  let isNested: Bool
}
