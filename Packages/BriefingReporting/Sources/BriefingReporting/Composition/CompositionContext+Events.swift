import BriefingAnalysis
import BriefingCore

extension CompositionContext {
  /// What happens when: one item for each event and status, in order of time.
  func timeline() -> [Item] {
    analysis.timeline.flatMap { entry in
      tellings(of: entry).filter { !isOnlyCommented($0) }.map { timelineItem(entry, $0) }
    }
  }

  /// Accounts of one event that an item tells, under one status.
  private struct Telling {
    var stance: Stance
    var accounts: [TimelineEntry.Account]
  }

  /// Whether authors alone tell of an event, where the dossier holds a text of those who act: what they
  /// think has been agreed is commentary, and no event of its own.
  private func isOnlyCommented(_ telling: Telling) -> Bool {
    !officials.isEmpty && telling.accounts.allSatisfy { isComment($0.document) }
  }

  /// The accounts of an event by what they say of it, in the order of the first of each.
  ///
  /// A shared item must raise the status of none of them, so accounts with other statuses are items of
  /// their own.
  private func tellings(of entry: TimelineEntry) -> [Telling] {
    var tellings: [Telling] = []
    for account in entry.accounts {
      let stance = stance(of: account, among: entry.accounts)
      if let index = tellings.firstIndex(where: { $0.stance == stance }) {
        tellings[index].accounts.append(account)
      } else {
        tellings.append(Telling(stance: stance, accounts: [account]))
      }
    }
    return tellings
  }

  /// How an account stands to its event.
  ///
  /// "Agreed to meet on 5 May" was agreed, and not on that day; who else says of the day that it is
  /// fixed says no more than that.
  private func stance(
    of account: TimelineEntry.Account,
    among accounts: [TimelineEntry.Account]
  ) -> Stance {
    let fixed = Stance(status: .scheduled, polarity: nil)
    guard account.status == nil, account.polarity != .negative,
      accounts.contains(where: { $0.document != account.document && $0.stance == fixed }),
      claims(of: account.document, around: account.annotation.span).contains(where: { claim in
        claim.statement.status == .agreed && claim.statement.polarity != .negative
          && claim.statement.voice != .author
      })
    else { return account.stance }
    return fixed
  }

  private func timelineItem(_ entry: TimelineEntry, _ telling: Telling) -> Item {
    let (stance, accounts) = (telling.stance, telling.accounts)
    var premises: [Premise] = []
    for premise in accounts.flatMap(\.premises) where !premises.contains(premise) {
      premises.append(premise)
    }
    let limits = accounts.compactMap(deadline)
    // Where one source tells the day itself, it is no limit.
    let limit = limits.count == accounts.count ? limits.first : nil
    let firsts = accounts.compactMap(earliest)
    let earliest = limit == nil && firsts.count == accounts.count ? firsts.first : nil
    var item = item(
      in: "timeline",
      rule: premises.isEmpty ? "timeline.stated" : "timeline.inferred",
      text: Phrasing.event(
        entry.when,
        limit: (limit ?? earliest).flatMap { Item.limit(of: $0, on: entry.when.description) },
        premises: premises.map { $0.text(naming: label) },
        stance: stance,
        accounts: accounts.map { (label($0.document), passage(of: $0).quote) }
      ),
      kind: "event",
      citations: accounts.flatMap { [$0.citation, passage(of: $0)] },
      distinguisher:
        "\(entry.when) \(stance.status?.rawValue ?? "")\(stance.isNegative ? " not" : "")",
      heard: entry.documents
    )
    item.status = stance.status
    item.polarity = accounts.first?.polarity
    item.when = entry.when.description
    item.slots["deadline"] = limit
    item.slots["earliest"] = earliest
    addPremises(premises, to: &item)
    // Others may take part in the same event by accounts that this item does not cite.
    let mentioned = Set(item.allCitations.flatMap(mentions).map(\.entity.entity.id))
    item.actors = entry.entities.filter(mentioned.contains)
    // Who tells of the same day under another status does not say otherwise, unless both cannot be.
    let others = entry.accounts.filter { !accounts.contains($0) }
    item.support.differ = Set(others.filter { $0.stance.contradicts(stance) }.map(\.document))
      .subtracting(item.support.agree).sorted()
    if Set(entry.accounts.map(\.stance)).count > 1 {
      item.sides = entry.accounts.map { account in
        Item.Side(
          source: account.document,
          status: account.status ?? (accounts.contains(account) ? stance.status : nil),
          polarity: account.polarity,
          value: account.annotation.quote,
          citations: [account.citation]
        )
      }
    }
    return item
  }

