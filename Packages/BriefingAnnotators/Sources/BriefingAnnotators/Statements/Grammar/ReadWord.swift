import BriefingCore

/// A word of a sentence with what it can be there.
struct ReadWord: Sendable {
  let span: TextSpan
  let form: WordForm
  let shape: Token.Shape
  var classes: WordClass
  /// The base form of the verb it is a form of; empty where it is none.
  var lemma: WordForm
  /// What it may tell wherever it stands.
  var signs: WordSign = []

  /// Whether it is a word or a number rather than punctuation.
  var isWord: Bool { !classes.isAny(.punctuation) }

  /// Whether it can be a finite verb without help.
  var isFiniteForm: Bool { classes.isAny([.past, .thirdPerson, .base]) }

  /// Whether it can end a noun phrase.
  var isNominal: Bool {
    guard isWord else { return classes.contains(.closeBracket) || classes.contains(.quote) }
    if classes.contains(.proper) || classes.contains(.nounLike) || classes.contains(.plural) {
      return true
    }
    return !classes.isAny([
      .determiner, .preposition, .coordinator, .opener, .modal, .be, .have, .do, .adverb, .negator,
      .adjective, .possessive, .base, .thirdPerson, .past, .gerund,
    ])
  }
}

extension ReadWord {
  /// Whether it is a finite form of "be", "have" or "do".
  var isFiniteAuxiliary: Bool {
    guard classes.isAny([.be, .have, .do]) else { return false }
    if classes.isAny([.participle, .gerund]) { return false }
    return !(form == "be" || form == "been" || form == "being" || form == "having")
  }

  var isAdjective: Bool { classes.contains(.adjective) }

  /// Whether it is a pronoun that stands alone.
  var isPronoun: Bool { classes.contains(.pronoun) }

  /// Whether it is a pronoun that is nothing but a subject.
  var isSubjectPronoun: Bool {
    classes.contains(.pronoun) && !classes.contains(.determiner) && !isObjectPronoun
  }

  /// Whether it is a pronoun that is no subject.
  var isObjectPronoun: Bool {
    form == "them" || form == "him" || form == "us" && !classes.contains(.proper) || form == "me"
  }

  /// Whether it is a participle and no finite form, or as likely one as the other.
  var isParticiple: Bool {
    classes.contains(.participle) && !classes.isAny([.base, .nounLike])
  }

  var isPluralPronoun: Bool {
    form == "they" || form == "we" || form == "you" || form == "both" || form == "these"
      || form == "those" || form == "many" || form == "some" || form == "i" || form == "few"
      || form == "most" || form == "others"
  }

  /// A name that only looks like a plural: "Congress" does not, "Thales" does.
  var isProperSingular: Bool { classes.contains(.proper) }

  /// Whether a finite verb can follow at once: not after "to", "the" or a preposition.
  var canStandBeforeVerb: Bool {
    if classes.isAny([.possessive, .to]) || isObjectPronoun || form == "not" { return false }
    if classes.contains(.preposition) { return false }
    return !classes.contains(.determiner) || isPronoun
  }
}
