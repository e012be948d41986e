public import BriefingCore

/// A file of a rendering.
///
/// Where there are many files, each is made when its contents are asked for, and bears a fingerprint
/// by which one can tell, without making it, that it would be the file there is.
public struct RenderedFile: Sendable, Hashable {
  /// The path inside the output folder.
  public let path: String
  /// A digest of all that the contents are made of, where the renderer tells it: by one version of
  /// the program, the same is made of the same.
  public let fingerprint: Digest?
  private let contents: @Sendable () -> [UInt8]

  /// The contents, which may be made anew each time they are asked for.
  public var bytes: [UInt8] { contents() }

  /// Creates a file of contents that are there.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    fingerprint = nil
    contents = { bytes }
  }

  /// Creates a file whose contents are made when they are asked for.
  ///
  /// - Parameters:
  ///   - path: The path inside the output folder.
  ///   - fingerprint: A digest of all that the contents are made of.
  ///   - contents: What makes the contents: the same ones each time.
  public init(path: String, fingerprint: Digest, making contents: @escaping @Sendable () -> [UInt8])
  {
    self.path = path
    self.fingerprint = fingerprint
    self.contents = contents
  }

  /// Whether two files have one path and the same contents.
  public static func == (left: RenderedFile, right: RenderedFile) -> Bool {
    left.path == right.path && left.bytes == right.bytes
  }

  /// Hashes the path.
  public func hash(into hasher: inout Hasher) { hasher.combine(path) }
}
