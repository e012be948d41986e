import Testing

struct LayoutTests {
  private let wrapped = """
    Towns on the river learn to share their ferries
    ================================================

    The harbor city and three river towns agreed on Monday to share their
    ferries for a year, and to look at the costs together afterwards. The
    first boat, painted blue and white by the children, is off on March
    7. After that there is one every hour, the mayors of the towns said in
    a statement.
      A second paragraph starts with an indent here, and it goes on for one
    more line.

    They agreed on two things in the end:

    - that the boats belong to all of them, and that repairs are paid by the
      harbor city alone
    - that tickets cost the same
    """

  @Test func `Wrapped lines are joined to paragraphs and items`() {
    #expect(
      listing(wrapped).map { $0.prefix(52) }
        == [
          "title | Towns on the river learn to share their ferr",
          "boilerplate:separator | ============================",
          "paragraph | The harbor city and three river towns ag",
          "paragraph | A second paragraph starts with an indent",
          "paragraph | They agreed on two things in the end:",
          "list-item | - that the boats belong to all of them, ",
          "list-item | - that tickets cost the same",
        ].map { $0.prefix(52) }
    )
  }

  @Test func `Line ends of any kind give the same blocks`() {
    let lines = listing(wrapped).map { $0.replacing("⏎", with: "\n") }
    for ending in ["\r\n", "\r"] {
      let other = listing(wrapped.replacing("\n", with: ending))
      #expect(other.map { $0.replacing("⏎", with: "\n") } == lines)
    }
  }

  @Test func `A file without empty lines has a paragraph on each line`() {
    let text = """
      Towns on the river learn to share
      The harbor city and three river towns agreed on Monday to share their ferries for a year, and to look at costs.
      The first boat sails in March. After that there is one every hour, the mayors of the towns said in a statement.
      They said no more.
      """
    #expect(
      listing(text).map { $0.prefix { $0 != " " } } == [
        "title", "paragraph", "paragraph", "paragraph",
      ]
    )
  }

  @Test func `A line that breaks inside a sentence goes on in the next`() {
    let text = article(around: "The mayors of the towns on the river\nmet in the morning.")
    #expect(kind(of: "river\nmet", in: text) == "paragraph")
  }

  @Test func `Short lines that start small are a list without marks, others a broken sentence`() {
    #expect(listing("ferries\nold piers\nboats, nets").count == 3)
    #expect(listing("It was a cold\nnight on the river.").count == 1)
  }

  @Test(arguments: ["", " ", "\n", "\u{FEFF}", "\u{FEFF}\n\u{A0}\r\n\t"])
  func `White space has no blocks`(_ text: String) {
    #expect(listing(text) == [])
  }

  @Test func `A lone line is a paragraph`() {
    #expect(listing("Ferries to be shared") == ["paragraph | Ferries to be shared"])
  }
}
