/// The attributes of a person's name.
public struct Person: LabelContent {
  /// The label these attributes belong to.
  public static let label: Label = .person

  /// The name in the order given name, family name.
  public var name: String?
  /// The given name.
  public var given: String?
  /// The family name.
  public var family: String?
  /// The country of the office, as an ISO 3166 code.
  public var country: String?
  /// The office the text gives the person, in its words.
  public var office: String?

  /// Creates attributes; what is not given is not known.
  public init(
    name: String? = nil,
    given: String? = nil,
    family: String? = nil,
    country: String? = nil,
    office: String? = nil
  ) {
    self.name = name
    self.given = given
    self.family = family
    self.country = country
    self.office = office
  }

  /// Reads what files hold.
  public init(_ attributes: Attributes) {
    name = attributes.text("name")
    given = attributes.text("given")
    family = attributes.text("family")
    country = attributes.text("country")
    office = attributes.text("office")
  }

  /// The attributes as files hold them.
  public var attributes: Attributes {
    Attributes([
      "name": name,
      "given": given,
      "family": family,
      "country": country,
      "office": office,
    ])
  }
}
