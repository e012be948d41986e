import BriefingCore

extension ProductFinder {
  /// Learns the names that stand before a noun for a product: "Patriot missiles", "Falcon 9 rocket".
  mutating func learnNamesBeforeNouns() {
    var usage: ProductNameUsage?
    for index in 0..<words.count {
      if words.isWord(index, "class") {
        learnClass(index)
        continue
      }
      if ProductVocabulary.ranges.contains(words.forms[index]), !words.isCapitalized(index) {
        learnRange(index)
        continue
      }
      guard let (head, start, isQualified) = noun(at: index),
        let run = nameRun(before: start), let name = checked(run)
      else { continue }
      let known = usage ?? ProductNameUsage(words)
      usage = known
      if isProduct(name, head, isQualified: isQualified, known) {
        let text = words.plainText(words.span(name))
        learnWords(name, as: Meaning(name: text, topic: head.topic))
      }
    }
  }

  /// Learns a word with a capital inside that somebody makes several models of: "the new MacBook line".
  private mutating func learnRange(_ index: Int) {
    let name = index - 1
    guard words.isSameSentence(name - 1, index), words.isNameWord(name), !words.isJoined(index),
      !words.isJoined(name), !words.isTitleCased[name], !scene.isOther(name), !isNoName(name),
      words.nameRoles(name).isEmpty,
      ProductVocabulary.owning.contains(words.forms[name - 1])
        || scene.maker(before: name) != nil
    else { return }
    let word = words.bytes[words.tokens[name].span.range]
    guard word.dropFirst(3).contains(where: \.isASCIIUppercase), word.allSatisfy(\.isASCIILetter),
      word.contains(where: \.isASCIILowercase)
    else { return }
    learnWords(name..<index, as: Meaning(name: words.string(name), topic: nil))
  }

  /// The noun for a product that ends with a token, where its words start, and whether others than
  /// the noun are among them.
  private func noun(at index: Int) -> (ProductVocabulary.Head, start: Int, isQualified: Bool)? {
    guard !words.isCapitalized(index), index > 0 else { return nil }
    var head = ProductVocabulary.heads[words.forms[index]]
    var start = index
    if words.isWord(index, "system") || words.isWord(index, "systems") {
      guard ProductVocabulary.systems.contains(words.forms[index - 1]) else { return nil }
      let topic = words.isWord(index - 1, "operating") ? Self.deviceTopic : "defence"
      head = ProductVocabulary.Head(topic: topic, strength: .own, isPlural: false)
      start -= 1
    }
    guard let head, head.strength != .weak,
      index + 1 >= words.count || ProductVocabulary.heads[words.forms[index + 1]] == nil
        || words.isWord(index + 1, "range") || words.isWord(index + 1, "series")
    else { return nil }
    let noun = start
    while start > 0, index - start < 8, words.isSameSentence(start - 1, index),
      isModifier(start - 1)
    {
      start -= 1
    }
    return (head, start, start < noun)
  }

  /// Whether a word in small letters goes before a noun for a product.
  private func isModifier(_ index: Int) -> Bool {
    if words.isHyphen(index) { return !words.isCapitalized(index - 1) }
    guard !words.isCapitalized(index) else { return false }
    let form = words.forms[index]
    if words.has(index, .grammar) || words.isWord(index, "way") || words.isWord(index, "based") {
      return ProductVocabulary.modifiers.contains(form)
        && (words.isHyphen(index - 1) || words.isHyphen(index + 1))
    }
    return ProductVocabulary.modifiers.contains(form) || ProductVocabulary.heads.contains(form)
  }

  /// The capitalised words that end before a token, a number or numeral behind them among them.
  private func nameRun(before end: Int) -> Range<Int>? {
    guard end > 0, !words.isJoined(end) else { return nil }
    var start = end
    let last = end - 1
    let word = words.bytes[words.tokens[last].span.range]
    let isNumber =
      word.first?.isASCIIDigit == true && word.count < 4
      && word.allSatisfy { $0.isASCIIDigit || $0.isASCIIUppercase }
    if isNumber { start -= 1 }
    while start > 0, end - start < Self.longestName, words.isNameWord(start - 1),
      words.isSameSentence(start - 1, last), !scene.isOther(start - 1),
      words.countries.ending(before: start) == nil, !words.isJoined(start)
    {
      start -= 1
    }
    guard start < (isNumber ? last : end), !words.isHyphen(start - 1) else { return nil }
    return start..<end
  }

