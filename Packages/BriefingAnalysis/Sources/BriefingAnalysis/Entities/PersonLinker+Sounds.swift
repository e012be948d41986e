import BriefingCore

extension PersonLinker {
  /// Joins full names of several documents that are one name in two spellings, "Kaarel Poll" and
  /// "Karel Pol", "Sephato" and "Sepato", where the country or the office is the same.
  ///
  /// The spellings may differ by doubled letters, by an "h" within the word, and by letters that
  /// stand for one sound in names of many languages: "y" and "i", "k" and "c", "z" and "s", "w" and "v".
  ///
  /// - Parameters:
  ///   - full: The mentions of full names.
  ///   - known: What is known of each person, by the root of the mentions as they were linked.
  ///   - clusters: The mentions that are held to mean one person.
  func linkSoundAlikes(
    _ full: [Int],
    _ known: [Int: Traits],
    _ clusters: inout MentionClusters
  ) {
    var byName: [[String]: [Int]] = [:]
    let roots = Dictionary(uniqueKeysWithValues: full.map { ($0, clusters.find($0)) })
    for index in full {
      let key = keys[index].map(Self.sound)
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
          because: "“\(names[other])” and “\(names[index])” are two spellings of one sound; "
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

  /// A word with one letter for each sound, and each doubled letter written once.
  private static func sound(_ word: String) -> String {
    var result = ""
    for letter in word where letter != "h" || result.isEmpty {
      let sound = sounds[letter] ?? letter
      if sound != result.last { result.append(sound) }
    }
    return result
  }

  private static let sounds: [Character: Character] = ["y": "i", "k": "c", "z": "s", "w": "v"]
}
