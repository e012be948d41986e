import BriefingCore

extension PersonLinker {
  /// Joins full names of two accounts of one occasion that are one name but for a letter or two: "Ilmar
  /// Tõnsen" and "Ilmar Tõnsan".
  ///
  /// The accounts must name two places, bodies or people in common, and neither may have both names. All
  /// parts of the name but one are the same; where two parts differ, both must have presided. That a
  /// single letter differs proves nothing by itself.
  ///
  /// - Parameters:
  ///   - full: The mentions of full names.
  ///   - clusters: The mentions that are held to mean one person.
  func linkMisspellings(_ full: [Int], _ clusters: inout MentionClusters) {
    var first: [NameOfDocument: Int] = [:]
    for index in full where (2...4).contains(keys[index].count) {
      let name = NameOfDocument(document: mentions[index].document, key: keys[index])
      if first[name] == nil { first[name] = index }
    }
    var byParts: [String: [Int]] = [:]
    for index in first.values.sorted() {
      for part in Set(keys[index].map(Self.frame)) { byParts[part, default: []].append(index) }
    }
    var pairs: Set<[Int]> = []
    for part in byParts.keys.sorted() {
      let near = (byParts[part] ?? []).prefix(Self.mostNamesakes)
      for (place, left) in near.enumerated() {
        for right in near[(place + 1)...] where isMisspelling(left, right, first) {
          pairs.insert([left, right])
        }
      }
    }
    for pair in pairs.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      link(pair[0], pair[1], among: pairs, &clusters)
    }
  }

  private struct NameOfDocument: Hashable {
    let document: String
    let key: [String]
  }

  /// Links two names, where neither is as near to the name of somebody else.
  private func link(
    _ left: Int,
    _ right: Int,
    among pairs: Set<[Int]>,
    _ clusters: inout MentionClusters
  ) {
    let near = pairs.filter { $0.contains(left) || $0.contains(right) }.joined()
    guard Set(near.map { keys[$0] }).count == 2 else { return }
    clusters.link(
      left,
      right,
      because: "“\(names[left])” and “\(names[right])” differ by a letter or two in accounts "
        + "that name the same places, bodies or people, and no source has both"
    )
  }

  private func isMisspelling(_ left: Int, _ right: Int, _ first: [NameOfDocument: Int]) -> Bool {
    let (own, other) = (mentions[left].document, mentions[right].document)
    guard own != other, keys[left] != keys[right], keys[left].count == keys[right].count,
      first[NameOfDocument(document: own, key: keys[right])] == nil,
      first[NameOfDocument(document: other, key: keys[left])] == nil
    else { return false }
    let differing = zip(keys[left], keys[right]).filter { $0 != $1 }
    let same = keys[left].count - differing.count
    let havePresided = evidence.presides(mentions[left]) && evidence.presides(mentions[right])
    guard same >= 1 && differing.count == 1 || same == 0 && havePresided else { return false }
    let limit = same >= 2 || same == 1 && havePresided ? 2 : 1
    return differing.allSatisfy { areNear($0, $1, limit) }
      && evidence.commonNames(of: own, and: other) >= Self.leastCommonNames
  }

  /// Whether two parts of a name may be one: they begin and go on alike, and no ending tells a woman's
  /// from a man's.
  private func areNear(_ left: String, _ right: String, _ limit: Int) -> Bool {
    let pieces = [left, right].map { $0.split(separator: "-") }
    // "Jae-in" and "Jae-un" are two names.
    guard pieces[0].count == pieces[1].count, left.first == right.first,
      pieces.allSatisfy({ ($0.last?.count ?? 0) >= 4 }), left + "a" != right, right + "a" != left
    else { return false }
    return editDistance(left, right, limit: limit) != nil
  }

  /// The beginning of a part of a name, at which its spellings meet.
  private static func frame(_ part: String) -> String { String(part.prefix(3)) }

  /// More names that begin alike tell nothing of one.
  private static let mostNamesakes = 64
  private static let leastCommonNames = 2
}
