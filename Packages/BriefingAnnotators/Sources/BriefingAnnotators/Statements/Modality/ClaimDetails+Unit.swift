import BriefingCore

// MARK: - The words without which a verb means something else

extension ClaimDetails {
  /// Returns the last of the words that belong to a verb: "carry out", "agree on", "take place",
  /// "write about", "come up with".
  func particle(of link: VerbGroup.Link) -> Int? {
    let index = link.word + 1
    guard index < words.count else { return nil }
    // "sent up to 500 soldiers"
    if words[index].form == "up", index + 2 < words.count, words[index + 1].classes.contains(.to),
      words[index + 2].classes.contains(.number)
    {
      return nil
    }
    if let noun = bareNoun(index, of: link) { return noun }
    if Self.particles.contains(words[index].form) || takesOver(index, link) {
      // "met back in school": the word belongs to what comes after.
      let isPlaced =
        words[index].form == "back" && index + 1 < words.count
        && Self.dating.contains(words[index + 1].form) && !Self.moving.contains(link.lemma)
      return isPlaced ? nil : prepositionBehindParticle(index, of: link) ?? index
    }
    if link.isPassive { return strandedPreposition(index, of: link) }
    let isOwn = Self.prepositional[words[index].form]?.contains(link.lemma) ?? false
    guard isOwn || isFollowed(link, by: index) else { return nil }
    // "the hope she spoke about"
    let isStranded = index + 1 >= words.count || !words[index + 1].isWord
    return isStranded || opensPhrase(index + 1, behind: index) ? index : nil
  }

  /// Whether nothing can be done to anything by a verb and its noun: "took place", "took effect".
  func isClosed(_ link: VerbGroup.Link, by particle: Int?) -> Bool {
    particle == link.word + 1
      && Self.closedNouns[link.lemma]?.contains(words[link.word + 1].form) ?? false
  }

  /// The noun of "took place", and the preposition behind that of "took part in".
  private func bareNoun(_ index: Int, of link: VerbGroup.Link) -> Int? {
    guard !link.isPassive else { return nil }
    if Self.closedNouns[link.lemma]?.contains(words[index].form) ?? false { return index }
    guard Self.openNouns[link.lemma]?.contains(words[index].form) ?? false else { return nil }
    let next = index + 1
    guard next < words.count, Self.behindNouns.contains(words[next].form),
      opensPhrase(next + 1, behind: next)
    else { return index }
    return next
  }

  /// "took over the firm", "left behind a debt", but not "ran over the hill".
  private func takesOver(_ index: Int, _ link: VerbGroup.Link) -> Bool {
    words[index].form == "over" && ["take", "hand", "win"].contains(link.lemma)
      || words[index].form == "behind" && link.lemma == "leave"
      || words[index].form == "through" && ["fall", "pull", "follow"].contains(link.lemma)
  }

  /// The last word of "came up with", "ran out of", "live up to", "look forward to".
  private func prepositionBehindParticle(_ particle: Int, of link: VerbGroup.Link) -> Int? {
    let index = particle + 1
    guard index + 1 < words.count else { return nil }
    let isPair =
      switch (words[particle].form, words[index].form) {
      case ("up", "with"), ("out", "of"), ("away", "with"), ("forward", "to"): true
      case ("up", "to"): Self.measuring.contains(link.lemma)
      case ("down", "on"): link.lemma == "crack" || link.lemma == "cut"
      default: false
      }
    return isPair && opensPhrase(index + 1, behind: index) ? index : nil
  }

  /// The preposition of "was dealt with by the board", behind which no noun comes.
  private func strandedPreposition(_ index: Int, of link: VerbGroup.Link) -> Int? {
    guard Self.prepositional[words[index].form]?.contains(link.lemma) ?? false else { return nil }
    guard index + 1 < words.count else { return index }
    let next = words[index + 1]
    return !next.isWord || next.form == "by" || next.form == "as" ? index : nil
  }

  /// Whether a preposition stands behind a verb that takes no object, and neither a number nor a time
  /// behind that: "met with the board", but "rose to 40 euros".
  private func isFollowed(_ link: VerbGroup.Link, by index: Int) -> Bool {
    words[link.word].classes.contains(.objectless) && Self.prepositions.contains(words[index].form)
      && !(index + 1 < words.count
        && (words[index + 1].classes.contains(.number)
          || Self.phrases.contains(words[index + 1].form)))
  }

