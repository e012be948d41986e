import BriefingCore

extension SourceComparison {
  /// Sources that say one thing in like words, and date it, count it or price it differently, or one
  /// of which denies it.
  ///
  /// Two statements are set side by side only where nearly all tells that they are of one thing:
  /// most of the words, and the people, places and laws. A sum of a whole and one of a part, or two
  /// years of one statistic, would otherwise pass for a contradiction.
  ///
  /// - Returns: The differences, and the pairs of statements that cannot both hold.
  func comparedRestatements() -> (differences: [Difference], conflicts: Set<Set<Citation>>) {
    var differences: [Difference] = []
    var conflicts: Set<Set<Citation>> = []
    // The differences each side is part of, so that three sources make one difference and not three.
    var placeOf: [Difference.Class: [Citation: Int]] = [:]
    Restatement.forEachLikePair(of: restatements()) { left, right in
      guard let found = difference(between: left, and: right) else { return }
      conflicts.insert([left.claim.citation, right.claim.citation])
      let known = found.sides.compactMap { placeOf[found.kind]?[$0.citations[0]] }.first
      let place = known ?? differences.count
      if known == nil { differences.append(found) }
      for side in found.sides
      where placeOf[found.kind, default: [:]].updateValue(place, forKey: side.citations[0]) == nil
        && known != nil
      {
        differences[place].sides.append(side)
      }
    }
    return (differences, conflicts)
  }

  private func restatements() -> [Restatement] {
    let layers = Dictionary(
      documents.map { ($0.id, ValueLayers($0, dating)) },
      uniquingKeysWith: { first, _ in first }
    )
    return claims.compactMap { claim in
      layers[claim.document].flatMap { Restatement(claim, among: $0, entities: entities) }
    }
  }

  private func difference(between left: Restatement, and right: Restatement) -> Difference? {
    let isOfOneTime = left.isOfOneTime(as: right)
    let isOfOneValue = left.isOfOneValue(as: right)
    if left.isDenied != right.isDenied {
      guard isOfOneTime != false, isOfOneValue != false else { return nil }
      return Difference(
        kind: .modality,
        subject: "whether \(left.matter(sharedWith: right))",
        severity: .high,
        sides: [left, right].map { side($0.claim.citation) }
      )
    }
    // What is neither of one day nor of one amount is two things.
    guard !left.isDenied, isOfOneTime != false || isOfOneValue != false else { return nil }
    if isOfOneTime == false {
      guard left.isNear(right), !isOfTwoDays(left, right), !isDeadline(left, for: right),
        !isDeadline(right, for: left),
        let sides = left.sides(with: right, \.date?.annotation)
      else { return nil }
      let isMoved =
        left.isToCome && right.isToCome && isSuperseded(left.claim.citation, right.claim.citation)
      return Difference(
        kind: isMoved ? .superseded : .date,
        subject: "the date in \(left.matter(sharedWith: right))",
        severity: isMoved ? .medium : .high,
        sides: sides
      )
    }
    // "$10 million in May" and "$12 million" are of one time only where both say so.
    guard isOfOneValue == false, left.namesSamePlaces(as: right),
      (left.date == nil) == (right.date == nil),
      let sides = left.sides(with: right, \.value?.annotation)
    else { return nil }
    // Counts, unlike sums, are brought up to date; a rate or a level is another every day. Who argues
    // brings nothing up to date.
    let areReports = [left, right].allSatisfy { standing(of: $0.claim.document) != .opinion }
    let isUpdated =
      order(left.claim.document, right.claim.document) != .unknown
      && left.value?.isMoney == false && areReports
    if isUpdated, !left.isToCome, !right.isToCome, left.value?.isCount == false { return nil }
    return Difference(
      kind: isUpdated ? .superseded : .number,
      subject: "\(left.value?.isMoney == true ? "the amount" : "the number") in "
        + left.matter(sharedWith: right),
      severity: isUpdated ? .medium : .high,
      sides: sides
    )
  }

  /// "no later than 1 October", where the other tells a day in September.
  private func isDeadline(_ statement: Restatement, for other: Restatement) -> Bool {
    guard let (mine, own) = statement.date, let (theirs, its) = other.date,
      let document = document(statement.claim.document)?.document,
      let source = self.document(other.claim.document)?.document,
      let last = own.latest?.number, let day = its.latest?.number
    else { return false }
    return DayLimit(before: mine.span, in: document) == .latest
      && DayLimit(before: theirs.span, in: source) == .exact && day <= last
  }

  /// "Shares fell today" in two papers of two days: each tells of its own.
  private func isOfTwoDays(_ left: Restatement, _ right: Restatement) -> Bool {
    guard !left.isToCome || !right.isToCome else { return false }
    return [left, right].allSatisfy { $0.date?.annotation.attributes.text("basis") == "inferred" }
      && order(left.claim.document, right.claim.document) != .unknown
  }
}

