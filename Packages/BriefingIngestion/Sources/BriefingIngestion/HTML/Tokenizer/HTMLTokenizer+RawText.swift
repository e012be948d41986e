import BriefingCore

extension HTMLTokenizer {
  /// The text of an element such as `script` up to its end tag, or that end tag.
  mutating func nextInRawText() -> HTMLToken? {
    let start = position
    let found =
      isXML
      ? endTagInXML(from: start)
      : model == .scriptData ? endOfScript(from: start) : endTag(from: start)
    guard let end = found else { return takeText(to: bytes.count) }
    let text = model
    model = .data
    let token = takeTag(.endTag, at: end, name: end + 2)
    guard start < end else { return token ?? next() }
    pending = token
    return HTMLToken(.text, range: start..<end, content: start..<end, model: text)
  }

  /// The offset of the next end tag that ends the element.
  private func endTag(from start: Int) -> Int? {
    var search = start
    while let open = bytes.firstIndex(of: UInt8(ascii: "<"), from: search) {
      if isEndTag(at: open) { return open }
      search = open + 1
    }
    return nil
  }

  /// The offset of the end tag of a script or style in XML, where a CDATA section may hold its like.
  private mutating func endTagInXML(from start: Int) -> Int? {
    var search = start
    while let open = bytes.firstIndex(of: UInt8(ascii: "<"), from: search) {
      if isEndTag(at: open) { return open }
      search = open + 1
      guard bytes.matches("![CDATA[", at: search) else { continue }
      // A section without an end is none.
      guard !lacksSectionEnd, let end = bytes.firstIndex(of: "]]>", from: search) else {
        lacksSectionEnd = true
        continue
      }
      search = end + 3
    }
    return nil
  }

  /// Whether the end tag of the element starts at a `<`.
  private func isEndTag(at open: Int) -> Bool {
    guard open + 1 < bytes.count, bytes[open + 1] == UInt8(ascii: "/") else { return false }
    return isTagName(lastStartTag, at: open + 2)
  }

  /// Whether a name stands at an offset, in letters of any case, and ends as tag names do.
  private func isTagName(_ name: [UInt8], at offset: Int) -> Bool {
    let end = offset + name.count
    guard !name.isEmpty, end < bytes.count else { return false }
    let next = bytes[end]
    guard next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || next.isHTMLSpace else {
      return false
    }
    for index in 0..<name.count where bytes[offset + index].asciiLowercased != name[index] {
      return false
    }
    return true
  }

  /// The offset of the end tag of a script.
  ///
  /// Within `<!-- … -->` a `<script` makes the next `</script` part of the text: the states "script
  /// data escaped" and "double escaped" of the standard.
  private func endOfScript(from start: Int) -> Int? {
    var search = start
    var isEscaped = false
    var isDoubleEscaped = false
    while search < bytes.count {
      guard isEscaped else {
        guard let open = bytes.firstIndex(of: UInt8(ascii: "<"), from: search) else { return nil }
        if isEndTag(at: open) { return open }
        isEscaped = bytes.matches("!--", at: open + 1)
        // The dashes that open a comment may close it as well: `<!-->`.
        search = isEscaped ? open + 2 : open + 1
        continue
      }
      guard
        let mark = bytes.firstIndex(ofEither: UInt8(ascii: "<"), UInt8(ascii: "-"), from: search)
      else { return nil }
      search = mark + 1
      if bytes[mark] == UInt8(ascii: "-") {
        guard bytes.matches("->", at: mark + 1) else { continue }
        (isEscaped, isDoubleEscaped) = (false, false)
        search = mark + 3
      } else if isDoubleEscaped {
        let isEnd = mark + 1 < bytes.count && bytes[mark + 1] == UInt8(ascii: "/")
        if isEnd, isTagName(Self.script, at: mark + 2) { isDoubleEscaped = false }
      } else if isEndTag(at: mark) {
        return mark
      } else if isTagName(Self.script, at: mark + 1) {
        isDoubleEscaped = true
      }
    }
    return nil
  }

  private static let script = Array("script".utf8)
}
