/// The sources of a job, parted into runs that are worked on together.
///
/// Each run holds some, so that what reading takes does not grow with the number of sources. The
/// parting depends on the sources alone, and so does what comes of it.
struct SourceBatches {
  /// The runs, in order.
  let ranges: [Range<Int>]

  /// The most sources of a run, and the most bytes; a larger source is a run of its own.
  private static let mostSources = 256
  private static let mostBytes = 32 << 20

  /// Parts sources.
  ///
  /// - Parameters:
  ///   - sources: The sources.
  ///   - size: How many bytes a source holds.
  init(_ sources: [DossierSource], size: (DossierSource) -> Int) {
    var ranges: [Range<Int>] = []
    var start = 0
    var bytes = 0
    for (index, source) in sources.enumerated() {
      let more = size(source)
      if index > start, index - start == Self.mostSources || bytes + more > Self.mostBytes {
        ranges.append(start..<index)
        (start, bytes) = (index, 0)
      }
      bytes += more
    }
    if start < sources.count { ranges.append(start..<sources.count) }
    self.ranges = ranges
  }
}
