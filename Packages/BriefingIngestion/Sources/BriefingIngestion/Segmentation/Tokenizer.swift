import BriefingCore

/// The division of text into words, numbers and marks of punctuation.
///
/// - A word is a run of letters and digits: `5G`, `3nm`, `1990s`. An apostrophe between letters
///   stays in it; a possessive is a token of its own: `China`, `’s`. A hyphen divides.
/// - An abbreviation with dots inside keeps them all: `U.S.`, `a.m.`, `Ph.D.`; so does the
///   ampersand between capitals: `R&D`.
/// - A number keeps its separators, and plus signs between digits: `1,000`, `6.8`, `2+2`.
/// - A run of Han, Kana or Hangul is one word, for want of a dictionary.
/// - Every other scalar is a token.
struct Tokenizer {
  private let text: DocumentText

  init(_ text: DocumentText) { self.text = text }

  /// Appends the tokens of a range of bytes.
  func append(tokensOf range: Range<Int>, to tokens: inout [Token]) {
    var stops: [Int] = []
    text.withTokenReader { _, reader in
      reader.append(tokensOf: range, to: &tokens, stops: &stops)
    }
  }
}

/// The one pass over the bytes of a text that finds its tokens, and the places sentences may end at.
struct TokenReader {
  let bytes: TextBytes
  /// ``ByteClasses/table``.
  let classes: TextBytes
  /// ``TokenShapes/table``.
  let shapes: TextBytes
  private let punctuation = Token.Shape.punctuation

  init(bytes: TextBytes, classes: TextBytes, shapes: TextBytes) {
    self.bytes = bytes
    self.classes = classes
    self.shapes = shapes
  }

  /// Appends the tokens of a range of bytes.
  ///
  /// - Parameters:
  ///   - range: The bytes of a block.
  ///   - tokens: What the tokens are appended to.
  ///   - stops: What the indices of the tokens are appended to at which a sentence may end, or before
  ///     which one may start: the others need no second look.
  func append(tokensOf range: Range<Int>, to tokens: inout [Token], stops: inout [Int]) {
    var index = range.lowerBound
    let limit = range.upperBound
    var countAtLineFeed = tokens.count
    while index < limit {
      let byte = bytes[index]
      if byte == 0x20 {
        index += 1
        continue
      }
      let byteClass = classes[Int(byte)]
      if byteClass & ByteClasses.wordLike != 0 {
        var end = index + 1
        var seen = byteClass
        while end < limit {
          let next = classes[Int(bytes[end])]
          if next & ByteClasses.wordLike == 0 { break }
          seen |= next
          end += 1
        }
        if endsPlainly(at: end, limit: limit) {
          if end - index == 2, mayOpenPhrase(at: index) { stops.append(tokens.count) }
          let first = byteClass == ScalarClass.capital.rawValue ? TokenShapes.capitalFirst : 0
          let shape = Token.Shape(rawValue: shapes[Int(seen | first)])
          tokens.append(Token(span: TextSpan(index..<end), shape: shape))
          index = end
        } else {
          let word = Word(start: index, end: end, seen: seen, in: self)
          index = append(word, limit: limit, to: &tokens, stops: &stops)
        }
      } else if byteClass & ScalarClass.punctuation.rawValue != 0 {
        if Self.isStop(byte) { stops.append(tokens.count) }
        tokens.append(Token(span: TextSpan(index..<(index + 1)), shape: punctuation))
        index += 1
      } else if byteClass == ByteClasses.other {
        index = appendOther(at: index, limit: limit, to: &tokens, stops: &stops)
      } else {
        if byte == 0x0A {
          // The second line feed since the last token: a blank line.
          if countAtLineFeed == tokens.count { Self.append(tokens.count - 1, to: &stops) }
          countAtLineFeed = tokens.count
        }
        index += 1
      }
    }
  }

  /// Whether a run of ASCII letters and digits is a token as it stands: what follows cannot join it.
  private func endsPlainly(at end: Int, limit: Int) -> Bool {
    guard end + 1 < limit else { return end >= limit || bytes[end] < 0x80 }
    let next = classes[Int(bytes[end])]
    if next & (ByteClasses.joint | ByteClasses.other) == 0 { return true }
    return next != ByteClasses.other && bytes[end + 1] <= 0x20
  }

  /// Whether a word of two letters is `At`, `In` or `On`.
  private func mayOpenPhrase(at index: Int) -> Bool {
    switch (bytes[index], bytes[index + 1]) {
    case (UInt8(ascii: "A"), UInt8(ascii: "t")), (UInt8(ascii: "I"), UInt8(ascii: "n")),
      (UInt8(ascii: "O"), UInt8(ascii: "n")):
      return true
    default:
      return false
    }
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
      || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ")")
  }

  private static func append(_ stop: Int, to stops: inout [Int]) {
    if stop >= 0, stops.last != stop { stops.append(stop) }
  }

  /// Appends the token at a scalar outside ASCII, or passes it where it is a space.
  private func appendOther(
    at index: Int,
    limit: Int,
    to tokens: inout [Token],
    stops: inout [Int]
  ) -> Int {
    let (value, width) = bytes.scalar(at: index)
    let scalarClass = ScalarClass(value)
    if scalarClass == .space { return index + width }
    if scalarClass.isWordLike {
      return append(Word(start: index), limit: limit, to: &tokens, stops: &stops)
    }
    if WideMarks.mayMatter(value) || Enumeration.isBullet(value) { stops.append(tokens.count) }
    let end = min(index + width, limit)
    tokens.append(Token(span: TextSpan(index..<end), shape: punctuation))
    return end
  }
}
