/// Something the suite does with a whole pile of documents, measured apart from all else.
public struct HotPath: Sendable {
  /// What is repeated while the clock runs.
  public struct Work: Sendable {
    /// The bytes a round goes through.
    public let bytes: Int
    /// Does the work once and returns how much it found.
    public let round: @Sendable () async throws -> Int
  }

  /// What it does, by which it is asked for.
  public let name: String
  private let preparation: @Sendable (Inputs) async throws -> Work

  init(_ name: String, _ preparation: @escaping @Sendable (Inputs) async throws -> Work) {
    self.name = name
    self.preparation = preparation
  }

  /// Reads the inputs and does what comes before the path, none of which is counted.
  public func prepare(_ inputs: Inputs) async throws -> Work { try await preparation(inputs) }

  /// Every hot path, from bytes to renderings.
  public static let all: [HotPath] = ingestion + annotation + storage + briefing
}
