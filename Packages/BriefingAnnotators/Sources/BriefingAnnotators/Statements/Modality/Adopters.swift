import BriefingCore

/// Those who adopt a declaration and speak in it: "the Parties", "the Ministers", "we".
enum Adopters {
  /// Whether the words before a verb name them, and nobody else.
  static func speak(_ subject: ArraySlice<ReadWord>) -> Bool {
    guard let last = subject.last(where: { $0.isWord && !$0.classes.contains(.adverb) }) else {
      return false
    }
    if last.form == "they" || last.form == "we" { return true }
    let nouns = subject.filter { $0.isWord }.suffix(8)
    return nouns.contains { collective.contains($0.form) }
  }

  private static let collective = WordSet(
    words: """
      parties ministers leaders governments states members heads participants countries sides \
      signatories delegations council conference assembly committee commission presidents partners \
      regulators mayors commissioners board governors summit
      """
  )
}
