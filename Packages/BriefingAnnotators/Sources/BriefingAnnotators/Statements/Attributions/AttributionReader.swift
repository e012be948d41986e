import BriefingCore

/// The reader of the words of a sentence that tell whose claim something is.
struct AttributionReader {
  /// Words that name a source, and the words that say so.
  struct Finding: Sendable {
    /// From the first word of either to the last of either.
    var words: Range<Int>
    /// The words of the source, where the text names one.
    var source: Range<Int>?
    /// The words that say so.
    var cue: Range<Int>
    /// The "who" or "which" behind the source whose clause says so.
    var relative: Int?
  }

  let reading: SentenceReading
  private let clauses: [Clause]
  var words: [ReadWord] { reading.words }

  init(_ sentence: ReadSentence) {
    reading = sentence.reading
    clauses = sentence.clauses
  }

  /// Returns what the sentence attributes, in the order of the text, none inside another.
  func findings() -> [Finding] {
    let phrases = phraseFindings()
    var result = phrases
    for group in reading.groups {
      guard let finding = finding(of: group) else { continue }
      result.append(finding)
    }
    result += nounFindings() + gerundFindings() + describedFindings()
    let sorted = result.sorted {
      ($0.words.lowerBound, -$0.words.upperBound) < ($1.words.lowerBound, -$1.words.upperBound)
    }
    var kept: [Finding] = []
    for var finding in sorted {
      let end = kept.last?.words.upperBound ?? 0
      // "said Ann Sample, who added": the name belongs to the first verb.
      if finding.words.lowerBound < end, let relative = finding.relative, relative >= end {
        finding.words = relative..<finding.words.upperBound
      }
      if finding.words.lowerBound >= end { kept.append(finding) }
    }
    return kept
  }

  // MARK: Verbs

  private func finding(of group: VerbGroup) -> Finding? {
    guard let link = reportingLink(of: group) else { return nil }
    let end = link.lemma == "call" ? link.word + 2 : link.word + 1
    let cue = group.words.lowerBound..<end
    if link.isPassive {
      guard link.isHearsay(in: group) else { return nil }
      let agent = agent(after: link.word).map(withoutFringe)
      return Finding(
        words: cue.lowerBound..<(agent?.upperBound ?? cue.upperBound),
        source: agent,
        cue: cue
      )
    }
    if saysNothing(link, of: group) { return nil }
    guard let source = (apposed(before: group) ?? subject(of: group)).map(withoutFringe),
      isSpeaker(source, of: link, group),
      !words[source].contains(where: { Self.addressed.contains($0.form) })
    else { return nil }
    let low = min(source.lowerBound, cue.lowerBound)
    if source.lowerBound >= cue.upperBound {
      return Finding(words: cue.lowerBound..<source.upperBound, source: source, cue: cue)
    }
    let relative = group.role == .relative ? group.opener : nil
    // "its strategy, which identifies": what a text says is said by the clause alone.
    if let relative, relative >= source.upperBound, words[relative].form != "who" {
      return Finding(words: relative..<cue.upperBound, source: source, cue: cue)
    }
    return Finding(words: low..<cue.upperBound, source: source, cue: cue, relative: relative)
  }

  /// A source without what hangs on it: "like" before it, and the time it is said at, as in "the
  /// department on the same day".
  private func withoutFringe(_ source: Range<Int>) -> Range<Int> {
    if source.count > 1, words[source.lowerBound].form == "like" {
      return withoutFringe(source.dropFirst())
    }
    if source.count > 2, words[source.lowerBound].form == "according" {
      return withoutFringe(source.dropFirst(2))
    }
    // What a quotation or a bracket ends before it belongs to that: "the ability of Afghans," a
    // member said; and so does what a stammer breaks off.
    if let mark = source.dropLast().last(where: { breaksOff(words[$0], in: source) }) {
      return withoutFringe(mark + 1..<source.upperBound)
    }
    if let last = source.last, source.count > 1, words[last].isSubjectPronoun,
      words[last - 1].classes.isAny([.hyphen, .strongMark]) || words[last - 1].form == "all"
    {
      return last..<source.upperBound
    }
    let preposition = source.dropFirst().first { index in
      words[index].classes.contains(.preposition) && words[index].form != "of"
        && words[(index + 1)..<min(index + 5, source.upperBound)].contains(
          where: SubjectFinder.isTime
        )
    }
    return source.lowerBound..<(preposition ?? source.upperBound)
  }

