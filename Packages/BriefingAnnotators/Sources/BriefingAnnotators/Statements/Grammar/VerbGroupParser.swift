/// The parser of one verb group, from its first word to the last infinitive that hangs on it.
struct VerbGroupParser {
  let words: [ReadWord]
  var cursor = 0
  var group = VerbGroup(words: 0..<0, tense: .present, isCertain: true)
  /// The end of the last word that belongs to the group.
  var end = 0

  init(_ words: [ReadWord]) { self.words = words }

  /// Returns the group that a modal opens.
  func modalGroup(at index: Int) -> VerbGroup? {
    var parser = self
    parser.start(at: index, tense: .modal)
    parser.group.modal = words[index].lemma.isEmpty ? nil : words[index].lemma
    parser.skipAside()
    parser.skipQuantifier()
    parser.skipInvertedSubject()
    if parser.at(.to), parser.group.modal == "ought" { parser.cursor += 1 }
    guard parser.infinitive() else { return parser.group.modal == nil ? nil : parser.finished }
    parser.chain()
    return parser.finished
  }

  /// Returns the group that a form of "be", "have" or "do" opens.
  func auxiliaryGroup(at index: Int) -> VerbGroup {
    var parser = self
    let word = words[index]
    parser.start(at: index, tense: word.classes.contains(.past) ? .past : .present)
    if word.classes.contains(.be) {
      parser.afterBe(isPerfect: false, at: index)
    } else if word.form == "had", parser.advises() {
      // "had better wait"
    } else if word.classes.contains(.have) {
      parser.afterHave(at: index)
    } else {
      parser.afterDo(at: index)
    }
    parser.chain()
    return parser.finished
  }

  /// Returns the group that a verb without auxiliary opens.
  func lexicalGroup(at index: Int, isCertain: Bool) -> VerbGroup {
    var parser = self
    let word = words[index]
    let isPast = word.classes.contains(.past) && !word.classes.contains(.base)
    parser.start(at: index, tense: index == 0 ? .imperative : isPast ? .past : .present)
    parser.group.isCertain = isCertain
    let isHabit = parser.isHabit(at: index)
    parser.link(VerbGroup.Link(word: index, lemma: isHabit ? "used to" : word.lemma))
    parser.chain()
    return parser.finished
  }

  private var finished: VerbGroup {
    var group = group
    group.words = group.words.lowerBound..<max(end, group.words.lowerBound + 1)
    return group
  }

  // MARK: Steps

  private mutating func start(at index: Int, tense: VerbGroup.Tense) {
    group = VerbGroup(words: index..<index + 1, tense: tense, isCertain: true)
    end = index + 1
    cursor = index
    note(index)
    cursor = index + 1
  }

  /// Notes what an adverb or negator of the group says.
  private mutating func note(_ index: Int) {
    if words[index].classes.contains(.negator) { group.negations.append(index) }
    if words[index].classes.contains(.adverb) { group.adverbs.append(index) }
  }

  func at(_ classes: WordClass) -> Bool {
    cursor < words.count && words[cursor].classes.isAny(classes)
  }

  mutating func link(_ link: VerbGroup.Link) {
    group.links.append(link)
    end = link.word + 1
    cursor = link.word + 1
  }

  /// Skips adverbs and "not", which belong to the group when a verb comes after them.
  mutating func skipAdverbs() {
    if cursor + 1 < words.count, words[cursor].form == "no", words[cursor + 1].form == "longer" {
      group.negations.append(cursor)
      end = cursor + 2
      cursor += 2
    }
    while cursor < words.count, words[cursor].classes.contains(.adverb),
      !isPredicate(cursor)
    {
      note(cursor)
      // "not" without a verb after it, as in "is not a law", still denies.
      if words[cursor].classes.contains(.negator) { end = cursor + 1 }
      cursor += 1
    }
  }

  /// "is likely to" and "is likely the" have an adjective; "will likely come" has an adverb.
  private func isPredicate(_ index: Int) -> Bool {
    guard words[index].classes.contains(.adjective) else { return false }
    guard index + 1 < words.count else { return true }
    return !words[index + 1].classes.isAny([.verb, .adverb, .adjective, .be, .have])
  }

  /// Skips an aside between commas: "will, of course, be", "was not, however, agreed".
  ///
  /// - Parameter classes: What the word behind it must be.
  mutating func skipAside(before classes: WordClass = [.base, .be, .have, .adverb]) {
    skipAdverbs()
    guard at(.comma) else { return }
    let limit = min(cursor + 8, words.count)
    guard
      let close = words.indices[(cursor + 1)..<limit].first(where: {
        words[$0].classes.contains(.comma)
      }), close + 1 < words.count, words[close + 1].classes.isAny(classes)
    else { return }
    cursor = close + 1
    skipAdverbs()
  }

  /// Skips the word by which a subject in the plural is taken one by one: "will each pay", "were all
  /// given".
  mutating func skipQuantifier() {
    guard cursor + 1 < words.count, Self.quantifiers.contains(words[cursor].form),
      words[cursor + 1].classes.isAny([.base, .be, .have, .participle])
    else { return }
    cursor += 1
  }

  private static let quantifiers: WordSet = ["each", "both", "all"]

  /// "What talents do you have?": the noun asked for stands before the verb.
  private var asksForNoun: Bool {
    words.last?.form == "?" && group.words.lowerBound < 5
      && words.first.map { ["what", "which", "whose", "how"].contains($0.form) } ?? false
  }

  /// Skips the subject of a question: "will they be", "should the two sides meet".
  mutating func skipInvertedSubject() {
    guard
      group.words.lowerBound == 0 || !words[group.words.lowerBound - 1].isNominal || asksForNoun,
      at([.pronoun, .determiner, .proper, .number])
    else { return }
    var index = cursor
    let limit = min(cursor + 8, words.count)
    while index < limit, !words[index].classes.isAny(.punctuation) {
      let word = words[index]
      var last = index - 1
      while last > cursor, words[last].classes.contains(.adverb) { last -= 1 }
      if word.form == "be" || word.form == "have"
        || (word.classes.contains(.base) && last >= cursor && words[last].endsSubject)
      {
        cursor = index
        return
      }
      index += 1
    }
  }

  /// Reads a verb in the base form, with "be" and "have" before it.
  mutating func infinitive() -> Bool {
    skipAdverbs()
    guard cursor < words.count else { return false }
    let index = cursor
    let word = words[index]
    if word.form == "be" {
      cursor += 1
      end = cursor
      afterBe(isPerfect: false, at: index)
      return true
    }
    if word.form == "have" {
      cursor += 1
      end = cursor
      afterHave(at: index)
      return true
    }
    if word.form == "do" || (word.classes.contains(.base) && !word.lemma.isEmpty) {
      link(VerbGroup.Link(word: index, lemma: word.form == "do" ? "do" : word.lemma))
      return true
    }
    return false
  }
}

extension ReadWord {
  /// Whether the subject of a question can end here.
  fileprivate var endsSubject: Bool { isNominal || isPronoun }
}
