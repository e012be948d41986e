/// What a person has decided across documents: the contents of `decisions.yaml`.
///
/// A decision outranks everything the program concludes.
public struct Decisions: Sendable, Hashable {
  /// An item of the briefing that a person struck out.
  public struct Strike: Sendable, Hashable {
    /// The id of the item.
    public var item: String
    /// Why.
    public var reason: String?

    /// Creates a strike.
    public init(item: String, reason: String? = nil) {
      self.item = item
      self.reason = reason
    }
  }

  /// An item of the briefing that a person reworded.
  public struct Amendment: Sendable, Hashable {
    /// The id of the item.
    public var item: String
    /// The words to use instead.
    public var text: String
    /// Why.
    public var reason: String?

    /// Creates an amendment.
    public init(item: String, text: String, reason: String? = nil) {
      self.item = item
      self.text = text
      self.reason = reason
    }
  }

  /// Groups of names or annotation ids that mean one thing.
  public var same: [[String]]
  /// Groups of names or annotation ids that mean different things.
  public var different: [[String]]
  /// Items struck out.
  public var strikes: [Strike]
  /// Items reworded.
  public var amendments: [Amendment]

  /// Creates decisions.
  public init(
    same: [[String]] = [],
    different: [[String]] = [],
    strikes: [Strike] = [],
    amendments: [Amendment] = []
  ) {
    self.same = same
    self.different = different
    self.strikes = strikes
    self.amendments = amendments
  }
}
