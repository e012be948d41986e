import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

@Suite struct QuotationAnnotatorTests {
  @Test(arguments: [
    #"“[We will sign in June,](quotation kind=direct speaker="Ana Pires")” Ana Pires said."#,
    #"Mr. Ray says "[many will leave. Then the State will pay.](quotation kind=direct speaker="Mr. Ray")""#,
    #"Bush said "[this is the moment we waited for.](quotation kind=direct speaker=Bush)""#,
    #"In his book he wrote: “[The talks are over.](quotation kind=direct speaker=he)”"#,
    #""[We will sign in June,](quotation kind=direct speaker="Ana Pires")" said Ana Pires."#,
    #"‘[We don’t expect a deal,](quotation kind=direct speaker="the envoy")’ the envoy said."#,
    #"'[We don't expect a deal,](quotation kind=direct speaker="the envoy")' the envoy said."#,
    #"'[It is the ministers' deal,](quotation kind=direct speaker="the envoy")' the envoy said."#,
    #"The envoy said: “[The talks are over.](quotation kind=direct speaker="The envoy")”"#,
    #"“[No,](quotation kind=direct speaker="the minister")” the minister said."#,
    #"“[The deal is dead,](quotation kind=direct)” it was heard in Lagos."#,
  ])
  func `What is said is direct and has its speaker`(text: String) {
    #expect(differences(of: QuotationAnnotator(), on: text, comparing: .named) == [])
  }

  @Test(arguments: [
    #"“[It costs us,](quotation speaker="Ana Pires")” said its president, [Ana Pires](person)."#,
    #"“[It costs us,](quotation speaker="Ana Pires")” its head, [Ana Pires](person), told reporters."#,
    #"“[It costs us,](quotation speaker="Ana Pires")” said Peru's trade minister, [Ana Pires](person), in Lima."#,
    #"“[It costs us,](quotation speaker="Ana Pires")” said Ana Pires, the president."#,
    #"It is not the Rivers Union, a body of small farmers, which criticised the pact for “[being late](quotation speaker="the Rivers Union")”."#,
  ])
  func `A speaker is called by name where an office or a description stands beside it`(
    text: String
  ) {
    #expect(differences(of: QuotationAnnotator(), on: text, labels: [.quotation]) == [])
  }

  @Test(arguments: [
    #"It would “[ruin the ports](quotation speaker="Ana Pires" relay="was quoted by an aide")”, Peru's trade minister, [Ana Pires](person), was quoted by an aide as having told them."#,
    #"The envoy was quoted as saying it was “[too late](quotation speaker="The envoy" relay="was quoted")”."#,
    #"An aide quoted the envoy as saying it was “[too late](quotation speaker="the envoy" relay="An aide quoted")”."#,
    #"The envoy said it was “[too late](quotation speaker="The envoy" relay=)”."#,
  ])
  func `Who was quoted by another is the speaker, and how it came down stands with it`(
    text: String
  ) {
    #expect(differences(of: QuotationAnnotator(), on: text, labels: [.quotation]) == [])
  }

