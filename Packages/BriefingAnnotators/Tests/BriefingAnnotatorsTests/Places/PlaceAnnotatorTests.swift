import BriefingAnnotators
import BriefingCore
import BriefingTesting
import Testing

@Suite struct PlaceAnnotatorTests {
  private let annotator = PlaceAnnotator()

  @Test(arguments: [
    "[Japan](place kind=country name=Japan code=JP) will host the talks.",
    "Leaders of [Japan](place code=JP) and the [United States](place code=US) met.",
    "The [U.S.](place code=US)-[Japan](place code=JP) alliance and [US](place code=US)-led talks.",
    "Ships left [Hong Kong](place kind=territory code=HK) for [Taiwan](place kind=territory).",
    "Trade in the [Indo-Pacific](place kind=region name=Indo-Pacific code=) region grew.",
    "Trade in the [Indo\u{2011}Pacific](place name=Indo-Pacific) grew.",
    "A plant in [Arizona](place kind=region code=US-AZ) is planned.",
    "Talks in [Tokyo](place kind=city name=Tokyo) and [Washington, D.C.](place name=Washington).",
    "Ships in the [South China Sea](place kind=site) turned back.",
    "The [People’s Republic of China](place name=China code=CN) ([PRC](place code=CN)) objected.",
    "[South Korea](place code=KR) and [North Korea](place code=KP), not the [Korean Peninsula](place).",
    "[Japan](place code=JP)’s Foreign Ministry said so.",
    "[China](place code=CN)'s Commerce Ministry said so.",
    "They met at [Saint Clement's Bay](place kind=site) and in [St Ann’s Town](place kind=site).",
    "The Government of [Japan](place code=JP) and the Embassy of [India](place code=IN) agreed.",
  ])
  func `A listed place is found, with its usual name`(marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "The Japanese and American ministers met Chinese officials.",
    "The New York Times and The Japan Times reported it.",
    "The Bank of Japan and the University of Tokyo agreed.",
    "The Parliament of Canada and the Supreme Court of India ruled.",
    "Kyoto University and Boston Logan Airport are far apart.",
    "Michael Jordan and Jack London never met.",
    "It costs US$50 or 20 Hong Kong dollars.",
    "The Paris Agreement and the Kyoto Protocol are old.",
    "Nice work by Split, a band, and Mobile phones.",
    "The World Bank and the Pacific Islands Forum spoke.",
    "Secretary Austin said that Hamilton had left.",
  ])
  func `A demonym is no place, nor is a name inside a longer one`(text: String) {
    #expect(differences(of: annotator, on: text) == [])
  }

  @Test(arguments: [
    "Turnout in the 2011 Norway local elections fell, as in the 1998 Kenya general election.",
    "He spoke of the 1970 Osaka music festival and of the Winter War.",
    "They saw the Oslo Film Festival and fought the Angola Liberation War.",
  ])
  func `A place in the name of an event is a part of it`(text: String) {
    #expect(differences(of: annotator, on: text) == [])
  }

  @Test(arguments: [
    "The team beat the Boston Kettles twice, and the rival party Fair Norway lost.",
    "They joined the League of Rivers of Peru and the Front for the Defence of Kenya.",
    "She taught at the University of Southern California and studied there.",
    "They heard of it and later guided the United Dock Workers of Canada.",
    "The Peru Harbour Party won in the spring, and Grover Cleveland was elected before.",
    "It sold to the Maine Granite Railroad in autumn.",
  ])
  func `A place that other words with capitals make a name with is a part of it`(text: String) {
    #expect(differences(of: annotator, on: text) == [])
  }

  @Test(arguments: [
    "They asked [Texas](place) Governor Ann Sample and [Texas](place) Republicans in spring.",
    "They asked the Minister for the [Middle East](place) Bo Sample about it.",
    "They asked the Central Bank Governor of [Kenya](place) about the rate.",
    "They met in occupied [Japan](place) and fled Nazi [Germany](place) before long.",
    "They will meet on Monday [Japan](place) time and ask the [US](place) Marines there.",
    "[Japan](place) Hosts Harbour Talks",
    "They came back in spring, and voted in [Norway](place) in 1998 again.",
    "It sold its $7 billion USD [Osaka](place name=\"Osaka\")-based plant in spring.",
  ])
  func `A place stays one beside an office, a day, an adjective or in a heading`(marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "Boats on [Lake Chad](place kind=site) and the [Niger River](place kind=site) sank there.",
    "Voters in [Belfast North](place name=\"Belfast North\") and in [Old Havana](place) stayed at home.",
  ])
  func `A word beside a listed place makes it another place`(marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "They met in [Nice](place kind=city).", "They met in [Austin](place), [Texas](place).",
    "Ports from [Vigo](place) to [Split](place), [Croatia](place).",
    "The [Amazon](place kind=region) burns.",
  ])
  func `A name that is also a word counts where its surroundings say so`(marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "They met in [Atlanta](place), [Georgia](place code=US-GA kind=region).",
    "They met in [Tbilisi](place), [Georgia](place code=GE kind=country).",
    "[Georgia](place code=GE) joined.",
  ])
  func `A city before a name says which of two places it is`(marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "Growth in [Osaka Prefecture](place kind=region name=\"Osaka Prefecture\") slowed.",
    "Growth in [Kumamoto Prefecture](place kind=region code=JP-43 name=Kumamoto) slowed.",
    "Ships passed the [Kerch Strait](place kind=site) and the [Gulf of Tonkin](place kind=site).",
    "The [Xinjiang Uyghur Autonomous Region](place name=Xinjiang code=CN-XJ) and [Mount Paektu](place).",
    "Fires in the [Kansai](place kind=region) region and the [Apsheron](place kind=region) district.",
    "The city of [Izmail](place kind=city) and the island of [Kunashir](place kind=site).",
    "A plant in [Veldhoven](place kind=city), [Netherlands](place code=NL).",
  ])
  func `A place no table lists is found by the form of its name`(marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "The Eastern region and the Asian region.", "A Japanese island.", "This Region of ours.",
    "The Prime Minister region.", "See Michael Bay now.",
  ])
  func `An adjective or office before a word for a place makes no name`(text: String) {
    #expect(differences(of: annotator, on: text) == [])
  }

  @Test(arguments: [
    "[WASHINGTON](place name=Washington) — Ministers will meet.",
    "[TOKYO](place name=Tokyo) (Kyodo) — Ministers will meet.",
    "[KANDAHAR](place kind=city) — Fighting goes on.",
    "[NEW YORK](place) - Markets fell.",
  ])
  func `A dateline names its town in capitals`(marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test func `A country before the name of a treaty is one of its parties`() {
    #expect(
      differences(
        of: annotator,
        on: "The [U.S.](place)-[Japan](place) Security Treaty and an [Istanbul](place) Summit."
      ) == []
    )
  }

  @Test(arguments: [
    "The 1994 European Parliament election in Norway was close.",
    "In the 2014 United States Senate election in Iowa she lost.",
    "He wrote of the Battle of Verdun and the 2003 invasion of Iraq.",
    "During the 2017 Western Norway campaign he left.",
  ])
  func `A place where an event of that name took place is a part of it`(text: String) {
    #expect(differences(of: PlaceAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    "the Air France jet and the Partido Verde de Chile", "an All-America player",
    "The leaders of the Democrats for a Strong Bulgaria came there",
    "the Law Society of England and Wales met",
    "He joined New Zealand First and called it One Israel.",
    "the seat of Saskatoon-Rosetown is new",
  ])
  func `A place in the name of a firm, a party, a cause or a seat is a part of it`(text: String) {
    #expect(differences(of: PlaceAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    "the [Duchy of Saxony](place) and [East Belfast](place)",
    "There he won in [Dublin North-West](place) without trouble",
    "the [French Sudan](place) of old", "It is in [Ford County](place).",
    "the [Washington, DC](place) Summit of mayors",
    "It is at 319 S. Denver downtown. Take US-75 north.",
    "They form [South Jutland County](place kind=region).",
    "the [Ottoman Empire](place) and [Huddersfield](place)", "the seat of [Richmond](place) is new",
    "[Tokyo](place)-[Seoul](place) flights and [Lima](place)-based firms",
    "the [Israel](place)-Hamas war and the [Osaka](place)-Toyota deal",
  ])
  func `A word before a place makes it another, and a hyphen parts two`(marked: String) {
    #expect(differences(of: PlaceAnnotator(), on: marked) == [])
  }

  @Test func `An annotator of another table finds its places alone`() {
    #expect(
      PlaceAnnotator(table: .standard).annotate(view("Japan")) == annotator.annotate(view("Japan"))
    )
  }

  @Test func `It keeps the rules every annotator keeps`() {
    #expect(conformance(of: annotator) == [])
  }

  private func view(_ text: String) -> DocumentView { DocumentView(document: .testing(text)) }

  @Test(arguments: [
    "Mr. Santiago spoke in [Lima](place).",
    "Julia Prieto Lima wrote from [Lima](place).",
    "The Minister for Energy of [Ghana](place) and the Minister of Steel of [Peru](place) met.",
  ])
  func `A name behind a form of address or two names of a person is no place`(marked: String) {
    #expect(differences(of: PlaceAnnotator(), on: marked) == [])
  }
}
