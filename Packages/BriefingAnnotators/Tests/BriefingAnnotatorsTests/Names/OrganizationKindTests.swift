import BriefingAnnotators
import BriefingCore
import BriefingTesting
import Testing

/// What kind of body a name is of, whose country it has, and which names are none of bodies.
@Suite struct OrganizationKindTests {
  @Test(arguments: [
    "the [al-Rivers Brigades](organization kind=other) and the [Free Brigades](organization kind=other)",
    "the [Saraya al-Rivers Group](organization kind=other) left",
    "the [Army of the Rivers Sect](organization kind=other) left",
    "the [Army of Peru](organization kind=agency country=PE) and [Al-Rivers Group](organization kind=company)",
    "the [Rivers Academy of Sciences](organization kind=other) met",
    "the [Rivers Military Academy](organization kind=university) met",
    "She left [Rivers High School](organization kind=other) for [Rivers Law School](organization kind=university).",
    "the [Rivers College of Surgeons](organization kind=other) met",
    "the [Rivers College of Music](organization kind=university) met",
  ])
  func `A school, a society of a trade and armed men are no university, agency or firm`(
    marked: String
  ) {
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "the [Peruvian Navy](organization name=\"Peruvian Navy\" country=PE) sailed",
    "the [Norway National Guard](organization name=\"Norway National Guard\" country=NO) met",
    "the [US Navy](organization name=\"US Navy\" country=US kind=agency) sailed",
    "the [French Senate](organization name=\"French Senate\" country=FR) met",
    "the [French Defense Ministry](organization name=\"Defense Ministry\" country=FR) met",
    "the [Supreme Court of Peru](organization name=\"Supreme Court of Peru\" country=PE) met",
    "the [Kenya Red Cross](organization name=\"Kenya Red Cross\" country=KE) met",
    "the [Royal Thai Army](organization country=TH) met",
    "the [Royal Navy](organization kind=agency country=GB) sailed",
  ])
  func `Forces and parliaments are called by their countries`(marked: String) {
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    """
    The [Peruvian Senate](organization country=PE) met. It rained for days. Nobody came to the town. \
    It was late when the [Senate](organization country=PE) voted.
    """,
    """
    The [Senate](organization country=) met. The [Peruvian Senate](organization country=PE) left.
    """,
    """
    The [Peruvian Senate](organization country=PE) and the [French Senate](organization country=FR) \
    met. It rained for days. It was late when [Senate](organization country=) aides left.
    """,
  ])
  func `A body named with its country before has it where it stands without`(marked: String) {
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "[General Motors](organization) lost. [GM](organization name=\"General Motors\" acronym=GM) paid.",
    "[GM](organization name=GM acronym=) paid.",
    "Norway saw the [USAF](organization kind=agency country=US) leave.",
  ])
  func `Letters are spelled out where the text does so`(marked: String) {
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "They met in the Old Rivers Executive Office Building.",
    "the Rivers State Building and [Hansen Center](organization) closed",
    "She played in House of Mirrors and sang in the House of Dreams.",
    "the [House of Delegates](organization kind=legislature) met",
  ])
  func `A building and a work by the name of a house are no bodies`(marked: String) {
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }
}
