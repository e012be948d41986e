/// The attributes of a law, bill, treaty, agreement, strategy or programme.
public struct Instrument: LabelContent {
  /// The label these attributes belong to.
  public static let label: Label = .instrument

  /// `law`, `bill`, `treaty`, `agreement`, `strategy`, `programme` or another word.
  public var kind: String?
  /// The name, where it has one.
  public var name: String?
  /// The country, as an ISO 3166 code.
  public var country: String?
  /// What the text says has become of it, as in ``Status``.
  public var status: String?
  /// The citation as written, where it is cited by number.
  public var citation: String?
  /// The citation normalized, such as `usc/42/1983`.
  public var id: String?

  /// Creates attributes; what is not given is not known.
  public init(
    kind: String? = nil,
    name: String? = nil,
    country: String? = nil,
    status: String? = nil,
    citation: String? = nil,
    id: String? = nil
  ) {
    self.kind = kind
    self.name = name
    self.country = country
    self.status = status
    self.citation = citation
    self.id = id
  }

  /// Reads what files hold.
  public init(_ attributes: Attributes) {
    kind = attributes.text("kind")
    name = attributes.text("name")
    country = attributes.text("country")
    status = attributes.text("status")
    citation = attributes.text("citation")
    id = attributes.text("id")
  }

  /// The attributes as files hold them.
  public var attributes: Attributes {
    Attributes([
      "kind": kind,
      "name": name,
      "country": country,
      "status": status,
      "citation": citation,
      "id": id,
    ])
  }
}
