import BriefingCore

extension LintRule {
  static let speakers = LintRule("L12", "A quotation has the speaker the source gives it.") {
    context in
    context.claims.filter { $0.section == "quotations" }.flatMap { place -> [Fault] in
      let item = place.item
      var faults: [Fault] = []
      if item.actors.count > 1 {
        faults.append(Fault(place.path, "a quotation has one speaker; name one, or none"))
      }
      guard place.isMade(by: "quotations."), let citation = item.citations.first,
        let quotation = context.marks.touching(citation, .quotation)
          .first(where: { $0.span == citation.span })?.content(as: Quotation.self)
      else { return faults }
      let unnamed = "Speaker not determined"
      let slot = item.slots["speaker"]
      let isNamed = slot.map { item.text.hasPrefix($0.text.inQuotationMarks) }
      if !isSpeaker(slot, quotation.speaker, citation.source, context)
        || !(isNamed ?? item.text.hasPrefix(unnamed))
      {
        faults.append(
          Fault(
            place.path,
            quotation.speaker.map {
              "the source lets \(Messages.quoted($0)) say it; name that speaker"
            }
              ?? "the source names no speaker; say “\(unnamed)”"
          )
        )
      }
      return faults
    }
  }

  /// Whether a slot holds the speaker that is marked.
  ///
  /// A speaker whose words stand nowhere is none, and for a pronoun somebody may stand whom the text
  /// names.
  private static func isSpeaker(
    _ slot: Item.Slot?,
    _ speaker: String?,
    _ source: String,
    _ context: LintContext
  ) -> Bool {
    guard let speaker else { return slot == nil }
    let pronouns: Set<String> = ["he", "she", "they", "it", "i", "we", "you"]
    guard let slot else {
      return pronouns.contains(speaker.lowercased())
        || context.texts[source]?.holds(speaker) == false
    }
    guard pronouns.contains(speaker.lowercased()) else { return slot.text == speaker }
    return slot.text == speaker
      || slot.citations.contains { citation in
        citation.source == source
          && context.marks.touching(citation, .person).contains { $0.span == citation.span }
      }
  }

  static let accusations = LintRule("L13", "What is alleged is told as alleged.") { context in
    let sections: Set<SectionID> = [
      "key-points", "commitments", "recommendations", "timeline", "money", "open-questions",
    ]
    return context.claims.filter { sections.contains($0.section) }.compactMap { place in
      guard !place.ownWords.isEmpty, !place.isCopied,
        let cue = place.item.citations.lazy.compactMap(\.quote.accusation).first,
        place.item.text.accusation == nil
      else { return nil }
      return Fault(place.path, "a cited passage says “\(cue)”, and the text does not; say so too")
    }
  }

  static let actorsMentioned = LintRule("L14", "Who acts is mentioned in a cited passage.") {
    context in
    let entities = Dictionary(context.briefing.entities.map { ($0.id, $0) }) { first, _ in first }
    let mentions = entities.mapValues { entity in
      Dictionary(grouping: entity.mentions, by: \.source)
        .mapValues { SpanIndex($0, by: \.span) }
    }
    return context.claims.flatMap { place in
      place.item.actors.filter { actor in
        guard let mentions = mentions[actor] else { return false }
        return !place.citations.contains { mentions[$0.source]?.touches($0.span) == true }
      }.map {
        Fault(
          place.path,
          "no cited passage mentions the actor “\($0)”; cite one, or drop the actor"
        )
      }
    }
  }

  static let mentionsNamed = LintRule(
    "L17",
    "An entity has no mention under a name that is not its own."
  ) { context in
    context.briefing.entities.enumerated().flatMap { index, entity -> [Fault] in
      let path = "entities[\(index)]"
      guard !entity.mentions.isEmpty else {
        return [Fault(path, "the entity “\(entity.id)” is mentioned nowhere; drop it")]
      }
      let names = Dictionary(entity.names.map { ($0.text.onOneLine, Set($0.sources)) }) {
        $0.union($1)
      }
      var faults: [Fault] = []
      // Which sources use which name, as the mentions show it.
      var used: [String: Set<String>] = [:]
      for mention in entity.mentions {
        let name = mention.quote.onOneLine
        guard used[name, default: []].insert(mention.source).inserted,
          names[name]?.contains(mention.source) != true
        else { continue }
        let message =
          names[name] == nil
          ? "is mentioned as \(Messages.quoted(name)), which is none of its names"
          : "is called \(Messages.quoted(name)) by “\(mention.source)”, which is not listed for "
            + "that name"
        faults.append(Fault(path, "the entity “\(entity.id)” \(message)"))
      }
      for (number, name) in entity.names.enumerated() {
        for source in name.sources where used[name.text.onOneLine]?.contains(source) != true {
          faults.append(
            Fault(
              "\(path).names[\(number)]",
              "“\(source)” is listed for \(Messages.quoted(name.text)), and no mention of it says so"
            )
          )
        }
      }
      return faults
    }
  }

  static let variantsListed = LintRule("L18", "All the names that are cited are told.") { context in
    context.claims.filter { $0.isMade(by: "\($0.section.rawValue).names") }.flatMap { place in
      let text = DocumentText(place.item.text)
      return place.item.citations.filter { !text.holds($0.quote) }.map {
        Fault(place.path, "the text does not tell the name \(Messages.quoted($0.quote)) it cites")
      }
    }
  }

  static let expansions = LintRule(
    "L24",
    "An acronym is written out only as a source does."
  ) { context in
    let isComplete = context.briefing.sources.allSatisfy { context.texts[$0.id] != nil }
    guard isComplete else { return [] }
    return context.claims.flatMap { place in
      place.item.text.expansions.filter { expansion in
        !context.texts.values.contains { $0.holds(expansion) }
      }.map {
        Fault(
          place.path,
          "no source writes an acronym out as \(Messages.quoted($0)); leave it as it is"
        )
      }
    }
  }
}

extension String {
  /// The word that tells an accusation, where there is one.
  fileprivate var accusation: String? {
    let all = words
    let beginnings = ["accus", "alleged", "alleges", "allegation", "allegedly", "suspect"]
    if let word = all.first(where: { word in
      let word = word.lowercased()
      return beginnings.contains(where: word.hasPrefix)
    }) {
      return word
    }
    return says("found to have") ? "found to have" : nil
  }

  /// What stands in parentheses behind an acronym as its long form: several words with capitals.
  fileprivate var expansions: [String] {
    let scalars = Array(unicodeScalars)
    var result: [String] = []
    for index in scalars.indices where scalars[index] == "(" {
      let before = scalars[..<index].reversed().drop { $0 == " " || $0 == "”" || $0 == "\"" }
        .prefix { $0.properties.isAlphabetic || $0.properties.numericType != nil }
      guard before.count >= 2, before.allSatisfy(\.properties.isUppercase),
        let end = scalars[index...].firstIndex(of: ")")
      else { continue }
      let content = scalars[(index + 1)..<end].map { String(Character($0)) }.joined()
      let words = content.split(separator: " ")
      let isName =
        words.count >= 2
        && words.allSatisfy { word in
          word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "-" }
        }
        && words.first?.unicodeScalars.first?.properties.isUppercase == true
        && words.last?.unicodeScalars.first?.properties.isUppercase == true
        && words.contains { $0.unicodeScalars.contains(where: \.properties.isLowercase) }
      if isName { result.append(content) }
    }
    return result
  }
}
