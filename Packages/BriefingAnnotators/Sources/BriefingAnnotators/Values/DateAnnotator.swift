public import BriefingCore

/// Marks dates, times, durations and what recurs, with values where the text bears them.
///
/// What the words leave open stays open: a date without a year has the year `XXXX` unless the date
/// of publication, or the document's own words, settle it; then its basis is `inferred` and its
/// premise says from what. "Recent months" has no value at all.
///
/// `value` holds the days that are meant; `timex` stands beside it only where TIMEX3 says more, or
/// something safer, as the whole month does for "early May". So "the past two years" is the interval
/// that ends on the day of publication, its kind still a duration, and `P2Y` where that day is not
/// known. "From 1947 to 1960" is two dates, each with the whole as its phrase; a range of days, and
/// one that a hyphen makes a word, is one period. A range includes its last day, month or year.
///
/// Attributes: `value`, EDTF (ISO 8601-2), durations as `P2Y`; `timex`; `kind`, one of `date`, `time`,
/// `duration`, `set` and `period`; `basis`, one of `stated`, `inferred` and `vague`, with `premise`, what
/// an inferred value rests on; `phrase`, the span with its preposition. The grammar is our own; holidays
/// follow the published arithmetic of their calendars.
///
/// Passed by are a bare "now" and "currently", wars and eras by their names, ages ("her twenties"),
/// terms that only a body's own calendar sets, and days that each country has another of, such as
/// "Independence Day", unless the passage speaks of the United States.
public struct DateAnnotator: Annotator {
  /// The name, version and layers of the annotator.
  public let descriptor = AnnotatorDescriptor(
    name: "briefing.dates",
    version: "1",
    summary: "dates, times, durations and recurring times, in EDTF",
    produces: [.date]
  )

  /// Creates the annotator.
  public init() {}

  /// Returns the temporal expressions of a document.
  public func annotate(_ view: DocumentView) -> [Mark] {
    let document = view.document
    let isWhole = document.blocks.count == 1
    let passages = zip(document.blocks, view.reading(BlockLexemes.self).passages).map {
      DatedPassage(document, block: $0, $1, isWhole: isWhole)
    }
    let anchor =
      TemporalAnchor(document.source.metadata.published) ?? presentYear(of: passages, document.text)
    let genre = document.source.metadata.genre
    let isCommentary = genre?.value == "commentary" || genre?.value == "analysis"
    let isGuessed = if case .inferred? = genre?.origin { true } else { false }
    var resolver = TemporalResolver(
      anchor: anchor,
      today: isCommentary ? (isGuessed ? .byTense : .era) : .day
    )
    let signs = signs(of: passages, anchor)
    if signs.isHistorical { resolver.narrative = HistoricalNarrative() }
    resolver.isDescription = signs.isTimeless && passages.count > Self.fewBlocks
    return passages.flatMap { passage in
      if passage.isHeading { resolver.headingYear = passage.soleYear }
      return passage.marks(&resolver)
    }
  }

  /// How many blocks a note or a query may have: only more than that make a description.
  private static let fewBlocks = 8

  private func signs(
    of passages: [DatedPassage],
    _ anchor: TemporalAnchor?
  ) -> HistoricalNarrative.Signs {
    var signs = HistoricalNarrative.Signs()
    for passage in passages {
      for (match, direction) in zip(passage.matches, passage.directions) {
        let lead = passage.lexemes.word(match.range.lowerBound - 1)
        signs.note(
          match.meaning,
          present: anchor?.earliest.year,
          direction,
          isWhen: match.range.lowerBound == 0 || lead == "in" || lead == "on"
        )
      }
    }
    return signs
  }

  private func presentYear(of passages: [DatedPassage], _ text: DocumentText) -> TemporalAnchor? {
    var present = PresentYear()
    for passage in passages {
      for (match, direction) in zip(passage.matches, passage.directions) {
        present.note(match, direction: direction, in: passage.lexemes, of: text)
      }
    }
    return present.anchor
  }
}

/// The expressions of one block, and what their sentences say of the time they speak of.
private struct DatedPassage {
  let text: DocumentText
  let lexemes: LexemeSequence
  let matches: [TemporalGrammar.Match]
  let directions: [TenseDirection]
  /// Whether what it says of the time holds for the blocks under it.
  let isHeading: Bool
  /// Whether the block is all the document says.
  private let isWhole: Bool
  private let sentences: [Range<Int>]

