import BriefingAnalysis
import BriefingCore
import Testing

@Suite("Names that nearly agree")
struct NearNameTests {
  @Test(arguments: [
    ("[Bjørn Åse](person)", "[Bjorn Ase](person)"),
    ("[Ana Asare-Boadu](person)", "[Ana Asare Boadu](person)"),
  ])
  func `Accents and hyphens are a spelling, and the reason says so`(
    _ left: String,
    _ right: String
  ) throws {
    let analysis = try Analysis.of(["a": "\(left) spoke.", "b": "\(right) spoke."])
    let people = analysis.entities.entities(of: .person)
    #expect(people.count == 1)
    #expect(people[0].entity.because[0].hasSuffix("with and without accents, hyphens or dots"))
  }

  @Test(arguments: [
    // The figure both are quoted with.
    (
      "[Moira Macalister](person) offered [£6.2 million](money amount=6200000 currency=GBP).",
      "[Moira Macallister](person) will pay [£6.2 million](money amount=6200000 currency=GBP)."
    ),
    // The country, behind the name or as that of the office, and two parts of three.
    (
      "[Delia Pereira Gil](person) of [Cuba](place code=CU) spoke.",
      "[Delia Pereyra Gil](person office=minister country=CU) spoke."
    ),
    // The word for the office and the country.
    (
      "[Karl Holmquist](person office=\"fisheries minister\" country=SE) spoke.",
      "[Karl Holmqvist](person office=\"Minister of Food\" country=SE) spoke.",
    ),
  ])
  func `Two spellings are one person's where something said of both agrees`(
    _ left: String,
    _ right: String
  ) throws {
    let analysis = try Analysis.of(["a": left, "b": right])
    let people = analysis.entities.entities(of: .person)
    #expect(people.count == 1)
    #expect(people.first?.entity.because.count == 1)
  }

  @Test(arguments: [
    ("Kaarel Põlluvee", "Karel Poluvee"), ("Lindiwe Sephato", "Lindiwe Sepato"),
    ("Viktor Suarez", "Victor Suares"), ("Tetyana Wolska", "Tetiana Volska"),
  ])
  func `Letters of one sound are a spelling where the country or the office agrees`(
    _ left: String,
    _ right: String
  ) throws {
    let analysis = try Analysis.of([
      "a": "[\(left)](person office=minister country=EE) spoke.",
      "b": "[\(right)](person office=minister country=EE) spoke.",
      "c": "[\(left)](person) left.",
    ])
    let people = analysis.entities.entities(of: .person)
    #expect(people.count == 1)
    #expect(people[0].entity.because.contains { $0.contains("two spellings of one sound") })
    #expect(analysis.differences(.spelling).map { $0.sides.count } == [3])
  }

  @Test(arguments: [
    // Nothing in common, another country, a short word, two in one text.
    ["[Kaarel Polluvee](person) spoke.", "[Karel Poluvee](person) spoke."],
    [
      "[Kaarel Polluvee](person office=minister country=EE) spoke.",
      "[Karel Poluvee](person office=minister country=FI) spoke.",
    ],
    [
      "[Ann Lee](person office=minister country=EE) spoke.",
      "[An Le](person office=minister country=EE) spoke.",
    ],
    [
      "[Kaarel Polluvee](person office=minister country=EE) met "
        + "[Karel Poluvee](person office=minister country=EE).",
      "Nobody spoke.",
    ],
  ])
  func `Doubled letters alone join nobody`(_ texts: [String]) throws {
    #expect(try Analysis.of(["a": texts[0], "b": texts[1]]).names(of: .person).count == 2)
  }

  private static let towns = "[Norvik](place kind=city) and [Salvik](place kind=city) were glad."

  @Test(arguments: [
    ("[Torvald Hakenes](person) spoke.", "[Torvald Hakenas](person) spoke."),
    ("[Ana Prieto Galdós](person) spoke.", "[Ana Prieto Galdoes](person) spoke."),
    (
      "[Torvald Hakenes](person) chaired the talks.",
      "The talks were chaired by [Torwald Hakenas](person)."
    ),
  ])
  func `A slip in a name is a spelling in accounts that name the same towns`(
    _ left: String,
    _ right: String
  ) throws {
    let analysis = try Analysis.of(["a": "\(left) \(Self.towns)", "b": "\(right) \(Self.towns)"])
    let people = analysis.entities.entities(of: .person)
    #expect(people.count == 1)
    #expect(people[0].entity.because.contains { $0.contains("no source has both") })
    #expect(analysis.differences(.spelling).map { $0.sides.count } == [2])
  }

  @Test(arguments: [
    // Both names in one source, two parts that differ, a woman and a man, a short word, another town.
    (
      "[Torvald Hakenes](person) met [Torvald Hakenas](person). \(towns)",
      "[Torvald Hakenas](person) spoke. \(towns)"
    ),
    (
      "[Torvald Hakenes](person) spoke. \(towns)", "[Torwald Hakenas](person) spoke. \(towns)"
    ),
    ("[Sasha Petrov](person) spoke. \(towns)", "[Sasha Petrova](person) spoke. \(towns)"),
    ("[Min Jae-un](person) spoke. \(towns)", "[Min Jae-in](person) spoke. \(towns)"),
    (
      "[Torvald Hakenes](person) spoke. \(towns)",
      "[Torvald Hakenas](person) spoke in [Norvik](place kind=city)."
    ),
  ])
  func `A letter and another account join nobody`(_ left: String, _ right: String) throws {
    #expect(try Analysis.of(["a": left, "b": right]).names(of: .person).count == 2)
  }

