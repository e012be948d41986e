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
      authors: bylines.flatMap(\.authors).map(finding),
      language: Finding(language.tag, origin: .inferred([language.reason]))
    )
    let dateline = openingDateline()
    if let (day, span) = stated(change: false) ?? dateline.flatMap(statement) {
      metadata.published = PublicationDate(value: EDTF(day), basis: .stated)
      metadata.publishedStatement = finding(span)
    }
    metadata.modified = stated(change: true).map { day, span in
      Finding(EDTF(day).description, origin: .text(span))
    }
    let labels = found.blocks.prefix(8).filter { block in
      [.title, .breadcrumb, .heading].contains(block.kind) || block.reason == "release-notice"
    }
    let genre = GenreCues(sample, labels: labels.map(\.span), hasDateline: dateline != nil)
    metadata.genre = Finding(genre.genre, origin: .inferred(genre.reasons))
    return metadata
  }

  private func finding(_ span: TextSpan) -> Finding<String> {
    Finding(text[span], origin: .text(span))
  }

  private func publisher(_ bylines: [Byline], _ sample: BodySample) -> Finding<String>? {
    let span =
      found.site ?? bylines.compactMap(\.outlet).first ?? SelfReference.outlet(in: sample)
    return span.map(finding)
  }

  /// The dateline the first paragraphs open with.
  private func openingDateline() -> OpeningDateline? {
    found.openings.lazy.compactMap { OpeningDateline($0, bytes: text.bytes) }.first
  }

  private func statement(_ dateline: OpeningDateline) -> (day: CalendarDay, span: TextSpan)? {
    dateline.day.map { ($0, dateline.span) }
  }

  /// The full date of a line that says when the text was published, or when it was changed.
  private func stated(change: Bool) -> (day: CalendarDay, span: TextSpan)? {
    for passage in found.datelines + found.bylines {
      let words = passage.words
      let changed = Self.changes.firstMatch(words)
      let published = Self.publications.firstMatch(words)
      if change ? changed == nil : changed != nil && published == nil { continue }
      let label = change ? changed : published
      let first = label.map { words[$0.index].token } ?? 0
      let tokens = Array(passage.tokens[first...])
      if let day = DateLine(text.bytes).firstDate(in: tokens)?.day { return (day, passage.span) }
    }
    return nil
  }

  private static let changes = PhraseTable<Bool>("updated|modified|last updated|revised|corrected")
  private static let publications = PhraseTable<Bool>("published|posted|issued|released|dated")
}
