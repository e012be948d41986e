public import BriefingCore

/// Something that happened or is to happen, as one source or several tell it.
public struct TimelineEntry: Sendable, Hashable {
  /// What one document says of the event.
  public struct Account: Sendable, Hashable {
    /// The id of the document.
    public let document: String
    /// The annotation of the event.
    public let annotation: Annotation
    /// Its attributes in typed form.
    public let event: Event
    /// The words that date it, where it has any.
    public let date: Annotation?
    /// What the date rests on in this document; none where the document states it.
    public let premises: [Premise]

    /// The passage it stands in.
    public var citation: Citation {
      Citation(source: document, span: annotation.span, quote: annotation.quote)
    }

    /// How far the matter has come, in the words of the document; nothing where it does not say.
    public var status: Status? { event.status.flatMap(Status.init) }

    /// Whether the document affirms or denies it, where an annotation says so.
    public var polarity: Polarity? {
      annotation.attributes.text("polarity").flatMap(Polarity.init)
    }

    /// How the document stands to it.
    public var stance: Stance { Stance(status: status, polarity: polarity) }
  }

  /// When, as precisely as the sources allow.
  public let when: EDTF
  /// What the date rests on, where it is not stated.
  public let premises: [Premise]
  /// The ids of the bodies and people of the event, sorted.
  public let entities: [String]
  /// What each source says, in the order of documents.
  public let accounts: [Account]

  /// The ids of the documents that tell of it, each once, in order.
  public var documents: [String] {
    var result: [String] = []
    for account in accounts where result.last != account.document {
      result.append(account.document)
    }
    return result
  }

  /// Whether one source says that it takes place and another that it does not.
  public var isContradictory: Bool { accounts.map(\.stance).isContradictory }

  static func timeline(
    of documents: [AnnotatedDocument],
    entities: EntityIndex,
    dating: DateAnchoring
  ) -> [TimelineEntry] {
    let single = documents.flatMap { document -> [(entry: TimelineEntry, words: EventWords)] in
      guard let context = dating.contexts[document.id] else { return [] }
      // What a caption tells is no part of the story.
      let events = document.active(.event).filter { document.isBody($0.span) }
      let bodies = SpanIndex(
        document.annotations.filter {
          $0.isActive && [.person, .forum, .organization, .instrument].contains($0.label)
        },
        by: \.span
      )
      let statements = SpanIndex(document.active(.statement), by: \.span)
      return (events + datedStatements(in: document, besides: events, context)).compactMap {
        annotation in
        let statement = statements.elements(around: annotation.span)
          .min { $0.span.length < $1.span.length }
        let entry = entry(
          of: annotation,
          within: statement,
          in: document,
          context: context,
          bodies: bodies,
          entities: entities,
          dating: dating
        )
        return entry.map { ($0, EventWords(of: annotation, within: statement, context)) }
      }
    }
    return TimelineMerge.merged(single).sorted { left, right in
      let (a, b) = (left.when.earliest, right.when.earliest)
      if let a, let b, a != b { return a < b }
      if left.when != right.when {
        return left.when.description.utf8.lexicographicallyPrecedes(right.when.description.utf8)
      }
      return left.accounts[0].citation < right.accounts[0].citation
    }
  }

  /// Returns the entry with its date as it may be told.
  func shown(by dating: DateAnchoring) -> TimelineEntry {
    TimelineEntry(
      when: dating.shown(when),
      premises: premises,
      entities: entities,
      accounts: accounts
    )
  }

