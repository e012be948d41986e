import BriefingCore

/// As much of JSON Schema (draft-07) as the schemas of this module use.
struct JSONSchema {
  let root: JSONValue

  init(_ text: String) throws { root = try JSONValue(parsing: text) }

  /// Returns what breaks the schema, by path; nothing where the value is valid.
  func faults(of value: JSONValue) -> [String] { faults(value, root, "$") }

  private func faults(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    if let reference = schema["$ref"]?.string {
      let name = reference.split(separator: "/").last.map(String.init) ?? ""
      guard let target = root["definitions"]?[name] else { return ["\(path): no \(reference)"] }
      return faults(value, target, path)
    }
    var result: [String] = []
    if let constant = schema["const"], constant != value { result.append("\(path): const") }
    if let words = schema["enum"]?.array, !words.contains(value) { result.append("\(path): enum") }
    if let type = schema["type"]?.string, !isOf(type, value) { result.append("\(path): \(type)") }
    if let minimum = schema["minimum"]?.integer, let number = value.integer, number < minimum {
      result.append("\(path): minimum")
    }
    if schema["pattern"] != nil, let text = value.string, !isDigest(text) {
      result.append("\(path): pattern")
    }
    for (keyword, least, most) in [("anyOf", 1, Int.max), ("oneOf", 1, 1)] {
      guard let choices = schema[keyword]?.array else { continue }
      let count = choices.count { faults(value, $0, path).isEmpty }
      if count < least || count > most { result.append("\(path): \(keyword)") }
    }
    if let elements = value.array {
      if let limit = schema["maxItems"]?.integer, elements.count > limit {
        result.append("\(path): maxItems")
      }
      if let items = schema["items"] {
        for (index, element) in elements.enumerated() {
          result += faults(element, items, "\(path)[\(index)]")
        }
      }
    }
    return result + memberFaults(value, schema, path)
  }

  private func memberFaults(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    guard let members = value.members else { return [] }
    var result: [String] = []
    for key in schema["required"]?.array ?? [] where value[key.string ?? ""] == nil {
      result.append("\(path): required \(key.string ?? "")")
    }
    for member in members {
      if let property = schema["properties"]?[member.key] {
        result += faults(member.value, property, "\(path).\(member.key)")
      } else if schema["additionalProperties"] == .bool(false) {
        result.append("\(path): additional \(member.key)")
      } else if let more = schema["additionalProperties"], more.members != nil {
        result += faults(member.value, more, "\(path).\(member.key)")
      }
    }
    return result
  }

  private func isOf(_ type: String, _ value: JSONValue) -> Bool {
    switch type {
    case "object": value.members != nil
    case "array": value.array != nil
    case "string": value.string != nil
    case "integer": value.integer != nil
    case "boolean": value == .bool(true) || value == .bool(false)
    default: false
    }
  }

  private func isDigest(_ text: String) -> Bool {
    text.hasPrefix("sha256:") && text.utf8.count == 71
      && text.dropFirst(7).utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
  }
}
