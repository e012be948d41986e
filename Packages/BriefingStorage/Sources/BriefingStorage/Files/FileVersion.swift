/// What tells one version of a file from another without reading it.
///
/// Two versions that differ may hold the same bytes. Of one version the bytes are the same, unless
/// somebody wrote within the grain of the clock; whoever relies on it trusts no version that is
/// younger than what was noted down of it.
public struct FileVersion: Sendable, Hashable {
  /// When the file was last changed, in nanoseconds since 1970.
  public let modified: Int
  private let device: UInt64
  private let node: UInt64
  private let size: Int

  init(_ status: FileStatus) {
    modified = status.modifiedSeconds &* 1_000_000_000 &+ status.modifiedNanoseconds
    device = status.device
    node = status.node
    size = status.size
  }

  /// The version in a word, to be noted down and compared.
  public var word: String { "\(size).\(device).\(node).\(modified)" }
}

extension DossierFolder {
  /// Returns the versions of files, each folder being opened once.
  ///
  /// - Parameter files: Paths inside the folder.
  /// - Returns: The versions by path; what is no plain file, or cannot be looked at, is not among them.
  public func versions(of files: some Sequence<String>) -> [String: FileVersion] {
    var byFolder: [[String]: [(name: String, file: String)]] = [:]
    for file in files {
      guard let place = RelativePath(file) else { continue }
      byFolder[place.folders, default: []].append((place.name, file))
    }
    var result: [String: FileVersion] = [:]
    for (folders, members) in byFolder {
      guard let folder = try? openFolder(folders, for: "") else { continue }
      for (name, file) in members {
        guard let status = try? fileSystem.status(of: name, in: folder.descriptor),
          status.kind == .file
        else { continue }
        result[file] = FileVersion(status)
      }
    }
    return result
  }
}
