import BriefingCore

/// What stands around a word that may be a product's name: makers, nouns for products, other names.
struct ProductScene {
  let words: NameWords
  /// Whether a token is in the name of a person, body, place or other thing.
  private let isOther: [Bool]
  /// Where the maker's name starts that ends before a token; -1 where none does.
  private let makerStarts: [Int32]
  /// The firms of the document whose models have numbers without letters.
  let numberingMakers: [String]
  /// The words with a capital in the names of persons, bodies and places.
  let wordsOfOthers: Set<WordForm>

  init(_ view: DocumentView) {
    words = view.reading(NameWords.self)
    var isOther = Array(repeating: false, count: words.count)
    var wordsOfOthers: Set<WordForm> = []
    for label in Self.layers {
      for annotation in view.annotations(label) {
        for index in words.document.tokenIndices(in: annotation.span) {
          isOther[index] = true
          if words.isCapitalized(index), label != .technology {
            wordsOfOthers.insert(words.forms[index])
          }
        }
      }
    }
    for mention in view.reading(IndexMentions.self).mentions {
      for index in words.document.tokenIndices(in: mention.span) { isOther[index] = true }
    }
    var makers = Array(repeating: Int32(-1), count: words.count + 1)
    var numbering: [String] = []
    let firms =
      view.reading(WellKnownFirms.self).matches.map(\.span)
      + view.annotations(.organization).filter { $0.attributes.text("kind") == "company" }
      .map(\.span)
    for span in firms {
      let tokens = words.document.tokenIndices(in: span)
      guard !tokens.isEmpty else { continue }
      makers[tokens.upperBound] = Int32(tokens.lowerBound)
      if tokens.count == 1,
        ProductVocabulary.numberingMakers.contains(words.forms[tokens.lowerBound])
      {
        let name = words.string(tokens.lowerBound)
        if !numbering.contains(name) { numbering.append(name) }
      }
    }
    makerStarts = makers
    numberingMakers = numbering
    self.isOther = isOther
    self.wordsOfOthers = wordsOfOthers
  }

  /// The layers whose names are no products.
  static let layers: [Label] = [
    .person, .organization, .place, .forum, .instrument, .facility, .technology,
  ]

  /// Whether a token is in the name of something else.
  func isOther(_ index: Int) -> Bool { isOther.indices.contains(index) && isOther[index] }

  /// Whether one of some tokens is in the name of something else.
  func isOther(_ tokens: Range<Int>) -> Bool { tokens.contains { isOther[$0] } }

  /// A maker before a product.
  struct Maker {
    let tokens: Range<Int>
    /// Whether it owns the product: "Boeing’s 787".
    let isPossessive: Bool
    /// Whether it flies the product and did not make it: "Air France A330".
    let isCarrier: Bool
  }

  /// The maker directly before a token.
  func maker(before index: Int) -> Maker? {
    var end = index
    let isPossessive =
      words.isPossessive(index - 1) || words.isPluralPossessive(index - 1)
    if isPossessive { end -= 1 }
    guard end > 0, makerStarts[end] >= 0, words.isSameSentence(end - 1, index),
      !words.isJoined(index)
    else { return nil }
    let tokens = Int(makerStarts[end])..<end
    return Maker(
      tokens: tokens,
      isPossessive: isPossessive,
      isCarrier: tokens.contains { ProductVocabulary.carriers.contains(words.forms[$0]) }
    )
  }

  /// Whether somebody is said to have made what comes next: "Russian-made S-400".
  func isMade(_ index: Int) -> Bool {
    index > 1 && ProductVocabulary.making.contains(words.forms[index - 1])
      && words.isHyphen(index - 2)
  }

  /// Returns the noun for a kind of product that follows a token, behind words that go before it.
  func head(from index: Int) -> ProductVocabulary.Head? {
    var position = index
    while position < min(words.count, index + 8), words.isSameSentence(index - 1, position) {
      let form = words.forms[position]
      // The noun may itself only qualify another: "fighter jets", "missile system".
      let next = position + 1
      let goesOn =
        next < words.count && words.isSameSentence(position, next)
        && (ProductVocabulary.heads.contains(words.forms[next])
          || ProductVocabulary.systems.contains(form) && words.isWord(next, "system")
          || ProductVocabulary.systems.contains(form) && words.isWord(next, "systems"))
      if let head = ProductVocabulary.heads[form] {
        guard goesOn, let last = ProductVocabulary.heads[words.forms[next]] else { return head }
        // "A missile system" is a thing of its own, "a tank crew" is not.
        guard last.strength != .weak else { return head }
        return ProductVocabulary.Head(
          topic: last.topic ?? head.topic,
          strength: last.strength,
          isPlural: last.isPlural
        )
      }
      guard
        ProductVocabulary.modifiers.contains(form) || words.isHyphen(position)
          || words.isMark(position, ",") && position > index
      else { return nil }
      if ProductVocabulary.systems.contains(form),
        words.isWord(next, "system") || words.isWord(next, "systems")
      {
        let topic = form == "operating" ? "digital-policy" : "defence"
        return ProductVocabulary.Head(
          topic: topic,
          strength: .own,
          isPlural: words.isWord(next, "systems")
        )
      }
      position = next
    }
    return nil
  }
}
