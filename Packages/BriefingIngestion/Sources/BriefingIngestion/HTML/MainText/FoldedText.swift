import BriefingCore

/// A text reduced to its words in small letters, by which titles are compared.
struct FoldedText: Equatable {
  /// The words, with a space between them.
  let bytes: [UInt8]
  /// How many words there are.
  let words: Int

  init(_ text: ArraySlice<UInt8>) {
    // Each byte is written at most once, and a space only in the place of a mark that is left out.
    var bytes = [UInt8](repeating: 0, count: text.count)
    var count = 0
    var words = 0
    var isInWord = false
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      var next = index + 1
      if byte >= 0x80 {
        while next < text.endIndex, text[next] & 0xC0 == 0x80 { next += 1 }
      }
      let isWord =
        byte < 0x80
        ? byte.isASCIILetter || byte.isASCIIDigit
        : !Self.isMark(byte, next > index + 1 ? text[index + 1] : 0)
      if isWord, !isInWord {
        if count > 0 {
          bytes[count] = 0x20
          count += 1
        }
        words += 1
      }
      isInWord = isWord
      if isWord {
        for place in index..<next {
          bytes[count] = text[place].asciiLowercased
          count += 1
        }
      }
      index = next
    }
    bytes.removeLast(bytes.count - count)
    self.bytes = bytes
    self.words = words
  }

  init(_ text: some Sequence<UInt8>) { self.init(Array(text)[...]) }

  /// Whether the first bytes of a character show that it is a mark, and no letter.
  private static func isMark(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xC2: true
    case 0xE2: second == 0x80 || second == 0x81
    case 0xE3: second == 0x80
    default: false
    }
  }

  /// A number that equal texts share (FNV-1a).
  var fingerprint: UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// Whether another text stands in it, word for word.
  func contains(_ other: FoldedText) -> Bool {
    guard !other.isEmpty, other.bytes.count <= bytes.count else { return false }
    let last = bytes.count - other.bytes.count
    for start in 0...last
    where (start == 0 || bytes[start - 1] == 0x20)
      && (start == last || bytes[start + other.bytes.count] == 0x20)
      && bytes[start] == other.bytes[0]
      && bytes[start..<start + other.bytes.count].elementsEqual(other.bytes)
    {
      return true
    }
    return false
  }

  /// The share of its words that stand in another text too, from 0 to 1.
  func share(in other: FoldedText) -> Double {
    let own = bytes.split(separator: 0x20)
    guard !own.isEmpty else { return 0 }
    let theirs = Set(other.bytes.split(separator: 0x20))
    return Double(own.count { theirs.contains($0) }) / Double(own.count)
  }
}
