import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnalysis

struct SourceOriginsTests {
  private static let story = """
    The harbor city and three river towns agreed on Monday to share their ferries for a year, and to \
    look at the costs together afterwards. The first boat sails in March.

    Mayors of the river towns called it a beginning. They said that the winter timetable would be \
    the hardest part, and that nobody should expect cheaper tickets before the summer is over.
    """

  private static let other = """
    A bridge that nobody wanted was opened on Tuesday. The council of the upper town had voted \
    against it twice, and the river guild had called it a mistake that would cost the city dearly.
    """

  private func origins(_ texts: [String]) -> SourceOrigins {
    SourceOrigins(
      texts.enumerated().map { .testing($0.element, id: "d\($0.offset)", kind: .paragraph) }
    )
  }

  @Test func `Two outlets that print one story are one source`() {
    let origins = origins([
      Self.story, Self.other, Self.story, Self.story + "\n\nReporting by a third outlet.",
    ])
    #expect(origins.groups == [["d0", "d2", "d3"], ["d1"]])
    #expect(origins.overlaps.map { [$0.first, $0.second] } == [["d0", "d2"], ["d0", "d3"]])
    #expect(origins.overlaps.first?.share == 1)
    #expect(origins.independentCount(of: ["d0", "d2", "d3"]) == 1)
    #expect(origins.independentCount(of: ["d0", "d1"]) == 2)
  }

  @Test func `A short story within a long one is found, whichever comes first`() {
    let long = (0..<400).map {
      "Sentence number \($0) speaks of boats, piers and tickets \($0 * 7)."
    }
    .joined(separator: " ")
    #expect(origins([long + "\n\n" + Self.story, Self.story]).groups.count == 1)
    #expect(origins([Self.story, long + "\n\n" + Self.story]).groups.count == 1)
  }

  @Test func `Texts on one matter that quote the same sentence are two sources`() {
    let first = Self.story
    let second =
      "Mayors of the river towns called it a beginning. " + Self.other
      + " It will be looked at again in a year, when the towns have counted what it cost them."
    #expect(origins([first, second]).groups.count == 2)
  }

  @Test func `Menus and notices of one site do not make two articles one`() {
    let menu = (0..<60).map { "Section \($0) of the paper" }.joined(separator: "\n\n")
    func document(_ id: String, _ body: String) -> Document {
      let document = Document.testing(menu + "\n\n" + body, id: id, kind: .boilerplate)
      let blocks = document.blocks.enumerated().map { index, block in
        Block(kind: index < 60 ? .boilerplate : .paragraph, span: block.span)
      }
      return document.with(blocks: blocks)
    }
    let origins = SourceOrigins([document("a", Self.story), document("b", Self.other)])
    #expect(origins.groups.count == 2)
  }

  @Test func `A story in many outlets is compared with the first of them alone`() {
    let long = (0..<400).map {
      "Sentence number \($0) speaks of boats, piers and tickets \($0 * 7)."
    }
    .joined(separator: " ")
    let texts = (0..<1_000).map { "\(long)\n\nPrinted by outlet number \($0) on page \($0 * 3)." }
    let origins = origins(texts)
    #expect(origins.groups.count == 1)
    #expect(origins.overlaps.allSatisfy { $0.first == "d0" })
  }

  @Test func `A copy of a longer version is known by what the first one lacks`() {
    let more = (0..<80).map {
      "Later the ferry \($0) was seen at pier \($0 * 3) with \($0 + 5) people."
    }
    .joined(separator: " ")
    let origins = origins([Self.story, Self.story + "\n\n" + more, more])
    #expect(origins.groups == [["d0", "d1", "d2"]])
  }

  @Test func `Two thousand texts are compared in time`() {
    let texts = (0..<2_000).map { number in
      (0..<40).map { "Boat \(number) of pier \($0 * number) left at \($0 + number)." }
        .joined(separator: " ")
    }
    #expect(origins(texts).groups.count == 2_000)
  }
}
