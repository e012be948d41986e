/// The tags of a page, read strictly: every element must be closed by its own end tag.
struct HTMLOutline {
  struct Tag {
    let name: String
    let attributes: [String: String]
  }

  private(set) var tags: [Tag] = []
  private(set) var faults: [String] = []

  private static let void: Set<String> = ["meta", "link", "br", "hr", "img", "input"]

  init(_ html: String) {
    var open: [String] = []
    // A browser reads scalars: a `<` that is part of a larger character starts a tag all the same.
    let plain = html.unicodeScalars.map { $0.isASCII ? Character($0) : "?" }
    var rest = Substring(String(plain))
    while let start = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: start)...]
      if rest.hasPrefix("!doctype") { continue }
      guard let end = rest.firstIndex(of: ">") else {
        faults.append("a tag has no end")
        break
      }
      let body = rest[..<end]
      rest = rest[rest.index(after: end)...]
      if body.hasPrefix("/") {
        let name = String(body.dropFirst())
        if open.popLast() != name { faults.append("</\(name)> closes another element") }
        continue
      }
      let name = String(body.prefix { $0.isLetter || $0.isNumber })
      tags.append(Tag(name: name, attributes: attributes(body.dropFirst(name.count))))
      if !Self.void.contains(name) { open.append(name) }
      if name == "style", let close = rest.firstRange(of: "</style>") {
        rest = rest[close.lowerBound...]
      }
    }
    faults += open.map { "<\($0)> is not closed" }
  }

  private mutating func attributes(_ text: Substring) -> [String: String] {
    var result: [String: String] = [:]
    var rest = text.drop { $0.isWhitespace }
    while !rest.isEmpty {
      let name = String(rest.prefix { $0 != "=" && !$0.isWhitespace })
      rest = rest.dropFirst(name.count)
      guard rest.hasPrefix("=\"") else {
        faults.append("the attribute \(name) has no quoted value")
        break
      }
      rest = rest.dropFirst(2)
      let value = String(rest.prefix { $0 != "\"" })
      rest = rest.dropFirst(value.count + 1)
      if result.updateValue(value, forKey: name) != nil {
        faults.append("the attribute \(name) stands twice")
      }
      if let next = rest.first, !next.isWhitespace {
        faults.append("no space after the attribute \(name)")
      }
      rest = rest.drop { $0.isWhitespace }
    }
    return result
  }

  func values(of attribute: String) -> [String] { tags.compactMap { $0.attributes[attribute] } }
}
