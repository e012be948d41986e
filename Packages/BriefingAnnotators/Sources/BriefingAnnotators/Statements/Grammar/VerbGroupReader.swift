/// The reader of finite verb groups, from left to right.
struct VerbGroupReader {
  let words: [ReadWord]
  private(set) var result: [VerbGroup] = []
  /// Words that open a clause whose verb has not come yet.
  var openers: [Int] = []
  /// Whether weak signs are enough.
  private(set) var isLenient = false

  init(_ words: [ReadWord]) { self.words = words }

  /// Returns the groups of the sentence, in order.
  func groups() -> [VerbGroup] {
    var reader = self
    reader.read()
    guard !reader.result.contains(where: { $0.role == .main }) else { return reader.result }
    // A sentence has a verb: a form that is a noun as often is taken for it where nothing else is.
    var second = self
    second.isLenient = true
    second.read()
    return second.result
  }

  private mutating func read() {
    var index = 0
    while index < words.count {
      let word = words[index]
      noteOpener(at: index)
      var group: VerbGroup?
      if word.classes.contains(.modal), isModal(at: index) {
        group = VerbGroupParser(words).modalGroup(at: index)
      } else if word.isFiniteAuxiliary, !isInfinitive(at: index) {
        group = VerbGroupParser(words).auxiliaryGroup(at: index)
      } else if let certain = certainty(ofFiniteAt: index) {
        group = VerbGroupParser(words).lexicalGroup(at: index, isCertain: certain)
      }
      if var found = group {
        assignRole(to: &found)
        result.append(found)
        index = max(found.words.upperBound, index + 1)
      } else {
        index += 1
      }
    }
  }

  // MARK: Finite forms

  /// Whether "to" stands before "do" or "have".
  private func isInfinitive(at index: Int) -> Bool {
    index > 0 && words[index - 1].classes.contains(.to)
  }

  private func isModal(at index: Int) -> Bool {
    let word = words[index]
    if word.classes.contains(.negator) || word.form == "ought" { return true }
    guard let next = nextContent(after: index) else { return false }
    // “military might” is a noun, and so is "the will of the people".
    return next.classes.isAny([.base, .be, .have, .do, .pronoun, .adverb, .negator])
      || (next.isWord && !next.classes.isAny([.preposition, .coordinator, .to]))
  }

  /// The next word, past adverbs and what stands between two commas.
  private func nextContent(after index: Int) -> ReadWord? {
    var index = index + 1
    while index < words.count, words[index].classes.contains(.adverb) { index += 1 }
    guard index < words.count else { return nil }
    if words[index].classes.contains(.comma) {
      let end = min(index + 8, words.count)
      guard let close = words[(index + 1)..<end].firstIndex(where: { $0.classes.contains(.comma) })
      else { return nil }
      return nextContent(after: close)
    }
    return words[index]
  }

  /// Returns whether a form of a verb stands as a finite verb, and if so whether beyond doubt.
  private func certainty(ofFiniteAt index: Int) -> Bool? {
    let word = words[index]
    guard word.isFiniteForm, !word.lemma.isEmpty,
      !word.classes.isAny([.preposition, .determiner, .opener, .proper, .modal, .be, .have, .do])
    else { return nil }
    if agreesSo(index) { return true }
    var before = index - 1
    while before >= 0, words[before].classes.contains(.adverb), !words[before].isNominal {
      before -= 1
    }
    before = beforeBracket(before)
    let previous = before >= 0 ? words[before] : nil
    let isAfterOpener = openers.last.map { $0 >= before && opensOnVerb(words[$0].form) } ?? false
    if let previous, !previous.canStandBeforeVerb, !isAfterOpener, !isPartOfThem(before) {
      return nil
    }
    let next = index + 1 < words.count ? words[index + 1] : nil
    let place = FinitePlace(
      reader: self,
      index: index,
      before: before,
      word: word,
      previous: previous,
      next: next,
      isAfterOpener: isAfterOpener
    )
    return place.certainty
  }

  /// "About 60 of them stood outside": a pronoun behind "of" ends the subject.
  private func isPartOfThem(_ index: Int) -> Bool {
    guard index > 1, words[index].isObjectPronoun, words[index - 1].form == "of" else {
      return false
    }
    let head = words[index - 2]
    return head.classes.isAny([.number, .pronoun, .determiner])
  }

