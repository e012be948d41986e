// MARK: - Clauses within a clause

extension ClauseDivider {
  /// Divides one main clause at the openers and ends of its subordinate clauses.
  func divided(
    _ range: Range<Int>,
    main: Int,
    members: [Int],
    of groups: [VerbGroup]
  ) -> [Clause] {
    let carrier = groups[main]
    var head = Clause(kind: .main, words: range, main: carrier)
    var leading: Clause?
    var trailing: Clause?
    var nested: [Clause] = []
    var said: Int?
    for index in members where index != main {
      var group = groups[index]
      if index == said {
        // "said the pact, which …, would not last": the rest of what is said.
        group.role = .complement
        group.opener = carrier.words.upperBound
        head.inner.append(group)
        continue
      }
      guard let opener = group.opener, group.role != .main else {
        head.inner.append(group)
        continue
      }
      let start = clauseStart(opener, in: range)
      if group.words.upperBound <= carrier.words.lowerBound, leading == nil,
        let end = leadingEnd(group, opener: opener, before: carrier, in: range)
      {
        leading = Clause(kind: .subordinate, words: range.lowerBound..<end, main: group)
      } else if start > carrier.words.lowerBound, let open = trailing, start < range.upperBound,
        open.words.contains(group.words.lowerBound)
      {
        trailing?.inner.append(group)
      } else if start > carrier.words.upperBound, isSetOff(start), trailing == nil,
        standsAlone(group, opener: opener)
      {
        if group.role == .relative, let end = predicateStart(after: index, in: members, of: groups)
        {
          if takesClause(carrier) { said = members.first { $0 > index } }
          // "…, which has a dome, is too big": the clause around it goes on.
          nested.append(nestedClause(of: group, start..<end))
          continue
        }
        let kind: Clause.Kind = group.role == .relative ? .relative : .subordinate
        trailing = Clause(kind: kind, words: start..<range.upperBound, main: group)
        if kind == .relative { trailing?.subject = antecedent(before: start, of: group) }
      } else if group.role == .relative, isSetOff(start), start < carrier.words.lowerBound,
        let end = nestedEnd(group, before: carrier)
      {
        nested.append(nestedClause(of: group, start..<end))
      } else {
        head.inner.append(group)
      }
    }
    if let opening = leading {
      // "When they said that it rained, we left": what they said belongs to the opening clause.
      let isInside = { (group: VerbGroup) in opening.words.contains(group.words.lowerBound) }
      leading?.inner = head.inner.filter(isInside)
      head.inner.removeAll(where: isInside)
    }
    let low = leading?.words.upperBound ?? range.lowerBound
    let high = trailing?.words.lowerBound ?? range.upperBound
    head.words = low..<max(high, low)
    return [leading, head].compactMap(\.self) + nested + [trailing].compactMap(\.self)
  }

  /// A relative clause inside another, with the name it speaks of as its subject.
  private func nestedClause(of group: VerbGroup, _ words: Range<Int>) -> Clause {
    var clause = Clause(kind: .relative, words: words, main: group, isNested: true)
    clause.subject = antecedent(before: words.lowerBound, of: group)
    return clause
  }

  /// Whether a verb is followed by what somebody says, thinks or decides.
  private func takesClause(_ group: VerbGroup) -> Bool {
    group.head.map { SpeechCues.isSaying($0.lemma) || Predicates.opensComplement($0.lemma) }
      ?? false
  }

  /// The comma behind a relative clause after which the verb of the clause around it stands.
  private func predicateStart(
    after relative: Int,
    in members: [Int],
    of groups: [VerbGroup]
  ) -> Int? {
    guard let next = members.first(where: { $0 > relative }) else { return nil }
    let (left, right) = (groups[relative], groups[next])
    var comma = right.words.lowerBound - 1
    while comma > left.words.upperBound, words[comma].classes.contains(.adverb) { comma -= 1 }
    // "met the envoy, who signed the pact, and did not stay"
    if comma > left.words.upperBound, words[comma].classes.contains(.coordinator) { comma -= 1 }
    guard comma >= left.words.upperBound, words[comma].classes.contains(.comma) else { return nil }
    // "after two envoys, who led the talks, resigned": the clause around it has its opener before.
    let isAround = right.opener.map { $0 < left.opener ?? left.words.lowerBound } ?? false
    let isFinite = right.modal != nil || words[right.words.lowerBound].isFiniteAuxiliary
    return isFinite || isAround ? comma : nil
  }

