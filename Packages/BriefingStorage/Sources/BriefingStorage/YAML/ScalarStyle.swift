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
  /// A text is plain only where no reader of YAML 1.1 or 1.2 takes it for anything else: it starts with a
  /// letter, holds no colon and no ` #`, and is none of the words that some readers turn into truth
  /// values or nothing. Whatever a plain or literal text cannot hold unchanged is quoted.
  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> ScalarStyle {
    guard let first = bytes.first, let last = bytes.last else { return .quoted }
    var hasLines = false
    var isPlain = isLetter(first) && last != space
    var previous: UInt8 = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        switch kinds[Int(byte)] {
        case .ordinary:
          break
        case .control:
          return .quoted
        case .lineFeed:
          // A blank before a line break would be lost in the first editor that trims lines.
          if previous == space { return .quoted }
          hasLines = true
        case .colon:
          isPlain = false
        case .hash:
          if previous == space { isPlain = false }
        }
      } else if byte == 0xC2 || byte == 0xE2 || byte == 0xEF {
        if escapeLength(in: bytes, at: index) != nil { return .quoted }
      }
      previous = byte
      index &+= 1
    }
    if hasLines {
      // A literal text shows its indentation by its first line, which must have something on it.
      return first == space || first == lineFeed || last == space ? .quoted : .literal
    }
    return isPlain && !isReserved(bytes) ? .plain : .quoted
  }

  /// The length of the character at an index when YAML or git would not keep it as it is: the C1 controls,
  /// the line breaks U+0085, U+2028 and U+2029, the byte order mark, and U+FFFE and U+FFFF.
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

  /// Whether the text is a word that YAML 1.1 or 1.2 gives a type.
  private static func isReserved(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count <= 5 else { return false }
    let word = bytes.map { $0 | 0x20 }
    return reservedWords.contains { $0.utf8.elementsEqual(word) }
  }

  private static let reservedWords = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null",
  ]

  /// Whether a plain text may start with a byte: an ASCII letter, or anything beyond ASCII.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
  }

  private static let space = UInt8(ascii: " ")
  private static let lineFeed = UInt8(ascii: "\n")
}

private enum ByteKind: UInt8 {
  case ordinary, control, lineFeed, colon, hash
}

/// The part each ASCII byte plays in choosing a style.
private let kinds: [ByteKind] = (0..<128).map { byte in
  switch UInt8(byte) {
  case UInt8(ascii: "\n"): .lineFeed
  case ..<0x20, 0x7F: .control
  case UInt8(ascii: ":"): .colon
  case UInt8(ascii: "#"): .hash
  default: .ordinary
  }
}