  /// Whether a mark ends something before the source: a quotation mark that closes, or a bracket
  /// that is not closed.
  private func breaksOff(_ word: ReadWord, in source: Range<Int>) -> Bool {
    if word.classes.contains(.quote) {
      return words[source].count { $0.classes.contains(.quote) } % 2 == 1
    }
    return word.classes.contains(.openBracket)
      && !words[source].contains { $0.classes.contains(.closeBracket) }
  }

  /// The link by which a group reports what is said or thought.
  private func reportingLink(of group: VerbGroup) -> VerbGroup.Link? {
    guard group.modal == nil || group.modal == "would", group.tense != .imperative,
      let link = group.links.first(where: {
        SpeechCues.isSaying($0.lemma) || SpeechCues.documentVerbs.contains($0.lemma)
      }), link.word == group.governor?.word
    else { return nil }
    if link.isPassive { return link }
    guard SpeechCues.judges(link, in: words) else { return nil }
    if link.lemma == "call" {
      let next = link.word + 1 < words.count ? words[link.word + 1].form : ""
      return next == "for" || next == "on" ? link : nil
    }
    if let opener = group.opener, FunctionWords.hypothetical.contains(words[opener].form) {
      return nil
    }
    let next = link.word + 1 < words.count ? words[link.word + 1].form : ""
    // "believed in the power of", "the evil complained of", "responded by opening fire"
    // "responded to the call"
    if next == "in" && link.lemma == "believe" || next == "of" && link.lemma == "complain"
      || next == "by" || next == "to" && link.lemma == "respond" && !hasContent(group)
    {
      return nil
    }
    // "Two, both considered to be able": a participle.
    if next == "to", Self.judgedOf.contains(link.lemma) { return nil }
    // "It doesn't say that": what is not said is nobody's claim.
    if !group.negations.isEmpty, SpeechCues.speech.contains(link.lemma) { return nil }
    if SpeechCues.strong.contains(link.lemma) { return link }
    // "where she wrote for a site", "does not report the number"
    if let opener = group.opener, words[opener].form == "where" { return nil }
    if !group.negations.isEmpty, !hasClause(group) { return nil }
    return hasContent(group) || isTail(group) && !hasPlainObject(group) ? link : nil
  }

  /// Whether what is said follows: a clause, or a quotation.
  private func hasContent(_ group: VerbGroup) -> Bool {
    let end = group.words.upperBound
    return hasClause(group)
      || words[min(end, words.count)...].prefix(12).contains { $0.classes.contains(.quote) }
      || group.role == .relative || isDocument(subject(of: group))
  }

  private static let addressed: WordSet = ["you", "you've", "you'd", "you'll", "you're"]

  /// Verbs whose infinitive is told of somebody else: who "is considered to be" is not considering.
  private static let judgedOf: WordSet = [
    "consider", "believe", "deem", "say", "report", "find",
  ]

  private func hasClause(_ group: VerbGroup) -> Bool {
    reading.groups.contains {
      $0.role == .complement && ($0.opener ?? 0) >= group.words.upperBound
    }
  }

  func isTail(_ group: VerbGroup) -> Bool {
    clauses.contains { $0.tail?.words == group.words }
  }

  /// Returns the words of who says or thinks what a group reports.
  func subject(of group: VerbGroup) -> Range<Int>? {
    if group.role == .relative, let opener = group.opener {
      let direct = words[(opener + 1)..<max(group.words.lowerBound, opener + 1)]
      let hasOwn = direct.contains { $0.isNominal || $0.isPronoun }
      return hasOwn
        ? SubjectFinder(reading).subject(of: group, from: opener + 1)
        : SubjectFinder(reading).nounPhrase(endingBefore: opener)
    }
    if followsSpeech(group) || isParenthesis(group) { return inverted(after: group) }
    if let clause = clauses.first(where: { $0.main?.words == group.words }), !clause.isNested {
      return clause.subject
    }
    if isTail(group) {
      let high =
        reading.aside(before: group) ?? apposition(before: group) ?? group.words.lowerBound
      let mark = words[..<high].lastIndex { $0.classes.isAny([.comma, .quote]) }
      let low = (mark ?? -1) + 1
      return low < high ? reading.trimmed(low..<high) : inverted(after: group)
    }
    if let opener = group.opener, opener + 1 < group.words.lowerBound {
      return SubjectFinder(reading).subject(of: group, from: opener + 1)
    }
    return SubjectFinder(reading).nounPhrase(endingBefore: group.words.lowerBound, asName: true)
  }

