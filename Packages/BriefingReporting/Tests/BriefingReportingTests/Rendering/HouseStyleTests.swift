import BriefingCore
import Testing

@testable import BriefingReporting

@Suite struct HouseStyleTests {
  private func page(_ briefing: Briefing, in style: HouseStyle) async throws -> String {
    let files = try await StyledBriefing.render(briefing, in: style)
    return String(decoding: files[0].bytes, as: UTF8.self)
  }

  @Test(arguments: HouseStyle.allCases)
  func `The page is what it was`(style: HouseStyle) async throws {
    let text = try await page(StyledBriefing.composed().briefing, in: style)
    try GoldenFile.expect(Array(text.utf8), toBe: "style-\(style.rawValue).md")
  }

  @Test(arguments: HouseStyle.allCases)
  func `The timeline is what it was`(style: HouseStyle) async throws {
    let files = try await StyledBriefing.render(
      GraphicBriefing.briefing,
      in: style,
      by: SVGRenderer()
    )
    let file = try #require(files.first { $0.path == "graphics/timeline.svg" })
    try GoldenFile.expect(file.bytes, toBe: "style-\(style.rawValue).svg")
  }

  @Test
  func `The standard is the British style`() async throws {
    let briefing = try StyledBriefing.composed().briefing
    let plain = MarkdownRenderer().render(briefing, texts: [:], options: RenderingOptions())
    #expect(try await StyledBriefing.render(briefing, in: .uk) == plain)
    #expect(HouseStyle.standard == .uk)
  }

