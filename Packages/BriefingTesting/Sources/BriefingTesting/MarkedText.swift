public import BriefingCore

/// A text with the marks an annotator is to make of it, written as one string.
///
/// ```
/// [Fumio Kishida](person office="Prime Minister") met on [July 29](date).
/// ```
///
/// Square brackets hold the span, round ones the label and its attributes: `key=value`, in straight
/// quotes where the value holds a space or a bracket. A list is written with bars, `parties=JP|US`;
/// `key=` says that the attribute must be absent. The word `given` before the label makes the mark
/// an input even where the annotator produces that label. Marks may nest. A backslash before
/// `[`, `]` or `\` takes the character for what it is.
public struct MarkedText: Sendable, Hashable {
  /// A mark as it was written.
  public struct Mark: Sendable, Hashable {
    /// What the span is.
    public let label: Label
    /// The bytes it speaks of, in the text without markup.
    public let span: TextSpan
    /// The attributes by key, as written; an empty value means the attribute must be absent.
    public let attributes: [String: String]
    /// Whether the mark is an input whatever the annotator produces.
    public let isGiven: Bool

    /// Creates a mark.
    public init(
      label: Label,
      span: TextSpan,
      attributes: [String: String] = [:],
      isGiven: Bool = false
    ) {
      self.label = label
      self.span = span
      self.attributes = attributes
      self.isGiven = isGiven
    }
  }

  /// The text without markup.
  public let text: DocumentText
  /// The marks, sorted by start, then by end, then by label.
  public let marks: [Mark]

  /// Reads marked-up text.
  ///
  /// - Parameter markup: The text with its marks.
  /// - Throws: ``MarkedTextError`` with the place of what cannot be read.
  public init(_ markup: String) throws(MarkedTextError) {
    var parser = MarkedTextParser(markup)
    (text, marks) = try parser.parse()
  }
}

/// Why marked-up text could not be read, and where.
public struct MarkedTextError: Error, Sendable, Hashable {
  /// What is wrong with it.
  public enum Reason: Sendable, Hashable {
    /// A `[` is never closed.
    case unclosedSpan
    /// A `]` closes nothing.
    case unopenedSpan
    /// A `]` has no `(label)` after it.
    case missingLabel
    /// A `(` after a span is never closed.
    case unclosedLabel
    /// A span holds no text.
    case emptySpan
    /// An attribute is not of the form `key=value`.
    case malformedAttribute(String)
    /// A quote in an attribute is never closed.
    case unclosedQuote
    /// An attribute is given twice.
    case repeatedAttribute(String)
  }

  /// What is wrong.
  public let reason: Reason
  /// Where it is, in the marked-up text.
  public let position: TextPosition

  /// Creates an error.
  public init(_ reason: Reason, at position: TextPosition) {
    self.reason = reason
    self.position = position
  }
}
