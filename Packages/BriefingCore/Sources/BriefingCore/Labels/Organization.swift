/// The attributes of a body.
public struct Organization: LabelContent {
  /// The label these attributes belong to.
  public static let label: Label = .organization

  /// `government`, `agency`, `legislature`, `company`, `university`, `media`, `alliance` or `other`.
  public var kind: String?
  /// The name without articles and acronym.
  public var name: String?
  /// The acronym the text gives it.
  public var acronym: String?
  /// The country, as an ISO 3166 code.
  public var country: String?

  /// Creates attributes; what is not given is not known.
  public init(
    kind: String? = nil,
    name: String? = nil,
    acronym: String? = nil,
    country: String? = nil
  ) {
    self.kind = kind
    self.name = name
    self.acronym = acronym
    self.country = country
  }

  /// Reads what files hold.
  public init(_ attributes: Attributes) {
    kind = attributes.text("kind")
    name = attributes.text("name")
    acronym = attributes.text("acronym")
    country = attributes.text("country")
  }

  /// The attributes as files hold them.
  public var attributes: Attributes {
    Attributes(["kind": kind, "name": name, "acronym": acronym, "country": country])
  }
}
