import BriefingCore

/// The reader of the figures of a document, and of the words of its sentences.
struct FigureReader {
  let document: AnnotatedDocument
  private let dating: DateAnchoring
  private let claims: SpanIndex<Claim>
  let placeMentions: SpanIndex<Annotation>
  private let bodyMentions: SpanIndex<Annotation>
  private let artifacts: SpanIndex<TextSpan>?
  /// The last day on which the document may have been published.
  private let published: Double?
  /// What names what its sentences take up.
  private let antecedents: Antecedents
  /// The words that short forms of the document stand for.
  let longForms: [String: [String]]

  init(
    _ document: AnnotatedDocument,
    claims: [Claim],
    dating: DateAnchoring,
    artifacts: SpanIndex<TextSpan>?,
    antecedents: Antecedents
  ) {
    self.document = document
    bodyMentions = SpanIndex(
      [Label.organization, .forum].flatMap { document.active($0) },
      by: \.span
    )
    placeMentions = SpanIndex(
      [Label.place, .facility].flatMap { document.active($0) },
      by: \.span
    )
    self.antecedents = antecedents
    self.dating = dating
    self.artifacts = artifacts
    published = (dating.publication[document.id]?.value?.latest?.number).map(Double.init)
    self.claims = SpanIndex(claims, by: \.annotation.span)
    var longForms: [String: [String]] = [:]
    for acronym in document.active(.acronym) {
      guard let short = acronym.attributes.text("short"), let long = acronym.attributes.text("long")
      else { continue }
      longForms[short.foldedWords.joined()] = long.foldedWords
    }
    self.longForms = longForms
  }

