import BriefingCore

/// The body of a Word document, written from top to bottom.
struct WordDocument {
  let layout: WordLayout
  private var body = ""
  var notes = WordNotes()
  var bookmarks = WordBookmarks()
  private(set) var numberedLists = 0
  private var tables = 0
  /// Whether a table was the last that was written.
  private var endsInTable = false

  init(layout: WordLayout) { self.layout = layout }

  /// The part of the file that holds the body.
  var part: String {
    WordParts.declaration + "<w:document \(WordParts.namespaces)>\n<w:body>\n\(body)"
      + layout.section + "</w:body>\n</w:document>\n"
  }

  mutating func write(_ presentation: Presentation) {
    let briefing = presentation.briefing
    write(line: briefing.title, .title)
    if let question = briefing.question { write(line: question, .subtitle) }
    var masthead = WordRuns()
    masthead.add(line: "\(Wording.asOf) \(presentation.asOf).", .strong)
    masthead.add(line: presentation.sourceTally + ".", after: " ")
    write(masthead, .masthead)
    if let premises = Wording.premises(presentation.premises) {
      write(line: premises + ".", .remark)
    }
    for (index, section) in presentation.sections.enumerated() {
      write(section)
      if index == 0 { write(warnings: briefing.warnings) }
    }
    if presentation.sections.isEmpty { write(warnings: briefing.warnings) }
    write(listOf: presentation.sources, presentation.citations, in: presentation.style)
    write(end: presentation)
  }

  private mutating func write(warnings: [String]) {
    guard !warnings.isEmpty else { return }
    write(line: Wording.warnings, .heading1)
    for warning in warnings { write(bullet: WordRuns(line: warning)) }
  }

  private mutating func write(_ section: PresentedSection) {
    var heading = WordRuns(line: section.title)
    heading.mark(section.anchor, with: &bookmarks)
    write(heading, .heading1)
    for item in section.items where item.isNothingFound {
      var runs = WordRuns(line: item.text)
      runs.mark(item.anchor, with: &bookmarks)
      runs.add(markup: notes.marks(item.citations, &bookmarks))
      write(runs, .aside)
    }
    for table in section.tables { write(table) }
    for comparison in section.comparisons { write(comparison) }
    let items = section.items.filter { !$0.isNothingFound }
    if section.isKeyPoints, !items.isEmpty { numberedLists += 1 }
    for item in items { write(item, isNumbered: section.isKeyPoints) }
    if let leftOut = section.leftOut { write(line: leftOut, .aside) }
  }

  private mutating func write(_ table: PresentedTable) {
    tables += 1
    var caption = WordRuns()
    caption.add("\(Wording.table) ")
    caption.add(field: "SEQ Table \\* ARABIC", result: String(tables))
    caption.add(". \(table.caption)")
    write(caption, .caption, keepsNext: true)
    body += WordTable(table, layout: layout).write(&notes, &bookmarks)
    endsInTable = true
  }

  // MARK: - End

  private mutating func write(end presentation: Presentation) {
    let tally = presentation.citationTally
    let tool = presentation.briefing.tool
    if let leftOut = presentation.leftOut { write(line: leftOut, .colophon) }
    write(
      line: "\(Wording.madeBy(tool.name, tool.version)). "
        + Wording.verified(tally.found, of: tally.all),
      .colophon
    )
  }

  /// The sources by their short names, with what it takes to find each again.
  private mutating func write(
    listOf sources: [PresentedSource],
    _ citations: CitationIndex,
    in style: HouseStyle
  ) {
    guard !sources.isEmpty else { return }
    write(line: Wording.sourceList, .heading1)
    var cited: [Int: Int] = [:]
    for entry in citations.entries where !entry.holders.isEmpty {
      cited[entry.source, default: 0] += 1
    }
    for source in sources {
      var runs = WordRuns()
      runs.add(source.label, .source)
      runs.add(line: source.name, .strong, after: "\t")
      let known = source.source
      let title = known?.title.flatMap { $0 == source.name ? nil : $0 }
      for part in [title, known?.byline.map(Wording.byline)].compactMap({ $0 }) {
        runs.add(line: part, after: ", ")
      }
      runs = WordRuns(markup: bookmarks.mark(name: source.wordBookmark, around: runs.markup))
      write(runs, .sourceEntry, keepsNext: true)
      write(
        line: Wording.about(source, cited: cited[source.number] ?? 0, in: style),
        .sourceRemark
      )
    }
  }

  // MARK: - Paragraphs

  mutating func write(
    _ runs: WordRuns,
    _ style: WordStyles.Paragraph,
    keepsNext: Bool = false
  ) {
    write(WordParagraph(style, keepsNext: keepsNext), runs)
  }

  private mutating func write(_ paragraph: WordParagraph, _ runs: WordRuns) {
    var paragraph = paragraph
    // Headings and captions keep the distance their style gives them.
    let isSpaced = [.heading1, .heading2, .caption].contains(paragraph.style)
    paragraph.followsTable = endsInTable && !isSpaced
    body += paragraph.markup(runs)
    endsInTable = false
  }

  mutating func write(line text: String, _ style: WordStyles.Paragraph) {
    write(WordRuns(line: text), style)
  }

  /// Writes an entry of a bulleted list.
  mutating func write(bullet runs: WordRuns, level: Int = 0, keepsNext: Bool = false) {
    let style: WordStyles.Paragraph = level == 0 ? .bullet : .innerBullet
    let place = WordParagraph.ListPlace(list: WordNumbering.bullets, level: level)
    write(WordParagraph(style, keepsNext: keepsNext, place: place), runs)
  }

  /// Writes an entry of the numbered list that was begun last.
  mutating func write(numbered runs: WordRuns, keepsNext: Bool) {
    let place = WordParagraph.ListPlace(list: WordNumbering.bullets + numberedLists, level: 0)
    write(WordParagraph(.numbered, keepsNext: keepsNext, place: place), runs)
  }
}