  /// "that the law so permits", "if an incident so requires".
  private func agreesSo(_ index: Int) -> Bool {
    guard index > 1, words[index - 1].form == "so", Self.leaving.contains(words[index].lemma) else {
      return false
    }
    return words[index - 2].isNominal || words[index - 2].isPronoun
  }

  private static let leaving: WordSet = [
    "permit", "require", "allow", "decide", "agree", "wish", "provide", "choose", "request",
    "dictate", "demand", "warrant", "desire",
  ]

  /// "The Lake Council (LC) said": what stands in brackets behind a noun is not there for the verb.
  private func beforeBracket(_ index: Int) -> Int {
    guard index > 0, words[index].classes.contains(.closeBracket),
      let open = words[..<index].suffix(12).lastIndex(where: { $0.classes.contains(.openBracket) }),
      open > 0, words[open - 1].isNominal
    else { return index }
    return open - 1
  }

  private func opensOnVerb(_ form: WordForm) -> Bool {
    form == "which" || form == "who" || form == "that" || form == "what" || form == "as"
  }

  /// Whether the clause a word stands in has its finite verb already.
  func hasOwnVerb(before index: Int) -> Bool {
    guard openers.isEmpty, let last = result.last else { return false }
    // "indicated the leaders met": what is said has a verb of its own.
    if let head = last.head, SpeechCues.isSaying(head.lemma),
      index == 0 || !words[index - 1].classes.contains(.coordinator),
      !words[last.words.upperBound..<index].contains(where: { $0.classes.contains(.comma) }),
      !describesObject(index, of: last, head)
    {
      return false
    }
    let start = min(last.words.upperBound, index)
    let hasComma = words[start..<index].contains { $0.classes.contains(.comma) }
    // "The states that signed the pact met": the clause around the relative one has none yet.
    let isInSubject = last.role == .relative || last.role == .complement
    if isInSubject, !result.contains(where: { $0.role == .main }) { return false }
    if last.role != .main, hasComma {
      // "Eva Lind, who led the agency, resigned": the clause around it has none yet.
      guard let main = result.last(where: { $0.role == .main }) else { return false }
      return !words[main.words.upperBound..<index].contains {
        $0.classes.isAny([.strongMark, .terminator])
      }
    }
    for place in words.indices[start..<index].reversed() {
      let word = words[place]
      if word.classes.isAny([.strongMark, .terminator]) { return false }
      guard word.classes.contains(.coordinator) else { continue }
      // "and the other side": a new subject.
      let isNew = words[place + 1].classes.isAny([.determiner, .pronoun, .proper])
      if place + 1 < index, isNew { return false }
    }
    return true
  }

  /// "reports the number of boats used in a raid": a participle behind the object of a verb that takes
  /// one.
  private func describesObject(_ index: Int, of group: VerbGroup, _ head: VerbGroup.Link) -> Bool {
    let low = group.words.upperBound
    guard Self.noting.contains(head.lemma), low + 1 < index, index + 1 < words.count,
      words[low].classes.contains(.determiner)
    else { return false }
    return words[index].classes.contains(.participle) && !words[index].classes.contains(.objectless)
      && words[index + 1].classes.contains(.preposition)
  }

  private static let noting: WordSet = [
    "report", "note", "mention", "recall", "acknowledge", "recommend", "propose", "consider",
    "regard", "view",
  ]

  /// Whether a word stands behind "and" in the last item of a list that a verb before it governs: "will
  /// get boats, a hall and a fund under a plan".
  func endsList(before index: Int) -> Bool {
    guard openers.isEmpty, let last = result.last, last.words.upperBound < index else {
      return false
    }
    let behind = words[last.words.upperBound..<index]
    guard let joint = behind.lastIndex(where: { $0.classes.contains(.coordinator) }),
      !words[joint - 1].classes.contains(.comma)
    else { return false }
    return behind[..<joint].contains { $0.classes.contains(.comma) }
      && !behind.contains { $0.classes.isAny([.strongMark, .terminator, .opener, .weakOpener]) }
  }

