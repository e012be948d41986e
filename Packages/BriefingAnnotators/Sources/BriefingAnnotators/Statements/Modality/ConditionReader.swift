import BriefingCore

/// The reader of what a clause is made to depend on: "subject to approval", "if parliament agrees".
struct ConditionReader {
  private let reading: SentenceReading
  private var words: [ReadWord] { reading.words }

  init(_ reading: SentenceReading) { self.reading = reading }

  /// Returns the words that open the conditions of a clause.
  ///
  /// "When" and "until" are no conditions: they may tell no more than a time.
  func words(of clause: Clause) -> [Int] {
    let own = conditions(in: clause)
    return own.isEmpty ? opening(of: clause) : own
  }

  /// The condition that opens the sentence and holds for what "and" joins to its first clause: "Should
  /// it fail, we shall consult, and nobody shall pay".
  private func opening(of clause: Clause) -> [Int] {
    guard clause.kind == .main, let first = reading.body.first(where: { words[$0].isWord }),
      first < clause.words.lowerBound,
      words[first].form == "if" || words[first].form == "unless"
        || FunctionWords.inverted.contains(words[first].form),
      reading.groups.contains(where: { $0.opener == first }),
      !words[first..<clause.words.lowerBound].contains(where: { $0.classes.contains(.strongMark) })
    else { return [] }
    return [first]
  }

  private func conditions(in clause: Clause) -> [Int] {
    clause.words.flatMap { index -> [Int] in
      switch words[index].form {
      case "if", "unless", "once":
        return opensCondition(index, in: clause) ? [index] : []
      case "should", "had", "were":
        return reading.groups.contains { $0.opener == index } ? [index] : []
      case "subject":
        return next(index, is: "to") && depends(index) ? [index, index + 1] : []
      case "conditional", "contingent":
        return next(index, is: "on") || next(index, is: "upon") ? [index, index + 1] : []
      case "provided", "providing":
        return provides(index)
      case "condition":
        let isOn = index > 0 && words[index - 1].form == "on"
        return isOn && next(index, is: "that") ? [index - 1, index, index + 1] : []
      case "long":
        let isAs = index > 0 && (words[index - 1].form == "as" || words[index - 1].form == "so")
        return isAs && next(index, is: "as") && opensClause(index + 1, in: clause)
          ? [index - 1, index, index + 1] : []
      case "pending":
        let isSetOff = index > 0 && words[index - 1].classes.contains(.comma)
        return isSetOff && index + 1 < words.count && words[index + 1].isWord ? [index] : []
      default:
        return []
      }
    }
  }

  private func next(_ index: Int, is form: WordForm) -> Bool {
    index + 1 < words.count && words[index + 1].form == form
  }

  /// "if they sign", not "asked if they signed"; "once it is signed", not "once it was signed".
  private func opensCondition(_ index: Int, in clause: Clause) -> Bool {
    // "as if it stood there"
    if index > 0, words[index].form == "if", words[index - 1].form == "as" { return false }
    if index > 0, SpeechCues.isSaying(words[index - 1].lemma) || isAsking(words[index - 1].lemma) {
      return false
    }
    let group = reading.groups.first {
      $0.words.lowerBound > index && clause.words.contains($0.words.lowerBound)
    }
    guard let group, group.opener == index else {
      // "if the deal collapses": a verb that is a noun as often is not always seen.
      let next = index + 1 < words.count ? words[index + 1] : nil
      return words[index].form != "once"
        && next?.classes.isAny([.determiner, .pronoun, .proper, .plural]) ?? false
    }
    if words[index].form == "once" {
      return group.tense == .present || group.governor?.isPerfect == true
    }
    return true
  }

  private func opensClause(_ index: Int, in clause: Clause) -> Bool {
    reading.groups.contains {
      $0.words.lowerBound > index && clause.words.contains($0.words.lowerBound)
    }
  }

  private func isAsking(_ lemma: WordForm) -> Bool {
    FactualityLexicon.questioning.contains(lemma) || lemma == "know" || lemma == "see"
  }

  /// ", subject to", "is subject to approval"; what is "subject to a tax" depends on nothing.
  private func depends(_ index: Int) -> Bool {
    let isSetOff = index > 0 && words[index - 1].classes.isAny([.comma, .openBracket])
    return isSetOff
      || words[min(index + 2, words.count)...].prefix(6).contains {
        Self.consents.contains($0.form)
      }
  }

  private static let consents = WordSet(
    words: """
      approval approvals availability ratification completion agreement authorization authorisation \
      consent confirmation clearance conditions commitments appropriation appropriations funding vote review permission
      """
  )

  /// ", provided that its congress agrees", ", provided the terms are met".
  private func provides(_ index: Int) -> [Int] {
    if next(index, is: "that") { return [index, index + 1] }
    guard index > 0, words[index - 1].classes.contains(.comma), index + 1 < words.count,
      words[index + 1].classes.isAny([.determiner, .pronoun, .proper])
    else { return [] }
    return words[index].form == "provided" && words[index + 1].form != "by" ? [index] : []
  }
}