  @Test(arguments: [
    ("[Moira Macalister](person) spoke.", "[Moira Macallister](person) spoke."),
    (
      "[Moira Macalister](person) offered [£6.2 million](money amount=6200000 currency=GBP).",
      "[Moira Macallister](person) offered [£6.3 million](money amount=6300000 currency=GBP)."
    ),
    (
      "[Moira Macalister](person) offered [2 boats](quantity value=2 unit=boat).",
      "[Moira Macallister](person) offered [2 boats](quantity value=2 unit=boat)."
    ),
    (
      "[Ana Lima](person country=BR) spoke.", "[Ana Lina](person country=BR) spoke."
    ),
    (
      "[Delia Pereira Gil](person) of [Cuba](place code=CU) spoke.",
      "[Delia Pereyra Gil](person) of [Chile](place code=CL) spoke."
    ),
  ])
  func `Likeness alone joins nobody`(_ left: String, _ right: String) throws {
    #expect(try Analysis.of(["a": left, "b": right]).names(of: .person).count == 2)
  }

  @Test
  func `A second family name is left out of a name where the country or the office agrees`() throws
  {
    let one = try Analysis.of([
      "a": "[Ana Prieto](person office=minister country=CL) spoke. [Prieto](person) left.",
      "b": "[Ana Prieto Galdós](person) ([Chile](place code=CL)) signed.",
    ])
    #expect(one.names(of: .person) == [["Ana Prieto", "Ana Prieto Galdós", "Prieto"]])
    let office = try Analysis.of([
      "a": "[Ana Prieto](person office=\"deputy health minister\") spoke.",
      "b": "[Ana Prieto Galdós](person office=\"Deputy Minister\") signed.",
    ])
    #expect(office.names(of: .person).count == 1)
    for other in ["", " of [Peru](place code=PE)"] {
      let two = try Analysis.of([
        "a": "[Ana Prieto](person office=minister country=CL) spoke.",
        "b": "[Ana Prieto Galdós](person)\(other) signed.",
      ])
      #expect(two.names(of: .person).count == 2)
    }
    let open = try Analysis.of([
      "a": "[Ana Prieto](person office=minister country=CL) spoke.",
      "b": "[Ana Prieto Gil](person) ([Chile](place code=CL)) signed.",
      "c": "[Ana Prieto Rocha](person) ([Chile](place code=CL)) signed.",
    ])
    #expect(open.names(of: .person).count == 3)
  }

  private static let founded = """
    They will set up a [Seed Exchange Agency](organization) in [Lima](place kind=city name=Lima).
    """

  @Test(arguments: [
    """
    They decided to establish the [Andean Agency for Seed Exchange](organization) (hereinafter \
    “the Agency”), with its seat in [Lima](place kind=city name=Lima).
    """,
    """
    A new [Joint Seed Exchange Agency](organization), to be based in \
    [Lima](place kind=city name=Lima), will run it.
    """,
    """
    The new agency in [Lima](place kind=city name=Lima) is dear. The \
    [Seed Trade Agency](organization) will have no staff.
    """,
  ])
  func `Bodies each text sets up in one city are one, and the reason says so`(
    text: String
  ) throws {
    let analysis = try Analysis.of(["a": Self.founded, "b": text])
    let bodies = analysis.entities.entities(of: .organization)
    #expect(bodies.count == 1)
    #expect(bodies[0].entity.because.contains { $0.hasSuffix("with the seat in Lima") })
    let apart = try Analysis.of(
      ["a": Self.founded, "b": text],
      decisions: Decisions(different: [bodies[0].entity.names.map(\.text)])
    )
    #expect(apart.entities.entities(of: .organization).count == 2)
  }

  @Test(arguments: [
    // Another seat, another sort of body, no act of founding, another matter, another quarter.
    "They will set up a [Joint Seed Exchange Agency](organization) in [Quito](place kind=city).",
    "They will set up a [Seed Exchange Association](organization) in [Lima](place kind=city).",
    "The [Joint Seed Exchange Agency](organization), based in [Lima](place kind=city), objects.",
    "They will set up a [Regional Rice Agency](organization) in [Lima](place kind=city).",
    """
    The [Seed Exchange Agency](organization) is old. They will set up a \
    [Joint Seed Exchange Agency](organization) in [Lima](place kind=city).
    """,
  ])
  func `Bodies with like names stay apart without a reason`(text: String) throws {
    let analysis = try Analysis.of(["a": Self.founded, "b": text])
    #expect(analysis.names(of: .organization).count >= 2)
  }

  @Test
  func `A body named with the same figure under a shorter name is one`() throws {
    let figure = "[70,000 tonnes](quantity value=70000 unit=t)"
    let analysis = try Analysis.of([
      "a": "The [Northern Seed Council](organization) spoke of \(figure).",
      "b": "The [Seed Council](organization) says it is \(figure).",
      "c": "The [Seed Commission](organization) says it is \(figure).",
    ])
    #expect(
      analysis.names(of: .organization)
        == [["Northern Seed Council", "Seed Council"], ["Seed Commission"]]
    )
  }
}
