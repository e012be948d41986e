/// An element of XML, read more strictly than the standard asks: no declarations, comments or
/// instructions within, and only what XML 1.0 calls a character.
struct StrictXML {
  struct Element {
    let name: String
    var attributes: [String: String] = [:]
    var children: [Element] = []
    /// The text directly in it.
    var text = ""

    /// The element and all within, in the order of the file.
    var all: [Element] { [self] + children.flatMap(\.all) }

    func all(_ name: String) -> [Element] { all.filter { $0.name == name } }

    func first(_ name: String) -> Element? { children.first { $0.name == name } }

    /// The attribute `w:val` of a child.
    func value(_ name: String) -> String? { first(name)?.attributes["w:val"] }
  }

  private(set) var root: Element?
  private(set) var faults: [String] = []
  private let scalars: [Unicode.Scalar]
  private var index = 0

  init(_ bytes: [UInt8]) {
    scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    if String(validating: bytes, as: UTF8.self) == nil { faults.append("this is no UTF-8") }
    read()
  }

  private mutating func read() {
    for scalar in scalars where !Self.isCharacter(scalar) {
      faults.append("U+\(String(scalar.value, radix: 16)) is no character of XML")
    }
    if skip("<?xml ") { _ = take(until: "?>") }
    var open: [Element] = []
    while index < scalars.count {
      let text = take(until: "<", isLast: true)
      if open.isEmpty {
        if text.contains(where: { !$0.isWhitespace }) { faults.append("text outside: \(text)") }
      } else {
        open[open.count - 1].text += resolve(text)
      }
      guard index < scalars.count else { break }
      if skip("/") {
        let name = take(until: ">")
        guard let element = open.popLast() else {
          return faults.append("</\(name)> closes nothing")
        }
        if element.name != name { faults.append("</\(name)> closes <\(element.name)>") }
        close(element, in: &open)
      } else {
        let (element, isEmpty) = tag()
        if isEmpty { close(element, in: &open) } else { open.append(element) }
      }
    }
    faults += open.map { "<\($0.name)> is not closed" }
    if root == nil { faults.append("there is no element") }
  }

  private mutating func close(_ element: Element, in open: inout [Element]) {
    if !open.isEmpty {
      open[open.count - 1].children.append(element)
    } else {
      if root != nil { faults.append("<\(element.name)> is a second root") }
      root = element
    }
  }

  private mutating func tag() -> (Element, isEmpty: Bool) {
    var element = Element(name: name())
    while index < scalars.count {
      let isSpaced = skipSpace()
      if skip("/>") { return (element, true) }
      if skip(">") { return (element, false) }
      let key = name()
      guard isSpaced, !key.isEmpty, skip("=\"") else {
        faults.append("<\(element.name)> has a bad attribute at \(index)")
        index = scalars.count
        break
      }
      let value = take(until: "\"")
      if value.contains("<") { faults.append("< in the attribute \(key)") }
      if element.attributes.updateValue(resolve(value), forKey: key) != nil {
        faults.append("the attribute \(key) stands twice")
      }
    }
    return (element, true)
  }

  private mutating func name() -> String {
    var name = String.UnicodeScalarView()
    while index < scalars.count,
      scalars[index].properties.isAlphabetic
        || ":_-.0123456789".unicodeScalars.contains(scalars[index])
    {
      name.append(scalars[index])
      index += 1
    }
    if name.isEmpty { faults.append("a name is missing at \(index)") }
    return String(name)
  }

  private mutating func skipSpace() -> Bool {
    let start = index
    while index < scalars.count, scalars[index] == " " || scalars[index] == "\n" { index += 1 }
    return index > start
  }

  private mutating func skip(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    guard scalars[index...].starts(with: wanted) else { return false }
    index += wanted.count
    return true
  }

  private mutating func take(until end: String, isLast: Bool = false) -> String {
    var result = String.UnicodeScalarView()
    while index < scalars.count {
      if skip(end) { return String(result) }
      result.append(scalars[index])
      index += 1
    }
    if !isLast { faults.append("\(end) is missing") }
    return String(result)
  }

  private static let references: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'",
  ]

  private mutating func resolve(_ text: String) -> String {
    guard text.unicodeScalars.contains("&") else { return text }
    let parts = text.unicodeScalars.split(separator: "&", omittingEmptySubsequences: false)
    var result = String(parts[0])
    for part in parts.dropFirst() {
      let name = String(part.prefix { $0 != ";" })
      guard part.contains(";"), let character = Self.references[name] else {
        faults.append("&\(name) is no reference")
        continue
      }
      result += character
      result.unicodeScalars.append(contentsOf: part.dropFirst(name.unicodeScalars.count + 1))
    }
    return result
  }

  private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x20...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }
}
