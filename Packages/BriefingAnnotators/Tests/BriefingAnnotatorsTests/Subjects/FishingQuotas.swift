/// A news report on fishing quotas, written for the tests, and what the annotators say of it.
///
/// What stands here has been read annotation by annotation. Not everything is found: a name that
/// nothing gives away, a vote that only numbers tell.
enum FishingQuotas {
  static let published = "2023-12-12"

  static let text = #"""
    Ministers agree cut in North Sea cod quota, but leave discards for later

    By Marta Lindqvist
    BRUSSELS, 12 December 2023

    European Union fisheries ministers agreed early on Tuesday to cut the catch of cod in the \#
    North Sea by 44 percent in 2024, after two nights of talks, the Spanish presidency of the \#
    Council said.

    The total allowable catch will fall to 21,652 tonnes, the lowest since records began in \#
    1987. Norway, which shares the stock with the bloc, had asked for a deeper cut.

    "This was not an easy choice for coastal communities," Agriculture Minister Luis Planas, \#
    who chaired the meeting, told reporters. "But there will be no fishing without fish."

    The European Commission said it would propose a plan to help small ports by the end of \#
    March. It did not say how much money would be available. Virginijus Sinkevičius, the \#
    commissioner for the environment, oceans and fisheries, has said that up to €80 million \#
    could be drawn from the European Maritime, Fisheries and Aquaculture Fund (EMFAF).

    Ministers put off a decision on discards. Denmark and the Netherlands want an exemption for \#
    sole until 2026; Ireland opposes it. Conservation groups including Oceana and ClientEarth \#
    called the outcome "a missed chance".

    The International Council for the Exploration of the Sea (ICES) advised in June that the \#
    catch should not exceed 22,946 tonnes. Scientists warned last year that the southern part \#
    of the stock could collapse within a decade.

    Under Regulation (EU) No 1380/2013, stocks must be fished at sustainable levels. Whether \#
    the new quota meets that test may be settled in court: ClientEarth is considering a \#
    complaint.

