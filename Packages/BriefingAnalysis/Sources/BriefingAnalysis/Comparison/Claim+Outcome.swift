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
