import BriefingAnnotators
import Testing

@Suite struct CountryTableTests {
  private let table = CountryTable.standard

  @Test(arguments: [
    "Japan": "JP", "U.S.": "US", "US": "US", "United States": "US",
    "United States of America": "US",
    "the United States": "US", "PRC": "CN", "People's Republic of China": "CN",
    "People’s Republic of China": "CN", "UK": "GB", "U.K.": "GB", "Britain": "GB",
    "Republic of Korea": "KR", "South Korea": "KR", "DPRK": "KP", "the Netherlands": "NL",
    "Viet Nam": "VN", "Côte d'Ivoire": "CI", "Taiwan": "TW", "Türkiye": "TR", "Bosnia": "BA",
    "Guinea-Bissau": "GW", "Guinea\u{2011}Bissau": "GW", "Russian Federation": "RU",
  ])
  func `A country is found by any of its names`(name: String, code: String) {
    #expect(table.country(named: name)?.code == code)
  }

  @Test(arguments: [
    "Japanese": "JP", "American": "US", "Chinese": "CN", "Dutch": "NL", "Britons": "GB",
    "South Korean": "KR", "Taiwanese": "TW", "Swiss": "CH",
  ])
  func `A demonym leads to its country`(demonym: String, code: String) {
    #expect(table.country(demonym: demonym)?.code == code)
    #expect(table.country(named: demonym) == nil)
  }

  @Test(arguments: ["Tokyo": "JP", "Washington": "US", "Kyiv": "UA", "Ottawa": "CA"])
  func `A capital leads to its country`(capital: String, code: String) {
    #expect(table.country(capital: capital)?.code == code)
  }

  @Test(arguments: ["", "japan", "Atlantis", "us", "the", "Tokyo"])
  func `What is no name of a country leads nowhere`(name: String) {
    #expect(table.country(named: name) == nil)
  }

  @Test func `Members of the United Nations are countries, others territories`() {
    let countries = table.countries.filter { !$0.isTerritory }
    #expect(countries.count == 193 + 2)
    #expect(table["JP"]?.isTerritory == false)
    #expect(table["HK"]?.isTerritory == true)
    #expect(table["TW"]?.isTerritory == true)
  }

  @Test func `Each code is that of one country, whose first name is the usual one`() {
    #expect(Set(table.countries.map(\.code)).count == table.countries.count)
    #expect(table.countries.allSatisfy { $0.names.first == $0.name && $0.code.utf8.count == 2 })
    #expect(table["US"]?.capital == "Washington")
    #expect(table["XX"] == nil)
  }
}
