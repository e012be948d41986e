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
    let single = documents.flatMap { document -> [TimelineEntry] in
      guard let context = dating.contexts[document.id] else { return [] }
      // What a caption tells is no part of the story.
      let events = document.active(.event).filter { document.isBody($0.span) }
      let told = events.compactMap {
        entry(of: $0, in: document, context: context, entities: entities, dating: dating)
      }
      return told
        + datedStatements(in: document, besides: events, context).compactMap {
          entry(of: $0, in: document, context: context, entities: entities, dating: dating)
        }
    }
    return merged(single).sorted { left, right in
      let (a, b) = (left.when.earliest, right.when.earliest)
      if let a, let b, a != b { return a < b }
      if left.when != right.when {
        return left.when.description.utf8.lexicographicallyPrecedes(right.when.description.utf8)
      }
      return left.accounts[0].citation < right.accounts[0].citation
    }
  }

  private static func entry(
    of annotation: Annotation,
    in document: AnnotatedDocument,
    context: DateContext,
    entities: EntityIndex,
    dating: DateAnchoring
  ) -> TimelineEntry? {
    let event = Event(annotation.attributes)
    let sentence = document.document.sentence(at: annotation.span.start) ?? annotation.span
    let inside = context.dates.filter { annotation.span.contains($0.annotation.span) }
    let near = context.dates.filter { sentence.contains($0.annotation.span) }
    // The event's own date; else the one date of its sentence. Two dates would be a guess.
    let chosen =
      inside.first { $0.content.value == event.date && event.date != nil }
      ?? inside.first(where: \.isDayOfMonth) ?? inside.first
      ?? (near.count == 1 && event.date != nil ? near[0] : nil)
    var resolution = chosen.flatMap { dating.resolve($0, in: document.id) }
    if resolution == nil, chosen == nil, let date = event.date.flatMap({ EDTF($0) }),
      date.earliest != nil
    {
      resolution = DateAnchoring.Resolution(date: date, premises: [])
    }
    guard let resolution else { return nil }
    let mentioned = document.annotations.filter {
      $0.isActive && [.person, .forum, .organization, .instrument].contains($0.label)
        && sentence.contains($0.span)
    }
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

  /// Statements that name a day on which no annotator has seen an event: "will sit down on July 29"
  /// belongs on the timeline whatever the verb.
  private static func datedStatements(
    in document: AnnotatedDocument,
    besides events: [Annotation],
    _ context: DateContext
  ) -> [Annotation] {
    document.active(.statement).filter { statement in
      let kind = statement.attributes.text("kind")
      let voice = statement.attributes.text("voice")
      guard kind != "background", kind != "question", voice != "author",
        document.isBody(statement.span)
      else { return false }
      return context.dates.contains { date in
        statement.span.contains(date.annotation.span) && date.isDayOfMonth
          && !events.contains { $0.span.contains(date.annotation.span) }
      }
    }
  }

  /// Joins what several documents tell of one event: the same date, and a body or person in common.
  private static func merged(_ entries: [TimelineEntry]) -> [TimelineEntry] {
    var result: [TimelineEntry] = []
    for entry in entries {
      let match = result.firstIndex { other in
        other.when == entry.when
          && !Set(other.entities).isDisjoint(with: entry.entities)
          && !other.documents.contains(entry.accounts[0].document)
      }
      guard let match else {
        result.append(entry)
        continue
      }
      let other = result[match]
      var premises = other.premises
      premises += entry.premises.filter { !premises.contains($0) }
      // Where one source states the date, it is stated.
      let isStated = other.premises.isEmpty || entry.premises.isEmpty
      result[match] = TimelineEntry(
        when: other.when,
        premises: isStated ? [] : premises,
        entities: Set(other.entities + entry.entities).sorted(),
        accounts: other.accounts + entry.accounts
      )
    }
    return result
  }
}
