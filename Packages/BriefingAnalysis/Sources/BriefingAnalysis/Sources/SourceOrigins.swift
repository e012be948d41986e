public import BriefingCore

/// Which documents print one text, so that a wire story in two outlets counts as one source.
///
/// Two documents share an origin when their sets of five-word runs overlap by four fifths of the
/// smaller set (``Shingles``). Only the articles are compared, not the menus around them.
public struct SourceOrigins: Sendable, Hashable {
  /// Two documents that print one text.
  public struct Overlap: Sendable, Hashable {
    /// The document that comes first.
    public let first: String
    /// The document that repeats it.
    public let second: String
    /// The share of the shorter text that stands in the other too, from 0.8 to 1.
    public let share: Double

    /// Creates an overlap of two documents.
    public init(first: String, second: String, share: Double) {
      self.first = first
      self.second = second
      self.share = share
    }
  }

  /// The groups of documents of one origin, each sorted, sorted by their first.
  public let groups: [[String]]
  /// The overlaps by which documents were put together, in the order of the documents.
  public let overlaps: [Overlap]
  private let groupOf: [String: Int]

  /// The overlap from which two documents count as one text.
  public static let leastShare = 0.8

  /// Creates the origins of some documents.
  public init(_ documents: [Document]) {
    let shingles = documents.map(Shingles.init(of:))
    var leader = Array(documents.indices)
    var overlaps: [Overlap] = []
    var index = ShingleIndex()
    for (position, runs) in shingles.enumerated() {
      var original: Shingles?
      for other in index.candidates(for: runs, share: Self.leastShare) {
        let share = runs.containment(shingles[other])
        guard share >= Self.leastShare else { continue }
        leader[position] = leader[other]
        original = shingles[other]
        overlaps.append(
          Overlap(first: documents[other].id, second: documents[position].id, share: share)
        )
        break
      }
      index.add(runs, repeating: original)
    }
    self.overlaps = overlaps
    groups = Dictionary(grouping: documents.indices, by: { leader[$0] })
      .sorted { $0.key < $1.key }
      .map { $0.value.map { documents[$0].id } }
    var groupOf: [String: Int] = [:]
    for (index, group) in groups.enumerated() {
      for document in group { groupOf[document] = index }
    }
    self.groupOf = groupOf
  }

  /// Returns the number of independent sources among some documents.
  public func independentCount(of documents: some Sequence<String>) -> Int {
    Set(documents.map { groupOf[$0] ?? -1 }).count
  }
}