  private static func entry(
    of annotation: Annotation,
    within statement: Annotation?,
    in document: AnnotatedDocument,
    context: DateContext,
    bodies: SpanIndex<Annotation>,
    entities: EntityIndex,
    dating: DateAnchoring
  ) -> TimelineEntry? {
    var event = Event(annotation.attributes)
    let sentence = document.document.sentence(at: annotation.span.start) ?? annotation.span
    // Of an event whose reader found no date of its own, only a weekday it could not place may be it.
    let inside = context.dates(within: annotation.span).filter { date in
      guard !date.isNoDay, annotation.label == .event || !date.isOfSaying else { return false }
      return annotation.label != .event || event.date != nil || date.content.value == nil
    }
    // What comes again each year, or hangs on a condition, has no day of its own.
    if let date = event.date,
      context.dates(within: sentence).contains(where: { $0.isNoDay && $0.content.value == date })
    {
      return nil
    }
    let deadline = annotation.attributes.text("deadline")
    // The event's own date; else the one date of its sentence. Two dates would be a guess.
    let chosen =
      inside.first { $0.content.value == event.date && event.date != nil }
      ?? inside.first { $0.content.value == deadline && deadline != nil }
      ?? inside.first(where: \.isDayOfMonth) ?? inside.first
      ?? (event.date != nil ? context.dates(within: sentence).only : nil)
    var resolution = chosen.flatMap { dating.resolve($0, in: document.id) }
    if resolution == nil, chosen == nil, let date = event.date.flatMap({ EDTF($0) }),
      date.earliest != nil
    {
      resolution = DateAnchoring.Resolution(date: date, premises: [])
    }
    guard let resolution else { return nil }
    // Of a day that the reader of the sentence did not tie to the deed, the deed has no status.
    let isPast = event.status.flatMap(Status.init).map(DateContext.past.contains) ?? false
    if annotation.label == .statement, chosen?.content.value != nil,
      annotation.tiedDates?.isEmpty ?? isPast
    {
      event.status = nil
    }
    if let status = event.status.flatMap(Status.init),
      !dating.allows(resolution.date, for: status, in: document.id)
    {
      // A day that was counted from the publication, and cannot be, says nothing.
      guard chosen?.content.basis == .stated || annotation.label != .event else { return nil }
      // "Agreed to finish by May" is agreed, and not in May.
      event.status = nil
    }
    event.status = lowered(event, to: statement)?.rawValue ?? event.status
    let mentioned = bodies.elements(within: sentence)
    return TimelineEntry(
      when: resolution.date,
      premises: resolution.premises,
      entities: Set(mentioned.compactMap { entities.entity(of: $0)?.entity.id }).sorted(),
      accounts: [
        Account(
          document: document.id,
          annotation: annotation,
          event: event,
          date: chosen?.annotation,
          premises: resolution.premises
        )
      ]
    )
  }

  /// The status of the statement that tells of an event to come, where it says less of the same day.
  private static func lowered(_ event: Event, to statement: Annotation?) -> Status? {
    guard let status = event.status.flatMap(Status.init), DateContext.coming.contains(status),
      let attributes = statement?.attributes, let date = event.date,
      attributes.text("date") == date || attributes.text("deadline") == date,
      let said = attributes.text("status").flatMap(Status.init), said != .unclear,
      said.rung != nil, status.raises(said)
    else { return nil }
    return said
  }

  /// Statements that name a day on which no annotator has seen an event: "will sit down on July 29"
  /// belongs on the timeline whatever the verb.
  private static func datedStatements(
    in document: AnnotatedDocument,
    besides events: [Annotation],
    _ context: DateContext
  ) -> [Annotation] {
    let events = SpanIndex(events, by: \.span)
    // Whether an event tells of the day: it stands around it, or has it for a date of its own.
    func isTold(_ date: DateMention, in statement: Annotation) -> Bool {
      events.elements(around: date.annotation.span).contains { event in
        event.attributes.text("date") != nil || date.content.value == nil
      }
        || events.elements(within: statement.span).contains { event in
          event.attributes.text("date") == date.content.value && date.content.value != nil
        }
    }
    return document.active(.statement).filter { statement in
      let kind = statement.attributes.text("kind")
      let voice = statement.attributes.text("voice")
      guard kind != "background", kind != "question", voice != "author",
        document.isBody(statement.span)
      else { return false }
      // Its own day is on the timeline with its event.
      let own = statement.attributes.text("date")
      let isKnown = events.elements(within: statement.span)
        .contains { own != nil && $0.attributes.text("date") == own }
      guard !isKnown else { return false }
      return context.dates(within: statement.span).contains { date in
        date.isDayOfMonth && !date.isNoDay && !date.isOfSaying && !isTold(date, in: statement)
      }
    }
  }
}
