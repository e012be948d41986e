/// The unit phrases are compared in: a run of letters and digits, a separator, or one symbol.
///
/// White space and hyphens are one separator, apostrophes one sign, whatever their form; so "Indo-
/// Pacific" is found with a non-breaking hyphen, a plain one or a space, and over a line end.
struct PhraseToken {
  enum Kind {
    case word
    case separator
    case symbol
    /// White space with an empty line in it, which no phrase reaches over.
    case gap
  }

  let kind: Kind
  /// The offset after the last byte.
  let end: Int
  /// A hash of the token in ASCII small letters.
  let folded: UInt64
  /// A hash of the token as it is written.
  let exact: UInt64

  /// Whether it only stands between words.
  var isSeparator: Bool { kind == .separator || kind == .gap }

  /// Reads the token at an offset that lies in the text, on a scalar boundary.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at start: Int) {
    var index = start
    var folded = Self.seed
    var exact = Self.seed
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        guard Self.isWord(byte) else { break }
        folded = (folded ^ UInt64(Self.folded(byte))) &* Self.prime
        exact = (exact ^ UInt64(byte)) &* Self.prime
        index += 1
      } else {
        let scalar = Scalar(bytes, at: index)
        guard scalar.kind == .word else { break }
        for offset in index..<index + scalar.width {
          folded = (folded ^ UInt64(bytes[offset])) &* Self.prime
          exact = (exact ^ UInt64(bytes[offset])) &* Self.prime
        }
        index += scalar.width
      }
    }
    guard index > start else {
      self.init(nonWord: bytes, at: start)
      return
    }
    self.init(.word, end: index, folded: folded, exact: exact)
  }

  private init(nonWord bytes: Span<UInt8>, at start: Int) {
    let scalar = Scalar(bytes, at: start)
    switch scalar.kind {
    case .space:
      var index = start
      var lines = 0
      while index < bytes.count {
        let next = Scalar(bytes, at: index)
        guard next.kind == .space else { break }
        if bytes[index] == 0x0A { lines += 1 }
        index += next.width
      }
      self.init(lines < 2 ? .separator : .gap, end: index, sign: lines < 2 ? 0x20 : 0x0A)
    case .hyphen: self.init(.separator, end: start + scalar.width, sign: 0x20)
    case .apostrophe: self.init(.symbol, end: start + scalar.width, sign: 0x27)
    case .symbol, .word:
      let end = start + scalar.width
      var hash = Self.seed
      for offset in start..<end { hash = (hash ^ UInt64(bytes[offset])) &* Self.prime }
      self.init(.symbol, end: end, folded: hash, exact: hash)
    }
  }

  private init(_ kind: Kind, end: Int, sign: UInt8) {
    let hash = (Self.seed ^ UInt64(sign)) &* Self.prime
    self.init(kind, end: end, folded: hash, exact: hash)
  }

  private init(_ kind: Kind, end: Int, folded: UInt64, exact: UInt64) {
    self.kind = kind
    self.end = end
    self.folded = folded
    self.exact = exact
  }

  // FNV-1a: one multiplication a byte, and good enough where every match is checked byte for byte.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  @inline(__always)
  private static func isWord(_ byte: UInt8) -> Bool {
    // Bits for 0–9 in the first half of ASCII, A–Z and a–z in the second.
    let mask: UInt64 = byte < 64 ? 0x03FF_0000_0000_0000 : 0x07FF_FFFE_07FF_FFFE
    return (mask >> UInt64(byte & 63)) & 1 == 1
  }

  /// The byte with A–Z as a–z.
  @inline(__always)
  static func folded(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  /// Whether an offset lies inside a word: between two bytes that are part of the same one.
  static func isInsideWord(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    guard offset > 0, offset < bytes.count else { return false }
    var previous = offset - 1
    while previous > 0, bytes[previous] & 0xC0 == 0x80 { previous -= 1 }
    return Scalar(bytes, at: previous).kind == .word && Scalar(bytes, at: offset).kind == .word
  }
}

extension PhraseToken {
  /// What one Unicode scalar is to phrases.
  struct Scalar {
    enum Kind {
      case word
      case space
      case hyphen
      case apostrophe
      case symbol
    }

    let kind: Kind
    /// The length in UTF-8 bytes, never past the end of the text.
    let width: Int

    /// Reads the scalar at an offset that lies in the text.
    init(_ bytes: Span<UInt8>, at offset: Int) {
      let lead = bytes[offset]
      if lead < 0x80 {
        width = 1
        kind =
          switch lead {
          case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .word
          case 0x09...0x0D, 0x20: .space
          case 0x27: .apostrophe
          case 0x2D: .hyphen
          default: .symbol
          }
        return
      }
      let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      width = min(length, bytes.count - offset)
      guard width == length else {
        kind = .symbol
        return
      }
      kind = Self.kind(lead, bytes[offset + 1], length > 2 ? bytes[offset + 2] : 0)
    }

    // Only the scripts' punctuation is told apart; every other scalar counts as part of a word.
    private static func kind(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Kind {
      switch (lead, second) {
      case (0xC2, 0xA0): .space
      case (0xC2, 0xAA), (0xC2, 0xB5), (0xC2, 0xBA): .word
      case (0xC2, _), (0xC3, 0x97), (0xC3, 0xB7): .symbol
      case (0xCA, 0xBC): .apostrophe
      case (0xE2, 0x80): generalPunctuation(third)
      case (0xE2, 0x81) where third == 0x9F: .space
      case (0xE2, 0x81...0xAF): .symbol
      case (0xE3, 0x80): third == 0x80 ? .space : .symbol
      case (0xEF, 0xB8...0xB9), (0xEF, 0xBB), (0xEF, 0xBF): .symbol
      case (0xEF, 0xBC): third < 0x90 ? .symbol : .word
      case (0xF0, 0x9F): .symbol
      default: .word
      }
    }

    private static func generalPunctuation(_ third: UInt8) -> Kind {
      switch third {
      case 0x80...0x8A, 0xAF: .space
      case 0x90...0x93: .hyphen  // hyphen, non-breaking hyphen, figure dash, en dash
      case 0x98, 0x99, 0x9B: .apostrophe
      default: .symbol
      }
    }
  }
}
