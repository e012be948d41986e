import BriefingCore

extension Item {
  /// The passages the date is inferred from, in their order.
  var premises: [Slot] {
    slots.compactMap { name, slot in
      name.hasPrefix(Self.premise)
        ? (Int(name.dropFirst(Self.premise.count)) ?? .max, name, slot) : nil
    }
    .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    .map(\.2)
  }

  /// The slots that are no premises, in the order of their names.
  var ownSlots: [(name: String, slot: Slot)] {
    sortedSlots.filter { !$0.name.hasPrefix(Self.premise) }
  }

  /// How the date is known: inferred where there are premises, or where the rule of the item says so.
  ///
  /// Where a person reworded the item, the rule is gone, and without premises nobody can tell.
  var dateBasis: PublicationDate.Basis {
    guard when != nil else { return .unknown }
    if slots.keys.contains(where: { $0.hasPrefix(Self.premise) })
      || derivedBy == "timeline.inferred"
    {
      return .inferred
    }
    return derivedBy == "person" ? .unknown : .stated
  }

  private static let premise = "premise-"
}
