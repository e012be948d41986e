import BriefingCore

// MARK: - What it is done to

extension ClaimDetails {
  /// Returns the words of what it is done to, up to the next break of the clause.
  func object(of clause: Clause, modality: Modality) -> String? {
    guard let group = modality.carrier else { return nil }
    if agent(of: modality, in: clause) != nil, group.words == clause.main?.words {
      return text(of: clause.subject, of: nil)
    }
    let deed = deed(of: modality)
    let end = deed.map { (particle(of: $0) ?? $0.word) + 1 } ?? group.words.upperBound
    var low = min(end, clause.words.upperBound)
    let further = nextPredicate(after: low, in: clause)
    let complement = clause.inner.first {
      $0.role == .complement && ($0.opener ?? 0) >= low && ($0.opener ?? 0) < further
    }
    if let opener = complement?.opener, words[opener].form == "that", opener - low < 8,
      clause.words.contains(opener), !words[opener - 1].classes.contains(.coordinator)
    {
      low = opener + 1
    } else if let deed {
      while low < clause.words.upperBound, isManner(low) { low += 1 }
      if isUndergone(modality), !opensNoun(low) { return undergoer(of: group, in: clause) }
      let isLength = behindLength(low) != nil
      if particle(of: deed) == nil, !isLength && opensCircumstance(low) || isPlaced(deed, low) {
        return nil
      }
    }
    if isBareSuperlative(low) { return nil }
    if let noun = behindManner(low) { low = noun }
    if let noun = behindLength(low) { low = noun }
    if let but = contrast(at: low, in: clause) { low = but }
    // "Weyl said of this letter, …": what it is said of.
    if let deed, SpeechCues.speech.contains(deed.lemma), low < words.count,
      words[low].form == "of" || words[low].form == "about"
    {
      return nil
    }
    // "grew and his group spread": nothing is done to anything.
    if low < words.count, words[low].classes.contains(.coordinator) { return nil }
    if low + 1 < words.count, words[low].classes.contains(.comma),
      words[low + 1].classes.contains(.coordinator)
    {
      return nil
    }
    // What is said keeps its time: "announced that it would open in 2007".
    let isContent = low > 0 && words[low - 1].form == "that"
    let high = objectEnd(from: low, in: clause, isContent: isContent)
    guard low < high else { return nil }
    return reading.span(of: withoutStrayMarks(low..<withoutHanging(high, from: low))).map {
      text[$0]
    }
  }

  /// What a passive is told of: of a clause that "that" opens, its own subject.
  private func undergoer(of group: VerbGroup, in clause: Clause) -> String? {
    if group.words == clause.main?.words { return text(of: clause.subject, of: nil) }
    guard let opener = group.opener, words[opener].form == "that", group.role == .complement else {
      return nil
    }
    return text(of: SubjectFinder(reading).subject(of: group, from: opener + 1), of: group)
  }

  /// Where the object begins behind "with disgust" and the like.
  private func behindManner(_ low: Int) -> Int? {
    guard low + 2 < words.count, words[low].form == "with",
      Self.manners.contains(words[low + 1].form), words[low + 2].classes.contains(.determiner)
    else { return nil }
    return low + 2
  }

  /// Where the object begins behind a length: "extend for another week the travel restrictions".
  private func behindLength(_ low: Int) -> Int? {
    guard low < words.count, lasts(low),
      let time = words[low...].prefix(5).firstIndex(where: SubjectFinder.isTime),
      time + 1 < words.count, words[time + 1].classes.contains(.determiner)
    else { return nil }
    return time + 1
  }

  private static let manners = WordSet(
    words: """
      interest delight disgust pleasure joy surprise concern regret satisfaction alarm dismay \
      enthusiasm caution care sadness relief horror pride gratitude
      """
  )

