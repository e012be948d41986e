/// The attributes of an amount of something other than money.
public struct Quantity: LabelContent {
  /// The label these attributes belong to.
  public static let label: Label = .quantity

  /// The value as a decimal number; a range is `10/20`.
  public var value: String?
  /// The unit, as a UCUM code; a percentage has `%`.
  public var unit: String?
  /// How the value is meant, where it is not exact: `up-to`, `at-least` or `about`.
  public var bound: String?

  /// Creates attributes; what is not given is not known.
  public init(
    value: String? = nil,
    unit: String? = nil,
    bound: String? = nil
  ) {
    self.value = value
    self.unit = unit
    self.bound = bound
  }

  /// Reads what files hold.
  public init(_ attributes: Attributes) {
    value = attributes.text("value")
    unit = attributes.text("unit")
    bound = attributes.text("bound")
  }

  /// The attributes as files hold them.
  public var attributes: Attributes {
    Attributes(["value": value, "unit": unit, "bound": bound])
  }
}
