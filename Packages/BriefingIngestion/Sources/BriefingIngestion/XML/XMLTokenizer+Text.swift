import BriefingCore

extension XMLTokenizer {
  /// Whether the name of a tag is some word.
  func isNamed(_ name: StaticString, _ token: XMLToken) -> Bool {
    token.content.count == name.utf8CodeUnitCount
      && bytes.matches(name, at: token.content.lowerBound)
  }

  /// The name of a tag.
  func name(of token: XMLToken) -> String { String(decoding: bytes[token.content], as: UTF8.self) }

  /// The value of an attribute of the last start tag, with what its references stand for.
  ///
  /// - Throws: ``XMLError`` where a reference stands for nothing.
  func attribute(_ name: StaticString) throws(XMLError) -> String? {
    guard let range = valueRange(name) else { return nil }
    return String(decoding: try decoded(range), as: UTF8.self)
  }

  /// The bytes of the value of an attribute of the last start tag, in which references count.
  func valueRange(_ name: StaticString) -> Range<Int>? {
    let attribute = attributes.first { attribute in
      attribute.name.count == name.utf8CodeUnitCount
        && bytes.matches(name, at: attribute.name.lowerBound)
    }
    return attribute?.value
  }

  /// The text of an element whose start tag was the last token; inner elements count as text.
  ///
  /// - Parameter limit: The most bytes it may have.
  /// - Returns: The text without white space around it; an empty one in the place of a longer one.
  /// - Throws: ``XMLError`` where the document is no XML.
  mutating func textOfElement(atMost limit: Int = .max) throws(XMLError) -> String {
    var text: [UInt8] = []
    var level = 1
    while level > 0, let token = try next() {
      switch token.kind {
      case .start: level += 1
      case .end: level -= 1
      case .text where text.count <= limit: text += try decoded(token.content)
      case .literal where text.count <= limit: text += bytes[token.content]
      case .text, .literal: break
      }
    }
    guard text.count <= limit else { return "" }
    return PageStatements.tidied(String(decoding: text, as: UTF8.self))
  }

  /// Text with what its references stand for.
  private func decoded(_ range: Range<Int>) throws(XMLError) -> [UInt8] {
    guard bytes[range].contains(UInt8(ascii: "&")) else { return Array(bytes[range]) }
    var text: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "&") {
        let reference = try reference(at: index, end: range.upperBound)
        text += reference.text
        index += reference.length
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    return text
  }

  /// What a reference stands for: one of the five entities of XML, or a number.
  ///
  /// - Parameters:
  ///   - index: The offset of its `&`.
  ///   - end: Where the text ends.
  /// - Returns: What it stands for, and how long it is.
  /// - Throws: ``XMLError`` where it stands for nothing.
  func reference(at index: Int, end: Int) throws(XMLError) -> CharacterReference {
    let limit = min(end, index + 12)
    guard let semicolon = bytes[index..<limit].firstIndex(of: UInt8(ascii: ";")) else {
      throw .malformed(offset: index)
    }
    let name = bytes[(index + 1)..<semicolon]
    let isKnown =
      name.first == UInt8(ascii: "#")
      || Self.entities.contains { name.elementsEqual($0.utf8) }
    guard isKnown else { throw .unknownEntity(offset: index) }
    let known = bytes.characterReference(at: index, end: semicolon + 1)
    guard let known, known.length == semicolon + 1 - index else { throw .malformed(offset: index) }
    return known
  }

  private static let entities = ["amp", "lt", "gt", "quot", "apos"]

  /// Appends the text of a token to a layout.
  ///
  /// - Throws: ``XMLError`` where a reference stands for nothing.
  func append(_ token: XMLToken, to text: inout LayoutText) throws(XMLError) {
    guard token.kind == .text else { return text.append(token.content, of: bytes) }
    var start = token.content.lowerBound
    let end = token.content.upperBound
    while start < end {
      let next = bytes[start..<end].firstIndex(of: UInt8(ascii: "&")) ?? end
      text.append(start..<next, of: bytes)
      guard next < end else { return }
      let reference = try reference(at: next, end: end)
      text.append(reference.text, from: next..<next + reference.length)
      start = next + reference.length
    }
  }
}
