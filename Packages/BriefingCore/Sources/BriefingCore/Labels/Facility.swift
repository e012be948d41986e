/// The attributes of a building, plant or base.
public struct Facility: LabelContent {
  /// The label these attributes belong to.
  public static let label: Label = .facility

  /// The usual name.
  public var name: String?
  /// The topic it belongs to.
  public var topic: String?

  /// Creates attributes; what is not given is not known.
  public init(
    name: String? = nil,
    topic: String? = nil
  ) {
    self.name = name
    self.topic = topic
  }

  /// Reads what files hold.
  public init(_ attributes: Attributes) {
    name = attributes.text("name")
    topic = attributes.text("topic")
  }

  /// The attributes as files hold them.
  public var attributes: Attributes {
    Attributes(["name": name, "topic": topic])
  }
}
