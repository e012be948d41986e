import BriefingCore

/// The reading of a page: one pass over its tokens, in which blocks of text are taken as they end.
///
/// Elements are kept on a stack as a browser keeps them, as far as it matters for the text: end tags
/// that were left out are supplied, those that end nothing are passed over. Tables and formatting
/// elements out of order are not moved about, as a browser would.
struct HTMLPageReader {
  /// Elements deeper than this are read as if they stood beside the last of them, as browsers do.
  static let maximumDepth = 512

  var tokenizer: HTMLTokenizer
  var page: HTMLPage
  var text: PageText
  /// The indices of the open elements.
  private var open: [Int] = []
  /// How many open elements there are of each name.
  private var openCounts = [Int](repeating: 0, count: 256)
  /// How many elements were opened beyond the greatest depth.
  private var overflow = 0
  private var linkStart: Int?
  private var linkBytes = 0
  private var foreignDepth = 0
  private var isInGraphicText = false
  /// How many parts of a graphic that hold HTML are open.
  private var embeddedDepth = 0
  /// Whether there is an element the whole page stands in, or its body.
  private var hasRoot = false
  /// The element that marks an author, where it started, and how many of its name are open in it.
  var author: (name: HTMLElementName, start: Int, depth: Int)?
  let vocabulary = CueVocabulary.shared
  /// Whether the page is XML.
  let isXML: Bool

  private init(_ bytes: [UInt8], isXML: Bool, limit: Int) {
    self.isXML = isXML
    tokenizer = HTMLTokenizer(bytes, isXML: isXML)
    page = HTMLPage(bytes: bytes)
    text = PageText(capacity: bytes.count / 8, limit: limit)
  }

  /// Reads a page to its end.
  ///
  /// - Parameters:
  ///   - bytes: The page.
  ///   - isXML: Whether it is XHTML written as XML.
  ///   - limit: The length of text behind which nothing more is read, so that text of more bytes
  ///     than that is too long.
  /// - Returns: The page.
  static func read(_ bytes: [UInt8], isXML: Bool = false, limit: Int = .max) -> HTMLPage {
    var reader = HTMLPageReader(bytes, isXML: isXML, limit: limit)
    return reader.read()
  }

  private mutating func read() -> HTMLPage {
    while !text.isFull, let token = tokenizer.next() {
      switch token.kind {
      case .text: take(token)
      case .startTag: if isXML { startInXML(token) } else { start(token) }
      case .endTag: end(token)
      case .comment, .doctype: break
      }
    }
    endBlock()
    closeElements(downTo: 0, at: page.bytes.count)
    page.text = text.bytes
    page.segments = text.segments
    return page
  }

  // MARK: Text

  private mutating func take(_ token: HTMLToken) {
    if isInGraphicText, page.bytes[token.content].contains(where: { !$0.isASCIIWhitespace }) {
      page.graphicTexts += 1
      isInGraphicText = false
    }
    guard foreignDepth == 0, token.model != .scriptData,
      token.model != .rawtext || openCounts[Int(HTMLElementName.xmp.rawValue)] > 0
    else { return }
    if token.model == .rcdata, openCounts[Int(HTMLElementName.textarea.rawValue)] == 0,
      overflow == 0
    {
      if page.title == nil { page.title = token.content }
      return
    }
    if open.isEmpty, page.bytes[token.content].contains(where: { !$0.isASCIIWhitespace }) {
      implyBody(at: token.range.lowerBound)
    }
    text.append(token.content, of: page.bytes, model: token.model)
  }

  mutating func endBlock() {
    noteLink(isOpen: linkStart != nil)
    let isItem = openCounts[Int(HTMLElementName.li.rawValue)] > 0
    guard let range = text.endBlock(separator: isItem ? "\n" : "\n\n") else {
      linkBytes = 0
      return
    }
    if text.continuesRow, let last = page.blocks.indices.last {
      page.blocks[last].text = page.blocks[last].text.lowerBound..<range.upperBound
      page.blocks[last].linkBytes += min(linkBytes, range.count)
      page.blocks[last].isRow = true
      linkBytes = 0
      return
    }
    page.blocks.append(
      HTMLPage.TextBlock(
        text: range,
        element: open.last ?? -1,
        linkBytes: min(linkBytes, range.count)
      )
    )
    linkBytes = 0
  }