    The United Kingdom, which left the Common Fisheries Policy on 31 December 2020, will hold \#
    its own talks with Norway and the Faroe Islands next week in London.
    """#

  /// Label, the beginning of the quote, and the attributes that are not told by the quote itself.
  static let annotations = #"""
    office: Ministers | title=Ministers
    event: agree cut | kind=agreement status=agreed
    place: North Sea | kind=site name=North Sea
    person: Marta Lindqvist | name=Marta Lindqvist
    place: BRUSSELS | kind=city name=Brussels
    date: 12 December 2023 | basis=stated kind=date value=2023-12-12
    organization: European Union | acronym=EU kind=alliance name=European Union
    office: European Union fisheries ministers | body=European Union title=European Union \#
    fisheries ministers
    statement: European Union fisheries ministers agreed early | actor=European Union fisheries \#
    ministers date=2023-12-12 kind=commitment polarity=positive status=agreed voice=attributed
    event: agreed early on Tuesday | date=2023-12-12 kind=agreement status=agreed
    date: Tuesday | basis=inferred kind=date value=2023-12-12
    place: North Sea | kind=site name=North Sea
    quantity: 44 percent | unit=% value=44
    date: 2024 | basis=stated kind=date value=2024
    date: two nights | basis=stated kind=duration value=P2D
    attribution: the Spanish presidency of the Council said | cue=said source=the Spanish \#
    presidency of the Council
    statement: The total allowable catch will fall to 21,652 to | actor=The total allowable \#
    catch kind=background polarity=positive status=expected voice=source
    quantity: 21,652 tonnes | unit=t value=21652
    date: 1987 | basis=stated kind=date value=1987
    place: Norway | code=NO kind=country name=Norway
    statement: Norway, which shares the stock with the bloc, ha | actor=Norway \#
    kind=recommendation polarity=positive status=proposed voice=attributed
    statement: "This was not an easy choice for coastal communi | kind=judgment negation=not \#
    polarity=negative status=unclear voice=attributed
    quotation: This was not an easy choice for coastal communit | kind=direct \#
    speaker=Agriculture Minister Luis Planas
    office: Agriculture Minister | title=Agriculture Minister
    attribution: Agriculture Minister Luis Planas, who chaired th | cue=told source=Agriculture \#
    Minister Luis Planas
    person: Luis Planas | name=Luis Planas office=Agriculture Minister
    statement: "But there will be no fishing without fish." | kind=background \#
    negation=no+without polarity=negative status=expected voice=attributed
    quotation: But there will be no fishing without fish. | kind=direct speaker=Agriculture \#
    Minister Luis Planas
    attribution: The European Commission said | cue=said source=The European Commission
    statement: The European Commission said it would propose a | actor=The European Commission \#
    deadline=2024-03-31 kind=agenda polarity=positive status=proposed \#
    voice=attributed
    organization: European Commission | kind=agency name=European Commission
    date: the end of March | basis=inferred kind=period timex=2024-03 value=2024-03-31
    statement: It did not say how much money would be available | actor=It kind=background \#
    negation=not polarity=negative status=unclear voice=attributed
    person: Virginijus Sinkevičius | name=Virginijus Sinkevičius office=commissioner for the \#
    environment, oceans and fisheries
    attribution: Virginijus Sinkevičius, the commissioner for the | cue=has said \#
    source=Virginijus Sinkevičius
    statement: Virginijus Sinkevičius, the commissioner for the | kind=judgment \#
    polarity=positive status=possible voice=attributed
    office: commissioner for the environment, oceans and fis | title=commissioner for the \#
    environment, oceans and fisheries
    money: €80 million | amount=80000000 bound=up-to currency=EUR
    organization: European Maritime, Fisheries and Aquaculture Fun | acronym=EMFAF kind=other \#
    name=European Maritime, Fisheries and Aquaculture Fund
    acronym: European Maritime, Fisheries and Aquaculture Fun | long=European Maritime, \#
    Fisheries and Aquaculture Fund short=EMFAF
    organization: EMFAF | acronym=EMFAF kind=other name=European Maritime, Fisheries and \#
    Aquaculture Fund
    office: Ministers | title=Ministers
    place: Denmark | code=DK kind=country name=Denmark
    statement: Denmark and the Netherlands want an exemption fo | actor=Denmark and the \#
    Netherlands deadline=2026 kind=agenda polarity=positive status=proposed voice=source
    place: Netherlands | code=NL kind=country name=Netherlands
    date: 2026 | basis=stated kind=date value=2026
    place: Ireland | code=IE kind=country name=Ireland
    statement: Ireland opposes it. | actor=Ireland kind=background polarity=positive \#
    status=unclear voice=source
    statement: Conservation groups including Oceana and ClientE | actor=Conservation groups \#
    including Oceana and ClientEarth kind=judgment polarity=positive status=unclear \#
    voice=attributed
    quotation: a missed chance | kind=partial speaker=Conservation groups including Oceana and \#
    ClientEarth
    attribution: The International Council for the Exploration of | cue=advised source=The \#
    International Council for the Exploration of the Sea
    statement: The International Council for the Exploration of | actor=the catch \#
    kind=recommendation negation=not polarity=negative status=proposed voice=attributed
    organization: International Council for the Exploration of the | acronym=ICES kind=agency \#
    name=International Council for the Exploration of the Sea
    acronym: International Council for the Exploration of the | long=International Council for \#
    the Exploration of the Sea short=ICES
    organization: ICES | acronym=ICES kind=agency name=International Council for the \#
    Exploration of the Sea
    date: June | basis=inferred kind=date value=2023-06
    quantity: 22,946 tonnes | unit=t value=22946
    attribution: Scientists warned | cue=warned source=Scientists
    statement: Scientists warned last year that the southern pa | actor=the southern part of \#
    the stock kind=judgment polarity=positive status=possible voice=attributed
    date: last year | basis=inferred kind=period value=2022
    date: a decade | basis=stated kind=duration value=P10Y
    statement: Under Regulation (EU) No 1380/2013, stocks must | kind=background \#
    polarity=positive status=proposed voice=source
    instrument: Regulation (EU) No 1380/2013 | citation=Regulation (EU) No 1380/2013 \#
    id=eu/regulation/1380/2013 kind=regulation
    organization: EU | acronym=EU kind=alliance name=European Union
    statement: Whether the new quota meets that test may be set | actor=ClientEarth kind=agenda \#
    polarity=positive status=proposed voice=source
    statement: The United Kingdom, which left the Common Fisher | actor=The United Kingdom \#
    deadline=2023-W51 kind=announcement polarity=positive status=scheduled voice=source
    place: United Kingdom | code=GB kind=country name=United Kingdom
    statement: which left the Common Fisheries Policy on 31 Dec | actor=The United Kingdom \#
    date=2020-12-31 kind=background polarity=positive status=held voice=source
    date: 31 December 2020 | basis=stated kind=date value=2020-12-31
    event: will hold its own talks with Norway and the Faro | date=2023-W51 kind=meeting \#
    place=London status=scheduled
    place: Norway | code=NO kind=country name=Norway
    place: Faroe Islands | code=FO kind=territory name=Faroe Islands
    date: next week | basis=inferred kind=period value=2023-W51
    place: London | kind=city name=London
    """#
}
