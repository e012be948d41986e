/// A path inside a folder: plain names with slashes between, that cannot lead out of it.
struct RelativePath: Sendable, Hashable {
  /// The names of the folders on the way.
  let folders: [String]
  /// The name of the file.
  let name: String

  /// Creates a path, or nothing where it is absolute, has an empty component, `.` or `..` in it, or
  /// a byte no file name can hold.
  init?(_ path: String) {
    // NUL would cut the name short on its way to the system.
    guard !path.utf8.contains(0) else { return nil }
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }), let name = parts.last else {
      return nil
    }
    folders = parts.dropLast()
    self.name = name
  }
}
