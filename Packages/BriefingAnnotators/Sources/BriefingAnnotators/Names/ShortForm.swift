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
  /// How many letters or digits at its end only tell one of several apart, as in "HTLV-1", "IAA-B".
  let designation: Int
  /// Where its writing divides it, as letters before a hyphen, a parenthesis or a change between
  /// capitals, small letters and digits: after 1 in "T(a)", after 2 in "L1CAM".
  let divisions: [Int]

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
    guard let first = words.first, let last = words.last,
      words.count <= 2 || words.count == 3 && bytes[last].allSatisfy(\.isASCIIUppercase),
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
    var divisions: [Int] = []
    var lastClass: Int?
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      if byte.isASCIIUppercase { capitals += 1 }
      if byte.isASCIILetter { hasLetter = true }
      if byte.isASCIILetter || byte.isASCIIDigit {
        let kind = byte.isASCIIDigit ? 0 : byte.isASCIIUppercase ? 1 : 2
        // A letter and the digit behind it are one.
        if let last = lastClass, last != kind, kind != 0 { divisions.append(letters.count) }
        if lastClass == nil, !letters.isEmpty { divisions.append(letters.count) }
        lastClass = kind
        letters.append(byte.isASCIIUppercase ? byte | 0x20 : byte)
      } else if byte < 0x80 {
        lastClass = nil
      } else if let letter = Self.letter(in: text, at: index - 1) {
        if !letters.isEmpty { divisions.append(letters.count) }
        lastClass = 2
        letters.append(letter.byte)
        index += letter.width - 1
      } else {
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
    let digits = letters.reversed().prefix(while: \.isASCIIDigit).count
    let isLettered =
      text.count > 2 && text.last?.isASCIIUppercase == true
      && text.dropLast().last == UInt8(ascii: "-")
    designation = isLettered ? 1 : digits
    self.divisions = divisions.filter { $0 < letters.count }
  }

  /// The letters where a digit behind a letter says how often it comes: "wwwc" for "W3C".
  var repeatedInitials: [UInt8]? {
    guard
      let place = letters.indices.dropFirst().first(where: { index in
        (UInt8(ascii: "2")...UInt8(ascii: "4")).contains(letters[index])
          && letters[index - 1].isASCIILetter && index + 1 < letters.count
          && letters[index + 1].isASCIILetter
      })
    else { return nil }
    let times = Int(letters[place] - UInt8(ascii: "0"))
    let initials = [UInt8](repeating: letters[place - 1], count: times)
    return letters[..<(place - 1)] + initials + letters[(place + 1)...]
  }

  /// The small letter or digit that a Greek letter or a lowered digit, as in "CO₂", stands for.
  private static func letter(
    in text: ArraySlice<UInt8>,
    at index: Int
  ) -> (byte: UInt8, width: Int)? {
    guard index + 1 < text.endIndex else { return nil }
    if let letter = GreekLetter(text[index], text[index + 1]) { return (letter.initial, 2) }
    guard index + 2 < text.endIndex, text[index] == 0xE2, text[index + 1] == 0x82,
      (0x80...0x89).contains(text[index + 2])
    else { return nil }
    return (text[index + 2] - 0x80 + UInt8(ascii: "0"), 3)
  }

  /// The range up to the first comma, semicolon or colon, or up to a second short form, as in
  /// "(GHG and GHGs)".
  private static func cut(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let marks: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":")]
    let end = bytes[range].firstIndex { marks.contains($0) } ?? range.upperBound
    let words = words(bytes, range.lowerBound..<end)
    guard words.count > 2, ["and", "or"].contains(folded(bytes[words[1]])) else {
      return range.lowerBound..<end
    }
    return range.lowerBound..<words[0].upperBound
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