  /// Where "the tracks" begins in "not the particles but the tracks": of two the one that is meant.
  private func contrast(at low: Int, in clause: Clause) -> Int? {
    let isBehind = low > 0 && words[low - 1].form == "not"
    let denial = isBehind ? low - 1 : low
    guard denial < clause.words.upperBound, words[denial].form == "not",
      NegationReader(reading).isContrast(denial),
      let but = words[denial..<clause.words.upperBound].prefix(12).firstIndex(where: {
        $0.form == "but"
      })
    else { return nil }
    let next =
      but + 1 < clause.words.upperBound && words[but + 1].form == "rather" ? but + 2 : but + 1
    return next < clause.words.upperBound ? next : nil
  }

  /// Where an object ends: at a break of the clause, or where a further predicate begins.
  private func objectEnd(from low: Int, in clause: Clause, isContent: Bool) -> Int {
    // ", the minister said" is no part of it.
    let tail = clause.tail.flatMap { tail in
      words[..<tail.words.lowerBound].lastIndex { $0.classes.isAny([.comma, .quote]) }
    }.flatMap { $0 < low ? nil : $0 }
    let limit = min(clause.words.upperBound, tail ?? .max, nextPredicate(after: low, in: clause))
    var high = low
    while high < limit {
      let word = words[high]
      if word.classes.isAny([.strongMark, .openBracket]) { break }
      if word.classes.contains(.comma), endsObject(high, in: clause) { break }
      if high > low, !isContent, opensTime(high) || opensLength(high) { break }
      if high > low, opensDeed(high, in: clause) || Self.subordinators.contains(word.form) { break }
      if high > low, word.classes.contains(.quote), closes(high, from: low) { break }
      high += 1
    }
    return high
  }

