import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

@Suite struct WellKnownNamesTests {
  @Test(arguments: [
    "Then [Boeing Commercial Airplanes](organization kind=company) bought the old [CBS Cable](organization) there.",
    "the [BBC Radio 1](organization) said",
    "[Air France](organization kind=company) flies, [Fiat Group SpA](organization kind=company) drives",
    "[Le Monde](organization) and the [Real Madrid](organization kind=other) players",
    "the [Islamic State of Iraq and the Levant](organization) fled",
    "[Sinn Féin](organization kind=other) and the [National Party of Australia](organization) Coalition",
    "[Lockheed Martin](organization) paid; [Lockheed](organization) lost",
  ])
  func `A name every reader knows is found whole`(marked: String) {
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "the [Ontario New Democratic Party](organization) lost",
    "the [Centre of Social Democrats](organization) won",
    "The leaders of the [Cedar Tamil Congress](organization kind=other) came there.",
    "They asked the [British Anti-Corruption Commission](organization) about that.",
    "the [Co-operative Rivers Federation](organization) met",
    "They asked the Obama [National Security Council](organization) about that.",
    "They asked the Lima-based [Rivers Institute](organization) about that.",
  ])
  func `A longer name that ends in a listed one, or starts with a compound, is found whole`(
    marked: String
  ) {
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "The Dow Jones fell, and the Nikkei 225 rose.",
    "The PFLP-GC and the Boeing-Zenavia deal were old.",
  ])
  func `An index and a part of a compound are no bodies`(text: String) {
    #expect(differences(of: OrganizationAnnotator(), on: text) == [])
    #expect(differences(of: PersonAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    "the [134th Expeditionary Fighter Squadron](organization kind=agency) flew",
    "the [3rd Battalion](organization) and the [407th Air Expeditionary Group](organization)",
    "the [al-Rivers Brigades](organization) and the [Army of the Northern Rivers](organization)",
    "the [Rivers Regional Government](organization kind=government) met",
    "the [Iraqi security forces](organization kind=agency country=IQ) and [Coalition military forces](organization)",
    "the [NATO forces](organization) and the [Russian military](organization country=RU) left",
    "the [[Rossi](person) regime](organization kind=government) and the [Syrian regime](organization)",
  ])
  func `Units, forces and regimes are bodies`(marked: String) {
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "the 1st Division won", "the Russian military base", "In the 20th Century they left.",
  ])
  func `A league, a noun before another and a train are no units`(text: String) {
    #expect(differences(of: OrganizationAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    "the [Boston Mariners](organization kind=other) and the [Ottawa 67s](organization) won",
    "There [Centrists for Peru](organization kind=other) asked the [Australians Against Further Rivers](organization) about that.",
    "the [Sons of Northern Veterans](organization kind=other) met",
  ])
  func `Teams, and those who are for or against something, are bodies`(marked: String) {
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "the Boston Democrats won", "the Texas Hills", "the Ministers for Trade met",
    "the Harbour Accords", "the Oslo Accords hold",
  ])
  func `Groups, hills, ministers and accords are no teams`(text: String) {
    #expect(differences(of: OrganizationAnnotator(), on: text) == [])
  }

  @Test func `A given name before a firm’s makes it a person’s`() {
    #expect(differences(of: PersonAnnotator(), on: "They met [Arnold Ford](person) there.") == [])
  }

  @Test(arguments: [
    "They met [Queen Beatrix](person) and [Lord Hopetoun](person).",
    "[Sir John Kerr](person) resigned. Nobody asked [Otto Braun](person) about that.",
  ])
  func `A style of nobility is a part of the name after it`(marked: String) {
    let found = differences(of: PersonAnnotator(), on: marked)
    #expect(found.allSatisfy { !$0.description.contains("person") }, "\(found)")
  }
}
