import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

/// Where titles and names of laws end, and what only looks like one.
@Suite struct TitleScopeTests {
  @Test(arguments: [
    "The [Commissioner for Political Affairs, Peace and Security](office) spoke.",
    "She is the [commissioner for the environment, oceans and fisheries](office).",
    "[Gov.](office) Elena Ruiz signed.", "[Petty Officer](office) Lee spoke.",
  ])
  func `A title holds its whole list of areas`(marked: String) {
    #expect(differences(of: PersonAnnotator(), on: marked, labels: [.office]) == [])
  }

  @Test(arguments: [
    "The UK [Special Envoy for Mali](office country=GB title=\"Special Envoy for Mali\") spoke.",
    "He is [undersecretary to the prime minister](office country=) now.",
    "He is [Chief of Staff to the President](office country=PE) of Peru.",
    "the [special adviser](office) to [Prime Minister](office) [Ana Gil](person office=\"Prime Minister\")",
    "the [supreme commander of the Rivers Army](office) and the [district councillor](office) left",
    "Its [North America CEO](office country=) resigned.",
    "He became [Agassiz Professor of Oriental Languages](office body=).",
    "She was [Professor of East Asian Studies and Music](office) at Harvard.",
    "the [Chairman of the Nordic Centre for Control of Iodine](office body=\"Nordic Centre for Control of Iodine\")",
    "[Omar Said](person), [Acting General Director of the Office of Mines](office), left.",
    "Envoys of the [United Nations Secretary - General](office body=\"United Nations\") spoke.",
    "It is at 319 S. Denver downtown.", "It is divided by Admiral Blvd. into two.",
    "She was the Chief Guest at the gala.", "He attended Squadron Officer School.",
    "[Dean Smith](person given=Dean) spoke.",
    "[Former prime minister](office title=\"Former prime minister\") [Tony Orr](person) left.",
    "[Martin Luther King Jr.](person family=King) spoke.",
    "a [spokesman for Force Neuve](office body=\"Force Neuve\"), the union",
    "It is our premier event. The [premier](office) plans to resign.",
    "[Patrizia d'Ettorre](person family=d'Ettorre) left.",
  ])
  func `A title ends with what or whom the office is for`(marked: String) {
    #expect(differences(of: PersonAnnotator(), on: marked, labels: [.office, .person]) == [])
  }

  @Test(arguments: [
    "We met on Admiral Boulevard.", "He lives in Admiral Street.", "They want economic justice.",
  ])
  func `A street is no office, nor is justice`(text: String) {
    #expect(differences(of: PersonAnnotator(), on: text, labels: [.office]) == [])
  }

  @Test(arguments: [
    "Nathan Law won the seat.", "He thanked Kenya Law for the course.",
    "The [Basic Law](instrument kind=law) stands.",
    "It fell due to the [Clean Air Act](instrument status=).",
  ])
  func `A name that ends in a word for law may be a person or a body`(marked: String) {
    #expect(differences(of: InstrumentAnnotator(), on: marked) == [])
  }
}
