import BriefingAnnotators
import BriefingCore
import BriefingTesting
import Testing

/// Whose office a title is.
@Suite struct OfficeBodyTests {
  @Test(arguments: [
    "An Air France [spokesman](office body=\"Air France\" country=), [Ana Gil](person), left.",
    "A [Bank of America spokesman](office body=\"Bank of America\" country=), [Ana Gil](person), left.",
    "The [Bank of England governor](office body=\"Bank of England\" country=), [Ana Gil](person), left.",
    "An [Amnesty International spokesman](office body=\"Amnesty International\"), [Ana Gil](person), left.",
    "We met Acme Corp. [president](office body=\"Acme Corp.\") [Ana Gil](person).",
    "The [Ministry of Defence spokesman](office body=\"Ministry of Defence\"), [Ana Gil](person), left.",
    "the [Office of Trade and Industry Acting Director](office body=\"Office of Trade and Industry\")",
    "She is a [spokesman for Acme Inc.](office body=\"Acme Inc.\")",
    "Apple [CEO](office body=Apple) [Steve Orr](person) spoke.",
    "Microsoft’s [CEO](office body=Microsoft) spoke.",
  ])
  func `A body before a title has the office, whatever its name ends in`(marked: String) {
    #expect(differences(of: PersonAnnotator(), on: marked, labels: [.office, .person]) == [])
  }

  @Test(arguments: [
    "U.S. [officials](office country=US body=) met the Indian [Prime Minister](office country=IN body=).",
    "[Former Japanese minister](office country=JP body= title=\"Former minister\") [Taro Kono](person) left.",
    "Then [CEO](office body=) [Ana Gil](person) left.",
    "We met Tim’s [president](office body=) there.",
    "China’s [president](office country=CN body=) spoke.",
    "In 1980 West Germany [Chancellor](office body=) [Helmut Orr](person) spoke.",
    "We met Democratic [Senators](office body=) there.",
  ])
  func `A country, a person and a party before a title are no body`(marked: String) {
    #expect(differences(of: PersonAnnotator(), on: marked, labels: [.office, .person]) == [])
  }

  @Test(arguments: [
    "Company [spokesman](office body= title=spokesman) [Ana Gil](person) left.",
    "Union officials left. [NASA officials](office body=NASA) left.",
    "He was a Baptist [minister](office body=) there.",
    "We met Boeing [Marketing Director](office body=Boeing) [Ana Gil](person).",
    "She is [Director of Air Force Communications](office body=\"Air Force\").",
    "She is [Professor of Law](office body=\"University of Oslo\") at the University of Oslo.",
    "She is [Professor of Law](office body=) at home.",
    "[Ana Gil](person), [professor of art history](office body=\"Lund University\") at Lund University, left.",
    "[Ana Gil](person), the [Vice Chairman of Chrysler](office body=Chrysler), left.",
    "[Ana Gil](person), [head of research](office body=\"Lund Bank\") at Lund Bank, left.",
    "He is [chairman of the board of directors of Lund Bank](office body=\"Lund Bank\").",
    "The [president of the Rivers Society of Chile](office body=\"Rivers Society of Chile\") left.",
  ])
  func `A body is what has the office, and neither a common noun nor what the holder does`(
    marked: String
  ) {
    #expect(differences(of: PersonAnnotator(), on: marked, labels: [.office, .person]) == [])
  }

  @Test(arguments: [
    "We met English [captain](office country=GB) [Ana Gil](person).",
    "We met English [Professor](office country=) [Ana Gil](person).",
    "The [brigadier of the Russian army](office body=\"Russian army\" country=RU) left.",
    "The Peruvian [police chief](office country=PE), [Ana Gil](person), left.",
    "The Peruvian [central bank governor](office country=PE), [Ana Gil](person), left.",
    "The [army chief](office country=) left, and the navy officials stayed.",
    "The Japanese [minister of fiscal policy](office country=JP), [Ana Gil](person), left.",
  ])
  func `A people before a title or a force tells its country`(marked: String) {
    #expect(differences(of: PersonAnnotator(), on: marked, labels: [.office, .person]) == [])
  }

  @Test(arguments: [
    "[Former Microsoft CEO](office title=\"Former CEO\" body=Microsoft) [Bill Orr](person) spoke.",
    "[Former State Department spokesman](office body=\"State Department\") [Ned Flint](person)",
    "the [former U.S. president](office title=\"former president\" country=US) spoke",
  ])
  func `What says that an office is over is part of its title`(marked: String) {
    #expect(differences(of: PersonAnnotator(), on: marked, labels: [.office, .person]) == [])
  }

  @Test(arguments: [
    "They thanked the [health minister](office) for the education of nurses.",
    "He blamed the [finance minister](office) for the economy.",
    "The [minister for education](office) and the [minister for the environment](office) spoke.",
  ])
  func `What a verb says a minister is thanked for is no part of the title`(marked: String) {
    #expect(differences(of: PersonAnnotator(), on: marked, labels: [.office]) == [])
  }

  @Test(arguments: [
    "the [director of the Lund asylum](office body=\"Lund asylum\")",
    "the [head of the Lund clan](office body=\"Lund clan\")",
    "the [head of the Lund laboratory](office body=\"Lund laboratory\")",
    "the [president of the Lund foundation](office body=\"Lund foundation\")",
    """
    Ana Gil, [Chairman](office body="Acme Airways") and \
    [Chief Operating Officer of Acme Airways](office body="Acme Airways"), left.
    """,
    "Ana Gil, a [Fellow](office body=\"Lund College\") at Lund College, left.",
    "He met the [Chairman](office body=) and the [Director of Lund University](office).",
  ])
  func `A body behind a title is taken whole, and by all titles it belongs to`(marked: String) {
    #expect(differences(of: PersonAnnotator(), on: marked, labels: [.office]) == [])
  }
}
