import BriefingCore

/// The rules that find products: what a document shows to be one is learnt first, and then found
/// wherever it stands.
struct ProductFinder {
  /// A product as it is named in one place.
  struct Product {
    let tokens: Range<Int>
    let name: String
    let topic: String?
  }

  /// What a name of the document stands for.
  struct Meaning {
    let name: String
    let topic: String?
  }

  let scene: ProductScene
  var words: NameWords { scene.words }
  /// The designations by their stems: "A380", "787".
  var models: [String: Meaning] = [:]
  /// What models of the document share with others of their make, with the topic.
  var series: [String: Meaning] = [:]
  /// Names in words, by these.
  var names: [[WordForm]: Meaning] = [:]
  /// The first words of the names.
  var firstWords: Set<WordForm> = []
  /// The words that start small and go on with a capital.
  var smallFirstWords: Set<WordForm> = []
  /// Those of them that the document, or the vocabulary, shows to be products.
  var evidentWords: Set<WordForm> = []
  /// The makers of the numbered models, by the first digit of their numbers.
  var numberMakers: [UInt8: String] = [:]

  init(_ view: DocumentView) { scene = ProductScene(view) }

  /// The most words a name has.
  static let longestName = 4

  /// Learns the products that the document shows to be such.
  mutating func learn() {
    var flights: Set<String> = []
    var small: [Range<Int>] = []
    for index in 0..<words.count {
      if let found = ProductDesignation(at: index, in: words) {
        if words.isWord(index - 1, "flight") { flights.insert(found.stem) }
        learn(found)
      } else if isSmallFirst(index), !scene.isOther(index) {
        smallFirstWords.insert(words.forms[index])
        small.append(smallFirst(from: index))
      }
    }
    for flight in flights { models[flight] = nil }
    learnListed()
    for tokens in small { learn(smallFirst: tokens) }
    learnNamesBeforeNouns()
  }

  /// Learns the products of the table that the document names.
  private mutating func learnListed() {
    let table = ProductTable.standard
    for match in table.matcher.matches(in: words.document) {
      let entry = table.entries[match.payload]
      let tokens = words.document.tokenIndices(in: match.span)
      learnWords(tokens, as: Meaning(name: entry.name, topic: entry.topic))
    }
  }

  /// Returns the products, in order; none overlaps another.
  func products() -> [Product] {
    var result: [Product] = []
    var index = 0
    while index < words.count {
      guard let product = product(at: index) else {
        index += 1
        continue
      }
      // A maker before a model belongs to it, unless it was the end of another.
      let start = max(product.tokens.lowerBound, result.last?.tokens.upperBound ?? 0)
      let tokens = start..<product.tokens.upperBound
      result.append(Product(tokens: tokens, name: product.name, topic: product.topic))
      index = tokens.upperBound
    }
    return result
  }

  private func product(at index: Int) -> Product? {
    guard !scene.isOther(index) else { return nil }
    if let found = ProductDesignation(at: index, in: words) {
      return model(found) ?? named(at: index)
    }
    let known = named(at: index)
    guard isSmallFirst(index),
      evidentWords.contains(words.forms[index]) || evidentWords.contains(singular(index))
    else { return known }
    let tokens = smallFirst(from: index)
    if let known, known.tokens.count >= tokens.count { return known }
    return Product(tokens: tokens, name: name(ofSmallFirst: tokens), topic: Self.deviceTopic)
  }

  // MARK: Names in words

  /// The longest name learnt that starts with a token.
  func named(at index: Int) -> Product? {
    guard !firstWords.isEmpty, isWritten(index),
      firstWords.contains(words.forms[index]) || firstWords.contains(singular(index)),
      !words.isHyphen(index - 1)
    else { return nil }
    for length in stride(from: Self.longestName, through: 1, by: -1) {
      let tokens = index..<index + length
      guard tokens.upperBound <= words.count, words.isSameSentence(index, tokens.upperBound - 1),
        !scene.isOther(tokens)
      else { continue }
      var key = tokens.map { words.forms[$0] }
      var meaning = names[key]
      if meaning == nil {
        key[length - 1] = singular(tokens.upperBound - 1)
        meaning = names[key]
      }
      guard let meaning else { continue }
      let end = versionEnd(afterName: tokens)
      if end > tokens.upperBound {
        let version = words.plainText(words.span(tokens.upperBound..<end))
        return Product(
          tokens: index..<end,
          name: meaning.name + " " + version,
          topic: meaning.topic
        )
      }
      guard !goesOn(tokens) else { continue }
      return Product(tokens: tokens, name: meaning.name, topic: meaning.topic)
    }
    return nil
  }

  /// The token after the number and version behind a name: "PlayStation 4 Pro", "MacBook Air".
  private func versionEnd(afterName tokens: Range<Int>) -> Int {
    var end = tokens.upperBound
    let isCount = words.isSameSentence(end, end + 1) && isCounted(end + 1)
    if words.isSameSentence(end - 1, end), words.tokens[end].isNumber, !words.isJoined(end),
      words.tokens[end].span.length < 4, !words.isJoined(end + 1), !isCount
    {
      end += 1
    }
    if words.isSameSentence(end - 1, end), words.isCapitalized(end), !words.isJoined(end),
      !words.isTitleCased[end], ProductVocabulary.versions.contains(words.forms[end])
    {
      end += 1
    }
    return end
  }

  /// Whether a word is one that things are counted in: "people", or the plural of a noun.
  private func isCounted(_ index: Int) -> Bool {
    ProductVocabulary.counted.contains(words.forms[index])
      || !words.isCapitalized(index) && singular(index) != words.forms[index]
        && !words.has(index, .grammar)
  }

  /// Whether a word is written as names are: with a capital or a digit, or small and then a capital.
  private func isWritten(_ index: Int) -> Bool {
    words.isCapitalized(index) || isSmallFirst(index)
      || words.bytes[words.tokens[index].span.start].isASCIIDigit
  }

  /// Whether a name is a part of a longer one: "Patriot Act", "New England Patriots".
  private func goesOn(_ tokens: Range<Int>) -> Bool {
    if isSmallFirst(tokens.lowerBound) { return false }
    let next = tokens.upperBound
    if words.isSameSentence(tokens.lowerBound, next), words.isNameWord(next), !words.isJoined(next),
      !words.isTitleCased[next], ProductVocabulary.heads[words.forms[next]] == nil
    {
      return true
    }
    let before = tokens.lowerBound - 1
    return words.isSameSentence(before, tokens.lowerBound) && words.isNameWord(before)
      && !words.isTitleCased[before] && !words.startsSentence(before)
      && words.countries.ending(before: tokens.lowerBound) == nil && !scene.isOther(before)
      && scene.maker(before: tokens.lowerBound) == nil
  }

  /// The key of a word without the s of a plural.
  func singular(_ index: Int) -> WordForm {
    let range = words.tokens[index].span.range
    guard range.count > 3, words.bytes[range.upperBound - 1] == UInt8(ascii: "s") else {
      return words.forms[index]
    }
    return WordForm(words.bytes, in: range.lowerBound..<range.upperBound - 1)
  }

  /// Learns a name by its words.
  mutating func learnWords(_ tokens: Range<Int>, as meaning: Meaning) {
    guard !tokens.isEmpty, tokens.count <= Self.longestName else { return }
    let key = tokens.dropLast().map { words.forms[$0] } + [singular(tokens.upperBound - 1)]
    let written = tokens.map { words.forms[$0] }
    if names[key] == nil { names[key] = meaning }
    if names[written] == nil { names[written] = meaning }
    firstWords.insert(key[0])
    firstWords.insert(written[0])
  }
}
