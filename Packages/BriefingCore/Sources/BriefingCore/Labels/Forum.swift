/// The attributes of a dialogue, committee, grouping or framework.
public struct Forum: LabelContent {
  /// The label these attributes belong to.
  public static let label: Label = .forum

  /// `dialogue`, `committee`, `framework`, `grouping`, `summit` or `working-group`.
  public var kind: String?
  /// The name without articles and acronym.
  public var name: String?
  /// The acronym the text gives it.
  public var acronym: String?
  /// The members the text names, as ISO 3166 codes or names.
  public var parties: [String]

  /// Creates attributes; what is not given is not known.
  public init(
    kind: String? = nil,
    name: String? = nil,
    acronym: String? = nil,
    parties: [String] = []
  ) {
    self.kind = kind
    self.name = name
    self.acronym = acronym
    self.parties = parties
  }

  /// Reads what files hold.
  public init(_ attributes: Attributes) {
    kind = attributes.text("kind")
    name = attributes.text("name")
    acronym = attributes.text("acronym")
    parties = attributes.texts("parties")
  }

  /// The attributes as files hold them.
  public var attributes: Attributes {
    var result = Attributes(["kind": kind, "name": name, "acronym": acronym])
    if !parties.isEmpty { result["parties"] = .list(parties.map(AttributeValue.text)) }
    return result
  }
}
