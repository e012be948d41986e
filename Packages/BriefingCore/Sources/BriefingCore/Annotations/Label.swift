/// What an annotation says its span is: the name of a layer.
///
/// The shared vocabulary has a static member each; anybody may add labels under a dotted name of
/// their own, such as `acme.tariff`.
public struct Label: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral {
  /// The label as it is written in files.
  public let rawValue: String

  /// Creates a label from the word used in files.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Creates a label from a literal.
  public init(stringLiteral value: String) { rawValue = value }

  /// A unit of layout.
  public static let block: Label = "block"
  /// The name of a person.
  public static let person: Label = "person"
  /// The title of an office.
  public static let office: Label = "office"
  /// A body of any kind.
  public static let organization: Label = "organization"
  /// A dialogue, committee, grouping or framework.
  public static let forum: Label = "forum"
  /// A country, region, city or site.
  public static let place: Label = "place"
  /// A law, bill, treaty, strategy or programme.
  public static let instrument: Label = "instrument"
  /// A technology.
  public static let technology: Label = "technology"
  /// A building, plant or base.
  public static let facility: Label = "facility"
  /// A temporal expression.
  public static let date: Label = "date"
  /// An amount of money.
  public static let money: Label = "money"
  /// An amount of anything else, percentages included.
  public static let quantity: Label = "quantity"
  /// The definition of an acronym.
  public static let acronym: Label = "acronym"
  /// Quoted text.
  public static let quotation: Label = "quotation"
  /// Words that name where a claim comes from.
  public static let attribution: Label = "attribution"
  /// Something that happens or is to happen.
  public static let event: Label = "event"
  /// A sentence or list item that claims something.
  public static let statement: Label = "statement"
  /// Garbled text.
  public static let artifact: Label = "artifact"

  /// The labels of the shared vocabulary, in the order the documentation lists them.
  public static let vocabulary: [Label] = [
    .block, .person, .office, .organization, .forum, .place, .instrument, .technology, .facility,
    .date, .money, .quantity, .acronym, .quotation, .attribution, .event, .statement, .artifact,
  ]
}

extension Label {
  /// Whether it is a name of somebody's own: it starts with a letter and has a dot in it.
  public var isDotted: Bool {
    // `1.5` is a number that slipped in.
    let first = rawValue.utf8.first ?? 0
    return (first >= 0x80 || first.isASCIILetter) && rawValue.utf8.contains(UInt8(ascii: "."))
  }
}

extension Label: Comparable {
  /// Orders labels by the bytes of their names.
  public static func < (left: Label, right: Label) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

extension Label: CustomStringConvertible {
  /// The label as it is written in files.
  public var description: String { rawValue }
}
