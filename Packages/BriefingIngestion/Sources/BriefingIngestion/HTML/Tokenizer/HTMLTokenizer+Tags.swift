import BriefingCore

extension HTMLTokenizer {
  /// Takes a tag whose name starts at an offset.
  ///
  /// - Parameters:
  ///   - kind: Start or end tag.
  ///   - open: The offset of its `<`.
  ///   - name: The offset of the first letter of its name.
  /// - Returns: The tag; nothing where the page ends within it.
  mutating func takeTag(_ kind: HTMLToken.Kind, at open: Int, name: Int) -> HTMLToken? {
    var index = name
    while index < bytes.count, !bytes[index].endsTagName { index += 1 }
    let nameRange = name..<index
    dropAttributes()
    guard let (end, isSelfClosing) = takeAttributes(from: index) else {
      position = bytes.count
      dropAttributes()
      return nil
    }
    position = end
    if kind == .startTag {
      // In XML an element that a slash ends holds nothing, whatever its name.
      if !isXML || !isSelfClosing { enter(nameRange) }
    } else {
      dropAttributes()
    }
    return HTMLToken(
      kind,
      range: open..<end,
      content: nameRange,
      isSelfClosing: isSelfClosing
    )
  }

  private mutating func dropAttributes() {
    if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
  }

  /// Reads attributes up to the end of a tag.
  ///
  /// - Parameter start: The offset behind the tag's name.
  /// - Returns: The offset behind the `>`, and whether a slash stands before it; nothing where the
  ///   page ends first.
  private mutating func takeAttributes(from start: Int) -> (end: Int, isSelfClosing: Bool)? {
    let count = bytes.count
    var index = start
    while true {
      while index < count, bytes[index].isHTMLSpace { index += 1 }
      guard index < count else { return nil }
      switch bytes[index] {
      case UInt8(ascii: ">"):
        return (index + 1, false)
      case UInt8(ascii: "/"):
        guard index + 1 < count else { return nil }
        if bytes[index + 1] == UInt8(ascii: ">") { return (index + 2, true) }
        index += 1
      default:
        guard let end = takeAttribute(from: index) else { return nil }
        index = end
      }
    }
  }

  /// Reads one attribute.
  ///
  /// - Parameter start: The offset of the first byte of its name, which may be any but a space, a
  ///   slash and `>`.
  /// - Returns: The offset behind it; nothing where the page ends first.
  private mutating func takeAttribute(from start: Int) -> Int? {
    let count = bytes.count
    // An equals sign at the very start belongs to the name.
    var index = start + 1
    while index < count, !bytes[index].endsAttributeName { index += 1 }
    let name = start..<index
    while index < count, bytes[index].isHTMLSpace { index += 1 }
    guard index < count else { return nil }
    guard bytes[index] == UInt8(ascii: "=") else {
      attributes.append(HTMLAttribute(name: name, value: name.upperBound..<name.upperBound))
      return index
    }
    index += 1
    while index < count, bytes[index].isHTMLSpace { index += 1 }
    guard index < count else { return nil }
    let valueStart: Int
    let valueEnd: Int
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard let end = bytes.firstIndex(of: bytes[index], from: index + 1) else { return nil }
      (valueStart, valueEnd, index) = (index + 1, end, end + 1)
    default:
      valueStart = index
      while index < count, !bytes[index].endsUnquotedValue { index += 1 }
      guard index < count else { return nil }
      valueEnd = index
    }
    attributes.append(HTMLAttribute(name: name, value: valueStart..<valueEnd))
    return index
  }

  /// Remembers a start tag, and reads on as its element asks for.
  private mutating func enter(_ name: Range<Int>) {
    guard followsElements, !isForeign else {
      if !followsElements { lastStartTag = bytes[name].map(\.asciiLowercased) }
      return
    }
    let model: HTMLContentModel
    switch HTMLElementName(bytes, name) {
    case .title, .textarea: model = .rcdata
    case .style, .xmp, .iframe, .noembed, .noframes: model = .rawtext
    case .script: model = .scriptData
    case .plaintext where !isXML: model = .plaintext
    default: return
    }
    lastStartTag = bytes[name].map(\.asciiLowercased)
    self.model = model
  }
}

extension UInt8 {
  /// Whether the byte is white space in the sense of the HTML Standard.
  var isHTMLSpace: Bool {
    self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C
  }

  fileprivate var endsTagName: Bool { self == 0x3E || self == 0x2F || isHTMLSpace }
  fileprivate var endsAttributeName: Bool { self == 0x3D || endsTagName }
  fileprivate var endsUnquotedValue: Bool { self == 0x3E || isHTMLSpace }
}
