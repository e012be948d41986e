import BriefingAnalysis
import BriefingCore

/// Every sentence a briefing says in its own words.
enum Phrasing {
  static func title(sources: Int) -> String {
    sources == 1 ? "Briefing from 1 source" : "Briefing from \(sources) sources"
  }

  static func title(of section: SectionID) -> String {
    switch section {
    case "key-points": "Key points"
    case "participants": "Participants"
    case "agenda": "Agenda"
    case "commitments": "Commitments and their status"
    case "recommendations": "Recommendations"
    case "timeline": "Timeline"
    case "money": "Money"
    case "instruments": "Laws, agreements and strategies"
    case "forums": "Forums and bodies"
    case "agreements": "What the sources say alike"
    case "differences": "What the sources say otherwise"
    case "single-source": "Said by one source alone"
    case "open-questions": "Open questions"
    case "people-and-organizations": "People and organizations"
    case "quotations": "Quotations"
    case "sources": "Sources"
    case "method": "Method"
    default: section.rawValue
    }
  }

  static func noneFound(sources: Int) -> String {
    "None found in \(count(sources, "source"))."
  }

  static func noDirectSpeech(sources: Int) -> String {
    "None found in \(count(sources, "source")): no direct speech with a speaker."
  }

  static func noContradiction(sources: Int) -> String {
    "None found in \(count(sources, "source")): no two of them contradict each other on a date "
      + "or an amount. What follows are differences of wording, precision and status."
  }

  /// A passage in quotation marks.
  ///
  /// Marks of the same kind inside it are not touched, so straight
  /// ones are set around it then.
  static func quoted(_ text: String) -> String {
    text.contains("“") || text.contains("”") ? "\"\(text)\"" : "“\(text)”"
  }

  static func claim(_ claim: Claim, label: String) -> String {
    let quote = quoted(claim.annotation.quote)
    let status = claim.statement.status ?? .unclear
    switch claim.statement.voice {
    case .author:
      switch status {
      case .proposed: return "In \(label) the author proposes: \(quote)"
      case .possible: return "In \(label) the author holds possible: \(quote)"
      case .expected, .planned: return "In \(label) the author expects: \(quote)"
      case .unclear: return "In \(label) the author holds: \(quote)"
      default: return "In \(label) the author says, as \(word(status)): \(quote)"
      }
    case .attributed:
      let noun = noun(status).map { ", as \($0)" } ?? ""
      return "\(label) reports what others say\(noun): \(quote)"
    case .source, nil:
      return noun(status).map { "\(label) reports \($0): \(quote)" } ?? "\(label) reports: \(quote)"
    }
  }

  /// What is reported with a status, as a noun with its article.
  private static func noun(_ status: Status) -> String? {
    switch status {
    case .enacted: "an enactment"
    case .signed: "a signing"
    case .agreed: "an agreement"
    case .confirmed: "a confirmation"
    case .held: "an event that took place"
    case .announced: "an announcement"
    case .scheduled: "a fixed date"
    case .underWay: "something under way"
    case .pending: "something pending"
    case .expected: "an expectation"
    case .planned: "a plan"
    case .proposed: "a proposal"
    case .possible: "a possibility"
    case .cancelled: "a cancellation"
    case .postponed: "a postponement"
    case .denied: "a denial"
    case .unclear: nil
    }
  }

  static func topic(_ row: TopicRow, cells: [(label: String, words: String)]) -> String {
    let list = cells.map { "\($0.words) in \($0.label)" }.joined(separator: "; ")
    return "\(capitalized(row.topic.name)): \(list)."
  }

  /// What a table cell says of a claim: its status, and whose voice it is where not the source's.
  static func cell(_ claim: Claim) -> String {
    let status = claim.statement.status.flatMap { $0 == .unclear ? nil : word($0) } ?? "mentioned"
    return claim.isOfficial ? status : "\(status) (\(voiceWord(claim)))"
  }

  private static func voiceWord(_ claim: Claim) -> String {
    switch claim.statement.voice {
    case .author: "the author's view"
    case .attributed: "a reported view"
    default: claim.statement.kind?.rawValue ?? "report"
    }
  }

  static func event(
    _ when: EDTF,
    premises: [String],
    status: Status,
    accounts: [(label: String, quote: String)]
  ) -> String {
    let told = accounts.map { "\($0.label): \(quoted($0.quote))" }.joined(separator: "; ")
    let inferred =
      premises.isEmpty
      ? "" : " The date is inferred from \(premises.joined(separator: ", "))."
    let state = status == .unclear ? "" : ", \(word(status))"
    return "\(capitalized(when.words))\(state). \(told).\(inferred)"
  }

