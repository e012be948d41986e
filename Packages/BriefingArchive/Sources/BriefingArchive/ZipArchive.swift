/// A ZIP archive in memory, whose entries are read as bytes and never written to a disk.
///
/// What the archive says of itself is checked before anything is unpacked: names, sizes, ratios,
/// and that no two entries share bytes. The list at the end of the archive is what counts; an
/// entry whose own head says something else is refused, so that all readers see the same thing.
///
///     let archive = try ZipArchive(bytes)
///     let text = try archive.bytes(of: "word/document.xml")
public struct ZipArchive: Sendable {
  /// The entries, in the order of the archive's list.
  public let entries: [ZipEntry]
  private let bytes: [UInt8]
  private let indices: [[UInt8]: Int]

  /// Reads the list of an archive.
  ///
  /// - Parameters:
  ///   - bytes: The whole archive.
  ///   - limits: How much it may ask for.
  /// - Throws: ``ZipError`` where it is no archive, is damaged, or asks for too much.
  public init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(ZipError) {
    var reader = try ZipDirectoryReader(bytes, limits: limits)
    entries = try reader.entries()
    self.bytes = bytes
    var indices: [[UInt8]: Int] = [:]
    for (index, entry) in entries.enumerated() {
      guard indices.updateValue(index, forKey: Array(entry.name.utf8)) == nil else {
        throw .duplicateName(entry.name)
      }
    }
    self.indices = indices
  }

  /// Returns the entry of a name, compared byte for byte.
  public func entry(named name: String) -> ZipEntry? {
    indices[Array(name.utf8)].map { entries[$0] }
  }

  /// Unpacks an entry.
  ///
  /// - Parameter name: The name, compared byte for byte.
  /// - Returns: The data, whose size and checksum are those the archive says.
  /// - Throws: ``ZipError`` where there is no such entry or its data are damaged.
  public func bytes(of name: String) throws(ZipError) -> [UInt8] {
    guard let entry = entry(named: name) else { throw .noSuchEntry(name) }
    let packed = bytes[entry.data]
    let data: [UInt8]
    switch entry.method {
    case .stored:
      data = Array(packed)
    case .deflate:
      guard let unpacked = Deflate.unpack(packed, to: entry.size) else {
        throw .damaged(entry: name, .data)
      }
      data = unpacked
    }
    guard Deflate.checksum(data) == entry.checksum else {
      throw .damaged(entry: name, .checksum)
    }
    return data
  }
}
