import BriefingCore

/// Three texts written for these tests, the second with all that could break a page.
enum FerryTexts {
  static let gazette = """
    Ferry ministers to meet in Norhaven on 14 May

    Photo: M. Lund / Coastline Pictures

    NORHAVEN — The first session of the Tideway Commission will be held on 14 May, the two \
    governments said on Monday. Transport Minister Ada Brandt of Norland and Infrastructure \
    Minister Tomás Ríos of Sudmark will represent the two sides.

    The ministers are expected to agree on a common safety certificate for night ferries. A draft \
    agenda seen by the Gazette also lists harbour dredging and shore power for berthed ships.

    Norland enacted its Clean Berths Act in March. The act sets aside 40 million crowns over five \
    years for shore power.

    “We do not intend to raise fares,” Brandt said. It is not clear whether Sudmark will pay for \
    dredging on its side of the strait.

    """

  static let review = """
    What to expect from the “Tideway Council” – Strait Review

    Home | Opinion | Transport

    The Tideway Council opens on Friday with modest hopes. Minister of Transport Ada Brant will \
    welcome her guest Ríos Tomás. The council can speak about shore power, but nobody should \
    expect\ta treaty.

    Its agenda includes dredging <script>alert("dredge")</script> & the `berth | fee` question ⚓️👩‍✈️, \
    which \u{202E}reversed\u{202C} the mood of the last talks.

    Subscribe now: only 3 crowns a month!

    The two sides should finally write
    the timetable of night ferries into law. Sudmark is not going to pay for dredging. An \
    \u{0600}<b>odd mark and a \"\u{301} quote follow [^1] *here* $5 and $6.

    """

  static let memo = """
    The Tideway Commission: an agenda for later this year

    By J. Aster, 2 February 2031

    In January the two prime ministers agreed to create the Tideway Commission (TC). It should \
    take up shore power, night ferries and a joint rescue fleet. The commission will likely meet \
    later this year.

    """

  static let all: [String: DocumentText] = [
    "gazette": DocumentText(gazette), "review": DocumentText(review), "memo": DocumentText(memo),
  ]

  /// The citation of the first place a quote stands at.
  static func cite(_ source: String, _ quote: String) -> Citation {
    let span = all[source]?.occurrences(of: quote, atMost: 1).first ?? TextSpan(0..<0)
    return Citation(source: source, span: span, quote: quote)
  }
}
