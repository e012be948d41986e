import BriefingCore

extension SourceComparison {
  /// One body, law or thing under names that are more than another order of the same words.
  func namingDifferences() -> [Difference] {
    [Label.forum, .organization, .instrument, .technology].flatMap { kind in
      entities.entities(of: kind).compactMap { entity -> Difference? in
        let variants = variants(of: entity) { mention in
          let name = mention.annotation.quote
          return isFormalName(name) ? NameKey.name(name) : nil
        }
        guard variants.count >= 2 else { return nil }
        let sources = Set(variants.map(\.document))
        return Difference(
          kind: .naming,
          subject: entity.entity.name,
          severity: sources.count >= 2 && kind == .forum ? .high : .low,
          sides: variants.map { side($0.citation) }
        )
      }
    }
  }

  /// One person under several spellings, or with the parts of the name in several orders.
  func personDifferences() -> [Difference] {
    entities.entities(of: .person).flatMap { entity -> [Difference] in
      let full = variants(of: entity) { mention in
        let words = mention.annotation.quote.foldedWords
        return words.count >= 2 ? words : nil
      }
      var result: [Difference] = []
      let bySpelling = Dictionary(grouping: full) { NameKey.person($0.annotation.quote) }
      if bySpelling.count >= 2 {
        result.append(
          Difference(
            kind: .spelling,
            subject: entity.entity.name,
            severity: .medium,
            sides: full.map { side($0.citation) }
          )
        )
      }
      for spelling in bySpelling.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        let orders = bySpelling[spelling] ?? []
        guard orders.count >= 2 else { continue }
        result.append(
          Difference(
            kind: .nameOrder,
            subject: entity.entity.name,
            severity: .low,
            sides: orders.map { side($0.citation) }
          )
        )
      }
      return result
    }
  }

  /// One person under titles that are not the same words.
  func titleDifferences() -> [Difference] {
    entities.entities(of: .person).compactMap { entity -> Difference? in
      let titled = variants(of: entity) { mention in
        guard let office = mention.annotation.attributes.text("office") else { return nil }
        let words = office.foldedWords.filter { !Self.titleNoise.contains($0) }
        return words.isEmpty ? nil : words.sorted()
      }
      guard Set(titled.map(\.document)).count >= 2 else { return nil }
      return Difference(
        kind: .title,
        subject: entity.entity.name,
        severity: .medium,
        sides: titled.map { mention in
          let citation = officeCitation(of: mention) ?? mention.citation
          return ComparedSide(
            source: mention.document,
            value: citation.quote,
            citations: [citation]
          )
        }
      )
    }
  }

  private static let titleNoise: Set<String> = [
    "of", "the", "for", "and", "former", "us", "united", "states",
  ]

  /// The first mention of each variant in each document; a variant that every one of the documents
  /// uses is listed once for each.
  private func variants(
    of entity: ResolvedEntity,
    by key: (Mention) -> [String]?
  ) -> [Mention] {
    var seen: Set<[String]> = []
    var result: [Mention] = []
    for mention in entity.mentions {
      guard let words = key(mention) else { continue }
      if seen.insert([mention.document] + words).inserted { result.append(mention) }
    }
    let keys = Set(result.compactMap(key))
    return keys.count >= 2 ? result : []
  }

  /// Whether a name is a name and no description: it has a capital or a numeral nickname.
  private func isFormalName(_ name: String) -> Bool {
    name.utf8.contains { $0.isASCIIUppercase || $0.isASCIIDigit || $0 >= 0xC3 }
      && name.foldedWords.count >= 2
  }

  /// The office annotation that stands at the name of a person.
  func officeCitation(of mention: Mention) -> Citation? {
    guard let document = document(mention.document) else { return nil }
    let span = mention.annotation.span
    let office = document.active(.office).last { office in
      office.span.end <= span.start && span.start - office.span.end <= 2
        || office.span.start >= span.end && office.span.start - span.end <= 3
    }
    return office.map { Citation(source: mention.document, span: $0.span, quote: $0.quote) }
  }
}