/// The dates, sums and numbers of a document.
private struct ValueLayers {
  let sums: SpanIndex<Annotation>
  let counts: SpanIndex<Annotation>
  /// When each date that can be one of an occasion is, by the id of its annotation.
  let occasions: [AnnotationID: EDTF]

  init(_ document: AnnotatedDocument, _ dating: DateAnchoring) {
    sums = SpanIndex(document.active(.money), by: \.span)
    counts = SpanIndex(document.active(.quantity), by: \.span)
    var occasions: [AnnotationID: EDTF] = [:]
    for mention in dating.contexts[document.id]?.dates ?? [] where mention.isOccasion {
      occasions[mention.annotation.id] = dating.resolve(mention, in: document.id)?.date
    }
    self.occasions = occasions
  }
}

/// A statement with what tells what it is of, apart from its dates and numbers.
private struct Restatement {
  struct Value {
    let annotation: Annotation
    let isMoney: Bool
    /// The unit, or the currency and the time over which it is paid.
    let unit: String
    let range: ClosedRange<Double>

    /// Whether it counts people or things.
    var isCount: Bool { !isMoney && (unit == "1" || unit.hasPrefix("{")) }
  }

  let claim: Claim
  /// The words that carry meaning, without those of dates, sums and numbers.
  let words: Set<String>
  /// What tells namesakes apart, as in "Article 5" and "Ship A".
  let numerals: Set<String>
  let entities: [Label: Set<String>]
  let date: (annotation: Annotation, resolved: EDTF)?
  let value: Value?

  var isDenied: Bool { claim.statement.polarity == .negative }

  var isToCome: Bool { claim.statement.status.map(DateContext.future.contains) ?? false }

  init?(_ claim: Claim, among layers: ValueLayers, entities index: EntityIndex) {
    guard !claim.isGarbled, claim.statement.voice != .author, claim.statement.kind != .question
    else { return nil }
    let span = claim.annotation.span
    let (sums, counts) = (layers.sums.elements(within: span), layers.counts.elements(within: span))
    self.claim = claim
    var bytes = Array(claim.annotation.quote.utf8)
    for annotation in claim.dates + sums + counts {
      let low = annotation.span.start - span.start
      for offset in low..<low + annotation.span.length where bytes.indices.contains(offset) {
        bytes[offset] = 0x20
      }
    }
    let all = String(decoding: bytes, as: UTF8.self).foldedWords
    let numbers = Set(all.filter(\.hasNumber))
    numerals = numbers.union(NamesakeMark.capitals(in: claim.annotation.quote))
    words = Set(all.filter { !numbers.contains($0) }.compactMap(ContentWord.stem))
    entities = Dictionary(
      grouping: claim.entities.compactMap { index.entity($0)?.entity },
      by: \.kind
    ).mapValues { Set($0.map(\.id)) }
    let occasions = claim.dates.compactMap { date in
      layers.occasions[date.id].map { (date, $0) }
    }
    // Of several dates nobody can tell which is the one of the statement.
    date = occasions.count == 1 ? occasions[0] : nil
    value = Self.value(sums: sums, counts: counts)
  }

  private static func value(sums: [Annotation], counts: [Annotation]) -> Value? {
    let all = sums + counts
    guard all.count == 1, all[0].attributes.text("bound") == nil else { return nil }
    if let sum = sums.first?.content(as: Money.self) {
      guard let currency = sum.currency, let range = range(sum.amount) else { return nil }
      let unit = [currency, sum.period ?? ""].joined(separator: " ")
      return Value(annotation: all[0], isMoney: true, unit: unit, range: range)
    }
    guard let count = counts.first?.content(as: Quantity.self), let unit = count.unit,
      let range = range(count.value)
    else { return nil }
    return Value(annotation: all[0], isMoney: false, unit: unit, range: range)
  }

  private static func range(_ text: String?) -> ClosedRange<Double>? {
    let bounds = (text ?? "").split(separator: "/").compactMap { Double($0) }
    guard let low = bounds.min(), let high = bounds.max() else { return nil }
    return low...high
  }
}

// MARK: - Pairs

extension Restatement {
  /// Words that more statements than this have tell little of any of them.
  private static let commonLimit = 128

  /// Goes through the pairs of statements of two documents that have most of their words in common.
  ///
  /// Where many sources print one text there are more pairs than statements, so none is kept.
  static func forEachLikePair(
    of statements: [Restatement],
    _ body: (Restatement, Restatement) -> Void
  ) {
    var holders: [String: [Int]] = [:]
    for (index, statement) in statements.enumerated() {
      for word in statement.words { holders[word, default: []].append(index) }
    }
    for (index, statement) in statements.enumerated() {
      var shared: [Int: Int] = [:]
      for word in statement.words {
        let others = holders[word] ?? []
        guard others.count <= commonLimit else { continue }
        for other in others where other > index { shared[other, default: 0] += 1 }
      }
      for other in shared.keys.sorted() where shared[other, default: 0] >= 2 {
        if statement.isLike(statements[other]) { body(statement, statements[other]) }
      }
    }
  }

