import BriefingAnalysis
import BriefingCore

extension CompositionContext {
  /// The few items that matter most, taken from the body as they stand, each matter once.
  ///
  /// First what was agreed, by those who adopted a text and then by the news that opens with it; then
  /// what comes next, what the sources contradict each other on, and who takes part; then what else is
  /// agreed or expected, what differs and what is open, of which a dossier's question brings those that
  /// share its words to the front. What an author tells of alone is no key point before them.
  func keyPoints(from bodies: [SectionID: [Item]]) -> [Item] {
    let told = (bodies["commitments"] ?? []).filter { item in
      item.polarity != .negative && item.voice != .author && !isCommented(item)
        && !(item.citations.last.map(isOrphan) ?? true)
        && !item.citations.contains { $0.quote.hasSuffix(":") }
    }
    let commitments = byPrincipalMentions(
      told.filter { [.expected, .agreed, .signed].contains($0.status) }
    ).briefFirst
    let differences = (bodies["differences"] ?? []).filter {
      $0.derivedBy.hasPrefix("differences.") && !$0.citations.isEmpty
    }
    let attendance = (bodies["agreements"] ?? []).filter {
      // That two sources name one person says little of who takes part.
      $0.derivedBy == "agreements.participants" && namesSeveral($0)
    }
    var matters: Set<AnnotationID> = []
    var passages: [Citation] = []
    // The first items that no garbled passage carries, each matter and each passage once.
    func sound(_ items: [Item], atMost limit: Int) -> [Item] {
      var chosen: [Item] = []
      for item in items where chosen.count < limit && !item.citations.contains(where: isGarbled) {
        let own = self.matters(of: item)
        guard let passage = item.ownPassage, matters.isDisjoint(with: own),
          !passages.contains(where: {
            $0.source == passage.source && $0.span.overlaps(passage.span)
          })
        else { continue }
        matters.formUnion(own)
        passages.append(passage)
        chosen.append(item)
      }
      return chosen
    }
    // What is said of a matter otherwise, or in sum, is told besides the matter.
    func besides(_ items: [Item], atMost limit: Int) -> [Item] {
      Array(items.lazy.filter { !$0.citations.contains(where: isGarbled) }.prefix(limit))
    }
    let outcomes = sound(outcomes(of: told), atMost: 3)
    let upcoming = sound(upcoming(in: bodies["timeline"] ?? []), atMost: 1)
    let contradictions = besides(weightiest(differences), atMost: 3)
    let known = Set((outcomes + contradictions).map(\.id))
    var rest = sound(commitments, atMost: 2)
    rest += besides(topics(in: bodies["agenda"] ?? []), atMost: 2)
    if contradictions.isEmpty { rest += besides(telling(differences), atMost: 1) }
    rest += besides(
      telling(sums: bodies["money"] ?? []).filter { !isTold($0, by: contradictions) }.briefFirst,
      atMost: 1
    )
    rest += besides(
      (bodies["open-questions"] ?? []).filter { !($0.citations.last.map(isOrphan) ?? true) }
        .briefFirst.stablyPartitioned { $0.kind != Statement.Kind.question.rawValue }
        .stablyPartitioned { !isCommented($0) },
      atMost: 1
    )
    let question = Set((dossier.manifest.question ?? "").foldedWords.filter { $0.count > 3 })
    let ranked = rest.filter { !known.contains($0.id) }.enumerated().sorted { left, right in
      let a = question.intersection(left.element.text.foldedWords).count
      let b = question.intersection(right.element.text.foldedWords).count
      return a == b ? left.offset < right.offset : a > b
    }
    // What came of it, what comes next, what is at odds and who takes part lead.
    let points =
      outcomes + upcoming + contradictions + besides(attendance, atMost: 1) + ranked.map(\.element)
    return points.prefix(8).map { keyPoint($0, toldBy: told) }
  }

  /// What is still to come, on a day: that which most of the sources tell of the body most spoken of,
  /// then of any, first.
  private func upcoming(in timeline: [Item]) -> [Item] {
    let asOf = asOf().value.flatMap { EDTF($0)?.earliest }
    let items = timeline.filter { item in
      [.scheduled, .planned, .expected].contains(item.status) && item.polarity != .negative
        && isDay(item.when) && isToCome(item, on: asOf)
    }
    return byPrincipalMentions(
      items.enumerated().sorted { left, right in
        let a = analysis.origins.independentCount(of: left.element.support.agree)
        let b = analysis.origins.independentCount(of: right.element.support.agree)
        return a == b ? left.offset < right.offset : a > b
      }.map(\.element)
    )
  }

  /// The differences of fact of high severity: of each class the first, then the others.
  ///
  /// Passages of which nobody says how they differ stand side by side in the body, and lead nothing.
  private func weightiest(_ items: [Item]) -> [Item] {
    let severe = shownDifferences.filter { difference in
      difference.severity == .high && difference.isOfFact
        && (difference.kind != .modality || isTopic(difference.subject))
    }
    let passages = Set(severe.map { Self.unique($0.sides.flatMap(\.citations)) })
    let weighty = items.filter { passages.contains($0.citations) }
    var classes: Set<String> = []
    let first = weighty.filter { classes.insert($0.derivedBy).inserted }
    return first + weighty.filter { !first.contains($0) }
  }

  /// The differences that matter: not those of low severity.
  private func telling(_ items: [Item]) -> [Item] {
    let slight = shownDifferences.filter { $0.severity == .low }
    let passages = Set(slight.map { Self.unique($0.sides.flatMap(\.citations)) })
    return items.filter { !passages.contains($0.citations) }
  }

