import BriefingCore

// MARK: - What tells when, where, how or why, and no more what it is done to

extension ClaimDetails {
  /// Whether a word behind the object opens something else: a time, a length, a clause, a contrast.
  func breaksOff(_ index: Int) -> Bool {
    let word = words[index]
    if word.classes.contains(.hyphen) { return parts(index) }
    guard let before = words[..<index].last(where: { !leads($0) }),
      before.isNominal || before.isPronoun || before.isAdjective || before.classes.contains(.number)
    else { return false }
    return opensTime(index) || opensLength(index) || opensDatedPhrase(index)
      || opensClause(index) || opensDoing(index) || opensPurpose(index) || opensWork(index)
      || word.form == "but" && contradicts(index)
  }

  /// "special - we need it": a hyphen for a dash, with a clause behind it.
  private func parts(_ index: Int) -> Bool {
    index + 1 < words.count && words[index].span.start > words[index - 1].span.end
      && words[index].span.end < words[index + 1].span.start && words[index + 1].isSubjectPronoun
  }

  /// "a seat, but he lost it", "attempts but none of weight": the other side.
  private func contradicts(_ index: Int) -> Bool {
    guard index + 1 < words.count else { return false }
    let next = words[index + 1]
    return next.isSubjectPronoun || next.classes.contains(.negator)
  }

  // MARK: Times

  /// Whether "for six years", "since May" or "by cutting costs" begins after the object.
  private func opensLength(_ index: Int) -> Bool {
    guard index + 1 < words.count else { return false }
    let next = words[index + 1]
    switch words[index].form {
    case "for": return lasts(index)
    case "since": return next.classes.contains(.number) || SubjectFinder.isTime(next)
    default: return false
    }
  }

  /// Whether a time begins after the object: "told the council today", "left Lima in 1925".
  private func opensTime(_ index: Int) -> Bool {
    guard words[index - 1].isNominal, !words[index - 1].classes.contains(.participle),
      !words[index].classes.contains(.proper)
    else { return false }
    if Self.moments.contains(words[index].form) { return true }
    guard Self.dating.contains(words[index].form), words[index].form != "of",
      index + 1 < words.count
    else { return false }
    let next = words[index + 1]
    return isYear(next)
      || next.classes.contains(.proper) && SubjectFinder.isTime(next)
  }

  /// "in the early 1960s", "at the end of May", "around the last quarter of the 16th century".
  private func opensDatedPhrase(_ index: Int) -> Bool {
    guard Self.timed.contains(words[index].form) else { return false }
    for place in words.indices[(index + 1)...].prefix(9) {
      let word = words[place]
      if isMoment(word) {
        let next = place + 1 < words.count ? words[place + 1] : nil
        // "in year books", "from today's game": the time only describes a noun.
        if next?.classes.contains(.possessive) == true { return false }
        return next.map { !$0.isWord || !$0.isNominal || isMoment($0) || $0.isPronoun } ?? true
      }
      let isInside =
        word.classes.isAny([.determiner, .number, .adjective, .hyphen]) || word.form == "of"
        || word.shape.contains(.digits) || Self.stages.contains(word.form)
      guard isInside else { return false }
    }
    return false
  }

  private func isMoment(_ word: ReadWord) -> Bool {
    if SubjectFinder.isTime(word) || Self.spans.contains(word.form) { return true }
    // "1960s"
    return isYear(word) || word.shape.contains(.digits) && word.span.length == 5
  }

  /// Whether a word is a number of four digits.
  func isYear(_ word: ReadWord) -> Bool {
    word.classes.contains(.number) && word.shape.contains(.digits) && word.span.length == 4
  }

  private static let moments = WordSet(words: "today yesterday tomorrow tonight")
  private static let timed = WordSet(words: "in on at around by within from throughout")
  private static let spans = WordSet(
    words: """
      century centuries season seasons era morning evening night afternoon weekend noon midnight \
      moment time times
      """
  )
  private static let stages = WordSet(
    words: """
      end start beginning close middle quarter half first second third last next early late mid later \
      same previous following recent latter
      """
  )

  // MARK: Clauses

