/// A reader of the list of entries at the end of an archive.
struct ZipDirectoryReader {
  private let bytes: [UInt8]
  private let limits: ZipLimits
  private let directory: Range<Int>
  private let count: Int
  private var offset: Int
  private var totalSize = 0

  init(_ bytes: [UInt8], limits: ZipLimits) throws(ZipError) {
    guard let end = Self.endOffset(in: bytes) else { throw .notAnArchive }
    count = bytes.number16(at: end + 10)
    let size = bytes.number32(at: end + 12)
    let start = bytes.number32(at: end + 16)
    if count == 0xFFFF || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF {
      throw .unsupported(entry: nil, .zip64)
    }
    // The number of this file, that of the list's file, and the entries of the list in this file.
    guard bytes.number32(at: end + 4) == 0, bytes.number16(at: end + 8) == count else {
      throw .unsupported(entry: nil, .severalFiles)
    }
    // Bytes before the first entry or behind the list would let two readers see two archives.
    guard start + size == end else { throw .damaged(entry: nil, .directory) }
    guard count <= limits.entries else {
      throw .tooManyEntries(count: count, limit: limits.entries)
    }
    self.bytes = bytes
    self.limits = limits
    directory = start..<end
    offset = start
  }

  /// Finds the end record whose comment reaches exactly to the end of the bytes.
  private static func endOffset(in bytes: [UInt8]) -> Int? {
    var offset = bytes.count - ZipRecord.endSize
    let first = max(0, offset - 0xFFFF)
    while offset >= first {
      if bytes[offset] == 0x50, bytes.number32(at: offset) == Int(ZipRecord.endSignature),
        offset + ZipRecord.endSize + bytes.number16(at: offset + 20) == bytes.count
      {
        return offset
      }
      offset -= 1
    }
    return nil
  }

  /// Reads all entries and checks them against each other.
  mutating func entries() throws(ZipError) -> [ZipEntry] {
    var entries: [ZipEntry] = []
    var places: [(range: Range<Int>, name: String)] = []
    for _ in 0..<count {
      let (entry, head) = try next()
      entries.append(entry)
      places.append((head..<entry.data.upperBound, entry.name))
    }
    guard offset == directory.upperBound else { throw .damaged(entry: nil, .directory) }
    places.sort { $0.range.lowerBound < $1.range.lowerBound }
    for (left, right) in zip(places, places.dropFirst())
    where left.range.upperBound > right.range.lowerBound {
      throw .overlappingEntries(left.name, right.name)
    }
    return entries
  }

  /// Reads the next entry, and says where its own head stands.
  private mutating func next() throws(ZipError) -> (entry: ZipEntry, head: Int) {
    guard offset + ZipRecord.directorySize <= directory.upperBound,
      bytes.number32(at: offset) == Int(ZipRecord.directorySignature)
    else { throw .damaged(entry: nil, .directory) }
    let flags = bytes.number16(at: offset + 8)
    let packedSize = bytes.number32(at: offset + 20)
    let size = bytes.number32(at: offset + 24)
    let head = bytes.number32(at: offset + 42)
    let nameStart = offset + ZipRecord.directorySize
    let nameEnd = nameStart + bytes.number16(at: offset + 28)
    let end = nameEnd + bytes.number16(at: offset + 30) + bytes.number16(at: offset + 32)
    guard end <= directory.upperBound else { throw .damaged(entry: nil, .directory) }
    let name = try Self.name(bytes[nameStart..<nameEnd])

    if flags & ZipRecord.encrypted != 0 { throw .unsupported(entry: name, .encryption) }
    if bytes.number16(at: offset + 34) != 0 { throw .unsupported(entry: name, .severalFiles) }
    if [packedSize, size, head].contains(0xFFFF_FFFF) { throw .unsupported(entry: name, .zip64) }
    let number = bytes.number16(at: offset + 10)
    guard let method = ZipEntry.Method(rawValue: number) else {
      throw .unsupported(entry: name, .method(number))
    }
    try check(name, size: size, packedSize: packedSize)
    let entry = ZipEntry(
      name: name,
      method: method,
      size: size,
      packedSize: packedSize,
      checksum: UInt32(truncatingIfNeeded: bytes.number32(at: offset + 16)),
      data: try data(of: name, at: head, nameBytes: bytes[nameStart..<nameEnd])
    )
    let isSizePossible = method == .stored ? size == packedSize : packedSize > 0
    guard isSizePossible, !entry.isFolder || size == 0 else {
      throw .damaged(entry: name, .size)
    }
    offset = end
    return (entry, head)
  }

  /// Names without the UTF-8 flag are read as UTF-8 too: many programs forget to set it.
  private static func name(_ bytes: ArraySlice<UInt8>) throws(ZipError) -> String {
    guard let name = String(validating: bytes, as: UTF8.self), ZipEntry.isSafe(name: name) else {
      throw .unsafeName(String(decoding: bytes, as: UTF8.self))
    }
    return name
  }

  private mutating func check(
    _ name: String,
    size: Int,
    packedSize: Int
  ) throws(ZipError) {
    guard size <= limits.entrySize else {
      throw .entryTooLarge(name, size: size, limit: limits.entrySize)
    }
    totalSize += size
    guard totalSize <= limits.totalSize else {
      throw .archiveTooLarge(size: totalSize, limit: limits.totalSize)
    }
    let ratio = size / max(packedSize, 1)
    guard ratio <= limits.ratio || size <= limits.ratioFreeSize else {
      throw .ratioTooHigh(name, ratio: ratio, limit: limits.ratio)
    }
  }

  /// Finds the data behind an entry's own head, which must agree with the list.
  private func data(
    of name: String,
    at head: Int,
    nameBytes: ArraySlice<UInt8>
  ) throws(ZipError) -> Range<Int> {
    guard head + ZipRecord.localSize <= directory.lowerBound else {
      throw .damaged(entry: name, .range)
    }
    guard bytes.number32(at: head) == Int(ZipRecord.localSignature) else {
      throw .damaged(entry: name, .header)
    }
    let nameStart = head + ZipRecord.localSize
    let nameEnd = nameStart + bytes.number16(at: head + 26)
    let start = nameEnd + bytes.number16(at: head + 28)
    let packedSize = bytes.number32(at: offset + 20)
    guard start + packedSize <= directory.lowerBound else {
      throw .damaged(entry: name, .range)
    }
    let flags = bytes.number16(at: head + 6)
    guard bytes[nameStart..<nameEnd] == nameBytes,
      flags == bytes.number16(at: offset + 8),
      bytes.number16(at: head + 8) == bytes.number16(at: offset + 10),
      // Checksum and sizes: twelve bytes in the same order in both places.
      flags & ZipRecord.sizesFollow != 0
        || bytes[head + 14..<head + 26] == bytes[offset + 16..<offset + 28]
    else { throw .damaged(entry: name, .header) }
    return start..<start + packedSize
  }
}
