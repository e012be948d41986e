import BriefingAnalysis
import BriefingCore

extension CompositionContext {
  /// The few items that matter most, taken from the body as they stand.
  ///
  /// First what comes next and who takes part; then what is agreed or expected, what differs and what
  /// is open, of which a dossier's question brings those that share its words to the front.
  func keyPoints(from bodies: [SectionID: [Item]]) -> [Item] {
    let upcoming = byPrincipalMentions(
      (bodies["timeline"] ?? []).filter { item in
        [.scheduled, .planned, .expected].contains(item.status) && item.polarity != .negative
          && isDay(item.when)
      }
    )
    let commitments = byPrincipalMentions(
      (bodies["commitments"] ?? [])
        .filter { $0.polarity != .negative && [.expected, .agreed, .signed].contains($0.status) }
    )
    let differences = (bodies["differences"] ?? []).filter { !$0.citations.isEmpty }
    let topics = (bodies["agenda"] ?? []).filter { $0.derivedBy == "agenda.topic" }
    let attendance = (bodies["agreements"] ?? []).filter {
      $0.derivedBy == "agreements.participants"
    }
    // A passage that is garbled carries no key point.
    func sound(_ items: [Item], atMost limit: Int) -> [Item] {
      Array(items.lazy.filter { !$0.citations.contains(where: isGarbled) }.prefix(limit))
    }
    var rest = sound(commitments, atMost: 2)
    rest += sound(topics, atMost: 2)
    rest += sound(differences, atMost: 1)
    rest += sound(bodies["money"] ?? [], atMost: 1)
    rest += sound(bodies["open-questions"] ?? [], atMost: 1)
    let question = Set((dossier.manifest.question ?? "").foldedWords.filter { $0.count > 3 })
    let ranked = rest.enumerated().sorted { left, right in
      let a = question.intersection(left.element.text.foldedWords).count
      let b = question.intersection(right.element.text.foldedWords).count
      return a == b ? left.offset < right.offset : a > b
    }
    // What comes next and who takes part lead.
    let points = sound(upcoming, atMost: 1) + sound(attendance, atMost: 1) + ranked.map(\.element)
    return points.prefix(8).map { item in
      var point = item
      point.id = Item.keyPoint(of: item.id)
      // What a person worded is a person's words here too.
      if !item.isPersonal { point.derivedBy = "key-points.copy \(item.id)" }
      return point
    }
  }

  private func isDay(_ when: String?) -> Bool { when.flatMap { EDTF($0) }?.day != nil }

  /// The items by how many of their sources speak of the body most spoken of, in the cited passages.
  private func byPrincipalMentions(_ items: [Item]) -> [Item] {
    guard let principal = analysis.principalForum else { return items }
    let spans = Dictionary(grouping: principal.mentions, by: \.document)
      .mapValues { mentions in SpanIndex(mentions.map(\.annotation.span)) { $0 } }
    func count(_ item: Item) -> Int {
      let citations = item.citations.filter { citation in
        guard let spans = spans[citation.source],
          let sentence = document(citation.source)?.document.sentence(at: citation.span.start)
        else { return false }
        return !spans.elements(within: sentence).isEmpty
      }
      return Set(citations.map(\.source)).count
    }
    return items.map { ($0, count($0)) }.sorted { $0.1 > $1.1 }.map(\.0)
  }
}
