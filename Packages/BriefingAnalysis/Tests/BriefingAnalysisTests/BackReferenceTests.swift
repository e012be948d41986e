import BriefingAnalysis
import BriefingCore
import Testing

@Suite("What a sentence takes up from those before it")
struct BackReferenceTests {
  @Test(arguments: [
    ("She warned of storms.", BackReference.person),
    ("Her deputy left early.", .person),
    ("“We will pay,” he said.", .person),
    ("It does not reach the bay.", .thing),
    ("But they refused.", .thing),
    ("Most of it goes to the pier.", .thing),
    ("Their boats stay in port.", .thing),
    ("That is a pity for the town.", .thing),
    ("This date replaces 1 March.", .matter),
    ("Only Peru held back from it.", .matter),
    ("The delegates threw it out.", .matter),
    ("Chile reserved its vote on this clause.", .matter),
    ("The offer was accepted with thanks.", .matter),
    ("No decision was taken.", .matter),
    ("It was not possible to agree.", .matter),
    ("Others feared that the boats would leave.", .thing),
    ("I doubt that any of their owners reads this.", .matter),
    ("Ann Lee, its minister for ports, denied that part of the sum was lent.", .matter),
    ("Lee brushed that aside as gossip.", .matter),
    ("I hear that all this will be looked at.", .matter),
    ("Every other town will now want one too.", .matter),
  ])
  func `A word for what is said before is seen`(_ sentence: String, _ found: BackReference) {
    #expect(BackReference(of: sentence) == found)
  }

  @Test(arguments: [
    "The port will open in May.", "It is clear that the port will open in May.",
    "It is time for the ferries to run.", "This week the port opens.",
    "This Declaration enters into force in May.", "Those who sail pay more.",
    "“We will pay,” the mayor said.", "Her Majesty opened the pier.",
    "The mayor said it would rain.", "There is much to like.",
    "No decision on the fares was taken.", "The towns asked any of their owners to sell.",
    "Oslo, its port and its fleet will pay.", "Lee said no one will want the last one.",
    "Lee said that all these towns have a pier.", "The mayor, Ann Lee, and their guests left.",
  ])
  func `A sentence that names what it speaks of takes nothing up`(_ sentence: String) {
    #expect(BackReference(of: sentence) == nil)
  }

  @Test
  func `A bare noun takes up the one that the sentence before brings in`() {
    let sentence = "The grant will pay for two piers."
    #expect(BackReference(of: sentence, after: "They welcomed a grant from Oslo.") == .matter)
    #expect(BackReference(of: sentence, after: "They welcomed a guest from Oslo.") == nil)
    #expect(BackReference(of: "The Board will pay.", after: "The Board met.") == nil)
  }

  private static func whole(_ markup: String, from words: String) throws -> String? {
    let document = try AnnotatedDocument.marked("a", markup)
    let text = document.document.text
    let sentence = try #require(
      document.document.sentences.first { text[$0].hasPrefix(words) }
    )
    return Antecedents(document).whole(sentence).map { text[$0].onOneLine }
  }

  @Test
  func `A passage is told from the sentence on that names what it takes up`() throws {
    let speaker = "The mayor, [Ann Lee](person), met the crews. It rained. She praised them."
    #expect(
      try Self.whole(speaker, from: "She")
        == "The mayor, Ann Lee, met the crews. It rained. She praised them."
    )
    let rule = "2. The rule covers the bay. It does not cover the river."
    #expect(
      try Self.whole(rule, from: "It does")
        == "The rule covers the bay. It does not cover the river."
    )
  }

  @Test
  func `A passage that no near sentence explains is not told`() throws {
    #expect(try Self.whole("They signed it in May.", from: "They") == nil)
    let crowd = "The crews sang all night on the quay. She praised the harbour."
    #expect(try Self.whole(crowd, from: "She") == nil)
    #expect(try Self.whole("The crews threw it out.", from: "The") == "The crews threw it out.")
  }
}
