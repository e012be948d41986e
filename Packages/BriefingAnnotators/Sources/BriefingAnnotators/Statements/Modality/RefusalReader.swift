import BriefingCore

/// The reader of what was refused, left undecided, limited or replaced: that is news, though nothing
/// was done.
struct RefusalReader {
  private let reading: SentenceReading
  private var words: [ReadWord] { reading.words }

  init(_ reading: SentenceReading) { self.reading = reading }

  /// Whether a clause tells that something was not agreed, not joined, not given or turned down, or
  /// what a text does not do.
  func isRefusal(_ clause: Clause, _ modality: Modality, _ statement: Statement) -> Bool {
    guard let main = clause.main, clause.kind != .subordinate || isOver(main) else {
      return false
    }
    let carrier = modality.carrier ?? main
    let rest = words[min(carrier.words.upperBound, words.count)...].prefix(8)
    if carrier.head?.isCopula == true, carrier.links.count == 1 {
      return rest.first?.form == "without" && rest.dropFirst().first?.form == "prejudice"
    }
    if isLeftOut(carrier) || TermReader(reading).isRelease(main, in: clause) { return true }
    guard statement.polarity == .negative,
      statement.status == .unclear || statement.status == .denied,
      carrier.modal == nil || carrier.modal == "will" || carrier.modal == "shall"
    else { return false }
    let lemmas = carrier.links.map(\.lemma)
    if lemmas.contains(where: Self.turning.contains) || turnsDown(carrier) { return true }
    if lemmas.contains(where: Self.joining.contains) { return true }
    if lemmas.contains(where: Self.taking.contains) {
      let object =
        carrier.head?.isPassive == true
        ? words[clause.words.lowerBound..<max(carrier.words.lowerBound, clause.words.lowerBound)]
        : rest
      return object.contains { Self.decisions.contains($0.form) }
    }
    guard lemmas.contains(where: Self.stating.contains) else { return false }
    return Self.isText(
      words[clause.words.lowerBound..<max(main.words.lowerBound, clause.words.lowerBound)]
    )
      || rest.contains { Self.duties.contains($0.form) }
  }

  /// Whether those who adopt a text limit it, or what they agree to: "It does not extend to imports",
  /// "Household supply is exempt", "Chile reserved its position".
  func limits(_ clause: Clause, _ modality: Modality, _ statement: Statement) -> Bool {
    guard let main = clause.main, main.modal == nil, let head = main.head else { return false }
    let rest = words[min(head.word + 1, words.count)...].prefix(4)
    if head.lemma == "reserve" { return rest.contains { $0.form == "position" } }
    if head.lemma == "fall" || head.isCopula {
      return rest.contains { Self.outside.contains($0.form) }
    }
    guard statement.polarity == .negative, Self.stating.contains(head.lemma) else { return false }
    let subject = words[
      clause.words.lowerBound..<max(main.words.lowerBound, clause.words.lowerBound)
    ]
    return Self.isText(subject) || subject.contains { Self.schemes.contains($0.form) }
  }

  private static let outside = WordSet(words: "exempt exempted excluded outside")
  private static let schemes = WordSet(
    words: "it they this rule rules programme program scheme regime measure measures list fund pool"
  )

  /// "was left out of the text": it is no part of what was agreed.
  private func isLeftOut(_ group: VerbGroup) -> Bool {
    guard let head = group.head, head.isPassive, head.lemma == "leave", group.modal == nil,
      head.word + 1 < words.count
    else { return false }
    return words[head.word + 1].form == "out"
  }

  private func turnsDown(_ group: VerbGroup) -> Bool {
    group.head.map { $0.word + 1 < words.count && words[$0.word + 1].form == "down" } ?? false
  }

  private func isOver(_ group: VerbGroup) -> Bool {
    group.tense == .past || group.governor?.isPerfect == true
  }

  private static let turning: WordSet = ["reject", "refuse", "decline", "rebuff", "veto"]
  private static let joining: WordSet = [
    "agree", "sign", "join", "adopt", "approve", "ratify", "endorse", "accept", "commit", "pledge",
    "accede", "authorize", "support", "consent", "invite", "attend", "participate", "subscribe",
    "rule", "decide", "conclude", "resolve", "settle", "discuss", "attribute", "comment",
    "disclose",
    "name", "raise", "respond", "request", "grant", "retain", "pursue",
  ]
  private static let taking: WordSet = [
    "reach", "take", "make", "give", "find", "come", "arrive", "set", "fix", "send", "achieve",
  ]
  private static let decisions = WordSet(
    words: """
      decision decisions agreement position consensus compromise commitment commitments pledge \
      pledges promise promises offer date deadline delegation minister representative envoy \
      conclusion understanding accord deal place
      """
  )
  /// Verbs by which a text does something.
  private static let stating: WordSet = [
    "create", "constitute", "affect", "mention", "include", "contain", "cover", "apply", "replace",
    "prejudice", "imply", "oblige", "bind", "establish", "amend", "alter", "provide", "specify",
    "name", "impose", "confer", "limit", "restrict", "extend", "refer", "prejudge", "give",
  ]
  private static let duties = WordSet(
    words: "obligation obligations commitment commitments rights claims"
  )

  private static func isText(_ subject: ArraySlice<ReadWord>) -> Bool {
    subject.contains { texts.contains($0.form) }
  }

  private static let texts = WordSet(
    words: """
      agreement compact treaty pact accord deal text statement declaration communique communiqué \
      paragraph article clause annex protocol charter memorandum resolution convention arrangement \
      understanding contract document provision directive regulation decision ruling order
      """
  )

  /// Whether a clause puts one date in the place of another: "This date replaces that of 1 May".
  func replacesDate(_ clause: Clause) -> Bool {
    guard let main = clause.main, let head = main.head else { return false }
    let before = words[
      clause.words.lowerBound..<max(main.words.lowerBound, clause.words.lowerBound)
    ]
    let low = min(head.word + 1, words.count)
    let object = words[low...].prefix(6)
    if Self.replacing.contains(head.lemma) {
      return before.contains { Self.dates.contains($0.form) }
        || !head.isPassive && object.contains { Self.dates.contains($0.form) }
    }
    guard main.modal == nil, Self.moving.contains(head.lemma) else { return false }
    return head.isPassive
      ? before.contains { Self.dates.contains($0.form) }
      : object.prefix(4).contains { Self.dates.contains($0.form) }
  }

  private static let replacing: WordSet = ["replace", "supersede", "override", "amend", "supplant"]
  private static let moving: WordSet = [
    "move", "extend", "shift", "push", "bring", "change", "put",
  ]
  private static let dates = WordSet(
    words: "date dates deadline deadlines timetable timeline limit limits"
  )
}
