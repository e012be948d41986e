/// A reader of the list of entries at the end of an archive.
struct ZipDirectoryReader {
  private let bytes: [UInt8]
  private let directory: Range<Int>
  private let count: Int
  private var offset: Int

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

  /// Reads all entries and checks that no two of them share bytes.
  mutating func entries() throws(ZipError) -> [ZipEntry] {
    var entries: [ZipEntry] = []
    var places: [(range: Range<Int>, name: String)] = []
    for _ in 0..<count {
      let (entry, place) = try next()
      entries.append(entry)
      if let place { places.append((place, entry.name)) }
    }
    guard offset == directory.upperBound else { throw .damaged(entry: nil, .directory) }
    places.sort { $0.range.lowerBound < $1.range.lowerBound }
    for (left, right) in zip(places, places.dropFirst())
    where left.range.upperBound > right.range.lowerBound {
      throw .overlappingEntries(left.name, right.name)
    }
    return entries
  }

  /// An entry as the list has it.
  private struct Listing {
    /// Where its part of the list starts.
    let offset: Int
    let name: Range<Int>
    let head: Int
    let sizes: ZipSizes
  }

  /// Reads the next entry, and says which bytes are its own, where that is known.
  private mutating func next() throws(ZipError) -> (entry: ZipEntry, place: Range<Int>?) {
    let first = offset
    guard first + ZipRecord.directorySize <= directory.upperBound,
      bytes.number32(at: first) == Int(ZipRecord.directorySignature)
    else { throw .damaged(entry: nil, .directory) }
    let nameStart = first + ZipRecord.directorySize
    let nameEnd = nameStart + bytes.number16(at: first + 28)
    let extraEnd = nameEnd + bytes.number16(at: first + 30)
    offset = extraEnd + bytes.number16(at: first + 32)
    guard offset <= directory.upperBound else { throw .damaged(entry: nil, .directory) }

    let name = String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self)
    let head = bytes.number32(at: first + 42)
    let sizes = ZipSizes(bytes, at: first + 16, extra: nameEnd..<extraEnd)
    var fault = self.fault(of: name, in: nameStart..<nameEnd, at: first)
    var data: Range<Int>?
    if let sizes, head != ZipRecord.elsewhere {
      let listing = Listing(offset: first, name: nameStart..<nameEnd, head: head, sizes: sizes)
      do throws(ZipError) {
        let found = try self.data(of: listing, named: name)
        data = found
        try check(listing, named: name)
      } catch {
        fault = fault ?? error
      }
    } else {
      fault = fault ?? .unsupported(entry: name, .zip64)
    }
    let entry = ZipEntry(
      name: name,
      method: ZipEntry.Method(rawValue: bytes.number16(at: first + 10)),
      size: sizes?.unpacked ?? 0,
      packedSize: sizes?.packed ?? 0,
      checksum: UInt32(truncatingIfNeeded: bytes.number32(at: first + 16)),
      fault: fault,
      data: data ?? 0..<0
    )
    return (entry, data.map { head..<$0.upperBound })
  }

  /// What speaks against reading an entry by the list alone.
  ///
  /// Names without the UTF-8 flag are read as UTF-8 too: many programs forget to set it.
  private func fault(of name: String, in range: Range<Int>, at first: Int) -> ZipError? {
    guard String(validating: bytes[range], as: UTF8.self) != nil, ZipEntry.isSafe(name: name) else {
      return .unsafeName(name)
    }
    if bytes.number16(at: first + 8) & ZipRecord.encrypted != 0 {
      return .unsupported(entry: name, .encryption)
    }
    if bytes.number16(at: first + 34) != 0 { return .unsupported(entry: name, .severalFiles) }
    let method = bytes.number16(at: first + 10)
    return ZipEntry.Method(rawValue: method) == nil
      ? .unsupported(entry: name, .method(method)) : nil
  }

  /// Finds the data behind an entry's own head.
  private func data(of listing: Listing, named name: String) throws(ZipError) -> Range<Int> {
    let head = listing.head
    guard head + ZipRecord.localSize <= directory.lowerBound else {
      throw .damaged(entry: name, .range)
    }
    guard bytes.number32(at: head) == Int(ZipRecord.localSignature) else {
      throw .damaged(entry: name, .header)
    }
    let start =
      head + ZipRecord.localSize + bytes.number16(at: head + 26) + bytes.number16(at: head + 28)
    guard start + listing.sizes.packed <= directory.lowerBound else {
      throw .damaged(entry: name, .range)
    }
    return start..<start + listing.sizes.packed
  }

  /// Checks that an entry's own head agrees with the list, and the sizes with each other.
  private func check(_ listing: Listing, named name: String) throws(ZipError) {
    let (first, head) = (listing.offset, listing.head)
    let nameStart = head + ZipRecord.localSize
    let nameEnd = nameStart + bytes.number16(at: head + 26)
    let extra = nameEnd..<nameEnd + bytes.number16(at: head + 28)
    let flags = bytes.number16(at: head + 6)
    guard bytes[nameStart..<nameEnd] == bytes[listing.name],
      flags == bytes.number16(at: first + 8),
      bytes.number16(at: head + 8) == bytes.number16(at: first + 10),
      flags & ZipRecord.sizesFollow != 0
        || ZipSizes(bytes, at: head + 14, extra: extra) == listing.sizes
    else { throw .damaged(entry: name, .header) }
    let isStored = bytes.number16(at: first + 10) == ZipEntry.Method.stored.rawValue
    let (packed, unpacked) = (listing.sizes.packed, listing.sizes.unpacked)
    guard isStored ? unpacked == packed : packed > 0, name.utf8.last != 0x2F || unpacked == 0 else {
      throw .damaged(entry: name, .size)
    }
  }
}
