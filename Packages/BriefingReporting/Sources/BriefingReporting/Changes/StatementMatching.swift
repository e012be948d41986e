import BriefingCore

/// Finds for each statement of a briefing the one that has become of it in a later briefing.
///
/// Ids are made of places, so that a word put in at the top of a source changes all that follow. So
/// first come statements that rest on the same words of the same sources; then those with one id, if
/// they have words in common; then those of one subject, such as a topic; then those that say much
/// the same in the same place of a source, between passages that stayed, or nearly the same in
/// another. What could be told in two ways is told as one statement gone and one added.
struct StatementMatching {
  /// For each old statement the index of the new one; nothing where there is none.
  private(set) var partners: [Int?]
  /// For each new statement whether it is somebody's partner.
  private(set) var isTaken: [Bool]

  private let old: [BriefingStatement]
  private let new: [BriefingStatement]
  private var oldBags: [WordBag]
  private var newBags: [WordBag]

  /// Matches statements.
  ///
  /// - Parameters:
  ///   - old: The earlier statements.
  ///   - new: The later statements.
  ///   - renamed: The ids that sources of the earlier briefing have in the later one, where others.
  init(_ old: [BriefingStatement], _ new: [BriefingStatement], renamed: [String: String] = [:]) {
    self.old = old
    self.new = new
    partners = Array(repeating: nil, count: old.count)
    isTaken = Array(repeating: false, count: new.count)
    oldBags = old.map { WordBag($0, renamed: renamed) }
    newBags = new.map { WordBag($0, renamed: [:]) }
    matchPassages()
    countWords()
    matchIDs()
    matchSubjects()
    matchWords()
  }

  private mutating func pair(_ left: Int, _ right: Int) {
    partners[left] = right
    isTaken[right] = true
  }

  /// Counts the words of those that have no partner yet.
  private mutating func countWords() {
    var vocabulary = Vocabulary()
    for index in old.indices where partners[index] == nil {
      oldBags[index].countWords(&vocabulary)
    }
    for index in new.indices where !isTaken[index] { newBags[index].countWords(&vocabulary) }
  }

  // MARK: The same passages

  private struct PassageKey: Hashable {
    let family: String
    let subject: String?
    let text: String?
    let passages: Set<WordBag.Passage>

    init(_ statement: BriefingStatement, _ bag: WordBag) {
      family = statement.family
      subject = statement.subject
      // What cites nothing is known by its words alone.
      text = bag.passages.isEmpty && !statement.isNoContradiction ? statement.item.text : nil
      passages = bag.passages
    }
  }

  private mutating func matchPassages() {
    var groups: [PassageKey: [Int]] = [:]
    for (index, statement) in new.enumerated() {
      groups[PassageKey(statement, newBags[index]), default: []].append(index)
    }
    // Several sums stand in one sentence: those that are the same come first.
    let rounds: [(Item, Item) -> Bool] = [
      { $0.text == $1.text }, { $0.isLike($1) && $0.status == $1.status }, { $0.isLike($1) },
      { _, _ in true },
    ]
    for fits in rounds {
      for (left, statement) in old.enumerated() where partners[left] == nil {
        let key = PassageKey(statement, oldBags[left])
        guard let group = groups[key], !group.isEmpty else { continue }
        guard let place = group.firstIndex(where: { fits(statement.item, new[$0].item) }) else {
          continue
        }
        pair(left, group[place])
        groups[key]?.remove(at: place)
      }
    }
  }

  // MARK: The same id, the same subject

  /// How much two statements with one id must have in common: the place may hold something else now.
  private static let leastOfOneID = 0.3

  private mutating func matchIDs() {
    var indices: [String: Int] = [:]
    for (index, statement) in new.enumerated() where !isTaken[index] {
      for id in statement.ids { indices[id] = index }
    }
    for (left, statement) in old.enumerated() where partners[left] == nil {
      guard let right = statement.ids.lazy.compactMap({ indices[$0] }).first, !isTaken[right]
      else { continue }
      let isBare = oldBags[left].passages.isEmpty && newBags[right].passages.isEmpty
      if isBare || oldBags[left].likeness(to: newBags[right]) >= Self.leastOfOneID {
        pair(left, right)
      }
    }
  }

