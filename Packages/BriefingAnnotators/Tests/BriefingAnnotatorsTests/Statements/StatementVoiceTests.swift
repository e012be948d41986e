import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

@Suite struct StatementVoiceTests {
  @Test(arguments: [
    "The towns will share boats and tugs from May, their mayors said on Monday, in a step that may "
      + "cut fares.",
    "The towns will build a pier, the mayors said late on Monday, after two days of talks.",
  ])
  func `Who said it on what day speaks for the clauses on both sides`(text: String) {
    let voices = StatementFixture.values(of: "voice", in: text, genre: "news")
    #expect(voices.hasPrefix("attributed"))
    #expect(StatementFixture.values(of: "action", in: text, genre: "news").contains("say") == false)
  }

  private func voice(_ text: String, _ genre: String?) -> String {
    StatementFixture.values(of: "voice", in: text, genre: genre)
  }

  @Test(arguments: [
    "The minister said that exports will grow.",
    "Exports will grow, the minister said.",
    "According to two officials, the port will close.",
    "The report says the dam is old.",
    "The bank is said to be for sale.",
    "Some firms were found to have broken the law.",
    "“We will not sign,” the envoy said.",
    "Ana Pires has argued that the state should pay.",
    "The union is convinced that wages must rise.",
    "Ghana urged both sides to meet.",
    "But, as President Lund said today, the vote has prevailed.",
  ])
  func `What somebody says is attributed in any text`(text: String) {
    #expect(voice(text, "news") == "attributed")
    #expect(voice(text, "commentary") == "attributed")
  }

  @Test(arguments: [
    "The two sides will meet in Oslo.",
    "The law was enacted in June.",
    "The agenda includes tariffs.",
    "The ministry announced a new plan.",
    "The parties agreed on a text.",
  ])
  func `A plain report is the source’s in any text`(text: String) {
    #expect(voice(text, "news") == "source")
    #expect(voice(text, "commentary") == "source")
  }

  @Test(arguments: [
    "The two capitals should consider a joint fleet.",
    "Perhaps the best result was the silence.",
    "We need a new port.",
    "This was a big mistake.",
    "It is important to act.",
    "The cabinet has been right to wait.",
  ])
  func `An opinion is the author’s in any text`(text: String) {
    #expect(voice(text, "news") == "author")
    #expect(voice(text, "commentary") == "author")
  }

  @Test(arguments: [
    "Trade may suffer.", "The forum could be the place for it.",
    "The port will probably close.", "Such a plan requires money.",
    "Will they come?", "The pact lacks support.", "Close cooperation is needed.",
    "The new forum will remain small.",
  ])
  func `In commentary unhedged judgment is the author’s`(text: String) {
    #expect(voice(text, "commentary") == "author")
    #expect(voice(text, "news") == "source")
  }

  @Test(arguments: [
    ("The two capitals should consider a joint fleet.", "recommendation"),
    ("The ministers may discuss rice.", "judgment"),
    ("The two sides could discuss rice.", "judgment"),
    ("Topics must include rice.", "recommendation"),
  ])
  func `What an author wishes for is never on the agenda`(text: String, kind: String) {
    #expect(StatementFixture.values(of: "kind", in: text, genre: "commentary") == kind)
  }

  @Test func `A text without a genre is judged by its wording`() {
    let argument = """
      The state should act. Perhaps it must. We should hope. Why wait? The port may close.
      """
    let voices = StatementFixture.values(of: "voice", in: argument)
    #expect(voices.hasSuffix("author"))
    let report = """
      The port may close. It has two piers. The town owns it. Ships call there. It was built in 1901.
      """
    #expect(!StatementFixture.values(of: "voice", in: report).contains("author"))
  }

  @Test func `What a report tells goes on after Among them`() {
    let text =
      "The readout indicated the two leaders discussed trade. Among them were rice and rail."
    #expect(voice(text, "news") == "attributed | attributed")
    #expect(StatementFixture.values(of: "status", in: text, genre: "news") == "held | held")
  }

