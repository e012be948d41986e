/// The right to write in a dossier, held by one program or task at a time.
///
/// Locks lie in `.briefing`: a folder that git ignores and a person need not look into, so that no
/// lock files lie between the files that matter. They are advisory locks of the kernel (`flock`),
/// which fall with the process that holds them; there is no stale lock to clear away. Over NFS the
/// kernel may not keep the promise.
///
/// While the lock is held, the file names the holder. Whoever finds a name in a lock that is free
/// knows that the last holder was cut short.
struct FolderLock: ~Copyable {
  /// What a lock is for; the file's name says so.
  enum Purpose: String, CaseIterable {
    /// One file is replaced.
    case update = "lock"
    /// A job is done that reads much of the dossier before it writes any of it.
    case job
  }

  static let folder = ".briefing"

  private let fileSystem: any FileSystem
  private let descriptor: Descriptor

  private init(_ descriptor: Descriptor, _ fileSystem: any FileSystem) {
    self.descriptor = descriptor
    self.fileSystem = fileSystem
  }

  deinit {
    try? fileSystem.truncate(descriptor)
    fileSystem.close(descriptor)
  }

  /// Waits for the lock on updates.
  ///
  /// - Parameters:
  ///   - root: The folder of the dossier.
  ///   - path: Its path, for errors.
  ///   - timeout: The longest wait, in seconds.
  ///   - fileSystem: The disk.
  /// - Returns: The lock.
  /// - Throws: ``FileError/locked(path:seconds:)`` when another keeps it too long.
  static func acquire(
    root: Descriptor,
    path: String,
    timeout: Int,
    fileSystem: any FileSystem
  ) throws(FileError) -> FolderLock {
    var waited = 0
    var attempt = 0
    while waited <= timeout * 1_000_000_000 {
      do {
        if let lock = try tryAcquire(.update, root: root, fileSystem: fileSystem) { return lock }
      } catch {
        throw .cannotWrite(path: "\(path)/\(folder)/\(Purpose.update.rawValue)", reason: error)
      }
      // The waits grow, and differ from one program to the next, so that many do not keep meeting.
      let pause = min(1_000_000 * (attempt + 1) * (attempt + 1), 100_000_000)
      let jittered = Int.random(in: pause * 3 / 4...pause * 5 / 4)
      fileSystem.pause(nanoseconds: jittered)
      waited += jittered
      attempt += 1
    }
    throw .locked(path: path, seconds: timeout)
  }

  /// Names the holder in the lock file.
  ///
  /// - Returns: Whether the last holder ended before it was done.
  func sign() -> Bool {
    let isSigned = (try? fileSystem.status(of: descriptor).size) ?? 0 > 0
    // The name is for people and for the question above; the lock holds without it.
    try? fileSystem.truncate(descriptor)
    _ = try? fileSystem.write(Array("\(fileSystem.processName)\n".utf8)[...], to: descriptor)
    return isSigned
  }

  /// Tries once.
  ///
  /// - Returns: The lock, or nothing when another holds it.
  static func tryAcquire(
    _ purpose: Purpose,
    root: Descriptor,
    fileSystem: any FileSystem
  ) throws(SystemError) -> FolderLock? {
    guard let descriptor = try lockedFile(purpose.rawValue, root, fileSystem) else { return nil }
    return FolderLock(descriptor, fileSystem)
  }

  private static func lockedFile(
    _ name: String,
    _ root: Descriptor,
    _ fileSystem: any FileSystem
  ) throws(SystemError) -> Descriptor? {
    let cache = try openCache(root, fileSystem)
    defer { fileSystem.close(cache) }
    let descriptor = try fileSystem.openLock(name, in: cache)
    do {
      if try fileSystem.tryLock(descriptor) {
        // The cache may be deleted at any time; a lock on a file nobody else can find is none.
        let held = try fileSystem.status(of: descriptor)
        let found = try fileSystem.status(of: name, in: cache)
        if held.node == found.node, held.device == found.device { return descriptor }
      }
    } catch {
      fileSystem.close(descriptor)
      if error == .notFound { return nil }
      throw error
    }
    fileSystem.close(descriptor)
    return nil
  }

  /// Opens the folder of the lock, and makes it where it is not there.
  private static func openCache(
    _ root: Descriptor,
    _ fileSystem: any FileSystem
  ) throws(SystemError) -> Descriptor {
    do {
      try fileSystem.makeFolder(folder, in: root)
    } catch {
      guard error == .exists else { throw error }
      return try fileSystem.openFolder(folder, in: root)
    }
    let cache = try fileSystem.openFolder(folder, in: root)
    // Nothing depends on this file, so nothing is lost when it cannot be written.
    if let ignore = try? fileSystem.createFile(".gitignore", in: cache) {
      _ = try? fileSystem.write(Array("*\n".utf8)[...], to: ignore)
      fileSystem.close(ignore)
    }
    return cache
  }
}
