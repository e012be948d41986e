import BriefingCore

/// The words in which changes, and what rests on a source, are told.
enum ChangeWording {
  static let sources = "Sources"
  static let warnings = Wording.warnings
  static let earlier = "Earlier"
  static let now = "Now"
  static let earlierBriefing = "earlier briefing"
  static let laterBriefing = "this briefing"

  /// Where a passage stands that both briefings cite.
  static func both(_ old: TextSpan, _ new: TextSpan) -> String {
    old == new
      ? "both briefings" : "both briefings, earlier at \(Wording.bytes(old.start, old.end))"
  }

  static func title(_ briefing: Briefing) -> String { "What changed: \(briefing.title)" }

  static func edition(_ label: String, _ briefing: Briefing, naming title: Bool) -> String {
    let name = title ? "\(briefing.title.inQuotationMarks), " : ""
    let question = briefing.question.map { ", on the question \($0.inQuotationMarks)" } ?? ""
    return "\(label): \(name)\(asOf(briefing.asOf)), "
      + "\(Wording.counted(briefing.sources.count, "source"))\(question)."
  }

  static func asOf(_ asOf: Briefing.AsOf) -> String {
    guard let value = asOf.value else { return "as of no known day" }
    let words = EDTF(value)?.words ?? value
    return "as of \(words)\(asOf.basis == .inferred ? " (inferred)" : "")"
  }

  // MARK: - How much changed

  static func mark(_ kind: StatementChange.Kind) -> String {
    switch kind {
    case .added: "New"
    case .gone: "Gone"
    case .changed: "Changed"
    }
  }

  static func tally(_ changes: BriefingChanges) -> String {
    let kinds = changes.sources.map(\.kind)
    let sources = BriefingChanges.SourceChange.Kind.allCases.compactMap { kind -> String? in
      let count = kinds.count { $0 == kind }
      return count == 0 ? nil : "\(Wording.counted(count, "source")) \(word(kind))"
    }
    let statements = [StatementChange.Kind.added, .gone, .changed].compactMap { kind -> String? in
      let count = changes.statements.count { $0.kind == kind }
      guard count > 0 else { return nil }
      return "\(Wording.counted(count, "statement")) \(mark(kind).lowercased())"
    }
    let parts = sources + statements
    return parts.isEmpty ? "" : "\(parts.joined(separator: ", "))."
  }

  static func unchanged(_ count: Int) -> String {
    "No change in \(Wording.counted(count, "statement"))."
  }

  // MARK: - Sources

  static func word(_ kind: BriefingChanges.SourceChange.Kind) -> String {
    switch kind {
    case .added: "new"
    case .gone: "gone"
    case .revised: "revised"
    case .described: "described otherwise"
    }
  }

  static func source(_ source: BriefingSource, name: String) -> String {
    let parts = [
      name, source.title?.inQuotationMarks, "published: \(source.published.words(in: .standard))",
      source.file,
    ]
    return parts.compactMap(\.self).joined(separator: "; ") + "."
  }

  static func field(_ field: BriefingChanges.SourceChange.Field) -> String {
    "\(field.name): \(field.old ?? "not given"), now \(field.new ?? "not given")"
  }

  /// The word for a statement that is gone, with the sources it went with.
  static func mark(
    _ mark: String,
    _ cause: StatementChange.Cause,
    name: (String) -> String
  ) -> String? {
    guard case .sourcesGone(let sources) = cause else { return nil }
    return "\(mark) with \(listed(sources.map(name)))"
  }

  static func cause(_ cause: StatementChange.Cause) -> String? {
    guard case .leftOut(let reason) = cause else { return nil }
    return "Its passage is now left out: \(reason)."
  }

  // MARK: - Statements

  static func sections(_ titles: [String]) -> String {
    "Also in: \(titles.joined(separator: ", "))."
  }

  static func alsoWarned(_ isNew: Bool) -> String { isNew ? "New" : "Gone" }

