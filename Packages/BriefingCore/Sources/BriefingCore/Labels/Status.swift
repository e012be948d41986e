/// How far a matter has come, in the words of a source.
///
/// The rungs of the ladder run from `unclear` up to `enacted`; three statuses stand beside it. A
/// status read from a text is never raised afterwards.
public enum Status: String, Sendable, Hashable, CaseIterable {
  /// Passed into law or in force.
  case enacted
  /// Signed.
  case signed
  /// Agreed between the parties.
  case agreed
  /// Confirmed by a party.
  case confirmed
  /// Has taken place.
  case held
  /// Made known.
  case announced
  /// Fixed for a time.
  case scheduled
  /// Going on.
  case underWay = "under-way"
  /// Before somebody who decides.
  case pending
  /// Expected by the source.
  case expected
  /// Intended by those who act.
  case planned
  /// Put forward, not taken up.
  case proposed
  /// Held possible.
  case possible
  /// Not said.
  case unclear
  /// Called off; beside the ladder.
  case cancelled
  /// Put off; beside the ladder.
  case postponed
  /// Said not to be so; beside the ladder.
  case denied

  /// The ladder, from the top.
  public static let ladder: [Status] = [
    .enacted, .signed, .agreed, .confirmed, .held, .announced, .scheduled, .underWay, .pending,
    .expected, .planned, .proposed, .possible, .unclear,
  ]

  /// The rung, 0 for the lowest, or nothing beside the ladder.
  public var rung: Int? {
    Self.ladder.firstIndex(of: self).map { Self.ladder.count - 1 - $0 }
  }

  /// Whether saying this of a matter with another status would raise it.
  ///
  /// A status beside the ladder can be replaced by no other.
  public func raises(_ other: Status) -> Bool {
    guard let rung, let lower = other.rung else { return self != other }
    return rung > lower
  }
}
