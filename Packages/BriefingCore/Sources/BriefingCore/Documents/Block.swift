/// What part of the layout a block is.
///
/// The set is open: a reader of another format may bring kinds of its own.
public struct BlockKind: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral {
  /// The kind as it is written in files.
  public let rawValue: String

  /// Creates a kind from the word used in files.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Creates a kind from a literal.
  public init(stringLiteral value: String) { rawValue = value }

  /// The headline of the document.
  public static let title: BlockKind = "title"
  /// The summary line under or instead of the headline.
  public static let deck: BlockKind = "deck"
  /// A line that names the author.
  public static let byline: BlockKind = "byline"
  /// A line that holds only the place and date of writing.
  public static let dateline: BlockKind = "dateline"
  /// The heading of a section.
  public static let heading: BlockKind = "heading"
  /// A paragraph of running text.
  public static let paragraph: BlockKind = "paragraph"
  /// One entry of a list.
  public static let listItem: BlockKind = "list-item"
  /// A table, or one row of it.
  public static let table: BlockKind = "table"
  /// A quoted passage set apart from the text.
  public static let quote: BlockKind = "quote"
  /// The caption of a picture.
  public static let caption: BlockKind = "caption"
  /// The credit of a picture or of an agency.
  public static let credit: BlockKind = "credit"
  /// The path of rubrics a page stands under.
  public static let breadcrumb: BlockKind = "breadcrumb"
  /// A pointer to other articles.
  public static let teaser: BlockKind = "teaser"
  /// Who wrote the text, said at its end.
  public static let signature: BlockKind = "signature"
  /// Advertising, pitches, notices and other text that is no part of the article.
  public static let boilerplate: BlockKind = "boilerplate"

  /// Whether blocks of this kind are the article itself, from which claims may be taken.
  public var isBody: Bool { Self.body.contains(self) }

  private static let body: Set<BlockKind> = [
    .deck, .heading, .paragraph, .listItem, .table, .quote,
  ]
}

/// A unit of layout: a paragraph, a list item, a caption.
public struct Block: Sendable, Hashable {
  /// The part of the layout it is.
  public var kind: BlockKind
  /// The text of the block, without white space around it.
  public var span: TextSpan
  /// A code that says why the block is not part of the article, such as `paywall-pitch`.
  public var reason: String?
  /// The sentence or line that introduces the list this item belongs to.
  public var leadIn: TextSpan?

  /// Creates a block.
  public init(
    kind: BlockKind,
    span: TextSpan,
    reason: String? = nil,
    leadIn: TextSpan? = nil
  ) {
    self.kind = kind
    self.span = span
    self.reason = reason
    self.leadIn = leadIn
  }
}
