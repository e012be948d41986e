import BriefingCore

extension LintRule {
  static let numbersCited = LintRule(
    "L03",
    "A number stands in a cited passage, or the item is an inference."
  ) { context in
    // Numbers of the sources' titles and dates, and counts of sources, need no passage.
    let known = Set(
      ([context.briefing.asOf.value, context.briefing.title].compactMap { $0 }
        + context.briefing.sources.flatMap(\.describingTexts)
        + context.briefing.entities.map(\.name)).flatMap(\.numbers)
    )
    let total = context.briefing.sources.count
    return context.claims.filter { $0.item.kind != "inference" }.flatMap { place in
      let item = place.item
      let cited = Set(
        (item.allCitations.map(\.quote) + [item.when].compactMap { $0 }
          + item.sortedSlots.flatMap { [$0.slot.text, $0.slot.value ?? ""] }
          + item.sides.map(\.value)).flatMap(\.numbers)
      )
      return item.ownWords.numbers.filter { number in
        !cited.contains(number) && !known.contains(number)
          && !(Int(number).map { $0 <= total } ?? false)
      }.map {
        Fault(place.path, "the number \($0) stands in no cited passage; cite it or drop it")
      }
    }
  }

  static let statusKept = LintRule(
    "L04",
    "An item claims no more than the strongest of its sides."
  ) { context in
    context.claims.compactMap { place in
      let statuses = place.item.sides.compactMap(\.status)
      guard let status = place.item.status, let highest = statuses.highest,
        statuses.allSatisfy(status.raises)
      else { return nil }
      return Fault(
        place.path,
        "the status is “\(status.rawValue)”, and no side says more than “\(highest.rawValue)”"
      )
    }
  }

  static let polarityKept = LintRule(
    "L05",
    "An item affirms nothing that all of its sides deny, and denies nothing that all affirm."
  ) { context in
    context.claims.compactMap { place in
      let polarities = place.item.sides.compactMap(\.polarity)
      guard let polarity = place.item.polarity, !polarities.isEmpty,
        !polarities.contains(polarity)
      else { return nil }
      return Fault(
        place.path,
        "the polarity is “\(polarity.rawValue)”, and every side says the contrary"
      )
    }
  }

  static let authorVoice = LintRule(
    "L07",
    "What an author wishes is labelled as such among agenda and commitments."
  ) { context in
    context.claims.filter { ["agenda", "commitments"].contains($0.section) }.compactMap { place in
      let item = place.item
      let voices = item.sides.compactMap(\.voice)
      let isAuthors =
        item.voice == .author || !voices.isEmpty && voices.allSatisfy { $0 == .author }
      guard isAuthors else { return nil }
      if place.section == "commitments" {
        return Fault(place.path, "an author's view is no commitment; move it to recommendations")
      }
      return item.voice == .author
        ? nil : Fault(place.path, "only authors say so; set the voice to “author”")
    }
  }

  static let verbatimQuotes = LintRule(
    "L11",
    "What stands in quotation marks is in a cited passage, word for word."
  ) { context in
    let titles = context.briefing.sources.compactMap(\.title) + [context.briefing.title]
    return context.claims.flatMap { place in
      let passages = (place.item.allCitations.map(\.quote) + titles).map {
        DocumentText($0.onOneLine)
      }
      return place.item.text.quotedPassages.filter { quote in
        !passages.contains { $0.holds(quote.onOneLine) }
      }.map {
        Fault(place.path, "\(Messages.quoted($0)) stands in no cited passage; quote it as it is")
      }
    }
  }

  static let sums = LintRule("L15", "No sum is stated that no source states.") { context in
    context.claims.filter { $0.section == "money" && $0.item.kind != "inference" }.flatMap {
      place in
      var faults: [Fault] = []
      let words = place.item.ownWords
      if let word = ["total", "totals", "sum", "combined", "altogether"].first(where: words.says) {
        let isCited = place.item.citations.contains { $0.quote.says(word) }
        if !isCited {
          faults.append(
            Fault(place.path, "“\(word)” is said by no cited passage; make it an inference")
          )
        }
      }
      for (name, slot) in place.item.sortedSlots
      where slot.citations.isEmpty && place.item.citations.isEmpty {
        faults.append(Fault("\(place.path).slots.\(name)", "the amount cites no passage"))
      }
      return faults
    }
  }

