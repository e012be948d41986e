import BriefingCore

/// The division of a sentence into clauses that each claim something.
///
/// It divides where the words leave no doubt: at a semicolon or "and" with a new subject and verb
/// after it, before a closing ", which …" or ", as …", and after an opening "As …,". What somebody
/// is said to have said stays with the words that say so.
struct ClauseDivider {
  let reading: SentenceReading
  var words: [ReadWord] { reading.words }

  init(_ reading: SentenceReading) { self.reading = reading }

  /// Returns the clauses in the order of the text; nested ones follow the one they lie in.
  func clauses() -> [Clause] {
    let body = reading.body
    var groups = reading.groups
    if body != words.indices { groups.removeAll { !body.contains($0.words.lowerBound) } }
    groups.removeAll(where: isOwnAside)
    let tail = reportingTail(of: groups) ?? reportingAside(in: groups)
    if let tail {
      let aside = groups.last?.words == tail.words ? reading.aside(before: tail) : nil
      groups.removeAll { $0.words == tail.words || $0.words.lowerBound > aside ?? .max }
      if let last = groups.last, last.role == .relative,
        last.words.lowerBound > tail.words.lowerBound
      {
        groups.removeLast()  // what is said of the speaker
      }
    }
    let mains = mainGroups(of: groups)
    guard !mains.isEmpty else {
      return [fragment(of: groups)]
    }
    var result: [Clause] = []
    var start = body.lowerBound
    if let end = fragmentEnd(before: groups[mains[0]]) {
      result.append(Clause(kind: .main, words: start..<end))
      start = end
    }
    for (index, main) in mains.enumerated() {
      let end =
        index + 1 < mains.count
        ? boundary(before: mains[index + 1], after: main, in: groups) ?? body.upperBound
        : body.upperBound
      let range = start..<max(end, start)
      let members = groups.indices.filter { range.contains(groups[$0].words.lowerBound) }
      result += divided(range, main: main, members: members, of: groups)
      start = range.upperBound
    }
    if let tail,
      let last = result.firstIndex(where: {
        $0.kind == .main && $0.words.contains(tail.words.lowerBound)
      }) ?? result.lastIndex(where: { $0.kind == .main })
    {
      result[last].tail = tail
      // "Prices rose and wages fell, the ministry said": it said both.
      let isAtEnd = reading.groups.last { body.contains($0.words.lowerBound) }?.words == tail.words
      if isAtEnd {
        for index in result[..<last].indices.reversed() where result[index].kind == .main {
          let low = max(result[index].words.upperBound - 1, body.lowerBound)
          let gap = low..<max(result[last].words.lowerBound, low)
          if words[gap].contains(where: { $0.classes.contains(.strongMark) }) { break }
          result[index].tail = tail
        }
      }
    }
    for index in result.indices {
      result[index].words = reading.trimmed(withoutConnective(result[index]))
      guard result[index].kind != .relative else { continue }
      result[index].subject = withoutAside(subject(of: result[index]), result[index].tail)
    }
    shareSubjects(&result)
    result.removeAll(where: \.words.isEmpty)
    return result
  }

  /// A sentence that is no more than an opened clause, as "Because she was late" is.
  private func fragment(of groups: [VerbGroup]) -> Clause {
    let body = reading.body
    var clause = Clause(
      kind: .main,
      words: body,
      main: groups.first,
      inner: Array(groups.dropFirst())
    )
    guard let main = clause.main, main.role == .subordinate, let opener = main.opener,
      body.contains(opener), opener < main.words.lowerBound,
      words[body.lowerBound..<opener].allSatisfy({
        !$0.isWord || $0.classes.isAny([.adverb, .coordinator, .number]) || SubjectFinder.isTime($0)
      })
    else { return clause }
    // "Although rare, one street may meet the other": the subject stands behind the comma.
    let comma = words[opener..<main.words.lowerBound].lastIndex { $0.classes.contains(.comma) }
    let start = (comma ?? opener) + 1
    if !words[start].classes.contains(.coordinator) {
      clause.subject = SubjectFinder(reading).subject(of: main, from: start)
    }
    return clause
  }