  @Test func `An obligation in a report is the source’s`() {
    #expect(voice("Ships must pay a fee.", "news") == "source")
    #expect(voice("Ships must pay a fee.", "commentary") == "author")
  }

  @Test(arguments: [
    ("The two capitals should consider a joint fleet.", "The two capitals"),
    ("Ana Pires, a former mayor, will resign.", "Ana Pires"),
    ("There are no plans.", "-"),
    ("When he started out his poems were short.", "his poems"),
    ("They endured much and our hearts are full.", "They | our hearts"),
    ("The logo was created in May.", "-"),
    ("The statue was made by the artist.", "the artist"),
    ("The ministry is committed to the plan.", "The ministry"),
    ("He depends on arms and money, and has caused harm.", "He"),
    ("These were all buzzwords and images Wikinews observed.", "-"),
    ("We're now counting the cells.", "We"),
    ("Second, our approach, unlike theirs, keeps a balance.", "our approach"),
    ("That's all it found.", "-"),
    ("The deal, Ruiz said, is bad.", "The deal"),
    ("\"If they sign,\" she warned, \"we will strike.\"", "we"),
    ("Asked whether she would sign, Ruiz said no.", "Ruiz"),
    ("It was paid by Airbus for the delay.", "Airbus"),
    ("Four depots, located along the river, allow riders to turn.", "Four depots"),
    ("The mayor said it is clear that prices fall.", "-"),
    ("Boeing claims that the plane is safe.", "the plane"),
    ("In that same year he became pastor.", "he"),
    (
      "Under the rules, farmers in Chile, Peru and Bolivia will pay.",
      "farmers in Chile, Peru and Bolivia"
    ),
    ("The tender is expected to be launched by the end of May.", "-"),
    ("They ’ve signed the pact.", "They"),
    (
      "Today in Lima the governments of Peru, the Republic of Chile and Bolivia signed it.",
      "the governments of Peru, the Republic of Chile and Bolivia"
    ),
    ("On Monday in Lima, the union and the council signed it.", "the union and the council"),
    (
      "It was signed by Ana Pires, Minister of Works of Utopia; and Otto Ruiz, Minister of Roads.",
      "Ana Pires, Minister of Works of Utopia; and Otto Ruiz, Minister of Roads"
    ),
    ("The pact was signed by Ana Pires, the mayor of Riga.", "Ana Pires"),
    (
      "The pact was signed by the council, the mayor and the union in Riga.",
      "the council, the mayor and the union"
    ),
  ])
  func `The actor is given in the words of the text`(text: String, actor: String) {
    #expect(StatementFixture.values(of: "actor", in: text, genre: "news") == actor)
  }

  @Test(arguments: [
    ("The ministers will discuss ways to save water.", "discuss", "ways to save water"),
    ("Both are expected to agree on rules for trade.", "agree on", "rules for trade"),
    ("Kenya plans to expand the port.", "expand", "the port"),
    ("The firm announced that it will build a plant.", "announce", "it will build a plant"),
    ("The logo was created in May.", "create", "The logo"),
    ("He took the road and distributed letters to all.", "take", "the road"),
    ("The firm owes money to a bank, but said it will pay.", "owe", "money to a bank"),
    ("Shares dropped at the open with banks losing 11%.", "drop", "-"),
    ("The mayor welcomed all and announced that there were guests.", "welcome", "all"),
    ("It can never unite the land and bring peace.", "unite", "the land"),
    ("The act hailed the record whilst promising an update.", "hail", "the record"),
    ("He has worked in Miami with friends.", "work", "-"),
    ("How does that fit the plan?", "-", "fit the plan"),
    ("The figures are based on estimates.", "base", "The figures"),
    ("Hopes came after the two sides talked.", "come", "-"),
    ("He returned to China in 1925.", "return to", "China"),
    ("It hired a museum opened in May 2007.", "hire", "a museum opened in May 2007"),
    ("She announced that it would open in 2007.", "announce", "it would open in 2007"),
    ("They used to call him the Birdman.", "call", "him the Birdman"),
    ("He saw no reason, and if he were right it is unclear why they left.", "see", "no reason"),
    ("They found the brain's \"strip\" in Lima.", "find", "the brain's \"strip\" in Lima"),
    ("We're right now using a new lens.", "use", "a new lens"),
  ])
  func `The deed and its object are told`(text: String, action: String, object: String) {
    #expect(StatementFixture.values(of: "action", in: text) == action)
    #expect(StatementFixture.values(of: "object", in: text) == object)
  }

