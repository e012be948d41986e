/// The fixed parts of the format: signatures, sizes and the place of fields.
///
/// They are those of PKWARE's APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16.
enum ZipRecord {
  static let localSignature: UInt32 = 0x0403_4B50
  static let directorySignature: UInt32 = 0x0201_4B50
  static let endSignature: UInt32 = 0x0605_4B50

  static let localSize = 30
  static let directorySize = 46
  static let endSize = 22

  /// Bit 0 of the flags.
  static let encrypted = 1
  /// Bit 3: sizes and checksum stand behind the data, and the entry's own head has none.
  static let sizesFollow = 1 << 3
  /// Bit 11: the name is UTF-8.
  static let utf8Name = 1 << 11

  /// A number of 32 bits that stands in the ZIP64 extra field instead.
  static let elsewhere = 0xFFFF_FFFF
  /// The ZIP64 extra field.
  static let largeSizes = 1
}

extension [UInt8] {
  /// Returns the little-endian number of two bytes; the caller has checked that they are there.
  func number16(at offset: Int) -> Int {
    Int(self[offset]) | Int(self[offset + 1]) << 8
  }

  /// Returns the little-endian number of four bytes; the caller has checked that they are there.
  func number32(at offset: Int) -> Int {
    number16(at: offset) | number16(at: offset + 2) << 16
  }

  /// Adds a little-endian number of two bytes.
  mutating func append16(_ number: Int) {
    append(UInt8(truncatingIfNeeded: number))
    append(UInt8(truncatingIfNeeded: number >> 8))
  }

  /// Adds a little-endian number of four bytes.
  mutating func append32(_ number: Int) {
    append16(number)
    append16(number >> 16)
  }
}
