import BriefingCore

extension SourceComparison {
  /// What the documents say, sentence by sentence: the words of each, and the figures.
  func readFigures() -> (sentences: [Set<String>], figures: [Figure]) {
    let byDocument = Dictionary(grouping: claims.filter { !$0.isGarbled }, by: \.document)
    let read = workers.map(documents) { document in
      FigureReader(
        document,
        claims: byDocument[document.id] ?? [],
        dating: dating,
        artifacts: artifacts[document.id],
        antecedents: antecedents(of: document)
      ).read()
    }
    return (read.flatMap(\.sentences), read.flatMap(\.figures))
  }

  /// Sums, counts and days that sources tell of one matter: alike, otherwise, or less exactly.
  ///
  /// - Parameters:
  ///   - figures: The figures of all documents.
  ///   - rarity: What words weigh.
  /// - Returns: What they tell alike, what otherwise, and the passages of those that cannot both hold.
  func compared(
    _ figures: [Figure],
    by rarity: WordRarity
  ) -> (agreements: [Agreement], differences: [Difference], conflicts: Set<Set<Citation>>) {
    // Of two lists with the same values no two that differ are one.
    let ofDocument = Dictionary(grouping: figures, by: \.document)
    let told = ofDocument.mapValues { Set($0.map(\.value)) }
    let lone = LoneFigures(figures)
    let alignment = MatterAlignment(
      figures.map(\.passage),
      by: rarity,
      fit: { left, right in
        figures[left].relation(to: figures[right]).fit
          + (figures[left].isOfOneNoun(as: figures[right]) ? Self.nounFit : 0)
      },
      workers: workers
    )
    let pairs = alignment.pairs.map { FigurePair($0, figures) }.filter { pair in
      let (left, right) = (figures[pair.left], figures[pair.right])
      let areBothInBoth =
        told[right.document]?.contains(left.value) == true
        && told[left.document]?.contains(right.value) == true
      return !(pair.isApart && areBothInBoth) && isOfOneMatter(pair, left, right, lone)
    }
    var agreements: [Agreement] = []
    var differences: [Difference] = []
    var conflicts: Set<Set<Citation>> = []
    for group in FigureGroup.groups(of: pairs) {
      let members = group.members.map { figures[$0] }
      let sides = sides(of: members)
      let apart = group.pairs.filter { $0.isApart }
      let telling = (apart.isEmpty ? group.pairs : apart).max { $0.weight < $1.weight }
      guard let telling else { continue }
      let subject = subject(figures[telling.left], figures[telling.right])
      for pair in apart {
        let claims = [pair.left, pair.right].compactMap { figures[$0].claim?.citation }
        if claims.count == 2 { conflicts.insert(Set(claims)) }
      }
      // "35 % on some nights and 30 on others" is not 35 %.
      let isInPart = members.contains { share in
        let others = Set(members.map(\.document)).subtracting([share.document])
        return tellsPart(share, among: ofDocument[share.document] ?? []) { value in
          others.contains { told[$0]?.contains(value) == true }
        }
      }
      if isInPart {
        let claims = members.compactMap { $0.claim?.citation }
        for (index, left) in claims.enumerated() {
          for right in claims[(index + 1)...] where left.source != right.source {
            conflicts.insert([left, right])
          }
        }
      }
      let alike = Set(group.pairs.filter { !$0.isApart }.flatMap { [$0.left, $0.right] }).sorted()
      if let first = apart.first {
        differences.append(difference(first, figures, members, subject, sides))
        differences += condition(alike.map { figures[$0] }, subject)
      } else if group.pairs.contains(where: { isLessExact($0, figures) }) {
        differences.append(
          Difference(kind: .specificity, subject: subject, severity: .low, sides: sides)
        )
      } else if isConditional(members) {
        differences += condition(members, subject)
      } else if isUnsettled(members), members.first?.measure != .count(unit: "1") {
        let told = members.filter { isFirm($0) != nil }.compactMap(\.claim)
        differences.append(
          Difference(
            kind: .modality,
            subject: "“\(figures[telling.left].annotation.quote.onOneLine)”",
            severity: .medium,
            sides: told.map { side($0.citation) }
          )
        )
      } else if !isInPart, areOfOneStanding(members),
        group.pairs.allSatisfy({ $0.relation == .equal })
      {
        agreements.append(Agreement(subject: subject, sides: sides))
      }
    }
    return (agreements, differences, conflicts)
  }

  /// Whether the sentence of a share tells a further one, which no other source of it does.
  private func tellsPart(
    _ share: Figure,
    among figures: [Figure],
    isKnown: (Figure.Value) -> Bool
  ) -> Bool {
    guard share.measure == .count(unit: "%"),
      let sentence = document(share.document)?.document.sentence(at: share.annotation.span.start)
    else { return false }
    return figures.contains { figure in
      figure.measure == share.measure && figure.range != share.range
        && sentence.contains(figure.annotation.span) && !isKnown(figure.value)
    }
  }

