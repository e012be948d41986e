import BriefingCore

// What the page says of itself.

extension HTMLPageReader {
  /// Remembers where the name of an author starts: `rel="author"`, `itemprop="author"`.
  mutating func noteAuthor(_ name: HTMLElementName) {
    if let author, author.name == name { self.author?.depth += 1 }
    guard author == nil else { return }
    for attribute in tokenizer.attributes
    where attribute.value.count >= 6
      && (tokenizer.isName("rel", of: attribute) || tokenizer.isName("itemprop", of: attribute))
      && page.bytes.matches("author", at: attribute.value.lowerBound, ignoringCase: true)
    {
      author = (name, text.bytes.count, 0)
    }
  }

  mutating func endAuthor(_ name: HTMLElementName) {
    guard let author, author.name == name else { return }
    if author.depth > 0 {
      self.author?.depth -= 1
    } else {
      if text.bytes.count > author.start { page.authors.append(author.start..<text.bytes.count) }
      self.author = nil
    }
  }

  mutating func note(time token: HTMLToken) {
    guard let value = range(of: "datetime"),
      range(of: "pubdate") != nil
        || range(of: "itemprop").map({
          page.bytes.matches("datePublished", at: $0.lowerBound)
        }) ?? page.times.isEmpty
    else { return }
    page.times.append(value)
  }

  func range(of name: StaticString) -> Range<Int>? {
    tokenizer.attributes.first { tokenizer.isName(name, of: $0) }?.value
  }

  mutating func note(property token: HTMLToken) {
    guard let content = range(of: "content") else { return }
    for name: StaticString in ["name", "property", "itemprop", "http-equiv"] {
      guard let range = range(of: name) else { continue }
      page.properties.append(HTMLPage.Property(name: range, content: content))
    }
  }

  mutating func note(link token: HTMLToken) {
    guard page.address == nil, let relation = range(of: "rel"), relation.count == 9,
      page.bytes.matches("canonical", at: relation.lowerBound, ignoringCase: true)
    else { return }
    page.address = range(of: "href")
  }

  mutating func note(script token: HTMLToken) {
    guard let type = range(of: "type"),
      page.bytes.matches("application/ld+json", at: type.lowerBound, ignoringCase: true)
    else { return }
    let start = token.range.upperBound
    guard let content = tokenizer.next() else { return }
    if content.kind == .text { page.linkedData.append(start..<content.range.upperBound) }
  }
}
