/// How a text is written in canonical YAML.
enum ScalarStyle: Hashable {
  /// As it is.
  case plain
  /// In double quotes, with escapes.
  case quoted
  /// On lines of its own below `|-`, `|` or `|+`.
  case literal

  /// Chooses the style of a text.
  ///
  /// A text is plain only where no reader of YAML 1.1 or 1.2 takes it for anything else: it starts
  /// with a letter or digit, holds no colon and no ` #`, cannot be a number or a date, and is none
  /// of the words that some readers turn into truth values or nothing. Whatever a plain or literal
  /// text cannot hold unchanged is quoted.
  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> ScalarStyle {
    guard let first = bytes.first, let last = bytes.last else { return .quoted }
    var hasLines = false
    var isPlain = (isLetter(first) || isDigit(first)) && last != space
    var index = 0
    while index < bytes.count {
      index = firstNotable(in: bytes, from: index)
      guard index < bytes.count else { break }
      switch bytes[index] {
      case lineFeed:
        // A blank before a line break would be lost in the first editor that trims lines.
        if index > 0, bytes[index - 1] == space { return .quoted }
        hasLines = true
      case ..<space, 0x7F:
        return .quoted
      case UInt8(ascii: ":"):
        isPlain = false
      case UInt8(ascii: "#"):
        if index > 0, bytes[index - 1] == space { isPlain = false }
      case 0xC2, 0xE2, 0xEF:
        if escapeLength(in: bytes, at: index) != nil { return .quoted }
      default:
        break
      }
      index &+= 1
    }
    if hasLines {
      // A literal text shows its indentation by its first line, which must have something on it.
      return first == space || first == lineFeed || last == space ? .quoted : .literal
    }
    guard isPlain else { return .quoted }
    return (isDigit(first) ? isNumberLike(bytes) : isReserved(bytes)) ? .quoted : .plain
  }

  /// The index of the next byte that has a part in choosing the style, or is beyond ASCII.
  ///
  /// Eight bytes are looked at together: where none of them is below a space, above `~`, a colon or
  /// a hash, no bit is left standing. This halves the time of writing a file.
  @inline(__always)
  private static func firstNotable(
    in bytes: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> Int {
    var index = start
    let raw = UnsafeRawBufferPointer(bytes)
    let ones: UInt64 = 0x0101_0101_0101_0101
    while index &+ 8 <= bytes.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let colon = word ^ (ones &* 0x3A)
      let hash = word ^ (ones &* 0x23)
      let delete = word ^ (ones &* 0x7F)
      let found =
        word | ((word &- ones &* 0x20) & ~word) | ((colon &- ones) & ~colon)
        | ((hash &- ones) & ~hash) | ((delete &- ones) & ~delete)
      if found & (ones &* 0x80) != 0 { break }
      index &+= 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte < space || byte >= 0x7F || byte == 0x3A || byte == 0x23 { return index }
      index &+= 1
    }
    return index
  }

  /// The length of the character at an index when YAML or git would not keep it as it is: the C1
  /// controls, the line breaks U+0085, U+2028 and U+2029, the byte order mark, and U+FFFE and
  /// U+FFFF.
  static func escapeLength(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard index + 1 < bytes.count else { return nil }
    let second = bytes[index + 1]
    if bytes[index] == 0xC2 { return second < 0xA0 ? 2 : nil }
    guard index + 2 < bytes.count else { return nil }
    let third = bytes[index + 2]
    switch (bytes[index], second) {
    case (0xE2, 0x80): return third == 0xA8 || third == 0xA9 ? 3 : nil
    case (0xEF, 0xBB): return third == 0xBF ? 3 : nil
    case (0xEF, 0xBF): return third >= 0xBE ? 3 : nil
    default: return nil
    }
  }

  /// Whether the text is a word that YAML 1.1 or 1.2 gives a type, in small or capital letters.
  private static func isReserved(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch bytes.count {
    case 1: folds(bytes, to: "y") || folds(bytes, to: "n")
    case 2: folds(bytes, to: "no") || folds(bytes, to: "on")
    case 3: folds(bytes, to: "yes") || folds(bytes, to: "off")
    case 4: folds(bytes, to: "true") || folds(bytes, to: "null")
    case 5: folds(bytes, to: "false")
    default: false
    }
  }

  private static func folds(_ bytes: UnsafeBufferPointer<UInt8>, to word: StaticString) -> Bool {
    for index in bytes.indices where bytes[index] | 0x20 != word.utf8Start[index] { return false }
    return true
  }

  /// Whether a text that starts with a digit could be a number, a date or a time of any YAML
  /// version.
  private static func isNumberLike(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes[0] == UInt8(ascii: "0"), bytes.count > 1 {
      let base = bytes[1] | 0x20
      if base == UInt8(ascii: "x") || base == UInt8(ascii: "o") || base == UInt8(ascii: "b") {
        return true
      }
    }
    return bytes.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."),
        UInt8(ascii: ","), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: " "),
        UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "t"), UInt8(ascii: "T"),
        UInt8(ascii: "z"), UInt8(ascii: "Z"):
        true
      default:
        false
      }
    }
  }

  /// Whether a plain text may start with a byte: an ASCII letter, or anything beyond ASCII.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static var space: UInt8 { UInt8(ascii: " ") }
  private static var lineFeed: UInt8 { UInt8(ascii: "\n") }
}
