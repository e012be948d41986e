import BriefingCore

/// The division of the tokens of a block into sentences.
///
/// A sentence ends at a terminator that the words around it do not explain otherwise, before the
/// next item of a list that runs on in the paragraph, or before a blank line. A lone line break is
/// a space. What goes on for thousands of bytes without any of these is no sentence but a table, a
/// list or noise, and is cut.
struct SentenceDivider {
  let block: BlockTokens
  let marks: SentenceMarks<TextBytes>
  let abbreviations = Abbreviations.english
  let starters = SentenceStarters.english

  /// The tokens of the block.
  var tokens: TokenRun { block.tokens }

  init(_ block: BlockTokens) {
    self.block = block
    marks = SentenceMarks(bytes: block.bytes)
  }

  /// Appends the sentences that the tokens form.
  ///
  /// - Parameters:
  ///   - stops: The indices of the tokens to look at, in order; those of other tokens do no harm.
  ///   - base: What the indices have to be taken down by.
  ///   - sentences: What the sentences are appended to.
  func append(sentencesAt stops: [Int], base: Int, to sentences: inout [TextSpan]) {
    var first = 0
    var index = 0
    var stop = 0
    var depth = 0
    var marker: Enumeration?
    var bodyStart = 0
    if let label = endOfFigureLabel {
      append(0...label, to: &sentences)
      (first, index) = (label + 1, label + 1)
    }
    while index < tokens.count {
      if index == first, let found = Enumeration(at: index, in: block) {
        marker = found
        index += found.count
        bodyStart = index
      }
      while stop < stops.count, stops[stop] - base < index { stop += 1 }
      guard stop < stops.count else { break }
      index = stops[stop] - base
      if let start = startOfItem(endingAt: index, after: marker) ?? startWithoutStop(at: index),
        start > max(first, bodyStart)
      {
        append(first...(start - 1), to: &sentences)
        (first, index, depth) = (start, start, 0)
        continue
      }
      var last = index
      var ends = false
      depth = max(0, depth + marks.nesting(of: tokens[index]))
      if marks.isTerminator(tokens[index]) {
        last = lastMark(from: index)
        for closer in (index + 1)..<(last + 1) {
          depth = max(0, depth + marks.nesting(of: tokens[closer]))
        }
        ends = endsSentence(Candidate(first: first, mark: index, last: last, isNested: depth > 0))
      }
      let next = last + 1
      if ends || next >= tokens.count || block.hasBlankLine(after: last) {
        append(first...last, to: &sentences)
        (first, depth) = (next, 0)
      }
      index = next
    }
    if first < tokens.count { append(first...(tokens.count - 1), to: &sentences) }
  }

  /// Returns where the next item of a list starts whose marker a token is the bullet or ends.
  private func startOfItem(endingAt index: Int, after marker: Enumeration?) -> Int? {
    guard let marker else { return nil }
    let start = marker.isBullet ? index : index - (marker.hasBracket ? 2 : 1)
    guard start > 0, marker.isBullet || tokens[index - 1].span.length <= 2,
      block.hasGap(before: start), let next = Enumeration(at: start, in: block),
      marker.isFollowed(by: next)
    else { return nil }
    return start
  }

  /// Returns the last of the marks that belong to a terminator: further terminators, closing
  /// quotes and brackets, the dots of `. . .`, and the numbers of notes.
  private func lastMark(from index: Int) -> Int {
    var last = index
    while last + 1 < tokens.count {
      let next = last + 1
      let isGlued = tokens[next].span.start == tokens[last].span.end
      if let note = endOfBracketedNote(at: next) {
        last = note
      } else if isGlued, tokens[next].isPunctuation,
        marks.isTerminator(tokens[next]) || block.isCloser(next)
      {
        last = next
      } else if !isGlued, isSpacedDot(next, after: last) {
        last = next
      } else if let note = endOfNotes(at: next, after: index) {
        last = note
      } else {
        break
      }
    }
    return last
  }

  /// Whether a dot continues an ellipsis written with spaces.
  private func isSpacedDot(_ next: Int, after last: Int) -> Bool {
    tokens[next].isPunctuation && marks.isStop(tokens[next])
      && tokens[last].isPunctuation && marks.isStop(tokens[last])
      && tokens[next].span.start - tokens[last].span.end <= 2
  }

  /// Returns the last of the numbers of notes that follow a terminator.
  ///
  /// They have lost their brackets or their height: "the end.7 Then", "the end.11 12 Boats",
  /// "the end. 7 Then".
  private func endOfNotes(at index: Int, after mark: Int) -> Int? {
    guard mark > 0, tokens[mark].isPunctuation, tokens[index].isNumber else { return nil }
    let isGlued = !block.hasGap(before: index)
    // Where the block starts with a number, so may the sentences in it.
    guard isGlued || (marks.isStop(tokens[mark]) && !tokens[0].isNumber) else { return nil }
    var next = index
    while next < tokens.count, next < index + 4, isNoteNumber(next) { next += 1 }
    guard next > index, next < tokens.count, block.hasGap(before: next),
      isGlued ? tokens[next].isCapitalized : isStarter(tokens[next])
    else { return nil }
    let word = tokens[mark - 1]
    let isPlain = word.isWord && abbreviations.kind(of: block.slice(mark - 1)) == nil
    return isPlain || (isGlued && word.isPunctuation) ? next - 1 : nil
  }

  private func isNoteNumber(_ index: Int) -> Bool {
    tokens[index].isNumber && block.slice(index).count <= 3
      && block.slice(index).allSatisfy(\.isASCIIDigit)
  }

  /// Returns the last token of the number of a note in square brackets, such as `[12]`.
  private func endOfBracketedNote(at index: Int) -> Int? {
    guard marks.bytes[tokens[index].span.start] == UInt8(ascii: "["), index + 2 < tokens.count,
      tokens[index + 1].isNumber, marks.bytes[tokens[index + 2].span.start] == UInt8(ascii: "]"),
      tokens[index].span.start - tokens[index - 1].span.end <= 1
    else { return nil }
    return index + 2
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