  /// The part of a run that may be a product's name, or nothing: behind the words of others, and
  /// behind a word that has its capital from the start of a sentence.
  private func checked(_ run: Range<Int>) -> Range<Int>? {
    var start = run.lowerBound
    for index in run where isNoName(index) { start = index + 1 }
    if start == run.lowerBound, words.startsSentence(start), run.count > 1,
      words.tokens[start + 1].isWord
    {
      start += 1
    }
    guard start < run.upperBound, words.tokens[start].isWord, words.isCapitalized(start),
      !words.isTitleCased[start], !words.has(start, .nameSuffix)
    else { return nil }
    if run.count == 1 || start == run.upperBound - 1,
      words.tokens[start].shape.contains(.uppercase), words.tokens[start].span.length < 5
    {
      return nil
    }
    let isNumbered = !words.isCapitalized(run.upperBound - 1)
    if isNumbered, ProductVocabulary.counters.contains(words.forms[start]) { return nil }
    return start..<run.upperBound
  }

  /// Whether a word with a capital is no part of a product's name: "Soviet", "Houthi", "Navy".
  private func isNoName(_ index: Int) -> Bool {
    let form = words.forms[index]
    if ProductVocabulary.otherNames.contains(form) || scene.wordsOfOthers.contains(form)
      || words.has(index, [.calendar, .honorific, .office, .body, .forum, .instrument])
    {
      return true
    }
    let word = words.bytes[words.tokens[index].span.range]
    guard word.count > 4 else { return false }
    return ["i", "ian", "ish", "ese", "ean"].contains {
      word.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// Whether the document bears out that a name before a noun is that of the product.
  private func isProduct(
    _ name: Range<Int>,
    _ head: ProductVocabulary.Head,
    isQualified: Bool,
    _ usage: ProductNameUsage
  ) -> Bool {
    let first = words.forms[name.lowerBound]
    if words.startsSentence(name.lowerBound), usage[first].capitals == 0 { return false }
    let own = name.filter { words.tokens[$0].isWord }
    let counts = own.map { usage[words.forms[$0]] }
    guard counts.allSatisfy({ !$0.isOwner && $0.smalls == 0 }) else { return false }
    let isNumbered = name.count > own.count
    return isNumbered || head.strength == .own || counts[0].capitals > 1
  }

  /// Learns a class of vessels: "Virginia-class attack submarines".
  private mutating func learnClass(_ index: Int) {
    let last = index - 2
    guard last >= 0, words.isHyphen(index - 1), words.isNameWord(last), !scene.isOther(last),
      !words.startsSentence(last) || !words.has(last, .grammar)
    else { return }
    var end = index + 1
    while end < min(words.count, index + 6), words.isSameSentence(index, end),
      !ProductVocabulary.vessels.contains(words.forms[end]),
      ProductVocabulary.modifiers.contains(words.forms[end]) || words.isHyphen(end)
    {
      end += 1
    }
    guard end < words.count, words.isSameSentence(index, end),
      ProductVocabulary.vessels.contains(words.forms[end])
    else { return }
    var start = last
    if start > 0, words.isNameWord(start - 1), !scene.isOther(start - 1), !isNoName(start - 1),
      words.isSameSentence(start - 1, start), !words.startsSentence(start - 1),
      !words.isJoined(start), words.countries.ending(before: start) == nil
    {
      start -= 1
    }
    let tokens = start..<index + 1
    let meaning = Meaning(name: words.plainText(words.span(tokens)), topic: "maritime")
    learnWords(tokens, as: meaning)
  }
}

/// How a document uses each of its words: what of it speaks against the name of a product.
struct ProductNameUsage {
  /// The use of one word.
  struct Use {
    /// How often it has a capital that no sentence's start explains.
    var capitals = 0
    /// How often it is written small.
    var smalls = 0
    /// Whether it acts or holds things somewhere, as bodies and places do: "in Rivers", "Rivers said".
    var isOwner = false
  }

  private var uses: [WordForm: Use] = [:]

  init(_ words: NameWords) {
    for index in 0..<words.count where words.tokens[index].isWord {
      let form = words.forms[index]
      if !words.isCapitalized(index) {
        uses[form, default: Use()].smalls += 1
        continue
      }
      guard !words.isTitleCased[index] else { continue }
      if !words.startsSentence(index) { uses[form, default: Use()].capitals += 1 }
      let next = index + 1
      let before = index - 1
      let acts =
        words.isPossessive(next)
        || words.isSameSentence(index, next) && words.has(next, .speech)
      let isPlace =
        words.isSameSentence(before, index) && Self.prepositions.contains(words.forms[before])
        && (!words.isSameSentence(index, next)
          || ProductVocabulary.heads[words.forms[next]] == nil
            && !ProductVocabulary.modifiers.contains(words.forms[next])
            && !words.isCapitalized(next) && !words.tokens[next].isNumber)
      if acts || isPlace { uses[form, default: Use()].isOwner = true }
    }
  }

  /// The use of a word.
  subscript(form: WordForm) -> Use { uses[form] ?? Use() }

  private static let prepositions: WordSet = ["in", "from", "at", "near"]
}