  // The two rows of the scale of likelihood that analysts keep apart (ICD 203, 2015).
  private static let firstRow = [
    "almost no chance", "very unlikely", "unlikely", "roughly even chance", "likely", "very likely",
    "almost certain", "almost certainly",
  ]
  private static let secondRow = [
    "remote chance", "highly improbable", "improbable", "roughly even odds", "probable", "probably",
    "highly probable", "nearly certain",
  ]

  static let mixedScales = LintRule(
    "L20",
    "Likelihood is told in the words of one scale."
  ) { context in
    let speakers = context.claims.filter { place in
      secondRow.contains(where: place.item.ownWords.says)
    }
    let usesFirst = context.claims.contains { place in
      firstRow.contains(where: place.item.ownWords.says)
    }
    guard usesFirst else { return [] }
    return speakers.map {
      Fault($0.path, "“likely” and “probable” are words of two scales; keep to one")
    }
  }

  static let likelihoodAndConfidence = LintRule(
    "L21",
    "Likelihood and confidence do not share a sentence."
  ) { context in
    context.claims.compactMap { place in
      let words = place.item.ownWords
      let isConfident = ["high confidence", "moderate confidence", "low confidence"]
        .contains(where: words.says)
      guard isConfident, (firstRow + secondRow).contains(where: words.says) else { return nil }
      return Fault(place.path, "the text gives a likelihood and a confidence; say them apart")
    }
  }

  static let outsideKnowledge = LintRule(
    "L25",
    "No acronym is used that no source has."
  ) { context in
    let isComplete = context.briefing.sources.allSatisfy { context.texts[$0.id] != nil }
    guard isComplete else { return [] }
    let own =
      context.briefing.sources.flatMap(\.describingTexts)
      + [context.briefing.title, context.briefing.question ?? ""]
    let known = Set(own.flatMap(\.words))
    func acronyms(_ item: Item) -> [String] {
      let values = Set(item.slots.values.flatMap { ($0.value ?? "").words })
      return item.ownWords.words.filter { word in
        word.utf8.count >= 3 && word.utf8.allSatisfy(\.isASCIIUppercase)
          && !known.contains(word) && !values.contains(word)
      }
    }
    let absent = Set(context.claims.flatMap { acronyms($0.item) }).filter { word in
      !context.texts.values.contains { $0.holds(word) }
    }
    return context.claims.flatMap { place in
      acronyms(place.item).filter(absent.contains).map {
        Fault(place.path, "no source has “\($0)”; use words of the sources")
      }
    }
  }

  static let vagueDates = LintRule("L27", "A vague date stays vague.") { context in
    context.claims.compactMap { place in
      let item = place.item
      guard let when = item.when else { return nil }
      guard let date = EDTF(when) else {
        return Fault(place.path, "“\(when)” is no date in EDTF")
      }
      guard date.day != nil, item.kind != "inference" else { return nil }
      let words = Set(item.allCitations.flatMap(\.quote.words).map { $0.lowercased() })
      let isDated = words.contains { word in
        word.utf8.contains(where: \.isASCIIDigit) || dayWords.contains(word)
      }
      return isDated
        ? nil : Fault(place.path, "“\(when)” is a day, and no cited passage names one")
    }
  }

  private static let dayWords: Set<String> = [
    "today", "tomorrow", "yesterday", "tonight", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday", "first", "second", "third", "day",
  ]
}

extension BriefingSource {
  /// What the briefing may say of the source without a passage.
  fileprivate var describingTexts: [String] {
    [
      title, publisher, byline, published.value?.description, published.earliest?.description,
      published.latest?.description,
    ].compactMap { $0 } + published.premises
  }
}
