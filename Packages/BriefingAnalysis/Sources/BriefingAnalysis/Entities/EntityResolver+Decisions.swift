import BriefingCore

/// Something in a person's decisions that could not be done as it was written.
public enum DecisionIssue: Sendable, Hashable {
  /// A name or annotation id that no mention has.
  case unknown(reference: String)
  /// Two references that are both said to mean one thing and to mean different things; the first
  /// decision holds.
  case conflict(String, String)
}

extension EntityResolver {
  /// Carries out what a person decided on names and mentions.
  ///
  /// - Returns: What could not be done, in the order of the decisions.
  func apply(
    _ decisions: Decisions,
    to mentions: [Mention],
    _ names: [String],
    _ clusters: inout MentionClusters
  ) -> [DecisionIssue] {
    var places: [String: [Int]] = [:]
    for index in mentions.indices {
      let annotation = mentions[index].annotation
      for reference in Set([annotation.id.rawValue, names[index], annotation.quote]) {
        places[reference, default: []].append(index)
      }
    }
    func members(_ reference: String) -> [Int] { places[reference] ?? [] }

    var issues: [DecisionIssue] = []
    for reference in (decisions.same + decisions.different).joined()
    where members(reference).isEmpty && !issues.contains(.unknown(reference: reference)) {
      issues.append(.unknown(reference: reference))
    }
    for group in decisions.same {
      let all = group.flatMap(members)
      for index in all.dropFirst() {
        clusters.link(
          all[0],
          index,
          because: "a person decided they are the same",
          isDecided: true
        )
      }
    }
    for group in decisions.different {
      for (position, left) in group.enumerated() {
        for right in group[(position + 1)...] {
          let roots = Set(members(left).map { clusters.find($0) })
          if members(right).contains(where: { roots.contains(clusters.find($0)) }) {
            issues.append(.conflict(left, right))
          }
        }
      }
    }
    let confusable = gazetteers.flatMap(\.entries).flatMap { entry in
      entry.notToBeConfusedWith.map { [entry.name, $0] }
    }
    for group in decisions.different + confusable {
      let sets = group.map(members)
      for (position, left) in sets.enumerated() {
        for right in sets[(position + 1)...] {
          for a in left { for b in right { clusters.separate(a, b) } }
        }
      }
    }
    return issues
  }
}