  init(_ document: Document, block: Block, _ lexemes: LexemeSequence, isWhole: Bool) {
    let (block, kind) = (block.span, block.kind)
    text = document.text
    self.isWhole = isWhole
    isHeading = kind == .heading
    let matches = TemporalGrammar(lexemes, isWholeDocument: isWhole).matches()
    self.lexemes = lexemes
    self.matches = matches
    let sentences = matches.map { match in
      let span = document.sentence(at: lexemes.span(match.range).start) ?? block
      let low = lexemes.firstIndex(startingAt: span.start)
      let high = lexemes.firstIndex(startingAt: span.end)
      return low..<max(low, high, match.end)
    }
    self.sentences = sentences
    var directions: [TenseDirection] = []
    for (index, match) in matches.enumerated() {
      let told = TenseDirection.told(of: match.range, in: sentences[index], lexemes)
      // "warned last year that it could fall within a decade": counted from then, not from now.
      let isCounted = told == .future && match.meaning.isTimeUntil
      let isThen =
        isCounted && index > 0 && sentences[index - 1].lowerBound == sentences[index].lowerBound
        && directions[index - 1] == .past && !matches[index - 1].meaning.isWeekdayAlone
      directions.append(isThen ? .unknown : told)
    }
    self.directions = directions
  }

  /// The year of the date that is all the passage says, as a heading does.
  var soleYear: TemporalResolver.QuotedYear? {
    guard let match = matches.first, match.range == 0..<lexemes.count,
      case .date(let fields) = match.meaning, case .stated(let digits)? = fields.year,
      let year = Int(digits)
    else { return nil }
    return .init(year: year, quote: text[lexemes.span(match.range)])
  }

  func marks(_ resolver: inout TemporalResolver) -> [Mark] {
    var result: [Mark] = []
    resolver.recent = RecentDate()
    resolver.sentenceYear = nil
    var sentence = 0..<0
    for (index, match) in matches.enumerated() {
      if sentences[index].lowerBound != sentence.lowerBound {
        resolver.sentenceYear = nil
        sentence = sentences[index]
      }
      resolver.direction = directions[index]
      resolver.isAlone = isAlone(match)
      resolver.isQuery = isWhole && isAlone(match, besides: "the")
      resolver.isLimit = TenseDirection.isLimit(before: match.range.lowerBound, lexemes)
      var expression = resolver.resolve(match.meaning)
      let span = lexemes.span(match.range)
      let start = min(sentences[index].lowerBound, match.whole?.lowerBound ?? .max)
      let phrase = self.phrase(of: match.whole ?? match.range, from: start)
      if phrase != span { expression.phrase = phrase }
      result.append(Mark(expression, span))
      resolver.recent.note(expression, quote: text[span])
      resolver.told.note(expression, quote: text[span])
      resolver.narrative?.note(expression, quote: text[span])
      if let year = Self.statedYear(match.meaning) {
        resolver.sentenceYear = .init(year: year, quote: text[span])
      }
    }
    return result
  }

  /// The year of a date that names a month as well, so that a later month may share it.
  private static func statedYear(_ meaning: TemporalMeaning) -> Int? {
    guard case .date(let fields) = meaning, fields.month != nil,
      case .stated(let text)? = fields.year
    else { return nil }
    return Int(text)
  }

  /// Whether an expression, with its preposition, is all the block says.
  private func isAlone(_ match: TemporalGrammar.Match, besides article: WordForm? = nil) -> Bool {
    match.end == lexemes.count
      && (0..<match.range.lowerBound).allSatisfy { index in
        Self.leads.contains(lexemes.word(index)) || lexemes.word(index) == article
      }
  }

  /// The span of an expression with the preposition before it.
  private func phrase(of range: Range<Int>, from start: Int) -> TextSpan {
    var low = range.lowerBound
    if low - 1 >= start, lexemes.word(low - 1) == "the", lexemes[low]?.gap == .space { low -= 1 }
    while low - 1 >= start, lexemes[low]?.gap == .space, Self.leads.contains(lexemes.word(low - 1))
    {
      low -= 1
    }
    return lexemes.span(low..<range.upperBound)
  }

  private static let leads: WordSet = [
    "in", "on", "at", "by", "since", "until", "till", "from", "during", "for", "over", "within",
    "before", "after", "through", "throughout", "between", "around", "about", "as", "circa", "to",
  ]
}

extension TemporalMeaning {
  /// Whether it is a length of time that something is away, or within which it comes.
  fileprivate var isTimeUntil: Bool {
    switch self {
    case .within, .ahead: true
    default: false
    }
  }

  /// Whether it is a day of the week and no more, or counted from today.
  fileprivate var isWeekdayAlone: Bool {
    switch self {
    case .day: true
    case .date(let fields): fields.year == nil && fields.part == nil && fields.weekday != nil
    default: false
    }
  }
}
