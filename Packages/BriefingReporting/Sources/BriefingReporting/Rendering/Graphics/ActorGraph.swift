import BriefingCore

/// Who acts together with whom: two actors are joined by the items that name them both.
struct ActorGraph: Graphic {
  /// An actor.
  struct Node: Sendable {
    let id: String
    let name: String
    let kind: Label?
    /// In how many items it acts together with another.
    let count: Int
    /// Where the page tells of it.
    let anchor: String?
  }

  /// An item that joins two actors.
  struct Tie: Sendable, Hashable {
    let text: String
    let anchor: String?
  }

  /// Two actors, by their places among the nodes, and all that joins them.
  struct Edge: Sendable {
    let first: Int
    let second: Int
    let ties: [Tie]

    var weight: Int { ties.count }
  }

  /// How many actors are drawn: the ones that act most often together with others.
  static let limit = 24

  /// The actors in the order they are drawn, those that belong together beside each other.
  let nodes: [Node]
  let edges: [Edge]
  /// Where groups of actors begin, besides the first.
  let groupStarts: Set<Int>
  /// How many actors share an item with another, drawn or not.
  let total: Int
  /// How many act in no item together with another.
  let alone: Int

  let name = "actors"
  let title = Wording.actorGraphTitle

  /// Makes the graph of items.
  ///
  /// - Parameters:
  ///   - items: The items, each with its place on the page.
  ///   - entity: Returns the entity of an id.
  ///   - place: Returns where the page tells of an entity.
  init(
    _ items: [(item: Item, anchor: String?)],
    entity: (String) -> BriefingEntity?,
    place: (String) -> String?
  ) {
    var kinds: [String: Label?] = [:]
    let groups = items.map { item, anchor in
      let actors = item.actors.uniqued().filter { id in
        let kind = kinds[id] ?? entity(id)?.kind
        kinds[id] = .some(kind)
        return kind.map(Self.kinds.contains) ?? true
      }
      return (actors: actors, tie: Tie(text: item.text, anchor: anchor))
    }
    var counts: [String: Int] = [:]
    for group in groups where group.actors.count > 1 {
      for actor in group.actors { counts[actor, default: 0] += 1 }
    }
    total = counts.count
    alone = Set(groups.flatMap(\.actors)).count - counts.count
    let strongest = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.limit)
    let numbers = Dictionary(
      uniqueKeysWithValues: strongest.map(\.key).enumerated().map { ($1, $0) }
    )
    var ties: [[Int]: [Tie]] = [:]
    for group in groups where group.actors.count > 1 {
      let drawn = group.actors.compactMap { numbers[$0] }.sorted()
      for (index, first) in drawn.enumerated() {
        for second in drawn[(index + 1)...] {
          ties[[first, second], default: []].append(group.tie)
        }
      }
    }
    // An actor whose partners are all left out would stand there for nothing.
    let joined = Set(ties.keys.joined())
    let order = ActorOrder(ties.mapValues(\.count), nodes: joined.sorted())
    let places = Dictionary(uniqueKeysWithValues: order.nodes.enumerated().map { ($1, $0) })
    let actors = Array(strongest)
    nodes = order.nodes.map { number in
      let (id, count) = actors[number]
      let known = entity(id)
      return Node(
        id: id,
        name: known?.name ?? id,
        kind: known?.kind,
        count: count,
        anchor: place(id)
      )
    }
    edges = ties.compactMap { pair, ties -> Edge? in
      guard let one = places[pair[0]], let other = places[pair[1]] else { return nil }
      return Edge(first: min(one, other), second: max(one, other), ties: ties)
    }.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    groupStarts = order.groupStarts
  }

  /// What can act. (A law or a technology that an event is about does not.)
  private static let kinds: Set<Label> = [.person, .organization, .forum, .place, .office]

  /// What is not drawn, and why; a line each.
  var notes: [String] {
    [Wording.actorsLeftOut(total - nodes.count, of: total), Wording.actorsAlone(alone)]
      .compactMap { $0 }
  }

  var summary: String {
    let strongest = edges.max { ($0.weight, -$0.first) < ($1.weight, -$1.first) }
    return Wording.actorGraphSummary(
      actors: nodes.count,
      pairs: edges.count,
      strongest: strongest.map { (nodes[$0.first].name, nodes[$0.second].name, $0.weight) },
      notes: notes
    )
  }
}
