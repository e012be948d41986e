import BriefingAnalysis
import BriefingCore
import Testing

@Suite("Who takes part")
struct ParticipantTests {
  private func participants(_ text: String, published: String? = nil) throws -> [String] {
    try Analysis.of(["a": text], published: published.map { ["a": $0] } ?? [:]).participants.map {
      "\($0.role.rawValue) \($0.entity.entity.name)"
    }.sorted()
  }

  private static let norway = "[Norway](place code=NO name=Norway)"
  private static let peru = "[Peru](place code=PE name=Peru)"
  private static let union = "[Rivers Union](organization kind=alliance)"

  @Test(arguments: [
    "The participants were \(norway), \(peru) and the \(union).",
    "The meeting brought together \(norway), \(peru) and the \(union).",
    "\(norway), \(peru) and the \(union) met in Lima on Friday.",
    "On the last day the [ministers](office) of \(norway), \(peru) and the \(union) settled for a year.",
    "The [Ministers of Health](office) of \(norway), the Republic of \(peru) and the \(union), "
      + "meeting in Lima, adopted it.",
    "Participants: \(norway), \(peru); the \(union).",
    "[Joint Statement by \(norway), \(peru) and the \(union) on seeds](block kind=title)",
  ])
  func `Countries and bodies in the list of a meeting take part`(text: String) throws {
    #expect(
      try participants(text)
        == ["participant Norway", "participant Peru", "participant Rivers Union"]
    )
  }

  @Test(arguments: [
    """
    1. The [Minister of Ports](office) of \(norway), H.E. Ms. [Tora Vik](person), and the \
    [Minister of Roads](office) of \(peru), Mr. [Juan Gil](person), met in Lima.
    """,
    """
    Today, Ms [Tora Vik](person), [Minister for Ports](office) of \(norway), and Mr \
    [Juan Gil](person), [Minister for Roads](office) of \(peru), adopted the pact.
    """,
    """
    Signed in Lima on 5 May by [Tora Vik](person) (\(norway)) and [Juan Gil](person), \
    [Deputy Minister](office) (\(peru)).
    """,
    "[Tora Vik](person) of \(norway) met with her Peruvian counterpart, [Juan Gil](person), today.",
    """
    At the invitation of H.E. Ms [Tora Vik](person), [Minister of Ports](office) of \(norway), H.E. Mr \
    [Juan Gil](person), [Minister of Roads](office) of \(peru), visited Bergen on 5 May.
    """,
    """
    [Signed](block kind=heading)

    [[Tora Vik](person), [Chief Executive](office), Bergen Port Authority](block kind=paragraph)

    [[Juan Gil](person), [Director](office), Shipowners' Council](block kind=paragraph)
    """,
    """
    “We agree,” said [Tora Vik](person), the [ports minister](office), who chaired the meeting. \
    [Juan Gil](person), \(peru)'s [roads minister](office) and the host of the talks, left.
    """,
  ])
  func `The people of a list take part, and their countries only say whose they are`(
    text: String
  ) throws {
    #expect(try participants(text) == ["participant Juan Gil", "participant Tora Vik"])
  }

  @Test(arguments: [
    "\(norway) attended as an observer and left early.",
    "\(norway) participated in the meeting as an observer.",
    "\(norway) had observer status.",
    "Observers: \(norway).",
  ])
  func `Observers are told apart, with the words that say so`(text: String) throws {
    let analysis = try Analysis.of(["a": text])
    #expect(analysis.participants.map(\.role) == [.observer])
    #expect(analysis.participants[0].mentions == [])
    #expect(analysis.participants[0].accounts[0].passage?.quote.contains("bserver") == true)
  }

  @Test(arguments: [
    ("\(norway) was not invited.", "was not invited"),
    (
      "\(norway) had been asked to come but did not send a minister; it rained.",
      "did not send a minister"
    ),
    ("\(norway), which had been expected, stayed away.", "stayed away"),
    ("\(norway) boycotted the talks.", "boycotted the talks"),
  ])
  func `Those who stayed away are named as absent`(text: String, words: String) throws {
    let analysis = try Analysis.of(["a": text])
    #expect(analysis.participants.map(\.role) == [.absent])
    #expect(analysis.participants[0].accounts[0].passage?.quote == words)
  }

  @Test(arguments: [
    "\(norway) and \(peru) would meet if asked.",
    "\(norway) and \(peru) had met before.",
    "Everyone but \(norway) attended the talks.",
    "Neither \(norway) nor \(peru) attended the talks.",
    "She denied that \(norway) and \(peru) met in Lima.",
    "[Acme](organization kind=company) and [Alba](organization kind=company) agreed a price.",
    "\(norway) met its target. \(peru) signed the treaty.",
    "Talks with \(norway) and \(peru) met no success.",
    "[Tora Vik](person) chaired the board of \(peru).",
    "“[\(norway) and \(peru) met in Lima](quotation)”, she said.",
    "\(norway) did not sign. [Tora Vik](person) spoke with reporters.",
    "In [1995](date value=1995) \(norway) and \(peru) met in Lima.",
    "[Photo: \(norway) and \(peru) met in Lima](block kind=caption)",
  ])
  func `Wishes, quotes, other meetings and other matters give nobody a part`(text: String) throws {
    #expect(try participants(text) == [])
  }

  @Test
  func `A meeting long before the text was published is another one`() throws {
    let text = "\(Self.norway) and \(Self.peru) met on [3 May](date value=2024-05-03) in Lima."
    #expect(try participants(text, published: "2025-05-04") == [])
    #expect(try participants(text, published: "2024-05-04").count == 2)
  }

  @Test
  func `Lists below headings tell who was there and who sent apologies`() throws {
    let text = """
      [Participants](block kind=heading)

      [[Tora Vik](person) (chair)](block kind=list-item)

      [\(Self.peru)](block kind=list-item)

      [Apologies](block kind=heading)

      [[Juan Gil](person)](block kind=list-item)

      [Next steps](block kind=heading)

      [[Ana Lim](person)](block kind=list-item)
      """
    #expect(
      try participants(text) == ["absent Juan Gil", "participant Peru", "participant Tora Vik"]
    )
  }

  @Test(arguments: [
    ("They were joined by:", "participant"), ("The following also took part:", "participant"),
    ("Present at the summit were:", "participant"), ("The following did not sign:", ""),
    ("They thanked the following people:", ""), ("The delegations agreed as follows:", ""),
    ("The participants will:", ""), ("Those who attended by video were:", ""),
  ])
  func `A list below a sentence that leads to it tells who was there`(
    lead: String,
    role: String
  ) throws {
    let text = """
      \(lead)

      [Ms [Tora Vik](person), Minister for Ports, \(Self.norway)](block kind=list-item)

      [Mr [Juan Gil](person), Head of Roads (observer).](block kind=list-item)
      """
    let expected = role.isEmpty ? [] : ["observer Juan Gil", "\(role) Tora Vik"]
    #expect(try participants(text) == expected)
  }

  @Test
  func `Looking on is said of the name before it, and no name of a body says it`() throws {
    let text = """
      They were joined by:

      [[Tora Vik](person), [Observer Institute](organization)](block kind=list-item)

      [[Juan Gil](person) (Peru), [Ana Lim](person) (observer)](block kind=list-item)
      """
    #expect(
      try participants(text) == [
        "observer Ana Lim", "participant Juan Gil", "participant Tora Vik",
      ]
    )
  }

  @Test
  func `Who is led by a chairman, represented, or hosts the next meeting is told apart`() throws {
    #expect(
      try participants("The council met under the chairmanship of the Hon. [Tora Vik](person).")
        == ["participant Tora Vik"]
    )
    #expect(
      try participants("Rivers was represented by its deputy prime minister, [Juan Gil](person).")
        == ["participant Juan Gil"]
    )
    #expect(try participants("\(Self.peru) will host the next gathering.") == [])
    #expect(try participants("\(Self.peru) left its chair empty.") == ["absent Peru"])
    #expect(
      try participants("We, leaders of \(Self.norway), joined by \(Self.peru), met in Lima.")
        == ["participant Norway", "participant Peru"]
    )
  }

  @Test
  func `Who takes part in one text and looks on in another is told with both`() throws {
    let analysis = try Analysis.of([
      "a": "\(Self.norway) took part in the talks.", "b": "\(Self.norway) attended as an observer.",
    ])
    #expect(analysis.participants.map(\.role) == [.participant])
    #expect(analysis.participants[0].accounts.map(\.role) == [.participant, .observer])
  }

  @Test
  func `Those who sign below a text, and those present, take part`() throws {
    let government = "[Government of Rivers](organization kind=government)"
    #expect(try participants("For the \(government):") == ["participant Government of Rivers"])
    #expect(
      try participants("Present are [Tora Vik](person) and the \(government).")
        == ["participant Government of Rivers", "participant Tora Vik"]
    )
  }

  @Test
  func `A long sentence of meetings takes time in proportion`() throws {
    func time(_ count: Int) throws -> Duration {
      let text = "Peru and " + String(repeating: "[Chile](place code=CL) met and ", count: count)
      let document = try AnnotatedDocument.marked("a", text + "left.")
      let start = processorTime()
      _ = Analyzer(taxonomy: TopicTaxonomy(topics: [])).analyze(
        DossierContents(documents: [document])
      )
      return processorTime() - start
    }
    _ = try time(50)
    #expect(try time(1_600) < time(100) * 64)
  }
}
