import BriefingCore

/// A string that may be the short form of a longer name: "IPEF", "S&T", "Open RAN", "EPAs".
struct ShortForm {
  /// The bytes of the short form, without quotation marks and words that introduce it.
  let span: TextSpan
  /// Its letters and digits as small letters, without the "s" of a plural.
  let letters: [UInt8]
  /// How many of them are capitals.
  let capitals: Int
  /// Whether it is written like a name: one capital, then small letters.
  let isWordLike: Bool
  /// Whether it has neither a capital nor a digit, like any small word.
  let isPlain: Bool

  /// The words that may stand before a short form: "(hereafter IPEF)".
  private static let introductions: Set<String> = [
    "abbreviated", "abbreviation", "acronym", "aka", "also", "as", "called", "hence", "hereafter",
    "hereinafter", "ie", "known", "or", "simply", "so", "the", "to", "usually",
  ]

  /// Creates the short form that a range holds, or nothing where it cannot be one.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    var words = Self.words(bytes, Self.cut(bytes, range))
    while words.count > 1,
      Self.introductions.contains(Self.folded(bytes[words[0]]))
    {
      words.removeFirst()
    }
    guard let first = words.first, let last = words.last, words.count <= 2,
      words.count == 1 || !bytes[first].allSatisfy(\.isASCIIDigit)
    else { return nil }
    let trimmed = Self.unquoted(bytes, first.lowerBound..<last.upperBound)
    let text = bytes[trimmed]
    guard let lead = text.first, lead.isASCIILetter || lead.isASCIIDigit || lead >= 0xC3 else {
      return nil
    }
    var letters: [UInt8] = []
    var capitals = 0
    var hasLetter = false
    for byte in text {
      if byte.isASCIIUppercase { capitals += 1 }
      if byte.isASCIILetter { hasLetter = true }
      if byte.isASCIILetter || byte.isASCIIDigit {
        letters.append(byte.isASCIIUppercase ? byte | 0x20 : byte)
      } else if byte >= 0x80 {
        return nil
      }
    }
    let isSuffix = LongFormPiece.isSuffix(String(decoding: letters, as: UTF8.self))
    guard hasLetter, !isSuffix || capitals == letters.count else { return nil }
    let stem = text.dropLast().last.map { $0.isASCIIUppercase || capitals == 0 }
    if letters.count > 2, text.last == UInt8(ascii: "s"), stem == true { letters.removeLast() }
    guard (2...12).contains(letters.count) || letters.count == 1 && capitals == 1, text.count <= 14
    else { return nil }
    span = TextSpan(trimmed)
    self.letters = letters
    self.capitals = capitals
    isWordLike =
      capitals == 1 && lead.isASCIIUppercase && letters.count > 2
      && text.allSatisfy { $0.isASCIILetter }
    isPlain = capitals == 0 && !letters.contains(where: \.isASCIIDigit)
  }

  /// The range up to the first comma, semicolon or colon.
  private static func cut(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let marks: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":")]
    let end = bytes[range].firstIndex { marks.contains($0) } ?? range.upperBound
    return range.lowerBound..<end
  }

  private static func words(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    bytes[range].split(whereSeparator: \.isASCIIWhitespace).map { $0.startIndex..<$0.endIndex }
  }

  private static func folded(_ word: ArraySlice<UInt8>) -> String {
    String(decoding: word.filter { $0.isASCIILetter }.map { $0 | 0x20 }, as: UTF8.self)
  }

  /// The range without quotation marks at its ends.
  static func unquoted(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      if [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[low]) {
        low += 1
      } else if isTypographicQuote(bytes, at: low, before: high) {
        low += 3
      } else {
        break
      }
    }
    while high > low {
      if [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[high - 1]) {
        high -= 1
      } else if isTypographicQuote(bytes, at: high - 3, before: high), high - 3 >= low {
        high -= 3
      } else {
        break
      }
    }
    return low..<high
  }

  private static func isTypographicQuote(_ bytes: [UInt8], at index: Int, before limit: Int) -> Bool
  {
    index >= 0 && index + 2 < limit && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && (0x98...0x9F).contains(bytes[index + 2])
  }
}
