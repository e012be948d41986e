// Eight and thirty-two bytes at a time: a page of 200 KB is looked over in some ten microseconds, a
// tenth of what a loop over single bytes takes. What is unsafe here is that loads are not aligned and
// single bytes not checked against the bounds; each stays below the count that is checked before it.
// And that bytes become a string without being looked over once more: they are known to be UTF-8.

extension [UInt8] {
  /// Returns the offset of the first byte from an offset on that is not ASCII, or the count.
  public func firstNonASCII(from start: Int = 0) -> Int {
    withUnsafeBytes { $0.firstNonASCII(from: start) }
  }

  /// Returns the offset of the first byte from an offset on that is a given one, or nothing where
  /// there is none.
  ///
  /// - Parameters:
  ///   - byte: The byte.
  ///   - start: Where to begin.
  /// - Returns: The offset.
  public func firstOffset(of byte: UInt8, from start: Int = 0) -> Int? {
    let index = withUnsafeBytes { bytes in
      bytes.first(from: start) {
        firstEqual(byte, $0)
      } orByte: {
        $0 == byte
      }
    }
    return index < count ? index : nil
  }

  /// Returns how often a byte occurs.
  public func count(of byte: UInt8) -> Int {
    withUnsafeBytes { bytes in
      var count = 0
      var index = 0
      while index + 8 <= bytes.count {
        let found = equal(byte, bytes.word(at: index))
        if found != 0 { count += found.nonzeroBitCount }
        index += 8
      }
      for other in bytes[index...] where other == byte { count += 1 }
      return count
    }
  }

  /// Returns the offset of the first byte of a string of JSON from an offset on that stands for
  /// something else than itself, an escape, the end, a control; or the count.
  func firstNotPlain(from start: Int) -> Int {
    withUnsafeBytes { $0.firstNotPlain(from: start) }
  }

  /// Copies what stands for itself in a string of JSON: all from an offset on up to the first byte
  /// that does not.
  ///
  /// - Parameters:
  ///   - start: Where to begin.
  ///   - target: Where to copy to; there is room for all.
  ///   - place: Where to begin there.
  /// - Returns: How many bytes that are.
  func copyPlain(from start: Int, to target: inout [UInt8], at place: Int) -> Int {
    withUnsafeBytes { bytes in
      target.withUnsafeMutableBytes { room in
        var count = 0
        while start + count + 8 <= bytes.count, place + count + 8 <= room.count {
          let word = bytes.word(at: start + count)
          room.storeBytes(of: word.littleEndian, toByteOffset: place + count, as: UInt64.self)
          let marks = markOfNotPlain(word)
          if marks != 0 { return count + marks.trailingZeroBitCount / 8 }
          count += 8
        }
        while start + count < bytes.count, !isNotPlain(bytes[start + count]) {
          room[place + count] = bytes[start + count]
          count += 1
        }
        return count
      }
    }
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

extension String {
  /// Creates a string of bytes that are known to be UTF-8.
  init(known bytes: some Collection<UInt8>) {
    let copy = bytes.withContiguousStorageIfAvailable { buffer in
      String(copying: UTF8Span(unchecked: buffer.span))
    }
    self = copy ?? String(decoding: bytes, as: UTF8.self)
  }
}

/// The high bit of the first byte of a word that is a given one; above it others may be marked.
private func firstEqual(_ byte: UInt8, _ word: UInt64) -> UInt64 {
  let difference = word ^ (lowest &* UInt64(byte))
  return (difference &- lowest) & ~difference & highBits
}

/// The high bit of the first byte of a word that is a control; above it others may be marked.
private func firstControl(_ word: UInt64) -> UInt64 { (word &- lowest &* 0x20) & ~word & highBits }

/// The high bit of the first byte of a word that in a string of JSON stands for something else than
/// itself; above it others may be marked.
private func markOfNotPlain(_ word: UInt64) -> UInt64 {
  firstEqual(0x22, word) | firstEqual(0x5C, word) | firstControl(word)
}

private func isNotPlain(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C }

/// The high bit of each byte of a word that is a given one.
private func equal(_ byte: UInt8, _ word: UInt64) -> UInt64 {
  let difference = word ^ (lowest &* UInt64(byte))
  return ~(((difference & ~highBits) &+ ~highBits) | difference) & highBits
}

/// The high bit of each byte of a word whose lower seven bits are a number or more; the others say nothing.
private func atLeast(_ number: UInt64, _ word: UInt64) -> UInt64 {
  (word & ~highBits) &+ lowest &* (0x80 - number)
}

private let lowest: UInt64 = 0x0101_0101_0101_0101
private let highBits: UInt64 = 0x8080_8080_8080_8080

extension UnsafeRawBufferPointer {
  /// Returns the first offset from one on at which a test of eight bytes, or of one, finds something.
  @inline(__always)
  fileprivate func first(
    from start: Int,
    where found: (UInt64) -> UInt64,
    orByte isFound: (UInt8) -> Bool
  ) -> Int {
    var index = start
    while index + 8 <= count {
      let marks = found(word(at: index))
      if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, !isFound(self[index]) { index += 1 }
    return index
  }

  /// Returns the offset of the first byte of a string of JSON that stands for something else than
  /// itself, or the count.
  fileprivate func firstNotPlain(from start: Int) -> Int {
    first(from: start, where: markOfNotPlain, orByte: isNotPlain)
  }

  /// Returns the offset of the first byte that JSON writes in another way, or may; or the count.
  func firstToEscape(from start: Int) -> Int {
    first(from: start) { word in
      markOfNotPlain(word) | firstEqual(0x7F, word) | firstEqual(0xE2, word)
    } orByte: { byte in
      isNotPlain(byte) || byte == 0x7F || byte == 0xE2
    }
  }

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