  private mutating func noteLink(isOpen: Bool) {
    if let start = linkStart {
      linkBytes += text.bytes.count - max(start, text.blockStart ?? start)
    }
    linkStart = isOpen ? text.bytes.count : nil
  }

  // MARK: Tags

  private mutating func start(_ token: HTMLToken) {
    let name = name(of: token)
    if foreignDepth > 0 {
      guard !isXML, embeddedDepth == 0, name.endsGraphic else {
        return startInGraphic(name, token)
      }
      leaveGraphic()
    }
    switch name {
    case .br:
      if text.breakLine(token.range) { endBlock() }
      return
    case .meta: return note(property: token)
    case .link: return note(link: token)
    case .script:
      if !isXML || !token.isSelfClosing { note(script: token) }
      return
    case .a:
      noteAuthor(name)
      // One that only marks a place is no link.
      let isPlace = range(of: "href") == nil && (range(of: "name") ?? range(of: "id")) != nil
      return noteLink(isOpen: !isPlace)
    case .span: return noteAuthor(name)
    case .time: return note(time: token)
    case .html:
      page.language = page.language ?? range(of: "lang")
    case .svg:
      if !token.isSelfClosing { foreignDepth = 1 }
      tokenizer.isForeign = foreignDepth > 0
      return
    default: break
    }
    guard !name.isPhrase else { return }
    if name.breaksText { endBlock() }
    guard !name.isVoid else { return }
    supplyEndTags(before: name, at: token.range.lowerBound)
    if name == .tr || name == .table { text.separator = name == .tr ? "\n" : "\n\n" }
    push(name, token)
  }

  /// Takes a start tag, which in XML may end its element itself.
  private mutating func startInXML(_ token: HTMLToken) {
    let name = name(of: token)
    if foreignDepth == 0, marksPageBreak() { return skipPageBreak(name, token) }
    start(token)
    // Of what has no end tag nothing is open, nor of elements of which nothing is known.
    guard token.isSelfClosing, foreignDepth == 0, !name.isVoid, name != .other else { return }
    end(token)
  }

  private mutating func end(_ token: HTMLToken) {
    let name = name(of: token)
    if foreignDepth > 0 {
      if name == .svg {
        foreignDepth -= 1
        if foreignDepth == 0 { leaveGraphic() }
      } else if isGraphic("text", token) {
        isInGraphicText = false
      } else if embeddedDepth > 0, isEmbedded(token) {
        embeddedDepth -= 1
      }
      return
    }
    switch name {
    case .a:
      endAuthor(name)
      return noteLink(isOpen: false)
    case .span: return endAuthor(name)
    case .br where !isXML:
      if text.breakLine(token.range) { endBlock() }
      return
    case _ where name.isPhrase || name.isVoid: return
    default: break
    }
    if name.breaksText { endBlock() }
    if overflow > 0 {
      overflow -= 1
      return
    }
    guard openCounts[Int(name.rawValue)] > 0, let depth = depth(of: name) else { return }
    closeElements(downTo: depth, at: token.range.lowerBound)
  }

  // MARK: Graphics

  /// Takes a start tag in a graphic; of what it holds, the texts that are shown are counted.
  private mutating func startInGraphic(_ name: HTMLElementName, _ token: HTMLToken) {
    guard !token.isSelfClosing else { return }
    if name == .svg {
      foreignDepth += 1
    } else if isEmbedded(token) {
      embeddedDepth += 1
      if isGraphic("foreignobject", token) { isInGraphicText = true }
    } else if isGraphic("text", token) {
      isInGraphicText = true
    }
  }

  private mutating func leaveGraphic() {
    (foreignDepth, embeddedDepth, isInGraphicText) = (0, 0, false)
    tokenizer.isForeign = false
  }