  /// "He was tried, and in 2015 was hanged": where nothing but a time stands before a verb, the subject
  /// is that of the clause before.
  private func shareSubjects(_ clauses: inout [Clause]) {
    for index in clauses.indices.dropFirst() {
      let (before, clause) = (clauses[index - 1], clauses[index])
      guard clause.kind == .main, clause.subject == nil, before.kind == .main,
        let main = clause.main, main.opener == nil, let start = clause.words.first,
        words[start].classes.contains(.preposition), start + 1 < main.words.lowerBound,
        words[start + 1..<main.words.lowerBound].allSatisfy({
          $0.classes.isAny([.number, .determiner, .comma]) || SubjectFinder.isTime($0)
        })
      else { continue }
      clauses[index].subject = before.subject
    }
  }

  /// Whether an "and" stands between two numbers: "on 9 and 10 September".
  private func joinsNumbers(_ index: Int) -> Bool {
    index > 0 && index + 1 < words.count && words[index - 1].classes.contains(.number)
      && words[index + 1].classes.contains(.number)
  }

  // MARK: Main clauses

  /// The indices of the groups that carry a clause of their own.
  private func mainGroups(of groups: [VerbGroup]) -> [Int] {
    var mains = groups.indices.filter { groups[$0].role == .main }
    if mains.count == 2, let first = words[reading.body].first(where: \.isWord),
      first.classes.contains(.preposition), !hasConnective(groups[mains[0]], groups[mains[1]]),
      boundary(before: mains[1], after: mains[0], in: groups, dividingSpeech: true) != nil
    {
      // "Regarding X, an issue the ministry considers urgent, both sides will meet."
      mains.removeFirst()
    }
    var result: [Int] = []
    for main in mains {
      guard let last = result.last else {
        result.append(main)
        continue
      }
      if saysNothing(groups[last], before: groups[main]) {
        result[result.count - 1] = main
      } else if boundary(before: main, after: last, in: groups) != nil {
        result.append(main)
      }
    }
    return result
  }

  /// "The point is, these rules hold": what is said comes after the comma.
  private func saysNothing(_ group: VerbGroup, before other: VerbGroup) -> Bool {
    let next = group.words.upperBound
    guard group.head?.isCopula == true, group.links.count == 1, next < other.words.lowerBound,
      words[next].classes.contains(.comma), words[group.words].allSatisfy({ !$0.isPronoun }),
      words[group.words.lowerBound].form != words[other.words.lowerBound].form
    else { return false }
    return !words[next..<other.words.lowerBound].contains { $0.classes.contains(.coordinator) }
      && !words[other.words].dropFirst().contains(where: \.isSubjectPronoun)
  }

  private func hasConnective(_ left: VerbGroup, _ right: VerbGroup) -> Bool {
    let gap = left.words.upperBound..<right.words.lowerBound
    return gap.contains { index in
      words[index].classes.contains(.strongMark)
        || (words[index].classes.contains(.comma) && isConnective(index + 1))
    }
  }

  private func isConnective(_ index: Int) -> Bool {
    guard index < words.count else { return false }
    let form = words[index].form
    return words[index].classes.contains(.coordinator) || form == "so" || form == "yet"
      || form == "therefore"
  }

