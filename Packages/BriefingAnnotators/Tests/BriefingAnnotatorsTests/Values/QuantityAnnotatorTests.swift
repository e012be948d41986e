import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

@Suite struct QuantityAnnotatorTests {
  private let annotator = QuantityAnnotator()

  @Test(arguments: [
    "Turnout was [72.4 percent](quantity value=72.4 unit=%) in Quito.",
    "Turnout was [72%](quantity value=72 unit=%) in Quito.",
    "Turnout was [more than 72%](quantity value=72 unit=% bound=at-least) in Quito.",
    "Turnout fell as much as [35%](quantity value=35 unit=% bound=up-to) in Quito.",
    "Turnout was down [nearly 15%](quantity value=15 unit=% bound=about) in Quito.",
    "Turnout rose by [two per cent](quantity value=2 unit=%).",
    "Turnout rose by [20 to 25 percent](quantity value=20/25 unit=%).",
    "Turnout rose by [15-20%](quantity value=15/20 unit=%).",
    "Turnout rose by [half a percent](quantity value=0.5 unit=%).",
    "Turnout fell by [minus five percent](quantity value=-5 unit=%).",
    """
    Turnout rose by [two percentage points](quantity value=2 unit="{percentage point}").
    """,
    """
    Rates rose by [25 basis points](quantity value=25 unit="{basis point}").
    """,
  ])
  func `Percentages are read`(_ marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "A plant for [12 nanometer](quantity value=12 unit=nm) chips.",
    "Chips of [3nm](quantity value=3 unit=nm) or smaller.",
    "The border is [500km](quantity value=500 unit=km) long.",
    "A [3.5-inch](quantity value=3.5) screen.",
    "A field of [1.5 million hectares](quantity value=1500000 unit=har).",
    "A park of [300 square kilometers](quantity value=300 unit=km2).",
    "It carries [twenty tonnes](quantity value=20 unit=t) of rice.",
    "A [40 MW](quantity value=40 unit=MW) reactor near Minsk.",
    "It was [37°C](quantity value=37 unit=Cel) in Delhi.",
    "It was [37 degrees Celsius](quantity value=37 unit=Cel) in Delhi.",
    "Winds of [120 km/h](quantity value=120 unit=km/h) hit Cebu.",
    "Winds of [120 kilometers per hour](quantity value=120 unit=km/h) hit Cebu.",
    "A [56-year-old](quantity value=56 unit=a) fisherman.",
    "The poet, aged [56](quantity value=56 unit=a), lives in Fez.",
  ])
  func `Measures are read with their unit`(_ marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "It was [5 feet 2 inches](quantity value=5.16666667 unit=[ft_i]) tall.",
    "It was [12 ft 6 in](quantity value=12.5 unit=[ft_i]) or so.",
    "It weighed [6 pounds, 4 ounces](quantity value=6.25 unit=[lb_av]) at birth.",
    "It was [2 km and 50 metres](quantity value=2.05 unit=km) away.",
    "The [5-foot-9-inch](quantity value=5.75 unit=[ft_i]) forward scored.",
    "The [6-foot-3](quantity value=6.25 unit=[ft_i]) forward scored.",
    "He is [5'9\"](quantity value=5.75 unit=[ft_i]) and thin.",
    "A screen of [9 in](quantity value=9 unit=[in_i]).",
    "A drum of [200 sq. ft](quantity value=200 unit=[sft_i]) was sold.",
    "A drum of [8 fl oz](quantity value=8 unit=[foz_us]) was sold.",
    "A star [40 light-years](quantity value=40 unit=[ly]) away.",
    "A flow of [30 litres per minute](quantity value=30 unit=L/min) stopped.",
    "A plant sold [40 kilowatt-hours](quantity value=40 unit=kW.h) of power.",
    "A lake of [121,607 acre·ft](quantity value=121607 unit=[acr_us].[ft_i]) dried up.",
    "A lawn of [30 m^2](quantity value=30 unit=m2) was sown.",
    "A tyre at [32 pounds per square inch](quantity value=32 unit=[psi]).",
    "It was [98.6 F](quantity value=98.6 unit=[degF]) in the shade.",
    "Sales fell [4.5pc](quantity value=4.5 unit=%) in May.",
    "It was [10 degrees kelvin](quantity value=10 unit=K) there.",
  ])
  func `Measures in two units and by other habits are read`(_ marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "[Between 2 kg and about 7 kg](quantity value=2/7 unit=kg) is usual.",
    "It takes [3-5 kg](quantity value=3/5 unit=kg) of salt.",
    "It takes [5% to 10%](quantity value=5/10 unit=%) of it.",
    "It rose from [5%](quantity value=5 unit=%) to [10%](quantity value=10 unit=%).",
    "It takes [5-to-10 percent](quantity value=5/10 unit=%) of it.",
    "It rose 12.34 to [3,456.78](quantity value=3456.78 unit=1) at noon.",
    "It takes [2 to 7 l](quantity value=2/7 unit=L) of water.",
  ])
  func `Ranges of measures have two ends`(_ marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "It grew by [three quarters of a percent](quantity value=0.75 unit=%).",
    "It grew by [half a percentage point](quantity value=0.5).",
    "It grew by [two point five percent](quantity value=2.5 unit=%).",
    "It grew by [two and a quarter percent](quantity value=2.25 unit=%).",
    "It lies [a quarter mile](quantity value=0.25 unit=[mi_i]) off.",
    "It lies [a tenth of a mile](quantity value=0.1 unit=[mi_i]) off.",
    "[Five and a half million](quantity value=5500000 unit=1) voters came.",
  ])
  func `Fractions in words are read where their decimal is exact`(_ marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test func `A unit in brackets of its own is read`() {
    let text = DocumentText("A sack of 25 [kg] fell.")
    let lexemes = Lexer.lexemes(of: text, in: text.span)
    let match = QuantityGrammar(lexemes).matches().first
    #expect(match?.unit == "kg")
    #expect(match.map { text[lexemes.span($0.range)] } == "25 [kg]")
  }

  @Test(arguments: [
    "They sent [5,000](quantity value=5000 unit=1) troops.",
    "They sent [twenty-one](quantity value=21 unit=1) trade experts.",
    "They sent [14 to 16](quantity value=14/16 unit=1) ships.",
    "They sent [2000](quantity value=2000 unit=1) soldiers.",
    "They sent [a dozen](quantity value=12 unit=1) ships.",
    "They built [two](quantity value=2 unit=1) overseas plants.",
    "They bought [five](quantity value=5 unit=1) Boeing 737s.",
    "[About 2.5 million](quantity value=2500000 unit=1) people fled.",
    "[Three](quantity value=3 unit=1) of the ministers resigned.",
    "They bought [five](quantity value=5 unit=1) new 737 aircraft.",
    "They build [15](quantity value=15 unit=1) a year.",
    "The index fell to [4907.20](quantity value=4907.2 unit=1) at noon.",
    "It slid below the [5,000 mark](quantity value=5000 unit=1).",
    "That brings the total to [230](quantity value=230 unit=1).",
    "A city with a population of [318](quantity value=318 unit=1).",
    "They cut [900](quantity value=900 unit=1) jobs in Kiel and [400](quantity value=400) in Riga.",
    "They closed [a quarter](quantity value=0.25 unit=1) of their plants.",
    "They bought [5 dozen](quantity value=60 unit=1) eggs.",
    "It was a [7.2](quantity value=7.2 unit=1) magnitude quake.",
    "A quake of magnitude [6.1](quantity value=6.1 unit=1) struck.",
    "They closed [half](quantity value=0.5 unit=1) the shops.",
    "They sent [twenty - six](quantity value=26 unit=1) ships.",
    "They closed [half](quantity value=0.5 unit=1) of the track.",
    "[Twenty](quantity value=20 unit=1) of them left.",
    "He hit 43 in [24](quantity value=24 unit=1) games.",
    "They closed [almost half](quantity value=0.5 unit=1) of the plants.",
  ])
  func `What is counted stays outside the span`(_ marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "The 2+2 format and the two plus two talks.", "The G7 and the 5G network.",
    "Section 5 and Article 12 apply.", "The second and the 3rd round.", "Act 1 and Phase 2 items.",
    "The two countries agreed.", "In 2022 ministers met.", "Covid-19 rules of the F-16 pilots.",
    "One idea at a time.", "Two thirds of votes.", "They won 52-35.",
    "One in five voters came.", "Half the time it rains.", "Line 42 L.E. and more.",
    "He died in December of 384.", "He came about 373, and left.",
    "The S&P 500 fell, and so did the Nikkei 225.", "See pages 120 to 121.",
    "The first half of the match.", "Half of the year is over.", "A fifth in the family.",
    "The third quarter of the year.", "See https://example.org/?q=30%25%2020% for it.",
    "Version 2.5 and the 192.168.1.2 host.", "The 3 in a row.", "It lies at 59°10′25″N.",
    "It was the 15,599 th plane.",
    "They came in 12 in the end.",
    "The World War Two defences stand.", "The COVID - 19 rules end.",
  ])
  func `Names, ordinals and what is known are left alone`(_ text: String) {
    #expect(differences(of: annotator, on: text) == [])
  }

  @Test func `A time that is part of a unit takes nothing from the measure`() {
    let marked = "It flew at [60 miles [an hour](date)](quantity) to Rome."
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test func `Dates and money are left to their own annotators`() {
    let marked = """
      They pledged [$50 billion](money) over [5 years](date) and [10 trucks](money).
      """
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test func `The annotator keeps the rules of annotators`() {
    #expect(conformance(of: annotator) == [])
  }
}
