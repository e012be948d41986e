import BriefingCore

/// What a claim leaves open, and so what its reader would ask next.
///
/// It is read off the words of the claim alone: that no source answers it elsewhere is not said.
public enum OpenPoint: String, Sendable, CaseIterable {
  /// The source asks it.
  case asked
  /// It waits for a decision, or the source says that it is not known, not settled or not dated.
  case undecided
  /// A post is said to be empty: who will hold it?
  case vacant
  /// It is to happen "soon" or "later this year": when?
  case undated
  /// "Some companies were found" to have done it: which ones, and who found it?
  case unnamed
  /// It rests on a draft, or on a document that somebody has obtained: is the text final?
  case unconfirmed
  /// Somebody holds that a part is to be his own, as a role or a seat: do the others agree?
  case claimed
}

extension Claim {
  /// What the claim leaves open, if anything.
  public var openPoint: OpenPoint? {
    let words = annotation.quote.foldedWords
    if statement.kind == .question {
      guard statement.voice == .author else { return .asked }
      // "Would any of this be popular?" asks the reader, and names nothing to be found out.
      let isRhetorical = !annotation.quote.dropFirst().contains {
        $0.isUppercase || $0.isNumber
      }
      return isRhetorical || words.asksForAdvice ? nil : .asked
    }
    if words.hasPhrase(from: Self.vacancies) { return .vacant }
    if statement.status == .pending || isUnreached(words)
      || statement.voice != .author && words.hasPhrase(from: Self.openCues)
    {
      return .undecided
    }
    guard statement.voice != .author else { return nil }
    if isToCome, words.tellsVagueTime { return .undated }
    if hidesWho(in: words) { return .unnamed }
    if words.restsOnDraft { return .unconfirmed }
    return words.claimsForItself ? .claimed : nil
  }

  /// Whether it tells of something that was not announced, not agreed or not undertaken, or that
  /// somebody denies.
  ///
  /// What was turned down or ruled out, and what a text does not do, is settled; and what an author
  /// thinks will not come is open to nobody but the author.
  private func isUnreached(_ words: [String]) -> Bool {
    guard statement.polarity == .negative, statement.voice != .author,
      statement.kind == .announcement || statement.kind == .commitment
    else { return false }
    switch statement.status {
    case .denied:
      return !words.hasPhrase(from: Self.refusals)
    case .unclear, nil:
      // "The agreement does not affect its members": who acts is not what is left open.
      let actor = statement.actor?.foldedWords ?? []
      let deed = words.starts(with: actor) ? words.dropFirst(actor.count) : words[...]
      return deed.contains(where: Self.decisions.contains)
        && !words.hasPhrase(from: Self.refusals)
    default:
      return false
    }
  }

  private static let refusals = PhraseSet([
    "rejected", "rejects", "refused", "refuses", "declined", "declines", "ruled out", "rules out",
    "vetoed", "turned down",
  ])
  private static let decisions: Set<String> = [
    "agree", "agreed", "agreement", "announce", "announced", "approve", "approved", "commit",
    "compromise", "consensus", "date", "decide", "decided", "decision", "finalize", "finalized",
    "position", "ratified", "ratify", "resolve", "resolved", "schedule", "settle", "settled",
    "specify", "timetable", "yet",
  ]

  private var isToCome: Bool {
    guard statement.polarity != .negative, let status = statement.status else { return false }
    return [.scheduled, .planned, .expected, .announced].contains(status)
  }

  /// "Some Japanese companies were found": who they are and who found it is both left out.
  private func hidesWho(in words: [String]) -> Bool {
    guard let start = words.firstIndex(where: Self.quantifiers.contains) else { return false }
    let subject = words[start...].prefix(Self.subjectReach)
    return zip(subject, subject.dropFirst()).contains { verb, participle in
      ["was", "were", "been"].contains(verb) && Self.findings.contains(participle)
    }
  }

  private static let subjectReach = 12
  private static let quantifiers: Set<String> = [
    "some", "several", "certain", "various", "numerous", "unnamed", "unidentified", "undisclosed",
  ]
  private static let findings: Set<String> = [
    "accused", "alleged", "arrested", "banned", "barred", "believed", "blacklisted", "charged",
    "detained", "discovered", "expelled", "fined", "found", "implicated", "investigated",
    "penalized", "reported", "sanctioned", "suspected", "suspended",
  ]
  private static let vacancies = PhraseSet([
    "is vacant", "are vacant", "is also vacant", "is still vacant", "is currently vacant",
    "remains vacant", "remain vacant", "remained vacant", "left vacant", "stands vacant",
    "remains unfilled", "is unfilled", "yet to be appointed", "yet to be confirmed as",
    "yet to be filled", "yet to be named", "yet to be nominated",
  ])
  private static let openCues = PhraseSet([
    "yet to", "not yet", "unclear", "unknown", "undecided", "unresolved", "unsettled",
    "to be determined", "to be decided", "to be agreed", "remains to be seen", "under review",
    "under discussion", "open question", "question of whether", "decide whether",
    "deciding whether", "consider whether", "considering whether", "weighing whether", "no date",
    "no decision", "no details", "without giving details", "declined to say", "did not say",
    "did not specify", "has not said", "have not said", "would not say", "must still",
    "still has to", "still have to", "still needs to", "still need to", "in dispute", "is disputed",
    "are disputed", "remains disputed",
  ])
}

