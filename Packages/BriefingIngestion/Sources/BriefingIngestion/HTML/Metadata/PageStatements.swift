import BriefingCore

/// What the head of a page states, each with where it stands.
struct PageStatements {
  /// A text and where it was found, such as `meta:og:title`.
  typealias Statement = Finding<String>

  let linkedData: LinkedData
  private let page: HTMLPage
  private let tokenizer: HTMLTokenizer
  /// The properties by name in small letters, in the order of the page.
  private let properties: [String: [Range<Int>]]

  init(_ page: HTMLPage) {
    self.page = page
    tokenizer = HTMLTokenizer(page.bytes)
    linkedData = LinkedData(page.linkedData, of: page.bytes)
    var properties: [String: [Range<Int>]] = [:]
    for property in page.properties where property.name.count <= 64 {
      let name = String(decoding: page.bytes[property.name], as: UTF8.self).lowercased()
      properties[name, default: []].append(property.content)
    }
    self.properties = properties
  }

  /// The values of the first property that has one, among some names.
  func properties(_ names: [String]) -> [Statement] {
    for name in names {
      let values = (properties[name] ?? []).map {
        Self.tidied(
          String(decoding: tokenizer.decoded($0, .data, isAttribute: true), as: UTF8.self)
        )
      }
      let stated = values.filter { !$0.isEmpty }
      if !stated.isEmpty { return stated.map { Finding($0, origin: .markup("meta:\(name)")) } }
    }
    return []
  }

  /// The text an article of the JSON-LD scripts gives for a property.
  func linked(_ key: String) -> Statement? {
    linkedData.text(key).map(decoded).flatMap { text in
      text.isEmpty ? nil : Finding(text, origin: .markup("json-ld:\(key)"))
    }
  }

  /// The names an article of the JSON-LD scripts gives for a property.
  func linkedNames(_ key: String) -> [Statement] {
    linkedData.names(key).map(decoded).filter { !$0.isEmpty }
      .map { Finding($0, origin: .markup("json-ld:\(key)")) }
  }

  /// The text of `title`.
  var title: Statement? {
    page.title.map {
      let text = String(decoding: tokenizer.decoded($0, .rcdata), as: UTF8.self)
      return Finding(Self.tidied(text), origin: .markup("title"))
    }
  }

  /// The value of `lang`.
  var language: Statement? { page.language.map { attribute($0, "html:lang") } }

  /// The address the page calls its own.
  var address: Statement? {
    page.address.map { attribute($0, "link:canonical") } ?? properties(["og:url"]).first
  }

  /// The values of `datetime` of `time` elements that say when the page was published.
  var times: [Statement] { page.times.map { attribute($0, "time:datetime") } }

  /// All titles the page states, by which its headline is known.
  var titles: [[UInt8]] {
    var titles: [String] = []
    for name in ["og:title", "twitter:title", "title", "headline", "dc.title", "sailthru.title"] {
      titles += properties([name]).map(\.value)
    }
    if let title { titles.append(title.value) }
    if let headline = linked("headline") { titles.append(headline.value) }
    return titles.map { Array($0.utf8) }
  }

  private func attribute(_ range: Range<Int>, _ place: String) -> Statement {
    let text = String(decoding: tokenizer.decoded(range, .data, isAttribute: true), as: UTF8.self)
    return Finding(Self.tidied(text), origin: .markup(place))
  }

  /// A text of a script, in which references may stand for characters too.
  private func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return Self.tidied(text) }
    return Self.tidied(String(decoding: Self.decoded(Array(text.utf8)), as: UTF8.self))
  }

  private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "&")) else { return bytes }
    return HTMLTokenizer(bytes).decoded(0..<bytes.count, .data)
  }

  /// The text an article of the JSON-LD scripts gives as its body.
  var articleBody: [UInt8]? { linkedData.text("articleBody").map { Self.decoded(Array($0.utf8)) } }

  /// A text with single spaces between its words, and none around it.
  static func tidied(_ text: String) -> String {
    let text = DocumentText(text)
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = 0
    var isApart = false
    while index < text.count {
      let width = text.whitespaceWidth(at: index)
      if width > 0 {
        isApart = true
        index += width
        continue
      }
      if isApart, !result.isEmpty { result.append(0x20) }
      isApart = false
      result.append(text.bytes[index])
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}
