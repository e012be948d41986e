/// The bounds within which a YAML file is read.
///
/// libyaml 0.2.5 has none of its own: eighty kilobytes of `[` cost it seven seconds. The reader
/// therefore counts for itself and gives up early.
public struct YAMLLimits: Sendable, Hashable {
  /// The size of the whole file, in bytes.
  public var bytes: Int

  /// How many sequences and mappings may stand inside one another.
  public var depth: Int

  /// How many events the whole file may have: starts and ends of sequences and mappings, keys, values.
  public var events: Int

  /// The size of one key or value, in bytes.
  public var scalarBytes: Int

  /// The size of one key, in bytes.
  public var keyBytes: Int

  /// How many attributes, and values below keys that nothing is known of, one annotation may have.
  ///
  /// A line of five bytes can take two hundred bytes of memory.
  public var values: Int

  /// Creates limits; each has a default that a dossier written by hand never reaches.
  public init(
    bytes: Int = 64 << 20,
    depth: Int = 16,
    events: Int = 64 << 20,
    scalarBytes: Int = 8 << 20,
    keyBytes: Int = 1024,
    values: Int = 10_000
  ) {
    self.bytes = bytes
    self.depth = depth
    self.events = events
    self.scalarBytes = scalarBytes
    self.keyBytes = keyBytes
    self.values = values
  }

  /// The limits the dossier is read with.
  public static let standard = YAMLLimits()
}
