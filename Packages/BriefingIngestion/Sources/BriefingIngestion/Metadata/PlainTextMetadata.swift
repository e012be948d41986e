import BriefingCore

/// What a plain text says of itself: each finding with the place it was found at.
struct PlainTextMetadata {
  private let text: DocumentText
  private let found: PlainTextBlocks

  init(_ text: DocumentText, _ found: PlainTextBlocks) {
    self.text = text
    self.found = found
  }

  /// Returns the findings; what the text does not state is not known, or marked as inferred.
  func metadata() -> SourceMetadata {
    let sample = BodySample(of: text, blocks: found.blocks)
    let bylines = found.bylines.map { Byline($0, bytes: text.bytes) }
    let language = LanguageGuess(sample)
    var metadata = SourceMetadata(
      title: found.title.map(finding),
      publisher: publisher(bylines, sample),
      authors: authors(bylines).map(finding),
      language: Finding(language.tag, origin: .inferred([language.reason]))
    )
    let dateline = openingDateline()
    if let (day, span) = stated(change: false) ?? dateline.flatMap(statement)
      ?? found.notes.lazy.compactMap(\.published).first
    {
      metadata.published = PublicationDate(value: EDTF(day), basis: .stated)
      metadata.publishedStatement = finding(span)
    } else {
      // A dateline without its year leaves the day unknown, and tells it where others tell the year.
      metadata.publishedStatement =
        (openStatement ?? dateline.flatMap { $0.lacksYear ? $0.span : nil }).map(finding)
    }
    metadata.modified = stated(change: true).map { day, span in
      Finding(EDTF(day).description, origin: .text(span))
    }
    let labels = found.blocks.prefix(8).filter { block in
      [.title, .deck, .breadcrumb, .heading].contains(block.kind)
        || block.reason == "release-notice"
    }
    let genre = GenreCues(
      sample,
      labels: labels.map(\.span),
      hasDateline: dateline != nil,
      masthead: genreOfMasthead,
      hasAuthorsNote: found.notes.contains(where: \.isOpinion),
      issue: found.datelines.first?.span
    )
    metadata.genre = Finding(genre.genre, origin: .inferred(genre.reasons))
    return metadata
  }

  private func finding(_ span: TextSpan) -> Finding<String> {
    Finding(text[span], origin: .text(span))
  }

  /// The names of bylines, and those of lines without a "By".
  private func authors(_ bylines: [Byline]) -> [TextSpan] {
    let named = bylines.flatMap(\.authors) + found.authors
    let unmarked = found.mastheads.flatMap { $0.0.authors }.filter { name in
      !named.contains { $0.overlaps(name) }
    }
    return (named + unmarked).sorted { $0.start < $1.start }
  }

  private var genreOfMasthead: (genre: String, line: TextSpan)? {
    for (masthead, line) in found.mastheads {
      if let genre = masthead.genre { return (genre, line) }
    }
    return nil
  }

  private func publisher(_ bylines: [Byline], _ sample: BodySample) -> Finding<String>? {
    // What lines of their own name goes before what running text tells.
    let named: TextSpan? =
      found.site ?? bylines.compactMap(\.outlet).first
      ?? found.mastheads.lazy.compactMap { $0.0.outlet }.first
      ?? found.outlets.first
    let span: TextSpan? =
      named ?? found.letterheads.lazy.compactMap(body).first
      ?? found.notes.lazy.compactMap(\.outlet).first
      ?? openingDateline()?.agency ?? SelfReference.outlet(in: sample)
    return span.map(finding)
  }

  /// The body a letterhead names, without the office behind a dash; a notice such as "Press Release"
  /// names none.
  private func body(of passage: Passage) -> TextSpan? {
    guard GenreCues.labels.match(passage.words) == nil else { return nil }
    let dash = passage.tokens.indices.first { index in
      let token = passage.tokens[index]
      guard index > 1, token.isPunctuation, token.span.start > passage.tokens[index - 1].span.end
      else { return false }
      return [0x2D, 0x2013, 0x2014, 0x7C].contains(text.bytes.scalar(at: token.span.start).value)
    }
    guard let dash else { return passage.span }
    return TextSpan(passage.span.start..<passage.tokens[dash - 1].span.end)
  }

  /// The dateline the first paragraphs open with.
  private func openingDateline() -> OpeningDateline? {
    found.openings.lazy.compactMap { OpeningDateline($0, bytes: text.bytes) }.first
  }

  private func statement(_ dateline: OpeningDateline) -> (day: CalendarDay, span: TextSpan)? {
    dateline.day.map { ($0, dateline.span) }
  }

  /// The first line about the text that holds a day without a year.
  private var openStatement: TextSpan? {
    found.datelines.first { passage in
      Self.changes.firstMatch(passage.words) == nil
        && DateLine(text.bytes).firstDate(in: passage.tokens)?.lacksYear ?? false
    }?.span
  }

  /// The full date of a line that says when the text was published, or when it was changed.
  private func stated(change: Bool) -> (day: CalendarDay, span: TextSpan)? {
    for passage in found.datelines + found.bylines {
      let words = passage.words
      let changed = Self.changes.firstMatch(words)
      let published = Self.publications.firstMatch(words)
      if change ? changed == nil : changed != nil && published == nil {
        // "Dec. 4, 2025 Updated 5:12 p.m.": the day before the label is that of publication.
        guard !change, let changed, changed.index > 0 else { continue }
        let before = Array(passage.tokens[..<words[changed.index].token])
        if let day = DateLine(text.bytes).firstDay(in: before) { return (day, passage.span) }
        continue
      }
      let label = change ? changed : published
      let first = label.map { words[$0.index].token } ?? 0
      let tokens = Array(passage.tokens[first...])
      if let day = DateLine(text.bytes).firstDay(in: tokens) { return (day, passage.span) }
    }
    return nil
  }

  private static let changes = PhraseTable<Bool>("updated|modified|last updated|revised|corrected")
  private static let publications = PhraseTable<Bool>("published|posted|issued|released|dated")
}
