extension PhraseIndex {
  /// The tokens of a phrase, without separators at its ends.
  static func tokens(of phrase: [UInt8]) -> ArraySlice<PhraseToken> {
    let bytes = phrase.span
    var tokens: [PhraseToken] = []
    var offset = 0
    while offset < bytes.count {
      let token = PhraseToken(bytes, at: offset)
      tokens.append(token)
      offset = token.end
    }
    var result = tokens.drop { $0.isSeparator }
    while result.last?.isSeparator == true { result.removeLast() }
    return result
  }

  /// Whether a range of a text is the phrase, in the forms that count as equal.
  func equals(_ entry: Entry, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    var letter = entry.text.lowerBound
    while offset < range.upperBound {
      guard letter < entry.text.upperBound else { return false }
      let scalar = PhraseToken.Scalar(bytes, at: offset)
      switch scalar.kind {
      case .space:
        guard letters[letter] == 0x20 else { return false }
        while offset < range.upperBound {
          let next = PhraseToken.Scalar(bytes, at: offset)
          guard next.kind == .space else { break }
          offset += next.width
        }
        letter += 1
        continue
      case .hyphen:
        guard letters[letter] == 0x20 else { return false }
        letter += 1
      case .apostrophe:
        guard letters[letter] == 0x27 else { return false }
        letter += 1
      case .word, .symbol:
        guard letter + scalar.width <= entry.text.upperBound else { return false }
        for index in 0..<scalar.width {
          let left = bytes[offset + index]
          let right = letters[letter + index]
          guard
            left == right
              || !entry.isCaseSensitive && PhraseToken.folded(left) == PhraseToken.folded(right)
          else { return false }
        }
        letter += scalar.width
      }
      offset += scalar.width
    }
    return letter == entry.text.upperBound
  }

  /// The bytes with one space for each separator, plain apostrophes, and no separator at the ends.
  static func normalized(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    let span = bytes.span
    var offset = 0
    while offset < span.count {
      let scalar = PhraseToken.Scalar(span, at: offset)
      switch scalar.kind {
      case .space:
        if result.last != 0x20 || !isSpace(span, before: offset) { result.append(0x20) }
      case .hyphen: result.append(0x20)
      case .apostrophe: result.append(0x27)
      case .word, .symbol: result.append(contentsOf: bytes[offset..<offset + scalar.width])
      }
      offset += scalar.width
    }
    while result.last == 0x20 { result.removeLast() }
    return Array(result.drop { $0 == 0x20 })
  }

  private static func isSpace(_ bytes: Span<UInt8>, before offset: Int) -> Bool {
    guard offset > 0 else { return true }
    var previous = offset - 1
    while previous > 0, bytes[previous] & 0xC0 == 0x80 { previous -= 1 }
    return PhraseToken.Scalar(bytes, at: previous).kind == .space
  }
}