  /// Returns where a clause ends and the next, which has a subject of its own, begins.
  ///
  /// What is said goes on after "and": "said that prices rose and wages would follow".
  private func boundary(
    before next: Int,
    after main: Int,
    in groups: [VerbGroup],
    dividingSpeech: Bool = false
  ) -> Int? {
    let (left, right) = (groups[main], groups[next])
    let low = groups[main..<next].map(\.words.upperBound).max() ?? left.words.upperBound
    guard low < right.words.lowerBound else { return nil }
    let gap = low..<right.words.lowerBound
    if isElliptic(right) { return nil }
    // "on foreign arms and money, and has caused harm": a second deed of the same subject.
    if goesOn(right, from: low) { return nil }
    // "but will they come": the subject stands inside the verb group.
    let isInverted = words[right.words].dropFirst().contains(where: \.isSubjectPronoun)
    if isInverted, let connective = gap.last(where: { words[$0].classes.contains(.coordinator) }) {
      return connective
    }
    let isSaid =
      !dividingSpeech && left.links.contains { SpeechCues.isSaying($0.lemma) }
      && groups[main..<next].contains { $0.role == .complement }
    if let strong = gap.last(where: { words[$0].classes.contains(.strongMark) }),
      hasSubject(strong + 1..<gap.upperBound)
    {
      return strong + 1
    }
    guard !isSaid || isReportingTail(right) else { return nil }
    if let comma = gap.first(where: { isCommaAndConnective(at: $0, before: gap.upperBound) }),
      !hasContactClause(right, after: comma + 1)
    {
      return comma + 1
    }
    let coordinators = gap.filter { index in
      words[index].classes.contains(.coordinator) && index > gap.lowerBound
        && !joinsNumbers(index)
        && hasSubject(index + 1..<gap.upperBound) && !isPaired(index, from: gap.lowerBound)
        && (words[index].form == "but" || !isEnumeration(index, in: gap))
        && !joinsAdjectives(index)
        && !hasContactClause(right, after: index)
    }
    // "takes time and patience but it is": a clause starts with its subject.
    let opening = coordinators.last { words[$0 + 1].isSubjectPronoun }
    if let plain = opening ?? coordinators.first { return plain }
    if let quoted = quotedStart(in: gap, after: left) { return quoted }
    guard let comma = gap.last(where: { words[$0].classes.contains(.comma) }),
      hasSubject(comma + 1..<gap.upperBound), !hasContactClause(right, after: comma)
    else { return nil }
    return comma + 1
  }

  /// Where a quotation begins behind a verb of saying and a comma, whatever is set off within it.
  private func quotedStart(in gap: Range<Int>, after group: VerbGroup) -> Int? {
    guard group.links.contains(where: { SpeechCues.speech.contains($0.lemma) }),
      let comma = gap.first(where: { words[$0].classes.contains(.comma) }),
      comma + 1 < gap.upperBound, words[comma + 1].classes.contains(.quote),
      hasSubject(comma + 2..<gap.upperBound)
    else { return nil }
    return comma + 1
  }

  /// "They think it wise; I do not": what is denied is said in the clause before.
  private func isElliptic(_ group: VerbGroup) -> Bool {
    let isBare = words[group.words].allSatisfy {
      $0.classes.isAny([.modal, .be, .have, .do, .negator, .adverb])
    }
    return isBare && !words[min(group.words.upperBound, words.count)...].contains(where: \.isWord)
  }

  /// "…, and health officials for the work they do": the verb is that of what is said of a noun.
  private func hasContactClause(_ group: VerbGroup, after connective: Int) -> Bool {
    var pronoun = group.words.lowerBound - 1
    while pronoun > connective, words[pronoun].classes.contains(.adverb) { pronoun -= 1 }
    guard pronoun > connective + 2, words[pronoun].isSubjectPronoun,
      words[pronoun - 1].isNominal, connective + 1 < words.count
    else { return false }
    let first = words[connective + 1]
    return !first.classes.isAny([.preposition, .adverb, .opener, .weakOpener, .pronoun, .gerund])
      && !words[connective + 1..<pronoun].contains(where: SubjectFinder.isTime)
  }

  /// Whether a comma and "and" stand right before a verb, so that no subject of its own does.
  private func goesOn(_ group: VerbGroup, from low: Int) -> Bool {
    var before = group.words.lowerBound - 1
    while before > low, words[before].classes.contains(.adverb) { before -= 1 }
    guard before > low, words[before].classes.contains(.coordinator) else { return false }
    var comma = before - 1
    // "subscribers,[3] and is": past the mark of a footnote.
    if words[comma].classes.contains(.closeBracket), comma > low + 3,
      words[comma - 1].classes.contains(.number), words[comma - 2].classes.contains(.openBracket)
    {
      comma -= 3
    }
    return words[comma].classes.contains(.comma)
      && !words[group.words].dropFirst().contains(where: \.isSubjectPronoun)
  }

  private func isReportingTail(_ group: VerbGroup) -> Bool {
    group.governor.map { SpeechCues.isReporting($0.lemma) } ?? false
  }