  /// The date of an account with the words that make it a limit, where it is one.
  private func deadline(of account: TimelineEntry.Account) -> Item.Slot? {
    guard let date = account.date, let document = document(account.document)?.document,
      let sentence = document.sentence(at: date.span.start)
    else { return nil }
    let isDenied = claims(of: account.document, around: date.span).contains {
      $0.annotation.attributes["negation"] != nil
    }
    return deadline(date, from: sentence.start, isDenied: isDenied, in: document)
  }

  /// The date of an account with the words that make it the first possible, where it is that.
  private func earliest(of account: TimelineEntry.Account) -> Item.Slot? {
    guard let date = account.date, let document = document(account.document)?.document,
      let sentence = document.sentence(at: date.span.start)
    else { return nil }
    return earliest(date, from: sentence.start, in: document)
  }

  /// The words by which an account is told: its own, or those of the statement around them where its
  /// own do not say who or what it is about, say nothing of a status, or hide that it is denied.
  private func passage(of account: TimelineEntry.Account) -> Citation {
    let around = claims(of: account.document, around: account.annotation.span)
    guard let statement = around.min(by: { $0.annotation.span.length < $1.annotation.span.length })
    else { return account.citation }
    guard eventCount(in: statement) <= ListedPassage.limit else { return account.citation }
    let isPlain =
      account.status != nil && statement.statement.polarity != .negative
      && statement.statement.status?.rung != nil
    return isPlain && account.citation.quote.namesItsSubject
      ? account.citation : readable(statement, isWhole: true)
  }

  /// Who takes part, who looked on, and who is said to have stayed away.
  func participants() -> [Item] {
    analysis.participants.map { participant in
      let offices = participant.accounts.map { office(of: $0.mention) }
      let accounts = zip(participant.accounts, offices).map { account, office in
        Phrasing.Attendance(
          label: label(account.mention.document),
          office: office?.quote,
          name: account.mention.annotation.quote,
          role: account.role,
          passage: account.passage?.quote,
          medium: medium(of: account.mention)?.quote
        )
      }
      var item = item(
        in: "participants",
        rule:
          "participants.\(participant.role == .participant ? "named" : participant.role.rawValue)",
        text: Phrasing.participant(participant.entity.entity.name, accounts: accounts),
        kind: "fact",
        citations: zip(participant.accounts, offices).flatMap { account, office in
          [account.mention.citation]
            + [office, account.passage, medium(of: account.mention)].compactMap { $0 }
        }
      )
      item.actors = [participant.entity.entity.id]
      if let account = participant.accounts.first(where: { $0.role == participant.role }),
        let passage = account.passage
      {
        item.slots["role"] = Item.Slot(
          text: passage.quote,
          value: participant.role.rawValue,
          citations: [passage]
        )
      }
      return item
    }
  }

  /// The words behind a person by which they took part from afar: "by video link".
  private func medium(of mention: Mention) -> Citation? {
    guard mention.annotation.label == .person, let document = document(mention.document)?.document,
      let sentence = document.sentence(at: mention.annotation.span.start)
    else { return nil }
    let rest = document.citation(of: TextSpan(mention.annotation.span.end..<sentence.end))
    let next = mentions(in: rest).first { $0.entity.entity.kind == .person }?.span.start
    let tokens = document.tokens(in: TextSpan(rest.span.start..<(next ?? rest.span.end)))
    let words = tokens.map { document.text[$0.span].lowercased() }
    for place in words.indices {
      guard let found = Self.media.first(where: { words[place...].starts(with: $0) }),
        let first = tokens.dropFirst(place).first,
        let last = tokens.dropFirst(place + found.count - 1).first
      else { continue }
      return document.citation(of: first.span.union(last.span))
    }
    return nil
  }

  private static let media = [
    "by video link", "via video link", "by videolink", "via videolink", "by video", "via video",
    "by videoconference", "via videoconference", "by video conference", "via video conference",
    "by video-link", "via video-link", "by telephone", "by phone", "remotely", "virtually",
    "online",
  ].map { $0.split(separator: " ").map(String.init) }

  /// The office that the text gives a person at a mention, where an annotation holds it.
  private func office(of mention: Mention) -> Citation? {
    guard mention.annotation.label == .person else { return nil }
    return document(mention.document)?.office(of: mention.annotation).map { office in
      Citation(source: mention.document, span: office.span, quote: office.quote)
    }
  }
}

extension String {
  /// Whether the words of an event say what it is: a noun of some length, and no predicate that has
  /// lost its subject, such as "is to open on Monday".
  fileprivate var namesItsSubject: Bool {
    let words = split(separator: " ")
    guard words.count >= 4, let first = words.first, let byte = first.utf8.first,
      BackReference(of: self) == nil
    else { return false }
    return !byte.isASCIILowercase
      || ["the", "a", "an", "this", "that", "these", "those", "its", "their", "his", "her"]
        .contains(first)
  }
}
