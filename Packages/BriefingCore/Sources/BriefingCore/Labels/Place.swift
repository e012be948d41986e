/// The attributes of a place.
public struct Place: LabelContent {
  /// The label these attributes belong to.
  public static let label: Label = .place

  /// `country`, `territory`, `region`, `city` or `site`.
  public var kind: String?
  /// The usual name.
  public var name: String?
  /// The ISO 3166 code of a country or territory.
  public var code: String?

  /// Creates attributes; what is not given is not known.
  public init(
    kind: String? = nil,
    name: String? = nil,
    code: String? = nil
  ) {
    self.kind = kind
    self.name = name
    self.code = code
  }

  /// Reads what files hold.
  public init(_ attributes: Attributes) {
    kind = attributes.text("kind")
    name = attributes.text("name")
    code = attributes.text("code")
  }

  /// The attributes as files hold them.
  public var attributes: Attributes {
    Attributes(["kind": kind, "name": name, "code": code])
  }
}
