/// A tag, a comment, a document type or a run of text of an HTML page, with its place in the source.
public struct HTMLToken: Sendable, Hashable {
  /// What a token is.
  public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    /// A start tag; its attributes are those of the tokenizer until the next token.
    case startTag
    /// An end tag.
    case endTag
    /// A run of text; a long text may come in several runs.
    case text
    /// A comment, or what counts as one.
    case comment
    /// A document type.
    case doctype
  }

  /// What the token is.
  public let kind: Kind
  /// The bytes of the whole token.
  public let range: Range<Int>
  /// The bytes of the name of a tag or document type, of the text, or of what the comment says.
  public let content: Range<Int>
  /// How the bytes of the content stand for text.
  public let model: HTMLContentModel
  /// Whether a tag ends with a slash.
  public let isSelfClosing: Bool

  init(
    _ kind: Kind,
    range: Range<Int>,
    content: Range<Int>,
    model: HTMLContentModel = .data,
    isSelfClosing: Bool = false
  ) {
    self.kind = kind
    self.range = range
    self.content = content
    self.model = model
    self.isSelfClosing = isSelfClosing
  }
}

/// How the bytes between tags are read.
///
/// The names are those of the states of the HTML Standard, section 13.2.5.
public enum HTMLContentModel: UInt8, Sendable, Hashable, CaseIterable {
  /// Tags and character references count.
  case data
  /// Character references count, and the end tag alone: `title`, `textarea`.
  case rcdata
  /// Nothing counts but the end tag: `style`, `iframe`, `noframes`.
  case rawtext
  /// As raw text, with the comments of old scripts: `script`.
  case scriptData
  /// Nothing counts up to the end of the page.
  case plaintext
  /// A CDATA section of embedded SVG or MathML.
  case cdata

  /// Whether character references stand for other text.
  public var hasReferences: Bool { self == .data || self == .rcdata }

  /// Whether U+0000 stands for itself, and not for U+FFFD.
  var keepsNull: Bool { self == .data || self == .cdata }
}

/// An attribute of a start tag, by its places in the source.
public struct HTMLAttribute: Sendable, Hashable {
  /// The bytes of the name.
  public let name: Range<Int>
  /// The bytes of the value, without its quotes; empty where there is none.
  public let value: Range<Int>
}

/// What a document type says.
public struct HTMLDoctype: Sendable, Hashable {
  /// The bytes of the public identifier.
  public var publicIdentifier: Range<Int>?
  /// The bytes of the system identifier.
  public var systemIdentifier: Range<Int>?
  /// Whether a browser falls back to the ways of old pages because of it.
  public var forcesQuirks = false
}
