import BriefingAnalysis
import BriefingCore
import Testing

@Suite("Topics side by side")
struct TopicTests {
  static let fish = [Topic(id: "fish", name: "Fisheries", terms: ["fishery", "trawler"])]

  private func statement(_ text: String, _ attributes: String) -> String {
    "[\(text)](statement topic=fish \(attributes))."
  }

  @Test
  func `What is enacted of a topic does not say how firmly it is on the agenda`() throws {
    let analysis = try Analysis.of(
      [
        "a": statement("The fishery act was passed", "kind=commitment status=enacted voice=source")
          + " "
          + statement("They may discuss quotas", "kind=agenda status=possible voice=source"),
        "b": statement("They will discuss quotas", "kind=agenda status=planned voice=source"),
      ],
      topics: Self.fish
    )
    let row = try #require(analysis.topics.first)
    #expect(row.cells.map(\.standing?.statement.status) == [.possible, .planned])
    let difference = try #require(analysis.differences(.modality).first)
    #expect(
      difference.sides.map(\.value)
        == ["The fishery act was passed. They may discuss quotas", "They will discuss quotas"]
    )
    #expect(difference.severity == .medium)
  }

  @Test
  func `What is said of another thing beside a topic puts nothing on the agenda`() throws {
    let analysis = try Analysis.of(
      [
        "a": statement(
          "Trawlers stay outside the list; its length may be examined",
          "kind=agenda status=possible voice=source verb=\"may be examined\""
        ),
        "b": statement(
          "The list is long; trawlers may be examined",
          "kind=agenda status=possible voice=source verb=\"may be examined\""
        ),
        "c": statement(
          "Should the fishery law so permit, a test may begin",
          "kind=agenda status=possible voice=source verb=\"Should the fishery law so permit\""
        ),
        "d": statement(
          "A test may begin if the fishery law so permits",
          "kind=agenda status=possible voice=source verb=\"may begin\""
        ),
      ],
      topics: Self.fish
    )
    #expect(analysis.topics.first?.cells.map { $0.standing == nil } == [true, false, true, true])
  }

  @Test
  func `A topic that one source only reports on is not set against an agenda`() throws {
    let analysis = try Analysis.of(
      [
        "a": statement("The fishery act was passed", "kind=commitment status=enacted voice=source"),
        "b": statement("They will discuss quotas", "kind=agenda status=planned voice=source"),
      ],
      topics: Self.fish
    )
    #expect(analysis.topics.first?.cells.map { $0.standing == nil } == [true, false])
    #expect(analysis.differences(.modality).isEmpty)
    #expect(analysis.agreements.isEmpty)
  }

  @Test
  func `Will against will not is a contradiction and no agreement`() throws {
    let analysis = try Analysis.of(
      [
        "a": statement(
          "They will discuss quotas",
          "kind=agenda status=planned voice=source polarity=positive"
        ),
        "b": statement(
          "They will not discuss quotas",
          "kind=agenda status=planned voice=source polarity=negative"
        ),
      ],
      topics: Self.fish
    )
    #expect(analysis.differences(.modality).map(\.severity) == [.high])
    #expect(analysis.agreements.isEmpty)
  }

  @Test(arguments: [
    "The trawler sank in 1990.",
    "[A trawler sank](statement kind=background status=held voice=source).",
    "[[Fleet trawler measure quotas](artifact)](statement kind=agenda voice=source).",
  ])
  func `A source that speaks of a topic in passing is not silent`(_ passing: String) throws {
    let analysis = try Analysis.of(
      [
        "a": statement("They will discuss quotas", "kind=agenda status=planned voice=source"),
        "b": passing,
      ],
      topics: Self.fish
    )
    let row = try #require(analysis.topics.first)
    #expect(row.silent.isEmpty)
    #expect(row.speaking == ["a", "b"])
    #expect(row.mentions.map(\.source) == ["b"])
    #expect(analysis.differences(.coverage).isEmpty)
  }

  @Test
  func `A statement full of topics breaks the silence on each of them`() throws {
    let names = ["salt", "copper", "timber", "cotton", "wool", "amber"]
    let analysis = try Analysis.of(
      [
        "a": "[They will discuss amber](statement kind=agenda status=planned voice=source).",
        "b":
          "[They will discuss salt, copper, timber, cotton, wool and amber](statement kind=agenda status=planned voice=source).",
      ],
      topics: names.map { Topic(id: $0, terms: [$0]) }
    )
    let row = try #require(analysis.topics.first { $0.topic.id == "amber" })
    #expect(row.silent.isEmpty)
    #expect(!analysis.differences(.coverage).contains { $0.subject == "amber" })
  }

  @Test
  func `A caption breaks a silence, and is not what a source says`() throws {
    let analysis = try Analysis.of(
      [
        "a": statement("They will discuss quotas", "kind=agenda status=planned voice=source"),
        "b": "The port of [Bergen](place) is quiet this year, say those who live there.\n\n"
          + "[A trawler at the quay of the old port, seen last spring.](block kind=caption)",
      ],
      topics: Self.fish
    )
    let row = try #require(analysis.topics.first)
    #expect(row.silent == [])
    #expect(row.speaking == ["a"])
    #expect(analysis.differences(.coverage) == [])
  }

  @Test(arguments: [
    // Nobody read it: it may be in another language.
    ("The river is low.", false),
    ("The river at [Cairo](place) is low.", true),
    ("A fishing quota for [Cairo](place).", false),
    // Other forms of the words are words for the matter all the same.
    ("The fishing quotas for [Cairo](place).", false),
    ("[Cairo](place) has no quotum.", true),
  ])
  func `A source is silent that was read and has no form of any word for the matter`(
    _ text: String,
    _ isSilent: Bool
  ) throws {
    let analysis = try Analysis.of(
      [
        "a": statement("They will discuss quotas", "kind=agenda status=planned voice=source"),
        "b": text,
      ],
      topics: [Topic(id: "fish", terms: ["quotas", "fishings quota"])]
    )
    #expect(analysis.topics.first?.silent == (isSilent ? ["b"] : []))
    #expect(analysis.differences(.coverage).isEmpty == !isSilent)
  }

  @Test
  func `Who shares the words of what is said of a topic is not silent on it`() throws {
    let told = statement(
      "Trawlers will leave the harbour at night under an orange light",
      "kind=agenda status=planned voice=source"
    )
    for (text, isSilent) in [
      ("A boat will stay in the harbour because of an orange light in [Cairo](place).", false),
      ("The opera of [Cairo](place) is full.", true),
    ] {
      let analysis = try Analysis.of(["a": told, "b": text], topics: Self.fish)
      #expect(analysis.topics.first?.silent == (isSilent ? ["b"] : []))
    }
  }

  @Test
  func `A name that stands in a source unmarked breaks its silence`() throws {
    let analysis = try Analysis.of([
      "a": "[Aroha Tamahori](person) spoke.", "b": "In [Cairo](place), Tamahori was heard.",
      "c":
        "In [Cairo](place) there was no word of it, and the city was as it has been for a while.",
    ])
    let person = try #require(analysis.entities.entities(of: .person).first?.entity.id)
    #expect(!analysis.silence.isSilent("b", onEntity: person))
    #expect(analysis.silence.isSilent("c", onEntity: person))
  }

  @Test(arguments: [
    "The council has yet to set a date": true,
    "It is unclear who will pay": true,
    "The site is still to be decided": true,
    "The mayor believes that it should wait": false,
    "The town looks for ways to pay": false,
    "The site is empty": false,
  ])
  func `A statement is open by what it says, not by the words of one story`(
    _ text: String,
    _ isOpen: Bool
  ) throws {
    let analysis = try Analysis.of(["a": statement(text, "kind=announcement status=planned")])
    #expect(analysis.claims.map { $0.openPoint != nil } == [isOpen])
  }

  @Test(arguments: [
    ("quotas for the trawler", "Fisheries (quotas, trawler)"),
    ("the fisheries", "Fisheries (quotas)"),
    ("trawlers, quotas, nets and fishing ports", "Fisheries (quotas, trawlers, nets, …)"),
  ])
  func `A topic is named with the words by which the sources speak of it`(
    _ words: String,
    _ name: String
  ) throws {
    let analysis = try Analysis.of(
      [
        "a": statement("They will discuss quotas", "kind=agenda status=planned voice=source"),
        "b": statement("They will discuss \(words)", "kind=agenda status=planned voice=source"),
      ],
      topics: [
        Topic(
          id: "fish",
          name: "Fisheries",
          terms: ["fishery", "fisheries", "quotas", "trawler", "trawlers", "nets", "fishing ports"]
        )
      ]
    )
    let row = try #require(analysis.topics.first)
    #expect(row.name(in: row.cells.map(\.strongest)) == name)
  }

  private static let telecom = [
    Topic(
      id: "telecom",
      name: "Telecom",
      terms: ["5G", "mobile networks", "mobile phones", "telecom", "negotiations"]
    )
  ]

  private static func told(
    _ words: String,
    _ forum: String = "[Pier Forum](forum)",
    kind: String = "agenda"
  ) -> String {
    "[They will discuss \(words)](statement kind=\(kind) status=planned voice=source "
      + "topic=telecom). The \(forum) meets."
  }

  @Test(arguments: [
    ("mobile networks", ["5G", "mobile networks"]),
    // A word in common, another spelling, the topic's own name, and a word that only explains.
    ("the 5G and mobile networks", nil), ("the 5G network", nil), ("telecom", nil),
    ("the negotiations", nil),
  ])
  func `A topic on the table of two is told by the words of each`(
    _ words: String,
    _ terms: [String]?
  ) throws {
    let found = try Analysis.of(
      ["a": Self.told("5G"), "b": Self.told(words) + " More of it."],
      topics: Self.telecom
    ).differences(.framing)
    #expect(found.map { $0.sides.map(\.value) } == (terms.map { [$0] } ?? []))
    #expect(found.allSatisfy { $0.subject == "the words for Telecom" && $0.severity == .low })
  }

  @Test
  func `Words of what is on no table are told where they share one`() throws {
    func words(_ other: String) throws -> [String] {
      try Analysis.of(
        [
          "a": Self.told("mobile phones", kind: "commitment"),
          "b": Self.told(other, kind: "commitment"),
        ],
        topics: Self.telecom
      ).differences(.framing).flatMap { $0.sides.map(\.value) }
    }
    #expect(try words("mobile networks") == ["mobile phones", "mobile networks"])
    #expect(try words("5G") == [])
  }

  @Test
  func `The words of two stories are not compared`() throws {
    let texts: KeyValuePairs = [
      "a": Self.told("5G"), "b": Self.told("mobile networks", "[Ferry Board](forum)"),
    ]
    #expect(try Analysis.of(texts, topics: Self.telecom).differences(.framing) == [])
    let months = ["a": "2031-01-01", "b": "2031-06-01"]
    let late = try Analysis.of(
      ["a": Self.told("5G"), "b": Self.told("mobile networks")],
      topics: Self.telecom,
      published: months
    )
    #expect(late.differences(.framing) == [])
  }

  private static let parliaments = [Topic(id: "rule", name: "Government", terms: ["parliament"])]

  @Test(arguments: [
    // Nothing in common but the word for the topic.
    ("Parliament in Oslo should ask the cabinet hard questions", "", 0),
    // Words besides it, and talks of one forum.
    ("Parliament in Oslo should ask to debate the ratification at once", "", 1),
    ("Parliament in Oslo may discuss the budget", "The [Pier Forum](forum) met.", 1),
    ("Parliament in Oslo may discuss the budget", "", 0),
  ])
  func `One topic is compared where the statements are of one matter`(
    _ text: String,
    _ ending: String,
    _ count: Int
  ) throws {
    let analysis = try Analysis.of(
      [
        "a": "[Danish parliament will debate ratification in October](statement kind=agenda "
          + "status=expected voice=source topic=rule). The [Pier Forum](forum) met.",
        "b": "[\(text)](statement kind=recommendation status=proposed voice=author topic=rule). "
          + ending,
      ],
      topics: Self.parliaments
    )
    #expect(analysis.differences(.modality).count == count)
  }

  @Test(arguments: [
    ("The minister did not attend because of a vote in parliament", "action=attend", false),
    ("Norway, which has the best parliament, could publish its list", "object=\"its list\"", false),
    (
      "They signed a pact that keeps thieves out of parliament",
      "actor=They action=sign object=\"a pact\"", false
    ),
    ("They will ask the [Parliament Watch Bureau](organization) to help", "", false),
    ("They will visit schools such as the school of the parliament", "", false),
    ("The parliament is to be dissolved", "", true),
    ("They will rebuild the old parliament in May", "object=\"the old parliament\"", true),
    ("It will dissolve itself", "topic=rule", true),
  ])
  func `Who only touches a topic is not the one source that speaks of it`(
    _ text: String,
    _ attributes: String,
    _ speaks: Bool
  ) throws {
    let analysis = try Analysis.of(
      [
        "a": "[\(text)](statement kind=announcement status=planned voice=source \(attributes)).",
        "b": "The river at [Cairo](place) is low.",
      ],
      topics: Self.parliaments
    )
    #expect(analysis.differences(.coverage).map(\.subject) == (speaks ? ["Government"] : []))
  }
}
