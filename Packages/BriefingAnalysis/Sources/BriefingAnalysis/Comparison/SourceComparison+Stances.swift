import BriefingCore

extension SourceComparison {
  /// Sources of which one affirms what another denies, calls off or leaves undecided, in whatever words:
  /// "the carry-over should be banned", "did not agree on the carry-over".
  ///
  /// The statements are of one matter by the words they share. That one was settled by the one source
  /// and put off or still weighed by the other cannot both be; of other denials it is not said, for
  /// one may speak of another moment, or with another voice.
  ///
  /// - Parameter aligned: The statements of all documents, aligned.
  /// - Returns: The differences, in the order of their first statements.
  func stanceDifferences(among aligned: AlignedStatements) -> [Difference] {
    let (told, words) = (aligned.claims, aligned.words)
    var differences: [Difference] = []
    var places: [Citation: Int] = [:]
    for pair in aligned.pairs where pair.likeness >= AlignedStatements.leastLikeness {
      let (left, right) = (told[pair.left], told[pair.right])
      let areTakenUp = aligned.isTakenUp[pair.left] && aligned.isTakenUp[pair.right]
      let isOneMatter =
        pair.weight >= 2.4
        || pair.weight >= 1.4 && (areTakenUp || aligned.areOfOneObject(pair))
      let shared = words[pair.left].intersection(words[pair.right])
      guard isOneMatter, let severity = severity(of: left, beside: right, on: shared),
        (daysApart(left.document, right.document) ?? 0) <= Self.oneStory
      else { continue }
      // A name alone is no matter: of one committee two things may be said.
      guard shared.subtracting(nameWords(of: left)).subtracting(nameWords(of: right)).count >= 2,
        left.deniesWhatIsShared(shared), right.deniesWhatIsShared(shared),
        let matter = matter(in: aligned.quotes[pair.left], shared)
      else { continue }
      let sides = [left, right].map { side($0.citation) }
      // What a third source says of the matter makes no second difference.
      let known = severity == .high ? sides.compactMap { places[$0.citations[0]] }.first : nil
      if let known {
        differences[known].sides += sides.filter { !differences[known].sides.contains($0) }
        differences[known].sides.sort { $0.citations[0] < $1.citations[0] }
      } else {
        differences.append(
          Difference(
            kind: .modality,
            subject: "what is said of “\(matter)”",
            severity: severity,
            sides: sides
          )
        )
      }
      guard severity == .high else { continue }
      for side in sides { places[side.citations[0]] = known ?? differences.count - 1 }
    }
    return differences
  }

  /// How much two statements of one matter are at odds; nothing where they are not.
  private func severity(
    of left: Claim,
    beside right: Claim,
    on shared: Set<String>
  ) -> Difference.Severity? {
    let isOpinion = [left, right].contains { $0.statement.voice == .author }
    if left.tellsSettled && right.tellsUnsettled || left.tellsUnsettled && right.tellsSettled {
      return isOpinion || isSuperseded(left.citation, right.citation) ? .medium : .high
    }
    if left.tellsRefused && right.tellsOpen || left.tellsOpen && right.tellsRefused {
      return isOpinion || isSuperseded(left.citation, right.citation) ? .medium : .high
    }
    guard left.stance.isDenial != right.stance.isDenial, !left.saysSame(as: right, of: shared),
      !right.saysSame(as: left, of: shared)
    else { return nil }
    return isOpinion ? .low : .medium
  }

  /// The words of the names and offices that a statement mentions.
  private func nameWords(of claim: Claim) -> Set<String> {
    let names = claim.entities.compactMap { entities.entity($0)?.entity.names }.joined().map(\.text)
    let span = whole(claim.citation).span
    let offices =
      document(claim.document)?.active(.office).filter { span.contains($0.span) }.map(\.quote) ?? []
    return Set((names + offices).flatMap(\.foldedWords).compactMap(ContentWord.sense))
  }

  /// The stretch of a statement with most of the shared words, and least besides.
  func matter(in quote: String, _ shared: Set<String>) -> String? {
    let tokens = quote.split { !$0.isLetter && !$0.isNumber }.map { word in
      (word, word.lowercased().foldedWords.first.flatMap(ContentWord.sense))
    }
    var best: (score: Double, words: Substring)?
    for low in tokens.indices where tokens[low].1.map(shared.contains) ?? false {
      var found: Set<String> = []
      var others = 0
      for high in tokens.indices.suffix(from: low).prefix(10) {
        if high > low {
          // No matter goes beyond its sentence.
          let gap = quote[tokens[high - 1].0.endIndex..<tokens[high].0.startIndex]
          if gap.contains(".") { break }
        }
        guard let sense = tokens[high].1 else { continue }
        if !shared.contains(sense) {
          others += 1
          continue
        }
        found.insert(sense)
        let score = Double(found.count) - 0.7 * Double(others)
        guard score > best?.score ?? 0 else { continue }
        let start = tokens[low].0.startIndex
        best = (score, quote[start..<tokens[high].0.endIndex])
      }
    }
    let parts = best?.words.split { $0 == "“" || $0 == "”" || $0 == "\"" || $0.isNewline }
    return parts?.max { $0.utf8.count < $1.utf8.count }.map(String.init)
  }
}

extension Claim {
  /// Whether it says of a matter what another denial says in other words: that it failed too, that
  /// somebody had asked for what was then refused, that it goes "without a visa" where the other needs
  /// none.
  fileprivate func saysSame(as denial: Claim, of shared: Set<String>) -> Bool {
    guard denial.stance.isDenial else { return false }
    if denial.tellsFailure, tellsFailure || tellsWish { return true }
    // What stands there of itself says nothing of what is to come or has come about.
    if statement.status == .unclear { return true }
    let words = annotation.quote.foldedWords
    return words.indices.contains { place in
      Self.lacking.contains(words[place])
        && words[(place + 1)...].prefix(Self.reach).compactMap(ContentWord.sense).prefix(1)
          .contains(
            where: shared.contains
          )
    }
  }

  /// Words that deny a thing and no deed: "without a licence", "exempt from the dues".
  private static let lacking: Set<String> = ["without", "no", "exempt", "free", "spared"]
  /// The most words between such a word and the thing.
  private static let reach = 4

  /// Whether what is denied is the matter itself: "No such harmony was on show when it came to the
  /// levy" denies nothing of the levy.
  fileprivate func deniesWhatIsShared(_ shared: Set<String>) -> Bool {
    let words = annotation.quote.foldedWords
    guard stance.isDenial, words.first == "no" else { return true }
    return words.dropFirst().compactMap(ContentWord.sense).prefix(2).contains(
      where: shared.contains
    )
  }
}
