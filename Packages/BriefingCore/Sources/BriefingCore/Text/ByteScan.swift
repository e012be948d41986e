// Eight and thirty-two bytes at a time: a page of 200 KB is looked over in some ten microseconds, a
// tenth of what a loop over single bytes takes. What is unsafe here is that loads are not aligned and
// single bytes not checked against the bounds; each stays below the count that is checked before it.

extension [UInt8] {
  /// Returns the offset of the first byte from an offset on that is not ASCII, or the count.
  public func firstNonASCII(from start: Int = 0) -> Int {
    withUnsafeBytes { $0.firstNonASCII(from: start) }
  }

  /// Returns the offset of the first byte that is no UTF-8, or nothing where all are.
  func firstInvalidUTF8() -> Int? {
    withUnsafeBytes { bytes in
      var index = bytes.firstNonASCII(from: 0)
      while index < bytes.count {
        let width = bytes.characterWidth(at: index)
        if width == 0 { return index }
        index += width
        if index < bytes.count, bytes[index] < 0x80 { index = bytes.firstNonASCII(from: index) }
      }
      return nil
    }
  }

  /// Returns how many bytes below 0x20 there are that are neither white space nor an escape.
  public func controlCount() -> Int {
    withUnsafeBytes { bytes in
      var count = 0
      var index = 0
      while index + 8 <= bytes.count {
        let word = bytes.word(at: index)
        index += 8
        let low = ~(atLeast(0x20, word) | word) & highBits
        guard low != 0 else { continue }
        let spaces = atLeast(0x09, word) & ~atLeast(0x0E, word)
        let escapes = atLeast(0x1B, word) & ~atLeast(0x1C, word)
        let controls = low & ~(spaces | escapes)
        if controls != 0 { count += controls.nonzeroBitCount }
      }
      for byte in bytes[index...]
      where byte < 0x20 && !byte.isASCIIWhitespace && byte != 0x1B { count += 1 }
      return count
    }
  }
}

/// The high bit of each byte of a word whose lower seven bits are a number or more; the others say nothing.
private func atLeast(_ number: UInt64, _ word: UInt64) -> UInt64 {
  (word & ~highBits) &+ lowest &* (0x80 - number)
}

private let lowest: UInt64 = 0x0101_0101_0101_0101
private let highBits: UInt64 = 0x8080_8080_8080_8080

extension UnsafeRawBufferPointer {
  fileprivate func firstNonASCII(from start: Int) -> Int {
    var index = start
    while index + 32 <= count {
      let low = word(at: index) | word(at: index + 8)
      let high = word(at: index + 16) | word(at: index + 24)
      if (low | high) & highBits != 0 { break }
      index += 32
    }
    while index + 8 <= count {
      let found = word(at: index) & highBits
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, self[index] < 0x80 { index += 1 }
    return index
  }

  /// The length of the character above ASCII at an offset; 0 where there is none.
  fileprivate func characterWidth(at index: Int) -> Int {
    let lead = self[index]
    let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, lead <= 0xF4, index + width <= count else { return 0 }
    let second = self[index + 1]
    guard second & 0xC0 == 0x80 else { return 0 }
    // Forms that are longer than need be, surrogates, and what lies above U+10FFFF.
    switch lead {
    case 0xE0 where second < 0xA0, 0xED where second > 0x9F: return 0
    case 0xF0 where second < 0x90, 0xF4 where second > 0x8F: return 0
    default: break
    }
    if width > 2, self[index + 2] & 0xC0 != 0x80 { return 0 }
    if width > 3, self[index + 3] & 0xC0 != 0x80 { return 0 }
    return width
  }

  fileprivate func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
