/// A file or folder in an archive, as the archive's list describes it.
public struct ZipEntry: Sendable, Hashable {
  /// How the data of an entry are kept.
  public enum Method: Int, Sendable, Hashable, CaseIterable {
    /// As they are.
    case stored = 0
    /// Compressed as RFC 1951 says.
    case deflate = 8
  }

  /// The name, as the archive has it; one that is no UTF-8 has replacement characters.
  ///
  /// Only what has a relative name with forward slashes is read; that of a folder ends with one.
  public let name: String
  /// How the data are kept; nothing where it is a way that is not read here.
  public let method: Method?
  /// The size of the data when unpacked, in bytes.
  public let size: Int
  /// The size of the data in the archive, in bytes.
  public let packedSize: Int
  /// The CRC-32 of the unpacked data.
  public let checksum: UInt32
  /// Why the data cannot be read; nothing where all is well so far.
  public let fault: ZipError?
  /// Where the packed data stand in the archive.
  let data: Range<Int>

  /// Whether the entry is a folder.
  public var isFolder: Bool { name.utf8.last == 0x2F }

  /// Whether a name is relative, not empty and stays within its folder on every system.
  ///
  /// Backslashes and drive letters are refused too, because Windows reads them as paths.
  static func isSafe(name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard let first = bytes.first, first != 0x2F else { return false }
    if bytes.contains(where: { $0 == 0x5C || $0 == 0 }) { return false }
    if bytes.count >= 2, bytes[1] == 0x3A { return false }
    let folder = bytes.last == 0x2F ? bytes.dropLast() : bytes[...]
    return folder.split(separator: 0x2F, omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && !$0.elementsEqual([0x2E]) && !$0.elementsEqual([0x2E, 0x2E])
    }
  }
}