  static func amount(_ mention: AmountMention, label: String) -> String {
    var details: [String] = []
    if let currency = mention.money.currency, let amount = mention.money.amount {
      details.append("\(currency) \(grouped(amount))")
    }
    switch mention.money.bound {
    case "up-to": details.append("at most")
    case "at-least": details.append("at least")
    case "about": details.append("about")
    default: break
    }
    if let period = mention.money.period { details.append("per or over \(period)") }
    if let status = mention.claim?.statement.status, status != .unclear {
      details.append(word(status))
    }
    let detail = details.isEmpty ? "" : " (\(details.joined(separator: ", ")))"
    let passage = mention.claim?.annotation.quote ?? mention.sentence.quote
    return "\(quoted(mention.annotation.quote))\(detail), \(label): \(quoted(passage))"
  }

  static func instrument(name: String, mentions: [(label: String, status: Status?)]) -> String {
    let list = mentions.map { mention in
      mention.status.map { "\(word($0)) in \(mention.label)" } ?? "named in \(mention.label)"
    }
    return "\(quoted(name)): \(list.joined(separator: "; "))."
  }

  static func names(_ names: [(text: String, labels: [String])], because: [String]) -> String {
    let list = names.map { "\(quoted($0.text)) in \($0.labels.joined(separator: ", "))" }
    // The names are quoted above, each with its passage; here they are mentioned only.
    let plain = because.map { $0.replacing("“", with: "").replacing("”", with: "") }
    let reasons = plain.isEmpty ? "" : " Held to be one because \(plain.joined(separator: "; "))."
    return list.joined(separator: "; ") + "." + reasons
  }

  static func participant(
    _ name: String,
    accounts: [(label: String, office: String?, name: String)]
  ) -> String {
    let list = accounts.map { account in
      let spelling = account.name == name ? nil : quoted(account.name)
      let words = [account.office.map(quoted), spelling].compactMap { $0 }
      return (words.isEmpty ? ["named"] : words).joined(separator: " ") + " in \(account.label)"
    }
    return "\(name): \(list.joined(separator: "; "))."
  }

  static func agreement(_ agreement: Agreement, label: (String) -> String) -> String {
    "\(capitalized(agreement.subject)): " + sides(agreement.sides, label: label)
  }

  static func difference(_ difference: Difference, label: (String) -> String) -> String {
    "\(capitalized(word(difference.kind))), \(difference.subject): "
      + sides(difference.sides, label: label)
  }

  private static func sides(_ sides: [ComparedSide], label: (String) -> String) -> String {
    sides.map { "\(label($0.source)): \(quoted($0.value))" }.joined(separator: "; ")
  }

  static func single(topic: String, label: String, quote: String) -> String {
    "Only \(label) speaks of \(topic): \(quoted(quote))"
  }

  static func quotation(speaker: String?, quote: String, label: String, isPartial: Bool) -> String {
    let who = speaker.map { "\(quoted($0))" } ?? "No speaker named"
    return "\(who), \(isPartial ? "in part, " : "")in \(label): \(quoted(quote))"
  }

  static func source(_ source: BriefingSource, label: String) -> String {
    var parts = ["\(label) is \(source.file)"]
    if let title = source.title { parts.append("headline \(quoted(title))") }
    if let byline = source.byline { parts.append("by \(byline)") }
    parts.append(source.genre ?? "kind of text unknown")
    parts.append(published(source.published))
    parts.append("grade \(source.grade)")
    if let descriptor = source.descriptor { parts.append(descriptor) }
    return parts.joined(separator: "; ") + "."
  }

  static func published(_ published: PublicationDate) -> String {
    guard published.basis != .unknown else { return "date of publication unknown" }
    let text = "published \(published.wordsWithoutBasis)"
    return published.basis == .inferred && !published.premises.isEmpty
      ? "\(text) (inferred from \(published.premises.joined(separator: ", ")))" : text
  }

  static func word(_ status: Status) -> String {
    status == .underWay ? "under way" : status.rawValue
  }

  static func word(_ kind: Difference.Class) -> String {
    switch kind {
    case .nameOrder: "order of names"
    case .speechAct: "what was done"
    case .superseded: "date, more and less exact"
    default: kind.rawValue
    }
  }

  static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A decimal number with commas between groups of three digits; a range keeps its slash.
  static func grouped(_ number: String) -> String {
    number.split(separator: "/").map { part -> String in
      let whole = part.prefix { $0 != "." }
      var digits = ""
      for (index, digit) in whole.enumerated() {
        if index > 0, (whole.count - index) % 3 == 0, digit.isNumber { digits += "," }
        digits.append(digit)
      }
      return digits + part.dropFirst(whole.count)
    }.joined(separator: " to ")
  }
}
