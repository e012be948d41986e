import BriefingCore

/// A run of source text in which the same passages are cited.
///
/// Passages cross, so no nesting of elements could mark them. The text is cut wherever one starts
/// or ends, and each run knows all passages it belongs to.
struct TextSegment {
  let text: String
  /// The passages the run belongs to.
  let passages: [CitationIndex.Entry]
  /// Those of them that start here.
  let starting: [CitationIndex.Entry]
  /// Those of them that end here.
  let ending: [CitationIndex.Entry]

  /// Cuts a window of a text at the boundaries of passages.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - window: The part of it to show.
  ///   - entries: The passages that stand in the window.
  /// - Returns: The runs, which together are the window.
  static func cut(
    _ text: DocumentText,
    _ window: TextSpan,
    at entries: [CitationIndex.Entry]
  ) -> [TextSegment] {
    let inside = entries.sorted { $0.citation.span < $1.citation.span }
    let cuts = Set(inside.flatMap { [$0.citation.span.start, $0.citation.span.end] })
      .union([window.start, window.end]).sorted()
    var segments: [TextSegment] = []
    var open: [CitationIndex.Entry] = []
    var next = 0
    for (start, end) in zip(cuts, cuts.dropFirst()) {
      open.removeAll { $0.citation.span.end <= start }
      let first = next
      while next < inside.count, inside[next].citation.span.start == start {
        open.append(inside[next])
        next += 1
      }
      segments.append(
        TextSegment(
          text: text[TextSpan(start..<end)],
          passages: open,
          starting: Array(inside[first..<next]),
          ending: open.filter { $0.citation.span.end == end }
        )
      )
    }
    return segments
  }
}

extension DocumentText {
  /// How far a long line is shown on either side of a passage, in bytes.
  private static let reach = 320
  /// A gap of no more bytes than this is shown: a line that says so would take as much space.
  private static let gap = 160

  /// Returns the parts of the text that show passages in context.
  ///
  /// Each passage is shown with the lines it stands in, cut between words where these are long.
  ///
  /// - Parameter spans: The passages, each a span of the text.
  /// - Returns: The parts, in order, none touching another.
  func windows(around spans: [TextSpan]) -> [TextSpan] {
    var windows: [TextSpan] = []
    for window in spans.map(context).sorted() {
      if let last = windows.last,
        trimmed(TextSpan(last.end..<max(last.end, window.start))).length <= Self.gap
      {
        windows[windows.count - 1] = last.union(window)
      } else {
        windows.append(window)
      }
    }
    return windows
  }

  private func context(of span: TextSpan) -> TextSpan {
    var start = span.start
    while start > 0, bytes[start - 1] != 0x0A, span.start - start < Self.reach { start -= 1 }
    if start > 0, bytes[start - 1] != 0x0A {
      while start < span.start, !bytes[start - 1].isASCIIWhitespace { start += 1 }
    }
    var end = span.end
    while end < count, bytes[end] != 0x0A, end - span.end < Self.reach { end += 1 }
    if end < count, bytes[end] != 0x0A {
      while end > span.end, !bytes[end].isASCIIWhitespace { end -= 1 }
    }
    return TextSpan(start..<end)
  }
}
