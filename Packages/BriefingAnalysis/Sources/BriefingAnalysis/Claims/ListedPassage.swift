public import BriefingCore

/// The part of a long list or table that one of its entries is quoted with.
///
/// A sentence with dozens of amounts or events would be quoted whole for each of them, and tell a
/// reader nothing of any.
public enum ListedPassage {
  /// The most entries a passage has that is quoted whole for each.
  public static let limit = 16

  /// The bytes shown to either side.
  private static let reach = 120

  /// Returns a span with the words around it, on its line and within a passage.
  public static func span(
    of entry: TextSpan,
    within passage: TextSpan,
    in document: Document
  ) -> TextSpan {
    let bytes = document.text.bytes
    var start = entry.start
    while start > passage.start, entry.start - start < reach, bytes[start - 1] != 0x0A {
      start -= 1
    }
    var end = entry.end
    while end < passage.end, end - entry.end < reach, bytes[end] != 0x0A { end += 1 }
    // Words are not cut: the tokens that lie in the window are shown.
    let tokens = document.tokens(in: TextSpan(start..<end))
    guard let first = tokens.first, let last = tokens.last else { return entry }
    return entry.union(first.span.union(last.span))
  }
}
