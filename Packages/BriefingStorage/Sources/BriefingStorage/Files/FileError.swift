/// Why a file of a dossier was not read or written.
public enum FileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There is no such file.
  case notFound(path: String)
  /// The system refused to read it.
  case cannotRead(path: String, reason: SystemError)
  /// The system refused to write it; what was there before is still there, whole.
  case cannotWrite(path: String, reason: SystemError)
  /// It was replaced, whole, but the system could not say that the disk holds the new version.
  case mayNotLast(path: String, reason: SystemError)
  /// It holds more bytes than the limit.
  case tooLarge(path: String, limit: Int)
  /// It is a folder, a pipe or a device.
  case notAFile(path: String)
  /// It is a symbolic link, or lies behind one, and could lead out of the folder.
  case symbolicLink(path: String)
  /// Its path would lead out of the folder.
  case outsideFolder(path: String)
  /// Somebody else changed it since it was read; the revision is of what is there now.
  case changedMeanwhile(path: String, now: Revision)
  /// It holds text that is not UTF-8.
  case notUTF8(path: String, offset: Int)
  /// Another program kept the dossier locked.
  case locked(path: String, seconds: Int)

  /// What happened, to which file, and what to do.
  public var description: String {
    let wording = Messages.file(self)
    return "\(path): \(wording.message) \(wording.advice)"
  }

  /// The file.
  public var path: String {
    switch self {
    case .notFound(let path), .cannotRead(let path, _), .cannotWrite(let path, _),
      .mayNotLast(let path, _), .tooLarge(let path, _), .notAFile(let path),
      .symbolicLink(let path), .outsideFolder(let path), .changedMeanwhile(let path, _),
      .notUTF8(let path, _), .locked(let path, _):
      path
    }
  }
}
