import BriefingCore

/// The rung that one verb names where no modal and no governing word stands before it.
struct StatusClassifier {
  private let words: [ReadWord]

  init(_ reading: SentenceReading) { words = reading.words }

  /// Returns the rung of a verb or adjective that carries the finite form.
  func status(of link: VerbGroup.Link, in group: VerbGroup, clause: Clause) -> Status {
    let isDone = group.tense == .past || link.isPerfect
    let object = objectWords(after: group, in: clause)
    if link.lemma == "be", !link.isPassive { return copulaStatus(object) }
    if link.isAdjective { return StatusLexicon.governing[link.lemma] ?? .unclear }
    if let status = phrasalStatus(of: link) { return status }
    if let status = forceOfLaw(link, object, clause, isDone: isDone) { return status }
    if link.isProgressive {
      guard let status = StatusLexicon.performed[link.lemma] ?? StatusLexicon.governing[link.lemma],
        Status.planned.raises(status) || status == .planned || status == .pending
      else { return .underWay }
      return status
    }
    if let status = performedStatus(link, group, isDone: isDone) { return status }
    // "was struck from the text" strikes no deal.
    let isRemoved =
      link.lemma == "strike" && link.word + 1 < words.count && words[link.word + 1].form == "from"
    if StatusLexicon.light.contains(link.lemma), isDone || link.isPassive, !isRemoved {
      let noun = link.isPassive ? clause.subject.map { words[$0] } ?? [] : object.prefix(6)
      if let status = noun.lazy.compactMap({ StatusLexicon.nouns[$0.form] }).first { return status }
    }
    if StatusLexicon.stative.contains(link.lemma) { return .unclear }
    if isDone { return .held }
    if link.isPassive { return .unclear }
    return StatusLexicon.continuing.contains(link.lemma) ? .underWay : .unclear
  }

  private func performedStatus(
    _ link: VerbGroup.Link,
    _ group: VerbGroup,
    isDone: Bool
  ) -> Status? {
    // "was considered the first time" is an opinion; "is considered by the board" a matter before it.
    if link.lemma == "consider", link.isPassive, link.word + 1 < words.count,
      words[link.word + 1].classes.isAny([.determiner, .adjective])
    {
      return .unclear
    }
    // "aimed the pistol at him" plans nothing.
    if link.lemma == "aim", link.word + 1 < words.count,
      words[link.word + 1].classes.isAny([.determiner, .pronoun, .proper])
    {
      return nil
    }
    guard let status = StatusLexicon.performed[link.lemma] else {
      // "The project is called Dawn" asks for nothing.
      let isNamed = link.lemma == "call"
      return link.isPassive && !isDone && !isNamed ? StatusLexicon.governing[link.lemma] : nil
    }
    if link.lemma == "vote" { return isDone ? .held : .pending }
    // What is only hoped, planned or expected is so in any tense.
    if !status.raises(.planned), status.rung != nil { return status }
    if isDone || link.isPassive { return status }
    let isDeclarative = link.lemma == "agree" || link.lemma == "confirm" || status == .denied
    return isDeclarative ? status : .unclear
  }

  private func phrasalStatus(of link: VerbGroup.Link) -> Status? {
    guard link.word + 1 < words.count else { return nil }
    let next = words[link.word + 1].form
    return StatusLexicon.phrasal.first { $0.verb == link.lemma && $0.particle == next }?.status
  }

  /// "passed a law", "took effect", "signed into law", "became law".
  private func forceOfLaw(
    _ link: VerbGroup.Link,
    _ object: ArraySlice<ReadWord>,
    _ clause: Clause,
    isDone: Bool
  ) -> Status? {
    guard isDone || (link.isPassive && !link.isProgressive) else { return nil }
    let near = object.prefix(12)
    switch link.lemma {
    case "pass":
      let named = link.isPassive ? clause.subject.map { words[$0] } ?? [] : near
      return named.contains { StatusLexicon.laws.contains($0.form) || $0.isLawName }
        ? .enacted : nil
    case "sign":
      let forms = near.map(\.form)
      for (index, form) in forms.enumerated().dropLast() where form == "into" {
        if forms[index + 1] == "law" { return .enacted }
      }
      return nil
    case "take":
      return near.first?.form == "effect" ? .enacted : nil
    case "enter", "come", "go":
      let forms = near.prefix(2).map(\.form)
      return forms == ["into", "force"] || forms == ["into", "effect"] ? .enacted : nil
    case "become":
      return near.first?.form == "law" ? .enacted : nil
    default:
      return nil
    }
  }

  /// "is under way", "is before Congress", "was a confirmation that".
  private func copulaStatus(_ object: ArraySlice<ReadWord>) -> Status {
    let near = object.prefix(8)
    let forms = near.map(\.form)
    for (index, form) in forms.enumerated() {
      let next = index + 1 < forms.count ? forms[index + 1] : nil
      switch (form, next) {
      case ("underway", _), ("ongoing", _), ("under", "way"), ("in", "progress"),
        ("under", "construction"):
        return .underWay
      case ("pending", _), ("under", "review"), ("under", "consideration"),
        ("under", "discussion"), ("under", "negotiation"), ("before", "congress"),
        ("before", "parliament"), ("up", "for"):
        return .pending
      case ("in", "force"), ("in", "effect"):
        return .enacted
      default:
        break
      }
      if let status = StatusLexicon.nouns[form], let next,
        next == "that" || next == "to" || next == "on" || next == "for"
      {
        return status
      }
    }
    return .unclear
  }

  private func objectWords(after group: VerbGroup, in clause: Clause) -> ArraySlice<ReadWord> {
    let low = min(group.words.upperBound, clause.words.upperBound)
    return words[low..<clause.words.upperBound]
  }
}

extension ReadWord {
  /// A capitalised "Act" or "Bill" in a name.
  fileprivate var isLawName: Bool {
    classes.contains(.proper) && StatusLexicon.laws.contains(form)
  }
}
