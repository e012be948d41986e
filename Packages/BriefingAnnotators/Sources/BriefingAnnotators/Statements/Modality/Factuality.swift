import BriefingCore

/// How far a sentence stands behind an event that one of its words tells of.
///
/// The distinctions are those of event factuality (Saurí and Pustejovsky, "FactBank", 2009), less
/// the degrees of certainty that a status has already. The cases run from the weakest up.
enum Factuality: Int, Comparable, Sendable {
  /// It is said not to be so: "it is not true that they met".
  case denied
  /// Whether it is so is left open: "whether they met", "he did not say that they met".
  case questioned
  /// It came near: "they almost met".
  case approached
  /// It hangs on something, or is only hoped, feared or imagined: "if they met".
  case hypothetical
  /// It is hearsay that nobody answers for: "they reportedly met".
  case reported
  /// It is told as a fact, or as what somebody named says.
  case asserted

  /// The highest rung that a matter so told can have; nothing where its own words decide.
  var ceiling: Status? {
    switch self {
    case .denied, .questioned, .approached: .unclear
    case .hypothetical, .reported: .possible
    case .asserted: nil
    }
  }

  static func < (left: Factuality, right: Factuality) -> Bool { left.rawValue < right.rawValue }
}
