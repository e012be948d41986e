import BriefingCore

/// A temporal expression with what its sentence tells: which bodies it is about, past or to come.
struct DateMention: Hashable {
  let annotation: Annotation
  let content: DateExpression
  /// The ids of the forums, bodies and instruments in its sentence.
  let entities: Set<String>
  /// Whether what it dates is still to come.
  let isFuture: Bool
  /// Whether what it dates is told as done.
  let isPast: Bool
  /// Whether it is when something is to be done that was settled or made known before: "agreed to meet
  /// in May".
  let isOfUndertaking: Bool
  /// Whether what it dates is fixed for it by those who act: neither a forecast or wish nor the end of
  /// a term.
  let isFixed: Bool
  /// Whether its own words make it the date of a noun, or an end of what goes on: "for 2025",
  /// "since 2011", "until May".
  let isOfNoun: Bool
  /// Whether it comes again or may never come: "in September of each year", "provided that storage on
  /// 31 August is high".
  let isNoDay: Bool
  /// Whether it is when somebody said something: "told reporters on Monday that they will sign".
  let isOfSaying: Bool
  /// How many days it is after the one on which the text says that it is written: none for a dateline
  /// and "It is Sunday, 15 March", one for "tomorrow, 16 March"; nothing where the text says no such
  /// thing of it.
  let daysFromToday: Int?
  /// Whether it is part of the year in which the text is written: "later in 2022".
  let isWithinThisYear: Bool

  /// Whether the expression can date an occasion: no length of time, no age and no past stretch,
  /// and no "now", "recently" or "soon", which name no time at all.
  var isOccasion: Bool {
    if isNoDay { return false }
    if let timex = content.timex, timex.hasSuffix("_REF") { return false }
    if let point = content.edtf?.point, point.year.value == nil, point.earliest != nil {
      return false  // a decade or century
    }
    switch content.kind {
    case .date, .time, nil: return content.edtf?.point != nil || content.value == nil
    case .period: return content.value != nil
    default: return false
    }
  }

  /// Whether the expression names a day of a month, with or without its year.
  var isDayOfMonth: Bool {
    guard let point = content.edtf?.point, case .day = point.part else { return false }
    // "By the end of May" ends on a day and names none.
    return content.kind != .period
  }

  /// The weekday among its words: "Friday 14 November".
  var namedWeekday: CalendarDay.Weekday? {
    let words = annotation.quote.foldedWords
    return CalendarDay.Weekday.allCases.first { words.contains("\($0)") }
  }

  /// The day of the week, Monday being 1, where the expression is a weekday alone.
  var weekday: Int? {
    guard let timex = content.timex, timex.hasPrefix("XXXX-WXX-") else { return nil }
    return timex.last?.wholeNumberValue
  }
}

/// The temporal expressions of a document with their sentences.
struct DateContext {
  let document: AnnotatedDocument
  let dates: [DateMention]
  private let index: SpanIndex<DateMention>
  private let byEntity: [String: [DateMention]]
  /// What the premises that annotators gave say, each looked for in the text once.
  private let premises: [String: Premise]

