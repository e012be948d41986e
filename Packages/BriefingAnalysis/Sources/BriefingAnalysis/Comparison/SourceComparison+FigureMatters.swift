import BriefingCore

/// Whether figures are told of one matter.
extension SourceComparison {
  /// Whether two figures, each the other's best match, are told of one matter beyond reasonable doubt.
  func isOfOneMatter(
    _ pair: FigurePair,
    _ left: Figure,
    _ right: Figure,
    _ lone: LoneFigures
  ) -> Bool {
    let days = daysApart(left.document, right.document)
    if let days, days > Self.oneStory { return false }
    guard !left.isDenied, !right.isDenied, !left.isApart(from: right) else { return false }
    if left.measure == .day { return isOfOneDay(pair, left, right) }
    let isBare = left.measure == .count(unit: "1")
    let isOneCollection = left.isOfOneCollection(as: right)
    if isBare, !isOneCollection, !left.countsSame(as: right) { return false }
    let isSmall = isBare && max(left.range.upperBound, right.range.upperBound) < 20
    guard case .apart(let nearness) = pair.relation else {
      // A long number is hardly the same by chance.
      let isTelling = left.isSum || left.digits >= 3 || right.digits >= 3
      // One sum in two accounts of one story needs few words besides.
      if left.isSum, pair.relation == .equal, stories.areOne(left.document, right.document) {
        return pair.weight >= 0.5
      }
      // One number of one noun too.
      if pair.relation == .equal, !isSmall, left.isOfOneNoun(as: right) {
        return pair.weight >= 0.75
      }
      return pair.weight >= (isSmall ? 1.8 : isTelling ? 0.8 : 1.2)
    }
    // "It has outlived four governments", "three governments have settled it": any text has some.
    if isSmall, !isOneCollection, left.noun?.head.map(LoneFigures.general.contains) ?? false {
      return false
    }
    if isOneCollection, nearness >= 0.2, pair.weight >= 0.4 { return true }
    if !left.isSum, !left.isStanding, !right.isStanding,
      days.map({ $0 > 0 }) ?? (order(left.document, right.document) != .unknown)
    {
      return false  // a count of one day and of another
    }
    if nearness >= 0.5, stories.areOne(left.document, right.document), lone.areLone(left, right),
      shareDeed(left, right)
    {
      return true
    }
    // Digits in another order are a slip of the pen.
    if left.isSum, left.isTransposed(of: right), stories.areOne(left.document, right.document),
      pair.weight >= 0.5
    {
      return true
    }
    if nearness >= 0.75 {
      return pair.weight >= (isSmall ? 1.8 : nearness >= 0.95 ? 1.1 : 1.3)
        || pair.weight >= 0.9 && pair.likeness >= 0.5
    }
    guard nearness >= 0.2 else { return false }
    return pair.weight >= 2.5 && pair.likeness >= 0.4
      || pair.weight >= 1.2 && (left.isOfOneNoun(as: right) || areLone(left, right))
  }

  /// Whether words of one deed stand around two figures, or two other words that say what they are of.
  private func shareDeed(_ left: Figure, _ right: Figure) -> Bool {
    let shared = left.words.keys.filter { right.words[$0] != nil }
    return shared.contains(where: ContentWord.isDeed) || shared.count >= 2
  }

  /// Whether two sums are the only ones of a currency in their documents, and it is that of few.
  private func areLone(_ left: Figure, _ right: Figure) -> Bool {
    guard left.isSum, case .sum(let currency) = left.measure, !Self.common.contains(currency) else {
      return false
    }
    return [left.document, right.document].allSatisfy { document in
      let sums = self.document(document)?.active(.money) ?? []
      return sums.count { $0.attributes.text("currency") == currency } == 1
    }
  }

  /// Currencies in which anything may be told.
  private static let common: Set<String> = ["USD", "EUR"]

  /// How much one noun speaks for two figures being of one matter.
  static let nounFit = 1.5

  /// Only what is still to come has one day: of what was, there may have been several, and the same day
  /// is told alike all the same.
  private func isOfOneDay(_ pair: FigurePair, _ left: Figure, _ right: Figure) -> Bool {
    if pair.relation == .equal, stories.areOne(left.document, right.document) {
      let isExact = left.range.upperBound - left.range.lowerBound < 1
      let isToCome = left.isToCome && right.isToCome
      return pair.weight >= (isToCome ? isExact ? 0.75 : 1 : 2)
    }
    guard left.isToCome, right.isToCome else { return false }
    // What the sentence before tells of a day counts only where both tell one story.
    if left.isTakenUp || right.isTakenUp, !left.isOfOneNoun(as: right),
      !stories.areOne(left.document, right.document)
    {
      return false
    }
    // A year leaves much open: it is at odds with another, and else says little.
    let days = max(
      left.range.upperBound - left.range.lowerBound,
      right.range.upperBound - right.range.lowerBound
    )
    if !pair.isApart, days > 100 { return false }
    // What is held every year is not moved by a year.
    let distance = abs(left.range.lowerBound - right.range.lowerBound)
    if left.words["#meet"] != nil, distance > Self.recurrence { return false }
    if pair.weight >= 2.2, pair.likeness >= 0.35 { return true }
    // The noun of what begins, though half the sentences of one story have it.
    if pair.weight >= 0.3, left.isOfOneNoun(as: right) { return true }
    // One deed, or one value told besides: "from 1 October for eighteen months".
    let areOne = left.words.keys.contains { word in
      (ContentWord.isDeed(word) || word.hasPrefix("=")) && right.words[word] != nil
    }
    return areOne && pair.weight >= 1.5
  }

  /// Meetings further apart than this, in days, are two.
  private static let recurrence = 300.0
  /// Sources further apart than this, in days, do not tell one story.
  static let oneStory = StoryIndex.longest

  /// Whether one of two figures is told less exactly: a month for a day, a round number.
  func isLessExact(_ pair: FigurePair, _ figures: [Figure]) -> Bool {
    if pair.relation == .rounded { return true }
    let (left, right) = (figures[pair.left], figures[pair.right])
    // The last day for one thing is no other day of it.
    guard left.measure == .day, pair.relation == .compatible, left.bound == right.bound else {
      return false
    }
    return left.range.upperBound - left.range.lowerBound
      != right.range.upperBound - right.range.lowerBound
  }
}
