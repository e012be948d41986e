/// What a word can be to the rules that find names; most words are none of it.
struct WordRoles: OptionSet, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A word of grammar, which may have a capital only because a sentence starts with it.
  static let grammar = WordRoles(rawValue: 1 << 0)
  /// An article or another word that opens a noun phrase: "the", "its".
  static let determiner = WordRoles(rawValue: 1 << 1)
  /// A preposition that names are continued with: "of", "for", "on".
  static let link = WordRoles(rawValue: 1 << 2)
  /// "and" and "&".
  static let and = WordRoles(rawValue: 1 << 3)
  /// A month or a day of the week.
  static let calendar = WordRoles(rawValue: 1 << 4)
  /// A form of address before a name: "Mr.", "Dr", "Sir".
  static let honorific = WordRoles(rawValue: 1 << 5)
  /// The last word of the title of an office: "minister", "president".
  static let office = WordRoles(rawValue: 1 << 6)
  /// A word before the title of an office that belongs to it: "deputy", "former".
  static let rank = WordRoles(rawValue: 1 << 7)
  /// What a ministry or a minister deals with: "trade", "defence".
  static let portfolio = WordRoles(rawValue: 1 << 8)
  /// A particle inside a family name: "van", "bin", "al".
  static let particle = WordRoles(rawValue: 1 << 9)
  /// What may follow a name: "Jr", "III".
  static let nameSuffix = WordRoles(rawValue: 1 << 10)
  /// A verb of saying.
  static let speech = WordRoles(rawValue: 1 << 11)
  /// The head of the name of a forum.
  static let forum = WordRoles(rawValue: 1 << 12)
  /// The head of the name of a body.
  static let body = WordRoles(rawValue: 1 << 13)
  /// The head of the name of a law, treaty, plan or other instrument.
  static let instrument = WordRoles(rawValue: 1 << 14)
  /// A common noun that is written with a possessive inside names: "People’s", "Children’s".
  static let owner = WordRoles(rawValue: 1 << 15)
  /// A word that tells when or how, common before names in headlines: "new", "first".
  static let modifier = WordRoles(rawValue: 1 << 16)
  /// A noun for a gathering: "meeting", "talks".
  static let gathering = WordRoles(rawValue: 1 << 17)
  /// An occupation, which a name may follow: "economist".
  static let occupation = WordRoles(rawValue: 1 << 18)
  /// A word for those who govern: "administration".
  static let government = WordRoles(rawValue: 1 << 19)
}

extension WordRoles {
  /// The words by their small letters.
  static let lexicon = WordLexicon<WordRoles>(
    lists.lazy.flatMap { list in
      list.words.split(whereSeparator: \.isWhitespace).map { (String($0), list.roles) }
    },
    merging: { $0.union($1) }
  )

  /// The words by their keys; nothing where a word has an apostrophe, which keys take for the same
  /// in every form.
  private static let table = WordTable<WordRoles?>(
    lexicon.words.map { word, roles in
      (WordForm(word), word.contains { $0 == 0x27 || $0 == 0xE2 } ? nil : roles)
    }
  )

  /// Returns what a word can be.
  ///
  /// - Parameters:
  ///   - form: The key of the word.
  ///   - spelled: The bytes of the word.
  /// - Returns: Its roles; none where it is listed under none.
  static func roles(of form: WordForm, spelled: ArraySlice<UInt8>) -> WordRoles {
    guard let known = table[form] else { return [] }
    return known ?? lexicon[spelled] ?? []
  }

