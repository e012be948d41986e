import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

@Suite struct StatementStatusTests {
  private func status(_ text: String, genre: String? = "news") -> String {
    StatementFixture.values(of: "status", in: text, genre: genre)
  }

  @Test(arguments: [
    ("The two sides will discuss fishing quotas.", "planned"),
    ("Shipowners gave the plan a guarded welcome.", "held"),
    ("Their questions made the plan better.", "held"),
    ("Not everyone is convinced.", "unclear"),
    ("The vehicle was delayed for six hours at the border.", "held"),
    ("The league voted on Friday to limit the time animals may spend at sea.", "planned"),
    ("The new fares take effect Sept. 1.", "planned"),
    ("After that they may be dropped, a step that riders had pushed for.", "possible"),
    ("Existing monthly passes will be honored.", "planned"),
    ("The review will not consider single cases.", "planned"),
    ("About 60 of them stood outside under a banner.", "held"),
    ("Canada plans to widen the canal.", "planned"),
    ("The board intends to sell the line.", "planned"),
    ("Its aim is to cut waste.", "planned"),
    ("Peru is to host the games.", "planned"),
    ("The treaty is slated to be signed in Lima.", "scheduled"),
    ("The vote is scheduled for Sunday.", "scheduled"),
    ("The two are due to meet again.", "scheduled"),
    ("The ministers are expected to agree on a text.", "expected"),
    ("Growth is forecast to slow.", "expected"),
    ("Prices will likely fall.", "expected"),
    ("The minister hopes to visit Ghana.", "proposed"),
    ("The cabinet is considering a ban on plastics.", "proposed"),
    ("The town looks for ways to save water.", "proposed"),
    ("Kenya has called for a summit.", "proposed"),
    ("Lawmakers vote on the budget this week.", "pending"),
    ("The bill is before parliament.", "pending"),
    ("Talks are under way in Doha.", "under-way"),
    ("Steps are being taken to close the mine.", "under-way"),
    ("Vietnam may join the pact.", "possible"),
    ("The ministers could meet in the autumn.", "possible"),
    ("If the vote passes, the bank will close.", "possible"),
    ("Seoul will not rule out joining the pact.", "possible"),
    ("The treaty is yet to be ratified.", "unclear"),
    ("Many believe the pact was signed.", "unclear"),
    ("They might as well have signed.", "possible"), ("They ought to have signed.", "unclear"),
    ("The ministers want to do more.", "proposed"), ("The states seem to have agreed.", "unclear"),
    ("The pact enters into force on 1 January 2031.", "planned"),
    ("It takes effect from 2031.", "planned"),
    ("“We were not ready,” the minister said.", "unclear"),
    ("The hope is that they will sign.", "possible"),
    ("Chances are that they will sign.", "possible"),
    ("It may turn out that the pact was signed.", "possible"),
    ("Hopefully this will lead to more.", "possible"), ("They hopefully agreed.", "possible"),
    ("The delay was due to the storm.", "unclear"),
    ("Each town will endeavour to keep a reserve.", "proposed"),
    ("The towns do not have to pay.", "unclear"), ("Nobody needs to sign it.", "unclear"),
    ("No exemption was requested by any town.", "unclear"),
    ("The mayor asked for nothing of the kind.", "unclear"),
    ("The hosts wish to thank the towns.", "unclear"),
    ("The secretariat was instructed to invite bids by May.", "planned"),
    ("Approval of the plan will be sought before June.", "planned"),
    ("The towns reserved their position on the clause.", "unclear"),
    ("The bakers would not swallow the clause.", "unclear"),
    ("The towns could not agree on a date.", "unclear"),
    ("The towns may not agree this year.", "possible"),
    ("On Monday the ministry said the tender would open.", "planned"),
    ("It is due to bad weather.", "unclear"),
    ("This is down to ongoing events at sea.", "unclear"),
  ])
  func `What is still to come has a low rung`(text: String, expected: String) {
    #expect(status(text) == expected)
  }

  @Test(arguments: [
    ("The leaders agreed on a ceasefire.", "agreed"),
    ("The two sides have reached an agreement on rice.", "agreed"),
    ("The leaders of both countries agreed to create a panel.", "agreed"),
    ("Finland confirmed that it would send ships.", "confirmed"),
    ("The firm announced that it will build two plants.", "announced"),
    ("A new strategy was released in March.", "announced"),
    ("Chile and Peru signed the accord.", "signed"),
    ("The offer was accepted with thanks.", "agreed"),
    ("President Lund signed the bill into law.", "enacted"),
    ("Parliament passed the Water Act.", "enacted"),
    ("The reform law was enacted in June.", "enacted"),
    ("The treaty entered into force in May.", "enacted"),
    ("The premiers met in Cairo.", "held"),
    ("Fishing rights were discussed at the forum.", "held"),
    ("The summit was cancelled.", "cancelled"),
    ("The visit has been put off.", "postponed"),
    ("The vote was delayed.", "postponed"),
    ("The ministry denied the report.", "denied"),
  ])
  func `What has come to pass has its rung`(text: String, expected: String) {
    #expect(status(text) == expected)
  }

