import BriefingCore

/// What the verbs of a clause say of how far a matter has come, and how.
struct Modality: Sendable {
  /// The rung, never above what the words say.
  var status: Status
  /// The verb group that names the deed: of what is said where somebody says it.
  var carrier: VerbGroup?
  /// Whether something is called for: "should", "must", "needs to".
  var isDeontic = false
  /// Whether "must" and its like stand alone, as in the text of a law.
  var isObligation = false
  /// Whether something is held possible: "may", "could".
  var isPossibility = false
  /// Whether the future is foretold rather than intended: "will likely", "will remain".
  var isForecast = false
  /// Whether somebody is said to say, think or ask it.
  var isSaying = false
  /// Whether somebody is said to hold it true, to expect it or to call something by a name of praise
  /// or blame.
  var isOpinion = false
  /// Whether somebody is said to ask for it.
  var isDemand = false
  /// Whether the sentence draws a conclusion: "this means that".
  var isInference = false
  /// Whether it is told by nobody in particular: "were found to", "is said to".
  var isHearsay = false
  /// Whether the deed is that of an intention which somebody only welcomes.
  var isReceived = false
  /// Whether somebody unnamed planned or decided it: "it was decided that".
  var isResolved = false
  /// The words of who has that intention, where the text says so.
  var holder: Range<Int>?
  /// Whether it is a term of an agreement.
  var isTerm = false
  /// Words that make it less sure.
  var hedges: [Int] = []

  /// Whether it says what should have been: that is over, and nothing is called for.
  var isRegret: Bool {
    isDeontic && !isObligation && (carrier?.links.first?.isPerfect ?? false)
  }

  /// Whether it says what somebody is able or would be ready to do: "can", "would".
  var isAbility: Bool {
    switch carrier?.modal {
    case "can", "cannot", "would": true
    case "could": carrier.map { !$0.negations.isEmpty } ?? false
    default: false
    }
  }

  /// Lowers the status; it never rises, and what stands beside the ladder stays.
  mutating func lower(to other: Status) {
    if status.raises(other), status.rung != nil, other.rung != nil { status = other }
  }
}
