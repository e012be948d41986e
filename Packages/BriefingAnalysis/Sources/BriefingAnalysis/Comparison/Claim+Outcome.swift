import BriefingCore

/// Whether what a claim is about has come about, as far as its source says.
extension Claim {
  /// Whether it says that something was settled: adopted, agreed, signed or enacted.
  var tellsSettled: Bool {
    guard statement.polarity != .negative, statement.kind != .question,
      let status = statement.status, [.agreed, .signed, .enacted].contains(status)
    else { return false }
    return !weighs
  }

  /// Whether it says that something is not settled: put off, called off, denied or still weighed, or
  /// that those concerned did not come to it.
  var tellsUnsettled: Bool {
    guard statement.kind != .question, let status = statement.status else { return false }
    switch status {
    case .postponed, .cancelled: return statement.polarity != .negative
    case .denied: return true
    case .agreed, .signed, .enacted: return statement.polarity == .negative
    case .scheduled, .planned, .expected, .announced, .underWay, .pending, .proposed, .possible:
      return statement.polarity != .negative && weighs && statement.voice != .author
    case .unclear: return statement.polarity == .negative && settles
    case .confirmed, .held: return false
    }
  }

  /// Whether it says that something was turned down: "rejected the levy", "threw it out".
  var tellsRefused: Bool {
    guard statement.kind != .question, statement.kind != .recommendation else { return false }
    let words = annotation.quote.foldedWords
    let isDenied = statement.polarity == .negative
    return words.indices.contains { place in
      let next = words[(place + 1)...].prefix(Self.particleReach)
      guard let particle = Self.refusing[words[place]] else { return false }
      // "did not reject it" turns nothing down.
      // "refused to comment" and "rejected the claim" turn nothing down.
      if particle.isEmpty, next.first == "to" || next.contains(where: Self.sayings.contains) {
        return false
      }
      return (particle.isEmpty || next.contains(particle))
        && !(isDenied && words[..<place].suffix(3).contains("not"))
    }
  }

  /// Whether it says that something is still looked into: "remains under consideration".
  var tellsOpen: Bool {
    guard statement.kind != .question, statement.voice != .author else { return false }
    let words = annotation.quote.foldedWords
    return words.indices.contains { place in
      words[place] == "under" && place + 1 < words.count && Self.looking.contains(words[place + 1])
        && words[..<place].suffix(3).contains(where: Self.staying.contains)
    }
  }

  /// Verbs by which something is turned down, each with the word that must follow.
  private static let refusing: [String: String] = [
    "rejected": "", "threw": "out", "thrown": "out", "turned": "down", "voted": "down",
    "struck": "down", "scrapped": "", "vetoed": "", "ruled": "out", "dismissed": "", "refused": "",
    "declined": "",
  ]
  /// What is said of somebody, which may be rejected without anything being decided.
  private static let sayings: Set<String> = [
    "accusation", "accusations", "allegation", "allegations", "claim", "claims", "charge",
    "charges", "suggestion", "suggestions", "criticism", "report", "reports", "rumours", "rumors",
  ]
  /// The most words between such a verb and its particle.
  private static let particleReach = 4
  private static let looking: Set<String> = [
    "consideration", "discussion", "examination", "review", "study", "negotiation", "debate",
  ]
  private static let staying: Set<String> = [
    "remain", "remains", "remained", "is", "are", "was", "were", "stays", "still", "be", "kept",
  ]

  /// Whether something is looked into and no more: "will consider", "agreed to examine".
  private var weighs: Bool {
    let action = annotation.attributes.text("action")?.foldedWords ?? []
    let object = annotation.attributes.text("object")?.foldedWords.prefix(2) ?? []
    let words = action + (object.first == "to" ? object.dropFirst() : [])
    return words.contains(where: Self.weighing.contains)
  }

  /// Whether its verb is one by which a matter is settled.
  private var settles: Bool {
    annotation.attributes.text("action")?.foldedWords.contains(where: Self.settling.contains)
      ?? false
  }

  private static let weighing: Set<String> = [
    "consider", "examine", "study", "explore", "discuss", "debate", "review", "assess", "weigh",
    "investigate", "negotiate", "continue", "resume",
  ]
  private static let settling: Set<String> = [
    "agree", "adopt", "sign", "approve", "reach", "ratify", "enact", "decide", "settle", "conclude",
    "endorse",
  ]
}

