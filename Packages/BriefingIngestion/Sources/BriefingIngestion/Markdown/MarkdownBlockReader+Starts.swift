import BriefingCore

extension MarkdownBlockReader {
  /// What starts at a place of a line.
  enum Opening: Equatable {
    case container(Container)
    /// An item that is a task, whose text is a paragraph whatever it looks like.
    case task(Container)
    case leaf(Leaf.Kind)
    case heading(level: Int, Range<Int>)
    /// The line under a paragraph that makes it a heading.
    case underline(level: Int)
    case rule
    case table
  }

  /// Takes what starts a block at the current place of a line.
  ///
  /// - Parameters:
  ///   - line: The line; the marks of a container are taken off.
  ///   - isAfterParagraph: Whether a paragraph of the same containers is open.
  ///   - isLazy: Whether a paragraph of other containers is open.
  /// - Returns: What starts; nothing where the rest of the line is text.
  mutating func open(
    _ line: inout MarkdownLine,
    isAfterParagraph: Bool,
    isLazy: Bool
  ) -> Opening? {
    guard !line.isBlank else { return nil }
    if line.indent >= 4 {
      guard !isAfterParagraph, !isLazy, leaf?.kind != .table else { return nil }
      line.skip(columns: 4)
      return .leaf(.indentedCode)
    }
    switch line.first {
    case UInt8(ascii: ">"):
      guard containers.count < Self.maximumDepth else { return nil }
      line.take(1)
      line.skip(columns: 1)
      return .container(.quote)
    case UInt8(ascii: "#"):
      return heading(line)
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      return fence(line)
    case UInt8(ascii: "<"):
      let html = MarkdownHTML(source, line.text..<line.end)
      guard let html, html.interruptsParagraph || !(isAfterParagraph || isLazy) else { return nil }
      return .leaf(.html(html))
    default:
      break
    }
    if isAfterParagraph {
      if let level = underline(line) { return .underline(level: level) }
      if beginTable(line) { return .table }
    }
    if isRule(line) { return .rule }
    return item(&line, isAfterParagraph: isAfterParagraph)
  }

  private func heading(_ line: MarkdownLine) -> Opening? {
    var start = line.text
    while start < line.end, source[start] == UInt8(ascii: "#") { start += 1 }
    let level = start - line.text
    guard level <= 6, start == line.end || source[start] == 0x20 || source[start] == 0x09 else {
      return nil
    }
    var end = line.end
    func trim() {
      while end > start, source[end - 1] == 0x20 || source[end - 1] == 0x09 { end -= 1 }
    }
    while start < end, source[start] == 0x20 || source[start] == 0x09 { start += 1 }
    trim()
    var close = end
    while close > start, source[close - 1] == UInt8(ascii: "#") { close -= 1 }
    if close < end, close == start || source[close - 1] == 0x20 || source[close - 1] == 0x09 {
      end = close
      trim()
    }
    return .heading(level: level, start..<end)
  }

  private func fence(_ line: MarkdownLine) -> Opening? {
    var index = line.text
    while index < line.end, source[index] == line.first { index += 1 }
    let length = index - line.text
    guard length >= 3 else { return nil }
    if line.first == UInt8(ascii: "`"), source[index..<line.end].contains(line.first) { return nil }
    return .leaf(.fencedCode(mark: line.first, length: length, indent: line.indent))
  }

  private func underline(_ line: MarkdownLine) -> Int? {
    guard line.first == UInt8(ascii: "=") || line.first == UInt8(ascii: "-") else { return nil }
    var index = line.text
    while index < line.end, source[index] == line.first { index += 1 }
    guard source[index..<line.end].allSatisfy({ $0 == 0x20 || $0 == 0x09 }),
      // A paragraph of definitions alone has nothing to underline. It is read through for that, but
      // twice at most: either the line ends it, or it is text from now on.
      let leaf, !references.takesAll(of: leaf.start..<leaf.textEnd, of: content.bytes)
    else { return nil }
    return line.first == UInt8(ascii: "=") ? 1 : 2
  }

  private func isRule(_ line: MarkdownLine) -> Bool {
    let mark = line.first
    guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: "_") else {
      return false
    }
    var count = 0
    for index in line.text..<line.end {
      if source[index] == mark {
        count += 1
      } else if source[index] != 0x20, source[index] != 0x09 {
        return false
      }
    }
    return count >= 3
  }

  private func item(_ line: inout MarkdownLine, isAfterParagraph: Bool) -> Opening? {
    guard containers.count < Self.maximumDepth else { return nil }
    var length = 1
    switch line.first {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): break
    case let digit where digit.isASCIIDigit:
      while length < 10, line.byte(length).isASCIIDigit { length += 1 }
      let mark = line.byte(length)
      guard length < 10, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else { return nil }
      // "In the year\n1986. It was" is no list.
      if isAfterParagraph, length != 1 || digit != UInt8(ascii: "1") { return nil }
      length += 1
    default: return nil
    }
    let after = line.byte(length)
    guard after == 0 || after == 0x20 || after == 0x09 else { return nil }
    var rest = line
    let lead = rest.indent
    rest.take(length)
    if isAfterParagraph, rest.isBlank { return nil }
    var padding = rest.indent
    if rest.isBlank || padding > 4 { padding = 1 }
    rest.skip(columns: padding)
    let isEmpty = rest.isBlank
    line = rest
    let item = Container.item(indent: lead + length + padding, isEmpty: isEmpty)
    return takeTaskMark(&line) ? .task(item) : .container(item)
  }

  /// Takes the box of a task, `[ ]` or `[x]`, which is a mark as a bullet is one.
  private func takeTaskMark(_ line: inout MarkdownLine) -> Bool {
    let mark = line.byte(1) | 0x20
    guard line.indent == 0, line.first == UInt8(ascii: "["),
      mark == 0x20 || mark == UInt8(ascii: "x"), line.byte(2) == UInt8(ascii: "]"),
      line.byte(3) == 0x20 || line.byte(3) == 0x09
    else { return false }
    var index = line.text + 3
    while index < line.end, source[index] == 0x20 || source[index] == 0x09 { index += 1 }
    guard index < line.end else { return false }
    line.take(3)
    line.skipIndent()
    return true
  }
}
