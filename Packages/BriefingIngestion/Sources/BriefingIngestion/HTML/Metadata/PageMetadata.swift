import BriefingCore

/// What a page says of itself.
struct PageMetadata {
  let page: HTMLPage
  /// The titles it states, the most telling first.
  let titles: [[UInt8]]

  init(_ page: HTMLPage) {
    self.page = page
    var titles: [[UInt8]] = []
    let tokenizer = HTMLTokenizer(page.bytes)
    func isName(_ property: HTMLPage.Property, _ name: StaticString) -> Bool {
      property.name.count == name.utf8CodeUnitCount
        && page.bytes.matches(name, at: property.name.lowerBound, ignoringCase: true)
    }
    for property in page.properties {
      for name: StaticString in [
        "og:title", "twitter:title", "title", "headline", "dc.title", "sailthru.title",
      ] where isName(property, name) {
        titles.append(tokenizer.decoded(property.content, .data, isAttribute: true))
      }
    }
    if let title = page.title { titles.append(tokenizer.decoded(title, .rcdata)) }
    self.titles = titles
  }
}
