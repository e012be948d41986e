import BriefingAnalysis
import BriefingCore

extension CompositionContext {
  /// What happens when: one item for each event and status, in order of time.
  func timeline() -> [Item] {
    analysis.timeline.flatMap { entry -> [Item] in
      // Accounts with other statuses are items of their own: a shared item would have to raise
      // the status of one of them.
      var statuses: [Status] = []
      for account in entry.accounts where !statuses.contains(account.status) {
        statuses.append(account.status)
      }
      return statuses.compactMap { status in
        let accounts = entry.accounts.filter { $0.status == status && isFact($0) }
        guard !accounts.isEmpty else { return nil }
        var premises: [Premise] = []
        for premise in accounts.flatMap(\.premises) where !premises.contains(premise) {
          premises.append(premise)
        }
        var item = item(
          in: "timeline",
          rule: premises.isEmpty ? "timeline.stated" : "timeline.inferred",
          text: Phrasing.event(
            entry.when,
            premises: premises.map { readable($0.text) },
            status: status,
            accounts: accounts.map { (label($0.document), passage(of: $0).quote) }
          ),
          kind: "event",
          citations: accounts.flatMap { [$0.citation, passage(of: $0)] },
          distinguisher: "\(entry.when) \(status.rawValue)"
        )
        item.status = status
        item.when = entry.when.description
        for (index, premise) in premises.compactMap(\.citation).enumerated() {
          item.slots["premise-\(index + 1)"] = Item.Slot(text: premise.quote, citations: [premise])
        }
        item.actors = entry.entities
        let tellers = Set(entry.accounts.filter(isFact).map(\.document)).sorted()
        item.support.differ = tellers.filter { !item.support.agree.contains($0) }
        if !item.support.differ.isEmpty {
          item.sides = entry.accounts.filter(isFact).map { account in
            Item.Side(
              source: account.document,
              status: account.status,
              value: account.annotation.quote,
              citations: [account.citation]
            )
          }
        }
        item.support.silent = item.support.silent.filter { !tellers.contains($0) }
        return item
      }
    }
  }

  /// The words by which an account is told: its own, or where these are few, those of the
  /// statement around them.
  private func passage(of account: TimelineEntry.Account) -> Citation {
    guard account.annotation.quote.split(separator: " ").count < 4 else { return account.citation }
    let around = claims(of: account.document).filter {
      $0.annotation.span.contains(account.annotation.span)
    }
    return around.min { $0.annotation.span.length < $1.annotation.span.length }?.citation
      ?? account.citation
  }

  /// Whether an event is told in the article itself: captions are no part of the story.
  private func isFact(_ account: TimelineEntry.Account) -> Bool {
    guard let block = document(account.document)?.document.block(at: account.annotation.span.start)
    else { return false }
    return block.kind.isBody
  }

  /// Who is to take part in what is to come.
  func participants() -> [Item] {
    analysis.participants.map { participant in
      let offices = participant.mentions.map { office(of: $0) }
      let accounts = zip(participant.mentions, offices).map { mention, office in
        (label(mention.document), office?.quote, mention.annotation.quote)
      }
      var item = item(
        in: "participants",
        rule: "participants.named",
        text: Phrasing.participant(participant.person.entity.name, accounts: accounts),
        kind: "fact",
        citations: zip(participant.mentions, offices).flatMap { mention, office in
          [mention.citation] + [office].compactMap { $0 }
        }
      )
      item.actors = [participant.person.entity.id]
      return item
    }
  }

  /// The office that the text gives a person at a mention, where an annotation holds it.
  private func office(of mention: Mention) -> Citation? {
    document(mention.document)?.office(before: mention.annotation.span).map { office in
      Citation(source: mention.document, span: office.span, quote: office.quote)
    }
  }

  /// The sums of money, in the order of documents.
  func money() -> [Item] {
    analysis.amounts.map { mention in
      let citation = mention.claim?.citation ?? mention.sentence
      var item = item(
        in: "money",
        rule: "money.amount",
        text: Phrasing.amount(mention, label: label(mention.document)),
        kind: "fact",
        citations: [citation],
        distinguisher: "\(mention.annotation.span)"
      )
      item.status = mention.claim?.statement.status
      item.polarity = mention.claim?.statement.polarity
      item.voice = mention.claim?.statement.voice
      let value = [mention.money.currency, mention.money.amount].compactMap { $0 }
      item.slots["amount"] = Item.Slot(
        text: mention.annotation.quote,
        value: value.isEmpty ? nil : value.joined(separator: " "),
        citations: [
          Citation(
            source: mention.document,
            span: mention.annotation.span,
            quote: mention.annotation.quote
          )
        ]
      )
      return item
    }
  }
}
