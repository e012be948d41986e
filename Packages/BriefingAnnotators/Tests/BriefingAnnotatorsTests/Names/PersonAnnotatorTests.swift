import BriefingAnnotators
import BriefingCore
import BriefingTesting
import Testing

@Suite struct PersonAnnotatorTests {
  @Test(arguments: [
    """
    [Economy, Trade and Industry Minister](office title="Economy, Trade and Industry Minister") \
    [Ken Watanabe](person family=Watanabe given=Ken office="Economy, Trade and Industry Minister") left.
    """,
    """
    U.S. [Secretary of State](office country=US) [Ann Doe](person country=US office="Secretary of State"), \
    U.S. [Secretary of Commerce](office title="Secretary of Commerce") [Bob Roe](person country=US) met.
    """,
    "Japanese [Prime Minister](office country=JP) [Taro Aso](person country=JP office=\"Prime Minister\")",
    """
    [former Kenyan President](office title="former President" country=KE) \
    [Mwai Kibaki](person office="former President" country=KE)
    """,
    "[acting Defense Secretary](office title=\"acting Defense Secretary\") [Carl Poe](person)",
    "Norway’s [Foreign Minister](office country=NO) [Ine Dahl](person country=NO)",
    "[President](office country=US) of the US [Joe Bloggs](person country=US name=\"Joe Bloggs\")",
    "[State Department spokesman](office body=\"State Department\") [Ned Flint](person)",
    "[Minister of Foreign Affairs](office title=\"Minister of Foreign Affairs\") [Ana Gil](person)",
    """
    [President of the European Commission](office body="European Commission") \
    [Ursula von der Leyen](person family="von der Leyen" given=Ursula)
    """,
    "[Senators](office) [Ann Lee](person office=Senators), [Bob Ray](person) and [Carl Dow](person)",
    "Mr. [Dent](person family=Dent) and Dr. [Jane Foo](person) left.",
    "economist [Paul Kramer](person) wrote",
    "Afghan [Ambassador to Japan](office country=AF) [Ann Lee](person) left.",
    "[Dame Ann Mary Lee](person family=Lee name=\"Ann Mary Lee\") DBE RA won.",
    "[James Orr](person), [brigadier of the Russian army](office title=\"brigadier of the Russian army\"), left.",
    "[Ann Roe](person), then [CEO](office title=CEO) of the firm, agreed.",
    "[Assistant Secretary of the Air Force for Acquisition](office body=\"Air Force\") [Marvin Sambur](person)",
    "English [captain](office body=) [Harry Kane](person) scored.",
    "the [foreign minister](office), [Wang Bo](person), said",
    """
    [Shigeru Mori](person office="former prime minister" country=JP), a \
    [former prime minister](office country=JP) of Japan, spoke.
    """,
  ])
  func `Titles are offices and the names after them persons`(marked: String) {
    #expect(differences(of: PersonAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    ("Japanese Prime Minister Kishida Fumio met them.", "Fumio Kishida", "Fumio", "Kishida"),
    ("Foreign Secretary Hayashi Yoshimasa met them.", "Yoshimasa Hayashi", "Yoshimasa", "Hayashi"),
    ("President Xi Jinping met them.", "Xi Jinping", "Jinping", "Xi"),
    ("President Yoon Suk-yeol met them.", "Yoon Suk-yeol", "Suk-yeol", "Yoon"),
    ("President Nguyen Phu Trong met them.", "Nguyen Phu Trong", "Phu Trong", "Nguyen"),
    ("President Tsai Ing-wen met them.", "Tsai Ing-wen", "Ing-wen", "Tsai"),
    ("Crown Prince Mohammed bin Salman met them.", "Mohammed bin Salman", "Mohammed", "bin Salman"),
    ("The crowd met Ban Ki-moon there.", "Ban Ki-moon", "Ki-moon", "Ban"),
    ("The crowd met Ishiba Shigeru there.", "Shigeru Ishiba", "Shigeru", "Ishiba"),
    ("President-elect Prabowo Subianto met them.", "Prabowo Subianto", "Prabowo", "Subianto"),
    ("General Richard “Red” Coe met them.", "Richard Coe", "Richard", "Coe"),
    ("Foreign Minister Julie Bishop met them.", "Julie Bishop", "Julie", "Bishop"),
    ("Author: Erik M. Jacobs", "Erik M. Jacobs", "Erik M.", "Jacobs"),
    ("Senator Robert Casey Jr. met them.", "Robert Casey Jr.", "Robert", "Casey"),
    ("Senator John Q. Public III met them.", "John Q. Public III", "John Q.", "Public"),
    ("Prime Minister Jean-Pierre Dubois met them.", "Jean-Pierre Dubois", "Jean-Pierre", "Dubois"),
  ])
  func `Given and family names are told apart in either order`(
    text: String,
    name: String,
    given: String,
    family: String
  ) {
    let document = Document.testing(text, kind: .paragraph)
    let persons = PersonAnnotator().annotate(DocumentView(document: document))
      .filter { $0.label == .person }.map { Person($0.attributes) }
    #expect(persons.map(\.name) == [name])
    #expect(persons.map(\.given) == [given])
    #expect(persons.map(\.family) == [family])
  }

  @Test(arguments: [
    "[Xilo Quarm](person), a Danish weaver who won the prize, will run it.",
    "[Xilo Quarm](person), a young botanical pharmacist, will run it.",
    "[Xilo Quarm](person) said the plan was late. She left at noon.",
    "Quarm Xilo said the plan was late. It left at noon.",
    "Quarm Xilo, a maker of looms, will run it.",
  ])
  func `A name of rare words is a person's by what is said of it`(marked: String) {
    #expect(differences(of: PersonAnnotator(), on: marked) == [])
  }

  @Test func `A family name alone stands for the full name before or after it`() {
    let marked = """
      [Rossi](person name="Maria Rossi" given=Maria) will come. [Maria Rossi](person) said so; \
      [Rossi](person name="Maria Rossi")’s aide agreed.
      """
    #expect(differences(of: PersonAnnotator(), on: marked) == [])
  }

  @Test func `A given name alone is no family name, unless somebody bears it as one`() {
    let marked = """
      [Deborah Hale](person) met Mr. [Patrick Gordon](person). [Deborah](person name="Deborah Hale" \
      family=Hale) left, and [Gordon](person name="Patrick Gordon" family=Gordon) stayed.
      """
    #expect(differences(of: PersonAnnotator(), on: marked) == [])
  }

  @Test func `A family name two persons share is given to neither`() {
    let marked =
      "[Bill Carter](person) met [Amy Carter](person). [Carter](person name=Carter) left."
    #expect(differences(of: PersonAnnotator(), on: marked) == [])
  }

  @Test func `A country is shared by titles joined with and`() {
    let marked = """
      US [Secretary of State](office) [Ann Doe](person country=US) and \
      [Commerce Secretary](office) [Bob Roe](person country=US) came.
      """
    #expect(differences(of: PersonAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "The [foreign and economic ministers](office) of both countries met.",
    "the [leaders](office) of both countries agreed",
    "[former national security officials](office) left",
    "the [heads of the Japanese foreign and defense ministries](office) met",
    """
    [Director of the White House Office of Science and Technology Policy](office body="White House \
    Office of Science and Technology Policy")
    """,
    "the [Chief Technology Officer](office country=GB) of the United Kingdom",
    "the [prime minister](office) resigned",
  ])
  func `Offices without a name are found`(marked: String) {
    #expect(differences(of: PersonAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "the [Rossi](person) administration’s plan",
    "during the [Obama](person family=Obama) Administration",
    "both the [Duda](person) and [Tusk](person) governments",
  ])
  func `A government named after a person holds the name`(marked: String) {
    #expect(differences(of: PersonAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "[Ana Gil](person)/Pool via NEWSWIRE",
    "NEWSWIRE/[Ana Gil](person)/POOL",
    "By [Ana Gil](person)",
    "[George W. Norton](person) and [J. R. Hall](person) wrote it.",
    "[Ken Okafor](person), 54, won. [Zofia Bielik](person), who lost, left.",
    "Credit is due. And [Ana Gil](person) did it. But [Ken Okafor](person) did not.",
    "It is late. Yet [Ana Gil](person) left.",
    "[Xilo Quarm](person), the union's general secretary, said it was late.",
    "[Xilo Quarm](person), General Secretary, Harbour Workers' Union",
  ])
  func `Bylines, credits, initials and what is said of them give persons away`(marked: String) {
    #expect(differences(of: PersonAnnotator(), on: marked, labels: [.person]) == [])
  }

  @Test func `A letter before a heading is no initial`() {
    let marked = "[B. Labelling](block kind=heading)\n\nThe label of a blend names each town."
    #expect(differences(of: PersonAnnotator(), on: marked, labels: [.person]) == [])
  }

  @Test(arguments: [
    "The Ministry of Finance and General Motors met in New York on Monday, March 7.",
    "Prime Minister’s Office officials met the General Assembly.",
    "the federal government and the Conservative government",
    "Jordan and Chad signed. Georgia did not. Victoria Falls is full.",
    "April was cold. May comes next. Will they come? Mark my words.",
    "The Hague, Hyde Park and Harvard University are places.",
    "The North Atlantic Treaty Organization Secretary",
    "Open Radio Access Networks and Belt and Road Initiative",
    "the Clinton Foundation, the Nobel Prize and the Stanley Cup",
    "Dow Jones and Lockheed Martin fell. Best Actress went to no one.",
    "Debbie Died Because, it says. Um Rivers left.",
    "Her novel Angel Catbird sold. He got a major donor program.",
    "They toured with Head Automatica; nobody liked the speaker.",
    "V. Equal treatment of firms",
    "World War II ended. Roman Catholic and Muslim leaders met.",
  ])
  func `Other names in capitals are no persons`(text: String) {
    #expect(differences(of: PersonAnnotator(), on: text, labels: [.person]) == [])
  }

  @Test func `Places known as such are no persons`() {
    let marked = "[Santiago](place) and [Santa Rosa](place) met [San Jose](place)."
    #expect(differences(of: PersonAnnotator(), on: marked) == [])
  }

  @Test func `A place by which a year or a party stands is no person`() {
    let text = "In the 1998 Hong Kong local elections and at One Sri Lanka they spoke."
    #expect(differences(of: PersonAnnotator(), on: text) == [])
  }

  @Test func `It keeps the rules every annotator keeps`() {
    #expect(conformance(of: PersonAnnotator()) == [])
  }

  @Test
  func `The saint of a place is nobody who is told of`() {
    let text = "They met at Saint Clement's Bay and in St Ann’s Town."
    #expect(differences(of: PersonAnnotator(), on: text) == [])
  }
}