  @Test(arguments: [
    ("The leaders will agree on a ceasefire.", "planned"),
    ("The leaders are expected to sign the pact.", "expected"),
    ("The law may be enacted in June.", "possible"),
    ("The premier hopes to announce a plan.", "proposed"),
    ("The parties did not sign the accord.", "unclear"),
    ("The council has yet to approve the text.", "unclear"),
    ("The company failed to announce a date.", "unclear"),
    ("Parliament passed the evening in debate.", "held"),
    ("The law bans imports of ivory.", "unclear"),
    ("Chips have been in short supply.", "unclear"),
    ("The road, they said, will be built by the state.", "planned"),
    ("The agency said the dam will open in June.", "planned"),
    ("The agency said it would publish the data.", "planned"),
    ("She should sign the treaty.", "proposed"),
    ("She said she would consider a ban.", "proposed"),
    ("She said it would perhaps publish the data.", "possible"),
    ("The agency said the harvest would be poor.", "expected"),
    ("The agency said it would have published the data.", "unclear"),
    ("The agency said it would publish the data if the court allowed it.", "possible"),
    ("The vote could mean that the law was enacted.", "possible"),
    ("The vote may show that the treaty was signed.", "possible"),
    ("This does not prove that the treaty was signed.", "unclear"),
    ("The vote means that the law was enacted.", "enacted"),
    ("This could happen when the treaty is signed.", "possible"),
    ("This could come as the treaty was signed.", "possible"),
    ("The ministry denied that the treaty was signed.", "denied"),
  ])
  func `A status is never higher than the words`(text: String, expected: String) {
    #expect(status(text) == expected)
  }

  @Test(arguments: [
    "[\"We will sign,\" the minister told us on [Monday](date value=2021-06-07).](statement status=planned)",
    "[The minister said on [Monday](date value=2021-06-07) that she would sign.](statement status=planned)",
  ])
  func `The day of saying so fixes nothing`(text: String) {
    #expect(differences(of: StatementAnnotator(), on: text) == [])
  }

  @Test func `A day fixes what will be held`() {
    let fixed = """
      [The panel will meet on [May 3](date value=XXXX-05-03 kind=date).]\
      (statement status=scheduled deadline=XXXX-05-03)
      """
    #expect(differences(of: StatementAnnotator(), on: fixed) == [])
    let vague = """
      [The paper will be released [later this year](date value=2021 kind=date basis=vague).]\
      (statement status=planned)
      """
    #expect(differences(of: StatementAnnotator(), on: vague) == [])
  }

  @Test(arguments: [
    ("The agenda includes tariffs and fisheries.", "agenda | planned"),
    ("On the agenda are tariffs and fisheries.", "agenda | planned"),
    ("Also on the table is deepening trade.", "agenda | planned"),
    ("The main topics include water and rail.", "agenda | planned"),
    ("Food prices top the agenda.", "agenda | planned"),
    ("The ministers will discuss water.", "agenda | planned"),
    ("The two sides agreed on tariffs.", "commitment | agreed"),
    ("Norway pledged to cut emissions.", "commitment | announced"),
    ("The leaders decided to launch a fund.", "commitment | planned"),
    ("Norway will build three ships.", "commitment | planned"),
    ("Chips were scarce.", "background | unclear"),
    ("When will the panel meet?", "question | unclear"),
    ("The state must act.", "recommendation | proposed"),
  ])
  func `The kind of a claim follows from its words`(text: String, expected: String) {
    let genre = text.contains("must") ? "commentary" : "news"
    let kind = StatementFixture.values(of: "kind", in: text, genre: genre)
    #expect(kind + " | " + status(text, genre: genre) == expected)
  }

  @Test(arguments: [
    (
      "As tariffs were lifted in May, the two sides will discuss quotas.", "held | planned"
    ),
    (
      "Norway will send ships, and Denmark has already sent aircraft.", "planned | held"
    ),
    ("The plan, which will be published in May, may fail.", "possible | planned"),
    ("The cause is unknown, which is a worry.", "unclear | unclear"),
  ])
  func `Each claim of a sentence has its own status`(text: String, expected: String) {
    #expect(status(text) == expected)
  }

  @Test func `A definition after a name is a claim of its own`() {
    let text = "Both will join the Lake Compact (LC), a pact of five states."
    #expect(status(text) == "planned | unclear")
    #expect(StatementFixture.values(of: "kind", in: text, genre: "news").hasSuffix("| background"))
  }

  @Test func `What has come to pass has its date`() {
    let text = """
      [The act was passed in [June](date value=2021-06).](statement status=enacted date=2021-06)

      [They have not met since [June](date value=2021-06).](statement polarity=negative date=)

      [Talks were held ahead of [Friday](date value=2021-06-04).](statement status=held date=)

      [After the death of his father in [1848](date value=1848), he sailed west.](statement date=)

      [Ann Lee, born on [2 May 1955](date value=1955-05-02), built the port.](statement date=)

      [In [1848](date value=1848), he sailed west.](statement date=1848)
      """
    #expect(differences(of: StatementAnnotator(), on: text) == [])
  }

  @Test func `Statements lie in their sentences`() {
    let text = """
      Norway will send ships, and Denmark, which met its goal, has sent aircraft. “No,” he said.
      """
    let document = Document.testing(text, kind: .paragraph)
    for statement in StatementFixture.statements(of: document) {
      let sentence = document.sentence(at: statement.span.start)
      #expect(sentence?.contains(statement.span) == true)
    }
  }

  @Test func `Headings and captions claim nothing`() {
    for kind in [BlockKind.heading, .caption, .credit, .boilerplate, .title] {
      let document = Document.testing("Norway will send ships.", kind: kind)
      #expect(StatementFixture.statements(of: document) == [])
    }
  }

  @Test func `A summary line may have no finite verb`() {
    let document = Document.testing("Rivals to meet in Oslo over fishing quotas", kind: .deck)
    let statements = StatementFixture.statements(of: document)
    #expect(statements.map { $0.attributes.text("status") } == ["planned"])
  }

  @Test func `It keeps the rules of annotators`() {
    #expect(conformance(of: StatementAnnotator()) == [])
  }
}
