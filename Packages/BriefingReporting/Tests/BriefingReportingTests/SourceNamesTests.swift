import Testing

@testable import BriefingReporting

@Suite("What sources are called")
struct SourceNamesTests {
  private func name(_ title: String?, genre: String?, publisher: String? = nil) -> String {
    SourceNames([
      SourceNames.Described(id: "a", publisher: publisher, title: title, genre: genre)
    ])["a"]
  }

  @Test(arguments: [
    ("Harbor Summit: Joint Statement of the Mayors", "Joint Statement"),
    ("Joint Communiqué of the Seventh Council", "Joint Communiqué"),
    ("Harbor Declaration on Ferries", "Harbor Declaration"),
    ("Statement by the Mayor", "Source 1"), ("Mayors reject joint statement", "Source 1"),
    ("Ferries for all", "Source 1"),
  ])
  func `An official text without a publisher is called as it calls itself`(
    title: String,
    expected: String
  ) {
    #expect(name(title, genre: "official") == expected)
    #expect(name(title, genre: "news") == "Source 1")
    #expect(name(title, genre: "official", publisher: "Harbor Press") == "Harbor Press")
  }

  @Test
  func `Of two with one name the later has its number too`() {
    let described = ["a", "b"].map {
      SourceNames.Described(
        id: $0,
        publisher: nil,
        title: "Joint Statement on Ferries",
        genre: "official"
      )
    }
    let names = SourceNames(described)
    #expect([names["a"], names["b"]] == ["Joint Statement", "Joint Statement (Source 2)"])
  }
}
