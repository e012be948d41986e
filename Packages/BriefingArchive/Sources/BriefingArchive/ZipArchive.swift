/// A ZIP archive in memory, whose entries are read as bytes and never written to a disk.
///
/// The list at the end of the archive is what counts, and no two entries may share bytes. What else
/// an entry asks for, its name, size and ratio, is judged when it is read, before it is unpacked: a
/// picture that nobody opens is no reason to refuse a document. An entry whose own head says
/// something else than the list is not read, so that all readers see the same thing.
///
///     let archive = try ZipArchive(bytes)
///     let text = try archive.bytes(of: "word/document.xml")
public struct ZipArchive: Sendable {
  /// The entries, in the order of the archive's list.
  public let entries: [ZipEntry]
  private let bytes: [UInt8]
  private let limits: ZipLimits
  private let budget: ZipBudget
  private let indices: [[UInt8]: Int]
  /// The first of the entries that have one name.
  private let ambiguous: Set<Int>

  /// Reads the list of an archive.
  ///
  /// - Parameters:
  ///   - bytes: The whole archive.
  ///   - limits: How much it may ask for.
  /// - Throws: ``ZipError`` where it is no archive, is damaged, or holds too many entries.
  public init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(ZipError) {
    var reader = try ZipDirectoryReader(bytes, limits: limits)
    entries = try reader.entries()
    self.bytes = bytes
    self.limits = limits
    budget = ZipBudget(limits.totalSize)
    var indices: [[UInt8]: Int] = [:]
    var ambiguous: Set<Int> = []
    for (index, entry) in entries.enumerated() {
      let name = Array(entry.name.utf8)
      if let first = indices[name] { ambiguous.insert(first) } else { indices[name] = index }
    }
    self.indices = indices
    self.ambiguous = ambiguous
  }

  /// Returns the entry of a name, compared byte for byte.
  public func entry(named name: String) -> ZipEntry? {
    indices[Array(name.utf8)].map { entries[$0] }
  }

  /// Unpacks an entry.
  ///
  /// - Parameter name: The name, compared byte for byte.
  /// - Returns: The data, whose size and checksum are those the archive says.
  /// - Throws: ``ZipError`` where there is no such entry, it asks for too much, or is damaged.
  public func bytes(of name: String) throws(ZipError) -> [UInt8] {
    guard let index = indices[Array(name.utf8)] else { throw .noSuchEntry(name) }
    let entry = entries[index]
    if let fault = entry.fault { throw fault }
    guard !ambiguous.contains(index) else { throw .duplicateName(name) }
    try check(entry)
    try budget.take(entry.size, forEntry: index)
    let packed = bytes[entry.data]
    let data = entry.method == .stored ? Array(packed) : Deflate.unpack(packed, to: entry.size)
    guard let data else { throw .damaged(entry: name, .data) }
    guard Deflate.checksum(data) == entry.checksum else {
      throw .damaged(entry: name, .checksum)
    }
    return data
  }

  private func check(_ entry: ZipEntry) throws(ZipError) {
    guard entry.size <= limits.entrySize else {
      throw .entryTooLarge(entry.name, size: entry.size, limit: limits.entrySize)
    }
    let ratio = entry.size / max(entry.packedSize, 1)
    guard ratio <= limits.ratio || entry.size <= limits.ratioFreeSize else {
      throw .ratioTooHigh(entry.name, ratio: ratio, limit: limits.ratio)
    }
  }
}
