/// The runs that two sequences share, in the order of both.
///
/// Of long sequences what stands once in either is paired first (patience diff); between such pairs a
/// shortest edit is looked for (Myers 1986), up to a bound. Beyond it the elements count as replaced, so
/// that no input takes more than linear time for each of its levels.
struct CommonRuns {
  /// Elements that are equal in both.
  struct Run: Hashable {
    let old: Int
    let new: Int
    let count: Int
  }

  /// A part of either sequence in which runs are still to be looked for.
  private struct Gap {
    var old: Range<Int>
    var new: Range<Int>
    let level: Int
  }

  private static let deepestLevel = 64
  private static let mostEdits = 256

  private let old: [Int]
  private let new: [Int]
  private var gaps: [Gap]
  private var found: [Run] = []

  /// Returns the runs of two sequences of small numbers that stand for their elements.
  static func of(_ old: [Int], _ new: [Int]) -> [Run] {
    var search = Self(old, new)
    while let gap = search.gaps.popLast() { search.search(gap) }
    return search.found.sorted { $0.old < $1.old }
  }

  private init(_ old: [Int], _ new: [Int]) {
    (self.old, self.new) = (old, new)
    gaps = [Gap(old: old.indices, new: new.indices, level: 0)]
  }

  private mutating func add(old: Int, new: Int, count: Int) {
    if count > 0 { found.append(Run(old: old, new: new, count: count)) }
  }

  private mutating func search(_ whole: Gap) {
    let gap = trimmed(whole)
    guard !gap.old.isEmpty, !gap.new.isEmpty, gap.level < Self.deepestLevel else { return }
    // Few elements are edited in the shortest way at once.
    if gap.old.count + gap.new.count <= Self.mostEdits { return searchShortestEdit(gap) }
    let pairs = Self.increasing(uniquePairs(gap))
    guard !pairs.isEmpty else { return searchShortestEdit(gap) }
    var (old, new) = (gap.old.lowerBound, gap.new.lowerBound)
    for pair in pairs {
      gaps.append(Gap(old: old..<pair.old, new: new..<pair.new, level: gap.level + 1))
      add(old: pair.old, new: pair.new, count: 1)
      (old, new) = (pair.old + 1, pair.new + 1)
    }
    gaps.append(
      Gap(old: old..<gap.old.upperBound, new: new..<gap.new.upperBound, level: gap.level + 1)
    )
  }

  /// Takes off what is equal at either end.
  private mutating func trimmed(_ gap: Gap) -> Gap {
    var (low, high) = (gap.old.lowerBound, gap.old.upperBound)
    var (newLow, newHigh) = (gap.new.lowerBound, gap.new.upperBound)
    while low < high, newLow < newHigh, old[low] == new[newLow] {
      (low, newLow) = (low + 1, newLow + 1)
    }
    while low < high, newLow < newHigh, old[high - 1] == new[newHigh - 1] {
      (high, newHigh) = (high - 1, newHigh - 1)
    }
    add(old: gap.old.lowerBound, new: gap.new.lowerBound, count: low - gap.old.lowerBound)
    add(old: high, new: newHigh, count: gap.old.upperBound - high)
    return Gap(old: low..<high, new: newLow..<newHigh, level: gap.level)
  }

  // MARK: Patience

  /// The places of what stands once in either part, in the order of the old one.
  private func uniquePairs(_ gap: Gap) -> [(old: Int, new: Int)] {
    var places: [Int: (count: Int, place: Int)] = [:]
    for index in gap.new { places[new[index], default: (0, index)].count += 1 }
    var counts: [Int: Int] = [:]
    for index in gap.old { counts[old[index], default: 0] += 1 }
    return gap.old.compactMap { index in
      guard counts[old[index]] == 1, let place = places[old[index]], place.count == 1 else {
        return nil
      }
      return (index, place.place)
    }
  }

  /// The longest choice of pairs whose places grow on both sides.
  private static func increasing(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
    var tails: [Int] = []
    var before = [Int?](repeating: nil, count: pairs.count)
    for index in pairs.indices {
      var (low, high) = (0, tails.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[tails[middle]].new < pairs[index].new { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? tails[low - 1] : nil
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var chosen: [(old: Int, new: Int)] = []
    var next = tails.last
    while let index = next {
      chosen.append(pairs[index])
      next = before[index]
    }
    return chosen.reversed()
  }

  // MARK: Shortest edit

  /// Adds the runs of a shortest edit, where it is short enough to be found.
  private mutating func searchShortestEdit(_ gap: Gap) {
    let (oldCount, newCount) = (gap.old.count, gap.new.count)
    let most = min(Self.mostEdits, oldCount + newCount)
    // How far each diagonal reaches with so many edits; a copy for each number of edits.
    var reach = [Int](repeating: 0, count: 2 * most + 2)
    var history: [[Int]] = []
    for edits in 0...most {
      history.append(reach)
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        let slot = diagonal + most
        let isInsertion =
          diagonal == -edits
          || (diagonal != edits && reach[slot - 1] < reach[slot + 1])
        var place = isInsertion ? reach[slot + 1] : reach[slot - 1] + 1
        while place < oldCount, place - diagonal < newCount, place - diagonal >= 0,
          old[gap.old.lowerBound + place] == new[gap.new.lowerBound + place - diagonal]
        {
          place += 1
        }
        reach[slot] = place
        if place >= oldCount, place - diagonal >= newCount {
          return trace(history, most: most, edits: edits, gap)
        }
      }
    }
  }

  /// Walks a shortest edit back from its end, and adds the runs on the way.
  private mutating func trace(_ history: [[Int]], most: Int, edits: Int, _ gap: Gap) {
    var (oldEnd, newEnd) = (gap.old.count, gap.new.count)
    for edits in stride(from: edits, through: 0, by: -1) {
      let reach = history[edits]
      let diagonal = oldEnd - newEnd
      let slot = diagonal + most
      let isInsertion =
        edits > 0
        && (diagonal == -edits || (diagonal != edits && reach[slot - 1] < reach[slot + 1]))
      let previous = edits == 0 ? 0 : isInsertion ? diagonal + 1 : diagonal - 1
      let oldStart = edits == 0 ? 0 : reach[previous + most]
      let newStart = oldStart - previous
      // The run follows the edit.
      let runStart = edits == 0 ? 0 : isInsertion ? oldStart : oldStart + 1
      add(
        old: gap.old.lowerBound + runStart,
        new: gap.new.lowerBound + runStart - diagonal,
        count: oldEnd - runStart
      )
      (oldEnd, newEnd) = (oldStart, newStart)
    }
  }
}
