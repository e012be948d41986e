/// The folder of a dossier, from which files are read and in which they are replaced whole.
///
/// A path leads from the folder downwards through plain folders: `..` and symbolic links are
/// refused, so that a dossier from somebody else can neither show nor overwrite a file outside.
public struct DossierFolder: Sendable {
  /// The path of the folder.
  public let path: String
  let fileSystem: any FileSystem
  let lockTimeout: Int

  /// Creates the folder at a path; nothing is looked at or made yet.
  ///
  /// - Parameters:
  ///   - path: The folder of the dossier; it may be a symbolic link.
  ///   - lockTimeout: How long a writer waits for another, in seconds.
  public init(path: String, lockTimeout: Int = 30) {
    self.init(path: path, lockTimeout: lockTimeout, fileSystem: POSIXFileSystem())
  }

  init(path: String, lockTimeout: Int, fileSystem: any FileSystem) {
    self.path = path
    self.lockTimeout = lockTimeout
    self.fileSystem = fileSystem
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - file: The path inside the folder.
  ///   - limit: The most bytes it may hold.
  /// - Returns: The bytes, or nothing where there is no such file.
  /// - Throws: ``FileError`` when the file is there and cannot be read.
  public func read(_ file: String, limit: Int = 64 << 20) throws(FileError) -> [UInt8]? {
    let place = try relativePath(file)
    guard let folder = try openFolder(place.folders, for: file) else { return nil }
    return try commit(place, file, in: folder).read(limit: limit)?.bytes
  }

  /// Replaces a file, or makes it and the folders on the way.
  ///
  /// The same bytes again leave the file as it is, the time of its last change included.
  ///
  /// - Parameters:
  ///   - bytes: The new contents.
  ///   - file: The path inside the folder.
  ///   - expected: The version to be replaced, where it matters which one that is.
  /// - Returns: Whether the file changed.
  /// - Throws: ``FileError`` when the file was not replaced, or is another than expected.
  @discardableResult
  public func write(
    _ bytes: [UInt8],
    to file: String,
    expecting expected: Revision? = nil
  ) throws(FileError) -> Bool {
    let update = try beginUpdate(of: file)
    if let expected, update.revision != expected {
      throw .changedMeanwhile(path: errorPath(file), now: update.revision)
    }
    return try update.finish(bytes)
  }

  /// Waits for the lock, clears away what an interrupted writer left, and reads the file.
  func beginUpdate(of file: String) throws(FileError) -> FileUpdate {
    let place = try relativePath(file)
    let lock = try lock(for: file)
    let folder = try makeFolder(place.folders, for: file)
    let commit = commit(place, file, in: folder)
    let current = try commit.read(limit: .max)
    return FileUpdate(lock: lock, folder: folder, commit: commit, current: current)
  }

  /// Waits for the lock, and clears away what an interrupted writer left.
  func lock(for file: String) throws(FileError) -> FolderLock {
    let root = try openRoot(making: true, for: file)
    let lock = try FolderLock.acquire(
      root: root.descriptor,
      path: path,
      timeout: lockTimeout,
      fileSystem: fileSystem
    )
    if lock.sign() { removeLeftovers(in: root.descriptor, depth: 0) }
    return lock
  }

  /// Removes the unfinished files of writers that were cut short.
  ///
  /// A writer that finds the lock of a dead one does so by itself; this is for what outlived the
  /// lock, as after a power cut.
  ///
  /// - Throws: ``FileError`` when the dossier cannot be locked.
  public func removeLeftovers() throws(FileError) {
    let root = try openRoot(making: false, for: "")
    let lock = try FolderLock.acquire(
      root: root.descriptor,
      path: path,
      timeout: lockTimeout,
      fileSystem: fileSystem
    )
    removeLeftovers(in: root.descriptor, depth: 0)
    _ = consume lock
  }

  /// Returns the unfinished files that writers left, or are writing just now.
  ///
  /// - Returns: The paths, sorted.
  public func leftovers() -> [String] {
    guard let root = try? openRoot(making: false, for: "") else { return [] }
    var found: [String] = []
    visitLeftovers(in: root.descriptor, path: "", depth: 0) { _, _, path in found.append(path) }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func removeLeftovers(in folder: Descriptor, depth: Int) {
    visitLeftovers(in: folder, path: "", depth: depth) { folder, name, _ in
      try? fileSystem.remove(name, in: folder)
    }
  }

  private func visitLeftovers(
    in folder: Descriptor,
    path: String,
    depth: Int,
    _ visit: (Descriptor, String, String) -> Void
  ) {
    // What cannot be looked at or removed stays; it harms nobody.
    guard let names = try? fileSystem.names(in: folder) else { return }
    for name in names {
      guard let status = try? fileSystem.status(of: name, in: folder) else { continue }
      if status.kind == .file, TemporaryName.matches(name) {
        visit(folder, name, path + name)
      } else if status.kind == .folder, depth < 4, name.utf8.first != UInt8(ascii: "."),
        let inner = try? fileSystem.openFolder(name, in: folder)
      {
        visitLeftovers(in: inner, path: "\(path)\(name)/", depth: depth + 1, visit)
        fileSystem.close(inner)
      }
    }
  }
}

// MARK: - The way down

extension DossierFolder {
  /// The path of a file for people: from where the program was started.
  func errorPath(_ file: String) -> String {
    file.isEmpty ? path : "\(path)/\(file)"
  }

  func relativePath(_ file: String) throws(FileError) -> RelativePath {
    guard let place = RelativePath(file) else { throw .outsideFolder(path: file) }
    return place
  }

  private func commit(
    _ place: RelativePath,
    _ file: String,
    in folder: borrowing OpenFolder
  ) -> FileCommit {
    FileCommit(
      fileSystem: fileSystem,
      folder: folder.descriptor,
      name: place.name,
      path: errorPath(file)
    )
  }

  /// Opens the folder itself, and makes it where it is not there and may be made.
  func openRoot(making: Bool, for file: String) throws(FileError) -> OpenFolder {
    do {
      return OpenFolder(try fileSystem.openFolder(atPath: path), fileSystem)
    } catch {
      guard making, error == .notFound else {
        throw making
          ? .cannotWrite(path: errorPath(file), reason: error)
          : .cannotRead(path: errorPath(file), reason: error)
      }
    }
    do {
      return OpenFolder(try makeRoot(), fileSystem)
    } catch {
      throw .cannotWrite(path: path, reason: error)
    }
  }

  /// Makes the folder, which another program may make just before, or take back just after.
  private func makeRoot() throws(SystemError) -> Descriptor {
    var attempts = 0
    while true {
      do {
        try fileSystem.makeFolder(atPath: path)
      } catch {
        guard error == .exists else { throw error }
      }
      do {
        return try fileSystem.openFolder(atPath: path)
      } catch {
        // A symbolic link to nowhere stays what it is.
        attempts += 1
        guard error == .notFound, attempts < 100 else { throw error }
      }
    }
  }

  /// Opens a folder inside; nothing where there is none.
  func openFolder(
    _ names: [String],
    for file: String
  ) throws(FileError) -> OpenFolder? {
    var current: OpenFolder
    do {
      current = OpenFolder(try fileSystem.openFolder(atPath: path), fileSystem)
    } catch {
      if error == .notFound { return nil }
      throw .cannotRead(path: errorPath(file), reason: error)
    }
    for name in names {
      do {
        let next = try fileSystem.openFolder(name, in: current.descriptor)
        current = OpenFolder(next, fileSystem)
      } catch {
        if error == .notFound { return nil }
        if isSymbolicLink(name, in: current) { throw .symbolicLink(path: errorPath(file)) }
        throw .cannotRead(path: errorPath(file), reason: error)
      }
    }
    return current
  }

  /// Opens a folder inside, and makes those on the way that are not there.
  func makeFolder(_ names: [String], for file: String) throws(FileError) -> OpenFolder {
    var current = try openRoot(making: true, for: file)
    for name in names {
      do {
        current = OpenFolder(try makeFolder(name, in: current), fileSystem)
      } catch {
        if isSymbolicLink(name, in: current) { throw .symbolicLink(path: errorPath(file)) }
        throw .cannotWrite(path: errorPath(file), reason: error)
      }
    }
    return current
  }

  private func makeFolder(
    _ name: String,
    in folder: borrowing OpenFolder
  ) throws(SystemError) -> Descriptor {
    do {
      return try fileSystem.openFolder(name, in: folder.descriptor)
    } catch {
      guard error == .notFound else { throw error }
    }
    do {
      try fileSystem.makeFolder(name, in: folder.descriptor)
      try fileSystem.synchronize(folder.descriptor)
    } catch {
      // Somebody else may have made it meanwhile, and not every file system synchronizes folders.
      guard error == .exists || error.isUnsupported else { throw error }
    }
    return try fileSystem.openFolder(name, in: folder.descriptor)
  }

  private func isSymbolicLink(_ name: String, in folder: borrowing OpenFolder) -> Bool {
    (try? fileSystem.status(of: name, in: folder.descriptor))?.kind == .symbolicLink
  }
}
