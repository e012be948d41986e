import BriefingCore
import Testing

@testable import BriefingAnnotators

@Suite struct StatementDeedTests {
  private func values(_ key: String, _ text: String, _ genre: String = "news") -> String {
    StatementFixture.values(of: key, in: text, genre: genre)
  }

  @Test(arguments: [
    "The agency is working on new rules for drones.", "The ministry is working to restore power.",
    "The two sides are working with the bank to settle the debt.",
    "They are working hard to mend the bridge.",
    "Steps are being taken to protect the river.", "The city is building a dam.",
    "The ministry is supporting the port.", "The agency is revising its guidelines.",
  ])
  func `Who is at work on a measure is bound to it`(text: String) {
    #expect(values("kind", text) == "commitment")
    #expect(values("status", text) == "under-way")
  }

  @Test(arguments: [
    "Otto is working on a book.", "Otto has been working with her for six years.",
    "His career was taking off.", "The band is supporting a singer.",
    "She is working for a bank.", "The firm has been building ships since 1950.",
    "The games are taking place in Oslo.", "The firm said it was reviewing the law.",
  ])
  func `Who has a job or an art at hand is bound to nothing`(text: String) {
    #expect(values("kind", text) == "background")
  }

  @Test(arguments: [
    ("We are reviewing the guidelines.", "commitment"),
    ("We are looking at the case.", "background"),
    ("We are failing our children.", "judgment"),
    ("We are clearly neglecting the river.", "judgment"),
  ])
  func `What “we” are doing is told, unless the words blame`(text: String, kind: String) {
    #expect(values("kind", text) == kind)
  }

  @Test(arguments: [
    ("As mayor, I will serve all of the people.", "news"),
    ("We will continue to protect the poor.", "commentary"),
    ("I will oppose the bridge.", "commentary"),
    ("We are going to fight the ruling.", "news"),
  ])
  func `What the speaker will do is a commitment of theirs`(text: String, genre: String) {
    #expect(values("kind", text, genre) == "commitment")
    #expect(values("status", text, genre) == "planned")
  }

  @Test(arguments: [
    "The line will lose 5 million euros a year.", "The talks will fail without a referee.",
    "The clerk said that the line would lose money.",
  ])
  func `What befalls somebody is foreseen, and nobody's plan`(text: String) {
    #expect(["expected", "possible"].contains(values("status", text)))
    #expect(values("kind", text) != "commitment")
  }

  @Test(arguments: [
    ("We will see a recession.", "news"), ("We will lose the vote.", "news"),
    ("When we burn coal, we will cut our own branch.", "commentary"),
    ("I think we will build a bridge.", "commentary"), ("We will eat less meat.", "commentary"),
    ("I will argue that the law is wrong.", "commentary"),
    ("We will perhaps build the bridge.", "commentary"), ("We will be asked to pay.", "commentary"),
  ])
  func `What will befall “us”, or what the text goes on with, is none`(text: String, genre: String)
  {
    #expect(values("kind", text, genre) != "commitment")
  }

  @Test(arguments: [
    ("The attacks aim to divide the town.", "background", "unclear"),
    ("The reports seek to calm investors.", "background", "unclear"),
    ("The towns aim to cut waste.", "commitment", "planned"),
    ("The bill aims to cut waste.", "commitment", "planned"),
  ])
  func `Deeds and reports plan nothing`(text: String, kind: String, status: String) {
    #expect(values("kind", text) == kind)
    #expect(values("status", text) == status)
  }

  @Test(arguments: [
    ("These rules violate the treaty.", "commentary", "author"),
    ("These rules violated the treaty in 1990.", "commentary", "source"),
    ("These rules violate the treaty.", "news", "source"),
    ("Ants ignore that food.", "commentary", "source"),
  ])
  func `An advocate argues in the present tense`(text: String, genre: String, voice: String) {
    #expect(values("voice", text, genre) == voice)
  }

  @Test(arguments: [
    ("The council voted to adopt the plan.", "held"),
    ("The council voted to build a pier.", "planned"),
    ("The launch will be delayed until October.", "postponed"),
    ("The launch will be delayed.", "planned"),
  ])
  func `What is done by voting is done, and what is put off is put off`(
    text: String,
    status: String
  ) {
    #expect(values("status", text) == status)
  }
}
