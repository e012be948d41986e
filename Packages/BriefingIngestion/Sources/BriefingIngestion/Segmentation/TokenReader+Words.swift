import BriefingCore

extension TokenReader {
  /// Appends a word or number of which some bytes may be read, with a possessive that follows it.
  ///
  /// - Returns: Where the next token may start.
  func append(
    _ start: Word,
    limit: Int,
    to tokens: inout [Token],
    stops: inout [Int]
  ) -> Int {
    var word = start
    while word.end < limit {
      let byte = bytes[word.end]
      if byte == 0x20 { break }
      let (scalarClass, width) = bytes.scalarClass(at: word.end)
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
    if word.isDotted, word.end < limit, bytes[word.end] == UInt8(ascii: ".") {
      word.end += 1
      stops.append(tokens.count)
    }
    let shape = Token.Shape(rawValue: shapes[Int(word.shapeIndex)])
    tokens.append(Token(span: TextSpan(word.start..<word.end), shape: shape))
    guard let end = possessiveEnd(at: word.end, limit: limit) else { return word.end }
    tokens.append(Token(span: TextSpan(word.end..<end), shape: .word))
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
struct Word {
  let start: Int
  var end: Int
  /// Where the part after the last joint starts.
  var pieceStart: Int
  /// Whether it is an abbreviation with dots inside.
  var isDotted = false
  /// The class of the last letter or digit.
  private(set) var last = ScalarClass.punctuation
  /// The class of the first one.
  private var first = ScalarClass.punctuation
  /// The classes of all of them.
  private var seen: UInt8 = 0

  /// Creates a word of which nothing is read.
  init(start: Int) {
    self.start = start
    end = start
    pieceStart = start
  }

  /// Creates a word that starts with some letters and digits of ASCII.
  init(start: Int, end: Int, seen: UInt8, in reader: TokenReader) {
    self.init(start: start)
    self.end = end
    self.seen = seen
    first = ScalarClass(ascii: reader.bytes[start])
    last = ScalarClass(ascii: reader.bytes[end - 1])
  }

  mutating func append(_ scalarClass: ScalarClass, width: Int) {
    if seen == 0 { first = scalarClass }
    last = scalarClass
    end += width
    seen |= scalarClass.rawValue
  }

  /// Whether it holds digits alone, and separators.
  var isNumber: Bool { seen == ScalarClass.digit.rawValue }

  /// Where its shape stands in ``TokenShapes/table``.
  var shapeIndex: UInt8 { first == .capital ? seen | TokenShapes.capitalFirst : seen }
}
