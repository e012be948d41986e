/// A pattern over tokens: names and phrases that follow a form rather than a list.
public struct TokenPattern: Sendable, Hashable {
  /// What one step of a pattern accepts.
  public struct Step: Sendable, Hashable {
    /// What a token must look like.
    public enum Shape: String, Sendable, Hashable, CaseIterable {
      /// Starts with a capital letter.
      case title = "Title"
      /// Has capital letters alone.
      case upper = "UPPER"
      /// Is a word without a capital at its start.
      case lower = "lower"
      /// Is a number.
      case number
      /// Is a number of four digits from 1000 to 2999.
      case year
      /// Is any word.
      case word
    }

    /// The words one of which it must be, byte for byte; empty means any.
    public var texts: [String]
    /// What it must look like.
    public var shape: Shape?
    /// What more it must be.
    public var criteria: TokenCriteria
    /// The words it must not be, byte for byte.
    public var excludedTexts: [String]
    /// What it must not be: a token of which one of these holds is refused.
    public var exclusions: TokenCriteria
    /// The fewest tokens the step takes.
    public var minimum: Int
    /// The most tokens the step takes.
    public var maximum: Int

    /// Creates a step; by default it takes one token.
    public init(
      texts: [String] = [],
      shape: Shape? = nil,
      criteria: TokenCriteria = TokenCriteria(),
      excludedTexts: [String] = [],
      exclusions: TokenCriteria = TokenCriteria(),
      minimum: Int = 1,
      maximum: Int = 1
    ) {
      self.texts = texts
      self.shape = shape
      self.criteria = criteria
      self.excludedTexts = excludedTexts
      self.exclusions = exclusions
      self.minimum = minimum
      self.maximum = maximum
    }
  }

  /// The label a match is given.
  public var label: Label
  /// The steps, in order.
  public var steps: [Step]
  /// Attributes that a match is given.
  public var attributes: Attributes

  /// Creates a pattern.
  public init(label: Label, steps: [Step], attributes: Attributes = Attributes()) {
    self.label = label
    self.steps = steps
    self.attributes = attributes
  }
}