  /// What figures are told alike and on a condition in one source alone, if they are.
  private func condition(_ members: [Figure], _ subject: String) -> [Difference] {
    guard isConditional(members) else { return [] }
    let told = Dictionary(grouping: reported(members), by: \.document).compactMap(\.value.first)
    return [
      Difference(
        kind: .modality,
        subject: "a condition on " + subject,
        severity: .medium,
        // The figures are the same: what differs stands around them.
        sides: told.map(\.citation).sorted().map(side)
      )
    ]
  }

  /// Whether one source tells a figure on a condition and another without any.
  private func isConditional(_ members: [Figure]) -> Bool {
    let told = reported(members)
    let conditional = told.filter {
      $0.annotation.attributes["condition"] != nil || isLimitedBehind($0) || isLimitedWithin($0)
    }
    let documents = Set(conditional.map(\.document))
    return !documents.isEmpty && told.contains { !documents.contains($0.document) }
  }

  /// Whether the sentence of a statement holds a word for a condition, wherever it stands.
  private func isLimitedWithin(_ claim: Claim) -> Bool {
    guard let text = document(claim.document)?.document,
      let sentence = text.sentence(at: claim.annotation.span.start),
      sentence.length <= Antecedents.longest * 2
    else { return false }
    return text.text[sentence].foldedWords.contains(where: Self.conditions.contains)
  }

  private static let conditions: Set<String> = ["if", "unless", "should", "provided", "providing"]

  /// Whether the sentence behind a statement says on what it hangs, or that nothing came of it.
  private func isLimitedBehind(_ claim: Claim) -> Bool {
    guard let antecedents = antecedents[claim.document],
      let sentence = document(claim.document)?.document.sentence(at: claim.annotation.span.start)
    else { return false }
    let whole = sentence.union(claim.annotation.span)
    return antecedents.withOutcome(whole) != whole
  }

  /// The statements by which figures are told of what is to be done, each once.
  private func reported(_ members: [Figure]) -> [Claim] {
    var seen: Set<AnnotationID> = []
    return members.compactMap(\.claim).filter { claim in
      claim.tellsUndertaking && seen.insert(claim.annotation.id).inserted
    }
  }

  /// Whether one source tells a figure as promised or settled, and another as no more than asked for.
  private func isUnsettled(_ members: [Figure]) -> Bool {
    let firm = members.filter { isFirm($0) == true }
    let asked = members.filter { isFirm($0) == false }
    return firm.contains { one in asked.contains { $0.document != one.document } }
  }

  /// Whether a figure is told as promised or settled, or else as asked for; nothing of another standing.
  private func isFirm(_ figure: Figure) -> Bool? {
    switch figure.claim?.statement.status {
    case .announced, .agreed, .signed, .enacted: true
    case .proposed: false
    default: nil
    }
  }

  /// Whether nobody tells as asked for or possible what another tells as settled.
  private func areOfOneStanding(_ members: [Figure]) -> Bool {
    let statuses = members.compactMap { $0.claim?.statement.status }
    let asked = statuses.count { $0 == .proposed || $0 == .pending }
    return asked == 0 || asked == statuses.count
  }

  // MARK: What is said of it

  private func difference(
    _ pair: FigurePair,
    _ figures: [Figure],
    _ members: [Figure],
    _ subject: String,
    _ sides: [ComparedSide]
  ) -> Difference {
    let (left, right) = (figures[pair.left], figures[pair.right])
    // Sums stand where they stand.
    let isMoved = !left.isSum && isSuperseded(left.citation, right.citation)
    let isOpinion = members.contains { $0.claim?.statement.voice == .author || $0.bound == .about }
    return Difference(
      kind: isMoved ? .superseded : left.measure == .day ? .date : .number,
      subject: subject,
      severity: isMoved || isOpinion ? .medium : .high,
      sides: sides
    )
  }

  /// The days between two publications; nothing where one of them is not known to the day.
  func daysApart(_ left: String, _ right: String) -> Int? { stories.daysApart(left, right) }

  /// A side for each document, and a further one where it tells another value of the same.
  func sides(of members: [Figure]) -> [ComparedSide] {
    var seen: Set<[String]> = []
    return members.filter { seen.insert([$0.document, $0.annotation.quote]).inserted }.map {
      figure in
      let own = figure.citation
      let sentence = document(figure.document)?.document
        .sentence(at: figure.annotation.span.start)
      let passage =
        figure.claim?.citation
        ?? sentence.flatMap { document(figure.document)?.document.citation(of: $0) }
      return ComparedSide(
        source: figure.document,
        value: value(of: figure, in: passage),
        citations: [own] + [passage].compactMap { $0 }
      )
    }
  }

