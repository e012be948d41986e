/// The first two bytes of phrases, by which all but a few places of a text are passed over unread.
///
/// Words are not hashed, nor are their ends looked for, which no processor foretells: a search for
/// 50,000 names takes a third of the time, and one for 200 a fifth.
final class PhraseBeginnings: Sendable {
  /// For each first byte a bit for each second byte, by its lower five bits, and above those whether
  /// the first is of a word.
  private let rows: InlineArray<256, UInt64>

  /// The bit of a row that says its byte is an ASCII letter or digit.
  private static let wordBit: UInt64 = 63

  /// Creates the table of some phrases, normalized, with no separator at their starts.
  init(_ phrases: [(letters: ArraySlice<UInt8>, isCaseSensitive: Bool)]) {
    var rows = InlineArray<256, UInt64>(repeating: 0)
    for byte in UInt8.min...UInt8.max where byte.isASCIILetter || byte.isASCIIDigit {
      rows[Int(byte)] = 1 << Self.wordBit
    }
    for (letters, isCaseSensitive) in phrases {
      let bytes = letters.span
      guard bytes.count > 0 else { continue }
      let token = PhraseToken(bytes, at: 0)
      // The lead bytes of every form of an apostrophe.
      let firsts: [UInt8] =
        bytes[0] == 0x27 ? [0x27, 0xCA, 0xE2] : Self.cases(bytes[0], isCaseSensitive)
      // After a token of one byte any other may begin.
      let isLone = token.end == 1
      let seconds: UInt64 = isLone ? 0xFFFF_FFFF : 1 << UInt64(bytes[1] & 31)
      for first in firsts { rows[Int(first)] |= seconds }
    }
    self.rows = rows
  }

  /// Returns both cases of a letter where capitals do not matter.
  private static func cases(_ byte: UInt8, _ isCaseSensitive: Bool) -> [UInt8] {
    byte.isASCIILetter && !isCaseSensitive ? [byte | 0x20, byte & ~0x20] : [byte]
  }

  /// Returns the first offset in a range where a phrase may begin, or the end of the range.
  ///
  /// A place within a word is left out where ASCII letters alone stand around it.
  @inline(__always)
  func next(in bytes: Span<UInt8>, from start: Int, before end: Int) -> Int {
    guard start < end else { return start }
    var index = start
    var byte = bytes[index]
    while index < min(end, bytes.count - 1) {
      let next = bytes[index + 1]
      let row = rows[Int(byte)]
      if (row &>> UInt64(next & 31)) & 1 == 1, !isWithinWord(bytes, index) { return index }
      byte = next
      index += 1
    }
    // The last byte of a text has none behind it to look at.
    return index < end && isWithinWord(bytes, index) ? end : index
  }

  @inline(__always)
  private func isWithinWord(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    index > 0 && (rows[Int(bytes[index])] & rows[Int(bytes[index - 1])]) >> Self.wordBit == 1
  }
}
