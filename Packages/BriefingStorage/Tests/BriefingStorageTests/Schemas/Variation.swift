@testable import BriefingStorage

/// A file that differs from a good one in a single place.
struct Variation {
  /// What is different.
  let name: String
  let yaml: String

  /// Everything that can be put in the place of a value.
  private static let values = [
    "", "null", "~", "\"\"", "\"null\"", "word", "no", "True", "5", "\"5\"", "-1", "010", "1.5",
    "1e3", ".inf", "2022-02-30", "a.b", "[]", "{}", "[a]", "{a: b}",
  ]

  /// Changes each value of a file in turn: another in its place, without it, with it twice, and each
  /// key in turn: misspelt, a person's own, and one more beside it.
  static func all(of yaml: String) throws -> [Variation] {
    all(of: try YAMLValue.parse(Array(yaml.utf8), file: "", limits: .standard).node, at: "") { $0 }
  }

  private static func all(
    of node: YAMLNode,
    at path: String,
    in file: (String) -> String
  ) -> [Variation] {
    var variations = values.map { Variation(name: "\(path) is \($0)", yaml: file($0)) }
    switch node.content {
    case .text:
      break
    case .list(let items):
      let texts = items.map(\.flow)
      for (index, item) in items.enumerated() {
        let path = "\(path)[\(index)]"
        func list(_ middle: String...) -> String {
          file("[\((texts[..<index] + middle + texts[(index + 1)...]).joined(separator: ", "))]")
        }
        variations.append(Variation(name: "without \(path)", yaml: list()))
        variations.append(Variation(name: "\(path) twice", yaml: list(item.flow, item.flow)))
        variations += all(of: item, at: path) { list($0) }
      }
    case .fields(let fields):
      let texts = fields.map { "\($0.key): \($0.value.flow)" }
      for more in ["more: word", "x-more: word"] {
        let yaml = file("{\((texts + [more]).joined(separator: ", "))}")
        variations.append(Variation(name: "\(path) with \(more)", yaml: yaml))
      }
      for (index, field) in fields.enumerated() {
        let path = path.isEmpty ? field.key : "\(path).\(field.key)"
        func mapping(_ middle: String...) -> String {
          file("{\((texts[..<index] + middle + texts[(index + 1)...]).joined(separator: ", "))}")
        }
        let value = field.value.flow
        variations.append(Variation(name: "without \(path)", yaml: mapping()))
        variations.append(
          Variation(name: "\(path) twice", yaml: mapping(texts[index], texts[index]))
        )
        variations.append(Variation(name: "\(path)s", yaml: mapping("\(field.key)s: \(value)")))
        variations += all(of: field.value, at: path) { mapping("\(field.key): \($0)") }
      }
    }
    return variations
  }
}

extension YAMLNode {
  /// The value on one line; numbers and truth values without quotes, other texts with them.
  fileprivate var flow: String {
    switch content {
    case .text(let text):
      let isPlain = isBlank || Double(text) != nil || text == "true"
      return isPlain
        ? text
        : "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n"))\""
    case .list(let items):
      return "[\(items.map(\.flow).joined(separator: ", "))]"
    case .fields(let fields):
      return "{\(fields.map { "\($0.key): \($0.value.flow)" }.joined(separator: ", "))}"
    }
  }
}
