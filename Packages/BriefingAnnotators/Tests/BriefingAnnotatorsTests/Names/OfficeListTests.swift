import BriefingAnnotators
import BriefingCore
import BriefingTesting
import Testing

@Suite struct OfficeListTests {
  @Test(arguments: [
    """
    The [Minister of Fisheries](office country=NO) of Norway, H.E. Ms. \
    [Tora Vik](person office="Minister of Fisheries" country=NO), the \
    [Minister of Trade](office country=IS) of Iceland, H.E. Mr. \
    [Bjarni Holm](person office="Minister of Trade" country=IS), and the \
    [European Commissioner for Trade](office), Mr. \
    [Lars Berg](person office="European Commissioner for Trade"), met.
    """,
    """
    the [Secretary of State for Trade](office country=GB) of the United Kingdom, the Rt Hon \
    [Ann Sample](person office="Secretary of State for Trade" country=GB) MP, and the \
    [Minister of Ports](office country=OM) of Oman, Hon. \
    [Salma Lawati](person office="Minister of Ports" country=OM), signed.
    """,
    """
    Today, Ms [Greta Holm](person office="European Commissioner for Economic Partnerships"), \
    [European Commissioner for Economic Partnerships](office), Mr \
    [Kofi Boadu](person office="Minister for Energy" country=GH), \
    [Minister for Energy](office country=GH body=) of Ghana, and Mr \
    [Wu Adeka](person office="Minister of Transport" country=TG given=Wu family=Adeka), \
    [Minister of Transport](office country=TG) of Togo, met.
    """,
    """
    the [Minister of Trade](office country=CL) of Chile, \
    [Ana Prieto](person office="Minister of Trade" country=CL), the \
    [Minister of Ports](office country=PE) of Peru, \
    [Juan Rojas](person office="Minister of Ports" country=PE), and the \
    [Minister of Roads](office country=CU) of Cuba, \
    [Pablo Diaz](person office="Minister of Roads" country=CU), met.
    """,
    """
    Hon. [Ana Prieto](person office="Minister of Water and Sanitation" country=CL), \
    [Minister of Water and Sanitation](office country=CL), Republic of Chile;
    """,
    """
    Ms [Salma Lawati](person office="Minister of Human Settlement" country=OM), \
    [Minister of Human Settlement](office country=OM), Oman (by video link)
    """,
    """
    H.E. Mr. [Ali bin Nasser](person office="Minister of Transport" country=QA), \
    [Minister of Transport](office country=QA) of Qatar, H.E. Eng. \
    [Fahd Karim](person office="Minister of Ports" country=KW), \
    [Minister of Ports](office country=KW) of Kuwait, met.
    """,
  ])
  func `The first pair of a list tells whether offices or names come first`(marked: String) {
    #expect(differences(of: PersonAnnotator(), on: marked) == [])
  }

  @Test func `A name in a list of signatures is a person's where another is known`() {
    let marked = """
      Signed by [Ana Prieto Gil](person) (Chile), [Xilo Quarm](person) (Peru) and \
      [Bob Roe](person) (Cuba).
      """
    #expect(differences(of: PersonAnnotator(), on: marked, labels: [.person]) == [])
    let firms = "Shares of Acme Mining (Chile) and Xilo Quarm (Peru) fell."
    #expect(differences(of: PersonAnnotator(), on: firms, labels: [.person]) == [])
  }

  @Test(arguments: [
    "By [Ana Prieto](person) and [Jon Dam](person) in Lima",
    "By [Ana Prieto](person), [Jon Holm](person) and [Bob Roe](person)",
    "[Julia Prieto Lima](person) | Comment | 3 May 2025",
    "[Julia Prieto Lima](person) · Comment · 3 May 2025",
  ])
  func `All authors of a byline are persons`(marked: String) {
    #expect(
      differences(of: PersonAnnotator(), on: marked, blocks: .byline, labels: [.person]) == []
    )
  }

  @Test(arguments: [
    "LIMA (Diario del Alba) — It rained. Diario del Alba saw it.",
    "The hall. (Diario del Alba/[A. Vega](person))",
    "The hall. Gazeta Nova/[Ana Vega](person)",
  ])
  func `The outlet of a credit or a dateline is no person`(marked: String) {
    #expect(differences(of: PersonAnnotator(), on: marked, labels: [.person]) == [])
  }

  @Test(arguments: [
    "H.E. Mr. [Abdi Sheikh Omar](person) spoke.",
    "H.E. Eng. [Fahd Karim](person) spoke.",
    "Mr. [Jón Þór Holm](person) spoke.",
  ])
  func `Forms of address are no part of a name, and styles inside it are`(marked: String) {
    #expect(differences(of: PersonAnnotator(), on: marked, labels: [.person]) == [])
  }
}
