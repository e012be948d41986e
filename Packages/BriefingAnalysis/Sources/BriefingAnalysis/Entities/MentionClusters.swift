import BriefingCore

/// Sets of mentions held to mean the same, with the reasons, and pairs that must stay apart.
///
/// A union-find forest. A link that would bring together two mentions a person or a gazetteer
/// keeps apart is refused.
struct MentionClusters {
  private var parent: [Int]
  private var reasons: [[String]]
  private var barred: [[Int]]

  /// Creates one set for each mention.
  init(count: Int) {
    parent = Array(0..<count)
    reasons = Array(repeating: [], count: count)
    barred = Array(repeating: [], count: count)
  }

  /// Returns the set a mention belongs to.
  mutating func find(_ mention: Int) -> Int {
    var root = mention
    while parent[root] != root { root = parent[root] }
    var node = mention
    while parent[node] != root { (node, parent[node]) = (parent[node], root) }
    return root
  }

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
  mutating func link(_ left: Int, _ right: Int, because reason: String? = nil) {
    let (a, b) = (find(left), find(right))
    guard a != b else { return }
    guard !barred[a].contains(where: { find($0) == b }) else { return }
    let (root, child) = a < b ? (a, b) : (b, a)
    parent[child] = root
    for text in reasons[child] + [reason].compactMap({ $0 }) where !reasons[root].contains(text) {
      reasons[root].append(text)
    }
    barred[root] += barred[child]
  }

  /// Returns the reasons a set was made for.
  mutating func because(_ mention: Int) -> [String] { reasons[find(mention)] }
}
