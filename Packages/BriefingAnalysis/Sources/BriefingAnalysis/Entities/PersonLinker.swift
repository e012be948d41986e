import BriefingCore

/// Joins the mentions of one person: surnames to full names, and spellings under one office.
struct PersonLinker {
  let mentions: [Mention]
  let names: [String]
  let evidence: MentionEvidence
  /// The key of each mention's name; nothing for what is no person.
  let keys: [[String]]

  init(mentions: [Mention], names: [String], evidence: MentionEvidence) {
    self.mentions = mentions
    self.names = names
    self.evidence = evidence
    keys = zip(mentions, names).map { mention, name in
      mention.annotation.label == .person ? NameKey.person(name) : []
    }
  }

  func link(_ clusters: inout MentionClusters) {
    let full = keys.indices.filter { keys[$0].count >= 2 }
    let known = traits(of: full, &clusters)
    linkSoundAlikes(full, known, &clusters)
    linkSpellings(full, known, &clusters)
    linkSecondNames(full, known, &clusters)
    linkMisspellings(full, &clusters)
    linkSurnames(keys.indices.filter { keys[$0].count == 1 }, full, &clusters)
  }

  // MARK: What is known of a person

  /// Something said of a person that two spellings of a name may have in common.
  enum Trait: Hashable {
    /// The words of an office, in any order.
    case office([String])
    /// The word for an office, and the country.
    case role(String, country: String)
    case country(String)
    case figure(MentionEvidence.Figure)

    /// What traits are sorted by, so that the same input gives the same reasons.
    var order: String {
      switch self {
      case .office(let words): "1 " + words.joined(separator: " ")
      case .role(let word, let country): "2 \(word) \(country)"
      case .country(let code): "3 \(code)"
      case .figure(let figure): "4 \(figure.value) \(figure.unit)"
      }
    }
  }

  /// What the mentions of one person say of him or her.
  struct Traits {
    /// Each trait with a mention that has it.
    var holders: [Trait: Int] = [:]
    /// The words of each office.
    var offices: [[String]: Int] = [:]
    var countries: Set<String> = []
  }

  private func traits(of full: [Int], _ clusters: inout MentionClusters) -> [Int: Traits] {
    var result: [Int: Traits] = [:]
    for index in full {
      let root = clusters.find(index)
      let office = office(of: index)
      let countries = [
        mentions[index].annotation.attributes.text("country"),
        evidence.countryBehind(mentions[index]),
      ].compactMap { $0 }
      var traits = result[root] ?? Traits()
      if let office {
        if traits.offices[office] == nil { traits.offices[office] = index }
        if traits.holders[.office(office)] == nil { traits.holders[.office(office)] = index }
      }
      for country in countries {
        traits.countries.insert(country)
        if traits.holders[.country(country)] == nil { traits.holders[.country(country)] = index }
      }
      if traits.holders.count < 32 {
        for figure in evidence.figures(of: mentions[index]).keys
        where traits.holders[.figure(figure)] == nil {
          traits.holders[.figure(figure)] = index
        }
      }
      result[root] = traits
    }
    for (root, traits) in result {
      for country in traits.countries {
        for (office, index) in traits.offices {
          for word in office where Self.roles.contains(word) {
            result[root]?.holders[.role(word, country: country)] = index
          }
        }
      }
    }
    return result
  }

  private static let roles: Set<String> = [
    "minister", "secretary", "president", "commissioner", "chancellor", "premier", "ambassador",
    "governor", "envoy", "chairman", "chair", "negotiator", "delegate", "senator", "mayor",
  ]

  // MARK: Spellings

  /// What two spellings of one name must have in common: all parts of the name but one, a trait,
  /// and some letters of the other part once a few are left out.
  private struct Bucket: Hashable {
    let parts: [String]
    let trait: Trait
    let letters: [UInt8]
  }

