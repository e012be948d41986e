import BriefingCore

/// Abbreviations that end in a full stop, by what the stop can mean.
struct Abbreviations: Sendable {
  /// What a full stop after an abbreviation can be.
  enum Kind: UInt8 {
    /// A name follows as a rule: the stop hardly ever ends a sentence.
    case title
    /// The stop belongs to the abbreviation where a number follows, as in `No. 5`.
    case beforeNumber
    /// The stop may end the sentence as well: only the next word can tell.
    case either
    /// The stop ends the sentence as well where a capital follows: what it closes is a list.
    case closing
  }

  /// The abbreviations of English text; those written with a capital count with a capital alone.
  static let english = Abbreviations(
    titles: """
      mr mrs ms mx dr prof smt Eng Gen Sen Rep Gov Lt Ltc Col Maj Capt Cpt Cmdr Cdr Adm Sgt Cpl Pvt Rev Fr \
      Hon Amb Pres Supt Insp messrs Mme Mlle St Ste Mt Ft sr. Sra Dra Gens Sens Reps Govs Profs Drs \
      Brig Comm Atty Cllr Spc Pfc Ssgt Msgt Tsgt vs cf viz e.g. i.e.
      """,
    beforeNumber: """
      no nos nr Art Arts Sec Secs sec fig figs vol vols p pp para paras ch Chap Chaps chap cl eq ex \
      exh Reg Regs s ss Tab App app rs ca approx c circa Apr Aug Dec Feb Jan Jul Jun Mar Nov Oct Sep \
      Sept bk pt nn n v
      """,
    either: """
      inc ltd co corp bros plc llc lp jr sr esq al ave blvd rd st dept depts univ assn assoc \
      Intl Natl Govt Dist Est ext Fed Max Mfg Mgr Misc Sq ed eds trans Bldg bd Div Ind Inst Org Pty \
      hr hrs sec secs min mins yr yrs lb lbs oz mi km kg cm mm ft a.m. p.m. u.s. u.k. u.n. e.u. d.c. \
      ph.d. m.d. b.a. m.a. b.c. a.d. Alex Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md \
      Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ala Mon Tue Tues \
      Wed Thu Thur Thurs Fri Sat Sun Univs Cos gmbh
      """,
    closing: "etc"
  )

  /// Added to a kind where the abbreviation counts with a capital alone.
  private static let needsCapital: UInt8 = 0x80

  private let table: WordTable

  private init(titles: String, beforeNumber: String, either: String, closing: String) {
    var words: [(key: WordKey, value: UInt8)] = []
    for (kind, list) in [
      (Kind.either, either), (.beforeNumber, beforeNumber), (.title, titles), (.closing, closing),
    ] {
      for word in list.split(separator: " ") {
        guard let key = WordKey(word.utf8), let first = word.utf8.first else { continue }
        words.append((key, kind.rawValue | (first.isASCIIUppercase ? Self.needsCapital : 0)))
      }
    }
    table = WordTable(words)
  }

  /// Returns what a full stop after a word can be; nothing where the word is no abbreviation.
  func kind(of word: some Collection<UInt8>) -> Kind? {
    guard let key = WordKey(word), let value = table[key] else { return nil }
    if value & Self.needsCapital != 0, word.first?.isASCIIUppercase != true { return nil }
    return Kind(rawValue: value & ~Self.needsCapital)
  }
}
