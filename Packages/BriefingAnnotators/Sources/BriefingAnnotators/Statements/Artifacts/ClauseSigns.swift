import BriefingCore

/// The signs of garbled text that a clause without its verb shows.
///
/// They look at sentences that end in a stop and hold a part without a finite verb; there a word
/// that can be a verb or noun, in a place where neither fits, is taken for the trace of a verb.
struct ClauseSigns {
  private let reading: SentenceReading
  private let dates: [Annotation]
  private let technologies: [Annotation]
  private var words: [ReadWord] { reading.words }

  init(_ reading: SentenceReading, dates: [Annotation], technologies: [Annotation]) {
    self.reading = reading
    self.dates = dates
    self.technologies = technologies
  }

  /// Returns the garbled runs of words with their signs.
  func findings() -> [(Range<Int>, ArtifactSign)] {
    var result = joinedNames()
    guard words.last?.classes.contains(.terminator) == true, words.count >= 6 else { return result }
    for part in verblessParts() {
      if let range = dateAsObject(in: part) { result.append((range, .dateAsObject)) }
      if let range = missingAgreement(in: part) {
        result.append((range, .missingAgreement))
      } else if let range = missingVerb(in: part) {
        result.append((range, .missingVerb))
      }
    }
    return result
  }

  /// The opening parts of the sentence, up to a comma with "and", that hold no finite verb.
  private func verblessParts() -> [Range<Int>] {
    let body = reading.body
    // What is read as a verb for want of a better one may be the noun it is elsewhere.
    let verb = reading.groups.first { group in
      group.isCertain || !words[group.words.lowerBound].classes.contains(.nounLike)
    }
    let firstVerb = verb?.words.lowerBound ?? body.upperBound
    guard firstVerb < body.upperBound else { return [body] }
    let joint = (body.lowerBound..<firstVerb).first { index in
      words[index].classes.contains(.comma) && index + 1 < firstVerb
        && (words[index + 1].form == "and" || words[index + 1].form == "but")
    }
    return joint.map { [body.lowerBound..<$0] } ?? []
  }

  /// "ministers measure July 29": a plural, a verb that needs an object, and a date at once.
  private func dateAsObject(in part: Range<Int>) -> Range<Int>? {
    for index in part.dropFirst() {
      let (subject, verb) = (words[index - 1], words[index])
      guard verb.classes.contains(.base), !verb.classes.isAny([.objectless, .proper, .adjective]),
        !Self.dated.contains(verb.form), subject.classes.contains(.plural),
        let date = dates.first(where: { $0.span.start >= verb.span.end }),
        date.span.start - verb.span.end == 1
      else { continue }
      let end = words.lastIndex { $0.span.end <= date.span.end } ?? index
      return index - 1..<max(end + 1, index + 1)
    }
    return nil
  }

  /// Verbs that a day can follow at once: "they open Monday".
  private static let dated = WordSet(
    words: """
      open close start begin end meet gather vote resume return leave launch convene visit depart sign \
      hold host announce release publish report plan march strike play sail fly train tour
      """
  )

  /// "Parliament vote this week on": a name in the singular, a base form, and words of time or an
  /// article after it.
  private func missingAgreement(in part: Range<Int>) -> Range<Int>? {
    guard let start = subjectEnd(in: part) else { return nil }
    let (verb, next) = (words[start], start + 1 < words.count ? words[start + 1] : nil)
    guard verb.classes.contains(.base), let next, !verb.classes.isAny([.adjective, .proper]) else {
      return nil
    }
    let isOpen = next.classes.contains(.determiner) && !Self.partitive.contains(next.form)
    return isOpen ? part.lowerBound..<start + 1 : nil
  }

  /// "Norway choice the same means": a name, a noun and an article with nothing between.
  private func missingVerb(in part: Range<Int>) -> Range<Int>? {
    guard let noun = subjectEnd(in: part), noun + 1 < words.count else { return nil }
    let (word, next) = (words[noun], words[noun + 1])
    let isNoun =
      word.isNominal && !word.classes.isAny([.base, .thirdPerson, .proper, .plural, .pronoun])
      && !word.classes.isAny([.participle, .gerund, .number])
    guard isNoun, Self.articles.contains(next.form) else { return nil }
    return part.lowerBound..<phraseEnd(noun + 1, in: part)
  }

  private static let articles = WordSet(words: "the a an this that its their")
  private static let partitive = WordSet(words: "of more most less")

  /// Where the one name a part opens with ends: the word after it.
  private func subjectEnd(in part: Range<Int>) -> Int? {
    var index = part.lowerBound
    guard index < part.upperBound, words[index].shape.contains(.capitalized),
      !words[index].classes.isAny([
        .determiner, .preposition, .pronoun, .opener, .adverb, .gerund, .participle, .adjective,
        .plural, .base, .negator, .coordinator,
      ])
    else { return nil }
    index += 1
    while index < part.upperBound, words[index].classes.contains(.proper),
      !words[index].classes.contains(.plural)
    {
      index += 1
    }
    return index < part.upperBound && words[index].isWord ? index : nil
  }

  private func phraseEnd(_ start: Int, in part: Range<Int>) -> Int {
    var end = start + 1
    while end < part.upperBound, words[end].isWord, end - start < 4,
      !words[end].classes.isAny([.preposition, .coordinator])
    {
      end += 1
    }
    return end
  }

  /// "such as machine learning quantum computing, could": two names in a list without a comma.
  private func joinedNames() -> [(Range<Int>, ArtifactSign)] {
    var result: [(Range<Int>, ArtifactSign)] = []
    for (left, right) in zip(technologies, technologies.dropFirst()) {
      guard right.span.start - left.span.end == 1,
        let first = words.firstIndex(where: { $0.span.start == left.span.start }),
        let middle = words.firstIndex(where: { $0.span.start == right.span.start }),
        let last = words.lastIndex(where: { $0.span.end <= right.span.end }),
        middle - first > 1, last > middle, first >= 2,
        words[first - 1].form == "as", words[first - 2].form == "such"
      else { continue }
      result.append((first..<last + 1, .missingComma))
    }
    return result
  }
}
