/// The way one file is read, and replaced so that every reader, and every crash, finds the old
/// version or the new one, whole.
///
/// The steps of a replacement, all within one open folder: write a temporary file beside the
/// target, wait for the disk, make sure that the target is still the one that was read, rename,
/// wait for the disk again. A wait that failed is not repeated: the system may have dropped the
/// pages it could not write, and would report success the second time.
struct FileCommit {
  let fileSystem: any FileSystem
  let folder: Descriptor
  let name: String
  /// The path for errors.
  let path: String

  /// Reads the file.
  ///
  /// - Parameter limit: The most bytes it may hold.
  /// - Returns: The bytes, and what tells this version from the next; nothing where there is no
  ///   file.
  /// - Throws: ``FileError`` when it is there and cannot be read.
  func read(limit: Int) throws(FileError) -> (bytes: [UInt8], status: FileStatus)? {
    let descriptor: Descriptor
    do {
      descriptor = try fileSystem.openFile(name, in: folder)
    } catch {
      if error == .notFound { return nil }
      throw refusal(error)
    }
    defer { fileSystem.close(descriptor) }
    do {
      let status = try fileSystem.status(of: descriptor)
      guard status.kind == .file else { throw FileError.notAFile(path: path) }
      guard status.size <= limit else { throw FileError.tooLarge(path: path, limit: limit) }
      var bytes: [UInt8] = []
      while true {
        let piece = try readPiece(max(status.size - bytes.count, 1), from: descriptor)
        if piece.isEmpty { return (bytes, status) }
        // Most files come in one piece, which need not be copied.
        if bytes.isEmpty { bytes = piece } else { bytes += piece }
        guard bytes.count <= limit else { throw FileError.tooLarge(path: path, limit: limit) }
      }
    } catch let error as FileError {
      throw error
    } catch {
      throw .cannotRead(path: path, reason: error as? SystemError ?? .last)
    }
  }

  /// Replaces the file, or makes it.
  ///
  /// - Parameters:
  ///   - bytes: The new contents.
  ///   - seen: What was read before; nothing where there was no file.
  /// - Throws: ``FileError/cannotWrite(path:reason:)`` with the old version still there;
  ///   ``FileError/changedMeanwhile(path:now:)`` when it is another by now.
  func replace(with bytes: [UInt8], seen: FileStatus?) throws(FileError) {
    let temporary = try prepare(bytes, permissions: seen?.permissions)
    do {
      try fileSystem.synchronize(temporary.descriptor)
    } catch {
      discard(temporary)
      throw .cannotWrite(path: path, reason: error)
    }
    try rename(temporary, seen: seen)
    try synchronizeFolder()
  }

  /// A file that is written, and not yet in its place.
  struct Temporary {
    let name: String
    let descriptor: Descriptor
  }

  /// Writes the new contents beside the file; nobody has waited for the disk yet.
  func prepare(_ bytes: [UInt8], permissions: UInt32?) throws(FileError) -> Temporary {
    let name = TemporaryName.random()
    let temporary: Temporary
    do {
      temporary = Temporary(name: name, descriptor: try fileSystem.createFile(name, in: folder))
    } catch {
      try? fileSystem.remove(name, in: folder)
      throw .cannotWrite(path: path, reason: error)
    }
    do {
      try write(bytes, permissions: permissions, to: temporary.descriptor)
    } catch {
      discard(temporary)
      throw .cannotWrite(path: path, reason: error)
    }
    return temporary
  }

  /// Takes back what was prepared.
  func discard(_ temporary: Temporary) {
    fileSystem.close(temporary.descriptor)
    try? fileSystem.remove(temporary.name, in: folder)
  }

  /// Puts what was prepared, and is on the disk, in its place; the disk has to be waited for again.
  func rename(_ temporary: Temporary, seen: FileStatus?) throws(FileError) {
    fileSystem.close(temporary.descriptor)
    do {
      try checkUnchanged(since: seen)
      try fileSystem.rename(temporary.name, to: name, in: folder, replacing: seen != nil)
    } catch {
      try? fileSystem.remove(temporary.name, in: folder)
      if let error = error as? FileError { throw error }
      guard error as? SystemError != .exists else {
        throw .changedMeanwhile(path: path, now: try revision())
      }
      throw .cannotWrite(path: path, reason: error as? SystemError ?? .last)
    }
  }

  /// Waits until the disk holds the new name; some file systems have no such call for folders.
  func synchronizeFolder() throws(FileError) {
    do {
      try fileSystem.synchronize(folder)
    } catch {
      if !error.isUnsupported { throw .mayNotLast(path: path, reason: error) }
    }
  }

  /// What is there now.
  func revision() throws(FileError) -> Revision {
    try read(limit: .max).map { Revision(of: $0.bytes) } ?? .absent
  }

  private func write(
    _ bytes: [UInt8],
    permissions: UInt32?,
    to descriptor: Descriptor
  ) throws(SystemError) {
    if let permissions { try fileSystem.setPermissions(permissions, of: descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      do {
        rest = rest.dropFirst(try fileSystem.write(rest, to: descriptor))
      } catch {
        guard error == .interrupted else { throw error }
      }
    }
  }

  /// Notices an editor that saved the file meanwhile and knows nothing of locks.
  private func checkUnchanged(since seen: FileStatus?) throws {
    var now: FileStatus?
    do {
      now = try fileSystem.status(of: name, in: folder)
    } catch {
      guard error == .notFound else { throw error }
    }
    if now?.kind == .symbolicLink { throw FileError.symbolicLink(path: path) }
    guard now == seen else {
      throw FileError.changedMeanwhile(path: path, now: try revision())
    }
  }

  private func readPiece(
    _ count: Int,
    from descriptor: Descriptor
  ) throws(SystemError) -> [UInt8] {
    while true {
      do {
        return try fileSystem.read(count, from: descriptor)
      } catch {
        guard error == .interrupted else { throw error }
      }
    }
  }

  /// Says why a file was not opened: a symbolic link gives no number of its own on every system.
  private func refusal(_ error: SystemError) -> FileError {
    let status = try? fileSystem.status(of: name, in: folder)
    return switch status?.kind {
    case .symbolicLink: .symbolicLink(path: path)
    case .folder, .other: .notAFile(path: path)
    default: .cannotRead(path: path, reason: error)
    }
  }
}

/// The names of files that are not finished.
enum TemporaryName {
  static func random() -> String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    return ".briefing-" + String(repeating: "0", count: 16 - digits.utf8.count) + digits + ".tmp"
  }

  /// Whether a name is one of ours, to be cleared away when its writer is gone.
  static func matches(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard bytes.count == 30, bytes.starts(with: ".briefing-".utf8),
      bytes.suffix(4).elementsEqual(".tmp".utf8)
    else { return false }
    return bytes[10..<26].allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
    }
  }
}
