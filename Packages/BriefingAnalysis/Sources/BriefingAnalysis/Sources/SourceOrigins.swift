public import BriefingCore

/// Which documents print one text, so that a wire story in two outlets counts as one source.
///
/// Two documents share an origin when their sets of five-word runs overlap by four fifths of the
/// smaller set (Broder's containment of shingles, "On the resemblance and containment of
/// documents", 1997). Only the articles are compared, not the menus around them.
public struct SourceOrigins: Sendable, Hashable {
  /// Two documents that print one text.
  public struct Overlap: Sendable, Hashable {
    /// The document that comes first.
    public let first: String
    /// The document that repeats it.
    public let second: String
    /// The share of the shorter text that stands in the other too, from 0.8 to 1.
    public let share: Double
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
    let shingles = documents.map { Self.shingles(of: $0) }
    var leader = Array(documents.indices)
    var overlaps: [Overlap] = []
    var index = ShingleIndex()
    for (position, set) in shingles.enumerated() {
      for other in index.candidates(for: set) {
        let share = Self.containment(set, shingles[other])
        guard share >= Self.leastShare else { continue }
        leader[position] = leader[other]
        overlaps.append(
          Overlap(first: documents[other].id, second: documents[position].id, share: share)
        )
        break
      }
      index.add(set, as: position)
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

  private static let runLength = 5

  private static func shingles(of document: Document) -> Set<UInt64> {
    let body = document.blocks.filter(\.kind.isBody)
    var words: [UInt64] = []
    for block in body.isEmpty ? document.blocks : body {
      for token in document.tokens(in: block.span) where !token.isPunctuation {
        // FNV-1a
        words.append(
          document.text.slice(token.span).reduce(0xcbf2_9ce4_8422_2325) { hash, byte in
            (hash ^ UInt64(byte.isASCIIUppercase ? byte | 0x20 : byte)) &* 0x100_0000_01b3
          }
        )
      }
    }
    guard words.count >= runLength else { return Set(words) }
    return Set(
      (0...(words.count - runLength)).map { start in
        words[start..<start + runLength].reduce(17) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ $1 }
      }
    )
  }

  private static func containment(_ left: Set<UInt64>, _ right: Set<UInt64>) -> Double {
    let smaller = min(left.count, right.count)
    guard smaller > 0 else { return 0 }
    return Double(left.intersection(right).count) / Double(smaller)
  }
}

/// The documents by a part of their runs of words, so that not every pair is compared.
///
/// Of a long text only the smallest runs by hash are noted (a bottom-k sketch). Two texts that
/// overlap by four fifths share many of them, whichever is the longer; those that share none are
/// never compared, so the work grows with the number of documents, and not with its square.
private struct ShingleIndex {
  /// The runs that are noted of a text at least, and the share of a long one.
  private static let sketch = 128
  private static let sketchShare = 8

  private var documents: [UInt64: [Int]] = [:]

  /// The documents that share some of the smallest runs of a set, the earliest first.
  func candidates(for set: Set<UInt64>) -> [Int] {
    var found: Set<Int> = []
    for run in set { if let list = documents[run] { found.formUnion(list) } }
    return found.sorted()
  }

  mutating func add(_ set: Set<UInt64>, as document: Int) {
    let size = max(Self.sketch, set.count / Self.sketchShare)
    for run in set.sorted().prefix(size) { documents[run, default: []].append(document) }
  }
}