  /// Whether a clause begins that tells when, why or what for: "before the council met", "as prices
  /// rose", "so that it holds".
  private func opensClause(_ index: Int) -> Bool {
    let form = words[index].form
    if form == "so", index + 1 < words.count, words[index + 1].form == "that" { return true }
    guard words[index].classes.isAny([.opener, .weakOpener]), Self.circumstantial.contains(form),
      reading.groups.contains(where: { $0.opener == index && $0.role == .subordinate })
    else { return false }
    if form == "when" { return !isMoment(words[index - 1]) }
    // "as special as these are", "as many as wish to come"
    return form != "as"
      || !words[max(index - 5, 0)..<index].contains { Self.comparing.contains($0.form) }
  }

  private static let circumstantial = WordSet(
    words: "before after until till since as when once if because"
  )
  private static let comparing = WordSet(words: "as so such same")

  /// "by cutting costs", "after failing to agree", "after the war", "at the palace".
  private func opensDoing(_ index: Int) -> Bool {
    guard index + 1 < words.count else { return false }
    let next = words[index + 1]
    if next.classes.contains(.gerund), !next.classes.contains(.nounLike),
      Self.doing.contains(words[index].form)
    {
      return true
    }
    let form = words[index].form
    if form == "during" || form == "despite" || form == "amid" { return true }
    return (form == "after" || form == "before") && !isMoment(words[index - 1])
      && (next.classes.isAny([.determiner, .proper]) || next.isNominal)
  }

  private static let doing = WordSet(words: "by after before since without when")

  /// "in order to", "in an attempt to", "in the hope of": what for.
  private func opensPurpose(_ index: Int) -> Bool {
    guard words[index].form == "in" else { return false }
    let near = words[(index + 1)...].prefix(2)
    return near.contains { Self.purposes.contains($0.form) }
  }

  private static let purposes = WordSet(words: "order attempt effort bid hope response return")

  /// "in his book", "in her speech": where it was told.
  private func opensWork(_ index: Int) -> Bool {
    guard words[index].form == "in", index + 2 < words.count,
      Self.owners.contains(words[index + 1].form)
    else { return false }
    return words[(index + 2)...].prefix(2).contains { Self.works.contains($0.form) }
  }

  private static let owners = WordSet(words: "his her their its my our your")
  private static let works = WordSet(
    words: "book books memoir memoirs essay article speech letter diary report statement interview"
  )

  // MARK: Behind a comma

  /// Whether the sentence goes on behind a comma: ", but it failed", ", finally I went", ", such as".
  func goesOn(_ comma: Int) -> Bool {
    guard comma + 2 < words.count else { return false }
    let (next, third) = (words[comma + 1], words[comma + 2])
    if next.form == "but" || next.form == "yet" { return !joinsAttributes(comma) }
    if next.form == "rather" { return true }
    if next.form == "such" { return third.form == "as" }
    return next.isSubjectPronoun && !third.classes.isAny([.comma, .coordinator])
      || next.classes.contains(.adverb)
        && (third.isSubjectPronoun || third.classes.isAny([.opener, .weakOpener]))
  }

  /// "a wide, but rather shallow field": the noun is still to come.
  private func joinsAttributes(_ comma: Int) -> Bool {
    guard comma > 1, words[comma - 2].form == "a" || words[comma - 2].form == "an" else {
      return false
    }
    let rest = words[(comma + 2)...].drop {
      $0.classes.contains(.adverb) && !$0.classes.contains(.negator)
    }
    guard let first = rest.first, let noun = rest.dropFirst().first else { return false }
    return first.isWord && noun.isWord && noun.isNominal
      && !first.classes.isAny([
        .determiner, .pronoun, .preposition, .negator, .past, .thirdPerson, .opener,
      ])
  }

  /// Whether somebody is spoken to at the end of a clause: "That is right, Mr. Sample."
  func isAddress(_ comma: Int, in clause: Clause) -> Bool {
    let low = comma + 1
    guard low < clause.words.upperBound, clause.words.upperBound - low <= 4,
      Self.addresses.contains(words[low].form),
      clause.subject.map({ words[$0].contains(where: \.isPronoun) })
        ?? (words[clause.words.lowerBound].form == "that")
    else { return false }
    return words[low..<clause.words.upperBound].dropFirst().allSatisfy {
      $0.classes.contains(.proper) || !$0.isWord
    }
  }

  private static let addresses = WordSet(
    words: """
      mr mrs ms dr madam sir justice senator president minister chairman counsel general captain \
      professor doctor ladies gentlemen friends folks everyone
      """
  )
}
