import BriefingAnalysis

extension Analysis {
  private static let council =
    "The [Pier Council](organization) and the [Lake Board](organization) met."
  private static let morning =
    "\(council) Rain fell on the old roofs. A choir of children sang. Reporters waited by the gate."
  private static let evening =
    "\(council) Shops had closed early. A band played in the square. Lanterns hung from the masts."

  /// Analyzes what two accounts of one meeting say, each amid words of its own.
  static func ofAccounts(_ left: String, _ right: String) throws -> Analysis {
    try of(["a": "\(left) \(morning)", "b": "\(right) \(evening)"])
  }
}
