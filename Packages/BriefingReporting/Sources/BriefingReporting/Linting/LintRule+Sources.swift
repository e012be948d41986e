import BriefingCore

extension LintRule {
  static let pluralSources = LintRule(
    "L06",
    "“Sources say” is said of two independent sources or more."
  ) { context in
    let total = context.briefing.sources.count
    return context.claims.flatMap { place in
      let item = place.item
      let voices = Set(item.citations.map(\.source)).union(item.support.agree)
      let count = context.independent(voices)
      var faults: [Fault] = []
      let cited = Set(place.citations.map(\.source))
      for source in item.support.agree where !cited.isEmpty && !cited.contains(source) {
        faults.append(
          Fault(place.path, "“\(source)” is said to agree and no passage of it is cited; cite it")
        )
      }
      if count < 2, pluralPhrases.contains(where: place.ownWords.says) {
        faults.append(
          Fault(place.path, "the text speaks of sources, and \(count) independent one says so")
        )
      }
      if let (said, of) = place.ownWords.sourceCount, of != total || said > voices.count {
        faults.append(
          Fault(
            place.path,
            "the text counts \(said) of \(of) sources, and the item names \(voices.count) of "
              + "\(total)"
          )
        )
      }
      return faults
    }
  }

  private static let pluralPhrases = [
    "sources say", "sources report", "sources agree", "sources describe", "sources name",
    "sources state", "sources confirm", "both sources", "all sources", "several sources",
    "most sources", "two sources", "three sources", "according to sources", "the sources",
  ]

  static let silence = LintRule(
    "L19",
    "A silent source is listed as silent, never as disagreeing."
  ) { context in
    let known = Set(context.briefing.sources.map(\.id))
    return context.claims.flatMap { place in
      let item = place.item
      let heard = Set(place.citations.map(\.source))
      var faults: [Fault] = []
      var listed: Set<String> = []
      for source in item.support.agree + item.support.differ + item.support.silent {
        if !listed.insert(source).inserted {
          faults.append(Fault(place.path, "“\(source)” is listed twice under `support`"))
        }
        if !known.contains(source) {
          faults.append(
            Fault(place.path, "“\(source)” stands under `support` and is no source of the briefing")
          )
        }
      }
      for source in item.support.differ where !heard.contains(source) {
        faults.append(
          Fault(
            place.path,
            "“\(source)” is said to differ and no passage of it is cited; list it "
              + "as silent, or cite it"
          )
        )
      }
      for source in item.support.silent {
        if heard.contains(source) {
          faults.append(Fault(place.path, "“\(source)” is said to be silent and is cited"))
        }
        if let topic = item.topic, context.topics[source]?.contains(topic) == true {
          faults.append(
            Fault(
              place.path,
              "“\(source)” is said to be silent and makes a statement on “\(topic)”"
            )
          )
        }
      }
      return faults
    }
  }

  static let superseded = LintRule(
    "L28",
    "A source is superseded only by a later one."
  ) { context in
    let dates = Dictionary(
      context.briefing.sources.map { ($0.id, $0.published.value ?? $0.published.latest) }
    ) { first, _ in first }
    return context.briefing.differences.enumerated().compactMap { index, difference in
      let known = Set(difference.sides.compactMap { dates[$0.source] ?? nil }.map(\.description))
      guard difference.kind == .superseded, known.count < 2 else { return nil }
      return Fault(
        "differences[\(index)]",
        "“superseded” needs sources of two known dates; use another class"
      )
    }
  }

  static let premisesShown = LintRule(
    "L10",
    "An inferred date shows what it rests on."
  ) { context in
    var faults: [Fault] = []
    let message = "the date is inferred and lists no premise; list them"
    let asOf = context.briefing.asOf
    if asOf.basis == .inferred, asOf.premises.isEmpty { faults.append(Fault("asOf", message)) }
    for (index, source) in context.briefing.sources.enumerated()
    where source.published.basis == .inferred && source.published.premises.isEmpty {
      faults.append(Fault("sources[\(index)].published", message))
    }
    return faults
  }

