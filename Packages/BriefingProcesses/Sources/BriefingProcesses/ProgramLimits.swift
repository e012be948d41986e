/// How long an outside program may run, how much it may say, and how much memory it may take.
public struct ProgramLimits: Sendable, Hashable {
  /// How long it may run.
  public var time: Duration
  /// How many seconds of a processor it may use; nothing where there is no limit.
  ///
  /// On a busy machine a program runs longer for no fault of its own, and uses no more than this.
  public var processorSeconds: Int?
  /// How many bytes it may write to its standard output.
  public var output: Int
  /// How many bytes of its standard error are kept: the last ones.
  public var messages: Int
  /// How many bytes of memory it may take, and each program it starts; nothing where there is no limit.
  ///
  /// On Linux `sh` sets it before the program starts; other systems know no such limit.
  public var memory: Int?

  /// Creates limits for a program that turns one document into another.
  public init(
    time: Duration = .seconds(60),
    output: Int = 64 << 20,
    messages: Int = 4 << 10,
    memory: Int? = nil,
    processorSeconds: Int? = nil
  ) {
    self.time = time
    self.output = output
    self.messages = messages
    self.memory = memory
    self.processorSeconds = processorSeconds
  }
}
