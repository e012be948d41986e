/// The checksum and the sizes of an entry, as the list or the entry's own head states them.
struct ZipSizes: Hashable {
  let checksum: Int
  let packed: Int
  let unpacked: Int

  /// Reads twelve bytes; a size that has no room in them stands in the ZIP64 extra field
  /// (APPNOTE.TXT, section 4.5.3).
  ///
  /// Writers that do not know a size beforehand use that field for small entries too. There are no
  /// sizes where one is missing, or no archive can be that large.
  ///
  /// - Parameters:
  ///   - bytes: The archive.
  ///   - offset: Where the checksum stands; the caller has checked that the bytes are there.
  ///   - extra: Where the extra fields stand.
  init?(_ bytes: [UInt8], at offset: Int, extra: Range<Int>) {
    checksum = bytes.number32(at: offset)
    // In the order of the extra field.
    var sizes = [bytes.number32(at: offset + 8), bytes.number32(at: offset + 4)]
    if sizes.contains(ZipRecord.elsewhere) {
      guard let field = Self.largeSizes(bytes, in: extra) else { return nil }
      var next = field.lowerBound
      for index in sizes.indices where sizes[index] == ZipRecord.elsewhere {
        guard next + 8 <= field.upperBound else { return nil }
        // The sum of an offset and a size must not overflow.
        guard bytes.number16(at: next + 6) == 0 else { return nil }
        sizes[index] = bytes.number32(at: next) | bytes.number16(at: next + 4) << 32
        next += 8
      }
    }
    (unpacked, packed) = (sizes[0], sizes[1])
  }

  private static func largeSizes(_ bytes: [UInt8], in extra: Range<Int>) -> Range<Int>? {
    var offset = extra.lowerBound
    while offset + 4 <= extra.upperBound {
      let end = offset + 4 + bytes.number16(at: offset + 2)
      guard end <= extra.upperBound else { return nil }
      if bytes.number16(at: offset) == ZipRecord.largeSizes { return offset + 4..<end }
      offset = end
    }
    return nil
  }
}
