/// A tag or a run of text of an XML document, with its place in the source.
struct XMLToken: Hashable {
  enum Kind: Hashable {
    /// A start tag; its attributes are those of the tokenizer until the next token.
    case start
    /// An end tag; one follows the start tag of an empty element too.
    case end
    /// Text in which references count.
    case text
    /// Text of a CDATA section, in which nothing counts.
    case literal
  }

  let kind: Kind
  /// The bytes of the token; of the end of an empty element, none.
  let range: Range<Int>
  /// The bytes of the name behind its prefix, or of the text.
  let content: Range<Int>
}

/// An attribute of a start tag.
struct XMLAttribute: Hashable {
  /// The bytes of its name behind the prefix.
  let name: Range<Int>
  /// The bytes of its value, in which references count.
  let value: Range<Int>
}

/// Why a document is not read as XML.
enum XMLError: Error, Hashable {
  /// It declares entities of its own, with which a small file may become a huge one.
  case entities(offset: Int)
  /// A reference names an entity that XML does not have by itself.
  case unknownEntity(offset: Int)
  /// Elements stand too deep in each other.
  case tooDeep(offset: Int, limit: Int)
  /// An end tag ends another element than the one that is open.
  case mismatchedTag(offset: Int)
  /// A tag or reference is not written as XML asks for.
  case malformed(offset: Int)
  /// The document ends within an element or a tag.
  case unfinished(offset: Int)
  /// The bytes are no UTF-8.
  case encoding(offset: Int)
}