  /// Says one thing about a statement that changed.
  static func aspect(
    _ aspect: StatementChange.Aspect,
    showsWords: Bool,
    name: (String) -> String,
    title: (SectionID) -> String
  ) -> String {
    let (old, new) = (aspect.old, aspect.new)
    switch aspect.field {
    case .status:
      let words = moved("status", old?.spaced, new?.spaced)
      return aspect.direction.map { words.replacing("status", with: "status \($0.rawValue)") }
        ?? words
    case .polarity: return new == "negative" ? "now in the negative" : "no longer in the negative"
    case .voice: return moved("voice", voice(old), voice(new))
    case .date: return moved("date", old, new)
    case .premises: return moved("what the date rests on", old, new)
    case .amount: return moved("sum", old, new)
    case .slot:
      return moved(aspect.name ?? "part", old?.inQuotationMarks, new?.inQuotationMarks)
    case .side: return side(name(aspect.source ?? ""), old, new)
    case .support: return support(name(aspect.source ?? ""), old, new)
    case .differenceClass: return moved("kind of difference", old?.spaced, new?.spaced)
    case .severity: return moved("weight", old, new)
    case .subject: return moved("subject", old?.inQuotationMarks, new?.inQuotationMarks)
    case .passages:
      let source = name(aspect.source ?? "")
      return showsWords ? side(source, old, new) : "other words in \(source)"
    case .section:
      let section = SectionID(rawValue: new ?? old ?? "")
      if section == "key-points" { return new == nil ? "no longer a key point" : "now a key point" }
      return new == nil ? "no longer in \(title(section))" : "now also in \(title(section))"
    case .kind: return moved("kind of statement", old, new)
    case .topic: return moved("topic", old, new)
    case .text: return "worded otherwise"
    }
  }

  private static func moved(_ what: String, _ old: String?, _ new: String?) -> String {
    switch (old, new) {
    case (let old?, let new?): "\(what) from \(old) to \(new)"
    case (nil, let new?): "\(what) now \(new), before not given"
    case (let old?, nil): "\(what) no longer given, before \(old)"
    case (nil, nil): what
    }
  }

  private static func side(_ source: String, _ old: String?, _ new: String?) -> String {
    switch (old, new) {
    case (let old?, let new?): "\(source): \(old), now \(new)"
    case (nil, let new?): "\(source): now \(new)"
    case (let old?, nil): "\(source): no longer \(old)"
    case (nil, nil): source
    }
  }

  private static func support(_ source: String, _ old: String?, _ new: String?) -> String {
    switch (old, new) {
    case (nil, "agree"?): "now also said by \(source)"
    case (nil, _?): "\(source) says otherwise now"
    case ("agree"?, nil): "no longer said by \(source)"
    case (_?, nil): "\(source) no longer says otherwise"
    case (_?, "agree"?): "\(source), which said otherwise, now says so"
    default: "\(source), which said so, now says otherwise"
    }
  }

  private static func voice(_ word: String?) -> String {
    switch word {
    case "attributed": "what others are reported to say"
    case "author": "the author’s view"
    default: "the source’s own report"
    }
  }

  static func listed(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}

/// What sources are called where two briefings are told of: as their texts call them, with the id
/// behind a mere number, which may be another source's in the other briefing.
struct TellingNames {
  private var names: [String: String] = [:]

  init(_ briefing: Briefing) {
    let labels = SourceNames(briefing)
    for source in briefing.sources {
      let label = labels[source.id]
      names[source.id] = label == source.publisher ? label : "\(label) (\(source.id))"
    }
  }

  /// The name of a source of the later briefing, else of the earlier.
  init(_ later: Briefing, orElse earlier: Briefing) {
    self.init(earlier)
    names.merge(TellingNames(later).names) { $1 }
  }

  subscript(id: String) -> String { names[id] ?? id }
}
