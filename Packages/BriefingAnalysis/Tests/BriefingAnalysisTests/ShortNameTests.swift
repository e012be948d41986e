import BriefingAnalysis
import BriefingCore
import Testing

@Suite("Short names of bodies")
struct ShortNameTests {
  private static let firm = "organization kind=company"
  private static let agency = "organization kind=agency"

  @Test
  func `A firm is its short name's where a document names both`() throws {
    let analysis = try Analysis.of([
      "a": "[Tolva Motor Company](\(Self.firm)) grew. [Tolva](\(Self.firm)) sold cars.",
      "b": "[Tolva](\(Self.firm)) fell, and [Tolva Motors Co.](\(Self.firm)) said why.",
    ])
    #expect(
      analysis.names(of: .organization) == [["Tolva", "Tolva Motor Company", "Tolva Motors Co."]]
    )
    let reasons = analysis.entities.entities(of: .organization)[0].entity.because
    #expect(reasons.contains("a calls “Tolva Motor Company” “Tolva” as well"))
  }

  @Test(arguments: [
    // Two firms could be meant.
    "[Tolva Motors](organization kind=company), [Tolva Steel](organization kind=company) and "
      + "[Tolva](organization kind=company) met.",
    // A part of the firm.
    "[Tolva Pictures](organization kind=company) and [Tolva](organization kind=company) met.",
    // No firms.
    "The [Tolva Motor](organization kind=media) and [Tolva](organization kind=company) met.",
  ])
  func `A short name that may mean another goes with none`(marked: String) throws {
    let analysis = try Analysis.of(["a": marked])
    #expect(analysis.names(of: .organization).allSatisfy { $0.count == 1 })
  }

  @Test
  func `A firm and its short name in different sources stay apart`() throws {
    let analysis = try Analysis.of([
      "a": "[Tolva Motor Company](\(Self.firm)) grew.", "b": "[Tolva](\(Self.firm)) sold cars.",
    ])
    #expect(analysis.names(of: .organization).count == 2)
  }

  @Test
  func `A body of a country is one with and without the name of the country`() throws {
    let analysis = try Analysis.of([
      "a": "The [Seed Agency](\(Self.agency) country=US) met in the [US](place kind=country "
        + "code=US name=\"United States\").",
      "b": "The [U.S. Seed Agency](\(Self.agency) country=US) met.",
      "c": "The [Seed Agency](\(Self.agency) country=KE) met.",
    ])
    let names = analysis.names(of: .organization)
    #expect(names.contains(["Seed Agency", "U.S. Seed Agency"]))
  }

  @Test
  func `A bare name follows the body of a country that every source names first`() throws {
    let place = "[US](place kind=country code=US name=\"United States\")"
    let first = "The \(place): the [US Seed Agency](\(Self.agency) country=US) met."
    let bare = " The [Seed Agency](\(Self.agency)) paid."
    let one = try Analysis.of(["a": first + bare, "b": first + bare])
    #expect(one.names(of: .organization).count == 1)
    let apart = try Analysis.of(["a": first + bare, "b": bare])
    #expect(apart.names(of: .organization).count == 2)
    let before = try Analysis.of(["a": bare + " " + first])
    #expect(before.names(of: .organization).count == 2)
  }

  @Test
  func `Mentions of a dotted label are entities where they have a name`() throws {
    let analysis = try Analysis.of([
      "a": "The [Hop Tariff](acme.tariff name=\"Hop Tariff\") rose, and [it](acme.note) fell.",
      "b": "The [hop duty](acme.tariff name=\"Hop Tariff\") fell.",
    ])
    let entities = analysis.entities.entities(of: "acme.tariff")
    #expect(entities.map(\.entity.id) == ["acme-tariff-hop-tariff"])
    #expect(entities.first?.mentions.count == 2)
    #expect(analysis.entities.entities(of: "acme.note").isEmpty)
  }
}
