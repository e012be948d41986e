public import BriefingCore

/// What a stream answers with.
public struct StreamOptions: Sendable {
  /// The layers to answer with; nothing means all but tokens.
  public var layers: Set<String>?
  /// The unit of the offsets.
  public var offsets: OffsetUnit
  /// How many documents are worked on at once.
  public var jobs: Int
  /// The most bytes a document may hold.
  public var maximumBytes: Int

  /// Creates options.
  public init(
    layers: Set<String>? = nil,
    offsets: OffsetUnit = .utf8,
    jobs: Int = 1,
    maximumBytes: Int = BriefingRequest.defaultMaximumBytes
  ) {
    self.layers = layers
    self.offsets = offsets
    self.jobs = min(max(1, jobs), Self.mostJobs)
    self.maximumBytes = maximumBytes
  }

  /// More at once than any machine has use for; each holds a document in memory.
  private static let mostJobs = 1024

  /// The most bytes a line may hold: in JSON a byte of a document can take six, as in `\u0001`, and
  /// there are other keys.
  public var maximumLineBytes: Int { min(maximumBytes, .max / 8) * 6 + 65_536 }

  /// The names of layers that are no labels.
  static let structural: Set<String> = ["blocks", "sentences", "tokens", "annotations"]

  func includes(_ layer: String) -> Bool {
    layers?.contains(layer) ?? (layer != "tokens")
  }

  func includes(_ label: Label) -> Bool {
    guard let layers else { return true }
    return layers.contains("annotations") || layers.contains(label.rawValue)
  }

  /// The labels that annotators have to make; nothing means all.
  var labels: Set<Label>? {
    guard let layers, !layers.contains("annotations") else { return nil }
    return Set(layers.subtracting(Self.structural).map(Label.init(rawValue:)))
  }
}
