import BriefingCore

/// Values as STAM writes them, each with its type.
enum STAMValue {
  /// Returns a value with its type.
  static func json(of value: JSONValue) -> JSONValue {
    func typed(_ type: String, _ value: JSONValue?) -> JSONValue {
      .object(["@type": .string(type), "value": value])
    }
    switch value {
    case .null: return typed("Null", nil)
    case .bool: return typed("Bool", value)
    case .integer: return typed("Int", value)
    case .number: return typed("Float", value)
    case .string: return typed("String", value)
    case .array(let values): return typed("List", .array(values.map(json)))
    case .object(let members):
      let values = members.map { JSONValue.Member($0.key, json(of: $0.value)) }
      return typed("Map", .object(values))
    }
  }

  /// Returns the value without its type; what has none is taken as it is.
  static func value(of json: JSONValue) -> JSONValue {
    guard let type = json["@type"]?.string else { return json }
    switch (type, json["value"]) {
    case ("List", let value?): return .array((value.array ?? []).map(Self.value))
    case ("Map", let value?):
      return .object(
        (value.members ?? []).map { JSONValue.Member($0.key, Self.value(of: $0.value)) }
      )
    case (_, let value?): return value
    case (_, nil): return .null
    }
  }
}
