import BriefingAnalysis
import BriefingCore
import Testing

@Suite("How sources say that a country stands")
struct PartyStandingTests {
  private static let council =
    "The [Pier Council](organization) and the [Lake Board](organization) met."
  private static let chile = "[Chile](place kind=country code=CL name=Chile)"
  private static let peru = "[Peru](place kind=country code=PE name=Peru)"

  private static func differences(_ left: String, _ right: String) throws -> [Difference] {
    try Analysis.of(["a": "\(left) \(council)", "b": "\(right) \(council)"])
      .differences(.modality)
  }

  @Test(arguments: [
    (
      "\(chile) came home with a carve-out for its shipyards.",
      "No exemption for shipyards was sought by, or granted to, any party.",
      "whether Chile has an exemption"
    ),
    (
      "\(chile) won a waiver for its ferries.",
      "The envoy of \(chile) denied having sought special treatment.",
      "whether Chile has an exemption"
    ),
    (
      "\(peru) is behind with its contributions.",
      "The contributions of all the states had been paid in full.",
      "whether Peru is behind with what it owes"
    ),
    (
      "The vote on night fares for ferries and barges was close. Only \(peru) held back from it.",
      "The states voted on night fares for ferries and barges. \(chile) abstained.",
      "whether Peru alone holds back"
    ),
  ])
  func `What one source says of a country and another denies is at odds`(
    _ left: String,
    _ right: String,
    _ subject: String
  ) throws {
    let found = try Self.differences(left, right)
    #expect(found.map(\.subject) == [subject])
    #expect(found.first?.severity == .high)
    #expect(found.first?.sides.map(\.source) == ["a", "b"])
  }

  @Test(arguments: [
    (
      "The pact was also signed by \(chile), whose envoy came late.",
      "\(chile) attended as an observer and is not a signatory to the pact."
    ),
    (
      "\(chile), which borders \(peru), also joined the accord.",
      "\(chile) was present as a guest and reserved its decision on joining."
    ),
    ("\(chile) signed the declaration at noon.", "\(chile) has not signed."),
  ])
  func `Who has signed here and only looks on there is told apart`(
    _ left: String,
    _ right: String
  ) throws {
    let found = try Self.differences(left, right)
    #expect(found.map(\.subject) == ["whether Chile has joined or signed"])
    #expect(found.first?.severity == .high)
  }

  @Test(arguments: [
    // Another country, a wish, several who sign, what was signed before, and a talk that was joined.
    ("\(peru) signed the pact.", "\(chile) attended as an observer."),
    ("\(chile) would sign the pact in May.", "\(chile) attended as an observer."),
    ("\(peru) and \(chile) signed the pact.", "\(chile) attended as an observer."),
    ("\(chile) had earlier signed a pact on nets.", "\(chile) attended as an observer."),
    ("\(chile) joined the talks on Monday.", "\(chile) attended as an observer."),
  ])
  func `Who may have signed is set against no observer`(_ left: String, _ right: String) throws {
    #expect(try Self.differences(left, right).filter { $0.subject.contains("signed") } == [])
  }

  @Test(arguments: [
    // A wish, another country, two that hold back from one vote, and one from each of two votes.
    (
      "\(chile) hopes for a carve-out for its shipyards.",
      "No exemption for shipyards was granted to any party."
    ),
    ("\(chile) won a waiver for its ferries.", "\(peru) denied having sought special treatment."),
    (
      "The vote on night fares for ferries and barges was close. \(peru) held back from it.",
      "The states voted on night fares for ferries and barges. \(chile) abstained."
    ),
    (
      "The vote on night fares for ferries and barges was close. Only \(peru) held back from it.",
      "The states voted on a school for pilots. \(chile) abstained."
    ),
    (
      "\(peru) is behind with its contributions.",
      "The contributions of \(chile) had been paid in full."
    ),
  ])
  func `What can both be so is no difference`(_ left: String, _ right: String) throws {
    #expect(try Self.differences(left, right) == [])
  }

  private static let sum = "[$5 million](money amount=5000000 currency=USD)"

  @Test
  func `A condition that one source tells of money and another leaves out is shown`() throws {
    let plain = "\(Self.peru) is paying \(Self.sum) into the pier fund."
    let conditions = [
      "The contribution of \(Self.peru) is subject to the approval of its parliament.",
      "\(Self.peru) will provide \(Self.sum). Release of the last instalment is contingent on an "
        + "audit.",
    ]
    for condition in conditions {
      let found = try Self.differences(plain, condition)
      #expect(found.map(\.subject) == ["a condition on what Peru pays"])
      #expect(found.first?.severity == .medium)
      #expect(found.first?.sides.map(\.source) == ["a", "b"])
    }
  }

  @Test(arguments: [
    "\(chile) is paying \(sum) into the pier fund.",
    "\(peru) is paying \(sum) if its parliament agrees.",
    "\(peru) is sending five boats.",
  ])
  func `A condition is held against no other payment, and none that has one`(_ text: String) throws
  {
    let condition = "The contribution of \(Self.peru) is subject to the approval of its parliament."
    #expect(try Self.differences(text, condition) == [])
  }
}