// MARK: - Outcomes

extension Claim {
  /// What became of a matter.
  enum Outcome {
    /// Those who decide have settled it, by whatever deed: "have created", "ordered", "accepted".
    case settled
    /// It was turned down: "refused", "was not supported".
    case refused
    /// It was put off, or is still looked into: "agreed to defer it", "took no decision".
    case open
    /// Those concerned dropped it or did not come to it, which may be because somebody turned it down.
    case unreached

    /// Whether both cannot have come of one matter.
    func contradicts(_ other: Outcome) -> Bool {
      switch (self, other) {
      case (.settled, .settled), (.refused, .refused), (.open, .open), (.unreached, _): false
      case (_, .unreached): self == .settled
      default: true
      }
    }
  }

  /// Whether it says that nothing came of a matter.
  var tellsFailure: Bool { outcome == .refused || outcome == .unreached }

  /// Whether it only says what somebody asked for or wanted.
  var tellsWish: Bool {
    statement.polarity != .negative && deed.map(Self.wishing.contains) ?? false
  }

  private static let wishing: Set<String> = [
    "ask", "want", "propose", "request", "seek", "suggest", "call", "hope", "wish", "demand",
    "urge",
    "consider",
  ]

  /// What it says has become of a matter; nothing where it says nothing of that.
  var outcome: Outcome? {
    guard statement.kind != .question, statement.kind != .recommendation else { return nil }
    if tellsRefused || isDenied(Self.granting) || isNotGranted { return .refused }
    if isDeferral || tellsOpen || takesNoDecision { return .open }
    if tellsUnsettled {
      let isOver = statement.polarity == .negative || statement.status == .cancelled
      return isOver ? .unreached : .open
    }
    return tellsSettlement ? .settled : nil
  }

  /// Whether it says that those who decide have settled something.
  private var tellsSettlement: Bool {
    if tellsSettled { return true }
    return statement.status == .held && statement.polarity != .negative
      && (deed.map(Self.deciding.contains) ?? false)
  }

  /// What is done, by its verb.
  private var deed: String? { annotation.attributes.text("action")?.foldedWords.first }

  /// "did not accept it", "was not supported".
  private func isDenied(_ deeds: Set<String>) -> Bool {
    guard statement.polarity == .negative,
      statement.status.map({ !DateContext.future.contains($0) }) ?? true
    else { return false }
    return deed.map(deeds.contains) ?? false
  }

  /// "was considered and was not accepted".
  private var isNotGranted: Bool {
    let words = annotation.quote.foldedWords
    return zip(words, words.dropFirst()).contains { $0 == "not" && Self.granted.contains($1) }
  }

  /// "has not taken a decision on it".
  private var takesNoDecision: Bool {
    isDenied(["take", "make", "reach"])
      && annotation.attributes.text("object")?.foldedWords.prefix(3).contains("decision") == true
  }

  /// "agreed to defer its consideration", "decided to postpone it".
  private var isDeferral: Bool {
    guard statement.polarity != .negative, statement.voice != .author else { return false }
    if deed.map(Self.deferring.contains) ?? false { return true }
    let words = annotation.quote.foldedWords
    return statement.status == .agreed
      && zip(words, words.dropFirst()).contains { $0 == "to" && Self.deferring.contains($1) }
  }

  private static let deferring: Set<String> = [
    "defer", "postpone", "adjourn", "shelve",
  ]
  /// Deeds by which those who are asked give what they are asked for.
  private static let granting: Set<String> = [
    "accept", "support", "grant", "approve", "endorse", "adopt",
  ]
  private static let granted: Set<String> = [
    "accepted", "supported", "granted", "approved", "endorsed", "adopted",
  ]
  /// Deeds by which those who decide settle a matter.
  private static let deciding: Set<String> = granting.union([
    "create", "establish", "order", "decide", "promise", "conclude", "abolish", "ban", "launch",
    "found", "authorise", "authorize", "prohibit", "forbid", "outlaw", "allow", "permit", "exempt",
    "lift", "repeal", "extend", "appoint", "fund", "introduce",
  ])
}
