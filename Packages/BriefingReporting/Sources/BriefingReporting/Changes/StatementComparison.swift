import BriefingCore

/// What changed between two forms of one statement.
struct StatementComparison {
  typealias Aspect = StatementChange.Aspect

  private(set) var aspects: [Aspect] = []

  private let old: BriefingStatement
  private let new: BriefingStatement
  private let renamed: [String: String]

  /// Compares two statements.
  ///
  /// - Parameters:
  ///   - old: The earlier form.
  ///   - new: The later form.
  ///   - renamed: The ids that sources of the earlier briefing have in the later one, where others.
  ///   - names: What sources are called in the texts of the two briefings.
  init(
    _ old: BriefingStatement,
    _ new: BriefingStatement,
    renamed: [String: String] = [:],
    names: (old: SourceNames, new: SourceNames)
  ) {
    self.old = old
    self.new = new
    self.renamed = renamed
    // That nothing contradicts is told with other counts each time, and means the same.
    guard !old.isNoContradiction else {
      compareSections()
      return
    }
    compareStance()
    compareDates()
    compareSlots()
    compareComparisons()
    compareSides()
    compareSupport()
    comparePassages()
    let (was, now) = (old.item, new.item)
    add(.kind, was.kind, now.kind)
    add(.topic, was.topic, now.topic)
    if aspects.isEmpty, was.text != now.text,
      Self.text(of: old, names.old, renamed) != Self.text(of: new, names.new, [:])
    {
      aspects.append(Aspect(.text, old: was.text, new: now.text))
    }
    compareSections()
  }

  private mutating func add(_ field: Aspect.Field, _ was: String?, _ now: String?) {
    if was != now { aspects.append(Aspect(field, old: was, new: now)) }
  }

  private mutating func compareStance() {
    let (was, now) = (old.item, new.item)
    if was.status != now.status {
      var direction: Aspect.Direction?
      if let before = was.status?.rung, let after = now.status?.rung {
        direction = after > before ? .up : .down
      }
      aspects.append(
        Aspect(
          .status,
          old: was.status?.rawValue,
          new: now.status?.rawValue,
          direction: direction
        )
      )
    }
    // A claim that is not marked affirms, and a plain report is the source's own.
    if (was.polarity == .negative) != (now.polarity == .negative) {
      aspects.append(
        Aspect(
          .polarity,
          old: (was.polarity ?? .positive).rawValue,
          new: (now.polarity ?? .positive).rawValue
        )
      )
    }
    if (was.voice ?? .source) != (now.voice ?? .source) {
      aspects.append(Aspect(.voice, old: was.voice?.rawValue, new: now.voice?.rawValue))
    }
  }

  private mutating func compareDates() {
    let (was, now) = (old.item, new.item)
    if was.when != now.when || was.dateBasis != now.dateBasis {
      return add(.date, was.dateWords, now.dateWords)
    }
    let premises = (Self.premises(of: was), Self.premises(of: now))
    add(.premises, premises.0, premises.1)
  }

  private static func premises(of item: Item) -> String? {
    let quotes = item.premises.map(\.text.inQuotationMarks)
    return quotes.isEmpty ? nil : quotes.joined(separator: "; ")
  }