  private func isLike(_ other: Restatement) -> Bool {
    guard claim.document != other.claim.document, numerals == other.numerals else { return false }
    let shared = words.intersection(other.words).count
    // Few words are enough where there are no others.
    guard shared >= 3 || shared == 2 && words == other.words,
      shared * 5 >= words.union(other.words).count * 3
    else { return false }
    // Each has a word, or names somebody or some place, that the other does not: "the first round"
    // and "the second round" are two things.
    guard words.isSubset(of: other.words) || other.words.isSubset(of: words) else { return false }
    return Set(entities.keys).union(other.entities.keys).allSatisfy { kind in
      let (mine, theirs) = (entities[kind] ?? [], other.entities[kind] ?? [])
      return mine.isSubset(of: theirs) || theirs.isSubset(of: mine)
    }
  }
}

// MARK: - What is compared

extension Restatement {
  /// Whether both can be of one time; nothing where one of them tells none.
  func isOfOneTime(as other: Restatement) -> Bool? {
    guard let mine = date?.resolved, let theirs = other.date?.resolved else { return nil }
    return mine.isCompatible(with: theirs)
  }

  /// Whether both can be of one value; nothing where they have none to be compared.
  func isOfOneValue(as other: Restatement) -> Bool? {
    guard let value, let theirs = other.value, value.isMoney == theirs.isMoney,
      value.unit == theirs.unit
    else { return nil }
    return value.range.overlaps(theirs.range)
  }

  /// Whether the dates are no further apart than two tellings of one event; what comes round every
  /// year is further.
  func isNear(_ other: Restatement) -> Bool {
    guard let mine = date?.resolved.earliest, let theirs = other.date?.resolved.earliest else {
      return false
    }
    return abs(mine.number - theirs.number) <= 60
  }

  /// A sum that one source gives without a place may be that of the whole.
  func namesSamePlaces(as other: Restatement) -> Bool {
    [Label.place, .facility, .instrument].allSatisfy {
      (entities[$0] ?? []) == (other.entities[$0] ?? [])
    }
  }

  func sides(
    with other: Restatement,
    _ annotation: (Restatement) -> Annotation?
  ) -> [ComparedSide]? {
    let sides = [self, other].compactMap { statement in
      annotation(statement).map { annotation in
        ComparedSide(
          source: statement.claim.document,
          value: annotation.quote,
          citations: [
            Citation(
              source: statement.claim.document,
              span: annotation.span,
              quote: annotation.quote
            ), statement.claim.citation,
          ]
        )
      }
    }
    return sides.count == 2 ? sides : nil
  }

  /// What both are of: the run of words with most meaning that both have, else the words of this one.
  func matter(sharedWith other: Restatement) -> String {
    let (mine, theirs) = (Token.tokens(of: claim), Token.tokens(of: other.claim))
    var row = [(length: Int, meaning: Int)](repeating: (0, 0), count: theirs.count + 1)
    var best = (length: 0, meaning: 0, end: 0)
    for (i, word) in mine.enumerated() {
      var diagonal = (length: 0, meaning: 0)
      for (j, otherWord) in theirs.enumerated() {
        let above = row[j + 1]
        row[j + 1] =
          word.folded == otherWord.folded
          ? (diagonal.length + 1, diagonal.meaning + (ContentWord.stem(word.folded) == nil ? 0 : 1))
          : (0, 0)
        diagonal = above
        let found = row[j + 1]
        if (found.meaning, found.length) > (best.meaning, best.length) {
          best = (found.length, found.meaning, i + 1)
        }
      }
    }
    var run = best.meaning >= 2 ? mine[best.end - best.length..<best.end] : mine[...]
    while let last = run.last, run.count > 1, ContentWord.stem(last.folded) == nil {
      run.removeLast()
    }
    let shown = run.prefix(Self.longestMatter)
    guard let first = shown.first, let last = shown.last else { return claim.annotation.quote }
    let quote = claim.annotation.quote
    // A quotation in the words would end theirs.
    let words = quote[first.range.lowerBound..<last.range.upperBound]
    let parts = words.split { $0 == "“" || $0 == "”" || $0 == "\"" }
    return "“\(parts.max { $0.utf8.count < $1.utf8.count } ?? words)”"
  }

  private static let longestMatter = 12

  /// A word of a statement, without the punctuation around it.
  private struct Token {
    let folded: String
    let range: Range<String.Index>

    /// The words of a statement, cut where they are too many to be compared one by one.
    static func tokens(of claim: Claim) -> [Token] {
      let quote = claim.annotation.quote
      return quote.split(whereSeparator: \.isWhitespace).prefix(120).compactMap { part in
        guard let first = part.firstIndex(where: isInWord),
          let last = part.lastIndex(where: isInWord)
        else { return nil }
        let word = part[first...last]
        return Token(folded: word.lowercased(), range: word.startIndex..<word.endIndex)
      }
    }

    private static func isInWord(_ character: Character) -> Bool {
      character.isLetter || character.isNumber
    }
  }
}
