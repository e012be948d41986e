import BriefingCore

/// What a page says of itself, from its head, its JSON-LD and the lines around its headline.
///
/// Each value has the place it was found at. Where two places differ, the one that publishers keep
/// most exactly counts: JSON-LD, then the page's own lines, then `meta`.
struct PageMetadata {
  let statements: PageStatements
  let main: MainText
  let text: DocumentText
  let blocks: [Block]

  /// Returns the findings; what the page does not state is not known.
  func metadata() -> SourceMetadata {
    let sample = BodySample(of: text, blocks: blocks)
    let publisher = publisher
    var metadata = SourceMetadata(
      title: title,
      publisher: publisher,
      authors: authors(outlet: publisher?.value),
      language: language(sample),
      url: statements.address
    )
    if let (day, statement) = published {
      metadata.published = PublicationDate(value: EDTF(day), basis: .stated)
      metadata.publishedStatement = statement
    }
    metadata.modified = modified
    let labels = blocks.filter { [.title, .breadcrumb].contains($0.kind) }.prefix(8)
    let opening = blocks.first { $0.kind == .paragraph }.flatMap { block in
      OpeningDateline(Passage(block.span, form: .text, text: text), bytes: text.bytes)
    }
    let genre = GenreCues(sample, labels: labels.map(\.span), hasDateline: opening != nil)
    metadata.genre = Finding(genre.genre, origin: .inferred(genre.reasons))
    return metadata
  }

  private var title: Finding<String>? {
    if let headline = statements.linked("headline") { return headline }
    if let headline = main.headline {
      let span = blocks[headline].span
      return Finding(PageStatements.tidied(text[span]), origin: .text(span))
    }
    return statements.properties(["og:title", "twitter:title", "dc.title"]).first
      ?? statements.title
  }

  private var publisher: Finding<String>? {
    statements.linkedNames("publisher").first
      ?? statements.properties(["og:site_name", "dc.publisher", "application-name"]).first
  }

  private func authors(outlet: String?) -> [Finding<String>] {
    let places: [() -> [Finding<String>]] = [
      { statements.linkedNames("author") },
      { authorMarks },
      {
        statements.properties([
          "author", "parsely-author", "article:author", "dc.creator", "sailthru.author", "byl",
          "cxenseparse:author",
        ])
      },
      { bylines },
    ]
    var outletAlone: [Finding<String>] = []
    for place in places {
      var names: [Finding<String>] = []
      for statement in place() where names.count < Self.mostAuthors {
        for name in AuthorNames.names(in: statement.value)
        where !names.contains(where: { FoldedText($0.value.utf8) == FoldedText(name.utf8) }) {
          names.append(Finding(name, origin: statement.origin))
        }
      }
      // An outlet signs for itself only where the page names nobody.
      let isOutlet = names.allSatisfy { AuthorNames.isOutlet($0.value, outlet: outlet) }
      if !names.isEmpty, !isOutlet { return names }
      if outletAlone.isEmpty { outletAlone = names }
    }
    return outletAlone
  }

  /// More people than this are a list of staff, and no authors.
  private static let mostAuthors = 40

  /// What the page marks as its author, near its headline.
  private var authorMarks: [Finding<String>] {
    let first = main.headline.map { blocks[$0].span.start } ?? 0
    let marks = main.page.authors.filter { $0.lowerBound >= first && $0.count <= 120 }
    return marks.prefix(12).map { range in
      let span = text.trimmed(TextSpan(range))
      return Finding(text[span], origin: .text(span))
    }
  }

  /// The names in lines such as "By Ann Sample", and in lines of a name alone by the headline.
  private var bylines: [Finding<String>] {
    var names: [Finding<String>] = []
    let headline = main.headline ?? 0
    for (index, block) in blocks.enumerated() where block.kind == .byline {
      let passage = Passage(block.span, form: .text, text: text)
      let byline = Byline(passage, bytes: text.bytes).authors
      names += byline.map { Finding(text[$0], origin: .text($0)) }
      if byline.isEmpty, (headline...(headline + 12)).contains(index), isName(passage) {
        names.append(Finding(text[block.span], origin: .text(block.span)))
      }
    }
    return Array(names.prefix(12))
  }

  /// Whether a line is two to four words with capitals and nothing else.
  private func isName(_ passage: Passage) -> Bool {
    (2...4).contains(passage.words.count)
      && passage.tokens.allSatisfy { $0.isWord && $0.isCapitalized }
  }

  private var published: (day: CalendarDay, statement: Finding<String>)? {
    let stated =
      [statements.linked("datePublished")].compactMap { $0 }
      + statements.properties([
        "article:published_time", "og:article:published_time", "datepublished", "date", "pubdate",
        "publishdate", "publish-date", "dc.date", "dc.date.issued", "dc.date.created",
        "dcterms.created", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
      ]) + statements.times
    return Self.firstDay(of: stated + lines) ?? dayOfAddress
  }

  /// The day of the last change, where the page states one.
  private var modified: Finding<String>? {
    let stated =
      [statements.linked("dateModified")].compactMap { $0 }
      + statements.properties([
        "article:modified_time", "og:updated_time", "last-modified", "dcterms.modified",
        "datemodified",
      ])
    guard let (day, statement) = Self.firstDay(of: stated) else { return nil }
    return Finding(EDTF(day).description, origin: statement.origin)
  }

  private static func firstDay(
    of statements: [Finding<String>]
  ) -> (day: CalendarDay, statement: Finding<String>)? {
    for statement in statements {
      if let day = StatedDate.day(of: statement.value) { return (day, statement) }
    }
    return nil
  }

  /// The lines near the headline that may say when the text was published.
  private var lines: [Finding<String>] {
    let first = main.headline ?? 0
    return blocks[first...].prefix(20).filter {
      $0.kind == .dateline || $0.kind == .byline || $0.reason == "label"
    }
    .map { Finding(text[$0.span], origin: .text($0.span)) }
  }

  /// The day in the address of the page: `/2031/05/03/`.
  private var dayOfAddress: (day: CalendarDay, statement: Finding<String>)? {
    guard let address = statements.address else { return nil }
    let parts = address.value.split(whereSeparator: { $0 == "/" || $0 == "-" })
    for index in parts.indices.dropLast(2) {
      let numbers = parts[index...(index + 2)].map { part in
        part.utf8.count <= 4 ? Int(part) : nil
      }
      guard let year = numbers[0], let month = numbers[1], let day = numbers[2],
        (1990...2200).contains(year),
        let found = CalendarDay(year: year, month: month, day: day)
      else { continue }
      return (found, address)
    }
    return nil
  }

  /// The language the text shows; where that is unclear, the one the page states.
  private func language(_ sample: BodySample) -> Finding<String> {
    let guess = LanguageGuess(sample)
    let stated = statements.language
    let primary = stated?.value.split(whereSeparator: { $0 == "-" || $0 == "_" }).first
      .map { $0.lowercased() }
    if let stated, let primary, guess.tag == "und" || guess.tag == primary, primary.utf8.count <= 3
    {
      return Finding(primary, origin: stated.origin)
    }
    return Finding(guess.tag, origin: .inferred([guess.reason]))
  }
}