  /// What the sentences of the document say: the words of each, and the figures.
  func read() -> (sentences: [Set<String>], figures: [Figure]) {
    var sentences: [Set<String>] = []
    var figures: [Figure] = []
    let values = SpanIndex(
      [Label.money, .quantity, .date].flatMap { document.active($0) },
      by: \.span
    )
    let days = Dictionary(
      (dating.contexts[document.id]?.dates ?? []).map { ($0.annotation.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    for block in document.document.blocks where block.kind.isBody || block.kind == .title {
      let lead = block.leadIn.map { words(in: $0, without: []).map(\.sense) } ?? []
      for sentence in document.document.sentences(in: block.span) {
        let inside = values.elements(within: sentence)
        let words = words(in: sentence, without: inside.map(\.span))
        let keys = inside.compactMap { value in value.valueKey.map { ($0, value.label) } }
        sentences.append(Set(words.map(\.sense)).union(lead).union(keys.map(\.0)))
        guard inside.count <= Self.mostFigures, !isGarbled(sentence), !isReplaced(words) else {
          continue
        }
        let told = inside.compactMap { annotation in
          value(of: annotation, days).map { (annotation, $0) }
        }
        guard !told.isEmpty else { continue }
        let takenUp = takenUp(by: sentence, values).map(\.sense)
        let surroundings = Surroundings(
          words: words,
          lead: lead + takenUp,
          sequel: sequel(to: sentence, in: block, values).map(\.sense),
          values: keys,
          isTakenUp: !takenUp.isEmpty,
          namesakes: namesakes(in: sentence, without: inside.map(\.span)),
          places: places(in: sentence),
          bodies: bodyMentions.elements(within: sentence).map { body in
            body.quote.foldedWords.filter { $0 != "the" }
          },
          told: told
        )
        figures += told.map { figure($0.0, $0.1, in: surroundings) }
      }
    }
    return (sentences, figures)
  }

  /// The words of the sentence before, where a sentence takes it up: "It", or "The cuts", a noun that
  /// nothing tells apart.
  private func takenUp(
    by sentence: TextSpan,
    _ values: SpanIndex<Annotation>
  ) -> [Figure.Word] {
    let plain = document.document.withoutNumber(sentence)
    let isBare = claims.elements(within: sentence).first.map { claim in
      let actor = claim.statement.actor?.split(separator: " ") ?? []
      return actor.count == 2 && actor[0].lowercased() == "the"
        && actor[1].first?.isLowercase == true
        && claim.annotation.span.start == plain.start
    }
    let whole = isBare == true ? antecedents.withSentenceBefore(plain) : antecedents.whole(plain)
    guard let whole, whole.start < plain.start else { return [] }
    let span = TextSpan(whole.start..<plain.start)
    return words(in: span, without: values.elements(within: span).map(\.span))
  }

  /// The words of the sentence behind one, where it goes on with what this one says: "Their cost shall be
  /// shared".
  private func sequel(
    to sentence: TextSpan,
    in block: Block,
    _ values: SpanIndex<Annotation>
  ) -> [Figure.Word] {
    guard sentence.end < block.span.end,
      let next = document.document.sentences(in: TextSpan(sentence.end..<block.span.end)).first(
        where: { $0.start >= sentence.end }
      ),
      let whole = antecedents.whole(next), whole.start < next.start
    else { return [] }
    return words(in: next, without: values.elements(within: next).map(\.span))
  }

  /// A sentence with more figures than this is a table, and no word in it is of one of them.
  private static let mostFigures = 24

  /// What tells namesakes apart: the numbers and capitals of "case 5" and "Ship A", and "first" and
  /// "second", but not those of the paragraph.
  private func namesakes(in span: TextSpan, without figures: [TextSpan]) -> Set<String> {
    let text = document.document.text
    var bytes = Array(text.slice(span))
    for figure in figures {
      for offset in figure.start - span.start..<figure.end - span.start
      where bytes.indices.contains(offset) { bytes[offset] = 0x20 }
    }
    return NamesakeMark.marks(in: String(decoding: bytes, as: UTF8.self))
  }

  private func isGarbled(_ span: TextSpan) -> Bool { artifacts?.touches(span) ?? false }

  /// "This date replaces that of March": what is no longer so is set against nothing.
  private func isReplaced(_ words: [Figure.Word]) -> Bool {
    words.contains { Self.replacing.contains($0.sense) }
  }

  private static let replacing: Set<String> = [
    "replac", "supersed", "originally", "original", "previously", "previou", "formerly",
    "initially",
  ]

  // MARK: Values

  private struct Value {
    let measure: Figure.Measure
    let range: ClosedRange<Double>
    var isYearOpen = false
    var isYearAssumed = false
    let bound: Figure.Bound
  }

  private func value(of annotation: Annotation, _ days: [AnnotationID: DateMention]) -> Value? {
    if let sum = annotation.content(as: Money.self) {
      guard let currency = sum.currency, let range = Self.range(sum.amount) else { return nil }
      return Value(measure: .sum(currency: currency), range: range, bound: Self.bound(annotation))
    }
    if let count = annotation.content(as: Quantity.self) {
      guard let unit = count.unit, let range = Self.range(count.value) else { return nil }
      return Value(measure: .count(unit: unit), range: range, bound: Self.bound(annotation))
    }
    guard let day = days[annotation.id], day.isOccasion,
      let date = dating.resolve(day, in: document.id)?.date,
      let first = date.earliest?.number, let last = date.latest?.number, first <= last
    else { return nil }
    return Value(
      measure: .day,
      range: Double(first)...Double(last),
      isYearOpen: published == nil && day.content.edtf?.point?.year.value == nil,
      isYearAssumed: dating.isAssumed(date),
      bound: Figure.Bound(DayLimit(before: annotation.span, in: document.document))
    )
  }

  private static func bound(_ annotation: Annotation) -> Figure.Bound {
    switch annotation.attributes.text("bound") {
    case "up-to": .upTo
    case "at-least": .atLeast
    case "about": .about
    default: .exact
    }
  }

  private static func range(_ text: String?) -> ClosedRange<Double>? {
    let bounds = (text ?? "").split(separator: "/").compactMap { Double($0) }
    guard let low = bounds.min(), let high = bounds.max(), low.isFinite, high.isFinite else {
      return nil
    }
    return low...high
  }

  // MARK: Figures

  /// What a sentence says beside one of its figures.
  private struct Surroundings {
    let words: [Figure.Word]
    let lead: [String]
    /// The words of the sentence that goes on with it.
    let sequel: [String]
    /// The values that it tells, by the keys at which equal ones meet.
    let values: [(key: String, label: Label)]
    let isTakenUp: Bool
    let namesakes: Set<String>
    let places: [Set<String>]
    let bodies: [[String]]
    let told: [(annotation: Annotation, value: Value)]
  }

  private func figure(
    _ annotation: Annotation,
    _ value: Value,
    in sentence: Surroundings
  ) -> Figure {
    let words = sentence.words
    let rivals = sentence.told.map(\.annotation)
      .filter { $0.label == annotation.label && $0.id != annotation.id }
      .map(\.span.start)
    var weights: [String: Double] = [:]
    for word in words {
      let distance = abs(word.span.start - annotation.span.start)
      let isNearer = rivals.contains { abs(word.span.start - $0) < distance }
      weights[word.sense] = max(weights[word.sense] ?? 0, isNearer ? 0.5 : 1)
    }
    for sense in sentence.lead { weights[sense] = max(weights[sense] ?? 0, 0.8) }
    let isBare = value.measure == .count(unit: "1")
    let isSum = annotation.label == .money
    if isBare || isSum {
      for sense in sentence.sequel { weights[sense] = max(weights[sense] ?? 0, 0.5) }
    }
    // "340 million over four years": what it is for a time of hardly is another such sum.
    for value in sentence.values where value.label != annotation.label || value.key.isLength {
      weights[value.key] = 1
    }
    let counted = words.filter { $0.span.start >= annotation.span.end }.prefix(3).map(\.sense)
    let claim = claims.elements(around: annotation.span)
      .min { $0.annotation.span.length < $1.annotation.span.length }
    let isPlanned = claim?.statement.status.map(DateContext.future.contains) ?? false
    let isDay = value.measure == .day
    let noun =
      isDay ? nil : MeasuredNoun(of: annotation.span, in: document.document, isCount: isBare)
    let isAhead = isDay && published.map { value.range.lowerBound > $0 } ?? false
    // What was agreed on Wednesday may be planned; Wednesday is over.
    let isOver = isDay && published.map { value.range.upperBound < $0 } ?? false
    return Figure(
      document: document.id,
      annotation: annotation,
      measure: value.measure,
      range: value.range,
      isYearOpen: value.isYearOpen,
      isYearAssumed: value.isYearAssumed,
      bound: value.bound,
      counted: isBare ? Set(counted) : [],
      namesakes: sentence.namesakes,
      places: sentence.places,
      bodies: sentence.bodies,
      days: days(beside: annotation, of: claim, in: sentence),
      isToCome: isPlanned && !isOver || isAhead,
      words: weights,
      isNotUntil: value.measure == .day
        && DayLimit(before: annotation.span, in: document.document) == .notUntil,
      beginning: isDay ? Beginning(on: annotation.span, in: document.document) : nil,
      beginnings: isDay
        ? []
        : sentence.told.filter { $0.value.measure == .day }
          .compactMap { Beginning(on: $0.annotation.span, in: document.document) },
      noun: noun,
      collection: isBare ? CountedCollection(of: annotation.span, in: document.document) : nil,
      isTakenUp: sentence.isTakenUp,
      isPresupposed: claim.map { isPresupposed(annotation.span, noun, in: $0) } ?? false,
      claim: claim,
      sentence: words
    )
  }

  /// The days told beside a figure; where it was agreed on, only those to come, for the day of the
  /// agreement is none of what was agreed.
  private func days(
    beside annotation: Annotation,
    of claim: Claim?,
    in sentence: Surroundings
  ) -> [ClosedRange<Double>] {
    let all = sentence.told.filter { $0.value.measure == .day && $0.annotation.id != annotation.id }
      .map(\.value.range)
    guard let published, let status = claim?.statement.status,
      [.agreed, .signed, .announced].contains(status)
    else { return all }
    return all.filter { $0.lowerBound > published }
  }

  /// Whether a statement denies something else than a figure: what follows it, or that it is enough.
  private func isPresupposed(_ figure: TextSpan, _ noun: MeasuredNoun?, in claim: Claim) -> Bool {
    let start = claim.annotation.span.start
    let before = document.document.text.slice(TextSpan(start..<max(start, figure.start)))
    let words = String(decoding: before, as: UTF8.self).foldedWords
    // "From 1 October no licence shall be issued": that day it begins.
    if words.last.map(Self.starting.contains) == true { return true }
    return noun != nil && Self.denying.isDisjoint(with: words)
      || words.contains(where: Self.sufficing.contains)
  }

  private static let starting: Set<String> = [
    "from", "since", "starting", "beginning", "commencing",
  ]
  private static let sufficing: Set<String> = ["enough", "sufficient", "suffice"]
  private static let denying: Set<String> = [
    "not", "no", "never", "neither", "nor", "none", "nothing", "without", "hardly", "scarcely",
    "barely", "cannot", "deny", "denies", "denied", "reject", "rejects", "rejected", "refuse",
    "refuses", "refused", "isnt", "arent", "wasnt", "werent", "dont", "doesnt", "didnt", "wont",
    "wouldnt", "couldnt", "shouldnt", "hasnt", "havent", "hadnt", "cant",
  ]
}

extension String {
  /// Whether a key of a value is that of a length of time.
  fileprivate var isLength: Bool { hasPrefix("=P") }
}
