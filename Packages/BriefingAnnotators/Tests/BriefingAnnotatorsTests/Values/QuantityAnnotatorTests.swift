import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

@Suite struct QuantityAnnotatorTests {
  private let annotator = QuantityAnnotator()

  @Test(arguments: [
    "Turnout was [72.4 percent](quantity value=72.4 unit=%) in Quito.",
    "Turnout was [72%](quantity value=72 unit=%) in Quito.",
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
    "They sent [5,000](quantity value=5000 unit=1) troops.",
    "They sent [twenty-one](quantity value=21 unit=1) trade experts.",
    "They sent [14 to 16](quantity value=14/16 unit=1) ships.",
    "They sent [2000](quantity value=2000 unit=1) soldiers.",
    "They sent [a dozen](quantity value=12 unit=1) ships.",
    "They built [two](quantity value=2 unit=1) overseas plants.",
    "They bought [five](quantity value=5 unit=1) Boeing 737s.",
    "About [2.5 million](quantity value=2500000 unit=1) people fled.",
    "[Three](quantity value=3 unit=1) of the ministers resigned.",
  ])
  func `What is counted stays outside the span`(_ marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "The 2+2 format and the two plus two talks.", "The G7 and the 5G network.",
    "Section 5 and Article 12 apply.", "The second and the 3rd round.", "Act 1 and Phase 2 items.",
    "The two countries agreed.", "In 2022 ministers met.", "Covid-19 rules of the F-16 pilots.",
    "One idea at a time.", "Two thirds of votes.", "They won 52-35.",
  ])
  func `Names, ordinals and what is known are left alone`(_ text: String) {
    #expect(differences(of: annotator, on: text) == [])
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
