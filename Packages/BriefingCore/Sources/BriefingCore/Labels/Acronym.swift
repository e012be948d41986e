/// The attributes of the definition of an acronym.
public struct Acronym: LabelContent {
  /// The label these attributes belong to.
  public static let label: Label = .acronym

  /// The short form.
  public var short: String?
  /// The long form.
  public var long: String?

  /// Creates attributes; what is not given is not known.
  public init(
    short: String? = nil,
    long: String? = nil
  ) {
    self.short = short
    self.long = long
  }

  /// Reads what files hold.
  public init(_ attributes: Attributes) {
    short = attributes.text("short")
    long = attributes.text("long")
  }

  /// The attributes as files hold them.
  public var attributes: Attributes {
    Attributes(["short": short, "long": long])
  }
}