  /// Whether "for six years", "since May" or "by cutting costs" begins after the object.
  private func opensLength(_ index: Int) -> Bool {
    guard words[index - 1].isNominal || words[index - 1].isPronoun, index + 1 < words.count else {
      return false
    }
    let next = words[index + 1]
    switch words[index].form {
    case "for": return lasts(index)
    case "since": return next.classes.contains(.number) || SubjectFinder.isTime(next)
    case "by": return next.classes.contains(.gerund) && !next.classes.contains(.nounLike)
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
    return next.classes.contains(.number) && next.span.length == 4
      || next.classes.contains(.proper) && SubjectFinder.isTime(next)
  }

  private static let moments = WordSet(words: "today yesterday tomorrow tonight")

  /// Where "and distributed letters" or ", but stated that" goes on with another deed of the subject.
  private func nextPredicate(after low: Int, in clause: Clause) -> Int {
    for group in clause.inner where group.words.lowerBound > low && group.opener == nil {
      guard group.role == .main else { continue }
      var start = group.words.lowerBound
      while start > low, words[start - 1].classes.contains(.adverb) { start -= 1 }
      guard start > low, words[start - 1].classes.contains(.coordinator) else { continue }
      return start - 1
    }
    return .max
  }

  /// Whether "and" goes on with a past verb: "took the road and distributed the letters", but not
  /// "a tested and approved plan".
  private func opensDeed(_ index: Int, in clause: Clause) -> Bool {
    guard words[index].classes.contains(.coordinator), index + 2 < words.count else { return false }
    let (before, verb, next) = (words[index - 1], words[index + 1], words[index + 2])
    // "can never unite the country and bring peace"
    if clause.main?.modal != nil, verb.classes.contains(.base), !verb.classes.contains(.nounLike),
      before.isNominal
    {
      return true
    }
    return verb.classes.contains(.past) && !verb.classes.isAny([.nounLike, .adjective, .proper])
      && before.isNominal && !before.classes.isAny([.participle, .adjective])
      && (next.classes.isAny([.determiner, .possessive, .preposition, .pronoun, .to])
        || next.isNominal && next.classes.isAny([.plural, .proper]))
  }

  /// Whether a quotation mark closes what was opened before the object.
  private func closes(_ index: Int, from low: Int) -> Bool {
    words[index].span.start == words[index - 1].span.end
      && words[low..<index].count { $0.classes.contains(.quote) && $0.form != "'" } % 2 == 0
      && words[index].form != "'"
  }

  private static let subordinators = WordSet(
    words: "while whilst although though because unless whereas"
  )

  /// An adverb between a verb and its object: "grew rapidly", "signed also".
  private func isManner(_ index: Int) -> Bool {
    words[index].classes.contains(.adverb)
      && !words[index].classes.isAny([.negator, .adjective, .determiner, .preposition])
  }

  /// Whether a noun phrase begins: what is given to somebody who "was sent a letter".
  private func opensNoun(_ index: Int) -> Bool {
    guard index < words.count else { return false }
    let word = words[index]
    return word.classes.isAny([.determiner, .number, .to]) && !word.classes.contains(.preposition)
      && !SubjectFinder.isTime(word)
  }

  /// Whether what follows a verb tells when, how or why rather than what: "came after the talks",
  /// "fell at the open", "replied by letter".
  private func opensCircumstance(_ index: Int) -> Bool {
    guard index < words.count else { return false }
    let word = words[index]
    if Self.circumstances.contains(word.form) || lasts(index) { return true }
    return Self.dating.contains(word.form) && index + 1 < words.count
      && (SubjectFinder.isTime(words[index + 1]) || words[index + 1].classes.contains(.number))
  }

  /// "has worked in Miami": of what is done without an object the place is none.
  private func isPlaced(_ deed: VerbGroup.Link, _ index: Int) -> Bool {
    guard words[deed.word].classes.contains(.objectless), index + 1 < words.count else {
      return false
    }
    return words[index].form == "in" && words[index + 1].classes.contains(.proper)
  }

  /// "stayed the longest": how, and not what.
  private func isBareSuperlative(_ index: Int) -> Bool {
    guard index + 1 < words.count, words[index].form == "the" else { return false }
    let next = index + 2 < words.count ? words[index + 2] : nil
    return Self.superlatives.contains(words[index + 1].form) && !(next?.isNominal ?? false)
  }

  private static let superlatives = WordSet(words: "longest most best least worst fastest hardest")
  static let moving: WordSet = [
    "go", "come", "get", "move", "bring", "push", "put", "send", "take", "fall", "step", "pull",
    "look", "travel", "fly", "drive", "walk", "head", "date", "hold", "scale", "cut", "draw",
  ]
  static let dating = WordSet(words: "in on from for of about around")
  private static let circumstances = WordSet(
    words: """
      after before since until till while whilst when where because although though during amid despite at by \
      here there as without within under throughout following if unless
      """
  )

  /// An end without ", but" or "and only" before it, which what comes next has lost.
  private func withoutHanging(_ end: Int, from low: Int) -> Int {
    var high = end
    while high > low + 1,
      words[high - 1].classes.isAny([.coordinator, .comma])
        || Self.hanging.contains(words[high - 1].form)
          && words[high - 2].classes.isAny([.coordinator, .comma])
    {
      high -= 1
    }
    return high
  }

  private static let hanging = WordSet(words: "only not even")

  /// A range without a quotation mark whose partner lies outside.
  func withoutStrayMarks(_ range: Range<Int>) -> Range<Int> {
    let marks = range.filter { words[$0].classes.contains(.quote) && words[$0].form != "'" }
    guard marks.count % 2 == 1, let last = marks.last else { return range }
    if last + 1 == range.upperBound { return range.lowerBound..<last }
    if last + 2 == range.upperBound, !words[last + 1].isWord { return range.lowerBound..<last }
    return marks[0] == range.lowerBound ? range.dropFirst() : range
  }

  private func endsObject(_ comma: Int, in clause: Clause) -> Bool {
    guard comma + 1 < clause.words.upperBound else { return true }
    let next = words[comma + 1]
    if next.classes.contains(.coordinator), comma + 2 < clause.words.upperBound,
      words[comma + 2].classes.isAny([.opener, .weakOpener]) || words[comma + 2].isSubjectPronoun
    {
      return true  // ", and that the league was behind it", ", and if he were right"
    }
    return next.classes.isAny([.opener, .weakOpener, .preposition, .gerund, .participle])
      || next.isFiniteAuxiliary || next.classes.contains(.modal)
  }
}
