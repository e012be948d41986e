import BriefingCore
import BriefingReporting

extension FerryBriefing {
  static let session = cite(
    "gazette",
    "The first session of the Tideway Commission will be held on 14 May"
  )
  /// Crosses ``session``: neither holds the other.
  static let announcement = cite(
    "gazette",
    "Tideway Commission will be held on 14 May, the two governments said on Monday."
  )
  static let hostile = cite(
    "review",
    "Its agenda includes dredging <script>alert(\"dredge\")</script> & the `berth | fee` question "
      + "⚓️👩‍✈️, which \u{202E}reversed\u{202C} the mood of the last talks."
  )
  static let wrapped = cite(
    "review",
    "The two sides should finally write\nthe timetable of night ferries into law."
  )
  static let certificate = cite(
    "gazette",
    "The ministers are expected to agree on a common safety certificate for night ferries."
  )
  static let creation = cite(
    "memo",
    "In January the two prime ministers agreed to create the Tideway Commission (TC)."
  )
  static let wish = cite(
    "memo",
    "It should take up shore power, night ferries and a joint rescue fleet."
  )
  static let fund = cite(
    "gazette",
    "The act sets aside 40 million crowns over five years for shore power."
  )
  static let refusal = cite("review", "Sudmark is not going to pay for dredging.")
  static let doubt = cite(
    "gazette",
    "It is not clear whether Sudmark will pay for dredging on its side of the strait."
  )

  static let items: [SectionID: [Item]] = [
    "key-points": keyPoints, "participants": participants, "agenda": agenda,
    "commitments": commitments, "recommendations": recommendations, "timeline": timeline,
    "money": money, "instruments": instruments, "agreements": agreementItems,
    "differences": differenceItems, "open-questions": openQuestions, "quotations": quotations,
    "sources": sourceItems, "method": method,
  ]

  private static let keyPoints = [
    Item(
      id: "k-1",
      text: "The first session of the Tideway Commission is scheduled for 14 May in Norhaven.",
      kind: "event",
      status: .scheduled,
      voice: .attributed,
      when: "2031-05-14",
      derivedBy: "key-points.copy i-t2",
      support: Item.Support(agree: ["gazette"], silent: ["memo", "review"]),
      citations: [session, announcement]
    ),
    Item(
      id: "k-2",
      text: "A common safety certificate for night ferries is expected, not agreed.",
      kind: "agenda",
      status: .expected,
      topic: "night-ferries",
      derivedBy: "key-points.copy i-a1",
      support: Item.Support(agree: ["gazette"], silent: ["memo", "review"]),
      citations: [certificate]
    ),
    Item(
      id: "k-3",
      text:
        "Sudmark will not pay for dredging, says one commentary; the other report leaves it open.",
      kind: "judgment",
      polarity: .negative,
      voice: .author,
      topic: "dredging",
      derivedBy: "key-points.copy i-q1",
      support: Item.Support(agree: ["review"], differ: ["gazette"], silent: ["memo"]),
      citations: [refusal, doubt]
    ),
  ]

  private static let participants = [
    Item(
      id: "i-p1",
      text: "Ada Brandt: “Transport Minister” in The Norhaven Gazette, “Minister of Transport” in "
        + "Strait Review.",
      kind: "fact",
      actors: ["person-brandt-ada"],
      derivedBy: "participants.named",
      support: Item.Support(agree: ["gazette", "review"], silent: ["memo"]),
      citations: [
        cite("gazette", "Transport Minister Ada Brandt"),
        cite("review", "Minister of Transport Ada Brant"),
      ]
    ),
    Item(
      id: "i-p2",
      text: "Tomás Ríos: “Infrastructure Minister” in The Norhaven Gazette.",
      kind: "fact",
      actors: ["person-rios-tomas"],
      derivedBy: "participants.named",
      support: Item.Support(agree: ["gazette", "review"], silent: ["memo"]),
      citations: [
        cite("gazette", "Infrastructure Minister Tomás Ríos"), cite("review", "Ríos Tomás"),
      ]
    ),
  ]

