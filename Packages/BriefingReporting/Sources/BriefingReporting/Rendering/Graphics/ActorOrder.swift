/// An order of the nodes of a graph in which those that belong together stand beside each other.
///
/// Groups are found by label propagation (Raghavan, Albert and Kumara 2007), here with weights, a
/// fixed order and a fixed number of rounds, so that the same graph has the same groups.
struct ActorOrder {
  private(set) var nodes: [Int] = []
  /// The places at which a group begins, besides the first.
  private(set) var groupStarts: Set<Int> = []

  private static let rounds = 12

  /// Orders nodes.
  ///
  /// - Parameters:
  ///   - weights: The weight of each edge, by its two nodes.
  ///   - nodes: The nodes, the strongest first.
  init(_ weights: [[Int]: Int], nodes: [Int]) {
    var neighbors: [Int: [(node: Int, weight: Int)]] = [:]
    for (pair, weight) in weights.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      neighbors[pair[0], default: []].append((pair[1], weight))
      neighbors[pair[1], default: []].append((pair[0], weight))
    }
    let groups = Self.groups(nodes, neighbors)
    for group in groups {
      if !self.nodes.isEmpty { groupStarts.insert(self.nodes.count) }
      self.nodes += Self.chain(group, neighbors)
    }
  }

  private static func groups(
    _ nodes: [Int],
    _ neighbors: [Int: [(node: Int, weight: Int)]]
  ) -> [[Int]] {
    var labels = Dictionary(uniqueKeysWithValues: nodes.map { ($0, $0) })
    for _ in 0..<rounds {
      var hasChanged = false
      for node in nodes {
        var votes: [Int: Int] = [:]
        for (neighbor, weight) in neighbors[node] ?? [] {
          votes[labels[neighbor] ?? neighbor, default: 0] += weight
        }
        let best = votes.max { ($0.value, $1.key) < ($1.value, $0.key) }
        guard let best, let own = labels[node], best.value > votes[own] ?? 0 else { continue }
        labels[node] = best.key
        hasChanged = true
      }
      if !hasChanged { break }
    }
    var groups: [Int: [Int]] = [:]
    var order: [Int] = []
    for node in nodes {
      let label = labels[node] ?? node
      if groups[label] == nil { order.append(label) }
      groups[label, default: []].append(node)
    }
    return order.map { groups[$0] ?? [] }
  }

  /// The nodes of a group one after another, each the one most tied to those before it.
  private static func chain(
    _ group: [Int],
    _ neighbors: [Int: [(node: Int, weight: Int)]]
  ) -> [Int] {
    var chain: [Int] = []
    var rest = group
    while !rest.isEmpty {
      func pull(_ node: Int) -> Int {
        (neighbors[node] ?? []).reduce(0) { sum, edge in
          let isLast = edge.node == chain.last
          return sum + (chain.contains(edge.node) ? edge.weight * (isLast ? 3 : 1) : 0)
        }
      }
      // Of equals the stronger one, which comes first.
      let next = rest.indices.max { (pull(rest[$0]), -$0) < (pull(rest[$1]), -$1) } ?? 0
      chain.append(rest.remove(at: next))
    }
    return chain
  }
}
