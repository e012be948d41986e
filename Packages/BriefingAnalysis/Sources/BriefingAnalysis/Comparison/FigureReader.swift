import BriefingCore

/// The reader of the figures of a document, and of the words of its sentences.
struct FigureReader {
  private let document: AnnotatedDocument
  private let dating: DateAnchoring
  private let claims: SpanIndex<Claim>
  private let placeMentions: SpanIndex<Annotation>
  private let bodyMentions: SpanIndex<Annotation>
  private let artifacts: SpanIndex<TextSpan>?
  /// The last day on which the document may have been published.
  private let published: Double?
  /// What names what its sentences take up.
  private let antecedents: Antecedents
  /// The words that short forms of the document stand for.
  private let longForms: [String: [String]]

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
        sentences.append(Set(words.map(\.sense)).union(lead))
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

  /// A sentence with more figures than this is a table, and no word in it is of one of them.
  private static let mostFigures = 24

  /// The words of the cities, countries and sites a sentence names.
  private func places(in span: TextSpan) -> [Set<String>] {
    placeMentions.elements(within: span).map { place in
      Set(words(in: place.span, without: []).map(\.sense))
    }.filter { !$0.isEmpty }
  }

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

  // MARK: Words

  /// The words of a passage that carry meaning, with those that its short forms stand for.
  private func words(in span: TextSpan, without figures: [TextSpan]) -> [Figure.Word] {
    let text = document.document.text
    let bytes = text.slice(span)
    var result: [Figure.Word] = []
    var index = bytes.startIndex
    var figure = figures.startIndex
    while index < bytes.endIndex {
      guard Self.isInWord(bytes[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < bytes.endIndex, Self.isInWord(bytes[end]) { end += 1 }
      let start = span.start + index - bytes.startIndex
      let word = TextSpan(start..<start + end - index)
      while figure < figures.endIndex, figures[figure].end <= word.start { figure += 1 }
      let isFigure = figure < figures.endIndex && figures[figure].overlaps(word)
      if !isFigure {
        result += senses(of: bytes[index..<end]).map { Figure.Word(sense: $0, span: word) }
      }
      index = end
    }
    return result
  }

  private func senses(of bytes: ArraySlice<UInt8>) -> [String] {
    String(decoding: bytes, as: UTF8.self).foldedWords.flatMap { word -> [String] in
      guard !word.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
      return (longForms[word] ?? [word]).compactMap(ContentWord.sense)
    }
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
      || byte == 0x27
  }

  // MARK: Values

  private struct Value {
    let measure: Figure.Measure
    let range: ClosedRange<Double>
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
      bound: value.bound,
      counted: isBare ? Set(counted) : [],
      namesakes: sentence.namesakes,
      places: sentence.places,
      bodies: sentence.bodies,
      days: sentence.told.filter { $0.value.measure == .day && $0.annotation.id != annotation.id }
        .map(\.value.range),
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
      isPresupposed: noun != nil
        && claim.map { isDeniedBehind(annotation.span, in: $0) } ?? false,
      claim: claim,
      sentence: words
    )
  }

  /// Whether no word that denies stands before a figure in its statement.
  private func isDeniedBehind(_ figure: TextSpan, in claim: Claim) -> Bool {
    let start = claim.annotation.span.start
    let before = document.document.text.slice(TextSpan(start..<max(start, figure.start)))
    return Self.denying.isDisjoint(with: String(decoding: before, as: UTF8.self).foldedWords)
  }

  private static let denying: Set<String> = [
    "not", "no", "never", "neither", "nor", "none", "nothing", "without", "hardly", "scarcely",
    "barely", "cannot", "deny", "denies", "denied", "reject", "rejects", "rejected", "refuse",
    "refuses", "refused", "isnt", "arent", "wasnt", "werent", "dont", "doesnt", "didnt", "wont",
    "wouldnt", "couldnt", "shouldnt", "hasnt", "havent", "hadnt", "cant",
  ]
}
