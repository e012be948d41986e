import BriefingCore
import Testing

@testable import BriefingReporting

@Suite struct ActorGraphTests {
  private func graph(_ actors: [[String]]) -> ActorGraph {
    ActorGraph(
      actors.enumerated().map { index, actors in
        let item = Item(
          id: "i-\(index)",
          text: "Item \(index).",
          kind: "event",
          actors: actors,
          derivedBy: "x"
        )
        return (item, "i-\(index)")
      },
      entity: { _ in nil },
      place: { _ in nil }
    )
  }

  @Test func `Two actors are joined by the items that name both, once each`() {
    let graph = graph([["a", "b"], ["b", "a", "b"], ["a", "c"], ["d"], []])
    let edges = graph.edges.map { edge in
      (
        [graph.nodes[edge.first].id, graph.nodes[edge.second].id].sorted(),
        edge.ties.map(\.text)
      )
    }.sorted { $0.0.lexicographicallyPrecedes($1.0) }
    #expect(edges.map(\.0) == [["a", "b"], ["a", "c"]])
    #expect(edges.map(\.1) == [["Item 0.", "Item 1."], ["Item 2."]])
    #expect(graph.nodes.map(\.id).sorted() == ["a", "b", "c"])
    #expect(graph.alone == 1)
  }

  @Test func `What belongs together stands together`() {
    let graph = graph([["a", "x"], ["b", "y"], ["a", "x"], ["b", "y"], ["a", "x"]])
    #expect(graph.nodes.map(\.id) == ["a", "x", "b", "y"])
    #expect(graph.groupStarts == [2])
  }

  @Test func `The strongest are drawn, and the others are counted`() {
    let pairs = (0..<60).flatMap { index in
      [[String]](repeating: ["a\(index)", "b\(index)"], count: 60 - index)
    }
    let graph = graph(pairs)
    #expect(graph.nodes.count == ActorGraph.limit)
    #expect(graph.nodes.allSatisfy { $0.count >= 49 })
    #expect(
      graph.notes == [
        "24 of 120 actors are drawn, those that act together most often; 96 are left out."
      ]
    )
  }

  @Test func `Laws and technologies do not act`() {
    let entity = BriefingEntity(
      id: "law",
      kind: .instrument,
      name: "Act",
      names: [],
      attributes: [:],
      mentions: []
    )
    let item = Item(id: "i", text: "x", kind: "event", actors: ["law", "a"], derivedBy: "x")
    let graph = ActorGraph(
      [(item, nil)],
      entity: { $0 == "law" ? entity : nil },
      place: { _ in nil }
    )
    #expect(graph.edges.isEmpty)
  }

  @Test func `Every weight above one is written beside its arc`() {
    var groups: [[String]] = []
    for one in 0..<12 {
      for other in (one + 1)..<12 {
        let count = 2 + (one * 7 + other) % 9
        groups += [[String]](repeating: ["a\(one)", "a\(other)"], count: count)
      }
    }
    let graph = graph(groups)
    let markup = graph.draw().markup
    #expect(markup.ranges(of: "class=\"halo\"").count == 66)
  }

  @Test func `The table names each pair and its items`() throws {
    let figure = try #require(
      GraphicBriefing.figures().first { $0.graphic.name == "actors" }
    )
    let table = try #require(figure.table)
    let graph = try #require(figure.graphic as? ActorGraph)
    #expect(table.rows.count == graph.edges.count)
    #expect(table.rows.first?.cells.compactMap(\.text) == ["Ada Brandt", "Tomás Ríos", "4"])
    #expect(table.rows.first?.cells.last?.links.count == 4)
  }
}
