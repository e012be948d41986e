import BriefingCore

/// The making of one text out of pages.
///
/// Pages follow each other after an empty line, and after a line end alone where a sentence goes on.
/// There the foot of the one page and the head of the next would stand inside the sentence; they are
/// kept back until the next gap.
struct PageJoiner {
  private let paged: PagedText
  private let layout: TextLayout
  private var bytes: [UInt8] = []
  private var map = SourceMap.Builder()
  private var pages: [Page] = []
  private var furniture: [Block] = []
  /// Lines at the edges of pages that wait for a gap, with their reasons.
  private var waiting: [EdgeLine] = []

  private typealias EdgeLine = (line: Int, reason: String)

  init(_ paged: PagedText) {
    self.paged = paged
    layout = TextLayout(paged.lines, bytes: paged.text.bytes)
  }

  /// Puts the pages together.
  mutating func joined() -> JoinedPages {
    let edges = PageEdges(paged)
    let parts = paged.pages.map(edges.parts)
    var goesOn = false
    for index in parts.indices {
      let goesOver = goesOver(after: index, parts)
      append(parts[index], number: paged.pages[index].number, goesOn: goesOn, goesOver: goesOver)
      goesOn = goesOver
    }
    return JoinedPages(
      text: DocumentText(validating: bytes) ?? DocumentText(""),
      sourceMap: paged.inPages(map.map()),
      pages: pages,
      furniture: furniture
    )
  }

  // MARK: - Sentences that go on

  /// Whether a sentence goes on from a page to the next.
  private func goesOver(after index: Int, _ parts: [PageEdges.Parts]) -> Bool {
    guard index + 1 < parts.count,
      paged.pages[index + 1].number == paged.pages[index].number + 1,
      let last = parts[index].body.last, let first = parts[index + 1].body.first
    else { return false }
    let bytes = paged.text.bytes
    let (line, next) = (paged.lines[last], paged.lines[first])
    guard !line.endsSentence(in: bytes), ListMarker(next.span, bytes: bytes) == nil else {
      return false
    }
    let opening = bytes.scalarClass(at: next.span.start).class
    if opening == .small { return line.length >= 20 }
    guard let column = layout.wrapColumn, opening.isWordLike, line.width * 4 >= column * 3 else {
      return false
    }
    // A line that stands alone is a heading, unless a sentence ends there.
    let after = first + 1
    let isAlone = after == parts[index + 1].body.upperBound || paged.lines[after].isAfterGap
    return !isAlone || next.endsSentence(in: bytes)
  }

  // MARK: - Adding text

  private mutating func append(
    _ parts: PageEdges.Parts,
    number: Int,
    goesOn: Bool,
    goesOver: Bool
  ) {
    let start = bytes.isEmpty ? 0 : bytes.count + (goesOn ? 1 : 2)
    var body = parts.body
    waiting += lines(of: parts.head, parts)
    if goesOn {
      let gap = body.dropFirst().first { paged.lines[$0].isAfterGap } ?? body.upperBound
      append(lines: body.lowerBound..<gap, after: 1)
      body = gap..<body.upperBound
    }
    if !goesOn || !body.isEmpty { appendWaiting() }
    if !body.isEmpty { append(lines: body, after: 2) }
    waiting += lines(of: parts.foot, parts)
    if !goesOver { appendWaiting() }
    pages.append(Page(number: number, span: TextSpan(start..<bytes.count)))
  }

  private func lines(of edge: Range<Int>, _ parts: PageEdges.Parts) -> [EdgeLine] {
    edge.compactMap { line in parts.reasons[line].map { (line, $0) } }
  }

  private mutating func appendWaiting() {
    for edge in waiting {
      let span = append(lines: edge.line..<edge.line + 1, after: 2)
      furniture.append(Block(kind: .boilerplate, span: span, reason: edge.reason))
    }
    waiting = []
  }

  /// Adds lines with all that stands between them, after so many line feeds.
  @discardableResult
  private mutating func append(lines: Range<Int>, after gap: Int) -> TextSpan {
    if !bytes.isEmpty {
      bytes += [UInt8](repeating: 0x0A, count: gap)
      map.skip(gap)
    }
    let first = paged.lines[lines.lowerBound].span.start
    let last = paged.lines[lines.upperBound - 1].span.end
    let start = bytes.count
    bytes += paged.text.bytes[first..<last]
    map.append(last - first, from: first..<last)
    return TextSpan(start..<bytes.count)
  }
}
