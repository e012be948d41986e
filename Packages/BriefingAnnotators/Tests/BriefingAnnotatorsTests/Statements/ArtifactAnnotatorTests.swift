import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

@Suite struct ArtifactAnnotatorTests {
  @Test(arguments: [
    "The [caf\u{C3}\u{A9}](artifact reason=\"characters misread in another encoding\") is shut.",
    "[Don\u{E2}\u{20AC}\u{2122}t](artifact) go.",
    "A [na\u{FFFD}ve](artifact reason=\"replacement character\") plan.",
    "The ministers met in [the the](artifact reason=\"doubled word\") hall.",
    "It was the end of the [talks.The](artifact reason=\"no space after the full stop\") envoy left.",
    "They spoke of [rice an water supply](artifact) in Lima.",
    "The fund pays for [seed an irrigation works](artifact) in Ghana.",
    "It was [an meeting](artifact reason=\"article does not fit the next word\") of friends.",
    "They asked how [the can help](artifact reason=\"article before a verb\") each other.",
    "The note [(](artifact reason=\"unmatched bracket or quotation mark\")from May was lost.",
    "The end[”](artifact) came soon.",
    "The note [((](artifact)from May was lost.",
    "Ministers [gather May 3 Lima, Peru Summit New Trade Coordination Forum](artifact) called.",
    "[Norway selection the same funds](artifact), and both countries spend more on roads.",
  ])
  func `A general sign of garbled text is marked`(text: String) {
    #expect(differences(of: ArtifactAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    "The coach (aged 30) won the race (10,400 km) in May.",
    "He spoke (at length\n\nand for hours) of it.",
    "The two hope to placate an ally and to consummate an accord.",
    "It makes every citizen an owner and pays a dollar an hour.",
    "At lunch an envoy spoke.",
    "If the will is there, the can is opened.",
    "God bless the ship.",
    "Parliament will vote this week on aid for the towns.",
    "Norway and Sweden vote this week on aid for the towns.",
    "It was, of course an old friend of ours who came.",
    "An hour later an MP and an FBI agent came.",
    "She said that that was all he had had.",
    "The deal was in part an answer to the crisis.",
    "See section a) and section b) of the note (in full).",
    "“The first part is open.\n\n“The second part closes it.”",
    "The Summit New York hosted went well.",
    "The will of the people is clear.",
    "Visit example.Com/News for more.",
    "Zo\u{EB} ate a cr\u{EA}pe at the caf\u{E9}.",
    "A look at the year ahead.",
    "Sales rose 5 percent, the 1990s’ best.",
    "The U.S. Senate passed it.",
    "Leaders of the two states agreed Monday the talks would go on.",
    "The day the talks began was cold.",
    "Officials said May 3 Deputy Prime Minister Ana Maria Lim Ortega would go.",
    "They met at the May 3 Lima Peru Summit New Trade Forum event.",
    "They arrive May 3 in Lima, Peru.",
    "Kenya, the host, spoke first, and both sides agreed.",
    "Airline chief the envoy met, and both smiled.",
  ])
  func `Sound text is left alone`(text: String) {
    #expect(differences(of: ArtifactAnnotator(), on: text) == [])
  }

  @Test func `Every sign has a reason of its own`() {
    let reasons = ArtifactSign.allCases.map(\.rawValue)
    #expect(Set(reasons).count == reasons.count)
    #expect(reasons.allSatisfy { !$0.isEmpty && $0.utf8.count < 60 })
  }

  @Test func `It keeps the rules of annotators`() {
    #expect(conformance(of: ArtifactAnnotator()) == [])
  }
}
