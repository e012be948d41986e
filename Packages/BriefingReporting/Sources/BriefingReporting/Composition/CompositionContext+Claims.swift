import BriefingAnalysis
import BriefingCore

extension CompositionContext {
  /// The topics on the table, each with what every source says, then the single statements.
  func agenda() -> [Item] {
    let rows = analysis.topics.filter { row in
      row.official.contains { isOnAgenda($0, of: row) }
    }
    let statements = tellable.filter {
      $0.statement.kind == .agenda && $0.statement.voice != .author && !isOnlyAccount($0)
        && !isForetold($0)
    }
    let order = Dictionary(
      rows.enumerated().map { ($0.element.topic.id, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    let sorted = statements.enumerated().sorted { left, right in
      let a = order[left.element.statement.topic ?? ""] ?? .max
      let b = order[right.element.statement.topic ?? ""] ?? .max
      return a == b ? left.offset < right.offset : a < b
    }
    return workers.map(rows) { topicItem($0) }
      + workers.map(sorted.map(\.element)) { claimItem($0, in: "agenda") }
  }

  /// What somebody has bound themselves to or made known.
  func commitments() -> [Item] {
    let claims = tellable.filter {
      ($0.statement.kind == .commitment || $0.statement.kind == .announcement)
        && $0.statement.voice != .author && !leadsList($0) && !isOnlyAccount($0)
        && !isForetold($0)
    }
    return workers.map(claims) { claimItem($0, in: "commitments") }
  }

  /// Whether somebody only says what they expect or think possible, which binds nobody.
  private func isForetold(_ claim: Claim) -> Bool {
    claim.statement.voice == .attributed
      && [.expected, .possible, .unclear, nil].contains(claim.statement.status)
      && claim.statement.polarity != .negative
      || claim.statement.voice == .attributed && claim.statement.status == .expected
      // “Nobody will drink less”: of what nobody in particular does, somebody can only be sure.
      || claim.statement.voice == .attributed && claim.statement.status == .planned
        && Self.nobody.contains(claim.statement.actor?.foldedWords ?? [])
  }

  private static let nobody: Set<[String]> = [
    ["nobody"], ["no", "one"], ["everybody"], ["everyone"], ["anybody"], ["anyone"], ["somebody"],
    ["someone"], ["nothing"], ["everything"],
  ]

  /// Whether a claim is an author's account of what the dossier holds a text on by those who act, or of
  /// what others said of it: what that text does not say is the author's reading of it.
  func isOnlyAccount(_ claim: Claim) -> Bool {
    !officials.isEmpty && isComment(claim.document) && claim.statement.voice != .author
  }

  /// What authors and reported voices think should be done, then what they think besides: what an
  /// author expects of an agenda is an opinion, whatever kind of statement it is.
  func recommendations() -> [Item] {
    let wishes = tellable.filter { $0.statement.kind == .recommendation }
    let views = tellable.filter { claim in
      switch claim.statement.kind {
      case .judgment: true
      case .agenda, .commitment, .announcement:
        claim.statement.voice == .author || isOnlyAccount(claim)
          || isForetold(claim)
      default: false
      }
    }
    return workers.map(wishes + views) { claimItem($0, in: "recommendations") }
  }

  /// What the sources ask, wait for, or say is not known; then what they leave unsaid.
  func openQuestions() -> [Item] {
    let open = tellable.compactMap { claim -> (claim: Claim, point: OpenPoint)? in
      claim.openPoint.flatMap { $0 == .asked && leadsOn(claim) ? nil : (claim, $0) }
    }
    let isSaid: (OpenPoint) -> Bool = { $0 == .asked || $0 == .undecided }
    let ordered = open.filter { isSaid($0.point) } + open.filter { !isSaid($0.point) }
    return workers.map(ordered) {
      var item = claimItem($0.claim, in: "open-questions")
      item.text = Phrasing.open($0.point, item.text)
      return item
    }
  }

  /// Whether a question of a reporter's leads on to what stands behind it in its paragraph.
  ///
  /// "What did he make of it? He smiled."
  private func leadsOn(_ claim: Claim) -> Bool {
    guard claim.statement.voice != .attributed, !isComment(claim.document),
      let document = document(claim.document)?.document,
      let block = document.block(at: claim.annotation.span.start)
    else { return false }
    return document.sentences(in: TextSpan(claim.annotation.span.end..<block.span.end))
      .contains { $0.start >= claim.annotation.span.end }
  }

  /// What one source alone says, by topic.
  func singleSource() -> [Item] {
    guard documents.count >= 2 else { return [] }
    return analysis.topics
      .filter { row in
        // Two outlets that print one story are one source.
        analysis.origins.independentCount(of: row.speaking) == 1
      }
      .compactMap { row -> Item? in
        guard let claim = row.telling(amid: analysis.silence) else { return nil }
        var item = item(
          in: "single-source",
          rule: "single-source.topic",
          text: Phrasing.single(
            topic: row.name(in: [claim]),
            label: label(claim.document),
            quote: claim.annotation.quote
          ),
          kind: claim.statement.kind?.rawValue ?? "fact",
          citations: [claim.citation],
          distinguisher: row.topic.id
        )
        copy(claim, to: &item)
        item.topic = row.topic.id
        item.support.silence(row.silent)
        return item
      } + singlyNamed()
  }

  /// Countries and laws that one source alone speaks of.
  private func singlyNamed() -> [Item] {
    let topics = Set(analysis.topics.map(\.topic.name))
    return analysis.differences.filter { $0.kind == .coverage && !topics.contains($0.subject) }
      .compactMap { difference in
        guard let side = difference.sides.first, let claim = claim(of: side) else { return nil }
        var item = item(
          in: "single-source",
          rule: "single-source.name",
          text: Phrasing.single(
            topic: difference.subject,
            label: label(side.source),
            quote: claim.annotation.quote
          ),
          kind: claim.statement.kind?.rawValue ?? "fact",
          citations: side.citations.filter(isReadable),
          distinguisher: difference.subject
        )
        copy(claim, to: &item)
        return item
      }
  }

  func claimItem(_ claim: Claim, in section: String) -> Item {
    let isView = section == "recommendations" || isView(claim)
    let citation = readable(claim, isWhole: isView)
    let lead = leadIn(of: claim)
    // A passage of two paragraphs is told in one line.
    let quote = citation.quote.contains("\n\n") ? citation.quote.onOneLine : citation.quote
    let words = [lead?.quote, quote].compactMap { $0?.inQuotationMarks }.joined(separator: " ")
    var item = item(
      in: section,
      rule: rule(of: claim, in: section, isView: isView),
      text: isView
        ? Phrasing.view(
          words,
          voice: claim.statement.voice,
          label: label(claim.document),
          isComment: isComment(claim.document)
        ) : Phrasing.claim(claim, words: words, label: label(claim.document)),
      kind: claim.statement.kind?.rawValue ?? "fact",
      // The words of the claim itself come before those told with them.
      citations: [lead, claim.citation, citation].compactMap(\.self)
    )
    copy(claim, to: &item)
    if isView { item.when = nil }
    if let lead { setActor(of: claim, from: lead, in: &item) }
    markEmbargo(&item)
    return item
  }

  /// The rule by which a claim is told.
  private func rule(of claim: Claim, in section: String, isView: Bool) -> String {
    guard isView else { return "\(section).statement" }
    if isAccount(claim) { return "\(section)\(Item.accountRule)" }
    let isReport = claim.statement.voice != .attributed && !isComment(claim.document)
    return "\(section)\(isReport ? Item.reportRule : Item.viewRule)"
  }

  /// Whether a claim is told as somebody's words alone, whatever they make of their matter: what a text
  /// that argues tells, and what any author thinks.
  private func isView(_ claim: Claim) -> Bool {
    isComment(claim.document) || claim.statement.voice == .author
  }

  /// Whether a source that argues tells a claim as a fact: that is its author's account.
  private func isAccount(_ claim: Claim) -> Bool {
    isComment(claim.document) && claim.statement.voice != .author
  }

  /// The words that a list leads its items with, which say who is to do what the item names.
  private func leadIn(of claim: Claim) -> Citation? {
    guard claim.annotation.attributes.text("inherited") == "true",
      let document = document(claim.document)?.document,
      let block = document.block(at: claim.annotation.span.start), block.kind == .listItem,
      let leadIn = block.leadIn, leadIn.length <= Self.longestContext
    else { return nil }
    return document.citation(of: document.withoutNumber(leadIn))
  }

  /// Whether a claim only leads to a list, whose items are told with its words.
  func leadsList(_ claim: Claim) -> Bool {
    guard claim.annotation.quote.hasSuffix(":"), let document = document(claim.document)?.document
    else { return false }
    return document.blocks.contains { block in
      block.kind == .listItem && block.leadIn?.overlaps(claim.annotation.span) ?? false
    }
  }

  /// Takes over who acts from the sentence that leads to a list.
  private func setActor(of claim: Claim, from lead: Citation, in item: inout Item) {
    guard item.slots["actor"] == nil, let actor = claim.namedActor,
      let slot = slot(actor, in: lead)
    else { return }
    item.slots["actor"] = slot
    item.actors = slot.citations.first.map(actors) ?? []
  }

  /// The status, voice and slots of a claim: copied as they stand, never concluded.
  private func copy(_ claim: Claim, to item: inout Item) {
    item.status = claim.statement.status
    item.polarity = claim.statement.polarity
    item.voice = claim.statement.voice
    // A thing that stands beside what is done is no row of the agenda.
    item.topic = claim.tabledTopic
    fillSlots(of: claim, in: &item)
    item.actors = item.slots["actor"]?.citations.first.map(actors) ?? []
    setWhen(of: claim, to: &item)
  }

  /// Sets when the matter of a claim takes place, with what an inferred date rests on.
  func setWhen(of claim: Claim, to item: inout Item) {
    guard let when = analysis.whens[claim.annotation.id], tellsWhen(claim) else { return }
    item.when = when.date.description
    addPremises(when.premises, to: &item)
  }

  /// Whether the dates of a claim are those of what it tells: "denied that they had drilled in spring"
  /// tells when they are said to have drilled.
  func tellsWhen(_ claim: Claim) -> Bool { claim.statement.status != .denied }

  /// The entities that the words for an actor name.
  ///
  /// "The trade minister of Peru" is no act of Peru, so countries act only where the words name
  /// nothing but countries.
  private func actors(in words: Citation) -> [String] {
    var seen: Set<String> = []
    let named = mentions(in: words).filter { seen.insert($0.entity.entity.id).inserted }
    let agents = named.filter {
      [.person, .organization, .forum].contains($0.entity.entity.kind)
    }
    guard agents.isEmpty else { return agents.map(\.entity.entity.id) }
    let places = mentions(in: words).filter { $0.entity.entity.kind == .place }
    let rest = words.quote.utf8.enumerated().filter { offset, _ in
      !places.contains { $0.span.contains(words.span.start + offset) }
    }
    let others = String(decoding: rest.map(\.element), as: UTF8.self).foldedWords
    guard others.allSatisfy(["the", "and", "both"].contains) else { return [] }
    return named.filter { $0.entity.entity.kind == .place }.map(\.entity.entity.id)
  }

  /// Whether a claim puts the topic of a row on an agenda.
  private func isOnAgenda(_ claim: Claim, of row: TopicRow) -> Bool {
    claim.statement.kind == .agenda && row.isStoodFor(by: claim) && !isOnlyAccount(claim)
  }

  private func topicItem(_ row: TopicRow) -> Item {
    let agenda = row.official.filter { isOnAgenda($0, of: row) }
    // What an author tells of an agenda, beside a text of those who act, puts nothing on it.
    let standings = row.cells.map { cell in cell.standing.flatMap { isOnlyAccount($0) ? nil : $0 } }
    let strongest = agenda.max {
      ($0.statement.status?.rung ?? -1) < ($1.statement.status?.rung ?? -1)
    }
    let carrying = agenda.filter {
      $0.stance == strongest?.stance && $0.statement.voice == strongest?.statement.voice
    }
    var item = item(
      in: "agenda",
      rule: "agenda.topic",
      text: Phrasing.topic(
        row.name(in: row.cells.map(\.strongest)),
        cells: zip(row.cells, standings).map { (label($0.document), Phrasing.cell($1)) }
          + row.mentions.map { (label($0.source), Phrasing.cell(nil)) }
      ),
      kind: "agenda",
      citations: carrying.map(\.citation),
      distinguisher: row.topic.id
    )
    item.status = strongest?.statement.status
    item.voice = strongest?.statement.voice
    item.polarity = strongest?.statement.polarity
    item.topic = row.topic.id
    item.sides =
      zip(row.cells, standings).map { cell, standing in
        Item.Side(
          source: cell.document,
          status: standing?.statement.status,
          polarity: standing?.statement.polarity,
          voice: standing?.statement.voice,
          value: Phrasing.cell(standing),
          citations: [cell.strongest.citation]
        )
      }
      + row.mentions.map { mention in
        Item.Side(source: mention.source, value: Phrasing.cell(nil), citations: [mention])
      }
    // Only who says the same agrees: an author's wish for a topic does not put it on the agenda.
    let agree = Set(carrying.map(\.document))
    item.support.differ = zip(row.cells, standings).filter { cell, standing in
      guard let standing, standing.isOfficial, let strongest else { return false }
      return !agree.contains(cell.document) && standing.stance.contradicts(strongest.stance)
    }.map(\.0.document)
    item.support.silence(row.silent)
    return item
  }
}
