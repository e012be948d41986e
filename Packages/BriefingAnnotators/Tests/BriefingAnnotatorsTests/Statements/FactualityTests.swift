import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

@Suite struct FactualityTests {
  /// The statuses that a text gives to statements, events and instruments.
  private func statuses(_ text: String) -> (statements: [Status], others: [Status]) {
    let document = Document.testing(text, kind: .paragraph)
    var dates: [Label: [Annotation]] = [:]
    let view = DocumentView(document: document, layers: [:])
    dates[.date] = DateAnnotator().annotate(view).map {
      Annotation($0, by: DateAnnotator().descriptor, in: document)
    }
    let dated = DocumentView(document: document, layers: dates)
    let marks = EventAnnotator().annotate(dated) + InstrumentAnnotator().annotate(dated)
    let statements = StatementFixture.statements(in: text, genre: "news")
    return (
      statements.compactMap { $0.attributes.text("status") }.compactMap(Status.init(rawValue:)),
      marks.compactMap { $0.attributes.text("status") }.compactMap(Status.init(rawValue:))
    )
  }

  /// Whether a status says that something has come to pass, or is settled to.
  private func isReached(_ status: Status) -> Bool {
    status.rung != nil && status.raises(.underWay)
  }

  private func polarity(_ text: String) -> String {
    StatementFixture.values(of: "polarity", in: text, genre: "news")
  }

  @Test(arguments: [
    "It is not true that the treaty was signed on 3 May 2024.",
    "It is false that the treaty was signed in May.",
    "It is a lie that the treaty was signed in May.",
    "It was never the case that the treaty was signed.",
    "It is far from true that the treaty was signed in May.",
    "Reports that the Harbour Treaty was signed in May are wrong.",
    "The minister said that no treaty was signed.",
    "Nor is it true that the doctors agreed on the contract.",
    "Senators said it was untrue that they had approved the budget.",
    "The idea that the treaty was signed in May is a myth.",
    "Rumours that the coach had resigned in April were denied by the club.",
    "The government dismissed reports that the budget was adopted on Monday.",
    "The paper wrongly reported that the treaty was signed in May.",
    "There is no evidence that the treaty was signed in May.",
    "The Commission found no proof that the quotas were agreed in December.",
    "No minister signed the Harbour Treaty.",
    "Nor was the Harbour Treaty signed on 12 March 2024.",
    "Nowhere was the Harbour Treaty ratified.",
    "The meeting scheduled for 14 April 2024 in Bergen never took place.",
    "Norway ain't signed the Harbour Treaty.",
    "Under no circumstances has Norway signed the Harbour Treaty.",
    "Norway has yet to ratify the Harbour Treaty.",
    "The minister forgot to sign the Harbour Treaty.",
    "At no point did the ministers agree on the quotas.",
    "The Harbour Treaty did not enter into force in June.",
  ])
  func `What is said not to be so is denied, and has come to nothing`(text: String) {
    let found = statuses(text)
    #expect(!(found.statements + found.others).contains(where: isReached))
    #expect(polarity(text) == "negative")
  }

  @Test(arguments: [
    "The minister denied that the treaty had been signed.",
    "Claims the treaty was signed in May are false.",
    "There is little evidence that the vaccine was approved in March.",
    "The ministry denied the treaty was signed in May.",
    "He did not say the treaty was signed.",
    "The ministry neither confirmed nor denied that the treaty was signed in May.",
    "The minister did not deny that the treaty was signed in May.",
    "It is not clear that the treaty was signed in May.",
    "This does not mean that the budget was adopted in June.",
    "It was not on 3 May 2024 that the treaty was signed.",
    "Contrary to reports that the treaty was signed in May, talks are idle.",
    "Whether Norway signed the treaty in May is unclear.",
    "She asked if the ministers had agreed on a budget.",
    "Did Norway sign the Harbour Treaty in May?",
    "“Did the ministers agree on quotas?” a reporter asked.",
    "He wondered whether the two clubs had agreed on a fee.",
  ])
  func `What is left open has no rung`(text: String) {
    let found = statuses(text)
    #expect(!(found.statements + found.others).contains(where: isReached))
  }

  @Test(arguments: [
    "It is rumoured that the treaty was signed in May.",
    "It was reported that the parties agreed on a ceasefire.",
    "It was rumoured on Monday that the clubs had agreed on a fee.",
    "It appears that the treaty was signed in May.",
    "There are rumours that the treaty was signed in May.",
    "Word spread that the army had invaded Ruritania in May.",
    "Rumors that the Harbour Treaty was signed swept the capital.",
    "The two sides have allegedly agreed on a text.",
    "Reportedly, the treaty was signed in May.",
    "The treaty was signed on 3 May 2024, allegedly.",
    "Norway is said to have signed the Harbour Treaty in May.",
    "The striker is rumoured to have signed a contract in May.",
    "Unconfirmed reports say that the treaty was signed in May.",
    "According to rumours, the leaders met in Oslo in May.",
    "The Harbour Treaty, reportedly signed in May, is secret.",
  ])
  func `Hearsay is never more than possible`(text: String) {
    let found = statuses(text)
    #expect(!(found.statements + found.others).contains { $0.raises(.possible) })
  }

