import BriefingCore

/// A text reduced to its words in small letters, by which titles are compared.
struct FoldedText: Equatable {
  /// The words, with a space between them.
  let bytes: [UInt8]
  /// How many words there are.
  let words: Int

  init(_ text: some Collection<UInt8>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var words = 0
    var isInWord = false
    var index = text.startIndex
    let end = text.endIndex
    while index < end {
      let byte = text[index]
      var next = text.index(after: index)
      if byte < 0x80 {
        if byte.isASCIILetter || byte.isASCIIDigit {
          if !isInWord {
            if !bytes.isEmpty { bytes.append(0x20) }
            words += 1
            isInWord = true
          }
          bytes.append(byte.asciiLowercased)
        } else {
          isInWord = false
        }
      } else {
        while next < end, text[next] & 0xC0 == 0x80 { next = text.index(after: next) }
        if Self.isMark(byte, next > text.index(after: index) ? text[text.index(after: index)] : 0) {
          isInWord = false
        } else {
          if !isInWord {
            if !bytes.isEmpty { bytes.append(0x20) }
            words += 1
            isInWord = true
          }
          bytes.append(contentsOf: text[index..<next])
        }
      }
      index = next
    }
    self.bytes = bytes
    self.words = words
  }

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
