import BriefingCore

/// The tags and texts of an XML document in UTF-8, in order, each with its place in the source.
///
/// It reads what office files are made of: elements, attributes, text, CDATA sections, the five
/// entities of XML and numeric references. Comments and processing instructions are passed over.
/// Names are told without their prefix. HTML's tokenizer would not do: in XML case counts, any
/// element may be empty, and CDATA sections stand everywhere. What is no XML is an error, and so are
/// document types with entities.
struct XMLTokenizer {
  /// Elements may stand this deep in each other where nobody says otherwise.
  static let maximumDepth = 256

  let bytes: [UInt8]
  /// Where the next token starts.
  private(set) var position: Int
  /// The attributes of the last start tag.
  private(set) var attributes: [XMLAttribute] = []
  private let end: Int
  private let limit: Int
  /// The names of the open elements, with their prefixes.
  private var open: [Range<Int>] = []
  /// The end of the element whose start tag was the last token, where it ends it too.
  private var pendingEnd: XMLToken?
  /// Where the last end tag starts.
  private(set) var lastEnd = 0

  /// Creates a tokenizer of a whole document.
  ///
  /// - Parameter bytes: The document.
  /// - Throws: ``XMLError`` where it is not in UTF-8.
  init(_ bytes: [UInt8]) throws(XMLError) {
    if let offset = DocumentText.firstInvalidOffset(in: bytes) { throw .encoding(offset: offset) }
    // XML has no place for U+0000, nor for the text of a document.
    if let offset = bytes.firstIndex(of: 0) { throw .malformed(offset: offset) }
    self.init(bytes, in: 0..<bytes.count)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// Creates a tokenizer of a part of a document, which must hold whole elements.
  init(_ bytes: [UInt8], in range: Range<Int>, maximumDepth: Int = Self.maximumDepth) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
    limit = maximumDepth
  }

  /// How many elements are open.
  var depth: Int { open.count }

  /// Returns the next token, or nothing at the end.
  ///
  /// - Throws: ``XMLError`` where the bytes are no XML.
  mutating func next() throws(XMLError) -> XMLToken? {
    if let token = pendingEnd {
      pendingEnd = nil
      open.removeLast()
      lastEnd = token.range.lowerBound
      return token
    }
    while position < end {
      guard bytes[position] == UInt8(ascii: "<") else { return takeText() }
      if let token = try takeMarkup() { return token }
    }
    guard open.isEmpty else { throw .unfinished(offset: end) }
    return nil
  }

  /// Passes over the rest of the element whose start tag was the last token.
  mutating func skipElement() throws(XMLError) {
    let goal = open.count - 1
    while open.count > goal { guard try next() != nil else { return } }
  }

  private mutating func takeText() -> XMLToken {
    let start = position
    position = min(bytes.firstIndex(of: UInt8(ascii: "<"), from: start) ?? end, end)
    return XMLToken(kind: .text, range: start..<position, content: start..<position)
  }

  /// Takes what starts with a `<`; nothing where it is no token.
  private mutating func takeMarkup() throws(XMLError) -> XMLToken? {
    let start = position
    guard start + 1 < end else { throw .unfinished(offset: start) }
    switch bytes[start + 1] {
    case UInt8(ascii: "/"): return try takeEnd()
    case UInt8(ascii: "?"): try skip(past: "?>", from: start + 2)
    case UInt8(ascii: "!"):
      if bytes.matches("<![CDATA[", at: start) {
        try skip(past: "]]>", from: start + 9)
        let content = start + 9..<position - 3
        return XMLToken(kind: .literal, range: start..<position, content: content)
      }
      if bytes.matches("<!--", at: start) {
        try skip(past: "-->", from: start + 4)
      } else {
        try skipDocumentType()
      }
    default: return try takeStart()
    }
    return nil
  }

  private mutating func skip(past text: StaticString, from start: Int) throws(XMLError) {
    guard let found = bytes.firstIndex(of: text, from: start),
      found + text.utf8CodeUnitCount <= end
    else { throw .unfinished(offset: position) }
    position = found + text.utf8CodeUnitCount
  }

