/// Sets of numbers joined one by one, each set known by its lowest number: a union-find forest.
struct DisjointSets {
  private var parents: [Int]

  /// Creates a set for each number below a count.
  init(count: Int) { parents = Array(0..<count) }

  /// Returns the lowest number of the set of a number.
  mutating func root(of number: Int) -> Int {
    var root = number
    while parents[root] != root { root = parents[root] }
    var node = number
    while parents[node] != root { (node, parents[node]) = (parents[node], root) }
    return root
  }

  /// Joins the sets of two numbers.
  mutating func join(_ left: Int, _ right: Int) {
    let (a, b) = (root(of: left), root(of: right))
    parents[max(a, b)] = min(a, b)
  }
}
