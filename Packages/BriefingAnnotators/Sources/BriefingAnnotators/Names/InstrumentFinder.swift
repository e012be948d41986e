import BriefingCore

/// The rules that find instruments.
struct InstrumentFinder {
  let words: NameWords
  let acronyms: DefinedAcronyms
  private var status: InstrumentStatus
  var findings: [NameFinding<Instrument>] = []
  /// The ends of ranges, which lie inside of other citations.
  private var rangeEnds: [NameFinding<Instrument>] = []

  enum Weight {
    static let description = 0
    static let name = 1
    static let listed = 2
    static let citation = 3
  }

  init(_ view: DocumentView) {
    words = view.reading(NameWords.self)
    acronyms = DefinedAcronyms(view)
    status = InstrumentStatus(words: words)
  }

  /// Keeps the best of the findings that overlap.
  mutating func settle() { findings = findings.withoutOverlaps() }

  mutating func add(
    _ tokens: Range<Int>,
    kind: String,
    weight: Int,
    name: String?,
    country: String? = nil
  ) {
    let status = status.status(of: tokens)
    let country = country ?? self.country(of: tokens, isActed: status != nil)
    findings.append(
      NameFinding(
        span: words.span(tokens),
        content: Instrument(
          kind: kind,
          name: name,
          country: country,
          status: status?.rawValue
        ),
        weight: weight
      )
    )
  }

  // MARK: Citations and listed names

  /// Finds instruments cited by number.
  mutating func findCitations() {
    for citation in LawCitationReader(words: words).citations() {
      findings.append(finding(of: citation, citation.span, id: citation.id))
      if let end = citation.rangeEnd {
        rangeEnds.append(finding(of: citation, end.span, id: end.id))
      }
    }
  }

  private func finding(
    of citation: LawCitation,
    _ span: TextSpan,
    id: String
  ) -> NameFinding<Instrument> {
    NameFinding(
      span: span,
      content: Instrument(
        kind: citation.kind,
        country: citation.country,
        citation: words.plainText(span),
        id: id
      ),
      weight: Weight.citation
    )
  }

  /// Adds the ends of ranges, once overlaps are settled: a range keeps both its ends.
  mutating func addRangeEnds() {
    guard !rangeEnds.isEmpty else { return }
    findings = (findings + rangeEnds).sorted { $0.span < $1.span }
    rangeEnds = []
  }

  /// Finds instruments whose names have no head, such as "Trans-Pacific Partnership".
  mutating func findListed() {
    for match in InstrumentVocabulary.matcher.matches(in: words.document) {
      guard let tokens = words.tokens(of: match.span) else { continue }
      let row = InstrumentVocabulary.listed[match.payload]
      if acronyms[row.name] != nil { continue }
      if words.has(tokens.upperBound, .instrument), words.isCapitalized(tokens.upperBound) {
        continue
      }
      add(tokens, kind: row.kind, weight: Weight.name, name: row.name, country: row.country)
    }
  }

  // MARK: The country

  /// The country whose instrument it is: before the name, in an "of", or in the sentence.
  private func country(of tokens: Range<Int>, isActed: Bool) -> String? {
    let countries = words.countries
    let inside = tokens.compactMap { countries.starting(at: $0)?.code }
    if Set(inside).count > 1 { return nil }
    if let parties = countries.parties(startingAt: tokens.lowerBound, in: words),
      parties.codes.count > 1
    {
      return nil
    }
    var index = tokens.lowerBound
    let low = words.sentenceStart[index]
    while index > low, words.has(index - 1, .modifier) || words.isPossessive(index - 1) {
      index -= 1
    }
    if let before = countries.ending(before: index) { return before.code }
    if let last = countries.ending(before: tokens.upperBound),
      words.isWord(last.tokens.lowerBound - 1, "the")
        || words.isWord(last.tokens.lowerBound - 1, "of")
    {
      return last.code
    }
    guard isActed else { return inside.first }
    // "was enacted in Japan", "Japan already passed"
    for position in tokens.upperBound..<min(tokens.upperBound + 6, words.count)
    where words.isSameSentence(tokens.lowerBound, position) && words.isWord(position, "in") {
      let start = words.isExactly(position + 1, "the") ? position + 2 : position + 1
      if let country = countries.starting(at: start), !country.isDemonym { return country.code }
    }
    for position in stride(
      from: tokens.lowerBound - 1,
      through: max(low, tokens.lowerBound - 6),
      by: -1
    ) {
      if words.isMark(position, ",") { break }
      if let country = countries.ending(before: position), !country.isDemonym,
        country.tokens.lowerBound == low
      {
        return country.code
      }
    }
    return inside.first
  }
}
