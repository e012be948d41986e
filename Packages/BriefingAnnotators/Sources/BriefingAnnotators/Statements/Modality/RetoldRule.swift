/// The words with which a text retells what others have laid down.
///
/// "From now on a ship must", "Under the pact crews may".
enum RetoldRule {
  /// Whether such words open a clause.
  static func opens(_ clause: Clause, _ reading: SentenceReading) -> Bool {
    guard let main = clause.main else { return false }
    let low = clause.words.lowerBound
    let opening = reading.words[low..<max(low, main.words.lowerBound)].drop { !$0.isWord }
    guard let first = opening.first else { return false }
    if first.form == "henceforth" || opening.map(\.form).starts(with: ["from", "now", "on"]) {
      return true
    }
    return first.form == "under"
      && opening.prefix(longestPhrase).contains { SpeechCues.isRuleText($0.form) }
  }

  /// The most words of "under the terms of the new lake agreement".
  private static let longestPhrase = 8
}
