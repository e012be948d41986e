import BriefingCore

/// Sets of mentions held to mean the same, with the reasons, and pairs that must stay apart.
///
/// A link that would bring together two mentions a person or a gazetteer
/// keeps apart is refused, and so is one of mentions whose distinctions conflict.
struct MentionClusters {
  private var sets: DisjointSets
  /// What tells each set from others of the same name, as its mentions give it.
  private var distinctions: [[Set<String>]]
  private var reasons: [[EntityReason]]
  private var barred: [[Int]]

  /// Creates one set for each mention.
  ///
  /// - Parameter distinctions: What tells each mention from others of the same name: the initials of
  ///   a person, the members of a forum; empty where the text gives none.
  init(distinctions: [Set<String>]) {
    sets = DisjointSets(count: distinctions.count)
    self.distinctions = distinctions.map { $0.isEmpty ? [] : [$0] }
    reasons = Array(repeating: [], count: distinctions.count)
    barred = Array(repeating: [], count: distinctions.count)
  }

  /// Returns the set a mention belongs to.
  mutating func find(_ mention: Int) -> Int { sets.root(of: mention) }

  /// Keeps two mentions apart from now on.
  mutating func separate(_ left: Int, _ right: Int) {
    let (a, b) = (find(left), find(right))
    guard a != b else { return }
    barred[a].append(right)
    barred[b].append(left)
  }

  /// Joins the sets of two mentions, unless they must stay apart.
  ///
  /// - Parameters:
  ///   - left: A mention.
  ///   - right: Another.
  ///   - reason: Why they mean the same; nothing where the words are equal.
  ///   - document: The id of the document that says so, where one does; the reason then starts with
  ///     a verb.
  ///   - isDecided: Whether a person said so, who may know better than the names.
  mutating func link(
    _ left: Int,
    _ right: Int,
    because reason: String? = nil,
    in document: String? = nil,
    isDecided: Bool = false
  ) {
    let (a, b) = (find(left), find(right))
    guard a != b else { return }
    guard !barred[a].contains(where: { find($0) == b }), isDecided || !conflict(a, b) else {
      return
    }
    let (root, child) = a < b ? (a, b) : (b, a)
    sets.join(a, b)
    let new = reason.map { EntityReason(document: document, words: $0) }
    for reason in reasons[child] + [new].compactMap({ $0 }) where !reasons[root].contains(reason) {
      reasons[root].append(reason)
    }
    barred[root] += barred[child]
    for distinction in distinctions[child] where !distinctions[root].contains(distinction) {
      distinctions[root].append(distinction)
    }
  }

  /// Whether no distinction of one set goes with any of the other.
  ///
  /// Two have nothing in common, or are two lists of members that are not the same; a single member
  /// may stand for a list it is part of.
  private func conflict(_ a: Int, _ b: Int) -> Bool {
    let (left, right) = (distinctions[a], distinctions[b])
    guard !left.isEmpty, !right.isEmpty else { return false }
    return !left.contains { one in
      right.contains { other in
        one == other || !one.isDisjoint(with: other) && min(one.count, other.count) == 1
      }
    }
  }

  /// Returns the reasons a set was made for.
  mutating func because(_ mention: Int) -> [EntityReason] { reasons[find(mention)] }
}
