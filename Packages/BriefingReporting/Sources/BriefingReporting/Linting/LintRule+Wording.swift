import BriefingAnalysis
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
    let names = KnownNames(context)
    return context.claims.filter { $0.item.kind != "inference" }.flatMap { place in
      let item = place.item
      let when = item.when.flatMap { EDTF($0) }
      let cited = Set(
        (place.citations.map(\.quote) + [item.when, when?.words].compactMap { $0 }
          + item.sortedSlots.flatMap { [$0.slot.text, $0.slot.value ?? ""] }
          + item.sides.map(\.value) + periods(of: place, context)).flatMap(\.numbers)
      )
      let numbers = place.toldWords.numbers.filter { number in
        !cited.contains(number) && !known.contains(number)
          && !(Int(number).map { $0 <= total } ?? false)
      }.map {
        Fault(place.path, "the number \($0) stands in no cited passage; cite it or drop it")
      }
      guard !place.isCopied else { return numbers }
      let date = when.map { Phrasing.opening($0.words, limit: item.limit) } ?? ""
      let isDated = !place.isMade(by: "timeline.") || item.text.hasPrefix(date)
      return numbers
        + (isDated
          ? [] : [Fault(place.path, "the text does not give the date of the item, “\(date)”")])
        + names.unknown(in: place).map {
          Fault(place.path, "“\($0)” stands in no cited passage; cite it or drop it")
        }
    }
  }

  /// The numbers of the times over which sums are paid, as they are marked: of `P5Y` the 5.
  private static func periods(
    of place: LintContext.PlacedItem,
    _ context: LintContext
  ) -> [String] {
    guard place.section == "money" || place.section == "key-points" else { return [] }
    return place.citations.flatMap { context.marks.nested(with: $0, .money) }
      .compactMap { $0.attributes.text("period") }
      .map { String($0.map { $0.isASCII && $0.isNumber ? $0 : " " }) }
  }

  static let statusKept = LintRule(
    "L04",
    "An item claims no more than the strongest of its sides."
  ) { context in
    context.claims.flatMap { place -> [Fault] in
      let said = statusesSaid(place)
      let statuses = place.item.sides.compactMap(\.status)
      guard let status = place.item.status, let highest = statuses.highest,
        statuses.allSatisfy(status.raises)
      else { return said }
      return said + [
        Fault(
          place.path,
          "the status is “\(status.rawValue)”, and no side says more than “\(highest.rawValue)”"
        )
      ]
    }
  }

  /// The statuses that the words of an item give it, though it and its sides have others.
  ///
  /// Read only where the program's own turns of phrase stand, so that the words of a topic or of a
  /// name are not taken for a status.
  private static func statusesSaid(_ place: LintContext.PlacedItem) -> [Fault] {
    let item = place.item
    let own = place.ownWords.lowercased()
    if let status = item.status,
      let other = Status.allCases.first(where: { other in
        guard other != status, let noun = Phrasing.noun(other) else { return false }
        return ["reports \(noun):", "reports \(noun), in the negative:"].contains(
          where: own.contains
        )
          || own.contains("others say, as \(noun)")
      })
    {
      return [
        Fault(
          place.path,
          "the text speaks of “\(Phrasing.noun(other) ?? "")”, and the status is "
            + "“\(status.rawValue)”; say what it is"
        )
      ]
    }
    let tables = [
      "agenda.topic", "instruments.status", "timeline.", "differences.modality", "money.amount",
    ]
    guard tables.contains(where: place.isMade) else { return [] }
    let known = Set(([item.status] + item.sides.map(\.status)).compactMap { $0 })
    let words = DocumentText(own)
    return Status.allCases.filter { status in
      guard !known.contains(status), status != .unclear else { return false }
      let word = Phrasing.word(status)
      return [" \(word) in ", " \(word) (", ", \(word). ", ", \(word))"].contains(
        where: words.holds
      )
    }.map {
      Fault(
        place.path,
        "the text says “\(Phrasing.word($0))”, and neither the item nor a side of it has that status"
      )
    }
  }

  static let polarityKept = LintRule(
    "L05",
    "An item affirms nothing that all of its sides deny, and denies nothing that all affirm."
  ) { context in
    context.claims.compactMap { place in
      let item = place.item
      let polarities = item.sides.compactMap(\.polarity)
      if let polarity = item.polarity, !polarities.isEmpty, !polarities.contains(polarity) {
        return Fault(
          place.path,
          "the polarity is “\(polarity.rawValue)”, and every side says the contrary"
        )
      }
      guard item.polarity == .negative else { return nil }
      let marked = item.citations.flatMap { context.marks.nested(with: $0, .statement) }
        .compactMap { $0.content(as: Statement.self)?.polarity }
      if !marked.isEmpty, marked.allSatisfy({ $0 == .positive }) {
        return Fault(place.path, "the item denies what every statement it cites affirms")
      }
      // "Reports a plan" alone would turn a denial around for who does not read on; of words told as
      // somebody's nothing is said.
      if item.derivedBy.hasSuffix(".statement"), !item.isToldAsWords,
        let status = item.status, status != .unclear,
        Stance(status: status, polarity: item.polarity).isNegative, !place.ownWords.isEmpty,
        !place.ownWords.says("in the negative")
      {
        return Fault(
          place.path,
          "the item is a denial, and its text says so in the quotation alone"
        )
      }
      let isSaid = place.quotesPassage || negators.contains(where: item.text.says)
      return isSaid
        ? nil : Fault(place.path, "the item is a denial, and its text does not say so; say it")
    }
  }

  /// Words by which a text of the program's own, or of a person, tells a denial.
  private static let negators = [
    "not", "no", "never", "without", "neither", "nor", "cannot", "nobody", "nothing", "none",
    "negative", "negated", "denied", "denies", "deny", "against", "refused", "refuses", "refuse",
    "failed", "fails", "lacks", "lack", "yet to", "vacant", "cancelled", "called off",
  ]

  static let authorVoice = LintRule(
    "L07",
    "What an author wishes is labelled as such among agenda and commitments."
  ) { context in
    context.claims.flatMap { place -> [Fault] in
      let item = place.item
      var faults = misvoiced(place, context)
      let voices = item.sides.compactMap(\.voice)
      let isAuthors =
        item.voice == .author || !voices.isEmpty && voices.allSatisfy { $0 == .author }
      if isAuthors, ["agenda", "commitments"].contains(place.section) {
        faults.append(
          Fault(place.path, "an author's view is no \(place.section); move it to recommendations")
        )
      }
      let isTold =
        item.voice == .author && place.isMade(by: "recommendations.statement")
        || item.sides.contains { $0.voice == .author }
          && ["agenda.topic", "differences.modality"].contains(where: place.isMade)
      if isTold, !place.ownWords.isEmpty, !place.ownWords.says("author"),
        !place.ownWords.contains("author's")
      {
        faults.append(Fault(place.path, "the view is an author's, and the text does not say so"))
      }
      return faults
    }
  }

  /// The voices that no statement of the cited passages has.
  ///
  /// Quotations are somebody's words, whoever makes the statement around them.
  private static func misvoiced(
    _ place: LintContext.PlacedItem,
    _ context: LintContext
  ) -> [Fault] {
    func isWrong(_ voice: Statement.Voice?, _ citations: [Citation]) -> Bool {
      let marked = citations.flatMap { context.marks.nested(with: $0, .statement) }
        .compactMap { $0.content(as: Statement.self)?.voice }
      return voice.map { !marked.isEmpty && !marked.contains($0) } ?? false
    }
    guard place.section != "quotations" else { return [] }
    let places =
      (isWrong(place.item.voice, place.item.citations) ? [place.path] : [])
      + place.item.sides.enumerated().filter { isWrong($0.element.voice, $0.element.citations) }
      .map { "\(place.path).sides[\($0.offset)]" }
    return places.map { Fault($0, "no statement it cites has that voice; copy the voice from it") }
  }

  static let verbatimQuotes = LintRule(
    "L11",
    "What stands in quotation marks is in a cited passage, word for word."
  ) { context in
    let titles = context.briefing.sources.compactMap(\.title) + [context.briefing.title]
    let labels = context.briefing.sources.compactMap(\.publisher)
    let names = context.briefing.sources.map { (id: $0.id, label: context.labels[$0.id]) }
    let strayed = context.comparedSides.filter { _, side in
      let value = side.value.onOneLine
      return !side.citations.isEmpty && !Status.allCases.map(\.rawValue).contains(value)
        && !side.citations.contains { citation in
          let quote = citation.quote.onOneLine
          return DocumentText(quote).holds(value) || DocumentText(value).holds(quote)
        }
    }.map {
      Fault($0.path, "\(Messages.quoted($0.side.value)) stands in no passage the side cites")
    }
    return strayed
      + context.claims.filter { !$0.item.citations.isEmpty }.flatMap { place in
        let cited = (place.citations.map(\.quote) + titles).map(\.onOneLine)
        let passages = cited.map { DocumentText($0) }
        func isCited(_ quote: String) -> Bool { passages.contains { $0.holds(quote.onOneLine) } }
        var faults = place.item.text.quotedPassages.filter { !isCited($0) }.map {
          Fault(place.path, "\(Messages.quoted($0)) stands in no cited passage; quote it as it is")
        }
        let values = place.item.sides.map(\.value) + place.item.slots.values.map(\.text)
        let rest = place.item.text.onOneLine
          .without(cited + labels + values.map(\.onOneLine).filter(isCited))
        faults += rest.otherQuotedPassages.filter { !isCited($0) }.map {
          Fault(place.path, "\(Messages.quoted($0)) stands in no cited passage; quote it as it is")
        }
        return faults + misattributed(place, names)
      }
  }

  /// Quotations that stand behind the name of a source that does not hold them, and reports by a
  /// source that is not cited.
  private static func misattributed(
    _ place: LintContext.PlacedItem,
    _ names: [(id: String, label: String)]
  ) -> [Fault] {
    let heard = Set(place.citations.map(\.source))
    let own = DocumentText(place.ownWords)
    let tellers = names.filter { name in
      ["\(name.label) reports", "In \(name.label) the author", "Only \(name.label) speaks"]
        .contains(where: own.holds)
    }
    // The name of one source may end with that of another.
    if !tellers.isEmpty, !tellers.contains(where: { heard.contains($0.id) }) {
      return [
        Fault(
          place.path,
          "the text lets “\(tellers[0].label)” say so, and no passage of it is cited"
        )
      ]
    }
    guard heard.count > 1 else { return [] }
    let said = names.filter { heard.contains($0.id) }
    let text = place.item.text
    return said.filter { name in
      !said.contains { $0.id != name.id && $0.label.hasSuffix(name.label) }
    }.flatMap { name -> [Fault] in
      let passages = place.citations.filter { $0.source == name.id }
        .map { DocumentText($0.quote.onOneLine) }
      return text.passagesQuoted(after: "\(name.label): ").filter { quote in
        !passages.contains { $0.holds(quote.onOneLine) }
      }.map {
        Fault(place.path, "\(Messages.quoted($0)) stands in no cited passage of “\(name.label)”")
      }
    }
  }

  static let sums = LintRule("L15", "No sum is stated that no source states.") { context in
    let known = Set(
      (context.briefing.sources.flatMap(\.describingTexts)
        + context.briefing.agreements.map(\.subject) + context.briefing.differences.map(\.subject))
        .flatMap(\.words).map { $0.lowercased() }
    )
    return context.claims.filter { $0.item.kind != "inference" }.flatMap {
      place in
      var faults: [Fault] = []
      let words = place.ownWords
      // Words that may belong to a name say nothing where no sum is spoken of.
      let sums =
        place.section == "money"
        ? ["total", "totals", "sum", "combined", "altogether", "together"]
        : ["in total", "altogether"]
      if let word = sums.first(where: words.says), !known.contains(word) {
        let isCited = place.item.citations.contains { $0.quote.says(word) }
        if !isCited {
          faults.append(
            Fault(place.path, "“\(word)” is said by no cited passage; make it an inference")
          )
        }
      }
      guard place.section == "money" else { return faults }
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
      secondRow.contains(where: place.ownWords.says)
    }
    let usesFirst = context.claims.contains { place in
      firstRow.contains(where: place.ownWords.says)
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
      let words = place.ownWords
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
    func acronyms(_ place: LintContext.PlacedItem) -> [String] {
      let values = Set(place.item.slots.values.flatMap { ($0.value ?? "").words })
      return place.ownWords.words.filter { word in
        word.utf8.count >= 3 && word.utf8.allSatisfy(\.isASCIIUppercase)
          && !known.contains(word) && !values.contains(word)
      }
    }
    let absent = Set(context.claims.flatMap { acronyms($0) }).filter { word in
      !context.texts.values.contains { $0.holds(word) }
    }
    return context.claims.flatMap { place in
      acronyms(place).filter(absent.contains).map {
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
      guard let day = date.day, item.kind != "inference" else { return nil }
      let marks = place.citations.flatMap { context.marks.touching($0, .date) }
      guard marks.isEmpty else { return otherDay(day, marks).map { Fault(place.path, $0) } }
      let words = place.citedWords
      let isDated = words.contains { word in
        word.utf8.contains(where: \.isASCIIDigit) || dayWords.contains(word)
      }
      return isDated
        ? nil : Fault(place.path, "“\(when)” is a day, and no cited passage names one")
    }
  }

  /// What is wrong with a day that none of the cited expressions of time names, where all of them
  /// say outright what they mean; the year may be that of the text around them.
  private static func otherDay(_ day: CalendarDay, _ marks: [Annotation]) -> String? {
    let values = marks.compactMap { $0.attributes.text("value") }
    let isOutright =
      values.count == marks.count
      && marks.allSatisfy {
        $0.attributes.text("timex") == nil || $0.attributes.text("kind") == "time"
      }
    // The month and the day of it, as dates are written: "-05-14".
    let written = EDTF(day).description.suffix(6)
    guard isOutright, !values.contains(where: { $0.contains(written) }) else { return nil }
    return
      "“\(EDTF(day))” is a day that no cited date names; keep the date as exact as the source has it"
  }

  private static let dayWords: Set<String> = [
    "today", "tomorrow", "yesterday", "tonight", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday", "first", "second", "third", "day", "morning", "afternoon",
    "evening",
  ]
}

extension BriefingSource {
  /// What the briefing may say of the source without a passage.
  var describingTexts: [String] {
    [
      title, publisher, byline, published.value?.description, published.earliest?.description,
      published.latest?.description,
    ].compactMap { $0 } + published.premises
  }
}
