/// What stands around a form of a verb, from which it is told whether it is a finite verb.
///
/// What takes a look at many words is looked for only where it decides.
struct FinitePlace {
  let reader: VerbGroupReader
  let index: Int
  /// The word before it, past adverbs and brackets; -1 at the start.
  let before: Int
  let word: ReadWord
  let previous: ReadWord?
  let next: ReadWord?
  /// Whether "which", "who" or "that" stands right before it.
  let isAfterOpener: Bool

  private var hasAdverb: Bool { before < index - 1 }
  /// Whether an opener stands somewhere before it whose verb has not come.
  private var isInOpenedClause: Bool { !reader.openers.isEmpty }
  private var hasVerb: Bool { reader.hasOwnVerb(before: index) }
  /// Whether a verb beyond doubt follows before the next comma or "and".
  private var verbFollows: Bool { reader.verbFollows(index, pastCoordinators: false) }
  /// Whether one follows before the next comma.
  private var verbFollowsLater: Bool { reader.verbFollows(index, pastCoordinators: true) }
  /// Whether a form that can be nothing but a past follows before the next comma, with no subject of
  /// its own: "the treaty signed in May took effect".
  private var pastFollows: Bool { reader.pastFollows(index) }
  private var isInLeadingPhrase: Bool { reader.isInLeadingPhrase(index) }
  private var verbAfterComma: Bool { reader.verbAfterComma(index) }
  private var isAfterAside: Bool { reader.isAfterAside(index) }
  private var isCoordinated: Bool { reader.isCoordinated(before) }
  private var pluralStands: Bool { reader.pluralStands(before: before) }
  private var isLenient: Bool { reader.isLenient }

  private static let prepositions = WordSet(words: "for on at with into from about like up out")

  var certainty: Bool? {
    guard let previous else {
      return isImperative ? false : nil
    }
    if previous.form == "this" || (previous.form == "that" && !isAfterOpener),
      word.classes.contains(.thirdPerson)
    {
      return true  // no noun in the plural follows a determiner in the singular
    }
    if word.classes.contains(.past) { return pastCertainty }
    if word.classes.contains(.thirdPerson) { return thirdPersonCertainty }
    return baseCertainty
  }

  private var isImperative: Bool {
    guard word.classes.contains(.base), !word.classes.isAny([.adverb, .preposition]), let next
    else { return false }
    // What may be a noun or an adjective is neither right before an article: "Close the gap".
    if word.classes.isAny([.nounLike, .adjective]) { return Self.articles.contains(next.form) }
    return next.classes.isAny([.determiner, .pronoun, .opener]) && next.form != "of"
  }

  private static let articles = WordSet(words: "the a an this these their its your our his her my")

  /// "Their union, a body of pilots, asked for a fund".
  private var takesPreposition: Bool {
    next?.form == "for" && Self.appealing.contains(word.lemma)
  }

  private static let appealing: WordSet = [
    "ask", "call", "push", "press", "apply", "vote", "argue",
  ]

  /// "which the band named Mithra": the verb of a relative clause with a subject of its own.
  private var isInRelativeOfObject: Bool {
    guard let opener = reader.openers.last, opener + 1 < index, let previous else { return false }
    return ["which", "whom"].contains(reader.words[opener].form) && previous.isNominal
      && index - opener < 6
  }

  private var objectFollows: Bool {
    guard let next, next.isWord else { return false }
    return !next.classes.isAny([.preposition, .coordinator, .weakOpener]) || next.form == "that"
      || next.form == "to"
  }

  /// Whether what follows can be an object, and neither tells when or where nor ends the clause.
  private var hasObject: Bool {
    guard let next else { return false }
    return objectFollows && !next.classes.contains(.adverb) && !SubjectFinder.isTime(next)
  }

  /// Whether an object follows beyond doubt, not a noun that the participle describes.
  private var phraseFollows: Bool {
    guard let next else { return false }
    return next.classes.isAny([.determiner, .pronoun, .proper, .number, .to]) || next.form == "that"
      || Self.currencies.contains(next.form)
  }

  /// Marks that open a sum.
  private static let currencies: WordSet = ["$", "€", "£", "¥", "₹", "₩"]

