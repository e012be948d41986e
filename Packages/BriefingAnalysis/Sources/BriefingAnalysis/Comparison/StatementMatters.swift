public import BriefingCore

/// Which statements are of one matter: the signing that two sources tell, and one of them twice.
///
/// Statements of several sources are, where each is the other's best match and shares most of what
/// the shorter says; statements of one source, where they tell one deed done to one thing.
public struct StatementMatters: Sendable, Hashable {
  /// The first statement of the matter of each statement that shares its matter with another.
  private var first: [AnnotationID: AnnotationID] = [:]

  /// Returns the name of the matter of a statement, which is that of its first statement.
  public func matter(of statement: AnnotationID) -> AnnotationID { first[statement] ?? statement }

  /// Joins statements of one matter.
  ///
  /// - Parameters:
  ///   - aligned: The statements of all documents, aligned.
  ///   - conflicts: The pairs of passages that are not told alike.
  init(_ aligned: AlignedStatements, besides conflicts: Set<Set<Citation>>) {
    var sets = DisjointSets(count: aligned.claims.count)
    for pair in aligned.pairs
    where pair.weight >= 2.4 && pair.coverage >= AlignedStatements.leastCoverage {
      let claims = [aligned.claims[pair.left], aligned.claims[pair.right]]
      let areAlike = !conflicts.contains(Set(claims.map(\.citation)))
      if areAlike, claims.allSatisfy(\.tellsDeed) { sets.join(pair.left, pair.right) }
    }
    for (left, right) in Self.repeated(aligned.claims) { sets.join(left, right) }
    for (index, claim) in aligned.claims.enumerated() {
      let root = sets.root(of: index)
      if root != index { first[claim.annotation.id] = aligned.claims[root].annotation.id }
    }
  }

  /// The pairs of statements of one document that tell one deed, done to one thing.
  private static func repeated(_ claims: [Claim]) -> [(Int, Int)] {
    struct Key: Hashable {
      let document: String
      let action: String
      let status: Status
    }
    var known: [Key: [(index: Int, object: Set<String>, numbers: Set<String>)]] = [:]
    var pairs: [(Int, Int)] = []
    for (index, claim) in claims.enumerated() where claim.tellsDeed {
      let attributes = claim.annotation.attributes
      guard let action = attributes.text("action"), let status = claim.statement.status,
        let words = attributes.text("object")?.foldedWords
      else { continue }
      let object = Set(words.compactMap(ContentWord.sense))
      let numbers = Set(words.filter(\.hasNumber))
      guard !object.isEmpty else { continue }
      let key = Key(document: claim.document, action: action, status: status)
      for other in known[key] ?? []
      where other.numbers == numbers
        && (other.object.isSubset(of: object) || object.isSubset(of: other.object))
      {
        pairs.append((other.index, index))
      }
      guard known[key]?.count ?? 0 < mostRepeated else { continue }
      known[key, default: []].append((index, object, numbers))
    }
    return pairs
  }

  /// The most statements of one deed that are looked at in a document.
  private static let mostRepeated = 16
}

extension Claim {
  /// Whether it says that something is done or is to be done.
  fileprivate var tellsDeed: Bool {
    guard let status = statement.status, status.rung != nil, status != .unclear else {
      return false
    }
    return isOfficial && statement.polarity != .negative
  }
}
