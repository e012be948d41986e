import BriefingAnnotators
import BriefingCore
import BriefingTesting
import Testing

@Suite struct TechnologyAnnotatorTests {
  private let annotator = TechnologyAnnotator()

  @Test(arguments: [
    "The supply of [semiconductors](technology name=semiconductor topic=semiconductors) fell.",
    "Rules on [artificial intelligence](technology) ([AI](technology name=\"artificial intelligence\")).",
    "[5G](technology topic=telecommunications) and [Open RAN](technology) vendors.",
    "[Quantum computing](technology topic=quantum) and [batteries](technology name=battery).",
    "[Critical and emerging technologies](technology topic=technology-protection).",
    "• Development of [Open Radio Access Networks](technology name=\"Open RAN\") goes on.",
    "[Research and development](technology name=\"research and development\") costs.",
  ])
  func `A listed technology is found, with its usual name and topic`(marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "[next-generation semiconductors](technology name=semiconductor) matter.",
    "[semiconductor manufacturing equipment](technology) and [AI systems](technology).",
    "[next-generation, cutting-edge technology](technology) items.",
    "[surveillance technology](technology) and [battery technology](technology).",
    "[digital and green technologies](technology topic=).",
    "[encryption technology](technology topic=cyber).",
    "[aerospace technology](technology name=\"aerospace technology\" topic=).",
  ])
  func `Words that qualify a technology or go on with it belong to it`(marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "They washed it in hydrogen peroxide.", "An anti-aircraft battery fired.",
    "The manganese mines were closed.", "The artillery battery moved.",
    "The technology is new.", "This technology matters, and science does.", "He ate chips.",
    "The Semiconductor Industry Association spoke.",
    "The Taiwan Semiconductor Manufacturing Co. grew.",
    "An AI Safety Institute opened.", "The Ministry of Science and Technology said ai.",
    "The Ministry of Information Technology said so.",
  ])
  func `A bare word or a name of something else is no technology`(text: String) {
    #expect(differences(of: annotator, on: text) == [])
  }

  @Test func `An ambiguous word counts in the company of its topic`() {
    #expect(
      differences(
        of: annotator,
        on: "The [chips](technology name=chip) act on [semiconductors](technology)."
      ) == []
    )
    #expect(differences(of: annotator, on: "Makers of [advanced chips](technology) gained.") == [])
  }

  @Test func `It keeps the rules every annotator keeps`() {
    #expect(conformance(of: annotator) == [])
  }
}
