import BriefingCore

/// Joins the mentions of one person: surnames to full names, and spellings under one office.
struct PersonLinker {
  let mentions: [Mention]
  let names: [String]
  /// The key of each mention's name; nothing for what is no person.
  private let keys: [[String]]

  init(mentions: [Mention], names: [String]) {
    self.mentions = mentions
    self.names = names
    keys = zip(mentions, names).map { mention, name in
      mention.annotation.label == .person ? NameKey.person(name) : []
    }
  }

  func link(_ clusters: inout MentionClusters) {
    let full = keys.indices.filter { keys[$0].count >= 2 }
    linkSpellings(full, &clusters)
    linkSurnames(keys.indices.filter { keys[$0].count == 1 }, full, &clusters)
  }

  /// What two spellings of one name must have in common: a part of the name, the office, and some
  /// letters of the other part once a few are left out.
  private struct Bucket: Hashable {
    let part: String
    let office: [String]
    let letters: [UInt8]
  }

  /// Two full names are one person's where one part is equal, the other differs by a letter or
  /// two, and both hold the same office: "Anthony" and "Antony" alone would prove nothing.
  ///
  /// Only names are compared that share what is left of them when a letter or two are dropped
  /// (Garbe's symmetric deletion), so that a list of a thousand namesakes is no million pairs.
  private func linkSpellings(_ full: [Int], _ clusters: inout MentionClusters) {
    var seen: Set<[[String]]> = []
    var buckets: [Bucket: [Int]] = [:]
    for index in full where keys[index].count == 2 {
      guard let office = office(of: index), seen.insert([keys[index], office]).inserted else {
        continue
      }
      for (part, other) in [(keys[index][0], keys[index][1]), (keys[index][1], keys[index][0])] {
        for letters in Self.shortened(other) {
          let bucket = Bucket(part: part, office: office, letters: letters)
          for left in buckets[bucket] ?? [] where isVariant(left, index, sharing: part) {
            clusters.link(left, index, because: spellingReason(left, index))
          }
          buckets[bucket, default: []].append(index)
        }
      }
    }
  }

  /// A word, and what is left of it without one or, in a long word, two of its letters.
  private static func shortened(_ word: String) -> Set<[UInt8]> {
    let letters = Array(word.utf8)
    guard letters.count <= 24 else { return [letters] }
    func withoutOne(_ letters: [UInt8]) -> [[UInt8]] {
      letters.indices.map { Array(letters[..<$0] + letters[($0 + 1)...]) }
    }
    let once = withoutOne(letters)
    return Set([letters] + once + (letters.count >= 6 ? once.flatMap(withoutOne) : []))
  }

  private func spellingReason(_ left: Int, _ right: Int) -> String {
    "“\(names[left])” and “\(names[right])” share a family name and the office "
      + "“\(mentions[left].annotation.attributes.text("office") ?? "")”; "
      + "the other names differ by a letter"
  }

  private func isVariant(_ left: Int, _ right: Int, sharing part: String) -> Bool {
    let a = keys[left].filter { $0 != part }
    let b = keys[right].filter { $0 != part }
    guard a.count == 1, b.count == 1, a != b, a[0].first == b[0].first else { return false }
    return editDistance(a[0], b[0], limit: a[0].count >= 7 ? 2 : 1) != nil
  }

  /// The words of the office in any order, without little words and "former".
  private func office(of index: Int) -> [String]? {
    guard let office = mentions[index].annotation.attributes.text("office") else { return nil }
    let words = Set(office.foldedWords).subtracting(["of", "the", "for", "and", "former"])
    return words.isEmpty ? nil : words.sorted()
  }

  private func linkSurnames(
    _ surnames: [Int],
    _ full: [Int],
    _ clusters: inout MentionClusters
  ) {
    // Of the mentions of one name in one document the first stands for all.
    var byPart: [String: [Int]] = [:]
    var seen: Set<[String]> = []
    for index in full {
      let root = "\(clusters.find(index))"
      for part in Set(keys[index])
      where seen.insert([part, mentions[index].document, root]).inserted {
        byPart[part, default: []].append(index)
      }
    }
    for index in surnames {
      let candidates = byPart[keys[index][0]] ?? []
      let near = candidates.filter { mentions[$0].document == mentions[index].document }
      for (pool, scope) in [(near, "in the same document"), (candidates, "in the sources")] {
        let roots = Set(pool.map { clusters.find($0) })
        guard roots.count == 1, let target = pool.first else {
          if roots.count > 1 { break }  // two people of that name: nobody can tell
          continue
        }
        clusters.link(
          target,
          index,
          because: "“\(names[index])” is the name of one person alone \(scope)"
        )
        break
      }
    }
  }
}
