import BriefingCore

extension AttributionReader {
  // MARK: Phrases

  /// "according to X", "citing X", "in the view of X", "obtained by X".
  func phraseFindings() -> [Finding] {
    var result: [Finding] = []
    for index in words.indices {
      if let last = result.last, index < last.words.upperBound { continue }
      guard let cue = phraseCue(at: index), cue.upperBound < words.count else { continue }
      var end = phraseEnd(from: cue.upperBound)
      if words[cue.upperBound - 1].form == "by" { end = beforeVerb(cue.upperBound..<end) }
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
      need needs ability abilities formula scale scales key keys criterion criteria timetable calendar \
      number numbers sequence table tariff proportion share shares capacity income merit standard standards rank height weight type colour color \
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
    if next == "by", SpeechCues.obtaining.contains(form), index > 0, passesOn(index) {
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

  /// Whether a participle with "by" tells who let a text be known: "a memo obtained by", and not
  /// "arrested and released by".
  private func passesOn(_ index: Int) -> Bool {
    let before = words[index - 1]
    if before.classes.isAny([.be, .coordinator]) { return false }
    guard SpeechCues.handling.contains(words[index].form) else { return true }
    let noun = before.classes.contains(.comma) && index > 1 ? words[index - 2] : before
    return SpeechCues.information.contains(noun.form)
  }

  /// The end of a source before the verb whose subject it describes: of "photos seen by the agency
  /// show ships" the agency alone.
  private func beforeVerb(_ source: Range<Int>) -> Int {
    source.dropFirst().first { index in
      words[index].classes.isAny([.base, .thirdPerson]) && words[index - 1].isNominal
        && SpeechCues.documentVerbs.contains(words[index].lemma)
        && !words[index].classes.contains(.plural)
    } ?? source.upperBound
  }

  /// "citing privacy rules", "citing major flaws": reasons, which say nothing.
  private func citesReasons(after index: Int) -> Bool {
    let phrase = words[(index + 1)...].prefix(8).prefix { word in
      !word.classes.isAny([.comma, .strongMark, .terminator, .opener])
    }
    if phrase.contains(where: { $0.classes.contains(.proper) }) { return false }
    return phrase.contains { Self.reasons.contains($0.form) } || !phrase.contains(where: isCitable)
  }

  /// Whether a word can be who is cited, or what says something.
  private func isCitable(_ word: ReadWord) -> Bool {
    word.isPronoun && !word.classes.contains(.determiner)
      || Speakers.nouns.contains(word.form) || SpeechCues.documents.contains(word.form)
      || SpeechCues.information.contains(word.form) || Self.citable.contains(word.form)
  }

  /// Who is cited beside those who speak.
  private static let citable = WordSet(
    words: """
      media newspapers agencies witness witnesses outlet outlets channel channels website websites \
      broadcaster broadcasters network networks interview interviews testimony locals activists \
      monitors officers soldiers prosecutor prosecutors lawyer lawyers relatives family families \
      colleagues friends forces authorities
      """
  )

  private static let reasons = WordSet(
    words: """
      concern concerns reason reasons fear fears lack need needs cost costs rule rules privacy security \
      safety weather delay delays pressure risk risks shortage shortages difficulty difficulties \
      grounds confidentiality worries problems conditions tensions
      """
  )

  /// The end of the noun phrase of a source: a comma, the end of the sentence, or its verb.
  func phraseEnd(from start: Int) -> Int {
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
  func gerundFindings() -> [Finding] {
    reading.groups.compactMap { group in
      guard group.role == .complement, let opener = group.opener,
        words[opener].classes.contains(.gerund), SpeechCues.isSaying(words[opener].lemma),
        !isPreposition(opener),
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

  /// Whether a participle speaks of nothing: "regarding the plan", and "calling" but for or on it.
  private func isPreposition(_ gerund: Int) -> Bool {
    let next = gerund + 1 < words.count ? words[gerund + 1].form : ""
    if words[gerund].lemma == "call" { return next != "for" && next != "on" }
    return words[gerund].lemma == "regard" || words[gerund].lemma == "consider"
  }

  /// "accusations of bullying", "claims that prices rose".
  func nounFindings() -> [Finding] {
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
