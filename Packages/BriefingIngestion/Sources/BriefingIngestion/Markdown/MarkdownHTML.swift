import BriefingCore

/// A block of HTML in a Markdown file, by what starts and ends it (CommonMark 0.31, section 4.6).
enum MarkdownHTML: Equatable {
  /// `script`, `pre`, `style` or `textarea`, up to the end tag of one of them.
  case raw
  case comment
  case instruction
  case declaration
  case section
  /// An element that stands on lines of its own, up to an empty line.
  case block
  /// Any other tag alone on its line, up to an empty line.
  case tag

  /// Tells the block a line starts; nothing where it starts none.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - line: The line from its `<` on.
  init?(_ bytes: [UInt8], _ line: Range<Int>) {
    let start = line.lowerBound
    func opens(_ text: StaticString) -> Bool {
      start + text.utf8CodeUnitCount <= line.upperBound && bytes.matches(text, at: start)
    }
    let second = line.count > 1 ? bytes[start + 1] : 0
    if opens("<!--") {
      self = .comment
    } else if second == UInt8(ascii: "?") {
      self = .instruction
    } else if opens("<![CDATA[") {
      self = .section
    } else if second == UInt8(ascii: "!"), line.count > 2, bytes[start + 2].isASCIILetter {
      self = .declaration
    } else if let form = Self.tag(bytes, line, isEnd: second == UInt8(ascii: "/")) {
      self = form
    } else {
      return nil
    }
  }

  private static func tag(_ bytes: [UInt8], _ line: Range<Int>, isEnd: Bool) -> Self? {
    let start = line.lowerBound + (isEnd ? 2 : 1)
    var index = start
    while index < line.upperBound, bytes[index].isASCIILetter || bytes[index].isASCIIDigit {
      index += 1
    }
    guard index > start, bytes[start].isASCIILetter else { return nil }
    let next = index < line.upperBound ? bytes[index] : 0x20
    let isSpaced = next == 0x20 || next == 0x09
    let name = HTMLElementName(bytes, start..<index)
    let isRaw = [.script, .pre, .style, .textarea].contains(name)
    if isRaw, !isEnd { return isSpaced || next == UInt8(ascii: ">") ? .raw : nil }
    let isSlashed = bytes.matches("/>", at: index) && index + 2 <= line.upperBound
    if blocks.contains(name), isSpaced || next == UInt8(ascii: ">") || isSlashed { return .block }
    guard !isRaw, let end = bytes.endOfTag(at: line.lowerBound, end: line.upperBound),
      bytes[end..<line.upperBound].allSatisfy({ $0 == 0x20 || $0 == 0x09 })
    else { return nil }
    return .tag
  }

  private static let blocks: Set<HTMLElementName> = [
    .address, .article, .aside, .base, .basefont, .blockquote, .body, .caption, .center, .col,
    .colgroup, .dd, .details, .dialog, .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure,
    .footer, .form, .frame, .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header, .hr, .html,
    .iframe, .legend, .li, .link, .main, .menu, .nav, .noframes, .ol, .optgroup, .option, .p,
    .param, .search, .section, .summary, .table, .tbody, .td, .tfoot, .th, .thead, .title, .tr,
    .track, .ul,
  ]

  /// Whether it may start in the middle of a paragraph.
  var interruptsParagraph: Bool { self != .tag }

  /// Whether an empty line ends it.
  var endsAtBlank: Bool { self == .block || self == .tag }

  /// Whether a line holds what ends it.
  func ends(in bytes: [UInt8], _ line: Range<Int>) -> Bool {
    func holds(_ text: StaticString) -> Bool {
      guard line.count >= text.utf8CodeUnitCount else { return false }
      let last = line.upperBound - text.utf8CodeUnitCount
      return (line.lowerBound...last).contains {
        bytes[$0] == text.utf8Start.pointee && bytes.matches(text, at: $0, ignoringCase: true)
      }
    }
    switch self {
    case .raw:
      return holds("</script>") || holds("</pre>") || holds("</style>") || holds("</textarea>")
    case .comment: return holds("-->")
    case .instruction: return holds("?>")
    case .declaration: return holds(">")
    case .section: return holds("]]>")
    case .block, .tag: return false
    }
  }
}

extension [UInt8] {
  /// The offset behind a start or end tag as CommonMark defines it (section 6.6).
  ///
  /// - Parameters:
  ///   - start: The offset of its `<`.
  ///   - end: Where the text ends.
  /// - Returns: The offset; nothing where no whole tag stands there.
  func endOfTag(at start: Int, end: Int) -> Int? {
    var index = start + 1
    let isEnd = index < end && self[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    guard index < end, self[index].isASCIILetter else { return nil }
    while index < end, self[index].continuesTagName { index += 1 }
    while true {
      let gap = index
      while index < end, self[index].isASCIIWhitespace { index += 1 }
      guard index < end else { return nil }
      if self[index] == UInt8(ascii: ">") { return index + 1 }
      guard !isEnd else { return nil }
      if self[index] == UInt8(ascii: "/") {
        return index + 1 < end && self[index + 1] == UInt8(ascii: ">") ? index + 2 : nil
      }
      guard index > gap, let next = endOfAttribute(at: index, end: end) else { return nil }
      index = next
    }
  }

  private func endOfAttribute(at start: Int, end: Int) -> Int? {
    guard self[start].startsAttributeName else { return nil }
    var index = start + 1
    while index < end, self[index].continuesAttributeName { index += 1 }
    var equals = index
    while equals < end, self[equals].isASCIIWhitespace { equals += 1 }
    guard equals < end, self[equals] == UInt8(ascii: "=") else { return index }
    index = equals + 1
    while index < end, self[index].isASCIIWhitespace { index += 1 }
    guard index < end else { return nil }
    let quote = self[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard let close = firstIndex(of: quote, from: index + 1, before: end) else { return nil }
      return close + 1
    }
    let first = index
    while index < end, self[index].continuesUnquotedValue { index += 1 }
    return index > first ? index : nil
  }
}

extension UInt8 {
  fileprivate var continuesTagName: Bool {
    isASCIILetter || isASCIIDigit || self == UInt8(ascii: "-")
  }

  fileprivate var startsAttributeName: Bool {
    isASCIILetter || self == UInt8(ascii: "_") || self == UInt8(ascii: ":")
  }

  fileprivate var continuesAttributeName: Bool {
    startsAttributeName || isASCIIDigit || self == UInt8(ascii: ".") || self == UInt8(ascii: "-")
  }

  fileprivate var continuesUnquotedValue: Bool {
    switch self {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "="), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "`"):
      false
    default: !isASCIIWhitespace
    }
  }
}
