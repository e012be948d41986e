import BriefingCore

extension SourceComparison {
  /// One topic on the table under several statuses or voices: expected here, wished for there.
  ///
  /// Only claims that put a topic on the table are set side by side, and of these only those of one
  /// matter: a topic is too wide a thing to compare what else is said of it. A law of one source and a
  /// factory of another are two matters, and so are a parliament's debate and what another is told to
  /// ask.
  func modalityDifferences() -> [Difference] {
    topics.compactMap { row -> Difference? in
      let standing = related(row.cells.compactMap(\.standing), on: row.topic)
      guard standing.count >= 2 else { return nil }
      let isSame = standing.dropFirst().allSatisfy { claim in
        claim.stance == standing[0].stance && claim.isOfficial == standing[0].isOfficial
      }
      guard !isSame else { return nil }
      let official = standing.filter(\.isOfficial)
      let severity: Difference.Severity =
        official.map(\.stance).isContradictory ? .high : official.isEmpty ? .low : .medium
      return Difference(
        kind: .modality,
        subject: row.name(in: standing),
        severity: severity,
        sides: standing.map { side($0.citation) }
      )
    }
  }

  /// The claims that are of one matter with another of them: of talks of one forum, or by words they
  /// share besides those for the topic.
  private func related(_ standing: [Claim], on topic: Topic) -> [Claim] {
    guard standing.count >= 2 else { return [] }
    let own = Set((topic.terms + [topic.name]).flatMap(\.foldedWords).compactMap(ContentWord.sense))
    let claims = Array(standing.prefix(Self.mostCompared))
    let words = claims.map { Set($0.annotation.quote.foldedWords.compactMap(ContentWord.sense)) }
    let areOfTalks = claims.map(isOfTalks)
    return claims.indices.filter { index in
      claims.indices.contains { other in
        guard other != index else { return false }
        let areOfOneForum =
          areOfTalks[index] && areOfTalks[other]
          && stories.haveForum(claims[index].document, claims[other].document)
        let shared = words[index].intersection(words[other])
        // "Will discuss tariffs" and "will not discuss tariffs" have no word besides.
        let isMost = shared.count * 2 > min(words[index].count, words[other].count)
        return areOfOneForum || shared.subtracting(own).count >= 2 || isMost && shared.count >= 2
      }
    }.map { claims[$0] }
  }

  /// Whether a claim says of talks what they are on, or stands in a list that such a sentence leads.
  private func isOfTalks(_ claim: Claim) -> Bool {
    if claim.statement.kind == .agenda || claim.speaksOfTalks { return true }
    let document = document(claim.document)?.document
    guard let block = document?.block(at: claim.annotation.span.start), let lead = block.leadIn
    else { return false }
    let words = document?.text[lead].foldedWords ?? []
    return words.contains(where: Claim.wordsForTalks.contains)
  }

  /// Topics that sources of one story speak of in other words: "5G" here, "satellites" there.
  ///
  /// The words are those by which the topic was known, and draw nothing wider or narrower by themselves.
  /// They are told where two sources have none in common, and put the topic on the table or share a word
  /// of theirs ("pandemic" of "pandemic plans"); one of them must be what a statement is about.
  func framingDifferences() -> [Difference] {
    topics.compactMap { row -> Difference? in
      let own = Set(row.topic.name.foldedWords.map(TopicTerm.stem))
      let told = row.speaking.map { TopicTerms(coverage.terms(on: row.topic.id, in: $0), own) }
        .filter { !$0.spellings.isEmpty }.prefix(Self.mostCompared)
      let onTable = Set(row.cells.filter { $0.standing != nil }.map(\.document))
      let meant = told.map { $0.spellings.intersection(matters(of: row, in: $0.source)) }
      let shown = told.indices.filter { index in
        told.indices.contains { other in
          let (mine, theirs) = (told[index], told[other])
          return mine.source != theirs.source && mine.spellings.isDisjoint(with: theirs.spellings)
            && (onTable.isSuperset(of: [mine.source, theirs.source])
              || !mine.words.isDisjoint(with: theirs.words))
            && !(meant[index].isEmpty && meant[other].isEmpty)
            && stories.areOne(mine.source, theirs.source)
        }
      }
      guard shown.count >= 2 else { return nil }
      return Difference(
        kind: .framing,
        subject: "the words for \(row.topic.name)",
        severity: .low,
        sides: shown.flatMap { told[$0].terms.prefix(Self.mostTerms).map(side) }
      )
    }
  }

