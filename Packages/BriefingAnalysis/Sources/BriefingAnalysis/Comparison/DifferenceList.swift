import BriefingCore

/// Differences of which each pair of passages is told once.
///
/// What a rule on bodies, events or topics finds is told by their name; a third source makes what two
/// were found to tell a wider difference, and no second one.
struct DifferenceList {
  private(set) var differences: [Difference]
  /// The differences that a passage is a side of.
  private var places: [Citation: [Int]] = [:]
  /// How many of the differences come from rules that name what they are about.
  private let named: Int

  /// Creates a list.
  ///
  /// - Parameters:
  ///   - named: What rules on bodies, events and topics found.
  ///   - others: What comparing statements and figures found.
  init(_ named: [Difference], _ others: [Difference]) {
    differences = named
    self.named = named.count
    for index in named.indices { note(index) }
    for found in others { add(found) }
  }

  private mutating func note(_ index: Int) {
    for citation in Self.passages(of: differences[index]) {
      places[citation, default: []].append(index)
    }
  }

  private static func passages(of difference: Difference) -> Set<Citation> {
    Set(difference.sides.compactMap(\.citations.first))
  }

  private mutating func add(_ found: Difference) {
    let passages = Self.passages(of: found)
    let near = Set(passages.flatMap { places[$0] ?? [] }).sorted()
    for index in near {
      let known = Self.passages(of: differences[index])
      if known.isSuperset(of: passages) { return }
      if index >= named, known.isSubset(of: passages) {
        differences[index].sides = found.sides
        for citation in passages.subtracting(known) { places[citation, default: []].append(index) }
        return
      }
    }
    differences.append(found)
    note(differences.count - 1)
  }
}
