import BriefingCore

/// The tokens of one block, and what can be told from how they stand side by side.
struct BlockTokens {
  let bytes: TextBytes
  let tokens: TokenRun

  /// How many tokens there are.
  var count: Int { tokens.count }

  /// The token at an index.
  subscript(index: Int) -> Token { tokens[index] }

  /// The bytes of the token at an index.
  func slice(_ index: Int) -> Slice<TextBytes> { bytes[tokens[index].span.range] }

  /// The first byte of the token at an index; 0 where there is no such token.
  func byte(_ index: Int) -> UInt8 {
    index >= 0 && index < count ? bytes[tokens[index].span.start] : 0
  }

  /// Whether white space lies between a token and the one before it.
  func hasGap(before index: Int) -> Bool {
    index > 0 && index < count && tokens[index].span.start > tokens[index - 1].span.end
  }

  /// The first byte of a mark that follows the token before it at once; nothing for other tokens.
  func gluedMark(at index: Int) -> UInt8? {
    guard index > 0, index < count, tokens[index].isPunctuation,
      tokens[index].span.start == tokens[index - 1].span.end
    else { return nil }
    return bytes[tokens[index].span.start]
  }

  /// Whether a token closes quotes or brackets where it stands, right after a terminator.
  func isCloser(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isPunctuation else { return false }
    switch bytes[token.span.start] {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      return true
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      // A straight quote that a word follows at once opens.
      return index + 1 >= count || tokens[index + 1].isPunctuation
        || tokens[index + 1].span.start > token.span.end
    case 0xC2, 0xE2, 0xE3, 0xEF:
      return WideMarks.isCloser(bytes.scalar(at: token.span.start).value)
    default:
      return false
    }
  }

  /// Whether a line without text lies between a token and the next.
  func hasBlankLine(after index: Int) -> Bool {
    let (start, end) = (tokens[index].span.end, tokens[index + 1].span.start)
    guard end - start >= 2 else { return false }
    var lineFeeds = 0
    for byte in bytes[start..<end] where byte == 0x0A { lineFeeds += 1 }
    return lineFeeds >= 2
  }
}
