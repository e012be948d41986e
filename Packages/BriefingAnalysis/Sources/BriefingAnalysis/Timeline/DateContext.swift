import BriefingCore

/// A temporal expression with what its sentence tells: which bodies it is about, past or to come.
struct DateMention: Hashable {
  let annotation: Annotation
  let content: DateExpression
  /// The ids of the forums, bodies and instruments in its sentence.
  let entities: Set<String>
  /// Whether what it dates is still to come.
  let isFuture: Bool

  /// Whether the expression can date an occasion: no length of time, no age and no past stretch,
  /// and no "now", "recently" or "soon", which name no time at all.
  var isOccasion: Bool {
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
    return true
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

  init(_ document: AnnotatedDocument, entities: EntityIndex) {
    self.document = document
    let bodies = [Label.forum, .organization, .instrument].flatMap { document.active($0) }
    let events = document.active(.event) + document.active(.statement)
    dates = document.active(.date).compactMap { annotation in
      guard let content = annotation.content(as: DateExpression.self) else { return nil }
      let sentence = document.document.sentence(at: annotation.span.start) ?? annotation.span
      let ids = bodies.filter { sentence.contains($0.span) }
        .compactMap { entities.entity(of: $0)?.entity.id }
      // The tightest event or statement around the date that has a status says whether it is past
      // or to come; a noun such as "the dialogue later this year" leaves that to its sentence.
      let around = events.filter {
        $0.span.contains(annotation.span) && $0.attributes.text("status") != nil
      }.min { $0.span.length < $1.span.length }
      let status = around?.attributes.text("status").flatMap(Status.init)
      return DateMention(
        annotation: annotation,
        content: content,
        entities: Set(ids),
        isFuture: status.map { Self.future.contains($0) } ?? false
      )
    }
  }

  static let future: Set<Status> = [
    .scheduled, .pending, .expected, .planned, .proposed, .possible,
  ]
}
