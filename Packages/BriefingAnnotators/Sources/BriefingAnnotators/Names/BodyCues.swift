import BriefingCore

/// What a word beside an unknown name can say of it: that it is the name of a body.
struct BodyCues: OptionSet, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A noun for a firm, which stands before its name or in apposition to it: "airline", "maker".
  static let firm = BodyCues(rawValue: 1 << 0)
  /// A noun for a newspaper, a station or a publisher.
  static let medium = BodyCues(rawValue: 1 << 1)
  /// A noun for a body of another kind: "party", "militia", "union".
  static let group = BodyCues(rawValue: 1 << 2)
  /// What firms have and persons do not: "shares", "subsidiary".
  static let property = BodyCues(rawValue: 1 << 3)
  /// A noun that "of", "in", "at" or "with" joins to the name of a firm: "stake", "analyst".
  static let holder = BodyCues(rawValue: 1 << 4)
  /// Somebody who belongs to a body: "member", "spokesman".
  static let member = BodyCues(rawValue: 1 << 5)
  /// A verb of what bodies do, and few other things that acronyms stand for.
  static let deed = BodyCues(rawValue: 1 << 6)
  /// A word after a noun in an apposition: "the airline based in Lima".
  static let continuation = BodyCues(rawValue: 1 << 7)
  /// An acronym that is the name of no body.
  static let noBody = BodyCues(rawValue: 1 << 8)

  /// Every noun that says what a body is.
  static let kinds: BodyCues = [.firm, .medium, .group]
}

extension BodyCues {
  /// The words by their small letters.
  static let lexicon = WordLexicon<BodyCues>(
    (lists.flatMap { list in
      list.words.split(whereSeparator: \.isWhitespace).map { (String($0), list.cues) }
    }) + currencies + technologies,
    merging: { $0.union($1) }
  )

  private static var currencies: [(word: String, value: BodyCues)] {
    CurrencyTable.standard.currencies.map { ($0.code, .noBody) }
  }

  private static var technologies: [(word: String, value: BodyCues)] {
    TechnologyTable.standard.gazetteer.entries.compactMap(\.acronym).map { ($0, .noBody) }
  }

  private static let lists: [(cues: BodyCues, words: String)] = [
    (
      .firm,
      """
      company firm maker manufacturer airline carrier retailer insurer producer operator supplier \
      conglomerate startup brewer brewery automaker carmaker planemaker chipmaker drugmaker \
      steelmaker shipbuilder brokerage lender utility builder giant distributor exporter miner \
      refiner bank shipyard bookmaker supermarket
      """
    ),
    (
      .medium,
      "newspaper magazine broadcaster tabloid publisher weekly newswire daily"
    ),
    (
      .group,
      """
      group organization organisation party union charity agency militia movement faction band team \
      league coalition alliance syndicate cartel gang sect orchestra club nonprofit watchdog \
      think-tank
      """
    ),
    (
      .property,
      """
      shares stock subsidiary employees executives shareholders creditors dealerships earnings \
      workforce franchisees customers
      """
    ),
    (
      .holder,
      """
      shares stake stakes stock subsidiary affiliate acquisition takeover merger bankruptcy analyst \
      analysts economist strategist executive employees ceo
      """
    ),
    (
      .member,
      """
      union member members leader leaders candidate candidates official officials spokesman \
      spokeswoman spokesperson chairman president activist activists mps lawmakers deputies \
      politician politicians militants fighters rebels guerrillas gunmen delegates executive \
      executives employees director party
      """
    ),
    (
      .deed,
      """
      said says announced won wins refused agreed claimed called supported supports opposed opposes \
      joined formed lost ran received contested merged campaigned advocates advocated governed \
      gained elected fought nominated endorsed backed seeks aims issued launched rejected urged \
      voted denied accused warned regained defeated obtained entered plans hopes wants decided
      """
    ),
    (
      .continuation,
      """
      of in for that which with by at to from on behind based owned known founded led run \
      headquartered backed listed who whose and
      """
    ),
    (
      .noBody,
      """
      gdp gnp ceo cfo coo cto cio utc gmt est edt pst pdt cst mst cet bst tv dvd cd pc dna rna hiv \
      aids covid sars mers vip suv llc uav uavs ied vbied wmd icbm lng lpg gps atm pin ipo etf vat \
      gst esg fdi ngo faq pdf html xml usb led lcd mvp pow mep msp mla mpp mpa uhf vhf isbn issn api \
      url http sms ufo rpg atgm awacs radar sonar laser and the for not but all now yes act bill \
      mou loi ppp cpi ppi pmi roi ebitda r&d it ai cop pm am ad bc bce ce phd mba md jr sr esq
      """
    ),
  ]
}
