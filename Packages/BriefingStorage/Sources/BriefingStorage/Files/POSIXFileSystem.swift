#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif
import Synchronization

/// The disk.
struct POSIXFileSystem: FileSystem {
  func openFolder(atPath path: String) throws(SystemError) -> Descriptor {
    try Self.descriptor(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }

  func makeFolder(atPath path: String) throws(SystemError) {
    try Self.check(mkdir(path, 0o777))
  }

  func openFolder(_ name: String, in folder: Descriptor) throws(SystemError) -> Descriptor {
    try Self.descriptor(
      openat(folder.rawValue, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    )
  }

  func makeFolder(_ name: String, in folder: Descriptor) throws(SystemError) {
    try Self.check(mkdirat(folder.rawValue, name, 0o777))
  }

  func removeFolder(atPath path: String) throws(SystemError) {
    try Self.check(rmdir(path))
  }

  func removeFolder(_ name: String, in folder: Descriptor) throws(SystemError) {
    try Self.check(unlinkat(folder.rawValue, name, AT_REMOVEDIR))
  }

  func names(in folder: Descriptor) throws(SystemError) -> [String] {
    // The stream takes a descriptor of its own, so that it starts at the first entry and can close
    // it.
    let copy = try Self.descriptor(
      openat(folder.rawValue, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    )
    guard let stream = fdopendir(copy.rawValue) else {
      let error = SystemError.last
      close(copy)
      throw error
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  func openFile(_ name: String, in folder: Descriptor) throws(SystemError) -> Descriptor {
    // Without O_NONBLOCK, opening a pipe would wait for somebody to write to it.
    try Self.descriptor(
      openat(folder.rawValue, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    )
  }

  func createFile(_ name: String, in folder: Descriptor) throws(SystemError) -> Descriptor {
    try Self.descriptor(
      openat(folder.rawValue, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    )
  }

  func openLock(_ name: String, in folder: Descriptor) throws(SystemError) -> Descriptor {
    try Self.descriptor(
      openat(folder.rawValue, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
    )
  }

  func close(_ descriptor: Descriptor) {
    _ = Self.systemClose(descriptor.rawValue)
  }

  func status(of descriptor: Descriptor) throws(SystemError) -> FileStatus {
    var status = stat()
    try Self.check(fstat(descriptor.rawValue, &status))
    return FileStatus(status)
  }

  func status(of name: String, in folder: Descriptor) throws(SystemError) -> FileStatus {
    var status = stat()
    try Self.check(fstatat(folder.rawValue, name, &status, AT_SYMLINK_NOFOLLOW))
    return FileStatus(status)
  }

  func setPermissions(_ permissions: UInt32, of descriptor: Descriptor) throws(SystemError) {
    try Self.check(fchmod(descriptor.rawValue, mode_t(permissions)))
  }

  func read(_ count: Int, from descriptor: Descriptor) throws(SystemError) -> [UInt8] {
    var result = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      result = Self.systemRead(descriptor.rawValue, buffer.baseAddress, count)
      initialized = max(0, result)
    }
    if result < 0 { throw .last }
    return bytes
  }

  func write(_ bytes: ArraySlice<UInt8>, to descriptor: Descriptor) throws(SystemError) -> Int {
    let count = bytes.withUnsafeBytes {
      Self.systemWrite(descriptor.rawValue, $0.baseAddress, $0.count)
    }
    if count < 0 { throw .last }
    return count
  }

  func truncate(_ descriptor: Descriptor) throws(SystemError) {
    try Self.check(ftruncate(descriptor.rawValue, 0))
  }

  func synchronize(_ descriptor: Descriptor) throws(SystemError) {
    #if canImport(Darwin)
    // fsync leaves the bytes in the disk's own cache on this platform.
    if fcntl(descriptor.rawValue, F_FULLFSYNC) == 0 { return }
    #endif
    try Self.check(fsync(descriptor.rawValue))
  }

  func synchronize(_ descriptors: [Descriptor]) throws(SystemError) {
    // The system joins waits that meet: of 600 files, one thread waited 1.4 to 2.0 s, 16 waited
    // 0.15 to 0.2 s (ext4).
    let threads = min(16, descriptors.count)
    let failure = Mutex<SystemError?>(nil)
    WaitingThreads.run(threads) { [self] thread in
      for index in stride(from: thread, to: descriptors.count, by: threads) {
        do throws(SystemError) {
          try synchronize(descriptors[index])
        } catch {
          failure.withLock { $0 = $0 ?? error }
        }
      }
    }
    if let failure = failure.withLock({ $0 }) { throw failure }
  }

  func rename(
    _ name: String,
    to newName: String,
    in folder: Descriptor,
    replacing: Bool
  ) throws(SystemError) {
    if !replacing {
      // A second name, and then the first removed: the one way to rename that refuses to replace
      // and is the same on every system.
      if linkat(folder.rawValue, name, folder.rawValue, newName, 0) == 0 {
        return try remove(name, in: folder)
      }
      // File systems without hard links rename; the caller has looked, and holds the lock.
      if SystemError.last == .exists { throw .exists }
    }
    try Self.check(renameat(folder.rawValue, name, folder.rawValue, newName))
  }

  func remove(_ name: String, in folder: Descriptor) throws(SystemError) {
    try Self.check(unlinkat(folder.rawValue, name, 0))
  }

  func tryLock(_ descriptor: Descriptor) throws(SystemError) -> Bool {
    if flock(descriptor.rawValue, LOCK_EX | LOCK_NB) == 0 { return true }
    let error = SystemError.last
    guard error.code == EWOULDBLOCK || error == .interrupted else { throw error }
    return false
  }

  func pause(nanoseconds: Int) {
    var time = timespec(tv_sec: nanoseconds / 1_000_000_000, tv_nsec: nanoseconds % 1_000_000_000)
    nanosleep(&time, nil)
  }

  var processName: String { "process \(getpid())" }

  private static func descriptor(_ result: Int32) throws(SystemError) -> Descriptor {
    try check(result)
    return Descriptor(rawValue: result)
  }

  private static func check(_ result: Int32) throws(SystemError) {
    if result < 0 { throw .last }
  }
}

// The methods above have the names of the calls they make.
#if canImport(Glibc)
extension POSIXFileSystem {
  private static let systemClose = Glibc.close
  private static let systemRead = Glibc.read
  private static let systemWrite = Glibc.write
}
#else
extension POSIXFileSystem {
  private static let systemClose = Darwin.close
  private static let systemRead = Darwin.read
  private static let systemWrite = Darwin.write
}
#endif

extension FileStatus {
  fileprivate init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      default: .other
      }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    node = UInt64(status.st_ino)
    size = Int(status.st_size)
    #if canImport(Darwin)
    modifiedSeconds = status.st_mtimespec.tv_sec
    modifiedNanoseconds = status.st_mtimespec.tv_nsec
    #else
    modifiedSeconds = status.st_mtim.tv_sec
    modifiedNanoseconds = status.st_mtim.tv_nsec
    #endif
    permissions = UInt32(status.st_mode & 0o7777)
  }
}
