import BriefingCore

/// The words by which an event is told, to find it again in another source.
struct EventWords {
  /// The verb of what is done, where it was read.
  private let action: String?
  /// What carries meaning in the statement; dates aside.
  private let senses: Set<String>

  init(of event: Annotation, within statement: Annotation?, _ context: DateContext) {
    let text = context.document.document
    let span = statement?.span ?? text.sentence(at: event.span.start) ?? event.span
    let dates = context.dates(within: span).map(\.annotation.span)
    action = statement?.attributes.text("action")
    senses = Set(
      text.tokens(in: span).filter { token in
        token.isWord && !dates.contains { $0.overlaps(token.span) }
      }.flatMap { text.text[$0.span].foldedWords }.compactMap(ContentWord.sense)
    )
  }

  /// Whether both tell one deed of one thing: the same verb, or one of its kind, and a word besides.
  func areOfOneDeed(as other: EventWords) -> Bool {
    let shared = senses.intersection(other.senses)
    let isOneVerb = action != nil && action == other.action
    return shared.count >= 2 && (isOneVerb || shared.contains(where: ContentWord.isDeed))
  }
}
