import BriefingCore

/// A short word about a statement, such as its status; the words say it, a shape repeats it.
struct Chip: Sendable, Hashable {
  /// What the word is about.
  enum Kind: String, Sendable {
    case status, voice, polarity, kind, difference, severity
  }

  /// How far from done a matter is; drawn as a shape.
  enum Tone: String, Sendable, CaseIterable {
    /// Done.
    case settled
    /// Fixed or going on.
    case fixed
    /// Expected.
    case ahead
    /// Wished for.
    case wished
    /// Called off or denied.
    case off
    /// Says nothing of the kind.
    case plain
  }

  let kind: Kind
  let words: String
  let tone: Tone

  /// What the word is about, for readers who hear the page.
  var subject: String {
    switch kind {
    case .status: "status"
    case .voice: "voice"
    case .polarity: "polarity"
    case .kind: "kind"
    case .difference: "kind of difference"
    case .severity: "weight"
    }
  }
}

extension Chip {
  /// That a statement denies what it speaks of.
  static let negated = Chip(kind: .polarity, words: "negated", tone: .off)
  /// That an author tells a statement as a fact in a text that argues.
  static let account = Chip(kind: .voice, words: "author’s account", tone: .plain)
}

extension Status {
  var chip: Chip {
    Chip(kind: .status, words: rawValue.spaced, tone: tone)
  }

  private var tone: Chip.Tone {
    switch self {
    case .enacted, .signed, .agreed, .confirmed, .held: .settled
    case .announced, .scheduled, .underWay: .fixed
    case .pending, .expected, .planned: .ahead
    case .proposed, .possible: .wished
    case .cancelled, .postponed, .denied: .off
    case .unclear: .plain
    }
  }
}

extension Statement.Voice {
  /// The chip of a voice; plain report needs none.
  var chip: Chip? {
    switch self {
    case .source: nil
    case .attributed: Chip(kind: .voice, words: "attributed", tone: .plain)
    case .author: Chip(kind: .voice, words: "author’s view", tone: .plain)
    }
  }
}

extension Difference {
  var chips: [Chip] {
    let kind = isOfValue ? Chip(kind: .difference, words: kind.rawValue.spaced, tone: .plain) : nil
    // Of words that stand side by side nobody says what they weigh.
    if self.kind == .modality, subject.hasPrefix("what is said of") { return [] }
    return [
      Chip(kind: .severity, words: severity.rawValue, tone: severity == .high ? .settled : .plain),
      kind,
    ].compactMap(\.self)
  }

  /// Whether the passages differ in a value or a name that shows it; how they differ in other words they
  /// say themselves.
  private var isOfValue: Bool {
    switch kind {
    case .naming, .spelling, .nameOrder, .title, .date, .venue, .number, .specificity: true
    default: false
    }
  }
}

extension [Chip] {
  /// How far a matter has come, whether that is denied, and who says so; what is not said has no chip.
  static func stance(_ status: Status?, _ polarity: Polarity?, _ voice: Statement.Voice?) -> [Chip]
  {
    [
      status == .unclear ? nil : status?.chip,
      polarity == .negative && status != .denied ? .negated : nil,
      voice?.chip,
    ].compactMap { $0 }
  }
}

extension Item {
  /// How the rules end by which words are told as somebody's, and no status is made of them: the facts
  /// that authors tell in texts that argue, views, and what a report says for itself.
  static let accountRule = ".account.statement"
  static let viewRule = ".view.statement"
  static let reportRule = ".report.statement"

  /// Whether it tells words as somebody's, and makes no status of them.
  var isToldAsWords: Bool {
    [Self.viewRule, Self.accountRule, Self.reportRule].contains(where: derivedBy.hasSuffix)
  }

  /// Returns the date in words, with what makes it a limit, and that it is inferred where the item
  /// lists premises.
  func whenWords(in style: HouseStyle) -> String? {
    when.map { when in
      [limit, style.words(when) + (isDateInferred ? " (inferred)" : "")].compactMap(\.self)
        .joined(separator: " ")
    }
  }

  /// What makes the date of the item the last on which something may be done, "by" or "before";
  /// nothing where it is the day itself.
  var limit: String? {
    guard let slot = slots["deadline"] ?? slots["earliest"], let when else { return nil }
    return Self.limit(of: slot, on: when)
  }

  /// What the words of a deadline make of a date, "by" or "before"; nothing where they are of another.
  static func limit(of deadline: Slot, on when: String) -> String? {
    guard let value = deadline.value,
      // The year may be that of the text around it.
      value == when || value.count == when.count && value.suffix(6) == when.suffix(6)
    else { return nil }
    let words = deadline.text.lowercased()
    if ["no", "not"].contains(words.prefix { $0 != " " }), !words.contains("later than") {
      return "not before"
    }
    return words.hasPrefix("before") ? "before" : "by"
  }

  /// Whether the item lists what its date is inferred from.
  var isDateInferred: Bool { slots.keys.contains { $0.hasPrefix("premise-") } }

  /// The sources that say so.
  var tellers: [String] {
    (support.agree.isEmpty ? citations.map(\.source) : support.agree).uniqued()
  }

  /// How far its matter has come and who says so; of words that are told as somebody's, only whose.
  private var stanceChips: [Chip] {
    if derivedBy.hasSuffix(Self.accountRule) { return [.account] }
    if derivedBy.hasSuffix(Self.viewRule) { return [voice?.chip].compactMap(\.self) }
    return derivedBy.hasSuffix(Self.reportRule) ? [] : .stance(status, polarity, voice)
  }

  var chips: [Chip] {
    var chips = stanceChips
    if derivedBy == "person" {
      chips.append(Chip(kind: .kind, words: "a person’s words", tone: .plain))
    }
    if kind == "inference" { chips.append(Chip(kind: .kind, words: "inference", tone: .plain)) }
    return chips
  }
}

extension String {
  /// A name in files as words: hyphens become spaces.
  var spaced: String { replacing("-", with: " ") }

  /// The words with a capital at the start.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