  private static let lists: [(roles: WordRoles, words: String)] = [
    (.occupation, OfficeVocabulary.occupations),
    (
      .government, "administration administrations government governments cabinet cabinets regime"
    ),
    (
      [.grammar, .determiner],
      "the a an this that these those its their his her our my your each every some any no both all"
    ),
    ([.grammar, .link], "of for on"),
    ([.and], "and &"),
    (
      .grammar,
      """
      about above according across after again against ahead all along already also although \
      always amid among an another any are aren't around as at away because before behind being \
      below beneath beside besides between beyond both but by can cannot could currently despite \
      did do does doing done down during each earlier either else elsewhere even eventually ever \
      few finally first following former from further furthermore generally given had has have \
      having he hence her here herself him himself his how however i if in including indeed \
      initially inside instead into is it it's itself just last lastly later latest least less \
      like likewise many may maybe me meanwhile might more moreover most mostly much must near \
      nearly neither nevertheless next no nobody none nonetheless nor not nothing notwithstanding \
      now off officially often on once one only onto or other others otherwise our ours out \
      outside over overall own part per perhaps please previously rather recently regarding \
      regardless said same second separately shall she should similarly since so some someone \
      something sometimes soon still such than thanks that that's their theirs them themselves \
      then there thereafter therefore these they third this those though through throughout thus \
      to today together tomorrow tonight too toward towards two under unless unlike until up upon \
      us very via was we well were what whatever when whenever where whereas wherever whether \
      which while who whoever whom whose why will with within without would yes yesterday yet you \
      your three four five six seven eight nine ten hundreds thousands millions dozens several \
      various additionally consequently importantly notably traditionally today's building \
      continued resuming asked speaking using based let's it’s don't experts critics analysts \
      observers officials lawmakers people men women children citizens allies uh um er ah oh hmm \
      yeah okay hey hello wow
      """
    ),
    (
      .calendar,
      """
      january february march april may june july august september october november december jan \
      feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday \
      saturday sunday mon tue tues wed thu thur thurs fri sat sun easter christmas ramadan
      """
    ),
    (
      .honorific,
      """
      mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady prof prof. professor rev rev. reverend \
      madam madame monsieur hon hon. messrs messrs. sheikh shaikh sheik ayatollah imam mullah \
      rabbi father sister brother saint fr msgr monsignor datuk dato tun shri shree pandit swami \
      spc pfc cpl pvt dj hrh h.e h.e. eng. smt smt. amb. grandmaster
      """
    ),
    (
      .office,
      """
      president presidents minister ministers premier premiers chancellor chancellors secretary \
      secretaries king queen prince princess emperor empress crown governor governors gov gov. \
      mayor mayors senator senators sen sen. sens. representative representatives rep rep. reps. \
      congressman congresswoman congressmen lawmaker legislator legislators speaker speakers \
      ambassador ambassadors envoy envoys commissioner commissioners director directors \
      administrator chairman chairmen chairwoman chairperson chair chairs chief chiefs officer \
      officers adviser advisers advisor advisors spokesman spokesmen spokeswoman spokesperson \
      spokespeople general generals gen gen. admiral admirals adm adm. colonel col col. major maj \
      maj. captain capt capt. lieutenant lt lt. sergeant sgt sgt. commander commanders marshal \
      brigadier brig brig. justice justices judge judges attorney prosecutor prosecutors solicitor \
      councillor councilor councilman alderman deputy deputies delegate delegates diplomat \
      diplomats leader leaders head heads pope patriarch cardinal archbishop bishop sultan emir \
      coordinator counselor counsellor consul inspector comptroller treasurer auditor rector dean \
      provost principal sheriff ombudsman negotiator negotiators whip lady laureate ceo cfo cto \
      coo founder co-founder cofounder editor columnist correspondent reporter author economist \
      analyst fellow scholar researcher scientist historian official officials chargé rapporteur \
      vice-president vice-chancellor secretary-general director-general governor-general \
      undersecretary president-elect detective constable trustee regent ruler monarch manager
      """
    ),
    (
      .rank,
      """
      former then ex acting interim deputy vice assistant associate under senior junior chief \
      first second principal permanent prime foreign executive managing honorary outgoing incoming \
      late caretaker special national supreme lieutenant lt lt. major brigadier rear air field \
      general attorney cabinet longtime long-time current onetime one-time ceremonial co lead \
      press state federal regional provincial parliamentary shadow minister secretary high top \
      veteran
      """
    ),
    (
      .portfolio,
      """
      administration affairs aged agrarian agriculture agricultural aid animal arts aviation \
      border budget business central chemistry children cities citizenship civil climate coal \
      commerce commercial communication communications community competition conservation \
      construction consumer cooperation culture customs cyber cybersecurity data defence defense \
      development digital disability disarmament disaster domestic economic economics economy \
      education electricity emergency employment energy enterprise environment environmental \
      equality equalities ethnic europe exchequer exports external family farming federal finance \
      financial fisheries fishery food foreign forest forestry forests gender geology government \
      growth health heritage higher highways home homeland housing human humanitarian hydrocarbons hygiene immigration \
      indigenous industrial industries industry information infrastructure innovation institutions \
      integration intelligence interior internal international investment irrigation justice labor \
      labour land lands law legal levelling livestock local manufacturing maritime medical middle military \
      mines mineral minerals mining minorities monetary municipal national native natural naval \
      north nuclear ocean oceans oil overseas parliamentary pensions petroleum planning police \
      policy political population ports post posts power preservation procurement productivity \
      protection public rail railway railways reconstruction reform refugees regional relations \
      religious research resources revenue rights roads rural safety sanitation science sciences security \
      services settlement settlements shipping skills small social society space spatial sport sports state statistics \
      steel strategic strategy sustainability tax taxation tech technological technology telecom \
      telecommunications textile textiles tourism trade training transport transportation treasury \
      tribal universities africa african america american americas asia asian east eastern \
      european pacific urban utilities veterans veterinary war waste water waters wealth welfare \
      wildlife women work works youth
      """
    ),
    (
      .particle,
      """
      van von der den de del della di da dos das do du la le bin bint ibn ben al el abu abd ter \
      ten van't y af av zu zum zur st st. san santa mac mc
      """
    ),
    (.nameSuffix, "jr jr. sr sr. i ii iii iv v vi vii viii ix xi xii xiii xiv xv xvi"),
    (
      .speech,
      """
      said says say told tells added adds announced argued argues asked called claimed confirmed \
      declared denied explained insisted noted pledged promised replied reported reiterated \
      remarked stated stressed suggested thinks tweeted urged vowed wrote writes warned warns \
      responded met visited resigned arrived spoke
      """
    ),
    (
      .owner,
      """
      people peoples children woman women men lord workers veterans leaders ministers farmers teachers \
      students citizens lawyers writers peasants players officers employers traders speakers \
      presidents world nation king queen prince states governors mayors nurses doctors consumers \
      tenants girls boys parents seniors mothers families nations
      """
    ),
    (
      .modifier,
      """
      new old first second third next last latest former original joint annual biennial regular \
      inaugural upcoming proposed landmark historic so-called draft final revised amended
      """
    ),
    (
      .gathering,
      """
      meeting meetings talks session sessions conference conferences summit summits ministerial \
      consultation consultations discussions negotiations teleconference visit hearing gathering \
      photo
      """
    ),
    (
      .forum,
      """
      dialogue dialogues dialog committee committees framework frameworks grouping groupings \
      summit summits forum fora forums initiative initiatives partnership partnerships council \
      councils commission commissions group groups conference mechanism mechanisms scheme \
      roundtable alliance format process platform force talks compact quad consultations task \
      working subcommittee
      """
    ),
    (
      .body,
      """
      ministry ministries department departments agency agencies bureau office offices authority \
      administration institute institutes institution foundation association federation \
      confederation union unions league society academy college university school council councils \
      commission committee board court courts tribunal parliament congress senate house assembly \
      legislature knesset duma diet bundestag bundesrat party movement front army navy force \
      forces police guard corps command marines bank banks fund company companies corporation corp \
      corp. inc inc. ltd ltd. llc plc co co. group groups holdings industries motors airlines \
      airways airline electric electronics technologies systems laboratories laboratory labs motor \
      steel oil energy petroleum insurance telecom media news times post journal herald tribune \
      gazette shimbun daily press broadcasting television radio network networks magazine review \
      observer chronicle telegraph guardian globe star weekly service services organization \
      organisation center centre trust treasury embassy consulate mission headquarters secretariat \
      directorate government cabinet library museum hospital church club team chamber exchange \
      alliance coalition consortium cooperative partners capital reserve registry survey division \
      brigade brigades battalion battalions regiment squadron fleet pool
      """
    ),
    (
      .instrument,
      """
      act acts law laws bill bills treaty treaties agreement agreements accord accords convention \
      conventions pact pacts protocol protocols charter strategy strategies plan plans program \
      programme programs programmes regulation regulations directive directives resolution \
      resolutions order orders constitution declaration declarations memorandum code statute \
      ordinance decree deal deals amendment covenant compact doctrine roadmap blueprint guidelines \
      legislation communiqué communique
      """
    ),
  ]
}