  @Test(arguments: HouseStyle.allCases)
  func `Quotes and names of sources stay as they are`(style: HouseStyle) async throws {
    let briefing = try StyledBriefing.composed().briefing
    let text = try await page(briefing, in: style)
    for citation in briefing.sections.flatMap(\.items).flatMap(\.citations) {
      #expect(text.contains(citation.quote.inQuotationMarks.markdown))
    }
    for words in [
      "3 September 2022 Herald", "“published 2022-08-30” on 2022-08-30", "“Sept. 3”",
      "“3 September”",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    // The passages are cited alike: the same numbers, the same bytes.
    func notes(_ text: String) -> [Substring] {
      text.split(separator: "\n").filter { $0.hasPrefix("[^") }
    }
    #expect(try await notes(text) == notes(page(briefing, in: .standard)))
  }

  @Test(arguments: HouseStyle.allCases)
  func `Every rendering for people writes the day in the style`(style: HouseStyle) async throws {
    let briefing = try StyledBriefing.composed().briefing
    let words = style.words(try #require(EDTF("2022-09-01")))
    let renderers: [any BriefingRenderer] = [
      MarkdownRenderer(), try HTMLRenderer(), WordRenderer(), SVGRenderer(),
    ]
    for renderer in renderers {
      let files = try await StyledBriefing.render(briefing, in: style, by: renderer)
      let text = String(decoding: files.flatMap(\.bytes), as: UTF8.self)
      #expect(text.contains("As of \(words)"), "\(renderer.formatName)")
      let others = HouseStyle.allCases.filter { $0 != style }
      #expect(
        !others.contains { text.contains("As of \($0.words("2022-09-01"))") },
        "\(renderer.formatName)"
      )
    }
  }

  @Test
  func `Files for programs are the same in every style`() async throws {
    let briefing = try StyledBriefing.composed().briefing
    let renderers: [any BriefingRenderer] = [
      JSONRenderer(), CSVRenderer(), CalendarRenderer(), CSLRenderer(),
    ]
    for renderer in renderers {
      let standard = try await StyledBriefing.render(briefing, in: .standard, by: renderer)
      for style in HouseStyle.allCases {
        #expect(try await StyledBriefing.render(briefing, in: style, by: renderer) == standard)
      }
    }
  }

  @Test(arguments: RenderingProfile.all)
  func `A style shows the same statements as another`(profile: RenderingProfile) {
    func anchors(_ style: HouseStyle) -> [String] {
      let page = Presentation(
        FerryBriefing.briefing,
        texts: FerryTexts.all,
        profile: profile,
        style: style
      )
      return page.sections.flatMap { section -> [String] in
        let tables = section.tables.flatMap(\.rows).map(\.anchor)
        let others = section.items.map(\.anchor) + section.comparisons.map(\.anchor)
        return [section.anchor] + tables + others
      }
    }
    let standard = anchors(.standard)
    #expect(standard.count > 5)
    for style in HouseStyle.allCases { #expect(anchors(style) == standard) }
  }

  @Test(arguments: [
    ("published 2022-07-25", "published July 25, 2022"),
    ("published 2022-07-25; told as past", "published July 25, 2022; told as past"),
    ("published 2022-07-25, inferred", "published July 25, 2022, inferred"),
    ("published 2022-07-25 or before", "published July 25, 2022, or before"),
    ("published 2022-07 or after", "published July 2022 or after"),
    ("published 2022-07-25.", "published July 25, 2022."),
    ("published ../2022-07-25", "published until July 25, 2022"),
    (
      "published between 2022-07-01 and 2022-07-05",
      "published between July 1, 2022, and July 5, 2022"
    ),
    ("published between 2022-07-01 and later", "published between July 1, 2022, and later"),
    ("“published 2022-07-25” in A", "“published 2022-07-25” in A"),
    ("the latest source is published 2022-07-25", "the latest source is published 2022-07-25"),
    ("published 2022-13-45", "published 2022-13-45"), ("published ", "published "),
    ("published between ", "published between "),
    ("published on 2022-07-25", "published on 2022-07-25"),
    ("", ""),
  ])
  func `A premise that opens with the day of publication has it in the style`(
    premise: String,
    styled: String
  ) {
    #expect(HouseStyle.ap.premise(premise) == styled)
    #expect(HouseStyle.iso.premise(premise).utf8.count <= max(premise.utf8.count, 40))
  }

  @Test(arguments: [
    "", "not a date", "<b>2022-07-29</b>", "2022-13-45", "2022-07-29/2022-08-02/2022-09-01", "/",
    "2022-07-29\u{301}", "\u{202E}2022-07-29", "９９９９-07-29", "2022-07-29T99:99", "2022-07-29”",
    String(repeating: "2022-07-29/", count: 1_000),
  ])
  func `What is no date stays as it is in every style`(text: String) {
    for style in HouseStyle.allCases {
      #expect(style.words(text) == text)
      #expect(style.premise("published \(text)") == "published \(text)")
    }
  }

  @Test(
    arguments: [
      ("by the end of September", "2022-09-30", "Sept. 30, 2022"),
      ("within a week of 3 September", "XXXX-09-10", "Sept. 10 (year not stated)"),
      ("by 3 September 2022", "2022-09-03", nil), ("within the month", nil, nil),
      ("by and by", "3 September", "3 September"),
    ] as [(String, String?, String?)]
  )
  func `A limit of time stays in the words of its source, with its day in the style`(
    words: String,
    value: String?,
    day: String?
  ) throws {
    let item = Item(
      id: "c",
      text: "A: “The parties agree to meet \(words)”.",
      kind: "commitment",
      derivedBy: "commitments.statement",
      slots: ["deadline": Item.Slot(text: words, value: value, citations: [])]
    )
    var briefing = FerryBriefing.briefing
    briefing.sections = [Section(id: "commitments", title: "Commitments", items: [item])]
    let page = Presentation(briefing, texts: [:], profile: .standard, style: .ap)
    let row = try #require(page.sections.first?.tables.first?.rows.first)
    let cell = try #require(row.cells.first { $0.text == words })
    #expect(cell.detail == day)
    #expect(row.cells.contains { $0.text == item.text })
  }

  @Test(
    arguments: [
      (nil, nil, nil, "unknown"), ("2022-07-25", nil, nil, "July 25, 2022"),
      (nil, "2022-07-01", "2022-07-05", "between July 1, 2022, and July 5, 2022"),
      (nil, "2022-07-01", nil, "not before July 1, 2022"),
      (nil, nil, "2022-07-05", "not after July 5, 2022"),
    ] as [(String?, String?, String?, String)]
  )
  func `A date of publication is worded in the style`(
    value: String?,
    earliest: String?,
    latest: String?,
    words: String
  ) {
    let date = PublicationDate(
      value: value.flatMap { EDTF($0) },
      earliest: earliest.flatMap { EDTF($0) },
      latest: latest.flatMap { EDTF($0) },
      basis: .inferred
    )
    #expect(date.wordsWithoutBasis(in: .ap) == words)
    #expect(date.words(in: .ap) == "\(words) (inferred)")
  }
}
