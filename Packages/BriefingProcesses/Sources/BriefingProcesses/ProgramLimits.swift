/// How long an outside program may run, and how much it may say.
public struct ProgramLimits: Sendable, Hashable {
  /// How long it may run.
  public var time: Duration
  /// How many bytes it may write to its standard output.
  public var output: Int
  /// How many bytes of its standard error are kept: the last ones.
  public var messages: Int

  /// Creates limits for a program that turns one document into another.
  public init(
    time: Duration = .seconds(60),
    output: Int = 64 << 20,
    messages: Int = 4 << 10
  ) {
    self.time = time
    self.output = output
    self.messages = messages
  }
}
