import BriefingCore

/// The number a line gives a page, told by how far it is ahead of the pages of the file.
///
/// All pages of one count share one value: a document whose page 1 is the third of the file is ahead
/// by -2 throughout.
struct PageNumber: Hashable {
  /// Whether it is written in Roman numerals, as those of prefaces are.
  let isRoman: Bool
  /// The number less the number of the page in the file.
  let lead: Int

  private static let longest = 24
  private static let words: Set<String> = ["page", "p", "pp", "pg", "of"]

  /// Reads a line such as `3`, `– 3 –`, `iv`, `Page 3 of 10`; nothing where it says anything else.
  init?(_ span: TextSpan, bytes: [UInt8], page: Int) {
    guard span.length <= Self.longest else { return nil }
    var value: Int?
    var isRoman = false
    var index = span.start
    while index < span.end {
      let (kind, width) = bytes.scalarClass(at: index)
      guard kind.isWordLike else {
        index += width
        continue
      }
      var end = index
      while end < span.end, bytes[end].isASCIIDigit || bytes[end].isASCIILetter { end += 1 }
      guard end > index else { return nil }
      let word = bytes[index..<end]
      if word.allSatisfy(\.isASCIIDigit) {
        guard word.count <= 6 else { return nil }
        value = value ?? word.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      } else if !Self.words.contains(String(decoding: word, as: UTF8.self).lowercased()) {
        guard value == nil, let roman = Self.roman(word) else { return nil }
        (value, isRoman) = (roman, true)
      }
      index = end
    }
    guard let value else { return nil }
    self.isRoman = isRoman
    lead = value - page
  }

  /// The value of small Roman numerals; a number below 200 is enough for any preface.
  private static func roman(_ word: ArraySlice<UInt8>) -> Int? {
    guard word.count <= 10 else { return nil }
    let values = word.compactMap { byte -> Int? in
      switch byte {
      case UInt8(ascii: "i"): 1
      case UInt8(ascii: "v"): 5
      case UInt8(ascii: "x"): 10
      case UInt8(ascii: "l"): 50
      case UInt8(ascii: "c"): 100
      default: nil
      }
    }
    guard values.count == word.count else { return nil }
    return values.indices.reduce(0) { sum, index in
      let isSubtracted = index + 1 < values.count && values[index] < values[index + 1]
      return sum + (isSubtracted ? -values[index] : values[index])
    }
  }
}
