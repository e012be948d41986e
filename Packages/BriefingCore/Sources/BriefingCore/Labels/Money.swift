/// The attributes of an amount of money.
public struct Money: LabelContent {
  /// The label these attributes belong to.
  public static let label: Label = .money

  /// The amount as a decimal number; a range is `10/20`.
  public var amount: String?
  /// The currency, as an ISO 4217 code.
  public var currency: String?
  /// The time over which it is paid, as an ISO 8601 duration.
  public var period: String?
  /// `up-to`, `at-least` or `about`.
  public var bound: String?

  /// Creates attributes; what is not given is not known.
  public init(
    amount: String? = nil,
    currency: String? = nil,
    period: String? = nil,
    bound: String? = nil
  ) {
    self.amount = amount
    self.currency = currency
    self.period = period
    self.bound = bound
  }

  /// Reads what files hold.
  public init(_ attributes: Attributes) {
    amount = attributes.text("amount")
    currency = attributes.text("currency")
    period = attributes.text("period")
    bound = attributes.text("bound")
  }

  /// The attributes as files hold them.
  public var attributes: Attributes {
    Attributes(["amount": amount, "currency": currency, "period": period, "bound": bound])
  }
}
