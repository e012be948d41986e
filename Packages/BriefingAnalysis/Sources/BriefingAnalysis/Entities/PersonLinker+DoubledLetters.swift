import BriefingCore

extension PersonLinker {
  /// Joins full names of several documents that are one name once doubled letters are written single,
  /// "Kaarel Poll" and "Karel Pol", where the country or the office is the same.
  ///
  /// - Parameters:
  ///   - full: The mentions of full names.
  ///   - known: What is known of each person, by the root of the mentions as they were linked.
  ///   - clusters: The mentions that are held to mean one person.
  func linkDoubledLetters(
    _ full: [Int],
    _ known: [Int: Traits],
    _ clusters: inout MentionClusters
  ) {
    var byName: [[String]: [Int]] = [:]
    let roots = Dictionary(uniqueKeysWithValues: full.map { ($0, clusters.find($0)) })
    for index in full {
      let key = keys[index].map(Self.withoutDoubledLetters)
      var others = byName[key] ?? []
      defer { byName[key] = others }
      guard !others.contains(where: { keys[$0] == keys[index] && roots[$0] == roots[index] }) else {
        continue
      }
      for other in others
      where mentions[other].document != mentions[index].document && areNearSpellings(other, index) {
        guard let own = roots[index].flatMap({ known[$0] }),
          let theirs = roots[other].flatMap({ known[$0] }), let reason = common(theirs, own)
        else { continue }
        clusters.link(
          other,
          index,
          because: "“\(names[other])” and “\(names[index])” differ by doubled letters alone; "
            + reason
        )
      }
      others.append(index)
    }
  }

  /// Whether two names differ in words that are long enough to be known again.
  private func areNearSpellings(_ left: Int, _ right: Int) -> Bool {
    keys[left] != keys[right]
      && zip(keys[left], keys[right]).allSatisfy { one, other in
        one == other || min(one.count, other.count) >= 4
      }
  }

  /// A word with each doubled letter written once.
  private static func withoutDoubledLetters(_ word: String) -> String {
    var result = ""
    for letter in word where letter != result.last { result.append(letter) }
    return result
  }
}