  private static let agenda = [
    Item(
      id: "i-a1",
      text: "Night ferries: expected in The Norhaven Gazette; proposed by the author of memo.",
      kind: "agenda",
      status: .expected,
      topic: "night-ferries",
      derivedBy: "agenda.topic",
      sides: [
        Item.Side(
          source: "gazette",
          status: .expected,
          voice: .source,
          value: "expected",
          citations: [certificate]
        ),
        Item.Side(
          source: "memo",
          status: .proposed,
          voice: .author,
          value: "proposed (the author's view)",
          citations: [wish]
        ),
        Item.Side(
          source: "review",
          status: .proposed,
          voice: .author,
          value: "proposed (the author's view)",
          citations: [wrapped]
        ),
      ],
      support: Item.Support(agree: ["gazette", "memo", "review"]),
      citations: [certificate, wish, wrapped]
    ),
    Item(
      id: "i-a2",
      text: "Dredging: on the draft agenda in The Norhaven Gazette; included in Strait Review.",
      kind: "agenda",
      status: .planned,
      topic: "dredging",
      derivedBy: "agenda.topic",
      sides: [
        Item.Side(
          source: "gazette",
          status: .planned,
          voice: .attributed,
          value: "planned",
          citations: [cite("gazette", "lists harbour dredging")]
        ),
        Item.Side(source: "review", value: "mentioned", citations: [hostile]),
      ],
      support: Item.Support(agree: ["gazette", "review"], silent: ["memo"]),
      citations: [cite("gazette", "lists harbour dredging"), hostile]
    ),
    Item(
      id: "i-a3",
      text: "Strait Review reports as possible: “The council can speak about shore power”",
      kind: "agenda",
      status: .possible,
      topic: "shore-power",
      derivedBy: "agenda.statement",
      support: Item.Support(agree: ["review"], silent: ["gazette", "memo"]),
      citations: [cite("review", "The council can speak about shore power")]
    ),
  ]

  private static let commitments = [
    Item(
      id: "i-c1",
      text: "memo reports as agreed: “\(creation.quote)”",
      kind: "commitment",
      status: .agreed,
      polarity: .positive,
      voice: .source,
      when: "2031-01",
      derivedBy: "commitments.statement",
      slots: [
        "actor": Item.Slot(
          text: "the two prime ministers",
          citations: [cite("memo", "the two prime ministers")]
        )
      ],
      support: Item.Support(agree: ["memo"], silent: ["gazette", "review"]),
      citations: [creation]
    )
  ]

  private static let recommendations = [
    Item(
      id: "i-r1",
      text: "The author in Strait Review holds: “\(wrapped.quote)”",
      kind: "recommendation",
      status: .proposed,
      voice: .author,
      derivedBy: "recommendations.statement",
      support: Item.Support(agree: ["review"], silent: ["gazette", "memo"]),
      citations: [wrapped]
    )
  ]

  private static let timeline = [
    Item(
      id: "i-t1",
      text: "The two prime ministers agreed to create the commission.",
      kind: "event",
      status: .agreed,
      when: "2031-01",
      derivedBy: "timeline.inferred",
      support: Item.Support(agree: ["memo"], silent: ["gazette", "review"]),
      citations: [creation]
    ),
    Item(
      id: "i-t2",
      text: "First session of the Tideway Commission in Norhaven.",
      kind: "event",
      status: .scheduled,
      voice: .attributed,
      when: "2031-05-14",
      derivedBy: "timeline.stated",
      support: Item.Support(agree: ["gazette"], silent: ["memo", "review"]),
      citations: [session, announcement]
    ),
  ]

