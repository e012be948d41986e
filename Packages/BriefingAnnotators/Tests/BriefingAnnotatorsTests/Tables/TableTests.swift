import BriefingCore
import Testing

@testable import BriefingAnnotators

@Suite struct TableTests {
  @Test func `Topics are policy areas with terms in small letters`() {
    let taxonomy = TopicTaxonomy.standard
    #expect((35...50).contains(taxonomy.topics.count))
    #expect(Set(taxonomy.topics.map(\.id)).count == taxonomy.topics.count)
    #expect(taxonomy["semiconductors"]?.terms.contains("microchip") == true)
    for topic in taxonomy.topics {
      #expect(topic.terms.allSatisfy { $0 == $0.lowercased() }, "\(topic.id)")
      #expect(Set(topic.terms).count == topic.terms.count && topic.terms.count >= 5, "\(topic.id)")
    }
  }

  @Test func `A name is listed where it means one thing`() {
    let names = Set(StandardAnnotators.all().flatMap(\.listedNames))
    #expect(names.count > 6_000)
    #expect(names.allSatisfy { !$0.isEmpty && !$0.contains("\n") && !$0.hasPrefix(" ") })
    for name in ["Japan", "U.N.", "Osaka", "Sinn Féin", "Airbus", "Le Monde", "Real Madrid", "G7"] {
      #expect(names.contains(name), "\(name)")
    }
    // A word, a person’s name, a name of two bodies, and an index.
    for name in ["Nice", "Florence", "FSB", "Dow Jones"] {
      #expect(!names.contains(name), "\(name)")
    }
    for place in PlaceTable.standard.entries where place.kind == "country" {
      #expect(names.contains(place.name), "\(place.name)")
    }
  }

  @Test func `An annotator lists what its own table holds`() {
    let entry = Gazetteer.Entry(name: "Zenavia", aliases: ["Zen Avia"], acronym: "ZA")
    let gazetteer = Gazetteer(label: .organization, entries: [entry])
    let annotators = StandardAnnotators.all(gazetteers: [gazetteer])
    #expect(annotators.flatMap(\.listedNames).contains("Zen Avia"))
    #expect(AnyAnnotator(DateAnnotator()).listedNames.isEmpty)
  }

  @Test func `The topics of technologies are those of the taxonomy, and few have none`() {
    let table = TechnologyTable.standard
    #expect(table.gazetteer.entries.count > 200)
    let topics = table.gazetteer.entries.compactMap { $0.attributes.text("topic") }
    #expect(topics.count + 5 > table.gazetteer.entries.count)
    for topic in topics { #expect(TopicTaxonomy.standard[topic] != nil, "\(topic)") }
    #expect(table.technology(named: "AI")?.name == "artificial intelligence")
    #expect(table.technology(named: "semiconductors")?.name == "semiconductor")
  }

  @Test func `The topics of products are those of the taxonomy`() {
    let entries = ProductTable.standard.entries
    #expect(entries.count > 50)
    for entry in entries {
      #expect(TopicTaxonomy.standard[entry.topic] != nil, "\(entry.name): \(entry.topic)")
      #expect(entry.names.first == entry.name)
    }
  }

  @Test func `Indices have the country of their market`() {
    let entries = IndexTable.standard.entries
    #expect(entries.count > 50)
    for code in entries.compactMap(\.country) {
      #expect(CountryTable.standard[code] != nil, "\(code)")
    }
  }

  @Test(arguments: [
    "NATO": "organization", "North Atlantic Treaty Organization": "organization",
    "EU": "organization", "U.N.": "organization", "ASEAN": "forum", "G7": "forum", "G-20": "forum",
    "Quad": "forum", "AUKUS": "forum", "APEC": "forum", "WTO": "organization",
    "OECD": "organization",
  ])
  func `Well-known bodies are organizations or forums`(name: String, label: String) {
    #expect(BodyTable.standard.bodies(named: name).map { $0.label?.rawValue } == [label])
  }

  @Test func `Bodies that share an acronym are all returned`() {
    #expect(BodyTable.standard.bodies(named: "FSB").count == 2)
    #expect(BodyTable.standard.bodies(named: "Society of Nobody").isEmpty)
  }

  @Test func `Bodies have a kind of the vocabulary`() {
    let kinds: Set<String> = [
      "government", "agency", "legislature", "company", "university", "media", "alliance", "other",
      "dialogue", "committee", "framework", "grouping", "summit", "working-group",
    ]
    for entry in BodyTable.standard.gazetteer.entries {
      #expect(kinds.contains(entry.attributes.text("kind") ?? ""), "\(entry.name)")
      if let country = entry.attributes.text("country") {
        #expect(CountryTable.standard[country] != nil, "\(entry.name)")
      }
    }
  }

  @Test func `Offices are known in singular and plural, with what completes them`() {
    let table = OfficeTable.standard
    #expect(table.office(named: "Prime Minister")?.kind == "head-of-government")
    #expect(table.office(named: "Ministers")?.name == "Minister")
    #expect(table.office(named: "Minister")?.complements.contains(.before) == true)
    #expect(table.office(named: "Ambassador")?.complements == [.of, .to])
    #expect(table.office(named: "Tables") == nil)
    #expect(table.areas.contains("Foreign") && table.modifiers.contains("former"))
    #expect(Set(table.offices.map(\.name)).count == table.offices.count)
  }

  @Test(arguments: FormTable.Category.allCases)
  func `Each category has words, which know it`(category: FormTable.Category) {
    let words = FormTable.standard.words(category)
    #expect(words.count >= 5)
    #expect(words.allSatisfy { FormTable.standard.categories(of: $0).contains(category) })
  }

  @Test func `Firms and parties known to every reader are listed once`() {
    for (key, name) in ["companies": "Nestlé", "political": "Sinn Féin"] {
      let names = WellKnownNames.names(key)
      #expect(names.contains(name) && names.count > 100)
      #expect(Set(names).count == names.count)
    }
    #expect(WellKnownNames.names("nothing") == [])
  }

  @Test(arguments: [
    "Tokyo": ["city"], "Indo-Pacific": ["region"], "Arizona": ["region"], "Japan": ["country"],
    "Hong Kong": ["territory"], "South China Sea": ["site"], "Georgia": ["country", "region"],
    "New York": ["city"], "Atlantis": [],
  ])
  func `A place is found by name, with its kind`(name: String, kinds: [String]) {
    #expect(PlaceTable.standard.entries(named: name).map(\.kind) == kinds)
  }

  @Test func `Places have kinds of the vocabulary and codes of their countries`() {
    for place in PlaceTable.standard.entries {
      #expect(["country", "territory", "region", "city", "site"].contains(place.kind))
      #expect(place.names.first == place.name, "\(place.name)")
      if let country = place.country {
        #expect(CountryTable.standard[country] != nil, "\(place.name)")
        #expect(place.code.map { $0.hasPrefix(country) } ?? true, "\(place.name)")
      }
    }
  }
}
