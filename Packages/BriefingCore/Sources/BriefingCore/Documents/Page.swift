/// A page of a source that has pages.
public struct Page: Sendable, Hashable {
  /// The number of the page, counted from 1 at the beginning of the file.
  public let number: Int
  /// The text of the page.
  public let span: TextSpan

  /// Creates a page.
  public init(number: Int, span: TextSpan) {
    self.number = number
    self.span = span
  }
}