  @Test(arguments: [
    "It is rumoured that the treaty was signed in May.",
    "The two sides have allegedly agreed on a text.",
    "The drug is claimed to have been approved in May.",
  ])
  func `Hearsay is attributed`(text: String) {
    #expect(StatementFixture.values(of: "voice", in: text, genre: "news") == "attributed")
  }

  @Test(arguments: [
    "The ministers were to have signed the Harbour Treaty on 3 March 2024.",
    "The parties almost agreed on a text.",
    "The two sides have all but agreed on a text.",
    "The clubs have as good as agreed on a fee.",
    "The minister came close to signing the Harbour Treaty.",
    "The minister stopped short of signing the Harbour Treaty.",
    "The minister was about to sign the Harbour Treaty.",
    "The two states were on the verge of signing the Harbour Treaty.",
    "Norway avoided signing the Harbour Treaty.",
  ])
  func `What came near did not come to pass`(text: String) {
    let found = statuses(text)
    #expect(!(found.statements + found.others).contains(where: isReached))
  }

  @Test(arguments: [
    "If the Harbour Treaty is signed in May, the port will open.",
    "The talks collapsed before anything was agreed on 15 April 2024.",
    "Had the ministers agreed on quotas, the boats would have sailed.",
    "Norway would have signed the Harbour Treaty.",
    "The ministers behaved as if the treaty had been signed in May.",
    "Once the treaty is signed in May, the port will open.",
    "The aid will flow provided that the treaty is signed in May.",
    "I wish the treaty had been signed in May.",
    "It is hoped that the treaty was signed in May.",
    "Even had the treaty been signed in May, the boats would have stayed.",
    "The minister hopes that the treaty was signed in May.",
    "The Harbour Treaty, if signed, would open the port.",
    "By the time the treaty is signed, the port will be shut.",
    "The ministers flew to Oslo to sign the Harbour Treaty.",
    "The minister left before signing the Harbour Treaty.",
    "After failing to ratify the Harbour Treaty, Norway left.",
    "A plan to sign the Harbour Treaty failed.",
    "The Harbour Treaty may enter into force in June.",
  ])
  func `What hangs on something else has not come to pass`(text: String) {
    #expect(!statuses(text).others.contains(where: isReached))
  }

  @Test(arguments: [
    "The ministers signed the treaty in May.",
    "The treaty, which had been negotiated for years, was signed in May.",
    "The minister said the treaty was signed in May.",
    "Almost 20 states signed the treaty in May.",
    "The treaty was signed in May by all but one state.",
    "It was in May that the ministers signed the treaty.",
    "The minister, who is rumoured to be ill, signed the treaty in May.",
    "The minister who had denied the report signed the treaty in May.",
    "The minister signed the treaty that critics call false.",
    "The minister, asked about the rumours, said the treaty was signed in May.",
    "Norway signed the Harbour Treaty without delay.",
    "Although nobody believed it, the ministers signed the treaty in May.",
    "Despite doubts, Norway signed the Harbour Treaty in May.",
    "They have worked together, with the signing of the Harbour Treaty in May.",
  ])
  func `A plain report keeps its rung`(text: String) {
    let found = statuses(text).others
    #expect(!found.isEmpty && found.allSatisfy { $0 == .signed })
  }

  @Test(arguments: [
    ("The two will discuss ways to prevent the leaking of secrets.", "planned"),
    ("Norway stopped buying gas in May.", "held"),
    ("It is likely that the forum will remain small.", "expected"),
    ("They will be asked to help, but will they come?", "proposed | unclear"),
  ])
  func `What is told of a deed beside others keeps its rung`(text: String, expected: String) {
    #expect(StatementFixture.values(of: "status", in: text, genre: "news") == expected)
  }

  @Test(arguments: [
    "If talks fail, boats could leave port without any quota.",
    "Offices that are not used to share data must make a common effort.",
    "The states that did not sign the treaty met in Oslo.",
    "The ministers, not the king, signed the treaty in May.",
    "The ministers met not in Oslo but in Bergen.",
    "Not surprisingly, the ministers signed the treaty.",
    "The law was passed with no changes.",
    "The ministers met despite having no agenda.",
    "It is no surprise that the ministers met in Oslo.",
  ])
  func `A denial in a circumstance denies no deed`(text: String) {
    #expect(polarity(text) == "positive")
  }

  @Test(arguments: [
    "Boats could not leave port without a quota.",
    "The ministers agreed without signing a text.",
    "The board made no mention of costs.",
    "Norway has no plans to join.",
    "In no way does the law bind them.",
    "The team that won the cup never played in Oslo.",
    "Not a single state signed the treaty.",
  ])
  func `A denial of the deed is kept`(text: String) {
    #expect(polarity(text) == "negative")
  }

  @Test func `The words of a circumstance that denies are kept`() {
    let text = "Boats could leave port without any quota."
    #expect(StatementFixture.values(of: "negation", in: text) == "without")
  }
}
