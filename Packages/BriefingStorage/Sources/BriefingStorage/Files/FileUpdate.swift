/// A folder that is closed when it goes out of use.
struct OpenFolder: ~Copyable {
  let descriptor: Descriptor
  private let fileSystem: any FileSystem

  init(_ descriptor: Descriptor, _ fileSystem: any FileSystem) {
    self.descriptor = descriptor
    self.fileSystem = fileSystem
  }

  deinit { fileSystem.close(descriptor) }
}

/// One file read under the lock, which is held until the update goes out of use.
struct FileUpdate: ~Copyable {
  let lock: FolderLock
  let folder: OpenFolder
  let commit: FileCommit
  let current: (bytes: [UInt8], status: FileStatus)?

  /// The version that was read.
  var revision: Revision { current.map { Revision(of: $0.bytes) } ?? .absent }

  /// Replaces the file, unless it holds these bytes already.
  ///
  /// - Parameter bytes: The new contents.
  /// - Returns: Whether the file changed.
  /// - Throws: ``FileError`` when it was not replaced.
  func finish(_ bytes: [UInt8]) throws(FileError) -> Bool {
    guard current?.bytes != bytes else { return false }
    try commit.replace(with: bytes, seen: current?.status)
    return true
  }
}
