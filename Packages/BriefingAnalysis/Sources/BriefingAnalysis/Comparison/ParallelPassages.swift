public import BriefingCore

/// Passages of several sources that speak of one matter by the words they share, set side by side.
///
/// Whether they say the same is for the reader to judge: nothing is said of it.
public struct ParallelPassages: Sendable, Hashable {
  /// The words that tell their matter and that all of them share, as the first has them.
  public let words: [String]
  /// One passage of each source.
  public let sides: [ComparedSide]

  /// Creates passages that stand side by side.
  public init(words: [String], sides: [ComparedSide]) {
    self.words = words
    self.sides = sides
  }
}
