import BriefingCore

extension SourceComparison {
  /// Sentences of several sources on one matter, those that share most of what they speak of first.
  ///
  /// - Parameter told: The sentences of all documents, aligned.
  /// - Returns: The passages, at most one of each source and none in two places.
  func parallels(among told: ToldSentences) -> [ParallelPassages] {
    var groups: [[Int]] = []
    var places: [Int: Int] = [:]
    let pairs = told.pairs.filter { pair in
      pair.weight >= Self.leastParallel
        && areOfOneAccount(told.sentences[pair.left], told.sentences[pair.right])
    }
    for pair in pairs.sorted(by: {
      ($1.weight, $0.left, $0.right) < ($0.weight, $1.left, $1.right)
    }) {
      switch (places[pair.left], places[pair.right]) {
      case (nil, nil):
        places[pair.left] = groups.count
        places[pair.right] = groups.count
        groups.append([pair.left, pair.right])
      case (let place?, nil): add(pair.right, to: &groups[place], at: place, &places, told)
      case (nil, let place?): add(pair.left, to: &groups[place], at: place, &places, told)
      default: continue
      }
    }
    return groups.compactMap { parallel($0.sorted(), told) }
  }

  private func add(
    _ index: Int,
    to group: inout [Int],
    at place: Int,
    _ places: inout [Int: Int],
    _ told: ToldSentences
  ) {
    let documents = group.map { told.sentences[$0].document }
    guard !documents.contains(told.sentences[index].document) else { return }
    group.append(index)
    places[index] = place
  }

  private func parallel(_ group: [Int], _ told: ToldSentences) -> ParallelPassages? {
    let sentences = group.map { told.sentences[$0] }
    guard let first = sentences.first, let text = document(first.document)?.document.text else {
      return nil
    }
    let shared = sentences.dropFirst().reduce(first.matter) { $0.intersection($1.matter) }
    var seen: Set<String> = []
    let words = first.words.filter { word in
      word.sense.map { shared.contains($0) && seen.insert($0).inserted } ?? false
    }
    guard words.count >= 2 else { return nil }
    // "Given" and "provided" may be of one matter; named are words that stand in all of them.
    let stems = sentences.map { Set($0.words.compactMap { ContentWord.stem($0.text) }) }
    let named = words.filter { word in
      ContentWord.stem(word.text).map { stem in stems.allSatisfy { $0.contains(stem) } } ?? false
    }
    guard !named.isEmpty else { return nil }
    return ParallelPassages(
      words: named.prefix(Self.mostWords).map { text[$0.span] },
      sides: sentences.compactMap { sentence in
        guard let document = document(sentence.document) else { return nil }
        let span = antecedents(of: document).told(sentence.span) ?? sentence.span
        let whole = document.document.citation(of: span)
        let own = document.document.citation(of: sentence.span)
        return ComparedSide(
          source: sentence.document,
          value: whole.quote,
          citations: own == whole ? [own] : [own, whole]
        )
      }
    )
  }

  /// What the words must weigh together that two sentences share.
  private static let leastParallel = 2.2
  /// The most words by which a matter is named.
  private static let mostWords = 5
}
