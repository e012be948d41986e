import BriefingCore
import BriefingReporting

/// A briefing on ``FerryTexts``, made by hand, that every check finds sound.
enum FerryBriefing {
  static let briefing = Briefing(
    title: "The first session of the Tideway Commission",
    question: "What will the ministers agree on, and what is only hoped for?",
    asOf: Briefing.AsOf(
      value: "2031-05-12",
      basis: .inferred,
      premises: ["the latest source, gazette", "“Monday” before 14 May"]
    ),
    tool: Briefing.Tool(name: "briefing", version: "0.1.0"),
    sources: sources,
    entities: entities,
    sections: SectionID.all.map { id in
      Section(id: id, title: titles[id] ?? id.rawValue, items: items[id] ?? [noneFound(id)])
    },
    agreements: [
      Agreement(
        subject: "the place of dredging on the agenda",
        sides: [
          side("gazette", "lists harbour dredging"), side("review", "agenda includes dredging"),
        ]
      )
    ],
    differences: differences,
    excluded: excluded,
    warnings: ["review: two passages could not be read as sentences <artifact>."]
  )

  static let texts = FerryTexts.all

  private static let sources = [
    BriefingSource(
      id: "gazette",
      file: "sources/gazette.txt",
      digest: Digest(of: FerryTexts.gazette).label,
      title: "Ferry ministers to meet in Norhaven on 14 May",
      publisher: "The Norhaven Gazette",
      published: PublicationDate(
        value: EDTF("2031-05-12"),
        basis: .inferred,
        premises: ["“Monday” is the day of writing"]
      ),
      genre: "news",
      descriptor: "News report before the meeting; rests on a draft agenda.",
      grade: "B2",
      language: "en"
    ),
    BriefingSource(
      id: "memo",
      file: "sources/memo.txt",
      digest: Digest(of: FerryTexts.memo).label,
      title: "The Tideway Commission: an agenda for later this year",
      byline: "J. Aster",
      published: PublicationDate(value: EDTF("2031-02-02"), basis: .stated),
      genre: "commentary",
      grade: "F6",
      language: "en"
    ),
    BriefingSource(
      id: "review",
      file: "sources/review.txt",
      digest: Digest(of: FerryTexts.review).label,
      title: "What to expect from the “Tideway Council”",
      publisher: "Strait | Review <online>",
      published: .unknown,
      genre: "commentary"
    ),
  ]

  private static let entities = [
    BriefingEntity(
      id: "person-brandt-ada",
      kind: .person,
      name: "Ada Brandt",
      names: [
        Entity.Name(text: "Ada Brandt", sources: ["gazette"]),
        Entity.Name(text: "Ada Brant", sources: ["review"]),
      ],
      attributes: ["country": "NL", "office": "Transport Minister", "notes": .list(["a", "b"])],
      mentions: [cite("gazette", "Ada Brandt"), cite("review", "Ada Brant")]
    ),
    BriefingEntity(
      id: "person-rios-tomas",
      kind: .person,
      name: "Tomás Ríos",
      names: [
        Entity.Name(text: "Tomás Ríos", sources: ["gazette"]),
        Entity.Name(text: "Ríos Tomás", sources: ["review"]),
      ],
      attributes: ["office": "Infrastructure Minister", "more": .map(["party": "none"])],
      mentions: [cite("gazette", "Tomás Ríos"), cite("review", "Ríos Tomás")]
    ),
  ]

  private static let differences = [
    Difference(
      kind: .naming,
      subject: "the name of the body",
      severity: .high,
      sides: [
        side("gazette", "Tideway Commission"), side("memo", "Tideway Commission (TC)"),
        side("review", "Tideway Council"),
      ]
    ),
    Difference(
      kind: .spelling,
      subject: "Ada Brandt",
      severity: .medium,
      sides: [side("gazette", "Ada Brandt"), side("review", "Ada Brant")]
    ),
    Difference(
      kind: .nameOrder,
      subject: "Tomás Ríos",
      severity: .low,
      sides: [side("gazette", "Tomás Ríos"), side("review", "Ríos Tomás")]
    ),
    Difference(
      kind: .coverage,
      subject: "a joint rescue fleet",
      severity: .low,
      sides: [side("memo", "a joint rescue fleet")]
    ),
  ]

  private static let excluded = [
    Exclusion(
      source: "gazette",
      kind: "credit",
      reason: "photo-credit",
      count: 1,
      citations: [cite("gazette", "Photo: M. Lund / Coastline Pictures")]
    ),
    Exclusion(
      source: "review",
      kind: "boilerplate",
      reason: "paywall-pitch",
      count: 1,
      citations: [cite("review", "Subscribe now: only 3 crowns a month!")]
    ),
  ]

  private static let titles: [SectionID: String] = [
    "key-points": "Key points", "participants": "Participants", "agenda": "Agenda",
    "commitments": "Commitments and their status", "recommendations": "Recommendations",
    "timeline": "Timeline", "money": "Money", "instruments": "Laws and agreements",
    "forums": "Forums and bodies", "agreements": "What the sources say alike",
    "differences": "What the sources say otherwise",
    "single-source": "Said by one source alone", "open-questions": "Open questions",
    "people-and-organizations": "People and organizations", "quotations": "Quotations",
    "sources": "Sources", "method": "Method",
  ]

  static func cite(_ source: String, _ quote: String) -> Citation {
    FerryTexts.cite(source, quote)
  }

  static func side(_ source: String, _ quote: String) -> ComparedSide {
    ComparedSide(source: source, value: quote, citations: [cite(source, quote)])
  }

  private static func noneFound(_ id: SectionID) -> Item {
    Item(
      id: "none-\(id.rawValue)",
      text: "None found in 3 sources.",
      kind: "fact",
      derivedBy: "none-found"
    )
  }
}
