import BriefingCore

extension SourceComparison {
  /// Bodies of several sources whose names differ in one word alone, such as "Council" for
  /// "Committee".
  ///
  /// Such bodies are mostly two and never joined, but a reader who knows the one should hear of the
  /// other. They are named side by side only where no source speaks of both, and the words that
  /// differ are both for bodies, or alike in spelling or meaning.
  func nearNameDifferences() -> [Difference] {
    let bodies = [Label.organization, .forum].flatMap { entities.entities(of: $0) }
    var buckets: [NearName.Frame: [NearName]] = [:]
    var found: [Difference] = []
    var pairs: Set<[String]> = []
    for body in bodies {
      var seen: Set<[String]> = []
      for mention in body.mentions where isArticle(mention) && !isGarbled(mention) {
        let words = name(of: mention).foldedWords.filter { $0 != "the" }
        guard seen.insert(words).inserted else { continue }
        for name in NearName.all(of: words, mention, body) {
          for other in buckets[name.frame] ?? []
          where other.body.entity.id != body.entity.id && mayBeOne(other, name) {
            let pair = [other.body.entity.id, body.entity.id].sorted()
            guard pairs.insert(pair).inserted else { continue }
            found.append(unresolved(.naming, "body", sides(of: other) + sides(of: name)))
          }
          buckets[name.frame, default: []].append(name)
        }
      }
    }
    return found
  }

  /// Sets names side by side of which nobody can tell whether one is meant or two are.
  func unresolved(
    _ kind: Difference.Class,
    _ noun: String,
    _ sides: [ComparedSide]
  ) -> Difference {
    Difference(
      kind: kind,
      subject: "what may be one \(noun) or two",
      severity: .medium,
      sides: sides.sorted { $0.citations[0] < $1.citations[0] }
    )
  }

  private func mayBeOne(_ left: NearName, _ right: NearName) -> Bool {
    left.isNear(right) && left.body.documents.allSatisfy { !right.body.documents.contains($0) }
      && !isPlace(left.word) && !isPlace(right.word)
      && (daysApart(left.mention.document, right.mention.document) ?? 0) <= Self.oneStory
  }

  /// Whether a word is one of the name of a country or a place.
  private func isPlace(_ word: String) -> Bool {
    entities.entities(of: .place).contains { place in
      place.entity.names.contains { $0.text.foldedWords.contains(word) }
    }
  }

  /// The first place of a name in each document that has it.
  private func sides(of name: NearName) -> [ComparedSide] {
    var seen: Set<String> = []
    let words = self.name(of: name.mention).foldedWords
    return name.body.mentions.filter { mention in
      isArticle(mention) && !isGarbled(mention) && self.name(of: mention).foldedWords == words
        && seen.insert(mention.document).inserted
    }.map { side($0.citation) }
  }
}

/// The name of a body, with one of its words taken out.
private struct NearName {
  /// What is left of a name, and where the word stood.
  struct Frame: Hashable {
    let place: Int
    let words: [String]
  }

  let frame: Frame
  let word: String
  let mention: Mention
  let body: ResolvedEntity

  /// A name with each of its words taken out that leaves two telling ones.
  static func all(of words: [String], _ mention: Mention, _ body: ResolvedEntity) -> [NearName] {
    guard (3...12).contains(words.count) else { return [] }
    return words.indices.compactMap { place in
      var rest = words
      let word = rest.remove(at: place)
      let telling = rest.filter {
        !BodyWord.heads.contains($0) && !BodyWord.general.contains($0) && $0.count > 2
      }
      guard !BodyWord.general.contains(word), Set(telling).count >= 2 else { return nil }
      return NearName(
        frame: Frame(place: place, words: rest),
        word: word,
        mention: mention,
        body: body
      )
    }
  }

  /// Whether one word may have been put for the other.
  func isNear(_ other: NearName) -> Bool { BodyWord.areNear(word, other.word) }
}