  /// Joins full names of which all parts but one are equal, and the other differs by a letter or
  /// two.
  ///
  /// Something said of both must agree: the office, the figure they are named with, or for names of
  /// three parts the country. "Anthony" and "Antony" alone would prove nothing.
  ///
  /// Only names are compared that share what is left of them when a letter or two are dropped
  /// (Garbe's symmetric deletion), so that a list of a thousand namesakes is no million pairs.
  private func linkSpellings(
    _ full: [Int],
    _ known: [Int: Traits],
    _ clusters: inout MentionClusters
  ) {
    struct Name: Hashable {
      let key: [String]
      let root: Int
    }
    struct Seen: Hashable {
      let key: [String]
      let trait: Trait
    }
    var seenNames: Set<Name> = []
    var seen: Set<Seen> = []
    var buckets: [Bucket: [Int]] = [:]
    let roots = full.map { clusters.find($0) }
    for (index, root) in zip(full, roots) where keys[index].count <= 5 {
      let key = keys[index]
      guard seenNames.insert(Name(key: key, root: root)).inserted else { continue }
      for trait in (known[root]?.holders.keys ?? [:].keys).sorted(by: { $0.order < $1.order })
      where seen.insert(Seen(key: key, trait: trait)).inserted {
        if case .country = trait, key.count < 3 { continue }
        for place in key.indices {
          var parts = key
          let other = parts.remove(at: place)
          for letters in Self.shortened(other) {
            let bucket = Bucket(parts: parts, trait: trait, letters: letters)
            for left in buckets[bucket] ?? [] where isVariant(left, index, sharing: parts, trait) {
              clusters.link(left, index, because: spellingReason(left, index, trait))
            }
            buckets[bucket, default: []].append(index)
          }
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

  private func spellingReason(_ left: Int, _ right: Int, _ trait: Trait) -> String {
    let names = "“\(names[left])” and “\(names[right])”"
    switch trait {
    case .office, .role:
      let office = [left, right]
        .compactMap { mentions[$0].annotation.attributes.text("office") }.first
      return
        "\(names) share all parts of the name but one, which differs by a letter, and the office "
        + "“\(office ?? "")”"
    case .country(let code):
      return
        "\(names) are both of \(evidence.country(code)) and share all parts of the name but one, "
        + "which differs by a letter"
    case .figure(let figure):
      let words = evidence.figures(of: mentions[right])[figure] ?? figure.value
      return "\(names) differ by a letter or two, and both are named with “\(words)”"
    }
  }

  private func isVariant(
    _ left: Int,
    _ right: Int,
    sharing parts: [String],
    _ trait: Trait
  ) -> Bool {
    // One document spells one name in one way; what it calls two figures by is two people.
    if case .figure = trait, mentions[left].document == mentions[right].document { return false }
    let a = Self.removing(parts, from: keys[left])
    let b = Self.removing(parts, from: keys[right])
    guard a.count == 1, b.count == 1, a != b, a[0].first == b[0].first else { return false }
    return editDistance(a[0], b[0], limit: a[0].count >= 7 ? 2 : 1) != nil
  }

  private static func removing(_ parts: [String], from key: [String]) -> [String] {
    var rest = key
    for part in parts { rest.firstIndex(of: part).map { _ = rest.remove(at: $0) } }
    return rest
  }

  /// The words of the office in any order, without little words and "former".
  private func office(of index: Int) -> [String]? {
    guard let office = mentions[index].annotation.attributes.text("office") else { return nil }
    let words = Set(office.foldedWords).subtracting(["of", "the", "for", "and", "former"])
    return words.isEmpty ? nil : words.sorted()
  }

  // MARK: Second family names

  /// A name is the beginning of one longer name in the sources, which goes on with a second family
  /// name, where the country or the office is the same: "Ana Prieto" and "Ana Prieto Galdós".
  private func linkSecondNames(
    _ full: [Int],
    _ known: [Int: Traits],
    _ clusters: inout MentionClusters
  ) {
    var longer: [[String]: [Int]] = [:]
    var seen: Set<[String]> = []
    let words = full.map { names[$0].foldedWords.filter { $0.count > 1 } }
    for (index, words) in zip(full, words) where words.count >= 3 && words.count <= 5 {
      guard seen.insert(words).inserted else { continue }
      for count in max(2, words.count - 2)..<words.count {
        longer[Array(words[..<count]), default: []].append(index)
      }
    }
    guard !longer.isEmpty else { return }
    let rootOf = Dictionary(uniqueKeysWithValues: full.map { ($0, clusters.find($0)) })
    for (index, words) in zip(full, words) {
      let candidates = longer[words] ?? []
      let people = Set(candidates.map { clusters.find($0) })
      guard people.count == 1, let target = candidates.first, clusters.find(index) != people.first,
        let own = rootOf[index].flatMap({ known[$0] }),
        let other = rootOf[target].flatMap({ known[$0] }),
        let reason = common(own, other)
      else { continue }
      clusters.link(
        target,
        index,
        because: "“\(names[index])” is “\(names[target])” without the second family name; \(reason)"
      )
    }
  }

  /// What two people have in common, in words, or nothing where nothing is or something tells them
  /// apart.
  func common(_ left: Traits, _ right: Traits) -> String? {
    if !left.countries.isEmpty, !right.countries.isEmpty {
      guard let code = left.countries.intersection(right.countries).min() else { return nil }
      return "both are of \(evidence.country(code))"
    }
    for (a, index) in left.offices.sorted(by: { $0.value < $1.value }) {
      for b in right.offices.keys
      where !Set(a).intersection(b).isDisjoint(with: Self.roles)
        && (Set(a).isSubset(of: b) || Set(b).isSubset(of: a))
      {
        return
          "both hold the office “\(mentions[index].annotation.attributes.text("office") ?? "")”"
      }
    }
    return nil
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
