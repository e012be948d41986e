import BriefingCore

extension HTMLPageReader {
  /// What the name and the attributes of the current tag say of the text in its element.
  func cues(of name: HTMLElementName) -> ElementCues {
    var cues = ElementCues(name)
    for attribute in tokenizer.attributes {
      switch attribute.name.count {
      case 2 where tokenizer.isName("id", of: attribute),
        4 where tokenizer.isName("role", of: attribute),
        5 where tokenizer.isName("class", of: attribute),
        8 where tokenizer.isName("itemprop", of: attribute),
        7 where tokenizer.isName("data-qa", of: attribute),
        9 where tokenizer.isName("data-type", of: attribute),
        11
      where tokenizer.isName("data-testid", of: attribute)
        || tokenizer.isName("data-module", of: attribute),
        14 where tokenizer.isName("data-component", of: attribute):
        cues.formUnion(vocabulary.cues(in: attribute.value, of: page.bytes))
      case 10 where tokenizer.isName("aria-label", of: attribute):
        // A label is written for people; only its plainest words count.
        let plain = vocabulary.cues(in: attribute.value, of: page.bytes)
        cues.formUnion(plain.intersection([.navigation, .comments, .advertisement, .share]))
      case 6 where tokenizer.isName("hidden", of: attribute):
        cues.insert(.hidden)
      case 5 where tokenizer.isName("style", of: attribute):
        if hidesElement(attribute.value) { cues.insert(.hidden) }
      default: break
      }
    }
    return cues
  }

  /// Whether a `style` keeps an element from being shown.
  private func hidesElement(_ style: Range<Int>) -> Bool {
    // Never beyond the value: a page of styles without the letter would be searched to its end each time.
    for index in style where page.bytes[index] == UInt8(ascii: "d") {
      if page.bytes.matches("display:none", at: index)
        || page.bytes.matches("display: none", at: index)
      {
        return true
      }
    }
    return false
  }

  /// A number that the elements of a row of cards share: name and first class.
  func signature(of name: HTMLElementName) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(name.rawValue)
    guard let classes = range(of: "class") else { return hash }
    var index = classes.lowerBound
    while index < classes.upperBound, page.bytes[index].isHTMLSpace { index += 1 }
    while index < classes.upperBound, !page.bytes[index].isHTMLSpace {
      hash = (hash ^ UInt64(page.bytes[index])) &* 0x100_0000_01b3
      index += 1
    }
    return hash
  }
}
