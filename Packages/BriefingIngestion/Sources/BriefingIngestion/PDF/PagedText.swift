import BriefingCore

/// A text as a converter wrote it, with its pages and their lines.
struct PagedText {
  /// A page that holds text.
  struct Page {
    /// The number, counted from 1 at the beginning of the file.
    let number: Int
    /// Where its text starts in what the converter wrote.
    let origin: Int
    /// Its lines, as indices; there is at least one.
    let lines: Range<Int>
  }

  /// The empty pages that a message names at most.
  private static let namedPages = 10

  /// The text, with a line feed in place of each form feed.
  let text: DocumentText
  /// The way from the text to what the converter wrote.
  let sourceMap: SourceMap
  /// How many characters were none.
  let badCount: Int
  /// The lines that hold text, over all pages.
  let lines: [TextLine]
  /// The pages that hold text.
  private(set) var pages: [Page] = []
  /// The number of all pages.
  private(set) var pageCount = 0
  /// The numbers of the first pages without text.
  private(set) var emptyPages: [Int] = []

  /// Reads what a converter wrote.
  ///
  /// Fonts without a table of their characters come out as NUL or as bytes that are no UTF-8: both
  /// become U+FFFD.
  init(_ converted: [UInt8]) {
    var bytes = converted
    // No byte of UTF-8 is 0xFF, so that a NUL is no character from here on.
    for index in bytes.indices where bytes[index] == 0 { bytes[index] = 0xFF }
    var decoded = UTF8Decoder.decode(bytes)
    sourceMap = decoded.badCount == 0 ? .identity : decoded.sourceMap(of: bytes)
    badCount = decoded.badCount
    var flat = decoded.text
    var ends: [Int] = []
    for index in flat.indices where flat[index] == 0x0C {
      flat[index] = 0x0A
      ends.append(index)
    }
    text = DocumentText(validating: flat) ?? DocumentText("")
    lines = TextLine.lines(of: text)
    divide(at: ends)
  }

  /// Deals the lines out to the pages; what follows the last form feed is a page where it has lines.
  private mutating func divide(at ends: [Int]) {
    var line = 0
    var start = 0
    for (index, end) in (ends + [text.count]).enumerated() {
      let first = line
      while line < lines.count, lines[line].span.start < end { line += 1 }
      if line > first {
        let origin = sourceMap.original(of: TextSpan(start..<start + 1))?.lowerBound ?? 0
        pages.append(Page(number: index + 1, origin: origin, lines: first..<line))
      } else if index < ends.count, emptyPages.count < Self.namedPages {
        emptyPages.append(index + 1)
      }
      if line > first || index < ends.count { pageCount += 1 }
      start = end + 1
    }
  }
}

extension PagedText {
  /// Returns a map into ``text`` as one into the texts of the pages, each of which is a part.
  func inPages(_ map: SourceMap) -> SourceMap {
    let segments = map.composed(with: sourceMap).segments.map { segment in
      let index = page(at: segment.original.lowerBound)
      let origin = pages[index].origin
      return SourceMap.Segment(
        canonical: segment.canonical,
        original: segment.original.lowerBound - origin..<segment.original.upperBound - origin,
        unit: segment.unit,
        part: index
      )
    }
    return SourceMap(segments: segments, parts: pages.map { "page \($0.number)" })
  }

  /// The index of the page that holds a byte of what the converter wrote.
  private func page(at offset: Int) -> Int {
    var (low, high) = (0, pages.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if pages[middle].origin <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
