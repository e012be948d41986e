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
    "struck": "down", "scrapped": "", "vetoed": "", "ruled": "out", "dismissed": "",
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