  private static let money = [
    Item(
      id: "i-m1",
      text: "Set aside for shore power over five years.",
      kind: "fact",
      status: .enacted,
      derivedBy: "money.amount",
      slots: [
        "amount": Item.Slot(
          text: "40 million crowns",
          value: "NOK 40000000",
          citations: [cite("gazette", "40 million crowns")]
        )
      ],
      support: Item.Support(agree: ["gazette"], silent: ["memo", "review"]),
      citations: [fund]
    )
  ]

  private static let instruments = [
    Item(
      id: "i-l1",
      text: "“Clean Berths Act”: enacted in The Norhaven Gazette.",
      kind: "fact",
      status: .enacted,
      derivedBy: "instruments.status",
      sides: [
        Item.Side(
          source: "gazette",
          status: .enacted,
          value: "Clean Berths Act",
          citations: [cite("gazette", "Norland enacted its Clean Berths Act in March.")]
        )
      ],
      support: Item.Support(agree: ["gazette"], silent: ["memo", "review"]),
      citations: [cite("gazette", "Norland enacted its Clean Berths Act in March.")]
    )
  ]

  private static let agreementItems = [
    Item(
      id: "i-g1",
      text: "Both sources on the session name dredging.",
      kind: "fact",
      derivedBy: "person",
      support: Item.Support(agree: ["gazette", "review"], silent: ["memo"]),
      citations: [
        cite("gazette", "lists harbour dredging"), cite("review", "agenda includes dredging"),
      ]
    )
  ]

  private static let sourceItems = ["gazette", "memo", "review"].map {
    Item(id: "i-o-\($0)", text: "\($0) is sources/\($0).txt", kind: "fact", derivedBy: "sources")
  }

  private static let differenceItems = [
    Item(
      id: "i-d0",
      text: "None found in 3 sources: no two of them contradict each other on a date.",
      kind: "fact",
      derivedBy: "differences.no-contradiction"
    ),
    Item(
      id: "i-d1",
      text:
        "The body is a commission in two sources and a council in one; both names stand for one "
        + "body.",
      kind: "inference",
      derivedBy: "differences.naming",
      citations: [
        cite("gazette", "Tideway Commission"), cite("memo", "Tideway Commission (TC)"),
        cite("review", "Tideway Council"),
      ]
    ),
    Item(
      id: "i-d2",
      text: "Spelling, Ada Brandt: The Norhaven Gazette: “Ada Brandt”; Strait Review: “Ada Brant”",
      kind: "fact",
      derivedBy: "differences.spelling",
      citations: [cite("gazette", "Ada Brandt"), cite("review", "Ada Brant")]
    ),
  ]

  private static let openQuestions = [
    Item(
      id: "i-q1",
      text: "Who pays for dredging is open: “\(doubt.quote)”",
      kind: "question",
      topic: "dredging",
      derivedBy: "open-questions.statement",
      support: Item.Support(agree: ["gazette"], differ: ["review"], silent: ["memo"]),
      citations: [doubt, refusal]
    )
  ]

  private static let quotations = [
    Item(
      id: "i-s1",
      text: "“Brandt”, in The Norhaven Gazette: “We do not intend to raise fares,”",
      kind: "fact",
      voice: .attributed,
      derivedBy: "quotations.direct",
      support: Item.Support(agree: ["gazette"], silent: ["memo", "review"]),
      citations: [cite("gazette", "“We do not intend to raise fares,” Brandt said.")]
    ),
    Item(
      id: "i-s2",
      text:
        "Speaker not determined: “An \u{0600}<b>odd mark and a \"\u{301} quote follow [^1] *here* "
        + "$5 and $6.”",
      kind: "fact",
      derivedBy: "quotations.direct",
      support: Item.Support(agree: ["review"], silent: ["gazette", "memo"]),
      citations: [
        cite(
          "review",
          "An \u{0600}<b>odd mark and a \"\u{301} quote follow [^1] *here* $5 and $6."
        )
      ]
    ),
  ]

  private static let method = [
    Item(
      id: "i-z1",
      text: "Every citation was compared with its source byte for byte.",
      kind: "fact",
      derivedBy: "method"
    )
  ]
}