  /// Nouns that make an adverb with a preposition: "act on behalf of".
  private static let phrases = WordSet(
    words:
      "behalf time average board foot hold sale display record purpose earth top instance example"
  )

  /// Whether what stands behind a preposition is what a verb is about, and no time or infinitive.
  private func opensPhrase(_ index: Int, behind preposition: Int) -> Bool {
    guard index < words.count, words[index].isWord || words[index].classes.contains(.quote) else {
      return false
    }
    let isDate =
      words[index].classes.contains(.number)
      && (isYear(words[index]) || Self.timing.contains(words[preposition].form))
    guard !isDate, !SubjectFinder.isTime(words[index]) else { return false }
    // "declined to buy": the "to" is that of the next verb.
    if words[preposition].form == "to", words[index].classes.contains(.base) { return false }
    // "lay there for a while": how long.
    return !lasts(preposition)
  }

  /// Whether "for" and a time begin: "for six years", "for a while".
  func lasts(_ index: Int) -> Bool {
    guard words[index].form == "for" else { return false }
    let near = words[(index + 1)...].prefix(4).prefix {
      $0.classes.isAny([.determiner, .number, .adjective, .adverb]) || $0.form == "while"
        || $0.form == "time" || SubjectFinder.isTime($0) || $0.form == "like"
    }
    return near.contains {
      $0.form == "while" || $0.form == "time" || SubjectFinder.isTime($0)
    }
  }

  private static let timing = WordSet(words: "in on at from")
  private static let particles = WordSet(words: "off up out down back forward away together")
  private static let prepositions = WordSet(words: "on for with to about against")

  /// Verbs that mean something else without a preposition, by the preposition.
  private static let prepositional: WordTable<WordSet> = [
    "about": WordSet(
      words:
        "write care know think read worry complain learn hear ask speak joke forget argue dream talk"
    ),
    "with": WordSet(words: "deal cope interfere side experiment tinker grapple associate agree"),
    "at": WordSet(words: "look laugh stare glance hint excel marvel aim"),
    "after": WordSet(words: "look"),
    "for": WordSet(
      words:
        "care account apply pay search ask wait provide vote opt long lobby qualify prepare push press call look hope yearn allow"
    ),
    "in": WordSet(words: "believe succeed participate result engage invest specialize indulge"),
    "of": WordSet(words: "consist dispose approve think hear dream"),
    "on": WordSet(
      words:
        "rely depend focus insist comment count elaborate reflect embark report decide impose call"
    ),
    "to": WordSet(
      words:
        "refer belong lead listen respond react adhere amount contribute object cater subscribe resort relate adapt conform speak talk appeal"
    ),
    "into": WordSet(words: "look delve inquire run"),
    "from": WordSet(words: "suffer benefit stem differ arise recover refrain derive"),
    "against": WordSet(words: "vote protest fight campaign argue rule discriminate appeal"),
    "over": WordSet(words: "preside"),
  ]
  /// Verbs of reaching a measure: "live up to", "add up to".
  private static let measuring: WordSet = ["live", "stand", "add", "own", "match", "face"]

  /// Nouns with which a verb says all: "took place".
  private static let closedNouns: WordTable<WordSet> = [
    "take": WordSet(words: "place effect office shape root"),
    "make": WordSet(words: "sense headway"), "give": WordSet(words: "way"),
    "catch": WordSet(words: "fire"), "come": WordSet(words: "true"),
    "fall": WordSet(words: "short ill"), "bear": WordSet(words: "fruit"),
    "set": WordSet(words: "sail foot"),
  ]
  /// Nouns with which a verb is about what comes after: "took part in", "paid tribute to".
  private static let openNouns: WordTable<WordSet> = [
    "take": WordSet(words: "part note care advantage account charge control hold stock aim"),
    "make": WordSet(words: "use"), "give": WordSet(words: "birth rise"),
    "pay": WordSet(words: "attention tribute heed"), "lose": WordSet(words: "sight track"),
    "keep": WordSet(words: "track pace"), "bear": WordSet(words: "witness"),
  ]
  private static let behindNouns = WordSet(words: "in of to with on")
}
