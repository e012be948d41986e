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
