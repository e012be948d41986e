/// A maker of ZIP archives: the same entries in the same order give the same bytes.
///
/// Every entry carries the first moment the format can hold, 1 January 1980, and no owner; packed
/// data are the same wherever zlib is the same version.
///
///     var writer = ZipWriter()
///     try writer.add("mimetype", Array("application/epub+zip".utf8), method: .stored)
///     let archive = writer.finish()
public struct ZipWriter: Sendable {
  private static let version = 20
  /// Made on a system whose files have modes, so that unpacked files can be read.
  private static let madeBy = 3 << 8 | version
  private static let fileMode = 0o100644 << 16
  private static let folderMode = 0o040755 << 16 | 0x10
  private static let date = 1 << 5 | 1

  private var archive: [UInt8] = []
  private var directory: [UInt8] = []
  private var names: Set<[UInt8]> = []

  /// Creates a writer of an empty archive.
  public init() {}

  /// Adds an entry behind those that are there.
  ///
  /// - Parameters:
  ///   - name: The name: relative, with forward slashes; a folder's ends with one.
  ///   - data: The data; those of a folder are empty.
  ///   - method: How the data are kept.
  /// - Throws: ``ZipError`` where the name is unsafe or there already, or the archive grows beyond
  ///   what the format's 32 bits can say; the archive is then as it was.
  public mutating func add(
    _ name: String,
    _ data: [UInt8],
    method: ZipEntry.Method = .deflate
  ) throws(ZipError) {
    let nameBytes = Array(name.utf8)
    guard ZipEntry.isSafe(name: name), nameBytes.count <= 0xFFFF else { throw .unsafeName(name) }
    guard !names.contains(nameBytes) else { throw .duplicateName(name) }
    let isFolder = nameBytes.last == 0x2F
    guard !isFolder || data.isEmpty else { throw .damaged(entry: name, .size) }
    let largest = Int(UInt32.max) - 1
    guard data.count <= largest, names.count < 0xFFFE else {
      throw .unsupported(entry: name, .zip64)
    }
    let method = isFolder ? .stored : method
    let packed = method == .stored ? data : Deflate.pack(data)
    guard let packed else { throw .unsupported(entry: name, .zip64) }
    let grown = archive.count + ZipRecord.localSize + nameBytes.count + packed.count
    guard grown <= largest else { throw .unsupported(entry: name, .zip64) }

    var common: [UInt8] = []
    common.append16(Self.version)
    common.append16(nameBytes.allSatisfy { $0 < 0x80 } ? 0 : ZipRecord.utf8Name)
    common.append16(method.rawValue)
    common.append16(0)  // midnight
    common.append16(Self.date)
    common.append32(Int(Deflate.checksum(data)))
    common.append32(packed.count)
    common.append32(data.count)
    common.append16(nameBytes.count)
    common.append16(0)  // no extra field

    directory.append32(Int(ZipRecord.directorySignature))
    directory.append16(Self.madeBy)
    directory += common
    directory.append16(0)  // no comment
    directory.append16(0)  // in this file
    directory.append16(0)  // not said to be text
    directory.append32(isFolder ? Self.folderMode : Self.fileMode)
    directory.append32(archive.count)
    directory += nameBytes

    archive.append32(Int(ZipRecord.localSignature))
    archive += common
    archive += nameBytes
    archive += packed
    names.insert(nameBytes)
  }

  /// Returns the archive with what was added so far; more may be added afterwards.
  public func finish() -> [UInt8] {
    var result = archive + directory
    result.append32(Int(ZipRecord.endSignature))
    result.append32(0)  // one file
    result.append16(names.count)
    result.append16(names.count)
    result.append32(directory.count)
    result.append32(archive.count)
    result.append16(0)  // no comment
    return result
  }
}
