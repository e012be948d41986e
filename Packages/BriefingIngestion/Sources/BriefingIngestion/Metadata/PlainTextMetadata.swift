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
    if let day = publicationDay() ?? dateline?.day {
      metadata.published = PublicationDate(value: EDTF(day), basis: .stated)
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

  /// The full date of a line that says when the text was published.
  private func publicationDay() -> CalendarDay? {
    for passage in found.datelines + found.bylines {
      let isChange = Self.changes.occurs(in: passage.words)
      let published = Self.publications.firstMatch(passage.words)
      if isChange, published == nil { continue }
      let first = published.map { passage.words[$0.index].token } ?? 0
      let tokens = Array(passage.tokens[first...])
      if let day = DateLine(text.bytes).firstDate(in: tokens)?.day { return day }
    }
    return nil
  }

  private static let changes = PhraseTable<Bool>("updated|modified|last updated|revised|corrected")
  private static let publications = PhraseTable<Bool>("published|posted|issued|released|dated")
}
