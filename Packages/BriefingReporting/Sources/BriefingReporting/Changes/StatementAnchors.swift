/// Statements that stayed, by which the places of others in two versions of a source are known.
struct StatementAnchors {
  /// Where a statement should stand now, and between which places.
  struct Gap {
    let expected: Int
    let range: ClosedRange<Int>?

    func holds(_ start: Int) -> Bool { range?.contains(start) ?? false }
  }

  private var places: [String: [(old: Int, new: Int)]] = [:]

  init(_ old: [WordBag], _ new: [WordBag], _ partners: [Int?]) {
    for (left, right) in partners.enumerated() {
      guard let right, old[left].source == new[right].source, let was = old[left].start,
        let now = new[right].start
      else { continue }
      places[old[left].source, default: []].append((was, now))
    }
    for source in places.keys { places[source]?.sort { ($0.old, $0.new) < ($1.old, $1.new) } }
  }

  func gap(of bag: WordBag) -> Gap {
    let start = bag.start ?? 0
    let places = places[bag.source] ?? []
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].old <= start { low = middle + 1 } else { high = middle }
    }
    let before = low > 0 ? places[low - 1] : nil
    let after = low < places.count ? places[low] : nil
    let lower = before?.new ?? 0
    let upper = after?.new ?? .max
    // Where nothing stayed, the text is another, and no place in it is the one that was.
    let isKnown = lower <= upper && (before != nil || after != nil)
    return Gap(
      expected: (before?.new ?? 0) + start - (before?.old ?? 0),
      range: isKnown ? lower...upper : nil
    )
  }
}

/// Statements of each source in the order of their places.
struct StatementNeighbours {
  private var statements: [String: [(start: Int, index: Int)]] = [:]

  init(_ indices: [Int], _ bags: [WordBag]) {
    for index in indices {
      statements[bags[index].source, default: []].append((bags[index].start ?? 0, index))
    }
    for source in statements.keys {
      statements[source]?.sort { ($0.start, $0.index) < ($1.start, $1.index) }
    }
  }

  /// The nearest statements on either side of a place.
  func around(_ place: Int, in source: String, atMost count: Int) -> [Int] {
    let all = statements[source] ?? []
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].start < place { low = middle + 1 } else { high = middle }
    }
    return all[max(0, low - count)..<min(all.count, low + count)].map(\.index)
  }
}