  /// Whether a quotation ends right before a verb, whose subject then comes after it: “…,” said Ann
  /// Sample.
  private func followsSpeech(_ group: VerbGroup) -> Bool {
    let mark = group.words.lowerBound - 1
    return mark > 0 && words[mark].classes.contains(.quote)
      && words[mark].span.start == words[mark - 1].span.end
      && words[mark - 1].classes.isAny([.comma, .terminator])
  }

  /// Whether a verb stands with its name between commas: "The rules, said Ann Sample, are new".
  private func isParenthesis(_ group: VerbGroup) -> Bool {
    let (low, high) = (group.words.lowerBound, group.words.upperBound)
    guard group.words.count == 1, low > 1, high < words.count,
      words[low - 1].classes.contains(.comma), words[high].classes.contains(.proper),
      !SubjectFinder.isTime(words[high]), SpeechCues.speech.contains(words[low].lemma),
      let name = inverted(after: group), name.upperBound < words.count
    else { return false }
    return words[name.upperBound].classes.contains(.comma)
  }

  private func inverted(after group: VerbGroup) -> Range<Int>? {
    let low = group.words.upperBound
    let limit = min(low + 14, words.count)
    let end =
      (low..<max(limit, low)).first { index in
        reading.endsPhrase(index)
          || words[index].classes.contains(.preposition) && words[index].form != "of"
            && words[index].form != "for"
      } ?? limit
    return low < end ? low..<end : nil
  }

  /// Whether a subject can speak or think.
  private func isSpeaker(_ subject: Range<Int>, of link: VerbGroup.Link, _ group: VerbGroup) -> Bool
  {
    let own = words[subject]
    // "Any person who accuses a player" has said nothing.
    if let first = own.first, Self.anybody.contains(first.form) { return false }
    // "all night writing"
    if own.last.map(SubjectFinder.isTime) == true,
      !own.contains(where: { $0.classes.contains(.proper) })
    {
      return false
    }
    if subject.count == 1, let first = own.first {
      if OpinionLexicon.firstPerson.contains(first.form) { return false }
      if first.isSubjectPronoun, first.form != "it", first.form != "you" {
        // "They identified the part": only what is said is theirs.
        return SpeechCues.isSaying(link.lemma) || hasClause(group)
      }
      if first.form == "it" { return SpeechCues.strong.contains(link.lemma) }
    }
    if isDocument(subject) {
      return SpeechCues.documentVerbs.contains(link.lemma)
        || SpeechCues.speech.contains(link.lemma)
        || SpeechCues.isDemand(link.lemma)
    }
    guard SpeechCues.isSaying(link.lemma) else { return false }
    if Self.animate.contains(link.lemma), own.contains(where: { $0.isNominal && $0.isWord }) {
      return true
    }
    return own.contains {
      $0.classes.contains(.proper) || Speakers.nouns.contains($0.form)
        || $0.shape.contains(.uppercase)
        || $0.form == "many" || $0.form == "some" || $0.form == "others"
    }
      || subject.lowerBound == reading.body.lowerBound && own.count == 1
        && own.allSatisfy { $0.shape.contains(.capitalized) }
  }

  private static let anybody = WordSet(words: "any anyone anybody whoever everyone everybody")

  /// Verbs whose subject is a person, or a body of persons, whatever it is called.
  private static let animate: WordSet = [
    "say", "tell", "argue", "warn", "believe", "think", "hope", "fear", "insist", "admit", "claim",
    "contend", "complain", "worry", "doubt",
  ]

  private func isDocument(_ subject: Range<Int>?) -> Bool {
    guard let subject else { return false }
    return words[subject].contains { SpeechCues.documents.contains($0.form) }
  }

  private func agent(after index: Int) -> Range<Int>? {
    guard index + 2 < words.count, words[index + 1].form == "by" else { return nil }
    let end = phraseEnd(from: index + 2)
    return index + 2 < end ? index + 2..<end : nil
  }
}
