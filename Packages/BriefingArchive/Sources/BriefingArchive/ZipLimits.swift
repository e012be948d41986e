/// How much an archive from outside may ask for.
public struct ZipLimits: Sendable, Hashable {
  /// How many entries it may hold.
  public var entries: Int
  /// How many bytes one entry may unpack to.
  public var entrySize: Int
  /// How many bytes all entries that are read may unpack to together.
  public var totalSize: Int
  /// How many times larger than packed an entry may be.
  public var ratio: Int
  /// The unpacked size in bytes up to which the ratio does not matter.
  ///
  /// Short runs of one byte grow a thousand times and harm nobody.
  public var ratioFreeSize: Int

  /// Creates limits that office documents and web archives stay well below.
  public init(
    entries: Int = 10_000,
    entrySize: Int = 64 << 20,
    totalSize: Int = 256 << 20,
    ratio: Int = 250,
    ratioFreeSize: Int = 1 << 20
  ) {
    self.entries = entries
    self.entrySize = entrySize
    self.totalSize = totalSize
    self.ratio = ratio
    self.ratioFreeSize = ratioFreeSize
  }
}
