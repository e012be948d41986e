import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

/// Who says what is quoted, where no plain verb of saying stands beside it.
@Suite struct QuotationSpeakerTests {
  @Test(arguments: [
    #"Ana Pires released the following statement: “[We mourn them.](quotation speaker="Ana Pires")”"#,
    #"Addressing a meeting in Lund, the envoy said that “[it is late](quotation speaker="the envoy")”."#,
    #"The city reasoned, “[It is ours.](quotation speaker="The city")”"#,
    #"They released the fish: “[wet](quotation speaker=)” work."#,
  ])
  func `A text that is given out is the word of whoever gives it out`(text: String) {
    #expect(differences(of: QuotationAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    #"She continued: “[The ferry has a new owner.](quotation kind=direct speaker=She)”"#,
    #"He went on, “[The ferry has a new owner.](quotation kind=direct speaker=He)”"#,
    #"“[The ferry is sold,](quotation kind=direct speaker=she)” she continued."#,
    #"The talks continued under “[tight](quotation kind=partial speaker=)” rules."#,
    #"The ferry went on to a “[safe](quotation kind=partial speaker=)” harbour."#,
  ])
  func `A verb of going on opens or ends what is said, and else says nothing`(text: String) {
    #expect(differences(of: QuotationAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    #"Ana Pires goes further, stating, “[The bell was cast in May.](quotation kind=direct speaker="Ana Pires")”"#,
    #"Ana Pires wrote a letter urging them to “[fight for the river](quotation speaker="Ana Pires")”."#,
    #"Ana Pires defended the rule while promising a “[formal review](quotation speaker="Ana Pires")” of it."#,
    #"The form is short, the government recommending “[online tools](quotation speaker="the government")” for it."#,
    #"Prices rose in May, adding “[pressure](quotation speaker=)” on the towns."#,
    #"Ana Pires met a crowd chanting and calling it “[late](quotation speaker=)”."#,
    #"The writing “[on the wall](quotation speaker=)” is old."#,
  ])
  func `A participle of saying has the subject of its clause, or its own`(text: String) {
    #expect(differences(of: QuotationAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    #"Ana Pires read the plan and declared it “[void](quotation speaker="Ana Pires")”."#,
    #"Ana Pires said it was “[sad that they wait](quotation speaker="Ana Pires")” after the town “[asked for it in May](quotation speaker="Ana Pires")”."#,
    #"Ana Pires said it was “[sad that they wait](quotation speaker="Ana Pires")” after the town recommended it."#,
    #"It began what Lt. Ana Pires called “[one of the longest days](quotation kind=partial speaker="Lt. Ana Pires")”."#,
    #"“[It was easy,](quotation speaker="Spc. Ana Pires")” said Spc. Ana Pires, who drove."#,
  ])
  func `A second verb and a second quotation keep the speaker of the first`(text: String) {
    #expect(differences(of: QuotationAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    #"Ana Pires has estimated the rainfall of the “[dry](quotation speaker=)” season."#,
    #"I should have said that it is the first “[solid](quotation speaker=)” sample."#,
    #"Ana Pires denounced the “[rigged](quotation speaker="Ana Pires")” vote."#,
    #"Ana Pires said the “[rigged](quotation speaker="Ana Pires")” vote must be held again."#,
  ])
  func `A word set off before a noun is the author's, unless somebody judges by it`(text: String) {
    #expect(differences(of: QuotationAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    #"It may fail, said its owner, “[when the rain comes](quotation speaker="its owner")”."#,
    #"It may fail, said the mayor of Lund, “[when it rains](quotation speaker="the mayor of Lund")”."#,
    #"The mayor, who came late, said the plan was “[good](quotation speaker="The mayor")”."#,
  ])
  func `Who speaks behind the verb is no verb of the clause before it`(text: String) {
    #expect(differences(of: QuotationAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    #"The mill “[must close](quotation speaker="the minister")”, according to the minister."#,
    #"According to the ministry, the mill “[must close](quotation speaker="the ministry")”."#,
    #"It was, in the words of the mayor, “[a bad day](quotation speaker="the mayor")”."#,
    #"Ana Pires rejected the mayor's “[hasty](quotation speaker="the mayor")” remark."#,
    #"A “[large](quotation speaker="the ministry")” number of people left, the ministry said."#,
    #"The text is “[bold](quotation speaker=)”; envoys say so."#,
    #"Ana Pires, the mayor, said: “[We will close it.](quotation speaker="Ana Pires")”"#,
    #"Ana Pires, head of fish at the town of Lund, Peru, said: “[It is shut.](quotation speaker="Ana Pires")”"#,
    #"The mayor, Ana Pires, said: “[It is shut.](quotation speaker="The mayor")”"#,
    #"The prime minister, speaking in Lund, said: “[It is shut.](quotation speaker="The prime minister")”"#,
    #"Ana Pires told the council that it was “[late](quotation speaker="Ana Pires")” and vowed to “[fix it](quotation speaker="Ana Pires")”."#,
    #"Ana Pires, who led them, said, “[We will close it.](quotation speaker="Ana Pires")”"#,
    #"It was sorted according to the “[tree](quotation speaker=)” theory."#,
    #"But he could have said “[wait](quotation speaker=)” in April."#,
  ])
  func `A phrase or an owner tells whose words they are`(text: String) {
    #expect(differences(of: QuotationAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    #"The envoy said “[the town is in favour of it.](quotation kind=direct speaker="The envoy")”"#,
    #"The envoy said “[failure to pay may cost the town dearly](quotation kind=direct)”, but they left."#,
    #"The envoy says “[many will leave. Then the State will pay](quotation kind=direct)” (sic)."#,
    #"The envoy said “[was wrong about it](quotation kind=partial)”."#,
    #"The envoy said that “[the town is in favour of it](quotation kind=partial)” and left."#,
    #"The envoy told them, “[to show that the towns can pay](quotation kind=partial)”."#,
    #"Third, “[she fell into a burning chair.](quotation kind=direct)”"#,
  ])
  func `A whole sentence behind a verb of saying is direct, whatever its first letter`(
    text: String
  ) {
    #expect(differences(of: QuotationAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    #"He took on the title of the “[herders’ friend](quotation kind=name speaker=)”."#,
    #"She wrote under the pseudonym “[the old oak](quotation kind=name speaker=)”."#,
    #"He is known by the initials “[A. P](quotation kind=name speaker=)”."#,
    #"The road, the “[B.A.](quotation kind=name)”, is long."#,
    #"She spoke in the name of “[peace](quotation kind=partial)”."#,
    #"The title means “[the round table](quotation kind=name speaker=)”."#,
    #"The cases, or “[bumpers](quotation kind=name speaker=)”, are soft."#,
    #"Searches can be saved as “[smart folders](quotation kind=name speaker=)”."#,
  ])
  func `What somebody is called is a name`(text: String) {
    #expect(differences(of: QuotationAnnotator(), on: text) == [])
  }

  @Test func `A mark before a closing bracket opens nothing`() {
    #expect(
      differences(of: QuotationAnnotator(), on: #"The word (ox, "") is old." It left."#) == []
    )
  }
}
