import BriefingCore

/// The tags, comments and texts of an HTML page, in order, each with its place in the source.
///
/// It follows the tokenizer of the HTML Standard (section 13.2.5), over UTF-8 and without copying:
/// a token says which bytes it is made of. ``text(of:)`` gives what they stand for.
///
///     var tokenizer = HTMLTokenizer(Array("<p title=1>A &amp; B".utf8))
///     while let token = tokenizer.next() {
///       print(token.kind, tokenizer.text(of: token))
///     }
///     // startTag p
///     // text A & B
///
/// No input is refused, and none takes more than time and memory in proportion to its length.
public struct HTMLTokenizer: Sendable {
  /// The page.
  public let bytes: [UInt8]
  /// The attributes of the last start tag, in order; of two with one name, the first counts.
  public internal(set) var attributes: [HTMLAttribute] = []
  /// What the last document type says.
  public internal(set) var doctype = HTMLDoctype()
  /// How the bytes that follow are read.
  public var model: HTMLContentModel
  /// Whether the bytes that follow belong to embedded SVG or MathML, where CDATA sections count.
  public var isForeign = false

  /// Whether the page is XML: tags with a slash end their element, CDATA sections stand everywhere,
  /// and a document type may hold declarations.
  let isXML: Bool
  /// Whether start tags such as `script` change the way what follows is read.
  let followsElements: Bool
  /// The name of the last start tag, which an end tag must repeat to end raw text.
  var lastStartTag: [UInt8]
  var position = 0
  /// Whether the declarations of an XML document may still come; they stand in its one document type.
  var expectsDeclarations = true
  /// Whether no CDATA section ends any more, so that nobody searches the page for it again.
  var lacksSectionEnd = false
  /// A tag that was found at the end of a text and is given next.
  var pending: HTMLToken?

  /// Creates a tokenizer of a page.
  ///
  /// - Parameters:
  ///   - bytes: The page in UTF-8; other bytes are kept as they are.
  ///   - isXML: Whether it is XHTML written as XML. What is no XML is read all the same, as HTML.
  public init(_ bytes: [UInt8], isXML: Bool = false) {
    self.init(bytes, model: .data, lastStartTag: "", followsElements: true, isXML: isXML)
  }

  /// Creates a tokenizer in a given state.
  ///
  /// - Parameters:
  ///   - bytes: The page.
  ///   - model: How its bytes are read at the start.
  ///   - lastStartTag: The element whose content it is.
  ///   - followsElements: Whether start tags such as `script` change the way what follows is read.
  ///   - isXML: Whether the page is XML.
  init(
    _ bytes: [UInt8],
    model: HTMLContentModel,
    lastStartTag: String,
    followsElements: Bool,
    isXML: Bool = false
  ) {
    self.bytes = bytes
    self.isXML = isXML
    self.model = model
    self.lastStartTag = Array(lastStartTag.utf8)
    self.followsElements = followsElements
  }

  /// Returns the next token, or nothing at the end of the page.
  public mutating func next() -> HTMLToken? {
    if let token = pending {
      pending = nil
      return token
    }
    while position < bytes.count {
      switch model {
      case .data:
        if let token = nextInData() { return token }
      case .plaintext:
        return takeText(to: bytes.count)
      case .cdata:
        if let token = nextInSection() { return token }
      case .rcdata, .rawtext, .scriptData:
        return nextInRawText()
      }
    }
    return nil
  }

  /// Takes the text up to an offset.
  mutating func takeText(to end: Int) -> HTMLToken {
    let range = position..<end
    position = end
    return HTMLToken(.text, range: range, content: range, model: model)
  }

  /// Text up to a tag or comment, or the tag or comment itself.
  private mutating func nextInData() -> HTMLToken? {
    let start = position
    var search = start
    while let open = bytes.firstIndex(of: UInt8(ascii: "<"), from: search) {
      guard opensMarkup(at: open) else {
        search = open + 1
        continue
      }
      guard open == start else { return takeText(to: open) }
      return takeMarkup(at: open)
    }
    return takeText(to: bytes.count)
  }

  /// Whether a tag, a comment or what counts as one starts at a `<`.
  private func opensMarkup(at open: Int) -> Bool {
    guard open + 1 < bytes.count else { return false }
    switch bytes[open + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "/"): return open + 2 < bytes.count
    case let byte: return byte.isASCIILetter
    }
  }

  /// Takes the tag or comment at a `<`; nothing where it is left out, as a tag without an end is.
  private mutating func takeMarkup(at open: Int) -> HTMLToken? {
    switch bytes[open + 1] {
    case UInt8(ascii: "!"):
      return takeDeclaration(at: open)
    case UInt8(ascii: "?"):
      return takeBogusComment(from: open + 1, at: open)
    case UInt8(ascii: "/"):
      let byte = bytes[open + 2]
      if byte.isASCIILetter { return takeTag(.endTag, at: open, name: open + 2) }
      if byte == UInt8(ascii: ">") {
        position = open + 3
        return nil
      }
      return takeBogusComment(from: open + 2, at: open)
    default:
      return takeTag(.startTag, at: open, name: open + 1)
    }
  }

  /// Text of a CDATA section up to its end.
  private mutating func nextInSection() -> HTMLToken? {
    let start = position
    let end = bytes.firstIndex(of: "]]>", from: start)
    position = end.map { $0 + 3 } ?? bytes.count
    model = end == nil ? .cdata : .data
    let range = start..<(end ?? bytes.count)
    return range.isEmpty
      ? nil : HTMLToken(.text, range: range, content: range, model: .cdata)
  }
}
