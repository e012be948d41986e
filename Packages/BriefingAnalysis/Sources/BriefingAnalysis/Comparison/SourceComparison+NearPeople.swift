import BriefingCore

extension SourceComparison {
  /// People of several sources on one story whose last names differ in one letter: "Farquarson",
  /// "Farquharson".
  ///
  /// They are never joined for that, and may be two; but who quotes one of them should see the other.
  /// They are named side by side only where no source names both.
  func nearPersonDifferences() -> [Difference] {
    var holders: [String: [NearPerson]] = [:]
    var found: [Difference] = []
    for entity in entities.entities(of: .person) {
      var pairs: Set<String> = []
      for person in NearPerson.all(of: entity, among: entity.mentions.filter(isClear)) {
        for key in person.keys {
          for other in holders[key, default: []]
          where other.entity.entity.id != entity.entity.id && mayBeOne(other, person)
            && pairs.insert(other.entity.entity.id).inserted
          {
            found.append(unresolved(.spelling, "person", sides(of: other) + sides(of: person)))
          }
          holders[key, default: []].append(person)
        }
      }
    }
    return found
  }

  private func isClear(_ mention: Mention) -> Bool { isArticle(mention) && !isGarbled(mention) }

  private func mayBeOne(_ left: NearPerson, _ right: NearPerson) -> Bool {
    left.isNear(right)
      && left.entity.documents.allSatisfy { !right.entity.documents.contains($0) }
      && left.entity.documents.contains { one in
        right.entity.documents.contains { stories.areOfOneOccasion(one, $0) }
      }
  }

  /// The first place of a name in each document that has it.
  private func sides(of person: NearPerson) -> [ComparedSide] {
    var seen: Set<String> = []
    return person.entity.mentions.filter { mention in
      isClear(mention) && NearPerson.last(of: mention) == person.last
        && seen.insert(mention.document).inserted
    }.map { mention in
      ComparedSide(
        source: mention.document,
        value: mention.annotation.quote,
        citations: [mention.citation]
      )
    }
  }
}

/// A last name by which a text calls somebody, with the first names that stand before it anywhere.
private struct NearPerson {
  let entity: ResolvedEntity
  let last: String
  let given: Set<[String]>
  /// The name, and what is left of it without one of its letters: names that share one of these are a
  /// letter apart, or nearly.
  let keys: Set<String>

  /// The last names of a person, each once; short ones are too many to tell apart.
  static func all(of entity: ResolvedEntity, among mentions: [Mention]) -> [NearPerson] {
    let names = mentions.map { $0.annotation.quote.foldedWords }.filter { !$0.isEmpty }
    let given = Set(names.map { Array($0.dropLast()) }.filter { !$0.isEmpty })
    return Set(names.compactMap(\.last)).sorted().filter { $0.utf8.count >= shortest }.map { last in
      NearPerson(entity: entity, last: last, given: given, keys: shorter(last))
    }
  }

  static func last(of mention: Mention) -> String? { mention.annotation.quote.foldedWords.last }

  /// Whether the names are a letter apart, and no first names tell two people.
  ///
  /// Short last names are near only where both have first names that are near, too.
  func isNear(_ other: NearPerson) -> Bool {
    guard last != other.last, last.first == other.last.first, abs(last.count - other.last.count) < 2
    else { return false }
    let areGiven = given.contains { own in other.given.contains { Self.areNear(own, $0) } }
    if areGiven { return true }
    let isLong = min(last.utf8.count, other.last.utf8.count) >= Self.longName
    return isLong && (given.isEmpty || other.given.isEmpty)
  }

  /// Whether first names are the same but for one letter of each.
  private static func areNear(_ left: [String], _ right: [String]) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy { $0 == $1 || !shorter($0).isDisjoint(with: shorter($1)) }
  }

  /// A word, and what is left of it without one of its letters.
  private static func shorter(_ word: String) -> Set<String> {
    let letters = Array(word)
    guard letters.count > 3 else { return [word] }
    return Set(
      letters.indices.map { String(letters[..<$0] + letters[($0 + 1)...]) }
    ).union([word])
  }

  private static let longName = 6
  private static let shortest = 5
}
