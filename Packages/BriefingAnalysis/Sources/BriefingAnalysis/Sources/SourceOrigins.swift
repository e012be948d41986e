public import BriefingCore

/// Which documents print one text, so that a wire story in two outlets counts as one source.
///
/// Two documents share an origin when their sets of five-word runs overlap by four fifths of the
/// smaller set (Broder's containment of shingles).
public struct SourceOrigins: Sendable, Hashable {
  /// The groups of documents of one origin, each sorted, sorted by their first.
  public let groups: [[String]]
  private let groupOf: [String: Int]

  /// Creates the origins of some documents.
  public init(_ documents: [Document]) {
    let shingles = documents.map { Self.shingles(of: $0) }
    var leader = Array(documents.indices)
    for (index, set) in shingles.enumerated() {
      for other in 0..<index where Self.containment(set, shingles[other]) >= 0.8 {
        leader[index] = leader[other]
        break
      }
    }
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
    let words = document.tokens.filter(\.isWord).map { token in
      document.text.slice(token.span).reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
        (hash ^ UInt64(byte.isASCIIUppercase ? byte | 0x20 : byte)) &* 0x100_0000_01b3  // FNV-1a
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