  /// The words of a figure; of a deadline with those that make it one: "by the end of May".
  private func value(of figure: Figure, in passage: Citation?) -> String {
    let quote = figure.annotation.quote
    guard figure.measure == .day, figure.bound == .upTo, let passage,
      let document = document(figure.document)?.document,
      let start = DayLimit.start(before: figure.annotation.span, in: document),
      start >= passage.span.start
    else { return quote }
    return document.text[TextSpan(start..<figure.annotation.span.end)].onOneLine
  }

  // MARK: What it is of

  func subject(_ left: Figure, _ right: Figure) -> String {
    let noun =
      switch left.measure {
      case .sum: "the amount"
      case .day: "the date"
      case .count(let unit): unit == "%" ? "the share" : "the number"
      }
    let span =
      left.isOfOneCollection(as: right)
      ? left.collection?.span : left.isSum && left.isOfOneNoun(as: right) ? left.noun?.span : nil
    if let span, let text = document(left.document)?.document.text {
      return "\(noun) in “\(text[span].onOneLine)”"
    }
    let matters = [matter(of: left, sharedWith: right), matter(of: right, sharedWith: left)]
    let best = matters.compactMap(\.self).max { ($0.density, $1.words) < ($1.density, $0.words) }
    let words = best?.words ?? [left, right].compactMap { $0.claim?.namedActor }.first
    return words.map { "\(noun) in “\($0.onOneLine)”" } ?? noun
  }

  /// The stretch of a sentence with most of the words that another has too, and least besides.
  private func matter(
    of figure: Figure,
    sharedWith other: Figure
  ) -> (words: String, density: Double)? {
    // What is quoted stands in what is cited: the statement, where one tells the figure.
    let words =
      figure.claim.map { claim in
        figure.sentence.filter { claim.annotation.span.contains($0.span) }
      } ?? figure.sentence
    guard let text = document(figure.document)?.document.text else { return nil }
    var best: (score: Double, span: TextSpan)?
    for low in words.indices where other.words[words[low].sense] != nil {
      var shared: Set<String> = []
      for high in words.indices.suffix(from: low) {
        // What commas part is no one matter.
        if high > low, text.hasBreak(between: words[high - 1].span, and: words[high].span) { break }
        let span = words[low].span.union(words[high].span)
        guard span.length <= Self.longestMatter, !span.overlaps(figure.annotation.span) else {
          break
        }
        guard other.words[words[high].sense] != nil else { continue }
        shared.insert(words[high].sense)
        let others = high - low + 1 - shared.count
        // A verb alone names no matter.
        let names = shared.count { !ContentWord.isDeed($0) }
        let score = Double(shared.count + names) - 0.7 * Double(others)
        if score > best?.score ?? 0 { best = (score, span) }
      }
    }
    guard let best else { return nil }
    let parts = text[whole(best.span, in: figure.document)].split {
      $0 == "“" || $0 == "”" || $0 == "\"" || $0.isNewline
    }
    return parts.max { $0.utf8.count < $1.utf8.count }.map { (String($0), best.score) }
  }

  /// A stretch of words with the rest of the names that it would cut.
  private func whole(_ span: TextSpan, in id: String) -> TextSpan {
    let names = document(id)?.annotations.filter { annotation in
      annotation.isActive && Self.naming.contains(annotation.label)
        && annotation.span.overlaps(span)
    }
    return (names ?? []).reduce(span) { $0.union($1.span) }
  }

  private static let naming: Set<Label> = [
    .organization, .forum, .instrument, .facility, .person, .place,
  ]

  /// The longest words quoted for a matter, in bytes.
  private static let longestMatter = 70
}

/// Figures that pairs tie together: one matter as several sources tell it.
private struct FigureGroup {
  /// The figures, in order.
  let members: [Int]
  /// The pairs that tie them, in order.
  let pairs: [FigurePair]

  /// Returns the groups that pairs make, in the order of their first figures.
  static func groups(of pairs: [FigurePair]) -> [FigureGroup] {
    let count = pairs.map { max($0.left, $0.right) + 1 }.max() ?? 0
    var sets = DisjointSets(count: count)
    for pair in pairs { sets.join(pair.left, pair.right) }
    let grouped = Dictionary(grouping: pairs) { sets.root(of: $0.left) }
    return grouped.sorted { $0.key < $1.key }.map { _, pairs in
      FigureGroup(members: Set(pairs.flatMap { [$0.left, $0.right] }).sorted(), pairs: pairs)
    }
  }
}

extension DocumentText {
  /// Whether a comma or another mark that ends a phrase stands between two words, which may be of one
  /// short form.
  fileprivate func hasBreak(between left: TextSpan, and right: TextSpan) -> Bool {
    guard left.end < right.start else { return false }
    return bytes[left.end..<right.start].contains { byte in
      // A number is a value of its own.
      [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "(")].contains(byte)
        || byte.isASCIIDigit
    }
  }
}
