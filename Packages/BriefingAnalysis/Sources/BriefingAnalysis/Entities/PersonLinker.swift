import BriefingCore

/// Joins the mentions of one person: surnames to full names, and spellings under one office.
struct PersonLinker {
  let mentions: [Mention]
  let names: [String]

  func link(_ clusters: inout MentionClusters) {
    let people = mentions.indices.filter { mentions[$0].annotation.label == .person }
    let full = people.filter { NameKey.person(names[$0]).count >= 2 }
    linkSpellings(full, &clusters)
    linkSurnames(people.filter { NameKey.person(names[$0]).count == 1 }, full, &clusters)
  }

  /// Two full names are one person's where one part is equal, the other differs by a letter or
  /// two, and both hold the same office: "Anthony" and "Antony" alone would prove nothing.
  private func linkSpellings(_ full: [Int], _ clusters: inout MentionClusters) {
    var byPart: [String: [Int]] = [:]
    for index in full {
      for part in Set(NameKey.person(names[index])) { byPart[part, default: []].append(index) }
    }
    for part in byPart.keys.sorted() {
      var distinct: [Int] = []
      for index in byPart[part] ?? [] {
        let key = NameKey.person(names[index])
        if !distinct.contains(where: {
          NameKey.person(names[$0]) == key && office(of: $0) == office(of: index)
        }) {
          distinct.append(index)
        }
      }
      for (position, left) in distinct.enumerated() {
        for right in distinct[(position + 1)...] where isVariant(left, right, sharing: part) {
          clusters.link(
            left,
            right,
            because: "“\(names[left])” and “\(names[right])” share a family name and the office "
              + "“\(mentions[left].annotation.attributes.text("office") ?? "")”; "
              + "the other names differ by a letter"
          )
        }
      }
    }
  }

  private func isVariant(_ left: Int, _ right: Int, sharing part: String) -> Bool {
    guard let office = office(of: left), office == self.office(of: right) else { return false }
    let a = NameKey.person(names[left]).filter { $0 != part }
    let b = NameKey.person(names[right]).filter { $0 != part }
    guard a.count == 1, b.count == 1, a != b, a[0].first == b[0].first else { return false }
    return editDistance(a[0], b[0], limit: a[0].count >= 7 ? 2 : 1) != nil
  }

  /// The office as a set of words without countries and "former": "Secretary of State".
  private func office(of index: Int) -> Set<String>? {
    guard let office = mentions[index].annotation.attributes.text("office") else { return nil }
    let words = Set(office.foldedWords).subtracting(["of", "the", "for", "and", "former"])
    return words.isEmpty ? nil : words
  }

  private func linkSurnames(
    _ surnames: [Int],
    _ full: [Int],
    _ clusters: inout MentionClusters
  ) {
    var byPart: [String: [Int]] = [:]
    for index in full {
      for part in Set(NameKey.person(names[index])) { byPart[part, default: []].append(index) }
    }
    for index in surnames {
      let surname = NameKey.person(names[index]).first ?? ""
      let candidates = byPart[surname] ?? []
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
