/// A word, number or mark of punctuation, found in one pass that all annotators share.
public struct Token: Sendable, Hashable {
  /// What a token looks like.
  public struct Shape: OptionSet, Sendable, Hashable {
    /// The bits of the set.
    public let rawValue: UInt8

    /// Creates a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Holds at least one letter.
    public static let word = Shape(rawValue: 1)
    /// Holds at least one digit.
    public static let digits = Shape(rawValue: 2)
    /// Starts with a capital letter.
    public static let capitalized = Shape(rawValue: 4)
    /// Holds letters, none of them small.
    public static let uppercase = Shape(rawValue: 8)
    /// Is neither word nor number.
    public static let punctuation = Shape(rawValue: 16)
  }

  /// The bytes of the token.
  public let span: TextSpan
  /// What it looks like.
  public let shape: Shape

  /// Creates a token.
  public init(span: TextSpan, shape: Shape) {
    self.span = span
    self.shape = shape
  }

  /// Whether it is a word, possibly with digits in it.
  public var isWord: Bool { shape.contains(.word) }
  /// Whether it consists of digits and their separators alone.
  public var isNumber: Bool { shape.contains(.digits) && !shape.contains(.word) }
  /// Whether it starts with a capital letter.
  public var isCapitalized: Bool { shape.contains(.capitalized) }
  /// Whether it is punctuation or a symbol.
  public var isPunctuation: Bool { shape.contains(.punctuation) }
}