  /// Passes over a document type that names another file, which is not read.
  private mutating func skipDocumentType() throws(XMLError) {
    guard bytes.matches("<!DOCTYPE", at: position) else { throw .malformed(offset: position) }
    var index = position
    while index < end, bytes[index] != UInt8(ascii: ">") {
      if bytes[index] == UInt8(ascii: "[") { throw .entities(offset: index) }
      if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
        guard let close = bytes.firstIndex(of: bytes[index], from: index + 1) else { break }
        index = close
      }
      index += 1
    }
    guard index < end else { throw .unfinished(offset: position) }
    position = index + 1
  }

  // MARK: Tags

  private mutating func takeStart() throws(XMLError) -> XMLToken {
    let start = position
    let name = try takeName(at: start + 1)
    attributes.removeAll(keepingCapacity: true)
    var index = name.upperBound
    while true {
      let gap = index
      while index < end, bytes[index].isHTMLSpace { index += 1 }
      guard index < end else { throw .unfinished(offset: start) }
      if bytes[index] == UInt8(ascii: ">") { break }
      if bytes[index] == UInt8(ascii: "/") {
        guard bytes.matches("/>", at: index) else { throw .malformed(offset: index) }
        try push(name, at: start)
        position = index + 2
        pendingEnd = XMLToken(kind: .end, range: position..<position, content: local(name))
        return XMLToken(kind: .start, range: start..<position, content: local(name))
      }
      guard index > gap else { throw .malformed(offset: index) }
      index = try takeAttribute(at: index)
    }
    try push(name, at: start)
    position = index + 1
    return XMLToken(kind: .start, range: start..<position, content: local(name))
  }

  private mutating func push(_ name: Range<Int>, at offset: Int) throws(XMLError) {
    guard open.count < limit else { throw .tooDeep(offset: offset, limit: limit) }
    open.append(name)
  }

  private mutating func takeAttribute(at start: Int) throws(XMLError) -> Int {
    let name = try takeName(at: start)
    var index = name.upperBound
    while index < end, bytes[index].isHTMLSpace { index += 1 }
    guard index < end, bytes[index] == UInt8(ascii: "=") else { throw .malformed(offset: index) }
    index += 1
    while index < end, bytes[index].isHTMLSpace { index += 1 }
    guard index < end, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
    else {
      throw .malformed(offset: index)
    }
    guard let close = bytes.firstIndex(of: bytes[index], from: index + 1), close < end else {
      throw .unfinished(offset: start)
    }
    attributes.append(XMLAttribute(name: local(name), value: index + 1..<close))
    return close + 1
  }

  private mutating func takeEnd() throws(XMLError) -> XMLToken {
    let start = position
    let name = try takeName(at: start + 2)
    var index = name.upperBound
    while index < end, bytes[index].isHTMLSpace { index += 1 }
    guard index < end, bytes[index] == UInt8(ascii: ">") else { throw .malformed(offset: start) }
    guard let last = open.popLast(), bytes[last] == bytes[name] else {
      throw .mismatchedTag(offset: start)
    }
    position = index + 1
    lastEnd = start
    return XMLToken(kind: .end, range: start..<position, content: local(name))
  }

  private func takeName(at start: Int) throws(XMLError) -> Range<Int> {
    var index = start
    while index < end, !bytes[index].endsXMLName { index += 1 }
    guard index > start else { throw .malformed(offset: start) }
    return start..<index
  }

  /// A name without its prefix.
  private func local(_ name: Range<Int>) -> Range<Int> {
    guard let colon = bytes[name].firstIndex(of: UInt8(ascii: ":")) else { return name }
    return colon + 1..<name.upperBound
  }
}

extension UInt8 {
  fileprivate var endsXMLName: Bool {
    switch self {
    case UInt8(ascii: "="), UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "<"),
      UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "&"):
      true
    default: isHTMLSpace
    }
  }
}
