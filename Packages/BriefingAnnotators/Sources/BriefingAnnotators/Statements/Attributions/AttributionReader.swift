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
  }

  private let reading: SentenceReading
  private let clauses: [Clause]
  private var words: [ReadWord] { reading.words }

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
    result += nounFindings() + gerundFindings()
    let sorted = result.sorted {
      ($0.words.lowerBound, -$0.words.upperBound) < ($1.words.lowerBound, -$1.words.upperBound)
    }
    var kept: [Finding] = []
    for finding in sorted where kept.allSatisfy({ $0.words.upperBound <= finding.words.lowerBound })
    {
      kept.append(finding)
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
    guard let source = subject(of: group).map(withoutFringe), isSpeaker(source, of: link, group),
      !words[source].contains(where: { $0.form == "you" })
    else { return nil }
    let low = min(source.lowerBound, cue.lowerBound)
    if group.role == .relative, let opener = group.opener {
      return Finding(words: opener..<cue.upperBound, source: source, cue: cue)
    }
    if source.lowerBound >= cue.upperBound {
      return Finding(words: cue.lowerBound..<source.upperBound, source: source, cue: cue)
    }
    return Finding(words: low..<cue.upperBound, source: source, cue: cue)
  }

  /// A source without what hangs on it: "like" before it, and the time it is said at, as in "the
  /// department on the same day".
  private func withoutFringe(_ source: Range<Int>) -> Range<Int> {
    if source.count > 1, words[source.lowerBound].form == "like" {
      return withoutFringe(source.dropFirst())
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
    if SpeechCues.strong.contains(link.lemma) { return link }
    // "where she wrote for a site", "does not report the number"
    if let opener = group.opener, words[opener].form == "where" { return nil }
    if !group.negations.isEmpty, !hasClause(group) { return nil }
    return hasContent(group) || isTail(group) ? link : nil
  }

  /// Whether what is said follows: a clause, or a quotation.
  private func hasContent(_ group: VerbGroup) -> Bool {
    let end = group.words.upperBound
    return hasClause(group)
      || words[min(end, words.count)...].prefix(12).contains { $0.classes.contains(.quote) }
      || group.role == .relative || isDocument(subject(of: group))
  }

  /// Verbs whose infinitive is told of somebody else: who "is considered to be" is not considering.
  private static let judgedOf: WordSet = [
    "consider", "believe", "deem", "say", "report", "find",
  ]

  private func hasClause(_ group: VerbGroup) -> Bool {
    reading.groups.contains {
      $0.role == .complement && ($0.opener ?? 0) >= group.words.upperBound
    }
  }

  private func isTail(_ group: VerbGroup) -> Bool {
    clauses.contains { $0.tail?.words == group.words }
  }

  /// Returns the words of who says or thinks what a group reports.
  func subject(of group: VerbGroup) -> Range<Int>? {
    if group.role == .relative, let opener = group.opener {
      let direct = words[(opener + 1)..<max(group.words.lowerBound, opener + 1)]
      let hasOwn = direct.contains { $0.isNominal || $0.isPronoun }
      if !hasOwn { return SubjectFinder(reading).nounPhrase(endingBefore: opener) }
    }
    if let clause = clauses.first(where: { $0.main?.words == group.words }), !clause.isNested {
      return clause.subject
    }
    if isTail(group) {
      let high = reading.aside(before: group) ?? group.words.lowerBound
      let mark = words[..<high].lastIndex { $0.classes.isAny([.comma, .quote]) }
      let low = (mark ?? -1) + 1
      return low < high ? reading.trimmed(low..<high) : inverted(after: group)
    }
    if let opener = group.opener, opener + 1 < group.words.lowerBound {
      return SubjectFinder(reading).subject(of: group, from: opener + 1)
    }
    return SubjectFinder(reading).nounPhrase(endingBefore: group.words.lowerBound, asName: true)
  }

  private func inverted(after group: VerbGroup) -> Range<Int>? {
    let low = group.words.upperBound
    let high = words[min(low, words.count)...].prefix(14).firstIndex {
      $0.classes.isAny([.comma, .strongMark, .terminator, .quote])
        || ($0.classes.contains(.preposition) && $0.form != "of" && $0.form != "for")
    }
    let end = high ?? min(low + 14, words.count)
    return low < end ? low..<end : nil
  }

  /// Whether a subject can speak or think.
  private func isSpeaker(_ subject: Range<Int>, of link: VerbGroup.Link, _ group: VerbGroup) -> Bool
  {
    let own = words[subject]
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

extension AttributionReader {
  // MARK: Phrases

  /// "according to X", "citing X", "in the view of X", "obtained by X".
  private func phraseFindings() -> [Finding] {
    var result: [Finding] = []
    for index in words.indices {
      if let last = result.last, index < last.words.upperBound { continue }
      guard let cue = phraseCue(at: index), cue.upperBound < words.count else { continue }
      let end = phraseEnd(from: cue.upperBound)
      guard cue.upperBound < end, !namesMethod(cue.upperBound..<end, after: index) else { continue }
      result.append(Finding(words: cue.lowerBound..<end, source: cue.upperBound..<end, cue: cue))
    }
    return result
  }

  /// "arranged according to size", "elected according to the new rules": how it is done, and nobody's
  /// word; a lone "the" names nobody either.
  private func namesMethod(_ phrase: Range<Int>, after cue: Int) -> Bool {
    if phrase.count == 1, words[phrase.lowerBound].classes.contains(.determiner),
      !words[phrase.lowerBound].isPronoun
    {
      return true
    }
    guard words[cue].form == "according", cue > reading.body.lowerBound,
      words[cue - 1].isWord || words[cue - 1].classes.contains(.closeBracket)
    else { return false }
    let own = words[phrase].prefix {
      !$0.classes.isAny([.preposition, .to, .opener, .possessive, .coordinator])
    }
    // "the minister's plan": somebody's word.
    let isPossessed =
      own.endIndex < words.count && words[own.endIndex].classes.contains(.possessive)
    guard !isPossessed, let noun = own.last?.form else { return false }
    // "according to your theory": somebody's too, unlike "their needs".
    if noun == "theory" || noun == "model", let first = own.first,
      first.classes.contains(.determiner), Self.owners.contains(first.form)
    {
      return false
    }
    return Self.methods.contains(noun)
      || Self.terms.contains(noun) && words[cue - 1].classes.contains(.participle)
  }

  private static let owners = WordSet(words: "my your his her our their")
  private static let methods = WordSet(
    words: """
      theory method methods principle principles system model models rule rules size age order alphabet \
      need needs ability abilities formula standard standards rank height weight type colour color \
      taste
      """
  )
  /// Texts by which things are done, and which say things too.
  private static let terms = WordSet(words: "law laws plan plans agreement schedule procedure")

  private static let viewpoints = WordSet(words: "view words opinion eyes judgment")

  private func phraseCue(at index: Int) -> Range<Int>? {
    let form = words[index].form
    let next = index + 1 < words.count ? words[index + 1].form : ""
    if form == "according", next == "to" { return index..<index + 2 }
    if form == "citing" { return citesReasons(after: index) ? nil : index..<index + 1 }
    if next == "by", SpeechCues.obtaining.contains(form), index > 0,
      !words[index - 1].classes.contains(.be)
    {
      return index..<index + 2
    }
    guard form == "in", next == "the" else { return nil }
    let forms = words[index...].prefix(4).map(\.form)
    if forms.count == 4, forms[0] == "in", forms[1] == "the", Self.viewpoints.contains(forms[2]),
      forms[3] == "of"
    {
      return index..<index + 4
    }
    return nil
  }

  /// "citing privacy rules", "citing a lack of staff": reasons, which say nothing.
  private func citesReasons(after index: Int) -> Bool {
    let phrase = words[(index + 1)...].prefix(6).prefix { word in
      !word.classes.isAny([.comma, .strongMark, .terminator, .opener])
    }
    return !phrase.contains { $0.classes.contains(.proper) }
      && phrase.contains { Self.reasons.contains($0.form) }
  }

  private static let reasons = WordSet(
    words: """
      concern concerns reason reasons fear fears lack need needs cost costs rule rules privacy security \
      safety weather delay delays pressure risk risks shortage shortages difficulty difficulties \
      grounds confidentiality worries problems conditions tensions
      """
  )

  /// The end of the noun phrase of a source: a comma, the end of the sentence, or its verb.
  private func phraseEnd(from start: Int) -> Int {
    var end = start
    while end < words.count, end - start < 30 {
      let word = words[end]
      if word.classes.isAny([.comma, .strongMark, .terminator, .closeBracket]) { break }
      if word.classes.contains(.quote), end > start { break }
      // "according to Jan Smit the plant will close", "… said according to the plan"
      if end > start, words[end - 1].classes.contains(.proper), word.classes.contains(.determiner) {
        break
      }
      if end > start, word.form == "according" { break }
      if reading.groups.contains(where: { $0.words.lowerBound == end && $0.role != .relative }) {
        break
      }
      end += 1
    }
    // "according to Lake Analytics (full data: …)": a bracket that does not close is no part of it.
    if let open = (start..<end).last(where: { words[$0].classes.contains(.openBracket) }),
      open > start, !words[open..<end].contains(where: { $0.classes.contains(.closeBracket) }),
      end >= words.count || !words[end].classes.contains(.closeBracket)
    {
      return open
    }
    return end
  }

  // MARK: Nouns

  /// ", with a spokesman saying the move was bold".
  private func gerundFindings() -> [Finding] {
    reading.groups.compactMap { group in
      guard group.role == .complement, let opener = group.opener,
        words[opener].classes.contains(.gerund), SpeechCues.isSaying(words[opener].lemma),
        let source = SubjectFinder(reading).nounPhrase(endingBefore: opener),
        words[source.upperBound - 1].isNominal, source.upperBound == opener,
        // "a recording on their lines telling people": lines tell nothing.
        words[source].contains(where: { $0.classes.contains(.proper) || $0.isPronoun })
          || words[source].contains(where: { Speakers.nouns.contains($0.form) })
      else { return nil }
      return Finding(
        words: source.lowerBound..<opener + 1,
        source: source,
        cue: opener..<opener + 1
      )
    }
  }

  /// "accusations of bullying", "claims that prices rose".
  private func nounFindings() -> [Finding] {
    words.indices.dropLast().compactMap { index in
      let next = words[index + 1].form
      guard next == "of" || next == "that", SpeechCues.accusing.contains(words[index].form) else {
        return nil
      }
      let previous = index > 0 ? words[index - 1] : nil
      // "claims that" after a subject is a verb.
      if reading.groups.contains(where: { $0.words.contains(index) }) { return nil }
      var source: Range<Int>?
      if let previous, previous.classes.contains(.possessive) {
        source = SubjectFinder(reading).nounPhrase(endingBefore: index - 1)
      }
      let low = source?.lowerBound ?? index
      return Finding(words: low..<index + 2, source: source, cue: index..<index + 2)
    }
  }
}
