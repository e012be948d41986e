import BriefingCore

/// The lines at the edges of pages that are no part of the text: running heads and feet, and numbers.
///
/// A running line stands on three pages or more, numbers aside; of two pages on both, where it ends
/// no sentence. The number of a page goes up with the
/// pages. Only what stands between such lines and the edge of the page can be one of them.
struct PageEdges {
  /// The lines at either edge of a page that are looked at.
  private static let depth = 3
  /// The pages a line stands on to be a running one.
  private static let repeats = 3
  /// The longest running line, in bytes.
  private static let longest = 200

  private let paged: PagedText
  private var heads: [[UInt8]: Int] = [:]
  private var feet: [[UInt8]: Int] = [:]
  private var numbers: [PageNumber: Int] = [:]

  /// The parts of a page, as indices of lines, and why each line at its edges is no part of the text.
  struct Parts {
    var head: Range<Int>
    var body: Range<Int>
    var foot: Range<Int>
    /// The reasons for the lines of head and foot.
    var reasons: [Int: String] = [:]
  }

  /// Looks at the edges of all pages.
  init(_ paged: PagedText) {
    self.paged = paged
    for page in paged.pages {
      let (top, bottom) = (page.lines.prefix(Self.depth), page.lines.suffix(Self.depth))
      for key in Set(top.compactMap(key)) { heads[key, default: 0] += 1 }
      for key in Set(bottom.compactMap(key)) { feet[key, default: 0] += 1 }
      for number in Set((Array(top) + bottom).compactMap { number(at: $0, on: page) }) {
        numbers[number, default: 0] += 1
      }
    }
  }

  /// Returns the parts of a page.
  func parts(of page: PagedText.Page) -> Parts {
    var parts = Parts(
      head: page.lines.lowerBound..<page.lines.lowerBound,
      body: page.lines,
      foot: page.lines.upperBound..<page.lines.upperBound
    )
    for line in page.lines.prefix(Self.depth) {
      guard let reason = reason(line, on: page, among: heads, "page-header") else { break }
      parts.reasons[line] = reason
      parts.head = parts.head.lowerBound..<line + 1
    }
    for line in page.lines.suffix(Self.depth).reversed() where line >= parts.head.upperBound {
      guard let reason = reason(line, on: page, among: feet, "page-footer") else { break }
      parts.reasons[line] = reason
      parts.foot = line..<parts.foot.upperBound
    }
    parts.body = parts.head.upperBound..<parts.foot.lowerBound
    return parts
  }

  private func reason(
    _ line: Int,
    on page: PagedText.Page,
    among running: [[UInt8]: Int],
    _ reason: String
  ) -> String? {
    if let number = number(at: line, on: page) {
      let isCounted = numbers[number, default: 0] >= min(Self.repeats, paged.pages.count)
      return isCounted && paged.pages.count > 1 ? "page-number" : nil
    }
    guard let key = key(of: line) else { return nil }
    let count = running[key, default: 0]
    if count >= Self.repeats { return reason }
    let isOnBoth = paged.pages.count == 2 && count == 2
    return isOnBoth && !paged.lines[line].endsSentence(in: paged.text.bytes) ? reason : nil
  }

  private func number(at line: Int, on page: PagedText.Page) -> PageNumber? {
    PageNumber(paged.lines[line].span, bytes: paged.text.bytes, page: page.number)
  }

  /// A line without digits and white space; nothing where too little is left to know it by.
  private func key(of line: Int) -> [UInt8]? {
    let span = paged.lines[line].span
    guard span.length <= Self.longest else { return nil }
    let bytes = paged.text.bytes
    var letters = 0
    var index = span.start
    while index < span.end {
      let (kind, width) = bytes.scalarClass(at: index)
      if kind.isWordLike, !bytes[index].isASCIIDigit { letters += 1 }
      index += width
    }
    guard letters >= 2 else { return nil }
    return bytes[span.range].filter { !$0.isASCIIDigit && !$0.isASCIIWhitespace }
  }
}
