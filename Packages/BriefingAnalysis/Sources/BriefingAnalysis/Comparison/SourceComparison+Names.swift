import BriefingCore

extension SourceComparison {
  /// One body, law or thing under names that are more than another order of the same words.
  ///
  /// Official names weigh more than nicknames: a committee that one source calls an advisory one is
  /// another committee to whoever looks it up.
  func namingDifferences() -> [Difference] {
    [Label.forum, .organization, .instrument, .technology, .place].flatMap { kind in
      entities.entities(of: kind).flatMap { entity -> [Difference] in
        let official = variants(of: entity) { mention in
          isOfficialName(mention) ? NameKey.name(name(of: mention)) : nil
        }
        let informal = variants(of: entity) { mention in
          isOfficialName(mention) || !isFormalName(mention.annotation.quote)
            ? nil : mention.annotation.quote.foldedWords
        }
        // Of a country "US", "U.S." and "United States" are one name in three spellings.
        let spelt =
          kind == .place && official.isEmpty && informal.isEmpty
          ? spellings(of: entity) : []
        return [official, informal, spelt].filter { variants in
          // "the Shoreline Fund" is the Pacific Shoreline Fund told shortly.
          variants.count >= 2 && (kind == .forum || variants != official || !areForms(variants))
        }.map { variants in
          let isShared = Set(variants.map(\.document)).count >= 2
          return Difference(
            kind: .naming,
            subject: entity.entity.name,
            severity: isShared && variants == official ? weight(of: variants, kind) : .low,
            sides: variants.map { variant in
              ComparedSide(
                source: variant.document,
                value: variant.annotation.quote,
                citations: variants == spelt
                  ? [variant.citation] : citations(like: variant, of: entity)
              )
            }
          )
        }
      }
    }
  }

  /// The spellings of a country or place; "the Republic of Chile" is a longer name of Chile and none.
  private func spellings(of entity: ResolvedEntity) -> [Mention] {
    let all = variants(of: entity) { [$0.annotation.quote.lowercased()] }
    let names = Set(all.map { Set($0.annotation.quote.foldedWords) })
    let short = all.filter { mention in
      let words = Set(mention.annotation.quote.foldedWords)
      return !names.contains { $0.isStrictSubset(of: words) }
    }
    return Set(short.map { $0.annotation.quote.lowercased() }).count >= 2 ? short : []
  }

  /// A forum under two official names is two to whoever looks it up, and so is a body or a law.
  private func weight(of variants: [Mention], _ kind: Label) -> Difference.Severity {
    if kind == .forum { return .high }
    return kind == .organization || kind == .instrument ? .medium : .low
  }

  /// Whether names are one name and shorter forms of it.
  private func areForms(_ variants: [Mention]) -> Bool {
    let names = variants.map { Set(name(of: $0).foldedWords) }
    return names.allSatisfy { one in
      names.allSatisfy { one.isSubset(of: $0) || one.isSuperset(of: $0) }
    }
  }

  /// Where a document calls an entity as one mention does: that one, and the others in order.
  private func citations(like variant: Mention, of entity: ResolvedEntity) -> [Citation] {
    let words = name(of: variant).foldedWords
    let others = entity.mentions.filter { mention in
      mention.document == variant.document && mention.annotation.id != variant.annotation.id
        && isArticle(mention) && !isGarbled(mention) && name(of: mention).foldedWords == words
    }
    return [variant.citation] + others.prefix(Self.mostCitations).map(\.citation)
  }

  /// The further places of a name that are cited for it.
  private static let mostCitations = 20

  /// The name by which the text calls a mention: the one an annotator gave it where the text has the
  /// words of it, else the text's own; a table may know a thing by a name that no source uses.
  func name(of mention: Mention) -> String {
    let quote = mention.annotation.quote
    guard let name = mention.annotation.attributes.text("name"),
      Set(name.foldedWords).isSubset(of: quote.foldedWords)
    else { return quote }
    return name
  }

  /// Whether a mention uses a name in capitals, of two words at least and no numeral nickname.
  private func isOfficialName(_ mention: Mention) -> Bool {
    let quote = mention.annotation.quote
    let words = quote.split(separator: " ")
    return words.count >= 2 && !NameKey.name(quote).contains(where: NameKey.isNumeralNickname)
      && words.allSatisfy { word in
        word.utf8.first.map { !$0.isASCIILowercase } ?? false
          || ["of", "on", "for", "and", "the", "to", "in"].contains(word)
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
      if bySpelling.count >= 2, !areFormsOfOneName(full) {
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
        // "Märta" and "Marta" are two spellings at most, and no two orders.
        var seen: Set<[String]> = []
        let orders = (bySpelling[spelling] ?? []).filter { mention in
          seen.insert([mention.document] + mention.annotation.quote.foldedWords).inserted
        }
        guard Set(orders.map { $0.annotation.quote.foldedWords }).count >= 2 else { continue }
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

  /// Whether of each two names one has all words of the other: a second surname, left out, is no other
  /// spelling.
  private func areFormsOfOneName(_ mentions: [Mention]) -> Bool {
    let names = mentions.map { Set($0.annotation.quote.foldedWords) }
    return names.allSatisfy { one in
      names.allSatisfy { one.isSubset(of: $0) || one.isSuperset(of: $0) }
    }
  }

  /// One person under titles that are not the same words.
  func titleDifferences() -> [Difference] {
    entities.entities(of: .person).compactMap { entity -> Difference? in
      let titled = variants(of: entity) { mention in
        guard let office = title(of: mention) else { return nil }
        let words = office.quote.foldedWords.filter { !Self.titleNoise.contains($0) }
        return words.isEmpty ? nil : words.sorted()
      }
      // "the minister" and "the minister of trade" are one title, told more and less fully.
      let words = titled.compactMap { title(of: $0).map { Set($0.quote.foldedWords) } }
      // But a deputy minister, or a minister of state, is not the minister.
      let isOneTitle = words.allSatisfy { one in
        words.allSatisfy { other in
          (one.isSubset(of: other) || one.isSuperset(of: other))
            && one.symmetricDifference(other).isDisjoint(with: Self.ranks)
        }
      }
      guard Set(titled.map(\.document)).count >= 2, !isOneTitle else { return nil }
      return Difference(
        kind: .title,
        subject: entity.entity.name,
        severity: .medium,
        sides: titled.compactMap { mention in
          title(of: mention).map { office in
            side(Citation(source: mention.document, span: office.span, quote: office.quote))
          }
        }
      )
    }
  }

  /// The words of the title that a text gives a person where it names them.
  private func title(of mention: Mention) -> Annotation? {
    document(mention.document)?.office(of: mention.annotation)
  }

  private static let ranks: Set<String> = [
    "deputy", "vice", "assistant", "state", "associate", "junior", "acting", "under", "shadow",
  ]

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
    for mention in entity.mentions where isArticle(mention) && !isGarbled(mention) {
      guard let words = key(mention) else { continue }
      if seen.insert([mention.document] + words).inserted { result.append(mention) }
    }
    let keys = Set(result.compactMap(key))
    return keys.count >= 2 ? result : []
  }

  /// Whether a name is a name and no description: it has a capital or a numeral nickname.
  private func isFormalName(_ name: String) -> Bool {
    name.utf8.contains { $0.isASCIIUppercase || $0.isASCIIDigit || $0 >= 0xC3 }
      && !name.foldedWords.isEmpty
  }
}
