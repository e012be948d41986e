/// The attributes of a temporal expression.
public struct DateExpression: LabelContent {
  /// What kind of time an expression names.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A calendar date of any precision.
    case date
    /// A time of day.
    case time
    /// A length of time.
    case duration
    /// Something that recurs.
    case set
    /// A stretch of time with a beginning and an end.
    case period
  }

  /// How a value follows from the text.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// The words say all of it.
    case stated
    /// Part of it follows from the premise.
    case inferred
    /// The words are too vague for a value.
    case vague
  }

  /// The label these attributes belong to.
  public static let label: Label = .date

  /// The date, in EDTF or ISO 8601-2; open parts are `X`.
  public var value: String?
  /// The TIMEX3 value, where it says more.
  public var timex: String?
  /// What kind of time it is.
  public var kind: Kind?
  /// How the value follows from the text.
  public var basis: Basis?
  /// What an inferred value rests on.
  public var premise: String?
  /// The expression with its preposition, as in "in January".
  public var phrase: TextSpan?

  /// Creates attributes; what is not given is not known.
  public init(
    value: String? = nil,
    timex: String? = nil,
    kind: Kind? = nil,
    basis: Basis? = nil,
    premise: String? = nil,
    phrase: TextSpan? = nil
  ) {
    self.value = value
    self.timex = timex
    self.kind = kind
    self.basis = basis
    self.premise = premise
    self.phrase = phrase
  }

  /// Reads what files hold.
  public init(_ attributes: Attributes) {
    value = attributes.text("value")
    timex = attributes.text("timex")
    kind = attributes.text("kind").flatMap(Kind.init)
    basis = attributes.text("basis").flatMap(Basis.init)
    premise = attributes.text("premise")
    let ends = (attributes.text("phrase") ?? "").split(separator: "..<").compactMap { Int($0) }
    phrase = ends.count == 2 ? TextSpan(start: ends[0], end: ends[1]) : nil
  }

  /// The attributes as files hold them.
  public var attributes: Attributes {
    Attributes([
      "value": value,
      "timex": timex,
      "kind": kind?.rawValue,
      "basis": basis?.rawValue,
      "premise": premise,
      "phrase": phrase?.description,
    ])
  }

  /// The value as a date, where it is one.
  public var edtf: EDTF? { value.flatMap { EDTF($0) } }
}
