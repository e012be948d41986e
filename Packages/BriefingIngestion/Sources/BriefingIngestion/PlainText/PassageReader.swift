import BriefingCore

/// The joining of lines to passages: wrapped lines belong together, list items stand alone.
struct PassageReader {
  private let text: DocumentText
  private let bytes: [UInt8]
  private let lines: [TextLine]
  private let layout: TextLayout

  init(_ text: DocumentText) {
    self.text = text
    bytes = text.bytes
    lines = TextLine.lines(of: text)
    layout = TextLayout(lines, bytes: text.bytes)
  }

  /// Returns the passages of the text, in order.
  func passages() -> [Passage] {
    var result: [Passage] = []
    var marker: ListMarker?
    var index = 0
    while index < lines.count {
      let form = form(at: index, after: marker)
      if case .item(let found) = form { marker = found }
      var end = index + 1
      while end < lines.count, continues(end, from: index, form: form, after: marker) { end += 1 }
      var passage = Passage(
        TextSpan(lines[index].span.start..<lines[end - 1].span.end),
        form: form,
        first: lines[index],
        lines: end - index,
        text: text
      )
      passage.isBeforeGap = end >= lines.count || lines[end].isAfterGap
      result.append(passage)
      index = end
    }
    return result
  }

  private func form(at index: Int, after marker: ListMarker?) -> Passage.Form {
    let line = lines[index]
    let first = bytes[line.span.start]
    if isRule(line) { return .rule }
    if isRow(index), !isTabbedItem(index) { return .row }
    if first == UInt8(ascii: ">"), line.span.length > 1 { return .quote }
    if let found = ListMarker(line.span, bytes: bytes) {
      if marker?.isFollowed(by: found) == true { return .item(found) }
      if found.isFirstInSequence, isSequence(from: index, found) { return .item(found) }
      guard !found.needsSequence else { return .text }
      let isExpected = line.isAfterGap
      if isExpected || (found.isFirst && !mayBeWrappedDash(found, at: index)) {
        return .item(found)
      }
    }
    return .text
  }

  /// The lines among which the second item of a list is looked for.
  private static let reach = 24

  /// Whether the next item of a list stands below an item, each at the start of a line that was not
  /// broken there for want of room.
  private func isSequence(from index: Int, _ marker: ListMarker) -> Bool {
    guard isOpening(index) else { return false }
    return (index + 1..<min(index + Self.reach, lines.count)).contains { other in
      ListMarker(lines[other].span, bytes: bytes).map(marker.isFollowed) == true && isOpening(other)
    }
  }

  private func isOpening(_ index: Int) -> Bool {
    index == 0 || lines[index].isAfterGap
      || !layout.isFull(lines[index - 1], before: lines[index], bytes: bytes)
  }

  /// Whether the tab that makes a line look like a row stands behind the mark of a list item.
  ///
  /// A row next to it that is no item says that it is one of a table.
  private func isTabbedItem(_ index: Int) -> Bool {
    guard hasTabbedMarker(index) else { return false }
    func isOtherRow(_ other: Int) -> Bool {
      guard lines.indices.contains(other), !lines[max(index, other)].isAfterGap else {
        return false
      }
      return lines[other].tabs > 0 && !hasTabbedMarker(other)
    }
    return !isOtherRow(index - 1) && !isOtherRow(index + 1)
  }

  /// Whether a line has one tab and no other columns, and the tab directly follows a list marker.
  private func hasTabbedMarker(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.tabs == 1, line.bars == 0, line.gutters == 0, line.columnGaps < 2,
      ListMarker(line.span, bytes: bytes) != nil
    else { return false }
    // Before the tab stands the marker alone, where nothing before it is white space.
    let head = bytes[line.span.range].prefix(Self.longestMarker).prefix { $0 != 0x09 }
    guard head.endIndex < line.span.end, bytes[head.endIndex] == 0x09 else { return false }
    return head.count == bytes.scalar(at: line.span.start).width
      || !head.contains(where: \.isASCIIWhitespace) && head.allSatisfy { $0 < 0x80 }
  }

