import BriefingCore

/// The making of one text out of pages.
///
/// Pages follow each other after an empty line, and after a line end alone where a sentence goes on.
/// There the foot of the one page and the head of the next would stand inside the sentence; they are
/// kept back until the next gap. A gap in a page where a sentence goes on is the end of a column, and
/// a line end alone as well. Words that a hyphen parts at a line end are put together.
struct PageJoiner {
  private let paged: PagedText
  private let layout: TextLayout
  private let broken: BrokenWords
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
    broken = BrokenWords(paged.lines, bytes: paged.text.bytes)
  }

  /// Puts the pages together.
  mutating func joined() -> JoinedPages {
    let edges = PageEdges(paged)
    let parts = paged.pages.map(edges.parts)
    var before: BrokenWords.Junction?
    for index in parts.indices {
      let after = junction(after: index, parts)
      append(parts[index], number: paged.pages[index].number, before: before, after: after)
      before = after
    }
    return JoinedPages(
      text: DocumentText(validating: bytes) ?? DocumentText(""),
      sourceMap: paged.inPages(map.map()),
      pages: pages,
      furniture: furniture
    )
  }

  // MARK: - Sentences that go on

  /// How a sentence goes on from a page to the next; nothing where it does not.
  private func junction(after index: Int, _ parts: [PageEdges.Parts]) -> BrokenWords.Junction? {
    guard index + 1 < parts.count,
      paged.pages[index + 1].number == paged.pages[index].number + 1,
      let last = parts[index].body.last, let first = parts[index + 1].body.first,
      goesOn(from: last, to: first)
        || goesOn(from: last, toName: first, before: parts[index + 1].body.upperBound)
    else { return nil }
    return broken.junction(from: last, to: first)
  }

  /// Whether a new paragraph or the like starts with a line that stands behind a gap.
  private func isBreak(before line: Int) -> Bool {
    paged.lines[line].isAfterGap && !goesOn(from: line - 1, to: line)
  }

  /// Whether a line that starts small goes on what another leaves open.
  private func goesOn(from last: Int, to first: Int) -> Bool {
    let bytes = paged.text.bytes
    let (line, next) = (paged.lines[last], paged.lines[first])
    guard bytes.scalarClass(at: next.span.start).class == .small, !line.endsSentence(in: bytes),
      !startsItem(next)
    else { return false }
    return line.length >= 20 || broken.junction(from: last, to: first) != .line
  }

  private func startsItem(_ line: TextLine) -> Bool {
    guard let marker = ListMarker(line.span, bytes: paged.text.bytes) else { return false }
    return !marker.needsSequence
  }

  /// Whether a line that starts with a name or number goes on what a full line leaves open.
  private func goesOn(from last: Int, toName first: Int, before end: Int) -> Bool {
    let bytes = paged.text.bytes
    let (line, next) = (paged.lines[last], paged.lines[first])
    guard !line.endsSentence(in: bytes), !startsItem(next) else { return false }
    let opening = bytes.scalarClass(at: next.span.start).class
    guard opening != .small, let column = layout.wrapColumn, opening.isWordLike,
      line.width * 4 >= column * 3
    else {
      return false
    }
    // A line that stands alone is a heading, unless a sentence ends there.
    let after = first + 1
    let isAlone = after == end || paged.lines[after].isAfterGap
    return !isAlone || next.endsSentence(in: bytes)
  }

  // MARK: - Adding text

  private mutating func append(
    _ parts: PageEdges.Parts,
    number: Int,
    before: BrokenWords.Junction?,
    after: BrokenWords.Junction?
  ) {
    let gap = before.map { $0 == .line ? 1 : 0 } ?? 2
    let start = bytes.isEmpty ? 0 : bytes.count + gap
    var body = parts.body
    waiting += lines(of: parts.head, parts)
    if before != nil {
      let end = body.dropFirst().first(where: isBreak) ?? body.upperBound
      append(lines: body.lowerBound..<end, after: gap, ending: end < body.upperBound ? nil : after)
      body = end..<body.upperBound
    }
    if before == nil || !body.isEmpty { appendWaiting() }
    if !body.isEmpty { append(lines: body, after: 2, ending: after) }
    waiting += lines(of: parts.foot, parts)
    if after == nil { appendWaiting() }
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
  ///
  /// - Parameters:
  ///   - lines: The lines.
  ///   - gap: How many line feeds stand before them.
  ///   - ending: How the next page goes on after them.
  /// - Returns: Where they stand in the text.
  @discardableResult
  private mutating func append(
    lines: Range<Int>,
    after gap: Int,
    ending: BrokenWords.Junction? = nil
  ) -> TextSpan {
    appendLineFeeds(gap)
    let start = bytes.count
    var first = paged.lines[lines.lowerBound].span.start
    for line in lines.dropLast() {
      let next = line + 1
      let junction = broken.junction(from: line, to: next)
      let isGap = paged.lines[next].isAfterGap
      if isGap ? isBreak(before: next) : junction == .line { continue }
      append(from: first, to: line, junction)
      if junction == .line { appendLineFeeds(1) }
      first = paged.lines[next].span.start
    }
    append(from: first, to: lines.upperBound - 1, ending ?? .line)
    return TextSpan(start..<bytes.count)
  }

  private mutating func appendLineFeeds(_ count: Int) {
    guard !bytes.isEmpty else { return }
    bytes += [UInt8](repeating: 0x0A, count: count)
    map.skip(count)
  }

  /// Adds text up to the end of a line, without the hyphen that parts its last word from the next line.
  private mutating func append(from first: Int, to line: Int, _ junction: BrokenWords.Junction) {
    var end = paged.lines[line].span.end
    if case .word(let hyphen) = junction { end -= hyphen }
    guard first < end else { return }
    bytes += paged.text.bytes[first..<end]
    map.append(end - first, from: first..<end)
  }
}
