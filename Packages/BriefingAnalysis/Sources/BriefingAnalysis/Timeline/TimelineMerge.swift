import BriefingCore

/// Joins what several documents tell of one event: the same date, and a body or person in common, or
/// on one day the same deed in like words.
///
/// Each entry goes to the first that fits, which is looked up by date and body: a chronicle has
/// thousands of entries, and few of them have anything in common.
struct TimelineMerge {
  private struct Key: Hashable {
    let when: EDTF
    let entity: String
  }

  private var result: [TimelineEntry] = []
  /// The places in the result that an entry of a date and body may join, in order.
  private var places: [Key: [Int]] = [:]
  /// How many of these places the present document has joined already, from the front.
  private var used: [Key: Int] = [:]
  /// The places that the present document is part of.
  private var own: Set<Int> = []

  /// What each entry of the result is told of in, in the order of the result.
  private var deeds: [EventWords] = []
  /// The places of each day, in order.
  private var days: [EDTF: [Int]] = [:]

  /// Returns entries of single documents, in the order of documents, joined across these.
  static func merged(_ entries: [(entry: TimelineEntry, words: EventWords)]) -> [TimelineEntry] {
    var merge = TimelineMerge()
    var document: String?
    for (entry, words) in entries {
      if document != entry.accounts[0].document { merge.endDocument() }
      document = entry.accounts[0].document
      merge.add(entry, words)
    }
    return merge.result
  }

  private mutating func add(_ entry: TimelineEntry, _ words: EventWords) {
    let match =
      entry.entities.compactMap { firstPlace(Key(when: entry.when, entity: $0)) }.min()
      ?? samePlace(entry.when, words)
    guard let match else {
      own.insert(result.count)
      result.append(entry)
      deeds.append(words)
      return
    }
    own.insert(match)
    let other = result[match]
    var premises = other.premises
    premises += entry.premises.filter { !premises.contains($0) }
    // Where one source states the date, it is stated.
    let isStated = other.premises.isEmpty || entry.premises.isEmpty
    result[match] = TimelineEntry(
      when: other.when,
      premises: isStated ? [] : premises,
      entities: Set(other.entities + entry.entities).sorted(),
      accounts: other.accounts + entry.accounts
    )
  }

  /// The first place of a day that tells of the same deed, and that the present document is no part of.
  private func samePlace(_ when: EDTF, _ words: EventWords) -> Int? {
    guard when.day != nil else { return nil }
    return days[when]?.prefix(Self.mostOfOneDay).first {
      !own.contains($0) && deeds[$0].areOfOneDeed(as: words)
    }
  }

  /// The most entries of a day that are looked at.
  private static let mostOfOneDay = 32

  /// The first place that the present document is no part of.
  private mutating func firstPlace(_ key: Key) -> Int? {
    guard let places = places[key] else { return nil }
    var index = used[key] ?? 0
    while index < places.count, own.contains(places[index]) { index += 1 }
    used[key] = index
    return index < places.count ? places[index] : nil
  }

  /// Opens the places of a document to those after it.
  private mutating func endDocument() {
    for place in own.sorted() {
      let when = result[place].when
      if when.day != nil, result[place].accounts.count == 1 {
        days[when, default: []].append(place)
      }
      for entity in result[place].entities {
        let key = Key(when: result[place].when, entity: entity)
        var known = places[key] ?? []
        let index = known.firstIndex(notBefore: place)
        guard index == known.count || known[index] != place else { continue }
        places[key] = nil
        known.insert(place, at: index)
        places[key] = known
      }
    }
    own = []
    used = [:]
  }
}

extension [Int] {
  /// The place of the first number that is not smaller, in a sorted array.
  fileprivate func firstIndex(notBefore number: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