  /// The sums that may lead: what an author names only where nobody else names any, and no round sum
  /// where a text of those who act has an exact one of the currency.
  private func telling(sums items: [Item]) -> [Item] {
    let told = items.filter { !isCommented($0) }
    let exact = Set(
      told.filter { !isApproximate($0) && $0.citations.contains { isOfficial($0.source) } }
        .compactMap(\.currency)
    )
    return (told.isEmpty ? items : told).filter { item in
      !isApproximate(item) || !(item.currency.map(exact.contains) ?? false)
    }
  }

  /// Whether an agreement on who takes part names more than one.
  private func namesSeveral(_ item: Item) -> Bool {
    analysis.agreements.contains { agreement in
      agreement.isOnParticipants && agreement.subject.contains(", ")
        && Self.unique(agreement.sides.flatMap(\.citations)) == item.citations
    }
  }

  /// The topics that more than one statement puts on an agenda.
  private func topics(in agenda: [Item]) -> [Item] {
    agenda.filter { $0.derivedBy == "agenda.topic" && $0.citations.count >= 2 }
  }

  /// Whether the passages of an item stand in those of others.
  private func isTold(_ item: Item, by others: [Item]) -> Bool {
    item.citations.contains { citation in
      others.contains { other in
        other.citations.contains { $0.source == citation.source && $0.span.overlaps(citation.span) }
      }
    }
  }

  /// What was agreed or adopted: of a text of those who act, then of news that opens with it.
  ///
  /// That they meet again is no outcome: it is what comes next.
  private func outcomes(of told: [Item]) -> [Item] {
    let commitments = told.filter { item in
      item.status == .held || !(item.slots["action"]?.value.map(Self.meeting.contains) ?? false)
    }
    let reached = commitments.filter {
      [.enacted, .signed, .agreed].contains($0.status)
    }
    let adopted = commitments.filter { item in
      item.citations.contains { isOfficial($0.source) }
    }
    let official =
      mostTold(adopted.filter { [.enacted, .signed, .agreed].contains($0.status) }, among: told)
      .briefFirst
      + mostTold(adopted.filter { [.planned, .held, .scheduled].contains($0.status) }, among: told)
      .briefFirst
    let news = reached.filter { item in
      item.citations.contains { !isOfficial($0.source) && isLead($0) }
    }.briefFirst
    guard let first = news.first else { return official }
    return Array(official.prefix(2)) + [first] + official.dropFirst(2)
  }

  /// The items of whose matter a further source tells, then the others, each in their order.
  private func mostTold(_ items: [Item], among all: [Item]) -> [Item] {
    let sources = all.reduce(into: [AnnotationID: Set<String>]()) { result, item in
      for matter in matters(of: item) {
        result[matter, default: []].formUnion(item.citations.map(\.source))
      }
    }
    return items.stablyPartitioned { item in
      matters(of: item).contains { (sources[$0]?.count ?? 0) >= 2 }
    }
  }

  private static let meeting: Set<String> = ["meet", "hold", "convene", "reconvene", "gather"]

  /// Whether a passage is among the first statements of its source.
  private func isLead(_ citation: Citation) -> Bool {
    claims(of: citation.source).prefix(3).contains { $0.annotation.span.overlaps(citation.span) }
  }

  /// Whether nothing but sources that argue stands behind an item.
  private func isCommented(_ item: Item) -> Bool {
    item.citations.allSatisfy { isComment($0.source) }
  }

  /// Whether what the timeline tells is still to come, and said to be so by more than an author.
  ///
  /// What "had been planned", or stands in a sentence on a date that replaces another, is not.
  private func isToCome(_ item: Item, on day: CalendarDay?) -> Bool {
    if let day, let last = item.when.flatMap({ EDTF($0)?.latest }), last < day { return false }
    guard !isCommented(item) else { return false }
    return item.citations.contains { citation in
      claims(of: citation.source, around: citation.span).contains { claim in
        claim.statement.voice != .author
          && (claim.statement.status.map(Self.coming.contains) ?? false)
      }
    }
  }

  private static let coming: Set<Status> = [
    .scheduled, .planned, .expected, .announced, .agreed, .pending, .proposed,
  ]

  /// Whether a date is a day, with its year or without.
  private func isDay(_ when: String?) -> Bool {
    guard let part = when.flatMap({ EDTF($0) })?.point?.part else { return false }
    if case .day = part { return true }
    return false
  }

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

extension Item {
  /// The passage that it is taken from, without what is told to explain it.
  fileprivate var ownPassage: Citation? {
    guard let told = citations.last else { return nil }
    return citations.filter { $0.source == told.source && told.span.contains($0.span) }
      .min { $0.span.length < $1.span.length }
  }

  /// The currency of the sum it tells.
  fileprivate var currency: String? {
    slots["amount"]?.value?.split(separator: " ").first.map(String.init)
  }
}

extension [Item] {
  /// The items that one reads at a glance, then those told with much of what stands before them.
  fileprivate var briefFirst: [Item] {
    stablyPartitioned { $0.text.utf8.count <= Self.longestBrief }
  }

  /// The longest text that is read at a glance, in bytes: two sentences.
  private static var longestBrief: Int { 420 }

  /// The items that meet a condition, then the others, each in their order.
  fileprivate func stablyPartitioned(_ isFirst: (Item) -> Bool) -> [Item] {
    filter(isFirst) + filter { !isFirst($0) }
  }
}