  private mutating func matchSubjects() {
    struct Key: Hashable {
      let family: String
      let subject: String
    }
    func key(_ statement: BriefingStatement) -> Key? {
      statement.subject.map { Key(family: statement.family, subject: $0) }
    }
    var olds: [Key: [Int]] = [:]
    var news: [Key: [Int]] = [:]
    for (index, statement) in old.enumerated() where partners[index] == nil {
      if let key = key(statement) { olds[key, default: []].append(index) }
    }
    for (index, statement) in new.enumerated() where !isTaken[index] {
      if let key = key(statement) { news[key, default: []].append(index) }
    }
    for (index, statement) in old.enumerated() where partners[index] == nil {
      guard let key = key(statement), olds[key]?.count == 1, let group = news[key],
        group.count == 1
      else { continue }
      pair(index, group[0])
    }
  }

  // MARK: Much the same words

  private struct Candidate {
    let left: Int
    let right: Int
    let likeness: Double
    let distance: Int
    let isInPlace: Bool
  }

  /// How much a statement must have in common with one in the same place, and with one elsewhere.
  private static let leastInPlace = 0.5
  private static let leastElsewhere = 0.8
  /// How many words may lead to candidates, how common each may be, and how many neighbours are
  /// looked at: what keeps the work in proportion to the statements.
  private static let mostWords = 12
  private static let mostHolders = 40
  private static let mostNeighbours = 4

  private mutating func matchWords() {
    let lefts = old.indices.filter { partners[$0] == nil && oldBags[$0].start != nil }
    let rights = new.indices.filter { !isTaken[$0] && newBags[$0].start != nil }
    guard !lefts.isEmpty, !rights.isEmpty else { return }
    let anchors = StatementAnchors(oldBags, newBags, partners)
    var holders: [Int: [Int]] = [:]
    for right in rights {
      for word in newBags[right].words.keys { holders[word, default: []].append(right) }
    }
    let neighbours = StatementNeighbours(rights, newBags)
    var candidates: [Candidate] = []
    for left in lefts {
      let bag = oldBags[left]
      let rare = bag.words.keys.filter { (1...Self.mostHolders).contains(holders[$0]?.count ?? 0) }
        .sorted { (holders[$0]?.count ?? 0, $0) < (holders[$1]?.count ?? 0, $1) }
        .prefix(Self.mostWords)
      let gap = anchors.gap(of: bag)
      var found = Set(rare.flatMap { holders[$0] ?? [] })
      found.formUnion(neighbours.around(gap.expected, in: bag.source, atMost: Self.mostNeighbours))
      for right in found.sorted() where isComparable(left, right) {
        let other = newBags[right]
        let start = other.start ?? 0
        let isInPlace = other.source == bag.source && gap.holds(start)
        let likeness = bag.likeness(to: other) + (old[left].item.isLike(new[right].item) ? 0.1 : 0)
        guard likeness >= (isInPlace ? Self.leastInPlace : Self.leastElsewhere) else { continue }
        candidates.append(
          Candidate(
            left: left,
            right: right,
            likeness: likeness,
            distance: abs(start - gap.expected),
            isInPlace: isInPlace
          )
        )
      }
    }
    take(candidates)
  }

  /// Whether one of two statements can have become of the other.
  private func isComparable(_ left: Int, _ right: Int) -> Bool {
    let (was, now) = (old[left], new[right])
    guard was.family == now.family else { return false }
    // Of two topics or people neither has become the other.
    return was.subject == nil && now.subject == nil
      || was.comparison != nil && now.comparison != nil
  }

  /// Takes the best pairs, those in place before the others; elsewhere nothing that has its like.
  private mutating func take(_ candidates: [Candidate]) {
    let sorted = candidates.sorted { one, other in
      if one.isInPlace != other.isInPlace { return one.isInPlace }
      if one.likeness != other.likeness { return one.likeness > other.likeness }
      return (one.distance, one.left, one.right) < (other.distance, other.left, other.right)
    }
    let byLeft = Dictionary(grouping: sorted.filter { !$0.isInPlace }, by: \.left)
    for candidate in sorted where partners[candidate.left] == nil && !isTaken[candidate.right] {
      let hasRival = (byLeft[candidate.left] ?? []).contains { rival in
        rival.right != candidate.right && rival.likeness == candidate.likeness
          && !isTaken[rival.right]
      }
      if candidate.isInPlace || !hasRival { pair(candidate.left, candidate.right) }
    }
  }
}

extension Item {
  /// Whether another item is of the same sum and the same time, where they are of any.
  fileprivate func isLike(_ other: Item) -> Bool {
    let amounts = (slots["amount"], other.slots["amount"])
    guard amounts.0 != nil || amounts.1 != nil || when != nil || other.when != nil else {
      return false
    }
    return (amounts.0?.value ?? amounts.0?.text) == (amounts.1?.value ?? amounts.1?.text)
      && when == other.when
  }
}
