import BriefingCore

// What holds for pages that are XML, as the chapters of books are.

extension HTMLPageReader {
  /// The name of the element of a tag; in XML without its prefix.
  func name(of token: HTMLToken) -> HTMLElementName {
    guard isXML, let colon = page.bytes[token.content].lastIndex(of: UInt8(ascii: ":")) else {
      return HTMLElementName(page.bytes, token.content)
    }
    return HTMLElementName(page.bytes, colon + 1..<token.content.upperBound)
  }

  /// Whether the current tag marks where a page of the printed book ends, with its number.
  func marksPageBreak() -> Bool {
    tokenizer.attributes.contains { attribute in
      switch attribute.name.count {
      case 9 where tokenizer.isName("epub:type", of: attribute):
        holds("pagebreak", in: attribute.value)
      case 4 where tokenizer.isName("role", of: attribute):
        holds("doc-pagebreak", in: attribute.value)
      default: false
      }
    }
  }

  /// Whether a word is among those of a value.
  private func holds(_ word: StaticString, in value: Range<Int>) -> Bool {
    var index = value.lowerBound
    while index < value.upperBound {
      var end = index
      while end < value.upperBound, !page.bytes[end].isHTMLSpace { end += 1 }
      if end - index == word.utf8CodeUnitCount,
        page.bytes.matches(word, at: index, ignoringCase: true)
      {
        return true
      }
      index = end + 1
    }
    return false
  }

  /// Passes over the number of a page, up to the end of its element.
  ///
  /// Within a line a tag that stands on lines of its own ends it too, so that an element nobody ends
  /// does not take the chapter with it.
  mutating func skipPageBreak(_ name: HTMLElementName, _ token: HTMLToken) {
    if name.breaksText { endBlock() }
    guard !token.isSelfClosing, !name.isVoid else { return }
    var depth = 1
    while let token = tokenizer.next() {
      switch token.kind {
      case .text:
        if !page.bytes[token.content].allSatisfy(\.isASCIIWhitespace) { page.pageBreaks += 1 }
      case .startTag, .endTag:
        let inner = self.name(of: token)
        if !name.breaksText, inner.breaksText {
          // The attributes of a start tag are still those of the tokenizer.
          tokenizer.pending = token
          return
        }
        guard inner == name else { continue }
        if token.kind == .endTag {
          depth -= 1
        } else if !token.isSelfClosing {
          depth += 1
        }
        if depth == 0 { return }
      case .comment, .doctype: break
      }
    }
  }
}
