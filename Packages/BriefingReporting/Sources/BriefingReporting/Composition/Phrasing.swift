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
    case "recommendations": "Recommendations and views"
    case "timeline": "Timeline"
    case "money": "Money"
    case "instruments": "Laws, agreements and strategies"
    case "forums": "Forums and bodies"
    case "agreements": "What the sources say alike"
    case "differences": "What the sources say otherwise, or each in its words"
    case "single-source": "Said by one source alone"
    case "open-questions": "Open questions"
    case "people-and-organizations": "People and organizations"
    case "quotations": "Quotations"
    case "sources": "Sources"
    case "method": "Method"
    default: section.rawValue
    }
  }

  static func madeBy(_ tool: Briefing.Tool) -> String { "Made by \(tool.name) \(tool.version), " }

  static func noDirectSpeech(sources: Int) -> String {
    "None found in \(Wording.counted(sources, "source")) by the rules, which look for words "
      + "in quotation marks with a speaker."
  }

  /// Says what was compared, and no more: that nothing else contradicts nobody has looked into.
  static func noContradiction(sources: Int, isAlone: Bool) -> String {
    "None found in \(Wording.counted(sources, "source")) by the rules, which set a day, sum or number against "
      + "another only where both sentences use much the same words, and so miss many. Whether sources "
      + "contradict each other is for the reader to judge"
      + (isAlone ? "." : "; names that differ, and what they say of one matter, stand below.")
  }

  /// What stands before passages on one matter.
  static func parallel(_ words: [String]) -> String {
    "Side by side, by words they share in one form or another: "
      + listed(words.map(\.inQuotationMarks)) + "."
  }

  /// What a condition bears on; what is done or denied depends on nothing.
  private static let conditional: Set<Status> = [
    .agreed, .announced, .scheduled, .planned, .expected, .proposed, .possible,
  ]

  /// Says what a claim is, before its words.
  ///
  /// - Parameters:
  ///   - claim: The claim.
  ///   - words: Its words in quotation marks, with those of the list that leads to it.
  ///   - label: The name of its source.
  /// - Returns: The sentence.
  static func claim(_ claim: Claim, words: String, label: String) -> String {
    let status = claim.statement.status ?? .unclear
    // "Reports a plan" alone would turn "will not meet" around for who does not read on.
    let isDenied = claim.stance.isNegative && status != .unclear && status != .denied
    let isConditional =
      claim.annotation.attributes["condition"] != nil && conditional.contains(status)
    let limits = (isDenied ? ", in the negative" : "") + (isConditional ? ", on a condition" : "")
    let request = claim.isRequest ? "a request" : claim.givesLeave ? "a permission" : nil
    let noun = (request ?? noun(status)).map { $0 + limits }
    guard claim.statement.voice == .attributed else {
      return "\(label) reports\(noun.map { " \($0)" } ?? ""): \(words)"
    }
    return "\(label) reports what others say\(noun.map { ", as \($0)" } ?? ""): \(words)"
  }

  /// Says whose words a view is, and no more: how firm it is they say themselves.
  ///
  /// - Parameters:
  ///   - words: The words, in quotation marks.
  ///   - voice: Whose they are.
  ///   - label: The name of the source.
  ///   - isComment: Whether the source argues.
  /// - Returns: The sentence.
  static func view(
    _ words: String,
    voice: Statement.Voice?,
    label: String,
    isComment: Bool
  ) -> String {
    // Whoever else is named in a text that argues, its author writes so.
    if isComment { return "In \(label) the author writes: \(words)" }
    return voice == .attributed
      ? "\(label) reports what others say: \(words)" : "\(label) says: \(words)"
  }

  /// The question that a claim leaves, before what the source says.
  static func open(_ point: OpenPoint, _ claim: String) -> String {
    switch point {
    case .asked, .undecided: claim
    case .vacant: "Who will hold the post? \(claim)"
    case .undated: "When? \(claim)"
    case .unnamed: "Which ones, and who says so? \(claim)"
    case .unconfirmed: "Is that text final? \(claim)"
    case .claimed: "Do the others agree? \(claim)"
    }
  }

  /// What is reported with a status, as a noun with its article.
  static func noun(_ status: Status) -> String? {
    switch status {
    case .enacted: "an enactment"
    case .signed: "a signing"
    case .agreed: "an agreement"
    case .confirmed: "a confirmation"
    case .held: "something done"
    case .announced: "an announcement"
    case .scheduled: "a scheduled event"
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

  static func topic(_ name: String, cells: [(label: String, words: String)]) -> String {
    "\(capitalized(name)): \(grouped(cells).joined(separator: "; "))."
  }

  /// What several sources say alike, each said once: "planned in A and B", "proposed in C".
  private static func grouped(_ cells: [(label: String, words: String)]) -> [String] {
    var groups: [(words: String, labels: [String])] = []
    for cell in cells {
      if let index = groups.firstIndex(where: { $0.words == cell.words }) {
        groups[index].labels.append(cell.label)
      } else {
        groups.append((cell.words, [cell.label]))
      }
    }
    return groups.map { "\($0.words) in \(listed($0.labels))" }
  }

  /// What a table cell says of a claim: its status, "not" where that is denied, and whose voice it is
  /// where not the source's.
  static func cell(_ claim: Claim?) -> String {
    guard let claim else { return "named" }
    let words = words(Stance(status: claim.statement.status, polarity: claim.statement.polarity))
    return claim.isOfficial ? words ?? "named" : "\(words ?? "named") (\(voiceWord(claim)))"
  }

  /// A status in words, with "not" where it is denied; nothing where the source gives none.
  private static func words(_ stance: Stance) -> String? {
    guard let status = stance.status, status != .unclear else {
      return stance.isNegative ? "denied or negated" : nil
    }
    guard stance.isNegative else { return word(status) }
    // "Should not" proposes that it be not, and "may not" leaves both open.
    switch status {
    case .proposed: return "advised against"
    case .possible: return "possibly not"
    default: return "not \(word(status))"
    }
  }

  /// A status of an event in words: "from 1 October no licence shall be issued" is planned for that day,
  /// and not denied of it.
  private static func eventWords(_ stance: Stance) -> String? {
    guard stance.isNegative, let status = stance.status, ahead.contains(status) else {
      return words(stance)
    }
    return "\(word(status)), in the negative"
  }

  private static let ahead: Set<Status> = [.planned, .scheduled, .agreed, .announced, .expected]

  private static func voiceWord(_ claim: Claim) -> String {
    switch claim.statement.voice {
    case .author: "the author's view"
    case .attributed: "a reported view"
    default: claim.statement.kind?.rawValue ?? "report"
    }
  }

  /// What stands between an event and what its date is inferred from.
  static let inferredFrom = " The date is inferred: "

  /// A date that opens a sentence, with the word that makes it a limit.
  static func opening(_ date: String, limit: String?) -> String {
    capitalized([limit, date].compactMap(\.self).joined(separator: " "))
  }

  static func event(
    _ when: EDTF,
    limit: String? = nil,
    premises: [String],
    stance: Stance,
    accounts: [(label: String, quote: String)]
  ) -> String {
    let told = accounts.map { "\($0.label): \($0.quote.inQuotationMarks)" }.joined(separator: "; ")
    let inferred =
      premises.isEmpty
      ? "" : "\(inferredFrom)\(premises.joined(separator: "; "))."
    let state = eventWords(stance).map { ", \($0)" } ?? ""
    return "\(opening(when.words, limit: limit))\(state). \(ended(told))\(inferred)"
  }

  /// A sentence with who else tells of its matter, and how far the matter has come by them where that
  /// is not what the sentence says.
  static func told(_ text: String, alsoBy others: [(label: String, status: Status?)]) -> String {
    let names = others.map { other in
      other.status.flatMap(noun).map { "\(other.label) (as \($0))" } ?? other.label
    }
    return "\(ended(text)) Told also by \(listed(names))."
  }

  static func embargoed(_ text: String, until date: String) -> String {
    "\(ended(text)) Under embargo until \(date.inQuotationMarks)."
  }

  /// A sentence with a full stop, unless it ends with a quotation that has one.
  private static func ended(_ text: String) -> String {
    let last = text.unicodeScalars.reversed().prefix { $0 == "”" || $0 == "\"" || $0 == "’" }
    let mark = text.unicodeScalars.dropLast(last.count).last
    return mark == "." || mark == "!" || mark == "?" ? text : text + "."
  }

  /// Says what a sum is for.
  ///
  /// - Parameters:
  ///   - mention: The sum.
  ///   - amount: Its words, with those that bound it.
  ///   - passage: The passage that tells what it is for.
  ///   - label: The name of its source.
  /// - Returns: The sentence.
  static func amount(
    _ mention: AmountMention,
    words amount: String,
    passage: String,
    label: String
  ) -> String {
    var details: [String] = []
    if let currency = mention.money.currency, let amount = mention.money.amount {
      details.append("\(currency) \(grouped(amount))")
    }
    switch mention.isCeiling ? "up-to" : mention.money.bound {
    case "up-to": details.append("at most")
    case "at-least": details.append("at least")
    case "about": details.append("about")
    default: break
    }
    if let period = mention.money.period { details.append(words(ofPeriod: period)) }
    if mention.isConditional { details.append("on a condition") }
    if let stance = mention.carrier?.stance, let words = words(stance) { details.append(words) }
    let detail = details.isEmpty ? "" : " (\(details.joined(separator: ", ")))"
    let list = mention.leadIn.map { $0.quote.inQuotationMarks + " " } ?? ""
    return "\(amount.inQuotationMarks)\(detail), \(label): " + list + passage.inQuotationMarks
  }

  /// The time over which a sum is paid: "over 3 years", "per year".
  ///
  /// A single unit stands for a rate as well as for a stretch, which come to the same.
  static func words(ofPeriod period: String) -> String {
    let units = ["Y": "year", "M": "month", "W": "week", "D": "day"]
    guard period.hasPrefix("P"), let unit = period.last.flatMap({ units[String($0)] }),
      let count = Int(period.dropFirst().dropLast()), count > 0
    else { return "per or over \(period)" }
    return count == 1 ? "per \(unit)" : "over \(count) \(unit)s"
  }

  static func instrument(name: String, mentions: [(label: String, status: Status?)]) -> String {
    let list = mentions.map { mention in
      mention.status.map { "\(word($0)) in \(mention.label)" } ?? "named in \(mention.label)"
    }
    return "\(name.inQuotationMarks): \(list.joined(separator: "; "))."
  }

  static func names(_ names: [(text: String, labels: [String])], because: [String]) -> String {
    let list = names.map { "\($0.text.inQuotationMarks) in \($0.labels.joined(separator: ", "))" }
    // The names are quoted above, each with its passage; here they are mentioned only.
    let plain = because.map { $0.replacing("“", with: "").replacing("”", with: "") }
    let reasons =
      plain.isEmpty || names.count < 2
      ? "" : " Held to be one because \(plain.joined(separator: "; "))."
    return list.joined(separator: "; ") + "." + reasons
  }

  /// What one source says of somebody who takes part, looks on or stays away.
  struct Attendance {
    let label: String
    let office: String?
    let name: String
    let role: Participant.Role
    /// The words that say so, for those who look on or stay away.
    let passage: String?
    /// The words that say that they take part from afar.
    let medium: String?
  }

  static func participant(_ name: String, accounts: [Attendance]) -> String {
    let list = accounts.map { account in
      let spelling = account.name == name ? nil : account.name.inQuotationMarks
      let role: String? =
        switch account.role {
        case .participant: nil
        case .observer: "observer"
        case .absent: "absent"
        }
      let quoted = [account.office, account.medium].compactMap { $0?.inQuotationMarks }
      let words = [role].compactMap { $0 } + quoted + [spelling].compactMap { $0 }
      let said = account.passage.map { ": " + $0.inQuotationMarks } ?? ""
      return (words.isEmpty ? ["named"] : words).joined(separator: ", ") + " in \(account.label)"
        + said
    }
    return "\(name): \(list.joined(separator: "; "))."
  }

  static func agreement(_ agreement: Agreement, label: (String) -> String) -> String {
    guard !agreement.isOnParticipants else {
      // The names say it; the passages stand beside it.
      let parts = agreement.subject.split(separator: ": ", maxSplits: 1)
      let labels = agreement.sides.map { label($0.source) }
      return "\(capitalized(String(parts[0]))), according to \(listed(labels)): "
        + "\(parts.dropFirst().joined())."
    }
    return "\(capitalized(agreement.subject)): " + sides(agreement.sides, label: label)
  }

  static func difference(_ difference: Difference, label: (String) -> String) -> String {
    ended("\(heading(difference)): \(sides(difference.sides, label: label))")
  }

  /// What stands behind a subject that sources tell more and less exactly.
  static let lessExactly = ", more and less exactly"

  private static func heading(_ difference: Difference) -> String {
    let subject = difference.subject
    return switch difference.kind {
    case .naming: "Names of \(subject)"
    case .spelling: "Spellings of \(subject)"
    case .nameOrder: "Order of the names of \(subject)"
    case .title: "Titles of \(subject)"
    case .specificity: capitalized(subject) + lessExactly
    case .superseded: "\(capitalized(subject)), by earlier and later sources"
    case .date, .number: "\(capitalized(subject)), at odds"
    default: capitalized(subject)
    }
  }

  /// What stands before a subject of which sources differ in how firm it is.
  static let howFirm = "How firm, "

  /// One matter under several statuses, in words where claims give them, else in the sources' own.
  static func modality(
    _ subject: String,
    cells: [(label: String, words: String?, quote: String)]
  ) -> String {
    let told = cells.filter { $0.words == nil }
      .map { "\($0.label): \($0.quote.inQuotationMarks)" }
    let list = grouped(cells.compactMap { cell in cell.words.map { (cell.label, $0) } }) + told
    let head = told.isEmpty ? howFirm + subject : capitalized(subject)
    return ended("\(head): \(list.joined(separator: "; "))")
  }

  private static func sides(_ sides: [ComparedSide], label: (String) -> String) -> String {
    sides.map { "\(label($0.source)): \($0.value.inQuotationMarks)" }.joined(separator: "; ")
  }

  private static func listed(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  static func single(topic: String, label: String, quote: String) -> String {
    "Only \(label) speaks of \(topic): \(quote.inQuotationMarks)"
  }

  /// Who said something, and in which source.
  ///
  /// - Parameters:
  ///   - speaker: The words for the speaker.
  ///   - relay: The words by which another passes on what the speaker said.
  ///   - quote: The quotation.
  ///   - label: The name of the source.
  ///   - isPartial: Whether it is only a part of what was said.
  ///   - sentence: The passage it stands in, where that says what it is about.
  /// - Returns: The sentence.
  static func quotation(
    speaker: String?,
    relay: String? = nil,
    quote: String,
    label: String,
    isPartial: Bool,
    sentence: String?
  ) -> String {
    let who = speaker.map(\.inQuotationMarks) ?? "Speaker not determined"
    let how = relay.map { "second-hand (\($0.inQuotationMarks)), " } ?? ""
    let place = "\(who), \(how)\(isPartial ? "in part, " : "")in \(label)"
    return "\(place): \(quote.inQuotationMarks)"
      + (sentence.map { ", from \($0.inQuotationMarks)" } ?? "")
  }

  static func source(
    _ source: BriefingSource,
    label: String,
    in style: HouseStyle = .standard
  ) -> String {
    var parts = ["\(label) is \(source.file)"]
    if let title = source.title { parts.append("headline \(title.inQuotationMarks)") }
    if let byline = source.byline { parts.append("by \(byline)") }
    parts.append(source.genre ?? "kind of text unknown")
    parts.append(published(source.published, in: style))
    parts.append("grade \(source.grade)")
    if let descriptor = source.descriptor { parts.append(descriptor) }
    return parts.joined(separator: "; ") + "."
  }

  /// What a source lacks: "no byline, no year; 2 garbled passages".
  static func limits(missing: [String], garbled: Int) -> String? {
    let lacks = missing.map { "no \($0)" }.joined(separator: ", ")
    let marked =
      garbled == 0 ? "" : garbled == 1 ? "1 garbled passage" : "\(garbled) garbled passages"
    let parts = [lacks, marked].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  static func published(
    _ published: PublicationDate,
    in style: HouseStyle = .standard
  ) -> String {
    guard published.basis != .unknown else { return "date of publication unknown" }
    let text = "published \(published.wordsWithoutBasis(in: style))"
    return published.basis == .inferred && !published.premises.isEmpty
      ? "\(text) (inferred from \(published.premises.joined(separator: ", ")))" : text
  }

  static func word(_ status: Status) -> String {
    status == .underWay ? "under way" : status.rawValue
  }

  static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A decimal number with commas between groups of three digits; a range keeps its slash.
  static func grouped(_ number: String) -> String {
    number.split(separator: "/").map { part -> String in
      let whole = part.utf8.prefix { $0 != 0x2E }
      let count = whole.count
      var digits: [UInt8] = []
      for (index, digit) in whole.enumerated() {
        if index > 0, (count - index) % 3 == 0, digit.isASCIIDigit { digits.append(0x2C) }
        digits.append(digit)
      }
      return String(decoding: digits + Array(part.utf8.dropFirst(count)), as: UTF8.self)
    }.joined(separator: " to ")
  }
}
