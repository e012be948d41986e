/// A file outside a dossier, replaced whole or not at all.
///
/// Nothing is locked: when two programs write one file, the last one wins, and both versions were
/// whole.
public enum AtomicFile {
  /// Replaces a file, or makes it; its folder must be there.
  ///
  /// - Parameters:
  ///   - bytes: The new contents.
  ///   - path: The path of the file.
  /// - Throws: ``FileError`` with the old version still there.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let fileSystem = POSIXFileSystem()
    let components = path.utf8.split(
      separator: UInt8(ascii: "/"),
      omittingEmptySubsequences: false
    )
    guard let name = components.last.map({ String(Substring($0)) }), !name.isEmpty else {
      throw .notAFile(path: path)
    }
    let parent = String(path.dropLast(name.count))
    let folder: OpenFolder
    do {
      let place = parent.isEmpty ? "." : parent
      folder = OpenFolder(try fileSystem.openFolder(atPath: place), fileSystem)
    } catch {
      throw .cannotWrite(path: path, reason: error)
    }
    let commit = FileCommit(
      fileSystem: fileSystem,
      folder: folder.descriptor,
      name: name,
      path: path
    )
    let current = try commit.read(limit: .max)
    guard current?.bytes != bytes else { return }
    try commit.replace(with: bytes, seen: current?.status)
  }
}
