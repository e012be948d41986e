import BriefingCore

/// The marks of punctuation that end and close sentences, told by the bytes of tokens.
struct SentenceMarks {
  let bytes: [UInt8]

  /// Whether a token has to be looked at closely: it may end a sentence, or open or close a quote.
  func mayMatter(_ token: Token) -> Bool {
    let last = bytes[token.span.end - 1]
    return last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
      || (last >= 0x80 && bytes[token.span.start] >= 0xE2)
  }

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
      return Self.terminators.contains(bytes.scalar(at: token.span.start).value)
    default:
      return false
    }
  }

  /// Whether a terminator is one of East Asian text, which ends a sentence without a space.
  func isWide(_ token: Token) -> Bool {
    token.isPunctuation && bytes[token.span.start] >= 0xE3
  }

  /// Whether a token closes quotes or brackets where it stands, right after a terminator.
  func isCloser(_ index: Int, in tokens: ArraySlice<Token>) -> Bool {
    let token = tokens[index]
    guard token.isPunctuation else { return false }
    switch bytes[token.span.start] {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      return true
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      // A straight quote that a word follows at once opens.
      return index + 1 >= tokens.endIndex || tokens[index + 1].isPunctuation
        || tokens[index + 1].span.start > token.span.end
    case 0xC2, 0xE2, 0xE3, 0xEF:
      return Self.closers.contains(bytes.scalar(at: token.span.start).value)
    default:
      return false
    }
  }

  /// 1 for an opening corner bracket, -1 for a closing one: East Asian quotes hold sentences.
  func nesting(of token: Token) -> Int {
    guard bytes[token.span.start] == 0xE3, token.isPunctuation else { return 0 }
    switch bytes.scalar(at: token.span.start).value {
    case 0x300C, 0x300E: return 1
    case 0x300D, 0x300F: return -1
    default: return 0
    }
  }

  /// Whether white space lies between a token and the one before it.
  func hasGap(before index: Int, in tokens: ArraySlice<Token>) -> Bool {
    index > tokens.startIndex && tokens[index].span.start > tokens[index - 1].span.end
  }

  /// Whether a line without text lies between two tokens.
  func hasBlankLine(from token: Token, to next: Token) -> Bool {
    guard next.span.start - token.span.end >= 2 else { return false }
    var lineFeeds = 0
    for byte in bytes[token.span.end..<next.span.start] where byte == 0x0A { lineFeeds += 1 }
    return lineFeeds >= 2
  }

  /// `…`, `‼`, `‽`, `⁇` to `⁉`, `。`, and the wide and half-wide forms of `.`, `!`, `?` and `。`.
  private static let terminators: Set<UInt32> = [
    0x2026, 0x203C, 0x203D, 0x2047, 0x2048, 0x2049, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61,
  ]

  /// `»`, `’`, `”`, `›`, and the closing brackets and quotes of East Asian text.
  private static let closers: Set<UInt32> = [
    0xBB, 0x2019, 0x201D, 0x203A, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0xFF09, 0xFF63,
  ]
}
