/// How long a program that is spoken to may take for an answer, and how much it may say in one.
public struct SessionLimits: Sendable, Hashable {
  /// How long an answer may take.
  public var time: Duration
  /// How long the program may take to end once its input has.
  public var ending: Duration
  /// How many bytes a line may hold.
  public var line: Int
  /// How many lines an answer may have.
  public var lines: Int
  /// How many bytes an answer may have.
  public var output: Int
  /// How many bytes it may write to its standard error during one answer.
  public var messages: Int
  /// How many bytes of its standard error are kept: the last ones.
  public var keptMessages: Int

  /// Creates limits for a program that says some things of a text.
  public init(
    time: Duration = .seconds(60),
    ending: Duration = .seconds(5),
    line: Int = 1 << 20,
    lines: Int = 100_000,
    output: Int = 32 << 20,
    messages: Int = 1 << 20,
    keptMessages: Int = 1 << 10
  ) {
    self.time = time
    self.ending = ending
    self.line = line
    self.lines = lines
    self.output = output
    self.messages = messages
    self.keptMessages = keptMessages
  }
}
