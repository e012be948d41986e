import BriefingAnnotators
import BriefingCore
import BriefingTesting
import Testing

@Suite struct ProductAnnotatorTests {
  private let annotator = ProductAnnotator()

  @Test(arguments: [
    "The [F-35](technology name=F-35 topic=defence) fighter jets came.",
    "An [S-400](technology name=S-400 topic=defence) missile system was sold.",
    "The superjumbo took off: the [A380](technology name=A380) aircraft is large.",
    "They fly [MQ-9](technology name=MQ-9 topic=defence) drones and [T-72](technology) tanks.",
    "Russian-made [S-300](technology) units arrived.",
    "The airliner [A350](technology topic=transport) was shown.",
  ])
  func `A designation is a product beside a noun for one`(marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "The [Airbus A380](technology name=A380) landed, and the [A380](technology name=A380) left.",
    "A [Boeing 787](technology name=\"Boeing 787\") landed. The [787](technology name=\"Boeing 787\") is new.",
    "[Boeing](organization kind=company)’s [787](technology name=\"Boeing 787\") flew.",
    "The [Boeing 737 MAX 8](technology name=\"Boeing 737 MAX 8\") was grounded.",
    "The [Boeing 737-800](technology name=\"Boeing 737-800\") flies.",
    "An Air France [A330](technology name=A330) landed.",
  ])
  func `A designation is a product behind its maker, which a bare number keeps`(marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "The [A380](technology name=A380) jet flew. [A380s](technology name=A380) sell, as do [A350s](technology name=A350).",
    "The [Boeing 787 Dreamliner](technology name=\"Boeing 787\") flew. A [Dreamliner](technology name=\"Boeing 787\") left.",
    "An [MQ-9 Reaper](technology name=MQ-9) drone fell. The [Reaper](technology name=MQ-9) burned.",
    "They sold a [Boeing 737](technology) and two [747s](technology name=\"Boeing 747\").",
  ])
  func `What was learnt once is found in every form`(marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "They sent [Stinger](technology name=Stinger topic=defence) missiles.",
    "They sent [Leopard 2](technology name=\"Leopard 2\") tanks. The [Leopard 2](technology) is heavy.",
    "It was hit by [Kinetik](technology topic=cyber) spyware. The [Kinetik](technology) code spread.",
    "They want [Corvina-class](technology name=\"Corvina-class\" topic=maritime) submarines.",
  ])
  func `A name is a product's before a noun for one, and from there on`(marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "The [iPhone 3GS](technology name=\"iPhone 3GS\") sold well. The [3GS](technology name=\"iPhone 3GS\") is fast.",
    "Two [iPads](technology name=iPad) run [iOS 17](technology name=\"iOS 17\" topic=digital-policy).",
    "The [iPod touch](technology name=\"iPod touch\") is small, as is the [iPhone](technology) touch screen.",
    "It runs [macOS](technology) and its [iRiver](technology) players.",
  ])
  func `A word that starts small is a product where something shows it`(marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "[HIMARS](technology topic=defence) arrived, and [Starlink](technology topic=space) works.",
    "[Macintosh](technology name=Macintosh) users waited for [OS X](technology name=\"Mac OS X\").",
    "[Apple](organization kind=company) showed its new [MacBook](technology) line and a [MacBook Pro](technology name=\"MacBook Pro\").",
    "The [PlayStation 4 Pro](technology name=\"PlayStation 4 Pro\") and the [Xbox](technology) 5 games.",
    "[Acme](organization kind=company)’s [ThoroPad](technology) range grew, and the [ThoroPad](technology) sells.",
  ])
  func `Listed products are found, and a word with a capital inside before several`(marked: String)
  {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "Leaders of the G7, the G20 and the P5 met. COVID-19, H1N1 and CO2 are none.",
    "The M25 and the I-95 were closed. Flight MH370 was lost after flight BA123 landed.",
    "Article B12 and Form W-2 are due. Vitamin B12 helps. The U-20 team won in Q3.",
    "H.R. 1234 passed, and so did the 2010-2012 plan. Rio-2016 closed.",
    "It took 787 people to safety. The 737 passengers left. In 747 cases the planes were late.",
    "A [Boeing 787](technology) carried the 787 people, and 787 left.",
    "Chinese fighters, Houthi drones, Soviet tanks and Air Force jets came.",
    "[Boeing](organization kind=company) jets and Navy helicopters flew.",
    "[Rome](place) planes left, and so did [Kim](person) drones.",
    "The Patriot Act passed, and the New England Patriots won.",
    "Rivers drones fell. In Rivers, the drones were seen.",
    "Formula 3 cars raced, and Amtrak trains were late.",
    "The kWh and the mRNA are none, and iStock and iLembe are no products.",
    "A grizzly fighter won, and The fighters lost.",
  ])
  func `What is written so and is something else stays unmarked`(marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "They sent Stinger missiles. [John Stinger](person) spoke.",
    "They sent Stinger missiles. The [Stinger Foundation](organization) paid.",
    "The [Gripen Club](organization kind=other) met. They have [Sidewinder](technology) missiles.",
    "[Area S-400](place) is shut. The [S-400](technology) missile system came.",
    "The [A320 Forum](forum) met about the [A320](technology) aircraft.",
  ])
  func `Names of persons, bodies and places are no products, nor is what is in them`(marked: String)
  {
    #expect(differences(of: annotator, on: marked) == [])
  }
}