  @Test(arguments: [
    ("We drove to the coast.", "background"), ("I have a letter.", "background"),
    ("Seals can hear the boats.", "background"),
    ("Passports must be valid for a month.", "background"),
  ])
  func `What was done, can be done or is the rule is no judgment and no plan`(
    text: String,
    kind: String
  ) {
    #expect(StatementFixture.values(of: "kind", in: text, genre: "news") == kind)
  }

  @Test(arguments: ["“We should sign it today.", "\"We should sign it today."])
  func `What a quotation opens that goes on in another paragraph is not the author's`(text: String)
  {
    #expect(voice(text, "commentary") == "attributed")
  }

  @Test(arguments: [
    ("It is time to put chips on the agenda.", "recommendation"),
    ("The ministers would do well to raise it.", "recommendation"),
    ("They had better discuss it.", "recommendation"),
    ("The ministers will no doubt discuss it.", "judgment"),
  ])
  func `What is advised or foretold in a report is the author's as well`(text: String, kind: String)
  {
    #expect(StatementFixture.values(of: "kind", in: text, genre: "news") == kind)
    #expect(voice(text, "news") == "author")
  }

  @Test func `A paragraph behind “said:” is what was said`() {
    let text = """
      [Elena Ruiz said:](statement)

      [The storm was a disaster.](statement voice=attributed)

      [The roads are closed.](statement voice=source)

      [The ministers agreed the following:](statement)

      [The port is open.](statement voice=source)
      """
    #expect(differences(of: StatementAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    "A player who accuses another without proof shall be liable to a fine.",
    "He will report by 31 October and his report will be published in full.",
    "Nobody has asked the towns.", "That is to say, the road will close.",
  ])
  func `What only has a verb of saying in it is nobody's word`(text: String) {
    let voices = StatementFixture.values(of: "voice", in: text, genre: "news")
    #expect(Set(voices.split(separator: " ")).isDisjoint(with: ["attributed"]))
  }

  @Test(arguments: [
    "confirmed", "announced", "promised", "agreed", "insisted", "declared", "pledged", "hinted",
  ])
  func `What somebody declares is told in a clause without that too`(verb: String) {
    let text = "The board \(verb) the harbour authority would pay the fine."
    let actor = StatementFixture.values(of: "actor", in: text, genre: "news")
    #expect(["The board", "the harbour authority"].contains(actor))
  }

  @Test func `A hedge is kept as it stands`() {
    #expect(StatementFixture.values(of: "hedge", in: "Trade may suffer.") == "may")
    #expect(
      StatementFixture.values(of: "hedge", in: "A possible ban will likely fail.")
        == "possible+likely"
    )
  }

  @Test func `A word dropped in passing, or in a name, is no topic`() {
    let passing = "The ants build in sand. I try to work on a low budget. They dig at night."
    #expect(StatementFixture.values(of: "topic", in: passing) == "- | - | -")
    let planned = "The ants build in sand. The ministers will discuss the budget."
    #expect(StatementFixture.values(of: "topic", in: planned) == "- | fiscal-policy")
    let often = "The budget grew. The ministers passed the budget."
    #expect(StatementFixture.values(of: "topic", in: often) == "fiscal-policy | fiscal-policy")
  }

  @Test func `The topic with most terms wins`() {
    let taxonomy = TopicTaxonomy(topics: [
      Topic(id: "rail", terms: ["railway", "train"]),
      Topic(id: "water", terms: ["water", "dam", "river basin"]),
    ])
    let text = """
      [The railway will cross the river basin below the dam.](statement topic=water)

      [The train is late.](statement topic=rail)

      [The sky is blue.](statement topic=)
      """
    #expect(differences(of: StatementAnnotator(taxonomy: taxonomy), on: text) == [])
  }
}
