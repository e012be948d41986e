/// What lies in a folder and the folders inside it.
public struct FolderListing: Sendable, Hashable {
  /// Something that is no file to be read, and why.
  public struct Skipped: Sendable, Hashable {
    /// Why it was passed over.
    public enum Reason: Sendable, Hashable {
      /// It is a symbolic link, which could lead out of the folder.
      case symbolicLink
      /// It is a pipe, a device or the like.
      case notAFile
      /// Its name is not UTF-8, or it went away meanwhile.
      case unreadableName
      /// It is a folder that the system does not let this person look into.
      case unreadableFolder
    }

    /// The path.
    public var path: String
    /// Why it was passed over.
    public var reason: Reason
  }

  /// The paths of the files, sorted by their bytes.
  public internal(set) var files: [String]
  /// What was passed over, sorted by path.
  public internal(set) var skipped: [Skipped]

  /// Creates a listing of nothing.
  public init() {
    files = []
    skipped = []
  }

  /// Adds files that lie there too.
  mutating func add(_ paths: [String]) {
    guard !paths.isEmpty else { return }
    files = Array(Set(files).union(paths))
    sort()
  }

  /// Puts the paths in the order of their bytes.
  mutating func sort() {
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    skipped.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
