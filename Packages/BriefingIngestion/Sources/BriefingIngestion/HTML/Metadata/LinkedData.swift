import BriefingCore

/// What the JSON-LD scripts of a page say, as a flat list of things.
///
/// Scripts are read as they come: with line ends inside of strings, in comments, and several in a
/// page. One that cannot be read at all says nothing.
struct LinkedData {
  /// A thing with its properties.
  struct Node {
    let types: [String]
    let value: JSONValue

    /// Whether it is an article, a post or a report.
    var isArticle: Bool {
      types.contains { type in
        LinkedData.articleTypes.contains { type.hasSuffix($0) }
      }
    }
  }

  /// The things, in the order of the page.
  private(set) var nodes: [Node] = []

  /// More things than this are no description of an article.
  private static let mostNodes = 2_000
  private static let articleTypes = [
    "Article", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "Report", "Review",
  ]

  init(_ scripts: [Range<Int>], of bytes: [UInt8]) {
    for script in scripts {
      guard let value = Self.parse(bytes[script]) else { continue }
      add(value)
    }
  }

  private static func parse(_ script: ArraySlice<UInt8>) -> JSONValue? {
    guard let start = script.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }),
      let end = script.lastIndex(where: { $0 == 0x7D || $0 == 0x5D }), start < end
    else { return nil }
    let json = script[start...end].map { $0 < 0x20 ? 0x20 : $0 }
    return try? JSONValue(parsing: json)
  }

  private mutating func add(_ root: JSONValue) {
    // What stands in lists, the next one last, and what stands in objects, which comes after it.
    var listed = [root]
    var inner: [JSONValue] = []
    var position = 0
    while nodes.count < Self.mostNodes {
      if listed.isEmpty, position < inner.count {
        listed.append(inner[position])
        position += 1
      }
      guard let value = listed.popLast() else { return }
      switch value {
      case .array(let values):
        listed.append(contentsOf: values.reversed())
      case .object:
        nodes.append(Node(types: Self.texts(value["@type"]), value: value))
        for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
          guard let found = value[key] else { continue }
          if case .string = found { continue }
          inner.append(found)
        }
      default: continue
      }
    }
  }

  /// The articles among the things.
  var articles: [Node] { nodes.filter(\.isArticle) }

  /// The strings of a value that is one or a list.
  private static func texts(_ value: JSONValue?) -> [String] {
    switch value {
    case .string(let text): [text]
    case .array(let values): values.compactMap(\.string)
    default: []
    }
  }

  /// The first text an article gives for a property.
  func text(_ key: String) -> String? {
    articles.lazy.compactMap { Self.texts($0.value[key]).first { !$0.isEmpty } }.first
  }

  /// The names of the people or bodies an article gives for a property, in order.
  func names(_ key: String) -> [String] {
    for node in articles {
      let names = Self.names(node.value[key])
      if !names.isEmpty { return names }
    }
    return []
  }

  private static func names(_ value: JSONValue?) -> [String] {
    switch value {
    case .string(let text): return [text]
    case .array(let values): return values.flatMap { names($0) }
    case .object:
      if let name = value?["name"] { return names(name) }
      let parts = [value?["givenName"]?.string, value?["familyName"]?.string].compactMap { $0 }
      return parts.isEmpty ? [] : [parts.joined(separator: " ")]
    default: return []
    }
  }
}
