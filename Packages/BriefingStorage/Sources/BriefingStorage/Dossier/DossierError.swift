/// Why a part of a dossier was not read or written.
public enum DossierError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file, or the disk, is the reason.
  case file(FileError)
  /// What stands in the file is the reason.
  case content(YAMLError)

  /// What happened, where, and what to do, on one line.
  public var description: String {
    switch self {
    case .file(let error): error.description
    case .content(let error): error.description
    }
  }
}