  static let sectionOrder = LintRule(
    "L23",
    "All sections are there, in order, and an empty one says so."
  ) { context in
    let known = context.briefing.sections.map(\.id).filter { !$0.rawValue.contains(".") }
    var faults: [Fault] = []
    if known != SectionID.all {
      let listed = known.map(\.rawValue).joined(separator: ", ")
      let order = SectionID.all.map(\.rawValue).joined(separator: ", ")
      faults.append(Fault("sections", "the sections are \(listed); expected \(order)"))
    }
    for (index, section) in context.briefing.sections.enumerated() {
      let isOwnMatter = LintContext.uncited.contains(section.id)
      if section.items.isEmpty, !isOwnMatter {
        faults.append(
          Fault("sections[\(index)]", "the section holds nothing, not even “None found”")
        )
      }
      if section.items.count > 1, section.items.contains(where: { $0.derivedBy == "none-found" }) {
        faults.append(Fault("sections[\(index)]", "“None found” stands beside other items"))
      }
    }
    return faults + emptied(context) + untold(context)
  }

  /// Sections that say “None found” although annotators marked what belongs there.
  private static func emptied(_ context: LintContext) -> [Fault] {
    // What a person struck out is found no more.
    guard !context.briefing.excluded.contains(where: { $0.kind == "item" }) else { return [] }
    return context.items.compactMap { place in
      guard place.item.derivedBy == "none-found", let label = sectionLabels[place.section],
        let mark = context.briefing.sources.lazy.compactMap({ source in
          context.marks.all(label, in: source.id)
            .first { context.marks.isInBody($0, of: source.id) }
        }).first
      else { return nil }
      return Fault(
        place.path,
        "nothing is said to be found, and \(Messages.quoted(mark.quote)) is marked as “\(label)”"
      )
    }
  }

  private static let sectionLabels: [SectionID: Label] = [
    "instruments": .instrument, "money": .money, "forums": .forum,
  ]

  /// Agreements and differences that no item tells of, and items that tell of them as another kind.
  private static func untold(_ context: LintContext) -> [Fault] {
    func passages(_ citations: [Citation]) -> Set<Citation> { Set(citations) }
    func told(_ section: SectionID) -> [Set<Citation>: [Item]] {
      Dictionary(
        grouping: context.items.filter { $0.section == section }.map(\.item),
        by: { passages($0.citations) }
      )
    }
    let (agreements, differences) = (told("agreements"), told("differences"))
    let missingAgreements = context.briefing.agreements.enumerated().filter {
      agreements[passages($0.element.sides.flatMap(\.citations))] == nil
    }.map {
      Fault("agreements[\($0.offset)]", "no item of “agreements” tells of it with its passages")
    }
    return missingAgreements
      + context.briefing.differences.enumerated().compactMap { index, difference in
        guard difference.kind != .coverage else { return nil }
        let items = differences[passages(difference.sides.flatMap(\.citations))] ?? []
        let rule = "differences.\(difference.kind.rawValue)"
        guard !items.contains(where: { $0.derivedBy == rule || !$0.isMade(in: "differences") })
        else { return nil }
        return Fault(
          "differences[\(index)]",
          items.isEmpty
            ? "no item of “differences” tells of it with its passages"
            : "it is of the class “\(difference.kind.rawValue)”, and its item is not"
        )
      }
  }
}

extension Item {
  /// Whether a rule of the section made the item, and no person or other program.
  fileprivate func isMade(in section: String) -> Bool { derivedBy.hasPrefix("\(section).") }
}

extension String {
  /// The two numbers of “2 of 3 sources”, where the text says so in digits.
  fileprivate var sourceCount: (Int, Int)? {
    let words = words.map { $0.lowercased() }
    for index in words.indices.dropLast(3) where words[index + 1] == "of" {
      guard words[index + 3] == "sources", let said = Int(words[index]),
        let of = Int(words[index + 2])
      else { continue }
      return (said, of)
    }
    return nil
  }
}
