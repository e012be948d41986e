import BriefingCore

/// Joins bodies with the shorter names that the sources have for them.
///
/// "Ford" is the "Ford Motor Company" where a document names both and the words left out only say what
/// firms make. "Federal Reserve" and "US Federal Reserve" are one where both are bodies of one country.
/// A short name that would go with two bodies of the sources goes with neither.
struct ShortNameLinker {
  let mentions: [Mention]
  let names: [String]

  func link(_ clusters: inout MentionClusters) {
    var keys: [String: [String]] = [:]
    for index in mentions.indices where mentions[index].annotation.label == .organization {
      if keys[names[index]] == nil { keys[names[index]] = NameKey.body(names[index]) }
    }
    linkFirms(keys, &clusters)
    linkNationalBodies(keys, &clusters)
  }

  // MARK: Firms

  /// The mentions of firms that start with one word.
  private struct Firms {
    /// The first mention of the word alone in each document.
    var short: [String: Int] = [:]
    /// The mentions of longer names, by what these say besides.
    var long: [[String]: [Int]] = [:]
    /// The documents that name another firm of which the word is part: "Delta Dental".
    var others: Set<String> = []
  }

  private func linkFirms(_ keys: [String: [String]], _ clusters: inout MentionClusters) {
    var firms: [String: Firms] = [:]
    for index in mentions.indices {
      let annotation = mentions[index].annotation
      guard annotation.label == .organization, annotation.attributes.text("kind") == "company",
        let key = keys[names[index]], let first = key.first
      else { continue }
      let trade = key.dropFirst().map(Self.singular)
      if trade.isEmpty {
        let document = mentions[index].document
        if firms[first]?.short[document] == nil {
          firms[first, default: Firms()].short[document] = index
        }
      } else if trade.allSatisfy(Self.trades.contains) {
        firms[first, default: Firms()].long[trade, default: []].append(index)
      } else {
        firms[first, default: Firms()].others.insert(mentions[index].document)
      }
    }
    for (_, firm) in firms.sorted(by: { $0.key < $1.key }) {
      guard firm.long.count == 1, let long = firm.long.values.first else { continue }
      for index in long.dropFirst() where names[index] != names[long[0]] {
        clusters.link(
          long[0],
          index,
          because: "“\(names[long[0]])” and “\(names[index])” are one firm's name in other words"
        )
      }
      guard
        let index = long.first(where: { index in
          let document = mentions[index].document
          return firm.short[document] != nil && !firm.others.contains(document)
        }),
        let short = firm.short[mentions[index].document]
      else { continue }
      clusters.link(
        index,
        short,
        because: "calls “\(names[index])” “\(names[short])” as well",
        in: mentions[index].document
      )
    }
  }

  private static func singular(_ word: String) -> String {
    word.utf8.count > 4 && word.hasSuffix("s") && word != "airways" ? String(word.dropLast()) : word
  }

  /// Words for what firms make or do, in the singular, that a firm's name may be said without.
  private static let trades: Set<String> = [
    "air", "aircraft", "airline", "line", "airways", "aerospace", "aviation", "auto", "automobile",
    "automotive", "motor", "computer", "electronic", "electric", "oil", "petroleum", "gas", "steel",
    "chemical", "pharmaceutical", "pharma", "food", "store", "brewery", "shipbuilding", "insurance",
    "telecom", "telecommunication", "communication", "railway", "railroad", "tobacco", "paper",
    "rubber", "tire", "tyre", "group", "industrie", "industry", "holding",
  ]

  // MARK: Bodies of a country

  private struct Name: Hashable {
    let country: String
    let words: [String]
  }

  private func linkNationalBodies(
    _ keys: [String: [String]],
    _ clusters: inout MentionClusters
  ) {
    let countries = countryNames()
    var plain: [Name: Int] = [:]
    var prefixed: [(name: Name, index: Int)] = []
    var bare: [[String]: [Int]] = [:]
    var seen: Set<String> = []
    for index in mentions.indices {
      let attributes = mentions[index].annotation.attributes
      guard let key = keys[names[index]],
        Self.nationalKinds.contains(attributes.text("kind") ?? "")
      else { continue }
      guard let country = attributes.text("country") else {
        bare[key, default: []].append(index)
        continue
      }
      guard seen.insert("\(country) \(names[index])").inserted else { continue }
      let lead = (countries[country] ?? []).filter { key.count > $0.count && key.starts(with: $0) }
        .map(\.count).max()
      if let lead {
        prefixed.append((Name(country: country, words: Array(key.dropFirst(lead))), index))
      } else if plain[Name(country: country, words: key)] == nil {
        plain[Name(country: country, words: key)] = index
      }
    }
    for (name, index) in prefixed {
      guard let other = plain[name] else { continue }
      clusters.link(
        other,
        index,
        because: "“\(names[other])” and “\(names[index])” are one body of one country"
      )
    }
    linkIntroduced(bare, to: prefixed.map { ($0.name.words, $0.index) }, &clusters)
  }

  /// Joins a name without a country with the one body of a country that has it, where each document
  /// that uses it names that body first: "the US Air Force … the Air Force".
  private func linkIntroduced(
    _ bare: [[String]: [Int]],
    to bodies: [(words: [String], index: Int)],
    _ clusters: inout MentionClusters
  ) {
    var roots: [[String]: Set<Int>] = [:]
    for body in bodies where bare[body.words] != nil {
      roots[body.words, default: []].insert(clusters.find(body.index))
    }
    let unique = bodies.filter { roots[$0.words]?.count == 1 }
    guard !unique.isEmpty else { return }
    let wanted = Set(unique.map { clusters.find($0.index) })
    var first: [Int: [String: Int]] = [:]
    for (index, mention) in mentions.enumerated() {
      let root = clusters.find(index)
      guard wanted.contains(root) else { continue }
      let start = mention.annotation.span.start
      first[root, default: [:]][mention.document] =
        min(start, first[root]?[mention.document] ?? start)
    }
    for (words, index) in unique {
      let starts = first[clusters.find(index)] ?? [:]
      guard let short = bare[words],
        short.allSatisfy({ short in
          starts[mentions[short].document].map { $0 < mentions[short].annotation.span.start }
            == true
        })
      else { continue }
      clusters.link(
        index,
        short[0],
        because: "“\(names[short[0]])” follows “\(names[index])” in every source that has it"
      )
    }
  }

  private static let nationalKinds: Set<String> = ["government", "agency", "legislature"]

  /// The names of countries in the sources, by their codes.
  private func countryNames() -> [String: Set<[String]>] {
    var result: [String: Set<[String]>] = [:]
    for (mention, name) in zip(mentions, names) where mention.annotation.label == .place {
      guard mention.annotation.attributes.text("kind") == "country",
        let code = mention.annotation.attributes.text("code")
      else { continue }
      result[code, default: []].insert(NameKey.body(name))
    }
    return result
  }
}
