public import BriefingCore

/// How a source stands to a matter: how far it says it has come, and whether it affirms or denies.
///
/// A status alone would let "will" and "will not" pass for the same.
public struct Stance: Sendable, Hashable {
  /// How far the matter has come.
  public let status: Status?
  /// Whether the source denies it.
  public let isNegative: Bool

  /// Creates a stance; what is not said to be denied is affirmed.
  ///
  /// The status `denied` says what the negative polarity of its statement says, and once is enough:
  /// "not denied" would turn it around.
  public init(status: Status?, polarity: Polarity?) {
    self.status = status
    isNegative = polarity == .negative && status != .denied
  }

  /// Whether both cannot hold of one matter.
  ///
  /// "Called off" contradicts whatever goes on, went on or is to go on; "will not" contradicts what
  /// is to come, and "did not" what has been. "Has not signed" does not contradict "is to sign", and
  /// a stance without a status contradicts nothing.
  public func contradicts(_ other: Stance) -> Bool {
    guard let status, let theirs = other.status, status != .unclear, theirs != .unclear else {
      return false
    }
    switch (status.rung == nil, theirs.rung == nil) {
    case (true, true): return status == theirs && isNegative != other.isNegative
    case (false, false):
      return isNegative != other.isNegative && Self.isToCome(status) == Self.isToCome(theirs)
    default: return !isNegative && !other.isNegative
    }
  }

  /// Whether the source says that it is not so.
  var isDenial: Bool { isNegative || status == .denied }

  private static func isToCome(_ status: Status) -> Bool {
    status != .underWay && !status.raises(.scheduled)
  }
}

extension Claim {
  /// How the document stands to what it claims.
  public var stance: Stance { Stance(status: statement.status, polarity: statement.polarity) }
}

extension Collection<Stance> {
  /// Whether two of them cannot hold of one matter.
  var isContradictory: Bool {
    let distinct = Array(Set(self))
    return distinct.enumerated().contains { index, stance in
      distinct[(index + 1)...].contains { $0.contradicts(stance) }
    }
  }
}
