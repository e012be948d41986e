import BriefingCore

extension SourceComparison {
  /// Whether of two passages that cannot both hold the later one tells what was changed, so that the
  /// earlier is superseded and not contradicted.
  ///
  /// That a source is later does not show it: it must say that something was moved or revised, or be
  /// later by weeks and stand no further from those who act. Who argues corrects no report.
  func isSuperseded(_ left: Citation, _ right: Citation) -> Bool {
    let (earlier, later): (Citation, Citation)
    switch order(left.source, right.source) {
    case .before: (earlier, later) = (left, right)
    case .after: (earlier, later) = (right, left)
    case .unknown: return false
    }
    let (old, new) = (standing(of: earlier.source), standing(of: later.source))
    if new == .opinion, old != .opinion { return false }
    if tellsChange(later) { return true }
    return new >= old && (daysBetween(earlier.source, later.source) ?? 0) >= Self.someWeeks
  }

  /// What a source is; of one that nobody read, a report.
  func standing(of source: String) -> SourceStanding { standings[source] ?? .report }

  /// From how many days on a source is later by weeks.
  private static let someWeeks = 14

  /// The least days from one publication to a later one.
  private func daysBetween(_ earlier: String, _ later: String) -> Int? {
    guard let end = publicationBounds(earlier).last, let start = publicationBounds(later).first
    else { return nil }
    return start.number - end.number
  }

  /// Whether the sentence of a passage says that something was changed.
  private func tellsChange(_ citation: Citation) -> Bool {
    let text = document(citation.source)?.document
    let sentence = text?.sentence(at: citation.span.start).flatMap { text?.text[$0] }
    let words = (sentence ?? citation.quote).foldedWords
    return words.contains(where: Self.changes.contains)
      || zip(words, words.dropFirst()).contains { first, second in
        Self.movements.contains(first) && ["back", "forward"].contains(second)
          || first == "no" && second == "longer"
      }
  }

  private static let changes: Set<String> = [
    "moved", "postponed", "rescheduled", "delayed", "deferred", "now", "revised", "instead",
    "updated", "changed", "amended", "corrected", "replaces", "supersedes", "originally",
    "previously",
  ]
  private static let movements: Set<String> = ["brought", "pushed", "put", "bring", "push"]
}
