/// A step of a job, told while it is being done.
public struct Progress: Sendable, Hashable {
  /// A stage of a job.
  public enum Stage: String, Sendable, Hashable, CaseIterable {
    /// Another job in the same dossier is waited for.
    case wait
    /// Sources are read.
    case ingest
    /// Annotators run.
    case annotate
    /// The sources are set side by side.
    case analyze
    /// The briefing is composed, checked and rendered.
    case report
  }

  /// The stage.
  public let stage: Stage
  /// How many documents of the stage are done.
  public let done: Int
  /// How many there are.
  public let total: Int

  /// Creates a report of progress.
  public init(stage: Stage, done: Int, total: Int) {
    self.stage = stage
    self.done = done
    self.total = total
  }
}

/// A function that is told of progress; it may be called from any task.
public typealias ProgressHandler = @Sendable (Progress) -> Void