  private var pastCertainty: Bool? {
    guard let previous else { return nil }
    let isDistinct = !word.classes.contains(.participle) && !word.classes.contains(.base)
    if isDistinct { return true }
    if previous.classes.isAny([.adjective, .number]), !previous.isNominal { return nil }
    if previous.classes.contains(.determiner), let next, next.isNominal || next.isAdjective {
      return nil  // "other advanced technologies"
    }
    if isAfterOpener || previous.isSubjectPronoun { return true }
    if let next, Predicates.names(word.lemma), next.classes.isAny([.proper, .quote]) {
      return isInRelativeOfObject ? true : nil
    }
    if next?.form == "by", !word.classes.contains(.objectless) { return nil }
    if previous.classes.contains(.coordinator) {
      // "met and agreed", but "offices and interested persons"
      let isAdjective = next?.classes.contains(.plural) ?? true
      return hasVerb && !isAdjective ? false : nil
    }
    if previous.classes.isAny([.comma, .quote]), SpeechCues.isQuoting(word.lemma), let next,
      next.classes.isAny([.proper, .determiner, .pronoun, .quote, .terminator])
        || next.form == "that"
        || next.classes.contains(.preposition) || word.lemma == "tell" && next.isNominal,
      word.lemma == "say" || hasVerb
    {
      return true  // "…,” said the minister" and "the mayor, a lawyer, said in June"
    }
    if previous.classes.isAny([.comma, .quote, .closeBracket]) {
      // ", announced in May," describes; ", a chipmaker, announced that" tells.
      guard !hasVerb, !verbAfterComma,
        phraseFollows || (isAfterAside && (objectFollows || takesPreposition))
          || word.classes.contains(.objectless)
      else { return nil }
      return false
    }
    guard previous.isNominal || previous.isPronoun else { return nil }
    if isInLeadingPhrase, !objectFollows, !word.classes.contains(.objectless),
      !SpeechCues.isSaying(word.lemma)
    {
      return nil
    }
    if hasVerb, !SpeechCues.isReporting(word.lemma) { return nil }
    // "will get boats, a hall and a fund under a plan announced here": the list is of one verb.
    if !word.classes.contains(.objectless), reader.endsList(before: index), !hasObject {
      return nil
    }
    if word.classes.contains(.base), word.classes.contains(.nounLike), !objectFollows { return nil }
    // "voted on Friday to limit the time animals may spend": nothing is voted there.
    if word.lemma == "vote", let next, next.classes.isAny([.preposition, .to, .number]) {
      return true
    }
    // "denied the pact was signed", but "the plan drafted the week before was signed"
    let isSaying =
      SpeechCues.isSaying(word.lemma) || word.lemma == "deny"
      || SpeechCues.isReporting(word.lemma) && phraseFollows
    if word.classes.contains(.objectless) {
      return !verbFollows || isSaying && phraseFollows ? true : nil
    }
    // "An update released Thursday came": a participle with its day.
    if let next, SubjectFinder.isTime(next), pastFollows { return nil }
    if objectFollows { return verbFollows && !isSaying ? nil : false }
    // "The population increased, as many came"
    if next?.isWord == false, StatusLexicon.moving.contains(word.lemma), !verbFollowsLater {
      return false
    }
    // "No less than ten states signed."
    if isLenient, next?.classes.contains(.terminator) == true { return false }
    // "the items drafted on an agenda include": a participle where a verb is still to come.
    return verbFollowsLater || pastFollows || next?.isWord == false ? reportingTail : false
  }

  /// "…, the minister said." is finite without an object.
  private var reportingTail: Bool? {
    SpeechCues.isReporting(word.lemma) || SpeechCues.isTailing(word.lemma) ? true : nil
  }

