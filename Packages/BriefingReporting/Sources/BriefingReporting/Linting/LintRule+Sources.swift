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
      if count < 2, pluralPhrases.contains(where: item.ownWords.says) {
        faults.append(
          Fault(place.path, "the text speaks of sources, and \(count) independent one says so")
        )
      }
      if let (said, of) = item.ownWords.sourceCount, of != total || said > voices.count {
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
    context.claims.flatMap { place in
      let item = place.item
      let heard = Set(item.allCitations.map(\.source))
      var faults: [Fault] = []
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
        if item.support.agree.contains(source) || item.support.differ.contains(source) {
          faults.append(Fault(place.path, "“\(source)” is listed as silent and as heard"))
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
      let empty = Wording.noneFound(in: context.briefing.sources.count)
      if section.items.count > 1, section.items.contains(where: { $0.text == empty }) {
        faults.append(Fault("sections[\(index)]", "“None found” stands beside other items"))
      }
    }
    return faults
  }
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