  /// Whether a verb beyond doubt follows before the clause ends: then this is no finite verb.
  func verbFollows(_ index: Int, pastCoordinators: Bool) -> Bool {
    for later in words.indices[(index + 1)...].prefix(24) {
      let word = words[later]
      if word.classes.contains(.coordinator), !pastCoordinators { return false }
      if word.classes.isAny([.comma, .strongMark, .terminator, .opener, .weakOpener, .quote]) {
        return false
      }
      // "seem to have agreed": an infinitive is no finite verb.
      let isInfinitive = words[later - 1].classes.contains(.to)
      if word.classes.contains(.modal) || word.isFiniteAuxiliary, !isInfinitive { return true }
      guard !word.classes.isAny([.nounLike, .proper, .adjective, .preposition]) else { continue }
      if word.classes.contains(.thirdPerson) { return true }
      if pastCoordinators, word.classes.contains(.base), words[later - 1].isNominal { return true }
    }
    return false
  }

  func pastFollows(_ index: Int) -> Bool {
    for later in words.indices[(index + 1)...].prefix(24) {
      let classes = words[later].classes
      if classes.isAny([
        .comma, .strongMark, .terminator, .opener, .weakOpener, .quote, .coordinator,
      ]) {
        return false
      }
      let isDistinct = classes.contains(.past) && !classes.isAny([.participle, .base, .nounLike])
      if isDistinct, !words[later - 1].isPronoun { return true }
    }
    return false
  }

  /// Whether a word stands in "According to the items drafted on an agenda, …".
  ///
  /// "X, a landmark signed under Y, offers" holds such a phrase between two commas.
  func isInLeadingPhrase(_ index: Int) -> Bool {
    guard let first = words.first(where: \.isWord),
      words[index...].prefix(20).contains(where: { $0.classes.contains(.comma) })
    else { return false }
    guard openers.isEmpty else { return false }
    // The comma in "However, the ministers" opens no phrase.
    let commas = words[..<index].dropFirst(2).count { $0.classes.contains(.comma) }
    return first.classes.isAny([.preposition, .gerund]) ? commas == 0 : commas % 2 == 1
  }

  /// Whether a noun in the plural stands before the first comma, with no preposition before it.
  var startsWithPlural: Bool {
    let opening = words.prefix { !$0.classes.contains(.comma) }
    return opening.last?.classes.contains(.plural) == true
      && opening.first?.classes.isAny([.preposition, .opener, .weakOpener, .gerund, .to]) == false
  }

  /// Whether "not to" stands at a place.
  func deniesInfinitive(_ index: Int) -> Bool {
    index + 1 < words.count && words[index].form == "not" && words[index + 1].classes.contains(.to)
  }

  /// Whether the comma before a word closes what another opened: "Oslo, for its part, sent".
  func isAfterAside(_ index: Int) -> Bool {
    let commas = words[..<index].dropFirst(2).count { $0.classes.contains(.comma) }
    return commas > 0 && commas % 2 == 0
  }

  /// Whether the next comma is followed by a verb: what stands before it was a phrase.
  func verbAfterComma(_ index: Int) -> Bool {
    guard
      let comma = words.indices[index...].prefix(20).first(where: {
        words[$0].classes.contains(.comma)
      })
    else { return false }
    return words[(comma + 1)...].prefix(2).contains {
      $0.isFiniteAuxiliary
        || $0.classes.isAny([.modal, .thirdPerson, .past])
          && !$0.classes.isAny([.proper, .nounLike])
    }
  }

  /// Whether "and" ties the noun before a verb to another: "Oslo and Lima work".
  func isCoordinated(_ index: Int) -> Bool {
    var place = index
    while place > 0, place > index - 6 {
      let word = words[place]
      if word.form == "and" {
        let left = words[place - 1]
        return place < index && left.isNominal && !left.classes.contains(.number)
      }
      guard word.isNominal || word.classes.isAny([.determiner, .adjective, .possessive]) else {
        return false
      }
      place -= 1
    }
    return false
  }

  /// Whether the noun phrase before a verb may be plural: "the main issues of discussion include".
  func pluralStands(before index: Int) -> Bool {
    var place = index
    while place >= 0, place > index - 12 {
      let word = words[place]
      if word.classes.isAny([.comma, .strongMark, .terminator, .opener, .modal, .be, .have, .do]) {
        return false
      }
      if word.classes.contains(.plural) || word.form == "and" { return true }
      place -= 1
    }
    return false
  }
}
