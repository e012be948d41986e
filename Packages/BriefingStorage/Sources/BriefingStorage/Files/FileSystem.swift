/// An open file or folder.
struct Descriptor: Sendable, Hashable {
  var rawValue: Int32
}

/// What tells one version of a file from another without reading it.
struct FileStatus: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case file, folder, symbolicLink, other
  }

  var kind: Kind
  var device: UInt64
  var node: UInt64
  var size: Int
  var modifiedSeconds: Int
  var modifiedNanoseconds: Int
  var permissions: UInt32
}

/// The calls a dossier makes to the disk, so that a test can stand in for the disk.
///
/// Names are single components, looked up in an open folder, and symbolic links are not followed.
protocol FileSystem: Sendable {
  /// Opens a folder by its path; calls with a path alone follow links.
  func openFolder(atPath path: String) throws(SystemError) -> Descriptor
  func makeFolder(atPath path: String) throws(SystemError)
  func openFolder(_ name: String, in folder: Descriptor) throws(SystemError) -> Descriptor
  func makeFolder(_ name: String, in folder: Descriptor) throws(SystemError)
  /// Removes a folder that holds nothing.
  func removeFolder(atPath path: String) throws(SystemError)
  func removeFolder(_ name: String, in folder: Descriptor) throws(SystemError)
  func names(in folder: Descriptor) throws(SystemError) -> [String]

  func openFile(_ name: String, in folder: Descriptor) throws(SystemError) -> Descriptor
  /// Makes a file that was not there before.
  func createFile(_ name: String, in folder: Descriptor) throws(SystemError) -> Descriptor
  /// Opens a lock file, and makes it where it is not there.
  func openLock(_ name: String, in folder: Descriptor) throws(SystemError) -> Descriptor
  func close(_ descriptor: Descriptor)

  func status(of descriptor: Descriptor) throws(SystemError) -> FileStatus
  func status(of name: String, in folder: Descriptor) throws(SystemError) -> FileStatus
  func setPermissions(_ permissions: UInt32, of descriptor: Descriptor) throws(SystemError)

  /// Reads up to `count` bytes; none at the end of the file.
  func read(_ count: Int, from descriptor: Descriptor) throws(SystemError) -> [UInt8]
  /// Writes some of the bytes, and says how many.
  func write(_ bytes: ArraySlice<UInt8>, to descriptor: Descriptor) throws(SystemError) -> Int
  func truncate(_ descriptor: Descriptor) throws(SystemError)
  /// Waits until the disk holds what was written to a file or, of a folder, its entries.
  func synchronize(_ descriptor: Descriptor) throws(SystemError)
  /// Waits for several files at once, which takes little longer than for one.
  func synchronize(_ descriptors: [Descriptor]) throws(SystemError)

  /// Gives a file another name in its folder.
  func rename(
    _ name: String,
    to newName: String,
    in folder: Descriptor,
    replacing: Bool
  ) throws(SystemError)
  func remove(_ name: String, in folder: Descriptor) throws(SystemError)

  /// Locks a file for this descriptor alone; false when another holds it.
  func tryLock(_ descriptor: Descriptor) throws(SystemError) -> Bool
  func pause(nanoseconds: Int)
  /// What a person recognises this program by.
  var processName: String { get }
}

extension FileSystem {
  func synchronize(_ descriptors: [Descriptor]) throws(SystemError) {
    for descriptor in descriptors { try synchronize(descriptor) }
  }
}
