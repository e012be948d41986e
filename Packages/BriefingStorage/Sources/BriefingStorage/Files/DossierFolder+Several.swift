// Waiting for the disk is most of what a replacement takes, and a disk waits for many files as long as
// for one. So several files are written first, waited for together, and then put in their places.

extension DossierFolder {
  /// A file and its new contents.
  public struct Contents: Sendable, Hashable {
    /// The path inside the folder.
    public var file: String
    /// The new contents.
    public var bytes: [UInt8]
    /// The permissions of a file that is new; one that is there keeps its own.
    public var permissions: UInt32?
    /// The version to be replaced, where it matters which one that is.
    public var expected: Revision?

    /// Creates new contents for a file.
    public init(
      _ bytes: [UInt8],
      of file: String,
      permissions: UInt32? = nil,
      expecting expected: Revision? = nil
    ) {
      self.file = file
      self.bytes = bytes
      self.permissions = permissions
      self.expected = expected
    }
  }

  /// How many files are open at once.
  private static let mostOpen = 64

  /// Replaces files, or makes them and the folders on the way.
  ///
  /// The files take their places in the order they are given. Whatever goes wrong on the way, each is
  /// old or new, whole; when this returns, all are new and will last. The same bytes again leave a
  /// file as it is. One that is another than expected is left alone, and the others are replaced.
  ///
  /// - Parameter files: The files; no two have one path.
  /// - Throws: ``FileError`` when a file was not replaced; those before it may have been.
  public func write(_ files: [Contents]) throws(FileError) {
    guard let first = files.first else { return }
    let lock = try lock(for: first.file)
    var open = OpenFolders()
    var unexpected: FileError?
    var start = 0
    while start < files.count {
      let end = min(start + Self.mostOpen, files.count)
      try replace(files[start..<end], &open, &unexpected)
      start = end
    }
    _ = consume lock
    _ = consume open
    if let unexpected { throw unexpected }
  }

  private func replace(
    _ files: ArraySlice<Contents>,
    _ open: inout OpenFolders,
    _ unexpected: inout FileError?
  ) throws(FileError) {
    var waiting: [Waiting] = []
    // What did not get its place is taken back, in whatever way this ends.
    defer { for file in waiting { file.commit.discard(file.temporary) } }
    for file in files {
      let place = try relativePath(file.file)
      let descriptor = try open.descriptor(of: place.folders) { () throws(FileError) in
        try makeFolder(place.folders, for: file.file)
      }
      let commit = FileCommit(
        fileSystem: fileSystem,
        folder: descriptor,
        name: place.name,
        path: errorPath(file.file)
      )
      let current = try commit.read(limit: .max)
      if let expected = file.expected {
        let found = current.map { Revision(of: $0.bytes) } ?? .absent
        guard found == expected else {
          unexpected = unexpected ?? .changedMeanwhile(path: errorPath(file.file), now: found)
          continue
        }
      }
      guard current?.bytes != file.bytes else { continue }
      let temporary = try commit.prepare(
        file.bytes,
        permissions: current?.status.permissions ?? file.permissions
      )
      waiting.append(Waiting(commit: commit, temporary: temporary, seen: current?.status))
    }
    guard let first = waiting.first else { return }
    do {
      try fileSystem.synchronize(waiting.map(\.temporary.descriptor))
    } catch {
      throw .cannotWrite(path: first.commit.path, reason: error)
    }
    var renamed: [Descriptor: FileCommit] = [:]
    var failure: FileError?
    while failure == nil, !waiting.isEmpty {
      let file = waiting.removeFirst()
      do throws(FileError) {
        try file.commit.rename(file.temporary, seen: file.seen)
        renamed[file.commit.folder] = file.commit
      } catch {
        failure = error
      }
    }
    for (_, commit) in renamed.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      do throws(FileError) {
        try commit.synchronizeFolder()
      } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
  }

  /// A file that is written beside its place.
  private struct Waiting {
    let commit: FileCommit
    let temporary: FileCommit.Temporary
    let seen: FileStatus?
  }
}

/// Folders that stay open while files in them are replaced.
private struct OpenFolders {
  private final class Shared {
    let folder: OpenFolder
    init(_ folder: consuming OpenFolder) { self.folder = folder }
  }

  private var folders: [[String]: Shared] = [:]

  mutating func descriptor(
    of names: [String],
    open: () throws(FileError) -> OpenFolder
  ) throws(FileError) -> Descriptor {
    if let known = folders[names] { return known.folder.descriptor }
    let shared = Shared(try open())
    folders[names] = shared
    return shared.folder.descriptor
  }
}