  /// The bytes of the longest list marker, such as `(xviii)`.
  private static let longestMarker = 8

  /// Whether a dash stands at the start of a line because the text was broken there.
  private func mayBeWrappedDash(_ marker: ListMarker, at index: Int) -> Bool {
    marker.style == .dash && layout.isFull(lines[index - 1], before: lines[index], bytes: bytes)
  }

  /// Whether a line goes on what an earlier one began.
  private func continues(
    _ index: Int,
    from first: Int,
    form: Passage.Form,
    after marker: ListMarker?
  ) -> Bool {
    let line = lines[index]
    let previous = lines[index - 1]
    guard !line.isAfterGap else { return false }
    let next = self.form(at: index, after: marker)
    switch (form, next) {
    case (.quote, .quote): return true
    case (.text, .text): return goesOn(previous, line)
    case (.item, .text): return line.indent > lines[first].indent || goesOn(previous, line)
    default: return false
    }
  }

  private func goesOn(_ line: TextLine, _ next: TextLine) -> Bool {
    let isOpen = !line.endsSentence(in: bytes)
    if let column = layout.wrapColumn {
      // An indented line opens a paragraph; the second line of a hanging one is indented too.
      if next.indent >= line.indent + 2, !isOpen { return false }
      if layout.isFull(line, before: next, bytes: bytes) { return true }
      if isOpen, line.width * 4 >= column * 3 { return true }
    }
    // Short lines that all start small are a list without marks.
    return isOpen && startsSmall(next) && !isAddress(next) && !isByline(next)
      && (line.length >= 20 || !startsSmall(line))
  }

  private func isAddress(_ line: TextLine) -> Bool {
    ["http://", "https://", "www."].contains { bytes[line.span.range].starts(with: $0.utf8) }
  }

  /// "by Ann Sample": the name of an author stands on a line of its own.
  private func isByline(_ line: TextLine) -> Bool {
    let bytes = bytes[line.span.range]
    guard bytes.starts(with: "by ".utf8), line.length <= Self.longestByline else { return false }
    let words = bytes.dropFirst(3).prefix { $0 != UInt8(ascii: ",") }.split(separator: 0x20)
    return (2...4).contains(words.count)
      && words.allSatisfy { $0.first.map { $0.isASCIIUppercase || $0 >= 0xC3 } ?? false }
  }

  /// The most bytes of a line with an author, an outlet and a day.
  private static let longestByline = 90

  private func startsSmall(_ line: TextLine) -> Bool {
    bytes.scalarClass(at: line.span.start).class == .small
  }

  /// Whether a line consists of marks such as `-`, `*`, `_` and `=` alone.
  private func isRule(_ line: TextLine) -> Bool {
    guard line.length <= 200 else { return false }
    return bytes[line.span.range].allSatisfy { byte in
      !byte.isASCIIDigit && !byte.isASCIILetter && byte < 0x80 && byte != UInt8(ascii: "|")
    }
  }

  /// Whether a line is a row of a table: it has columns, and so has a neighbour.
  private func isRow(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.tabs + line.bars + line.gutters > 0 || line.columnGaps >= 2 else { return false }
    if line.tabs >= 2 || line.bars >= 3 { return true }
    func agrees(_ other: Int) -> Bool {
      guard lines.indices.contains(other), !lines[max(index, other)].isAfterGap else {
        return false
      }
      return hasSameColumns(line, lines[other])
    }
    return agrees(index - 1) || agrees(index + 1)
  }

  private func hasSameColumns(_ line: TextLine, _ other: TextLine) -> Bool {
    (line.tabs > 0 && line.tabs == other.tabs) || (line.bars > 0 && line.bars == other.bars)
      || (line.gutters > 0 && line.gutters == other.gutters)
      || (line.columnGaps >= 2 && line.columnGaps == other.columnGaps)
  }
}
