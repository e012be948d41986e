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
    ("Otherwise the full fare shall be due.", .matter),
    ("Such reports are not to be published.", .matter),
    ("No town shall be bound by such a loan.", .matter),
    ("No such boat shall leave in a storm.", .matter),
    ("Where these terms are not met, the fare is free.", .matter),
    ("We shall ask the union for half of this sum.", .matter),
    ("Oslo was right to strike that sentence.", .matter),
    ("The first is to be held off Bergen.", .matter),
    ("Most were not worth the ink.", .matter),
    ("We have not taken a decision on it.", .matter),
    ("Ann Lee, the mayor of Oslo, said he would raise it again.", .matter),
    ("Lee told reporters that his firm would lose a million a year by it.", .matter),
    ("Lee said the rule would hold for all of them.", .matter),
    ("Small piers are asked, but not required, to do so.", .matter),
    ("I say so with no joy.", .matter), ("The first sixty shall reach Oslo by May.", .matter),
    ("The first 60 are to sail in May.", .matter),
    ("The other towns have been asked to pay.", .matter),
    ("Then I read what it leaves out.", .matter),
    ("Four mayors signed a pact to that effect.", .matter), ("In 2016 they promised more.", .thing),
    ("A law that would have let it leave was withdrawn.", .matter),
    ("Until then nothing may be sold.", .matter),
    ("Many fear that they will be next.", .matter), ("The rest lies in cellars.", .matter),
    ("Ann Lee called that “an old excuse”.", .matter),
    ("Nobody will ever be asked to.", .matter), ("So we are told.", .matter),
    ("Any captain who does so shall be fined.", .matter),
    ("The ministers shelved the idea.", .matter), ("have agreed as follows:", .thing),
    ("Ships carrying more will be turned away.", .matter),
    ("“We lost,” said its minister for ports, Ann Lee.", .matter),
    ("Two delegates said he had been told to wait.", .matter),
    ("In a drought declared by the board they may be closed.", .thing),
    ("I do not believe it.", .matter),
    ("If it outlives the vote, the towns will be glad.", .matter),
    ("Nothing in the text raises his pay.", .matter),
    ("They will not be allowed to under a red one.", .thing),
    ("Sadly they also signed the rest.", .thing),
    ("On money they have been wise as well.", .thing),
    ("“They asked us for three years.", .thing),
    ("It shall be reviewed for the first time in May.", .thing),
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
    "The rest of the towns will pay.",
    "Many towns fear the storm.", "Towns such as Oslo pay.",
    "The ministers of the north discussed the idea of a fund.",
    "Two mayors and Ann Lee said she was ill.",
    "A loan for the pier was dropped after Oslo and Bergen objected.",
    "It was such a storm that nobody sailed.",
    "Nor is it enough to set money aside for the piers.", "A request for a lower fare was refused.",
    "Oslo will build a pier and open it in May.", "The crews asked to sail and did so.",
    "Those of the towns that pay may vote.", "If it is clear that they pay, the towns will sign.",
    "In towns where they have piers the mayors spoke.",
    "The terms were hard, and these terms stay.",
    "Lee said this autumn that claims had been paid.",
  ])
  func `A sentence that names what it speaks of takes nothing up`(_ sentence: String) {
    #expect(BackReference(of: sentence) == nil)
  }

  @Test
  func `A bare noun takes up the one that the sentence before brings in`() {
    let sentence = "The grant will pay for two piers."
    #expect(BackReference(of: sentence, after: "They welcomed a grant from Oslo.") == .matter)
    #expect(BackReference(of: sentence, after: "They welcomed a guest from Oslo.") == nil)
    let first = "The first head shall be chosen by Latvia."
    #expect(BackReference(of: first, after: "The head of the Centre is chosen by lot.") == .matter)
    #expect(BackReference(of: first, after: "The towns met.") == nil)
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
  func `A sentence that takes something up itself is told from the one before it on`() throws {
    let loan = "The towns invite the bank. They ask it for a loan. No town is bound by such a loan."
    #expect(try Self.whole(loan, from: "No") == loan)
  }

  @Test
  func `A sentence that names the matter is told, though nobody can tell whom it means by “he”`()
    throws
  {
    let denial = "Chile sent an envoy. He left. Two crews said he had wept. Lima denied this."
    #expect(
      try Self.whole(denial, from: "Lima") == "Two crews said he had wept. Lima denied this."
    )
  }

  @Test
  func `What a person says of “it” is said of something told before`() throws {
    let idea = "Oslo wants a pool. [Ann Lee](person) said it was “an idea”."
    #expect(
      try Self.whole(idea, from: "Ann") == "Oslo wants a pool. Ann Lee said it was “an idea”."
    )
    let time = "It rained. [Ann Lee](person) said it was clear that they would sign."
    #expect(
      try Self.whole(time, from: "Ann") == "Ann Lee said it was clear that they would sign."
    )
    let town = "It rained. Oslo said it was ready."
    #expect(try Self.whole(town, from: "Oslo") == "Oslo said it was ready.")
  }

  @Test
  func `Speech that a passage cuts is told whole`() throws {
    let speech = "“We asked for three years. They said no,” the chief of the port said. It rained."
    #expect(
      try Self.whole(speech, from: "“We")
        == "“We asked for three years. They said no,” the chief of the port said."
    )
  }

  @Test
  func `What somebody else said in the paragraph before explains nothing`() throws {
    let refusal = "“We said no,” the chief said.\n\nThis request was refused by the towns."
    #expect(
      try Self.whole(refusal, from: "This") == "This request was refused by the towns."
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
