/// Two figures that are each other's best match, and how their values stand to each other.
struct FigurePair {
  let left: Int
  let right: Int
  let weight: Double
  let likeness: Double
  let relation: Figure.Relation

  init(_ pair: MatterAlignment.Pair, _ figures: [Figure]) {
    left = pair.left
    right = pair.right
    weight = pair.weight
    likeness = pair.likeness
    relation = figures[left].relation(to: figures[right])
  }

  /// Whether both cannot be true.
  var isApart: Bool {
    if case .apart = relation { return true }
    return false
  }
}
