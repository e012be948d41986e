extension VerbGroupReader {
  mutating func noteOpener(at index: Int) {
    let word = words[index]
    if word.classes.contains(.comma) {
      // "As with the original, they …": the preposition had no verb of its own.
      openers = openers.filter { opener in
        !words[opener].classes.contains(.weakOpener)
          || opener > 0 && words[opener - 1].classes.contains(.comma)
            && !namesPart(opener, before: index)
          || waits(opener, behindRelativeAt: index)
      }
    }
    if word.classes.contains(.strongMark) { openers.removeAll() }
    if word.classes.contains(.gerund), SpeechCues.isSaying(word.lemma), index > 0 {
      return openers.append(index)  // "a spokesman saying the move was bold"
    }
    if opensCondition(at: index) { return openers.append(index) }
    guard word.classes.isAny([.opener, .weakOpener]) else { return }
    let next = index + 1 < words.count ? words[index + 1] : nil
    let previous = index > 0 ? words[index - 1] : nil
    if let next, !opensAlways(word.form),
      next.classes.isAny([.gerund, .preposition])
        || (next.classes.contains(.participle) && next.isParticiple)
    {
      return  // "when spending", "as expected", "whether at home or abroad"
    }
    // "as previously defined"
    if word.form == "as", let next, next.classes == .adverb, index + 2 < words.count,
      words[index + 2].isParticiple, !words[index + 2].classes.isAny([.adjective, .nounLike])
    {
      return
    }
    switch word.form {
    case "that":
      // "that meeting" and "at that" point; "said that", "law that", "so that" open.
      guard let previous else {
        // "That a minister goes is natural", not "That silence is".
        if let next, next.classes.isAny([.determiner, .pronoun, .proper]) { openers.append(index) }
        return
      }
      // "in that", "turned out that"
      if previous.classes.contains(.preposition), previous.form != "in", previous.form != "out" {
        return
      }
      if previous.classes.contains(.to) { return }
      // "No, that is wrong": a pronoun.
      if previous.classes.contains(.comma), let next,
        next.isFiniteAuxiliary || next.classes.contains(.modal)
      {
        return
      }
      // "laws that could change that old rule": a determiner.
      if let next, pointsAt(next, behind: index) { return }
      // "in that it fails", but "in that year"
      if previous.form == "in", let next,
        !next.classes.isAny([.determiner, .pronoun, .proper, .plural])
      {
        return
      }
      // "if it cannot do that, they": a pronoun; "said that, if they sign," opens.
      if let next, next.classes.isAny([.comma, .terminator]), !previous.isNominal,
        !SpeechCues.isReporting(previous.lemma)
      {
        return
      }
      // "with both posts open that half is closed": a determiner.
      if previous.isAdjective, !previous.isNominal, !Predicates.isAdjective(previous.form),
        !FactualityLexicon.opensClause(previous.form)
      {
        return
      }
    case "as":
      if let next, next.form == "well" || next.form == "part" || next.form == "of" { return }
      if let previous, previous.form == "such" || previous.form == "well" { return }
    case "while":
      // "after a while"
      if previous?.classes.contains(.determiner) == true { return }
    case "what", "who", "which", "when", "where", "why", "how", "whose":
      // A question opens no clause inside another.
      if index == 0, words.last?.form == "?" { return }
    case "so":
      guard let next, next.form == "that" || previous?.classes.contains(.comma) == true else {
        return
      }
      if next.form == "that" { return }  // "that" opens
    case "since", "until", "before", "after", "till", "than":
      // "since then", "until recently", "before long"
      if let next, Self.anchors.contains(next.form) { return }
      // "Unless and until it is certified": one condition in two words.
      if index > 1, words[index - 2].form == "unless" { return }
      let comma = words[index...].prefix(8).firstIndex { $0.classes.contains(.comma) }
      let isBehindRelative = comma.map { waits(index, behindRelativeAt: $0) } ?? false
      if let next, next.classes.contains(.number), !isBehindRelative { return }
    default:
      break
    }
    openers.append(index)
  }

  /// "Should the bid be refused, they will": a verb that opens the sentence and has its subject behind
  /// it, with a comma and another clause to come.
  private func opensCondition(at index: Int) -> Bool {
    if followsPredicate(index) { return true }
    guard FunctionWords.inverted.contains(words[index].form), index + 1 < words.count,
      words[..<index].allSatisfy({ !$0.isWord || $0.classes.isAny([.number, .coordinator]) }),
      !words.contains(where: { $0.form == "?" }),
      words[index + 1].classes.isAny([.determiner, .pronoun, .proper, .plural, .number])
        // "Should certification not be had by May": no noun needs an article.
        || words[index].form == "should" && isBareSubject(index + 1),
      let comma = words[index...].firstIndex(where: { $0.classes.contains(.comma) })
    else { return false }
    return words[(comma + 1)...].contains { $0.classes.contains(.modal) || $0.isFiniteAuxiliary }
  }

  /// A noun that looks like a verb or an adjective behind "should", before the verb: "Should certification be refused".
  private func isBareSubject(_ index: Int) -> Bool {
    if words[index].isNominal { return true }
    guard words[index].classes.isAny([.base, .adjective]), index + 1 < words.count else {
      return false
    }
    return words[index + 1].classes.isAny([.negator, .be, .have, .do])
  }

  /// "what would happen should the towns refuse": no subject stands before it, and one behind it.
  private func followsPredicate(_ index: Int) -> Bool {
    guard words[index].form == "should", index > 1, index + 2 < words.count,
      words[index + 1].classes.isAny([.determiner, .pronoun])
    else { return false }
    let previous = words[index - 1]
    // "Set a new date should the deal be rejected": no verb opens with an article.
    if previous.isNominal, Self.subjectOpeners.contains(words[index + 1].form) { return true }
    return previous.isWord && previous.classes.contains(.base) && !previous.isNominal
      && !previous.classes.isAny([.pronoun, .adverb])
  }

  /// Whether "that" stands behind the verb of a relative clause that says nothing, and before a noun.
  private func pointsAt(_ next: ReadWord, behind index: Int) -> Bool {
    guard let group = result.last, group.role == .relative, group.words.upperBound == index,
      let head = group.head, !head.isPassive, !head.isCopula
    else { return false }
    let isSaying =
      SpeechCues.isReporting(head.lemma) || SpeechCues.documentVerbs.contains(head.lemma)
      || Predicates.settles(head.lemma) || Predicates.presents(head.lemma)
      || Self.showing.contains(head.lemma)
    return !isSaying && !next.classes.isAny([.determiner, .pronoun, .proper, .plural])
      && (next.isAdjective || next.isNominal)
  }

  private static let subjectOpeners = WordSet(
    words: "the a an this that these those its their his her our any he she they it we"
  )

  private static let anchors = WordSet(words: "then now recently today yesterday lately long")

  private static let showing: WordSet = [
    "mean", "show", "prove", "demonstrate", "imply", "ensure", "require", "guarantee", "check",
    "mind", "wish", "seem", "appear", "provide", "establish", "illustrate",
  ]

  /// ", as an observer,", ", as chair of the board,": what somebody is there as, with no verb of its
  /// own.
  private func namesPart(_ opener: Int, before comma: Int) -> Bool {
    guard words[opener].form == "as", comma - opener > 1, comma - opener < 14,
      !words[opener + 1].classes.isAny([.plural, .pronoun])
    else { return false }
    return words[opener + 1..<comma].allSatisfy {
      $0.isNominal || $0.isAdjective || $0.classes.isAny([.determiner, .possessive, .number])
        || $0.form == "of"
    }
  }

  /// "after two envoys, who led the talks, resigned": the verb stands behind what is said of the noun.
  ///
  /// - Parameters:
  ///   - opener: The word that opens the clause.
  ///   - comma: The comma before the relative clause, or the one behind it.
  /// - Returns: Whether the clause goes on with its verb behind the relative clause.
  private func waits(_ opener: Int, behindRelativeAt comma: Int) -> Bool {
    let start =
      opensRelative(comma)
      ? comma : words[(opener + 1)..<comma].lastIndex { $0.classes.contains(.comma) }
    guard let start, opensRelative(start), start > opener + 1,
      let end = words[(start + 1)...].prefix(20).firstIndex(where: { $0.classes.contains(.comma) }),
      end >= comma, end + 1 < words.count
    else { return false }
    let next = words[end + 1]
    return next.classes.contains(.modal) || next.isFiniteAuxiliary
      || next.classes.isAny([.past, .thirdPerson]) && !next.classes.isAny([.proper, .nounLike])
  }

  private func opensRelative(_ comma: Int) -> Bool {
    comma + 1 < words.count && words[comma].classes.contains(.comma)
      && ["which", "who", "whose", "whom"].contains(words[comma + 1].form)
  }

  /// Whether a word opens a clause whatever comes next.
  private func opensAlways(_ form: WordForm) -> Bool {
    form == "which" || form == "who" || form == "that" || form == "how" || form == "what"
      || form == "why"
  }

  mutating func assignRole(to group: inout VerbGroup) {
    if var opener = openers.popLast() {
      // "because that was true": the word is the subject.
      if words[opener].form == "that", opener + 1 == group.words.lowerBound,
        let outer = openers.last,
        Self.giving.contains(words[outer].form), outer >= result.last?.words.upperBound ?? 0
      {
        opener = outer
        openers.removeLast()
      }
      group.opener = opener
      let hasSubject = words[opener..<group.words.lowerBound].dropFirst().contains {
        $0.isNominal || $0.isPronoun
      }
      group.role = role(ofOpener: opener, hasSubject: hasSubject)
      return
    }
    let verb = group.words.lowerBound
    let candidates = [result.last, result.last { $0.role == .main }].compactMap(\.self)
    guard
      let previous = candidates.first(where: { candidate in
        candidate.head.map { head in
          SpeechCues.isSaying(head.lemma) || Predicates.opensComplement(head.lemma)
            || declares(candidate, head, before: verb)
        } ?? false
      })
    else { return }
    // "noted the offer and invited the bank to present it": a second deed of the same subject.
    if previous.words == result.last?.words, group.words.lowerBound > 0,
      words[group.words.lowerBound - 1].classes.contains(.coordinator)
    {
      return
    }
    // "will report by 31 October and his report will be read": what stands behind a preposition is not
    // what is said.
    let said = words[min(previous.words.upperBound, verb)..<verb]
    if said.first?.classes.contains(.preposition) == true,
      said.contains(where: { $0.classes.contains(.coordinator) })
    {
      return
    }
    // "A player who accuses another shall be fined": the verb of the clause around it.
    if previous.role == .relative, !result.contains(where: { $0.role == .main }),
      !verbFollows(group.words.upperBound - 1, pastCoordinators: true),
      !pastFollows(group.words.upperBound - 1)
    {
      return
    }
    // "is weighing how to pay and will report": what is asked is asked for its own verb alone.
    if verb > 0, words[verb - 1].classes.contains(.coordinator), let last = result.last,
      last.role == .complement, let opener = last.opener, Self.asking.contains(words[opener].form)
    {
      return
    }
    // "Officials said the talks will go on": what is said opens without "that".
    let between = words[previous.words.upperBound..<group.words.lowerBound]
    let isPlain = between.allSatisfy { !$0.classes.isAny([.comma, .strongMark, .terminator]) }
    if isPlain, between.contains(where: \.isNominal) || between.contains(where: \.isPronoun) {
      group.role = .complement
      group.opener = previous.words.upperBound
    }
  }

  /// "announced the board would pay": who declares something tells it in a clause without "that" too.
  private func declares(_ group: VerbGroup, _ head: VerbGroup.Link, before verb: Int) -> Bool {
    guard group.words == result.last?.words, SpeechCues.isReporting(head.lemma), !head.isPassive,
      group.words.upperBound < words.count
    else { return false }
    let next = words[group.words.upperBound]
    return next.classes.isAny([.determiner, .pronoun, .proper]) && !SubjectFinder.isTime(next)
      && !words[group.words.upperBound..<verb].contains { $0.classes.contains(.coordinator) }
  }

  private static let asking: WordSet = ["how", "what", "why", "whether", "where", "who", "which"]
  private static let giving = WordSet(words: "because although though while when if whether")

  private func role(ofOpener index: Int, hasSubject: Bool) -> VerbGroup.Role {
    let previous = index > 0 ? words[index - 1] : nil
    switch words[index].form {
    case "which", "who", "whom", "whose", "where":
      // "4. Where a device fails": the number of a paragraph is no noun that it speaks of.
      guard let previous, !previous.classes.contains(.terminator) else { return .complement }
      return previous.classes.isAny([.verb, .be]) && !previous.isNominal ? .complement : .relative
    case "that":
      guard let previous else { return .complement }
      if previous.form == "so" || previous.form == "such" || previous.form == "in" {
        return .subordinate
      }
      let lastGroup = result.last
      if let lastGroup, lastGroup.words.upperBound == index { return .complement }
      // "It turned out that", "it stands to reason that"
      if let lastGroup, lastGroup.words.lowerBound > 0, index - lastGroup.words.upperBound < 3,
        words[lastGroup.words.lowerBound - 1].form == "it",
        lastGroup.governor.map({ Predicates.presents($0.lemma) }) ?? false
      {
        return .complement
      }
      if previous.form == "out", lastGroup?.words.upperBound == index - 1 { return .complement }
      if !hasSubject { return .relative }
      if previous.classes.isAny([.past, .participle, .thirdPerson, .gerund]), !previous.isNominal {
        return .complement
      }
      if SpeechCues.reportingNouns.contains(previous.form) { return .complement }
      if FactualityLexicon.opensClause(previous.form) { return .complement }
      return lastGroup.flatMap(\.head).map { SpeechCues.isReporting($0.lemma) } ?? false
        ? .complement : .relative
    case "whether", "what", "how", "why", "whoever", "whatever":
      return .complement
    default:
      return words[index].classes.contains(.gerund) ? .complement : .subordinate
    }
  }
}