  /// The spellings of the terms in the statements of a source that are about a topic.
  private func matters(of row: TopicRow, in source: String) -> Set<String> {
    let cell = row.cells.first { $0.document == source }
    let claims = cell?.claims.filter { $0.matters.contains(row.topic.id) } ?? []
    let quotes = claims.map { TopicTerm.Passage($0.annotation.quote) }
    let terms = coverage.terms(on: row.topic.id, in: source).map {
      $0.quote.foldedWords.map(TopicTerm.stem)
    }
    let meant = terms.filter { stems in quotes.contains { $0.words(of: stems) != nil } }
    return Set(meant.map { $0.joined() })
  }

  /// The most terms that are told of a source.
  private static let mostTerms = 3
  /// The most sources of a topic that are set side by side.
  static let mostCompared = 32

  /// Topics that one source alone speaks of; the others are silent, which is no contradiction.
  ///
  /// Who only touches a topic does not speak of it.
  func coverageDifferences() -> [Difference] {
    guard documents.count >= 2 else { return [] }
    return topics.compactMap { row -> Difference? in
      guard row.speaking.count == 1, row.telling(amid: silence) != nil else { return nil }
      let sides = row.cells.compactMap { $0.telling(of: row.topic.id) }.map { side($0.citation) }
      guard !sides.isEmpty else { return nil }
      return Difference(
        kind: .coverage,
        subject: row.topic.name,
        severity: .low,
        sides: sides
      )
    }
  }

  /// Whether two sources name one person, body, law or place where they speak of a topic, or speak of
  /// it in two words that both have: that both speak of diplomacy is nothing said alike.
  private func speakOfOneThing(_ row: TopicRow) -> Bool {
    let cells = row.cells.prefix(Self.mostCompared)
    var entities: [String: Set<String>] = [:]
    for claim in claims where claim.topics.contains(row.topic.id) {
      entities[claim.document, default: []].formUnion(claim.entities)
    }
    let named = cells.map { entities[$0.document] ?? [] }
    let words = cells.map { cell in
      Set(cell.strongest.annotation.quote.foldedWords.compactMap(ContentWord.sense))
    }
    return named.indices.contains { index in
      named[..<index].contains { !$0.isDisjoint(with: named[index]) }
        || words[..<index].contains { $0.intersection(words[index]).count >= 2 }
    }
  }

  /// Topics that several sources speak of, whatever status they give them, unless they contradict
  /// each other on whether the topic is on the table, or one denies what it says most firmly.
  func agreementsOnTopics() -> [Agreement] {
    topics.filter { row in
      let strongest = row.cells.map(\.strongest)
      return row.cells.count >= 2
        && row.cells.contains { $0.standing?.statement.kind == .agenda }
        && !row.cells.compactMap(\.standing).filter(\.isOfficial).map(\.stance).isContradictory
        && Set(strongest.map(\.stance.isDenial)).count == 1
        && speakOfOneThing(row)
    }.map { row in
      Agreement(
        subject: "the topic \(row.name(in: row.cells.map(\.strongest)))" + Agreement.spokenOf,
        sides: row.cells.map { cell in
          let strongest = cell.strongest
          // What a source merely tells of the topic speaks of it too.
          let others = claims.filter { claim in
            claim.document == cell.document && !claim.isGarbled
              && claim.topics.contains(row.topic.id)
              && claim.annotation.id != strongest.annotation.id
          }
          return ComparedSide(
            source: cell.document,
            value: strongest.annotation.quote,
            citations: [strongest.citation] + others.map(\.citation)
          )
        }
      )
    }
  }
}

/// The terms by which a source speaks of a topic, each spelling once, besides the topic's own name.
private struct TopicTerms {
  let source: String
  let terms: [Citation]
  /// The terms in small letters, without spaces, hyphens and endings.
  let spellings: Set<String>
  /// The words of the terms without their endings.
  let words: Set<String>

  init(_ all: [Citation], _ name: Set<String>) {
    var seen: Set<String> = []
    source = all.first?.source ?? ""
    terms = all.filter { term in
      let words = term.quote.foldedWords
      let stems = words.map(TopicTerm.stem)
      let isOccasion = words.allSatisfy(Self.occasions.contains)
      return !stems.allSatisfy(name.contains) && !isOccasion
        && seen.insert(stems.joined()).inserted
    }
    spellings = seen
    words = Set(terms.flatMap(\.quote.foldedWords).map(TopicTerm.stem))
  }

  /// Words for a meeting, or for the paper it adopts, which tell nothing of a matter.
  private static let occasions: Set<String> = [
    "talk", "talks", "summit", "summits", "dialogue", "dialogues", "consultation", "consultations",
    "negotiation", "negotiations", "meeting", "meetings", "conference", "joint", "statement",
    "declaration", "communique", "communiqué", "treaty", "agreement", "accord",
  ]
}