  /// Whether a tag is that of a part of a graphic in which elements of HTML may stand.
  private func isEmbedded(_ token: HTMLToken) -> Bool {
    isGraphic("foreignobject", token) || isGraphic("desc", token) || isGraphic("title", token)
  }

  private func isGraphic(_ name: StaticString, _ token: HTMLToken) -> Bool {
    token.content.count == name.utf8CodeUnitCount
      && page.bytes.matches(name, at: token.content.lowerBound, ignoringCase: true)
  }

  // MARK: Elements

  /// Opens the body that a page leaves out, as its first text or element implies it.
  private mutating func implyBody(at offset: Int) {
    guard !hasRoot, open.isEmpty else { return }
    hasRoot = true
    page.elements.append(
      HTMLPage.Element(
        name: .body,
        parent: -1,
        range: offset..<offset,
        blocks: page.blocks.count..<page.blocks.count,
        cues: [],
        signature: 0
      )
    )
    open.append(page.elements.count - 1)
    openCounts[Int(HTMLElementName.body.rawValue)] += 1
  }

  /// The depth of the innermost open element of a name that an end tag here can end.
  private func depth(of name: HTMLElementName) -> Int? {
    for depth in open.indices.reversed() {
      let element = page.elements[open[depth]].name
      if element == name { return depth }
      if element.isScope, !name.isScope || element == .template { return nil }
    }
    return nil
  }

  /// Ends the elements that cannot hold an element of a name.
  private mutating func supplyEndTags(before name: HTMLElementName, at offset: Int) {
    if name.endsParagraph, openCounts[Int(HTMLElementName.p.rawValue)] > 0,
      let depth = depth(of: .p)
    {
      closeElements(downTo: depth, at: offset)
    }
    guard let (ended, holders) = name.siblings,
      ended.contains(where: { openCounts[Int($0.rawValue)] > 0 })
    else { return }
    for depth in open.indices.reversed() {
      let element = page.elements[open[depth]].name
      if holders.contains(element) { return }
      if ended.contains(element) { return closeElements(downTo: depth, at: offset) }
    }
  }

  private mutating func push(_ name: HTMLElementName, _ token: HTMLToken) {
    guard !token.isSelfClosing || name != .other else { return }
    guard open.count < Self.maximumDepth else {
      overflow += 1
      return
    }
    switch name {
    case .html, .body: hasRoot = true
    case .head, .title, .noscript, .style, .template: break
    default: implyBody(at: token.range.lowerBound)
    }
    page.elements.append(
      HTMLPage.Element(
        name: name,
        parent: open.last ?? -1,
        range: token.range,
        blocks: page.blocks.count..<page.blocks.count,
        cues: cues(of: name),
        signature: signature(of: name)
      )
    )
    open.append(page.elements.count - 1)
    openCounts[Int(name.rawValue)] += 1
    if name == .pre || name == .textarea { text.isPreformatted = true }
  }

  private mutating func closeElements(downTo depth: Int, at offset: Int) {
    while open.count > depth {
      let index = open.removeLast()
      let name = page.elements[index].name
      page.elements[index].range = page.elements[index].range.lowerBound..<offset
      page.elements[index].blocks =
        page.elements[index].blocks.lowerBound..<page.blocks.count
      openCounts[Int(name.rawValue)] -= 1
      partCells(after: page.elements[index])
      if name == .pre || name == .textarea { text.isPreformatted = false }
    }
  }

  /// Puts a tab between short cells of a row, and lines between rows.
  private mutating func partCells(after element: HTMLPage.Element) {
    switch element.name {
    case .td, .th:
      guard element.parent >= 0, page.elements[element.parent].name == .tr,
        page.blocks.count > page.elements[element.parent].blocks.lowerBound,
        let last = page.blocks.last
      else { return }
      let isCell =
        last.isRow || (element.blocks.count == 1 && last.text.count <= Self.longestCell)
      text.separator = isCell ? "\t" : "\n\n"
    case .tr: text.separator = "\n"
    case .table: text.separator = "\n\n"
    default: break
    }
  }

  /// Cells longer than this, in bytes, are the columns of a layout, not those of a table.
  private static let longestCell = 120
}
