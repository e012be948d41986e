import BriefingCore

/// A text reduced to its words in small letters, by which titles are compared.
struct FoldedText: Hashable {
  /// The words, with a space between them.
  let bytes: [UInt8]
  /// How many words there are.
  let words: Int

  init(_ text: some Sequence<UInt8>) {
    var bytes: [UInt8] = []
    var words = 0
    var isInWord = false
    var pending: [UInt8] = []
    func isMark(_ sequence: [UInt8]) -> Bool {
      switch sequence[0] {
      case 0xC2: true
      case 0xE2: sequence.count > 1 && (0x80...0x81).contains(sequence[1])
      case 0xE3: sequence.count > 1 && sequence[1] == 0x80
      default: false
      }
    }
    func append(_ sequence: [UInt8]) {
      if !isInWord {
        if !bytes.isEmpty { bytes.append(0x20) }
        words += 1
        isInWord = true
      }
      bytes.append(contentsOf: sequence)
    }
    for byte in text {
      if byte & 0xC0 == 0x80, !pending.isEmpty {
        pending.append(byte)
        continue
      }
      if !pending.isEmpty {
        if isMark(pending) { isInWord = false } else { append(pending) }
        pending = []
      }
      if byte >= 0x80 {
        pending = [byte]
      } else if byte.isASCIILetter || byte.isASCIIDigit {
        append([byte.asciiLowercased])
      } else {
        isInWord = false
      }
    }
    if !pending.isEmpty, !isMark(pending) { append(pending) }
    self.bytes = bytes
    self.words = words
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
