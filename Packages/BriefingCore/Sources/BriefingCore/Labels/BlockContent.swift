/// The attributes of a unit of layout.
public struct BlockContent: LabelContent {
  /// The label these attributes belong to.
  public static let label: Label = .block

  /// The part of the layout, as in ``BlockKind``.
  public var kind: String?
  /// Why the block is not part of the article.
  public var reason: String?

  /// Creates attributes; what is not given is not known.
  public init(
    kind: String? = nil,
    reason: String? = nil
  ) {
    self.kind = kind
    self.reason = reason
  }

  /// Reads what files hold.
  public init(_ attributes: Attributes) {
    kind = attributes.text("kind")
    reason = attributes.text("reason")
  }

  /// The attributes as files hold them.
  public var attributes: Attributes {
    Attributes(["kind": kind, "reason": reason])
  }
}
