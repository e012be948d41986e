import BriefingCore

extension MarkdownInlines {
  /// Takes a `[` or `![`.
  mutating func openBracket(length: Int) {
    if !brackets.isEmpty { brackets[brackets.count - 1].hasInner = true }
    let range = index..<index + length
    brackets.append(
      Bracket(
        node: nodes.count,
        isImage: length == 2,
        delimiter: lastDelimiter,
        position: range.upperBound
      )
    )
    add(.text, range)
  }

  /// Takes a `]`: with what stands behind it, it may make a link of what stands before it.
  mutating func closeBracket() {
    let close = index
    guard let opener = brackets.popLast() else { return add(.text, close..<close + 1) }
    let isDead = !opener.isImage && brackets.count < deadBrackets
    deadBrackets = min(deadBrackets, brackets.count)
    guard !isDead, let target = endOfTarget(behind: close, opener) else {
      if isNote(opener, close) { return hideNote(opener, close) }
      return add(.text, close..<close + 1)
    }
    nodes[opener.node].kind = .hidden
    add(.hidden, close..<target)
    pairDelimiters(above: opener.delimiter)
    if opener.isImage {
      addImage(from: opener.node)
    } else {
      // Links hold no links.
      deadBrackets = brackets.count
    }
  }

  /// The offset behind what makes brackets a link: `(target)`, `[label]`, `[]`, or their own label.
  private func endOfTarget(behind close: Int, _ opener: Bracket) -> Int? {
    let next = close + 1
    if next < end, bytes[next] == UInt8(ascii: "("), let tail = endOfInlineTarget(at: next) {
      return tail
    }
    var tail = next
    if next < end, bytes[next] == UInt8(ascii: "["),
      let labelEnd = bytes.endOfLabel(at: next, end: end)
    {
      let label = next + 1..<labelEnd - 1
      if !label.isEmpty { return references.isLink(label, of: bytes) ? labelEnd : nil }
      tail = labelEnd
    }
    let own = opener.position..<close
    guard !opener.hasInner, own.count <= MarkdownReferences.longestLabel,
      references.isLink(own, of: bytes)
    else { return nil }
    return tail
  }

  /// The offset behind `(target "title")`.
  private func endOfInlineTarget(at open: Int) -> Int? {
    var place = bytes.skipSpace(from: open + 1, end: end)
    guard let target = bytes.endOfDestination(at: place, end: end) else { return nil }
    place = bytes.skipSpace(from: target, end: end)
    if place > target, let title = bytes.endOfTitle(at: place, end: end) {
      place = bytes.skipSpace(from: title, end: end)
    }
    return place < end && bytes[place] == UInt8(ascii: ")") ? place + 1 : nil
  }

  /// Whether brackets are the mark of a footnote that is there, `[^1]`.
  private func isNote(_ opener: Bracket, _ close: Int) -> Bool {
    guard !opener.isImage, !opener.hasInner, close > opener.position + 1,
      close - opener.position <= MarkdownReferences.longestLabel,
      bytes[opener.position] == UInt8(ascii: "^")
    else { return false }
    return references.isNote(opener.position + 1..<close, of: bytes)
  }

  private mutating func hideNote(_ opener: Bracket, _ close: Int) {
    for node in opener.node..<nodes.count { nodes[node].kind = .hidden }
    add(.hidden, close..<close + 1)
    dropDelimiters(above: opener.delimiter)
  }
}