  /// "Not so, but prices rose": two parts that a comma and "and" join, the first without a verb.
  ///
  /// A list of two takes no comma before "and", so these are no list.
  private func fragmentEnd(before group: VerbGroup) -> Int? {
    let opening = reading.body.lowerBound..<group.words.lowerBound
    let commas = opening.filter { words[$0].classes.contains(.comma) }
    guard commas.count == 1, let comma = commas.first, isConnective(comma + 1),
      hasSubject(comma + 2..<max(opening.upperBound, comma + 2)), group.opener == nil
    else { return nil }
    return comma + 1
  }

  /// Whether ", and" or ", but" stands at a comma, with a subject after it.
  private func isCommaAndConnective(at index: Int, before end: Int) -> Bool {
    guard words[index].classes.contains(.comma), index + 1 < end, isConnective(index + 1),
      hasSubject(index + 2..<end)
    else { return false }
    guard words[index + 1].form == "and", index + 2 < end else { return true }
    // A list goes on with "and" before its last item; a clause goes on with a subject alone.
    return words[index + 2].classes.isAny([.preposition, .adverb])
      || !words[(index + 2)..<end].dropLast().contains { $0.classes.contains(.comma) }
  }

  /// Whether an "and" stands between two nouns of the coming subject: "…, Japan and Italy will".
  private func isEnumeration(_ index: Int, in gap: Range<Int>) -> Bool {
    guard let comma = gap.last(where: { words[$0].classes.contains(.comma) }), comma < index else {
      return false
    }
    return words[(comma + 1)..<index].allSatisfy {
      $0.isNominal || $0.classes.isAny([.determiner, .adjective, .possessive, .preposition])
    }
  }

  /// "of affordable and clean energy": an adjective behind a preposition still waits for its noun.
  private func joinsAdjectives(_ index: Int) -> Bool {
    guard index > 1, index + 2 < words.count else { return false }
    let left = words[index - 1]
    return left.isAdjective && !left.isNominal
      && words[index - 2].classes.isAny([.preposition, .determiner, .possessive])
      && !words[index - 2].isPronoun
  }

  /// Whether an "and" belongs to a "between" or "both" before it: "at between $4 and $6 a year".
  private func isPaired(_ index: Int, from low: Int) -> Bool {
    guard words[index].form == "and",
      let opener = (low..<index).last(where: {
        words[$0].form == "between" || words[$0].form == "both"
      })
    else { return false }
    return !(opener..<index).contains { words[$0].classes.contains(.coordinator) }
  }

  func hasSubject(_ range: Range<Int>) -> Bool {
    // "buzzwords and images Wikinews observed": a noun and the name that a clause without "that"
    // starts with.
    let nouns = range.filter { words[$0].isWord }
    if nouns.count == 2, words[nouns[0]].classes == .plural,
      words[nouns[1]].classes.contains(.proper)
    {
      return false
    }
    return range.contains { words[$0].isWord && (words[$0].isNominal || words[$0].isPronoun) }
  }

  // MARK: Words

  /// A clause without the "and" or "but" it begins with.
  private func withoutConnective(_ clause: Clause) -> Range<Int> {
    var low = clause.words.lowerBound
    while low < clause.words.upperBound, low > reading.body.lowerBound,
      !words[low].isWord || words[low].classes.contains(.coordinator)
    {
      if words[low].classes.isAny([.quote, .openBracket]) { break }
      low += 1
    }
    return low..<clause.words.upperBound
  }

  /// "The deal, Ann Sample said, is bad": who says so is no part of the subject.
  private func withoutAside(_ subject: Range<Int>?, _ tail: VerbGroup?) -> Range<Int>? {
    guard let subject, let tail, subject.contains(tail.words.lowerBound),
      let comma = subject.first(where: { words[$0].classes.contains(.comma) }),
      comma > subject.lowerBound
    else { return subject }
    return subject.lowerBound..<comma
  }

  private func subject(of clause: Clause) -> Range<Int>? {
    guard let main = clause.main else { return nil }
    let start =
      clause.kind == .subordinate
      ? (main.opener ?? clause.words.lowerBound - 1) + 1
      : clause.words.lowerBound
    return SubjectFinder(reading).subject(of: main, from: max(start, clause.words.lowerBound))
  }
}