  init(_ document: AnnotatedDocument, entities: EntityIndex) {
    self.document = document
    let bodies = SpanIndex(
      [Label.forum, .organization, .instrument].flatMap { document.active($0) },
      by: \.span
    )
    let events = SpanIndex(document.active(.event), by: \.span)
    let statements = SpanIndex(document.active(.statement), by: \.span)
    let attributions = SpanIndex(document.active(.attribution), by: \.span)
    let quotes = SpanIndex(document.active(.quotation), by: \.span)
    let metadata = document.document.source.metadata
    let dateline: TextSpan? =
      if metadata.published.basis == .unknown,
        case .text(let span) = metadata.publishedStatement?.origin
      { span } else { nil }
    var known: (sentence: TextSpan, ids: Set<String>)?
    let dates: [DateMention] = document.active(.date).compactMap { annotation in
      guard let content = annotation.content(as: DateExpression.self) else { return nil }
      let sentence = document.document.sentence(at: annotation.span.start) ?? annotation.span
      if known?.sentence != sentence {
        let ids = bodies.elements(within: sentence)
          .compactMap { entities.entity(of: $0)?.entity.id }
        known = (sentence, Set(ids))
      }
      // The tightest event or statement around the date that has a status says whether it is past
      // or to come; a noun such as "the dialogue later this year" leaves that to its sentence.
      let around = [events, statements].flatMap { $0.elements(around: annotation.span) }
        .filter { $0.attributes.text("status") != nil }
        .min { $0.span.length < $1.span.length }
      let status = around?.attributes.text("status").flatMap(Status.init)
      let words = DateSurroundings(
        of: annotation.span,
        from: sentence.start,
        in: document.document
      )
      let lead = words.lead
      let isLimit = DateSurroundings.limits.contains(lead)
      let isDateline = dateline?.contains(annotation.span) ?? false
      let isDone = status.map(Self.past.contains) ?? false
      let isAhead = status.map(Self.future.contains) ?? false
      let isOfUndertaking =
        isDone && around.map { words.isOfUndertaking(from: $0.span.start) } ?? false
      let isAuthors = statements.elements(around: annotation.span)
        .contains { $0.attributes.text("voice") == Statement.Voice.author.rawValue }
      return DateMention(
        annotation: annotation,
        content: content,
        entities: known?.ids ?? [],
        isFuture: isOfUndertaking || isAhead,
        // "Claims received after 30 November will not be considered": that day is no past one.
        isPast: lead != "after" && !isLimit && !isOfUndertaking && isDone,
        isOfUndertaking: isOfUndertaking,
        isFixed: status == .scheduled || status == .planned && !isAuthors && !isLimit,
        isOfNoun: DateSurroundings.ofNouns.contains(lead)
          || lead == "for" && content.edtf?.point?.part == .year
          || words.isOfParticiple,
        isNoDay: isDateline || document.document.recursYearly(annotation.span)
          || words.isEndOfSpan || isAhead && words.isOfCause || words.isCondition
          || words.isModifier || around.map { words.isOfRelative(from: $0.span.start) } ?? false
          // "The last boat leaves at 22:40": each day, for all one knows.
          || content.kind == .time && content.basis == .inferred,
        isOfSaying: attributions.elements(within: sentence).contains { words.isTime(of: $0.span) },
        daysFromToday: isDateline
          ? 0 : quotes.elements(touching: annotation.span).isEmpty ? words.daysFromToday : nil,
        isWithinThisYear: words.isWithinThisYear
      )
    }
    self.dates = dates
    index = SpanIndex(dates, by: \.annotation.span)
    var byEntity: [String: [DateMention]] = [:]
    for date in dates {
      for entity in date.entities { byEntity[entity, default: []].append(date) }
    }
    self.byEntity = byEntity
    let given = Set(dates.filter { $0.content.basis == .inferred }.compactMap(\.content.premise))
    premises = Dictionary(
      given.map { ($0, Premise($0, in: document.document)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Returns what an expression rests on by its annotator.
  func premise(of date: DateMention) -> Premise {
    guard let given = date.content.premise else { return Premise(text: "the text around it") }
    return premises[given] ?? Premise(given, in: document.document)
  }

  /// Returns the expressions that lie in a span, in order.
  func dates(within span: TextSpan) -> [DateMention] { index.elements(within: span) }

  /// Returns the expressions in whose sentences a body stands, in order.
  func dates(about entity: String) -> [DateMention] { byEntity[entity] ?? [] }

  /// Statuses of what has a time to come.
  static let coming: Set<Status> = [.scheduled, .planned, .pending]
  static let past: Set<Status> = [.enacted, .signed, .agreed, .confirmed, .held, .announced]
  static let future: Set<Status> = [
    .scheduled, .pending, .expected, .planned, .proposed, .possible,
  ]
}
