/// The attributes of the title of an office.
public struct Office: LabelContent {
  /// The label these attributes belong to.
  public static let label: Label = .office

  /// The title, whole and in the words of the text.
  public var title: String?
  /// The body it belongs to.
  public var body: String?
  /// The country, as an ISO 3166 code.
  public var country: String?

  /// Creates attributes; what is not given is not known.
  public init(
    title: String? = nil,
    body: String? = nil,
    country: String? = nil
  ) {
    self.title = title
    self.body = body
    self.country = country
  }

  /// Reads what files hold.
  public init(_ attributes: Attributes) {
    title = attributes.text("title")
    body = attributes.text("body")
    country = attributes.text("country")
  }

  /// The attributes as files hold them.
  public var attributes: Attributes {
    Attributes(["title": title, "body": body, "country": country])
  }
}
