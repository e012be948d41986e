/// The bounds within which a YAML file is read.
///
/// libyaml 0.2.5 has none of its own: eighty kilobytes of `[` cost it seven seconds. The reader
/// therefore counts for itself and gives up early.
public struct YAMLLimits: Sendable, Hashable {
  /// The size of the whole file, in bytes.
  public var bytes: Int

  /// How many sequences and mappings may stand inside one another.
  public var depth: Int

  /// The size of one key or value, in bytes.
  public var scalarBytes: Int

  /// Creates limits; each has a default that a dossier written by hand never reaches.
  public init(bytes: Int = 64 << 20, depth: Int = 16, scalarBytes: Int = 8 << 20) {
    self.bytes = bytes
    self.depth = depth
    self.scalarBytes = scalarBytes
  }

  /// The limits the dossier is read with.
  public static let standard = YAMLLimits()
}