  /// Where the clause of an opener starts: "for which" and "most of whom" start before it.
  private func clauseStart(_ opener: Int, in range: Range<Int>) -> Int {
    var start = opener
    while start > range.lowerBound + 1, opener - start < 3,
      !words[start - 1].classes.isAny([.comma, .strongMark]),
      words[start - 1].classes.contains(.preposition) || words[start].classes.contains(.preposition)
    {
      start -= 1
    }
    return start > range.lowerBound && words[start - 1].classes.isAny([.comma, .strongMark])
      ? start : opener
  }

  /// Whether a comma or dash stands before a clause.
  private func isSetOff(_ start: Int) -> Bool {
    start > 0 && words[start - 1].classes.isAny([.comma, .strongMark])
  }

  /// Whether a clause after a comma says something that holds by itself.
  private func standsAlone(_ group: VerbGroup, opener: Int) -> Bool {
    if group.role == .relative { return true }
    return group.role == .subordinate && isFactive(opener)
  }

  /// Conditions, purposes, open questions and what only tells when claim nothing by themselves.
  private func isFactive(_ opener: Int) -> Bool {
    let form = words[opener].form
    // "as long as the rain holds off"
    if form == "as", opener > 1, words[opener - 2].form == "as" { return false }
    return form != "that" && !FunctionWords.hypothetical.contains(form)
      && !FunctionWords.temporal.contains(form)
  }

  /// Returns where an opening clause such as "As prices rose," ends.
  private func leadingEnd(
    _ group: VerbGroup,
    opener: Int,
    before carrier: VerbGroup,
    in range: Range<Int>
  ) -> Int? {
    let gap = group.words.upperBound..<max(carrier.words.lowerBound, group.words.upperBound)
    guard let comma = gap.first(where: { words[$0].classes.contains(.comma) }),
      hasSubject(comma + 1..<gap.upperBound)
    else { return nil }
    let opening = words[range.lowerBound..<opener]
    switch group.role {
    case .subordinate:
      // The opener comes first, but for "However," and the like.
      // So does the number of a paragraph.
      guard
        opening.allSatisfy({ !$0.isWord || $0.classes.isAny([.adverb, .coordinator, .number]) }),
        isFactive(opener)
      else { return nil }
    case .complement:
      // "In light of the fact that the law was enacted,"
      guard words[opener].form == "that", group.tense == .past,
        opening.first(where: \.isWord)?.classes.contains(.preposition) == true
      else { return nil }
    case .main, .relative:
      return nil
    }
    return comma + 1
  }

  /// Returns where a relative clause inside another ends: at the comma before the verb goes on.
  private func nestedEnd(_ group: VerbGroup, before carrier: VerbGroup) -> Int? {
    let gap = group.words.upperBound..<max(carrier.words.lowerBound, group.words.upperBound)
    return gap.last { words[$0].classes.isAny([.comma, .strongMark]) }
  }

  /// "a resident of Lima, Utopia, who": the place does nothing.
  private func isPlace(_ phrase: Range<Int>, before group: VerbGroup) -> Bool {
    guard let opener = group.opener, words[opener].form != "which", phrase.lowerBound > 1 else {
      return false
    }
    let before = words[phrase.lowerBound - 1]
    return Self.placing.contains(before.form)
      || before.classes.contains(.comma) && words[phrase.lowerBound - 2].classes.contains(.proper)
        && !words[phrase].contains { $0.classes.isAny([.determiner, .coordinator]) }
  }

  private static let placing = WordSet(words: "in at near from")

  /// The name a relative clause speaks of; where no name stands there, it may be the whole clause.
  private func antecedent(before start: Int, of group: VerbGroup) -> Range<Int>? {
    if let opener = group.opener, words[opener].form == "where" || words[opener].form == "when" {
      // "Antioch, where he stayed": the place does nothing.
      return SubjectFinder(reading).subject(of: group, from: opener + 1)
    }
    guard let phrase = SubjectFinder(reading).nounPhrase(endingBefore: start),
      words[phrase].contains(where: { $0.classes.contains(.proper) }),
      !isPlace(phrase, before: group)
    else { return nil }
    let verb = words[group.words.lowerBound].form
    let isPlural = words[phrase].contains { $0.classes.contains(.plural) || $0.form == "and" }
    return verb == "are" || verb == "were" ? (isPlural ? phrase : nil) : phrase
  }
}
