import BriefingCore

extension SourceComparison {
  /// Votes that several sources tell, alike or otherwise.
  func comparedVotes(
    among told: ToldSentences
  ) -> (agreements: [Agreement], differences: [Difference]) {
    let votes = told.sentences.indices.filter { told.votes[$0] != nil }
    let holders = holders(of: votes, told)
    var used: Set<Int> = []
    var agreements: [Agreement] = []
    var differences: [Difference] = []
    for (place, index) in votes.enumerated() where !used.contains(index) {
      var members = [index]
      for other in candidates(besides: place, of: votes, holders, told)
      where !used.contains(other)
        && !members.contains(where: {
          told.sentences[$0].document == told.sentences[other].document
        }) && areOfOneVote(index, other, told)
      {
        members.append(other)
      }
      guard members.count >= 2, let first = told.votes[index] else { continue }
      used.formUnion(members)
      let tallies = members.compactMap { told.votes[$0] }
      let sides = zip(members, tallies).compactMap { member, tally in
        side(of: tally.span, in: told.sentences[member])
      }
      let shared = told.sentences[index].matter(sharedWith: told.sentences[members[1]])
      let subject = matter(index, shared, told).map { "the vote in “\($0)”" } ?? "the vote"
      if tallies.dropFirst().allSatisfy({ $0.agrees(with: first) }) {
        agreements.append(Agreement(subject: subject, sides: sides))
      } else {
        differences.append(
          Difference(kind: .number, subject: subject, severity: .high, sides: sides)
        )
      }
    }
    return (agreements, differences)
  }

  /// A number of a vote, at which two meet.
  private struct TallyKey: Hashable {
    let side: VoteTally.Side
    let count: Int
  }

  /// The sentences that tell each number, in order.
  private func holders(of votes: [Int], _ told: ToldSentences) -> [TallyKey: [Int]] {
    var holders: [TallyKey: [Int]] = [:]
    for index in votes {
      for (side, count) in told.votes[index]?.counts ?? [:] {
        holders[TallyKey(side: side, count: count), default: []].append(index)
      }
    }
    return holders
  }

  /// The votes behind one that share a number with it, and those next to it; of very many the first tell
  /// enough.
  private func candidates(
    besides place: Int,
    of votes: [Int],
    _ holders: [TallyKey: [Int]],
    _ told: ToldSentences
  ) -> [Int] {
    let own = votes[place]
    let keys = (told.votes[own]?.counts ?? [:]).map { TallyKey(side: $0.key, count: $0.value) }
    let sharing = keys.flatMap { (holders[$0] ?? []).drop { $0 <= own }.prefix(Self.mostVotes) }
    return Set(sharing + votes[(place + 1)...].prefix(Self.mostVotes)).sorted()
  }

  private static let mostVotes = 32

  /// Whether two sentences tell of one vote: a number of it is the same, and they share a word; or they
  /// share enough words.
  private func areOfOneVote(_ left: Int, _ right: Int, _ told: ToldSentences) -> Bool {
    let sentences = (told.sentences[left], told.sentences[right])
    guard areOfOneAccount(sentences.0, sentences.1), let own = told.votes[left],
      let other = told.votes[right]
    else { return false }
    let weight = told.weight(of: sentences.0.matter(sharedWith: sentences.1))
    let isPartlySame = own.shared(with: other).contains { $0.0 == $0.1 }
    return weight >= (isPartlySame ? 0.8 : Self.leastShared)
  }
}