/// Phrases in small letters, by their first words.
private struct PhraseSet: Sendable {
  let phrases: [String: [[String]]]

  init(_ phrases: [String]) {
    self.phrases = Dictionary(
      grouping: phrases.map { $0.split(separator: " ").map(String.init) },
      by: { $0[0] }
    )
  }
}

extension [String] {
  /// "What should happen next?", "Is anybody surprised?": a question by which an author leads to
  /// advice, or to his own answer.
  fileprivate var asksForAdvice: Bool {
    if prefix(4).contains(where: ["anybody", "anyone", "i"].contains) { return true }
    guard let first, ["what", "how", "who", "why", "where", "so"].contains(first) else {
      return false
    }
    return prefix(8).contains { ["should", "must", "ought", "next", "done"].contains($0) }
  }

  fileprivate func hasPhrase(from set: PhraseSet) -> Bool {
    indices.contains { index in
      (set.phrases[self[index]] ?? []).contains { self[index...].starts(with: $0) }
    }
  }

  /// Whether a time is told that no calendar has: "soon", "later in 2022".
  fileprivate var tellsVagueTime: Bool {
    if hasPhrase(from: Self.vagueTimes) { return true }
    return indices.contains { index in
      guard self[index] == "later", index + 2 < count, self[index + 1] == "in" else { return false }
      return self[index + 2].count == 4 && Int(self[index + 2]) != nil
    }
  }

  /// Whether a draft or a document somebody has obtained is what the words rest on.
  fileprivate var restsOnDraft: Bool {
    indices.contains { index in
      guard Self.obtained.contains(self[index]), index + 1 < count, self[index + 1] == "by" else {
        // "will circulate a draft agenda" is work to be done, and no paper that somebody has.
        return (self[index] == "draft" || self[index] == "leaked") && index + 1 < count
          && Self.papers.contains(self[index + 1])
          && !self[Swift.max(0, index - 3)..<index].contains(where: Self.drafting.contains)
      }
      return self[Swift.max(0, index - 4)..<index].contains(where: Self.papers.contains)
    }
  }

  private static let drafting: Set<String> = [
    "circulate", "prepare", "submit", "present", "produce", "write", "discuss", "consider",
    "review",
    "examine", "finish", "complete", "agree",
  ]

  /// Whether somebody claims a part: "believes that it should play a leading role".
  fileprivate var claimsForItself: Bool {
    indices.contains { index in
      guard Self.beliefs.contains(self[index]) else { return false }
      let rest = self[(index + 1)...].drop { $0 == "that" }
      guard let who = rest.first, ["it", "they", "he", "she"].contains(who) else { return false }
      let claim = rest.dropFirst()
      return claim.first.map { ["should", "must", "deserves", "ought"].contains($0) } ?? false
        && claim.prefix(Self.claimReach).contains(where: Self.parts.contains)
    }
  }

  private static let vagueTimes = PhraseSet([
    "later this year", "later in the year", "later this month", "in the coming months",
    "in the coming weeks", "in coming months", "in coming weeks", "in the near future",
    "in due course", "at a later date", "at an early date", "as soon as possible",
    "before long", "at some point",
  ])
  private static let obtained: Set<String> = ["obtained", "seen", "reviewed", "leaked"]
  private static let papers: Set<String> = [
    "agenda", "agreement", "communiqué", "communique", "copy", "declaration", "document",
    "documents", "draft", "email", "emails", "letter", "list", "memo", "memorandum", "paper",
    "plan", "proposal", "records", "report", "resolution", "statement", "text", "version",
  ]
  private static let claimReach = 7
  private static let parts: Set<String> = [
    "chair", "control", "lead", "leadership", "oversight", "part", "role", "say", "seat", "share",
    "veto", "voice", "vote",
  ]
  private static let beliefs: Set<String> = [
    "argue", "argues", "believe", "believes", "insist", "insists", "think", "thinks",
  ]
}
