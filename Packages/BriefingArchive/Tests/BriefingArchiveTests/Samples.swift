import BriefingArchive

/// Archives and data the tests share.
enum Sample {
  static let text = Array("Ministers met in Washington. Ministers met again in Tokyo.\r\n".utf8)

  /// Three entries, one of each sort.
  static func archive() throws -> [UInt8] {
    var writer = ZipWriter()
    try writer.add("mimetype", Array("text/plain".utf8), method: .stored)
    try writer.add("notes/", [])
    try writer.add("notes/日本.txt", text)
    return writer.finish()
  }

  /// Bytes without much order in them, the same in every run.
  static func noise(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
  }

  /// The offset of the nth head in the list of an archive.
  static func directoryHead(_ index: Int, in archive: [UInt8]) throws -> Int {
    var found = -1
    for offset in 0..<archive.count - 4
    where archive[offset..<offset + 4].elementsEqual([0x50, 0x4B, 1, 2]) {
      found += 1
      if found == index { return offset }
    }
    throw ZipError.notAnArchive
  }
}

extension [UInt8] {
  /// Writes a little-endian number of four bytes over what is there.
  mutating func set32(_ number: Int, at offset: Int) {
    for index in 0..<4 { self[offset + index] = UInt8(truncatingIfNeeded: number >> (8 * index)) }
  }
}