  private var thirdPersonCertainty: Bool? {
    guard let previous else { return nil }
    if isAfterOpener || previous.isSubjectPronoun {
      // "warn that prices could rise"
      return word.classes.contains(.nounLike) && verbFollows ? nil : true
    }
    if previous.classes.contains(.adjective), !previous.isNominal { return nil }
    // "Existing monthly passes will be honored"
    if let next, next.classes.contains(.modal) || next.isFiniteAuxiliary { return nil }
    // "By nine votes to two"
    let isCounted = previous.classes.contains(.number) && !previous.classes.contains(.proper)
    if isCounted, word.classes.contains(.nounLike) { return nil }
    guard word.classes.contains(.nounLike) else {
      return previous.isNominal || previous.classes.isAny([.comma, .coordinator]) || hasAdverb
        ? true : nil
    }
    if isLenient, previous.isNominal || previous.classes.contains(.comma), let next, next.isWord,
      !next.classes.isAny([.preposition, .coordinator, .be, .modal])
    {
      return false
    }
    // "…, the finance office estimates."
    if next?.classes.contains(.terminator) == true, previous.isNominal,
      !previous.classes.contains(.plural), SpeechCues.isTailing(word.lemma), isBehindComma
    {
      return true
    }
    guard previous.isNominal, !previous.classes.contains(.plural) || previous.isProperSingular,
      !verbFollows, !hasVerb, let next, next.isWord
    else { return nil }
    let opensObject =
      next.classes.isAny([.determiner, .pronoun])
      || (next.classes.contains(.to) && Predicates.governs(word.lemma))
      || (next.classes.contains(.opener) && SpeechCues.isReporting(word.lemma))
      || (next.form == "that" && word.lemma == "mean")
    let takesPreposition = PrepositionalVerbs.all.contains(word.lemma)
    let takesNoun =
      (previous.classes.contains(.proper) || previous.form == "it")
      && next.classes.isAny([.plural, .proper])
    return opensObject || takesNoun || (takesPreposition && Self.prepositions.contains(next.form))
      || hasAdverb
      ? false : nil
  }

  /// Whether a comma and "the" or a name part the subject right before a verb from what was said.
  private var isBehindComma: Bool {
    let near = reader.words[..<index].suffix(7)
    guard let comma = near.lastIndex(where: { $0.classes.contains(.comma) }), comma + 1 < index,
      comma > 2
    else { return false }
    let first = reader.words[comma + 1]
    return first.classes.isAny([.determiner, .proper])
      && !reader.words[comma..<index].contains {
        $0.classes.isAny([.coordinator, .opener, .preposition, .number])
      }
  }

  private var baseCertainty: Bool? {
    guard let previous, !verbFollows || SpeechCues.isSaying(word.lemma) else { return nil }
    // "Four depots, located along the river, allow riders to": the aside is over.
    if previous.classes.contains(.comma), isAfterAside, objectFollows, !hasVerb,
      !word.classes.isAny([.nounLike, .adjective, .adverb]), reader.startsWithPlural
    {
      return false
    }
    let isPlural =
      previous.classes.contains(.plural) && !previous.classes.contains(.thirdPerson)
      || (previous.classes.contains(.plural) && previous.classes.contains(.nounLike))
    // "Boeing say": a body takes the plural in British texts.
    if word.lemma == "say", previous.classes.contains(.proper) { return true }
    if word.classes.contains(.adjective), !previous.isPluralPronoun {
      // "Four ministers open the forum", but "ports open to all"
      let opensObject = next.map { $0.classes.contains(.determiner) } ?? false
      return isPlural && opensObject && !hasVerb ? false : nil
    }
    if (isAfterOpener && previous.form != "what" && previous.form != "as")
      || (previous.isPluralPronoun && previous.isSubjectPronoun)
    {
      return word.classes.contains(.nounLike) ? false : true
    }
    guard word.classes.contains(.nounLike) else {
      if previous.isPluralPronoun || isPlural || isCoordinated { return !hasVerb }
      return previous.isNominal && pluralStands && !hasVerb ? false : nil
    }
    guard isPlural || isCoordinated, !hasVerb else { return nil }
    guard let next, next.isWord else { return isInOpenedClause && isPlural ? false : nil }
    if next.classes.contains(.to) || reader.deniesInfinitive(index + 1) {
      return Predicates.governs(word.lemma) ? false : nil
    }
    if next.classes.contains(.opener) {
      return SpeechCues.isReporting(word.lemma) && isPlural ? false : nil
    }
    if word.classes.contains(.objectless), next.classes.contains(.adverb) { return false }
    if isLenient, isPlural, next.isNominal { return false }
    let opensObject = next.classes.isAny([.determiner, .number])
    return hasAdverb || (opensObject && isPlural) ? false : nil
  }
}

/// Verbs that are nouns too and are told by the preposition after them: "looks for", "calls for".
private enum PrepositionalVerbs {
  static let all = WordSet(
    words: "look call vote focus ask wait work depend act talk travel rank lead aim hope fight set"
  )
}
