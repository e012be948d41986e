/// A JSON value whose objects keep the order of their keys.
public indirect enum JSONValue: Sendable, Hashable {
  /// The value `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number without fraction.
  case integer(Int)
  /// A number with a fraction, or too large for an integer.
  case number(Double)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object, in the order of its keys.
  case object([Member])

  /// A key of an object and its value.
  public struct Member: Sendable, Hashable {
    /// The key.
    public let key: String
    /// The value.
    public let value: JSONValue

    /// Creates a member.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The value of a key, where this is an object that has it.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The string, where this is one.
  public var string: String? {
    if case .string(let string) = self { string } else { nil }
  }

  /// The integer, where this is one.
  public var integer: Int? {
    if case .integer(let integer) = self { integer } else { nil }
  }

  /// The elements, where this is an array.
  public var array: [JSONValue]? {
    if case .array(let array) = self { array } else { nil }
  }

  /// The members, where this is an object.
  public var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// Creates an object and leaves out the keys that have no value.
  public static func object(_ pairs: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(pairs.compactMap { key, value in value.map { Member(key, $0) } })
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  /// Creates a string from a literal.
  public init(stringLiteral value: String) { self = .string(value) }
}

extension AttributeValue {
  /// The value as JSON.
  public var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .list(let values): .array(values.map(\.json))
    case .map(let attributes): attributes.json
    }
  }
}

extension AttributeValue {
  /// Reads a value from JSON; `null`, which no attribute holds, is nothing, also within lists and
  /// objects.
  public init?(_ json: JSONValue) {
    switch json {
    case .null: return nil
    case .string(let text): self = .text(text)
    case .array(let values): self = .list(values.compactMap { Self($0) })
    case .object(let members):
      var attributes = Attributes()
      for member in members { attributes[member.key] = Self(member.value) }
      self = .map(attributes)
    case .bool, .integer, .number: self = .text(json.text())
    }
  }
}

extension Attributes {
  /// The attributes as a JSON object, sorted by key.
  public var json: JSONValue {
    .object(sorted.map { JSONValue.Member($0.key, $0.value.json) })
  }
}
