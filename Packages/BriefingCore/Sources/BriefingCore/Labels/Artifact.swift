/// The attributes of garbled text.
public struct Artifact: LabelContent {
  /// The label these attributes belong to.
  public static let label: Label = .artifact

  /// Why the text is thought to be garbled.
  public var reason: String?

  /// Creates attributes; what is not given is not known.
  public init(
    reason: String? = nil
  ) {
    self.reason = reason
  }

  /// Reads what files hold.
  public init(_ attributes: Attributes) {
    reason = attributes.text("reason")
  }

  /// The attributes as files hold them.
  public var attributes: Attributes {
    Attributes(["reason": reason])
  }
}
