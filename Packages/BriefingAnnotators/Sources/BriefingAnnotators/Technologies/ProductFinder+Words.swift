import BriefingCore

extension ProductFinder {
  /// The topic of telephones, players and programs.
  static let deviceTopic = "digital-policy"

  // MARK: iPhone, macOS

  /// Whether a word that starts small is a product's: it is known as one, or has a maker, an owner or a
  /// number here, as bodies and places written so have not ("iStock", "iLembe").
  private func isEvident(smallFirst tokens: Range<Int>) -> Bool {
    let index = tokens.lowerBound
    let form = words.forms[index]
    return ProductVocabulary.smallFirst.contains(form)
      || ProductVocabulary.smallFirst.contains(singular(index))
      || scene.maker(before: index) != nil
      || words.isSameSentence(index - 1, index)
        && ProductVocabulary.owning.contains(words.forms[index - 1])
      || tokens.contains { words.tokens[$0].isNumber }
  }

  /// Whether a word starts small and goes on with a capital as names of devices and programs do.
  ///
  /// An i before a word ("iPhone") or "OS" at the end ("macOS"): units and molecules are written with
  /// a small letter and capitals as well ("kWh", "mRNA").
  func isSmallFirst(_ index: Int) -> Bool {
    let span = words.tokens[index].span
    guard
      words.bytes[span.start] == UInt8(ascii: "i")
        || words.bytes[span.end - 1] == UInt8(ascii: "S")
    else { return false }
    let word = words.bytes[span.range]
    guard word.count > 2, word.count < 16, let first = word.first, first.isASCIILowercase,
      words.tokens[index].isWord, word.allSatisfy(\.isASCIILetter),
      !words.isJoined(index)
        || words.isQuote(index - 1) || words.isMark(index - 1, "(")
    else { return false }
    let rest = word.dropFirst()
    if first == UInt8(ascii: "i"), word.count > 3, let second = rest.first {
      return second.isASCIIUppercase && rest.dropFirst().allSatisfy(\.isASCIILowercase)
        || word.elementsEqual("iPadOS".utf8)
    }
    return word.count < 9 && word.suffix(2).elementsEqual("OS".utf8)
      && word.dropLast(2).allSatisfy(\.isASCIILowercase)
  }

  /// The tokens of a name that starts with such a word: "iPhone 3GS", "iTunes Music Store".
  func smallFirst(from index: Int) -> Range<Int> {
    var end = index + 1
    while end < min(words.count, index + Self.longestName), words.isSameSentence(index, end),
      !words.isJoined(end), !scene.isOther(end), isContinuation(end)
    {
      end += 1
    }
    return index..<end
  }

  private func isContinuation(_ index: Int) -> Bool {
    let word = words.bytes[words.tokens[index].span.range]
    if let first = word.first, first.isASCIIDigit {
      let next = index + 1
      let isCount =
        words.isSameSentence(index, next)
        && (ProductVocabulary.counted.contains(words.forms[next]) || words.isMark(next, "%"))
      let version = word.last == UInt8(ascii: "s") ? word.dropLast() : word
      return !isCount && word.count < 4
        && version.allSatisfy { $0.isASCIIDigit || $0.isASCIIUppercase }
        && (word.count < 3 || version.contains(where: \.isASCIIUppercase))
    }
    if ProductVocabulary.smallVersions.contains(words.forms[index]), !words.isCapitalized(index) {
      // "An iPod touch is", and no "iPhone touch screen".
      let next = index + 1
      return !words.isSameSentence(index, next) || words.tokens[next].isPunctuation
        || words.tokens[next].isNumber || words.has(next, .grammar)
    }
    if ProductVocabulary.versions.contains(words.forms[index]) { return words.isCapitalized(index) }
    // "iPhone XR", in a menu too.
    if word.count < 3, word.allSatisfy(\.isASCIIUppercase), words.isCapitalized(index) {
      return true
    }
    return words.isNameWord(index) && isProse(index)
      && !words.has(index, [.office, .honorific, .gathering, .occupation])
      && !scene.wordsOfOthers.contains(words.forms[index])
  }

  /// Whether small letters go on around a word, so that its capital means something: in the rows of a
  /// menu it does not.
  private func isProse(_ index: Int) -> Bool {
    guard !words.isTitleCased[index] else { return false }
    let start = words.sentenceStart[index]
    return (start..<min(words.count, start + 60)).contains {
      words.isSameSentence($0, index) && words.tokens[$0].isWord && !words.isCapitalized($0)
        && !isSmallFirst($0)
    }
  }

  /// The name, without the s of a plural where the word is known, or in the document, without it.
  func name(ofSmallFirst tokens: Range<Int>) -> String {
    let text = words.plainText(words.span(tokens))
    let last = tokens.upperBound - 1
    guard tokens.count == 1, singular(last) != words.forms[last],
      smallFirstWords.contains(singular(last))
        || ProductVocabulary.smallFirst.contains(singular(last))
    else { return text }
    return String(text.dropLast())
  }

  /// Learns a name that starts with such a word, and what tells the model from others: "the 3GS".
  mutating func learn(smallFirst tokens: Range<Int>) {
    guard isEvident(smallFirst: tokens) else { return }
    evidentWords.formUnion([words.forms[tokens.lowerBound], singular(tokens.lowerBound)])
    let meaning = Meaning(name: name(ofSmallFirst: tokens), topic: Self.deviceTopic)
    learnWords(tokens, as: meaning)
    let last = words.tokens[tokens.upperBound - 1]
    if tokens.count == 2, last.isWord, last.shape.contains(.digits), last.span.length > 2 {
      learnWords(tokens.upperBound - 1..<tokens.upperBound, as: meaning)
    }
  }
}
