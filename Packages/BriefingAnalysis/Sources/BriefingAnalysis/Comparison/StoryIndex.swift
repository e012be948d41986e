import BriefingCore

/// Which documents tell one story: they were published within weeks of each other, and name somebody,
/// a forum or a text in common, or several bodies.
struct StoryIndex {
  private var telling: [String: Set<String>] = [:]
  private var bodies: [String: Set<String>] = [:]
  private var forums: [String: Set<String>] = [:]
  private var cities: [String: Set<String>] = [:]
  private var days: [String: Int] = [:]

  /// The documents further apart than this, in days, do not tell one story.
  static let longest = 60

  init(of entities: EntityIndex, publication: [String: PublicationDate]) {
    for kind in [Label.person, .forum, .instrument, .organization] {
      for entity in entities.entities(of: kind) {
        for document in entity.documents {
          if kind == .organization {
            bodies[document, default: []].insert(entity.entity.id)
          } else {
            telling[document, default: []].insert(entity.entity.id)
          }
          if kind == .forum { forums[document, default: []].insert(entity.entity.id) }
        }
      }
    }
    for place in entities.entities(of: .place)
    where place.entity.attributes.text("kind") == "city" {
      for document in place.documents { cities[document, default: []].insert(place.entity.id) }
    }
    for (document, published) in publication {
      guard let first = published.value?.earliest, first == published.value?.latest else {
        continue
      }
      days[document] = first.number
    }
  }

  /// The days between two publications; nothing where one of them is not known to the day.
  func daysApart(_ left: String, _ right: String) -> Int? {
    guard let first = days[left], let second = days[right] else { return nil }
    return abs(first - second)
  }

  /// Whether two documents tell one story, as far as is known.
  func areOne(_ left: String, _ right: String) -> Bool {
    guard left != right, (daysApart(left, right) ?? 0) <= Self.longest else { return false }
    if let mine = telling[left], let theirs = telling[right], !mine.isDisjoint(with: theirs) {
      return true
    }
    guard let mine = bodies[left], let theirs = bodies[right] else { return false }
    return mine.intersection(theirs).count >= 2
  }

  /// Whether two documents tell one story, or were published within days and name two cities in common;
  /// where one of them is not dated, three.
  func areOfOneOccasion(_ left: String, _ right: String) -> Bool {
    if areOne(left, right) { return true }
    guard left != right, let mine = cities[left], let theirs = cities[right] else { return false }
    let days = daysApart(left, right)
    guard days.map({ $0 <= Self.oneOccasion }) ?? true else { return false }
    return mine.intersection(theirs).count >= (days == nil ? 3 : 2)
  }

  /// The most days between two accounts of one occasion.
  private static let oneOccasion = 7

  /// Whether two documents may tell one story: where one of them names nobody, nobody can tell.
  func mayBeOne(_ left: String, _ right: String) -> Bool {
    guard left != right, (daysApart(left, right) ?? 0) <= Self.longest else { return false }
    let areKnown = [left, right].allSatisfy { telling[$0] != nil || bodies[$0] != nil }
    return !areKnown || areOne(left, right)
  }

  /// Whether two documents of one story name a forum in common.
  func haveForum(_ left: String, _ right: String) -> Bool {
    guard (daysApart(left, right) ?? 0) <= Self.longest, let mine = forums[left],
      let theirs = forums[right]
    else { return false }
    return !mine.isDisjoint(with: theirs)
  }
}
