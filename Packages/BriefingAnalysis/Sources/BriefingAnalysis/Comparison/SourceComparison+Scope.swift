import BriefingCore

extension SourceComparison {
  /// Things of which sources of one story enumerate the members otherwise: what the one takes in and
  /// the other leaves out, and what each names that the other does not.
  func scopeDifferences() -> [Difference] {
    let all = workers.map(documents) { EnumerationReader($0).enumerations() }.flatMap(\.self)
    var differences: [Difference] = []
    // The enumerations so far by the words of their members.
    var holders: [String: [Int]] = [:]
    for (index, enumeration) in all.enumerated() {
      let senses = Set(enumeration.members.flatMap(\.senses))
      let near = Set(senses.flatMap { (holders[$0] ?? []).suffix(Self.mostCompared) })
      for other in near.sorted() where areOfOneThing(all[other], enumeration) {
        if let difference = difference(all[other], enumeration) { differences.append(difference) }
      }
      for sense in senses { holders[sense, default: []].append(index) }
    }
    return differences
  }

  private func areOfOneThing(_ left: Enumeration, _ right: Enumeration) -> Bool {
    left.citation.source != right.citation.source
      && (left.isOfOneWhole(as: right) || left.isOfOneReach(as: right))
      && stories.areOne(left.citation.source, right.citation.source)
  }

  private func difference(_ left: Enumeration, _ right: Enumeration) -> Difference? {
    let shared = left.members.filter { mine in right.members.contains { $0.isOne(with: mine) } }
    guard let member = shared.first else { return nil }
    if left.isExclusion != right.isExclusion {
      return Difference(
        kind: .scope,
        subject: "whether “\(member.citation.quote.onOneLine)” is taken in",
        severity: left.isOfOneWhole(as: right) ? .high : .medium,
        sides: [side(left.citation), side(right.citation)]
      )
    }
    let mine = left.members.filter { own in !right.members.contains { $0.isOne(with: own) } }
    let theirs = right.members.filter { own in !left.members.contains { $0.isOne(with: own) } }
    guard !left.isExclusion, !mine.isEmpty, !theirs.isEmpty else { return nil }
    return Difference(
      kind: .scope,
      subject: "what “\(member.citation.quote.onOneLine)” is listed with",
      severity: .low,
      sides: (left.members + right.members).map { side($0.citation) }
    )
  }
}
