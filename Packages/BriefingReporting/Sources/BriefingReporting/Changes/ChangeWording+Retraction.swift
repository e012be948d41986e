import BriefingCore

// What rests on a source
extension ChangeWording {
  static let datesInferred = "Dates of publication to be inferred anew"
  static let entities = "People, bodies and things"

  static func without(_ sources: [String], _ briefing: Briefing) -> String {
    "Without \(listed(sources)): \(briefing.title)"
  }

  static func tally(_ retraction: SourceRetraction) -> String {
    let counts = SourceRetraction.Effect.allCases.compactMap { effect -> String? in
      // What only lists names is told with the people and bodies.
      let count = retraction.dependents.count {
        $0.effect == effect && !$0.statement.listsNames
      }
      guard count > 0 else { return nil }
      let statements = Wording.counted(count, "statement")
      switch effect {
      case .falls: return "\(statements) would fall"
      case .weakened: return "\(statements) would lose support"
      case .undated: return "the date of \(statements) would have to be inferred anew"
      }
    }
    return counts.isEmpty
      ? "No statement rests on it." : "\(counts.joined(separator: ", ").capitalizedFirst)."
  }

  static func unaffected(_ count: Int) -> String {
    "\(Wording.counted(count, "statement")) would stay as \(count == 1 ? "it is" : "they are")."
  }

  static func effect(
    _ effect: SourceRetraction.Effect,
    isComparison: Bool,
    _ count: Int
  ) -> String {
    switch (effect, isComparison) {
    case (.falls, false): "Would fall, for no other source carries them (\(count))"
    case (.falls, true):
      "Agreements and differences that would fall, for what is left is one source or one account "
        + "(\(count))"
    case (.weakened, false): "Would lose support (\(count))"
    case (.weakened, true): "Agreements and differences that would lose a side (\(count))"
    case (.undated, _): "Dates that would have to be inferred anew (\(count))"
    }
  }

  static func remaining(_ sources: [String]) -> String { "Left: \(listed(sources))." }

  static func losesStatus(_ status: Status) -> String {
    "Its status, \(status.rawValue.spaced), rests on nothing else."
  }

  static func undated(_ date: String?, _ premises: [(quote: String, source: String)]) -> String {
    let quotes = premises.map { "\($0.quote.inQuotationMarks) in \($0.source)" }
    return "\(date.map { "The date, \($0)," } ?? "The date") is inferred from "
      + "\(listed(quotes)), and would have to be inferred anew."
  }

  static func date(_ date: String, of source: String?, _ premises: [String]) -> String {
    let whose = source.map { "\($0), published \(date)" } ?? "The briefing, \(date)"
    return "\(whose): inferred from \(premises.joined(separator: "; "))."
  }

  static func unnamed(_ names: [String]) -> String {
    "Mentioned nowhere else (\(names.count)): \(names.map(\.inQuotationMarks).joined(separator: ", "))."
  }

  static func lostNames(_ name: String, _ lost: [String], _ reasons: [String]) -> String {
    var parts: [String] = []
    if !lost.isEmpty {
      parts.append("no other source writes \(listed(lost.map(\.inQuotationMarks)))")
    }
    if !reasons.isEmpty {
      parts.append("its names are held to be one because \(reasons.joined(separator: "; "))")
    }
    return "\(name.inQuotationMarks): \(parts.joined(separator: "; "))."
  }
}
