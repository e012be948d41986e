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
  private let bytes: [UInt8]
  private let shapes = TokenShapes()

  init(_ text: DocumentText) { bytes = text.bytes }

  /// Appends the tokens of a range of bytes.
  func append(tokensOf range: Range<Int>, to tokens: inout [Token]) {
    var index = range.lowerBound
    let limit = range.upperBound
    while index < limit {
      let byte = bytes[index]
      if byte == 0x20 {
        index += 1
        continue
      }
      let (scalarClass, width) =
        byte < 0x80 ? (ScalarClass(ascii: byte), 1) : bytes.scalarClass(at: index)
      if scalarClass == .space {
        index += width
      } else if scalarClass.isWordLike {
        index = appendWord(at: index, limit: limit, to: &tokens)
      } else {
        let end = min(index + width, limit)
        tokens.append(Token(span: TextSpan(index..<end), shape: shapes.punctuation))
        index = end
      }
    }
  }

  /// Appends the word or number at an offset, with a possessive that follows it.
  private func appendWord(at start: Int, limit: Int, to tokens: inout [Token]) -> Int {
    var word = Word(start: start)
    while word.end < limit {
      let byte = bytes[word.end]
      // Letters and digits of ASCII are nearly all there is; they are told by two comparisons.
      if (byte | 0x20) &- 0x61 < 26 {
        word.append(byte & 0x20 == 0 ? .capital : .small, width: 1)
        continue
      }
      if byte == 0x20 { break }
      let (scalarClass, width) =
        byte < 0x80 ? (ScalarClass(ascii: byte), 1) : bytes.scalarClass(at: word.end)
      if scalarClass.isWordLike {
        word.append(scalarClass, width: width)
      } else if scalarClass == .joiner {
        word.end += width
      } else {
        let joint = scalarClass == .space ? 0 : jointWidth(in: word, limit: limit)
        guard joint > 0 else { break }
        if byte == UInt8(ascii: "."), !word.isNumber { word.isDotted = true }
        word.end += joint
        word.pieceStart = word.end
      }
    }
    word.end = min(word.end, limit)
    if word.isDotted, word.end < limit, bytes[word.end] == UInt8(ascii: ".") { word.end += 1 }
    tokens.append(Token(span: TextSpan(start..<word.end), shape: shapes.shape(of: word)))
    guard let end = possessiveEnd(at: word.end, limit: limit) else { return word.end }
    tokens.append(Token(span: TextSpan(word.end..<end), shape: shapes.word))
    return end
  }

  /// Returns how many bytes of punctuation at the end of a word belong to it; 0 ends the word.
  private func jointWidth(in word: Word, limit: Int) -> Int {
    let index = word.end
    let width = apostropheWidth(at: index)
    let next = index + max(width, 1)
    guard next < limit else { return 0 }
    let nextClass = bytes.scalarClass(at: next).class
    if width > 0 {
      let joins = word.last.isLetter && nextClass.isLetter
      return joins && possessiveEnd(at: index, limit: limit) == nil ? width : 0
    }
    switch bytes[index] {
    case UInt8(ascii: "."):
      if word.isNumber { return nextClass == .digit ? 1 : 0 }
      return isDottedAbbreviation(word, limit: limit) ? 1 : 0
    case UInt8(ascii: ","), UInt8(ascii: "+"):
      return word.isNumber && nextClass == .digit ? 1 : 0
    case UInt8(ascii: "&"):
      return word.last == .capital && nextClass == .capital ? 1 : 0
    default:
      return 0
    }
  }

  /// Whether the dot at the end of a word stands inside an abbreviation such as `U.S.` or `Ph.D.`.
  private func isDottedAbbreviation(_ word: Word, limit: Int) -> Bool {
    let pieceLength = word.end - word.pieceStart
    guard pieceLength == 1 || (pieceLength == 2 && bytes[word.pieceStart].isASCIIUppercase),
      bytes[word.pieceStart].isASCIILetter, bytes[word.end - 1].isASCIILetter
    else { return false }
    var index = word.end + 1
    let firstIsCapital = bytes[index].isASCIIUppercase
    while index < limit, index < word.end + 4, bytes[index].isASCIILetter { index += 1 }
    let nextLength = index - word.end - 1
    if pieceLength == 2 { return nextLength == 1 && firstIsCapital }
    // "J.Smith" and "e.on" are no abbreviations; "B.Sc." and "a.m." are.
    guard nextLength == 1 || (nextLength == 2 && index < limit && bytes[index] == UInt8(ascii: "."))
    else { return false }
    return index >= limit || !bytes.scalarClass(at: index).class.isWordLike
  }

  /// Returns where a possessive such as `’s` at an offset ends.
  private func possessiveEnd(at index: Int, limit: Int) -> Int? {
    guard index < limit, bytes[index] == UInt8(ascii: "'") || bytes[index] == 0xE2 else {
      return nil
    }
    let width = apostropheWidth(at: index)
    let letter = index + width
    guard width > 0, letter < limit, bytes[letter] | 0x20 == UInt8(ascii: "s") else { return nil }
    guard letter + 1 < limit else { return limit }
    let following = bytes.scalarClass(at: letter + 1).class
    return following.isWordLike || following == .joiner ? nil : letter + 1
  }

  /// The length of an apostrophe, straight or typographic; 0 where there is none.
  private func apostropheWidth(at index: Int) -> Int {
    if bytes[index] == UInt8(ascii: "'") { return 1 }
    guard bytes[index] == 0xE2, index + 2 < bytes.count else { return 0 }
    return bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99 ? 3 : 0
  }
}

/// A word while it is being read.
private struct Word {
  let start: Int
  var end: Int
  /// Where the part after the last joint starts.
  var pieceStart: Int
  /// Whether it is an abbreviation with dots inside.
  var isDotted = false
  /// The class of the last letter or digit.
  private(set) var last = ScalarClass.punctuation
  /// The class of the first one.
  private(set) var first = ScalarClass.punctuation
  /// The classes of all of them.
  private(set) var seen: UInt8 = 0

  init(start: Int) {
    self.start = start
    end = start
    pieceStart = start
  }

  mutating func append(_ scalarClass: ScalarClass, width: Int) {
    if seen == 0 { first = scalarClass }
    last = scalarClass
    end += width
    seen |= scalarClass.rawValue
  }

  /// Whether it holds digits alone, and separators.
  var isNumber: Bool { seen == ScalarClass.digit.rawValue }
}

/// The shapes of tokens, held at hand: asking Core for each of them costs a call a token.
private struct TokenShapes {
  let word = Token.Shape.word
  let punctuation = Token.Shape.punctuation
  private let digits = Token.Shape.digits
  private let capitalized = Token.Shape.capitalized
  private let uppercase = Token.Shape.uppercase

  func shape(of found: Word) -> Token.Shape {
    let seen = found.seen
    var bits: UInt8 = 0
    if seen & ScalarClass.letters != 0 { bits |= word.rawValue }
    if seen & ScalarClass.digit.rawValue != 0 { bits |= digits.rawValue }
    if found.first == .capital { bits |= capitalized.rawValue }
    if seen & ScalarClass.capital.rawValue != 0, seen & ScalarClass.small.rawValue == 0 {
      bits |= uppercase.rawValue
    }
    return Token.Shape(rawValue: bits)
  }
}
