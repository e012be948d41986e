import BriefingCore

/// The reader of the terms of an agreement that a text reports: "Under the pact, each side must pay",
/// "The treaty sets up a court", "No state is required to pay".
///
/// What an agreement lays down is agreed, and neither a wish of those who tell of it nor a guess. A
/// draft lays down nothing.
struct TermReader {
  private let reading: SentenceReading
  private var words: [ReadWord] { reading.words }

  init(_ reading: SentenceReading) { self.reading = reading }

  /// Changes what the verbs say where a clause tells a term.
  func apply(to modality: inout Modality, of clause: Clause) {
    guard let main = clause.main, !modality.isSaying, !modality.isHearsay else { return }
    if isRelease(main, in: clause) {
      modality.status = .unclear
      (modality.isDeontic, modality.isObligation) = (false, false)
    } else if opensUnderText(clause), lays(main, modality) {
      (modality.status, modality.isTerm) = (.planned, true)
      (modality.isDeontic, modality.isObligation) = (false, false)
      if main.modal == "would" {
        modality.isPossibility = false
        modality.hedges.removeAll { words[$0].form == "would" }
      }
    } else if modality.status == .unclear, provides(main),
      isText(words[clause.words.lowerBound..<max(main.words.lowerBound, clause.words.lowerBound)])
    {
      (modality.status, modality.isTerm) = (.agreed, true)
    }
  }

  /// "No state is required to", "They are not obliged to": nothing is asked of anybody.
  func isRelease(_ group: VerbGroup, in clause: Clause) -> Bool {
    guard let governor = group.governor, governor.isPassive, group.modal == nil,
      Self.requiring.contains(governor.lemma)
    else { return false }
    return NegationReader(reading).finding(in: clause, carrier: group).polarity == .negative
  }

  private static let requiring: WordSet = ["require", "oblige", "compel", "force", "bind"]

  /// "must pay", "is obliged to pay", "pays": what is to be done, and no state.
  private func lays(_ group: VerbGroup, _ modality: Modality) -> Bool {
    guard let head = group.head else { return false }
    // "Under the rules, farmers would take less."
    if modality.isObligation || group.modal == "would" && !head.isCopula { return true }
    if let governor = group.governor, governor.isPassive, group.modal == nil,
      group.tense == .present, Self.requiring.contains(governor.lemma)
    {
      return true
    }
    return modality.status == .unclear && group.modal == nil && group.tense == .present
      && group.links.count == 1 && !head.isCopula && !head.isAdjective
      && !StatusLexicon.stative.contains(head.lemma)
  }

  /// Whether a clause opens with "under" and what was agreed.
  private func opensUnderText(_ clause: Clause) -> Bool {
    guard let main = clause.main, let first = clause.words.first(where: { words[$0].isWord }),
      words[first].form == "under", first < main.words.lowerBound,
      let comma = (first..<main.words.lowerBound).first(where: {
        words[$0].classes.contains(.comma)
      })
    else { return false }
    return isText(words[first + 1..<comma])
  }

  private func provides(_ group: VerbGroup) -> Bool {
    guard let head = group.head, group.links.count == 1, group.modal == nil,
      group.tense == .present, group.negations.isEmpty, !head.isPassive, !head.isProgressive
    else { return false }
    if head.lemma == "set" {
      return head.word + 1 < words.count
        && (words[head.word + 1].form == "up" || words[head.word + 1].form == "out")
    }
    return Self.providing.contains(head.lemma)
  }

  private static let providing: WordSet = [
    "establish", "create", "require", "oblige", "commit", "bind", "ban", "prohibit", "cut", "cap",
    "limit", "introduce", "grant", "extend", "abolish", "allocate", "place",
  ]

  /// Whether words name an agreement that was made.
  private func isText(_ phrase: ArraySlice<ReadWord>) -> Bool {
    guard let noun = phrase.firstIndex(where: { Self.texts.contains($0.form) }) else {
      return false
    }
    // "Members of the pact", "the head of the treaty office": the agreement is not what acts.
    let rest = phrase[(noun + 1)...].prefix { !$0.classes.isAny([.comma, .strongMark]) }
    if rest.first?.isNominal == true, rest.first?.classes.contains(.openBracket) == false {
      return false
    }
    let before = phrase[..<noun]
    return !before.contains {
      $0.classes.contains(.preposition) || Self.unmade.contains($0.form) || $0.form == "no"
        || $0.form == "any"
    }
  }

  private static let texts = WordSet(
    words: """
      agreement agreements pact treaty accord accords compact deal protocol convention memorandum \
      charter rules truce ceasefire armistice
      """
  )
  /// What is said of an agreement that was not made.
  private static let unmade = WordSet(
    words: """
      draft drafts proposed planned possible potential future tentative prospective would-be \
      envisaged leaked rumoured rumored hypothetical
      """
  )
}
