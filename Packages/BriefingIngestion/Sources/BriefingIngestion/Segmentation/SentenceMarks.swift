import BriefingCore

/// The marks of punctuation that end sentences, told by the bytes of tokens.
struct SentenceMarks<Bytes: RandomAccessCollection<UInt8>> where Bytes.Index == Int {
  let bytes: Bytes

  /// Whether a token starts with a full stop.
  func isStop(_ token: Token) -> Bool { bytes[token.span.start] == UInt8(ascii: ".") }

  /// Whether a token can end a sentence: a terminator, or a word that keeps its last dot.
  func isTerminator(_ token: Token) -> Bool {
    guard token.isPunctuation else {
      return bytes[token.span.end - 1] == UInt8(ascii: ".")
    }
    switch bytes[token.span.start] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      return true
    case 0xE2, 0xE3, 0xEF:
      return WideMarks.isTerminator(bytes.scalar(at: token.span.start).value)
    default:
      return false
    }
  }

  /// Whether a terminator is one of East Asian text, which ends a sentence without a space.
  func isWide(_ token: Token) -> Bool {
    token.isPunctuation && bytes[token.span.start] >= 0xE3
  }

  /// 1 for an opening corner bracket, -1 for a closing one: East Asian quotes hold sentences.
  func nesting(of token: Token) -> Int {
    guard bytes[token.span.start] == 0xE3, token.isPunctuation else { return 0 }
    return WideMarks.nesting(of: bytes.scalar(at: token.span.start).value)
  }
}

/// The marks of punctuation outside ASCII that sentences end with.
enum WideMarks {
  /// Whether a mark may end a sentence, or opens or closes an East Asian quote.
  static func mayMatter(_ value: UInt32) -> Bool { isTerminator(value) || nesting(of: value) != 0 }

  /// `…`, `‼`, `‽`, `⁇` to `⁉`, `。`, and the wide and half-wide forms of `.`, `!`, `?` and `。`.
  static func isTerminator(_ value: UInt32) -> Bool {
    switch value {
    case 0x2026, 0x203C, 0x203D, 0x2047...0x2049, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61: true
    default: false
    }
  }

  /// `»`, `’`, `”`, `›`, and the closing brackets and quotes of East Asian text.
  static func isCloser(_ value: UInt32) -> Bool {
    switch value {
    case 0xBB, 0x2019, 0x201D, 0x203A, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0xFF09, 0xFF63: true
    default: false
    }
  }

  /// 1 for `「` and `『`, -1 for `」` and `』`.
  static func nesting(of value: UInt32) -> Int {
    switch value {
    case 0x300C, 0x300E: 1
    case 0x300D, 0x300F: -1
    default: 0
    }
  }
}
