import BriefingCore

/// Finds unknown names that the document itself shows to be names of bodies.
///
/// What stands beside a name in one place, "the airline Acme", "Acme, the maker of tyres, …",
/// "shares in Acme", holds for the name wherever the document uses it. An acronym needs less, for
/// few of them are persons or places; it is a body where a fair part of its mentions act as one.
struct BodyEvidence {
  /// What the document says of one name.
  private struct Case {
    var kind: String?
    /// How often it stands beside something that shows a body.
    var support = 0
    /// Whether one such place is enough.
    var isSure = false
    /// Whether it is a name only before "party": "the Yellow party".
    var isParty = false
    /// Whether a place speaks against it: "an ABC".
    var isRefuted = false
    /// How often it stands within a sentence, where its capital means something.
    var inside = 0
    var total = 0
  }

  let words: NameWords
  /// Whether each token belongs to another name.
  let isTaken: [Bool]
  /// Whether a token is part of a place.
  let isPlace: (Int) -> Bool

  /// Returns the tokens of the names of bodies, and their kinds.
  func bodies() -> [(tokens: Range<Int>, kind: String?)] {
    let runs = runs()
    var cases: [String: Case] = [:]
    for run in runs {
      guard let cue = cue(for: run) else { continue }
      let name = words.plainText(words.span(run))
      cases[name, default: Case()].support += 1
      if cue.isSure { cases[name]?.isSure = true }
      if run.count == 1, words.isExactly(run.upperBound, "party"), !isAcronym(run) {
        cases[name]?.isParty = true
      }
      if cases[name]?.kind == nil { cases[name]?.kind = cue.kind }
    }
    guard !cases.isEmpty else { return [] }
    let names = runs.map { words.plainText(words.span($0)) }
    for (run, name) in zip(runs, names) where cases[name] != nil {
      cases[name]?.total += 1
      if !words.startsSentence(run.lowerBound) { cases[name]?.inside += 1 }
      if words.isWord(run.lowerBound - 1, "a") || words.isWord(run.lowerBound - 1, "an") {
        cases[name]?.isRefuted = true
      }
    }
    return zip(runs, names).compactMap { run, name in
      guard let found = cases[name], !found.isRefuted, found.inside > 0 || run.count > 1,
        found.isSure || found.support * 3 >= found.total,
        !found.isParty || words.isExactly(run.upperBound, "party")
      else { return nil }
      return (whole(run, found), found.kind)
    }
  }

  /// The run with what goes on with it: "Rivers Choice of Peru", "the Green party".
  private func whole(_ run: Range<Int>, _ found: Case) -> Range<Int> {
    let next = run.upperBound
    guard found.isSure, words.isSameSentence(run.lowerBound, next) else { return run }
    if words.isExactly(next, "party") { return run.lowerBound..<next + 1 }
    let start = causeStart(of: run)
    if start < run.lowerBound { return start..<run.upperBound }
    guard run.count > 1, words.isWord(next, "of") || words.isWord(next, "for") else { return run }
    return run
      .lowerBound..<words.complementEnd(after: next, isBarrier: { isTaken[$0] && !isPlace($0) })
  }

  /// The start of a name whose first words stand before a "for" or "without": "Light for All Rivers".
  private func causeStart(of run: Range<Int>) -> Int {
    var link = run.lowerBound - 1
    if link > 0, words.isCapitalized(link), words.has(link, .grammar) { link -= 1 }
    guard link > 0, words.isExactly(link, "for") || words.isExactly(link, "without"),
      words.isSameSentence(link - 1, run.lowerBound), isCause(link - 1)
    else { return run.lowerBound }
    var start = link - 1
    while start > words.sentenceStart[link], isCause(start - 1), link - start < 4 { start -= 1 }
    return start
  }

  private func isCause(_ index: Int) -> Bool {
    words.isCapitalized(index) && !isTaken[index]
      && !words.has(index, [.grammar, .office, .honorific, .calendar, .occupation, .gathering])
      && cues(ofForm: index).isDisjoint(with: [.holder, .property])
  }

  private func cues(ofForm index: Int) -> BodyCues {
    BodyCues.lexicon[Array(words.folded(index).utf8)[...]] ?? []
  }

  /// The runs of capitalised words that belong to no other name, and to nothing that has a role.
  private func runs() -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = 0
    while index < words.count {
      guard isPart(index) else {
        index += 1
        continue
      }
      let start = index
      index += 1
      while index < words.count, words.isSameSentence(start, index) {
        if isPart(index) {
          index += 1
        } else if words.isHyphen(index), index + 1 < words.count, isPart(index + 1) {
          index += 2
        } else {
          break
        }
      }
      let run = start..<index
      if run.count <= 5, !words.isTitleCased[start], isWhole(run) { runs.append(run) }
    }
    return runs
  }

  private func isPart(_ index: Int) -> Bool {
    words.isNameWord(index) && !isTaken[index]
      && !words.has(
        index,
        [
          .grammar, .office, .honorific, .calendar, .instrument, .gathering, .occupation,
          .government, .speech,
        ]
      )
      && words.countries.starting(at: index) == nil
      && !Self.peoples.contains(words.folded(index))
  }

  /// Peoples of several countries or of none, which the table of countries does not list.
  private static let peoples: Set<String> = [
    "korean", "american", "european", "asian", "african", "arab", "congolese", "irish", "english",
    "scottish", "welsh", "latin", "western", "eastern", "soviet", "kurdish", "tibetan",
  ]

  /// Whether no capitalised word beside a run makes it a part of something longer.
  private func isWhole(_ run: Range<Int>) -> Bool {
    if run.lowerBound > 1, causeStart(of: run) < run.lowerBound { return endsName(run) }
    let before = run.lowerBound - 1
    if words.isHyphen(before) || words.isHyphen(run.upperBound) { return false }
    if words.isSameSentence(before, run.lowerBound), words.isCapitalized(before),
      !words.startsSentence(before) || words.has(before, [.office, .honorific]) || isTaken[before],
      words.countries.ending(before: run.lowerBound)?.isDemonym != true
    {
      return false
    }
    return endsName(run)
  }

  /// Whether the name does not go on behind a run.
  private func endsName(_ run: Range<Int>) -> Bool {
    let next = run.upperBound
    guard words.isSameSentence(run.lowerBound, next) else { return true }
    return !words.isCapitalized(next) && !words.tokens[next].isNumber
      || words.isMark(next, "(")
  }
}
