import BriefingCore

extension BriefingTables {
  /// Who takes part, with what is known of each.
  var participants: NamedTable {
    var table = NamedTable(
      "participants",
      columns: ["statement", "entity", "name", "office", "country", "text", "agree", "citations"]
    )
    for item in items("participants") {
      let entities = item.actors.map { (id: $0, entity: entity($0)) }
      table.add([
        item.id, item.actors.listed, names(item.actors),
        entities.compactMap { $0.entity?.attributes.text("office") }.listed,
        entities.compactMap { $0.entity?.attributes.text("country") }.listed, item.text,
        item.support.agree.listed, ids(item.citations),
      ])
    }
    return table
  }

  /// What happens when, with how each date is known.
  var timeline: NamedTable {
    var table = NamedTable(
      "timeline",
      columns: [
        "when", "not_before", "not_after", "basis", "premises", "statement", "text", "status",
        "polarity",
        "voice", "actors", "agree", "differ", "citations",
      ]
    )
    for item in items("timeline") {
      let date = item.when.flatMap(EDTF.init)
      // Of a deadline only the last day is known.
      let notBefore = item.limit == nil ? date?.notBefore : nil
      table.add([
        item.when, notBefore?.description, date?.notAfter?.description,
        item.dateBasis.rawValue,
        item.premises.map(\.text).listed, item.id, item.text, item.status?.rawValue,
        item.polarity?.rawValue, item.voice?.rawValue, names(item.actors),
        item.support.agree.listed, item.support.differ.listed, ids(item.citations),
      ])
    }
    return table
  }

  /// Amounts as the sources state them.
  var money: NamedTable {
    var table = NamedTable(
      "money",
      columns: [
        "statement", "words", "currency", "amount", "text", "status", "polarity", "voice", "when",
        "agree", "citations",
      ]
    )
    for item in items("money") {
      let slot = item.slots["amount"] ?? item.slots["money"]
      let value = slot?.value.map(Self.money)
      table.add([
        item.id, slot?.text, value?.currency, value?.amount, item.text, item.status?.rawValue,
        item.polarity?.rawValue, item.voice?.rawValue, item.when, item.support.agree.listed,
        ids(item.citations),
      ])
    }
    return table
  }

  /// Parts a value such as `USD 50000000000`; what does not begin with a code of ISO 4217 stays whole.
  private static func money(_ value: String) -> (currency: String?, amount: String) {
    let parts = value.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].utf8.count == 3, parts[0].utf8.allSatisfy(\.isASCIIUppercase)
    else { return (nil, value) }
    return (String(parts[0]), String(parts[1]))
  }

  /// What somebody has bound themselves to, with each slot in its column.
  var commitments: NamedTable {
    let items = items("commitments")
    let names = Self.slotColumns(of: items)
    let columns = Set(names)
    var table = NamedTable(
      "commitments",
      columns: [
        "statement", "text", "kind", "status", "polarity", "voice", "topic", "when", "basis",
        "premises", "actors",
      ] + names.flatMap { ["slot_\($0)", "value_\($0)"] } + [
        "other_slots", "agree", "citations",
      ]
    )
    for item in items {
      let others = item.ownSlots.filter { !columns.contains($0.name) }
      table.add(
        [
          item.id, item.text, item.kind, item.status?.rawValue, item.polarity?.rawValue,
          item.voice?.rawValue, item.topic, item.when,
          item.when == nil ? nil : item.dateBasis.rawValue, item.premises.map(\.text).listed,
          self.names(item.actors),
        ] + names.flatMap { [item.slots[$0]?.text, item.slots[$0]?.value] } + [
          others.map { "\($0.name): \($0.slot.text)" }.listed, item.support.agree.listed,
          ids(item.citations),
        ]
      )
    }
    return table
  }

  /// The slots that get a column: the first of these many, by name, since a column for each name that
  /// somebody might invent would make a table as wide as it is long.
  private static let slotLimit = 20

  private static func slotColumns(of items: [Item]) -> [String] {
    let names = Set(items.flatMap { $0.ownSlots.map(\.name) })
    return Array(
      names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.prefix(slotLimit)
    )
  }

  /// What sources say alike or otherwise, a row a side.
  func comparisons(_ section: SectionID) -> NamedTable {
    let isDifference = section == "differences"
    let rows: [([String?], [ComparedSide])] =
      isDifference
      ? briefing.differences.map {
        ([$0.kind.rawValue, $0.severity.rawValue, $0.subject], $0.sides)
      } : briefing.agreements.map { ([$0.subject], $0.sides) }
    var table = NamedTable(
      section.rawValue,
      columns: ["number"] + (isDifference ? ["class", "severity"] : [])
        + ["subject", "source", "value", "citations"]
    )
    for (index, (head, sides)) in rows.enumerated() {
      for side in sides {
        table.add([String(index + 1)] + head + [side.source, side.value, ids(side.citations)])
      }
      // One that has no sides is still said.
      if sides.isEmpty { table.add([String(index + 1)] + head + [nil, nil, nil]) }
    }
    return table
  }
}

extension EDTF {
  /// The first day it can mean, or nothing where it is open, uncertain or approximate there.
  fileprivate var notBefore: CalendarDay? { start.isPlain ? earliest : nil }

  /// The last day it can mean, or nothing where it is open, uncertain or approximate there.
  fileprivate var notAfter: CalendarDay? { (end ?? start).isPlain ? latest : nil }
}

extension EDTF.Bound {
  /// Whether it means what it says: no `?`, no `~`.
  fileprivate var isPlain: Bool {
    if case .point(let point) = self { !point.isUncertain && !point.isApproximate } else { false }
  }
}
