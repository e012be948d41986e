public import BriefingCore

/// What a stream answers with.
public struct StreamOptions: Sendable {
  /// The layers to answer with; nothing means all but tokens.
  public var layers: Set<String>?
  /// The unit of the offsets.
  public var offsets: OffsetUnit
  /// How many documents are worked on at once.
  public var jobs: Int
  /// The most bytes a line may hold.
  public var maximumBytes: Int

  /// Creates options.
  public init(
    layers: Set<String>? = nil,
    offsets: OffsetUnit = .utf8,
    jobs: Int = 1,
    maximumBytes: Int = 64 << 20
  ) {
    self.layers = layers
    self.offsets = offsets
    self.jobs = max(1, jobs)
    self.maximumBytes = maximumBytes
  }

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