  @Test(arguments: [
    "The workers' rights and the ministers' talks are old.", "They play rock 'n' roll here.",
    "Tell 'em the bosses' plan failed.", "In the '60s the towns' boats sank.", "It's the town's.",
  ])
  func `An apostrophe opens no quotation`(text: String) {
    #expect(differences(of: QuotationAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    #"The minister called the offer “[a first step](quotation kind=partial speaker="The minister")”."#,
    #"The mayor told reporters he had “[not read it](quotation speaker="The mayor")”, and an aide said later that he would."#,
    #"Ms Wren brushed that aside as “[gossip](quotation speaker="Ms Wren")”; Mr Lark kept silent."#,
    #"The plan is “[bold](quotation speaker="the minister")” and “[late](quotation speaker="the minister")”, the minister said."#,
    #"Ghana’s envoy said the plan was “[deeply flawed](quotation kind=partial speaker="Ghana’s envoy")” and left."#,
    "It speaks of “[quiet strength](quotation kind=partial speaker=)” in the region.",
    "The word “[modify](quotation kind=partial speaker=)” means to change, the court wrote.",
    "The text should hold the word “[trade](quotation kind=partial speaker=).”",
  ])
  func `A few words in a sentence are partial`(text: String) {
    #expect(differences(of: QuotationAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    "The pact is known as “[fish for peace](quotation kind=name speaker=)” in Oslo.",
    "The two towns (hereinafter “[the parties](quotation kind=name speaker=)”) met.",
    "They met in the “[Arctic Five](quotation kind=name)” format.",
    "Her song “[Chaque fois](quotation kind=name)” sold well.",
    "The body (\"[the Commission](quotation kind=name)\") met.",
    "She wrote “[Long, the Way](quotation kind=name)” (a novel) and left.",
    "He is the author of “[The Lives of Peter the Great, King of Norse](quotation kind=name)”.",
    "The “[Group of 77](quotation kind=name)” met.",
    "The so-called “[Format 5+1](quotation kind=name)” is back, the envoy said.",
    "The [council of “[elders](quotation kind=name)”](forum) met.",
  ])
  func `A name in marks is a name`(text: String) {
    #expect(differences(of: QuotationAnnotator(), on: text) == [])
  }

  @Test func `The parts of a split quotation are marked each`() {
    let text = #"""
      “[The harbour is closed,](quotation kind=direct speaker="Ola Berg")” Ola Berg said, “[and it \#
      will stay closed.](quotation kind=direct speaker="Ola Berg")”
      """#
    #expect(differences(of: QuotationAnnotator(), on: text) == [])
  }

  @Test func `A speaker goes on where nobody else is named`() {
    let text = #"""
      “[We are late,](quotation kind=direct speaker="a senior official")” a senior official said. \#
      “[We will catch up.](quotation kind=direct speaker="a senior official")”
      """#
    #expect(differences(of: QuotationAnnotator(), on: text) == [])
  }

  @Test func `A quotation of two paragraphs keeps its open mark`() {
    let text = """
      The note reads: “[The first part is long.](quotation)

      “[The second part is short.](quotation)”
      """
    #expect(differences(of: QuotationAnnotator(), on: text, comparing: .only([])) == [])
  }

  @Test(arguments: [
    "The ministers’ plan and the workers’ reply differ.",
    "It’s the ’90s again.",
    "A 5\" pipe and a 6\" pipe.",
    "“The mark is never closed.",
    "An empty pair “” says nothing.",
  ])
  func `Apostrophes and lone marks quote nothing`(text: String) {
    #expect(differences(of: QuotationAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    #""[We leave in May,](quotation speaker="Col. Ana B. Pires")" said Col. Ana B. Pires, who leads them."#,
    #""[It is late,](quotation speaker="Martin Lund Jr.")" said Martin Lund Jr. in 1965."#,
    #""[Prices rise,](quotation speaker="Acme Inc.")" said [Acme Inc.](organization)"#,
    #""[It is late,](quotation speaker=Lund)" said Lund. Pires left."#,
  ])
  func `A speaker behind the verb has the whole name, past the stops of shortened words`(
    text: String
  ) {
    #expect(differences(of: QuotationAnnotator(), on: text, labels: [.quotation]) == [])
  }

  @Test(arguments: [
    #"The plan, which critics say is too weak, “[must be changed](quotation speaker=)” soon."#,
    #"They dropped the move, which the minister called “[a warning](quotation kind=partial speaker="the minister")”."#,
    #"The mayor said the plan, which critics say is weak, “[must be changed](quotation speaker="The mayor")”."#,
  ])
  func `A verb that only describes a noun does not speak the quotation behind it`(text: String) {
    #expect(differences(of: QuotationAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    #"Analysts suggest waiting for the first “[point](quotation speaker=)” release of it."#,
    #"He used the word “[surge](quotation speaker=)” often, officials said."#,
    #"Experts say the “[shadow](quotation speaker=Experts)” fleet grows."#,
  ])
  func `A word that is spoken of, or that describes a thing, is nobody's speech`(text: String) {
    #expect(differences(of: QuotationAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    #"The minister called it “[a national disgrace](quotation kind=partial speaker="The minister")”."#,
    #"Critics have called him “[unfit for office](quotation kind=partial speaker=Critics)”."#,
    #"The banks use a pool called “[swap lines](quotation kind=name speaker=)”."#,
    #"They called it “[Star of the Sea](quotation kind=name speaker=)”."#,
  ])
  func `What somebody calls a thing is said, and what it is called is a name`(text: String) {
    #expect(differences(of: QuotationAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    #"The ministry notes, “[The duty will be lifted in May.](quotation speaker="The ministry")”"#,
    #"The bank states: “[We have no plans to sell.](quotation speaker="The bank")”"#,
    #"In the ministry notes, “[The duty will be lifted in May.](quotation speaker=)”"#,
  ])
  func `A verb that may be a noun speaks where nothing else can`(text: String) {
    #expect(differences(of: QuotationAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    #"She saw “[Ana's List](quotation kind=name)” twice."#,
    #"She saw “[The Man Who Sold the Last Boat of the Rivers to the King](quotation kind=name)”."#,
    #"He told the paper “[We are late with all of it.](quotation kind=direct speaker=He)”"#,
  ])
  func `A work is a name however long, and speech is none`(text: String) {
    #expect(differences(of: QuotationAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    """
    “[We are late,](quotation speaker="Ana Pires")” said Ana Pires.

    “[We will catch up by May.](quotation speaker="Ana Pires")”
    """,
    """
    The mayor said:

    “[We will catch up by May.](quotation speaker="The mayor")”
    """,
    """
    “[We are late,](quotation speaker="Ana Pires")” said Ana Pires. The envoy left the town.

    “[We will catch up by May.](quotation speaker=)”
    """,
    """
    “[We are late,](quotation speaker="Ana Pires")” said Ana Pires.

    “[We will catch up by May.](quotation speaker=)” The rain went on all day.
    """,
  ])
  func `A speaker goes on in a paragraph of nothing but a quotation`(text: String) {
    #expect(differences(of: QuotationAnnotator(), on: text) == [])
  }

  @Test func `It keeps the rules of annotators`() {
    #expect(conformance(of: QuotationAnnotator()) == [])
  }
}