  private mutating func compareSlots() {
    let (was, now) = (old.item, new.item)
    add(.amount, Self.amount(of: was), Self.amount(of: now))
    let names = Set(was.ownSlots.map(\.name)).union(now.ownSlots.map(\.name))
      .subtracting(["amount", "when"])
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let (before, after) = (was.slots[name]?.text, now.slots[name]?.text)
      if before != after {
        aspects.append(Aspect(.slot, name: name, old: before, new: after))
      }
    }
  }

  private static func amount(of item: Item) -> String? {
    item.slots["amount"].map { slot in
      slot.value.map { "\(slot.text.inQuotationMarks) (\($0.digitsGrouped))" }
        ?? slot.text.inQuotationMarks
    }
  }

  private mutating func compareComparisons() {
    guard let was = old.comparison, let now = new.comparison else { return }
    add(.differenceClass, was.kind?.rawValue, now.kind?.rawValue)
    add(.subject, was.subject, now.subject)
    add(.severity, was.severity?.rawValue, now.severity?.rawValue)
  }

  // MARK: Sources

  private func current(_ source: String) -> String { renamed[source] ?? source }

  private mutating func compareSides() {
    let was = Self.sides(of: old, naming: current)
    let now = Self.sides(of: new) { $0 }
    for source in Self.sorted(Set(was.keys).union(now.keys)) {
      let (before, after) = (was[source], now[source])
      guard before != after else { continue }
      aspects.append(
        Aspect(
          .side,
          source: source,
          old: before?.joined(separator: "; "),
          new: after?.joined(separator: "; ")
        )
      )
    }
  }

  /// The most bytes of a value that is told in full; what is longer is a passage, and compared as such.
  fileprivate static let longestName = 60

  /// What each source says of the matter, in words; nothing where that is a passage and no more.
  private static func sides(
    of statement: BriefingStatement,
    naming name: (String) -> String
  ) -> [String: [String]] {
    var result: [String: [String]] = [:]
    for side in statement.item.sides {
      result[name(side.source), default: []] += [side.words].compactMap(\.self)
    }
    if statement.item.sides.isEmpty {
      for side in statement.comparison?.sides ?? [] where side.value.utf8.count <= longestName {
        result[name(side.source), default: []].append(side.value.inQuotationMarks)
      }
    }
    return result.filter { !$0.value.isEmpty }
  }

  private mutating func compareSupport() {
    let told = Set(aspects.filter { $0.field == .side }.compactMap(\.source))
    let was = Self.support(of: old.item, naming: current)
    let now = Self.support(of: new.item) { $0 }
    for source in Self.sorted(Set(was.keys).union(now.keys)) where !told.contains(source) {
      guard was[source] != now[source] else { continue }
      aspects.append(Aspect(.support, source: source, old: was[source], new: now[source]))
    }
  }

  /// Which sources say so or otherwise; who is cited and not said to differ says so.
  private static func support(
    of item: Item,
    naming name: (String) -> String
  ) -> [String: String] {
    var result: [String: String] = [:]
    for source in item.support.differ { result[name(source)] = "differ" }
    for source in item.support.agree + item.citations.map(\.source)
    where result[name(source)] == nil {
      result[name(source)] = "agree"
    }
    return result
  }

  /// Compares the words of sources that both statements cite, unless their sides tell it.
  private mutating func comparePassages() {
    let told = Set(aspects.filter(\.tellsWords).compactMap(\.source))
    let was = Self.quotes(of: old, naming: current)
    let now = Self.quotes(of: new) { $0 }
    for source in Self.sorted(Set(was.keys).intersection(now.keys)) where !told.contains(source) {
      guard let before = was[source], let after = now[source], Set(before) != Set(after) else {
        continue
      }
      let (lost, won) = (Self.words(before, but: after), Self.words(after, but: before))
      aspects.append(Aspect(.passages, source: source, old: lost, new: won))
    }
  }

  private static func words(_ quotes: [String], but others: [String]) -> String? {
    let others = Set(others)
    let rest = quotes.filter { !others.contains($0) }
    return rest.isEmpty ? nil : rest.map(\.inQuotationMarks).joined(separator: "; ")
  }

  private static func quotes(
    of statement: BriefingStatement,
    naming name: (String) -> String
  ) -> [String: [String]] {
    var result: [String: [String]] = [:]
    for citation in statement.item.citations {
      if result[name(citation.source)]?.contains(citation.quote) == true { continue }
      result[name(citation.source), default: []].append(citation.quote)
    }
    return result
  }

  // MARK: Sections and words

  private mutating func compareSections() {
    for section in old.sections where !new.sections.contains(section) {
      aspects.append(Aspect(.section, old: section.rawValue, new: nil))
    }
    for section in new.sections where !old.sections.contains(section) {
      aspects.append(Aspect(.section, old: nil, new: section.rawValue))
    }
  }

  /// The text with sources under their ids: a source that joins changes the numbers of others.
  private static func text(
    of statement: BriefingStatement,
    _ names: SourceNames,
    _ renamed: [String: String]
  ) -> String {
    let labels = statement.sources.map { (name: names[$0], id: renamed[$0] ?? $0) }
      .filter { !$0.name.isEmpty }
      .sorted { ($0.name.utf8.count, $0.id) > ($1.name.utf8.count, $1.id) }
    return labels.reduce(statement.item.text) { text, label in
      text.replacing(label.name, with: "\u{0}\(label.id)\u{0}")
    }
  }

  private static func sorted(_ sources: Set<String>) -> [String] {
    sources.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension Item {
  /// The date in words, with how it is known where nobody states it.
  fileprivate var dateWords: String? {
    when.map { when in
      let words = EDTF(when)?.words ?? when
      return dateBasis == .inferred ? "\(words) (inferred)" : words
    }
  }
}

extension Item.Side {
  /// What the side says: its stance, and its words where they are a name or those of the briefing.
  fileprivate var words: String? {
    guard citations.contains(where: { $0.quote == value }) else { return value }
    let stance = [Chip].stance(status, polarity, voice).map(\.words).joined(separator: ", ")
    guard value.utf8.count <= StatementComparison.longestName else {
      return stance.isEmpty ? nil : stance
    }
    return stance.isEmpty ? value.inQuotationMarks : "\(stance): \(value.inQuotationMarks)"
  }
}

extension StatementChange.Aspect {
  /// Whether it is of a side and tells the words of the source, not its stance alone.
  fileprivate var tellsWords: Bool {
    field == .side
      && [old, new].contains { $0?.hasSuffix("”") == true || $0?.hasSuffix("\"") == true }
  }
}
