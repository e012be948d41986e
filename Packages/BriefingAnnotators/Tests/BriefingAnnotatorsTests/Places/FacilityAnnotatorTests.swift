import BriefingAnnotators
import BriefingCore
import BriefingTesting
import Testing

@Suite struct FacilityAnnotatorTests {
  private let annotator = FacilityAnnotator()

  @Test(arguments: [
    "Jets left [Kadena Air Base](facility name=\"Kadena Air Base\" topic=defence).",
    "They met at [NATO Headquarters](facility) in Brussels.",
    "The [Tsukuba Science Park](facility topic=research) grows.",
    "Troops at [Fort Liberty](facility topic=defence) and [Camp Humphreys](facility) trained.",
    "Chips from [Fab 18](facility topic=semiconductors) ship.",
    "The [Fab 7 building](facility topic=semiconductors) burned.",
    "The [Zaporizhzhia nuclear plant](facility) lost power.",
    "The [Fukushima Daiichi Nuclear Power Plant](facility topic=energy) is closed.",
    "At [Narita International Airport](facility topic=transport) flights resumed.",
    "They left [Terminal 3](facility) and [Pier 39](facility).",
    "The [Kumamoto plant](facility topic=industrial-policy) opened.",
    "She saw the [Paxton Water Tower and Pump House](facility) and the [Smith Library](facility).",
    "It closed its [Wixom, Michigan plant](facility name=\"Wixom, Michigan plant\").",
    "She saw the [Cleveland Museum of Art](facility).",
    "The [Kemayoran airport](facility topic=transport) and [Yongbyon reactor](facility topic=energy).",
  ])
  func `A building, plant or base is found by the form of its name`(marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "They make cars in Chrysler factories.",
    "President Park met Mr. Hall.", "Park Geun-hye and Rebecca Hall spoke.",
    "Japanese plants and the Japan plant closed.", "The State Department hosted them.",
    "He joined the Hall of Fame and the Baseball Hall of Fame.", "It is a National Park.",
    "Fort Worth and Port Moresby are cities.", "The Port was closed.", "The plant closed.",
    "Our Building, their Tower.", "In the Building they met.",
  ])
  func `A person, body, city or common word is no facility`(text: String) {
    #expect(differences(of: annotator, on: text) == [])
  }

  @Test func `It keeps the rules every annotator keeps`() {
    #expect(conformance(of: annotator) == [])
  }

  @Test func `An author of a byline is no facility`() {
    #expect(
      differences(of: annotator, on: "By Ann Lee and Jan Dam in Lima", blocks: .byline) == []
    )
    #expect(differences(of: annotator, on: "By the [Hoover Dam](facility) in Nevada") == [])
  }
}
