// A job reads what it writes before it writes it: what it means to bring in is staged, read as if it
// lay in the folder, and written in one go once nothing can fail any more but the disk.

extension Dossier {
  /// Holds back the new contents of a file: reading sees them, the disk does not until ``commit()``.
  ///
  /// - Parameters:
  ///   - bytes: The contents.
  ///   - file: The path inside the dossier.
  ///   - permissions: The permissions of a file that is new; by default those the system gives.
  /// - Throws: ``DossierError`` where the path leads out of the folder.
  public mutating func stage(
    _ bytes: [UInt8],
    as file: String,
    permissions: UInt32? = nil
  ) throws(DossierError) {
    guard RelativePath(file) != nil else { throw .file(.outsideFolder(path: file)) }
    staged[file] = DossierFolder.Contents(bytes, of: file, permissions: permissions)
  }

  /// Takes back what was staged for a file.
  public mutating func unstage(_ file: String) {
    staged[file] = nil
  }

  /// Whether new contents of a file are held back.
  public func isStaged(_ file: String) -> Bool { staged[file] != nil }

  /// Writes what was staged, in the order of the paths.
  ///
  /// - Throws: ``DossierError`` when a file cannot be written; each is old or new, whole.
  public mutating func commit() throws(DossierError) {
    let files = staged.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    try write(files.map(\.value))
    staged = [:]
  }

  /// The staged paths below a folder, in no particular order.
  func stagedFiles(below folder: String) -> [String] {
    staged.keys.filter { $0.utf8.starts(with: "\(folder)/".utf8) }
  }
}
