import BriefingCore

extension ProductFinder {
  // MARK: What a document shows of a designation

  /// Learns a designation that the words around it show to be a model, with its nickname.
  mutating func learn(_ found: ProductDesignation) {
    guard !scene.isOther(found.tokens), !isSomethingElse(found) else { return }
    let end = versionEnd(after: found)
    let nickname = nickname(after: end)
    let head = scene.head(from: nickname?.end ?? end)
    let maker = scene.maker(before: found.tokens.lowerBound)
    let apposed = apposedHead(found)
    let name: String
    if found.isNumber {
      guard let firm = numberingMaker(of: found, maker, head) else { return }
      name = "\(firm) \(found.stem)"
      if let digit = found.stem.utf8.first { numberMakers[digit] = numberMakers[digit] ?? firm }
    } else {
      guard
        head.map({ suits($0, found) }) == true || maker.map({ makes(found, $0) }) == true
          || scene.isMade(found.tokens.lowerBound) || apposed != nil
      else { return }
      name = found.stem
    }
    let topic = models[found.stem]?.topic ?? head?.topic ?? apposed?.topic
    let meaning = Meaning(name: name, topic: topic)
    models[found.stem] = meaning
    if !found.isNumber, found.digits > 1, series[found.series]?.topic == nil {
      series[found.series] = meaning
    }
    if let nickname { learnWords(nickname.words, as: meaning) }
  }

  /// Whether letters and digits are known to be, or introduced as, something other than a model.
  private func isSomethingElse(_ found: ProductDesignation) -> Bool {
    let index = found.tokens.lowerBound
    if words.isJoined(index), !words.isQuote(index - 1), !words.isMark(index - 1, "("),
      !words.isMark(index - 1, "[")
    {
      return true
    }
    // "Rio-2016" is a year.
    if found.digits == 4, found.isHyphenated { return true }
    return ProductVocabulary.others.contains(WordForm(found.stem.utf8))
      || ProductVocabulary.otherLetters.contains(found.letters) || words.has(index, .calendar)
      || words.isSameSentence(index - 1, index)
        && ProductVocabulary.counters.contains(words.forms[index - 1])
  }

  /// Whether a noun for a product behind a designation leaves no doubt that it is a model's.
  private func suits(_ head: ProductVocabulary.Head, _ found: ProductDesignation) -> Bool {
    head.strength != .weak || found.isHyphenated && found.digits > 1
  }

  /// Whether a firm before a designation makes it a model's; "Rivers Airlines RA123" is a flight.
  private func makes(_ found: ProductDesignation, _ maker: ProductScene.Maker) -> Bool {
    let letters = found.series.utf8.prefix { $0.isASCIILetter }.count
    return found.isHyphenated || found.digits > 1 && (letters != 2 || found.digits == 2)
  }

  /// The noun for what it is before a designation: "the superjumbo A380".
  private func apposedHead(_ found: ProductDesignation) -> ProductVocabulary.Head? {
    let before = found.tokens.lowerBound - 1
    guard words.isSameSentence(before, found.tokens.lowerBound), !words.isCapitalized(before),
      let head = ProductVocabulary.heads[words.forms[before]], head.strength != .weak,
      head.topic != nil, !head.isPlural, found.isHyphenated || found.digits > 1
    else { return nil }
    return head
  }

  /// The firm whose model a bare number is: that before it, or the one of the document where the
  /// number stands before a noun for a product that is not counted.
  private func numberingMaker(
    of found: ProductDesignation,
    _ maker: ProductScene.Maker?,
    _ head: ProductVocabulary.Head?
  ) -> String? {
    if let maker, maker.tokens.count == 1,
      ProductVocabulary.numberingMakers.contains(words.forms[maker.tokens.lowerBound])
    {
      let next = found.tokens.upperBound
      let isCount =
        words.isSameSentence(found.tokens.lowerBound, next)
        && (ProductVocabulary.counted.contains(words.forms[next]) || words.isMark(next, "%"))
      return isCount ? nil : words.string(maker.tokens.lowerBound)
    }
    guard scene.numberingMakers.count == 1, let head, !head.isPlural, head.strength != .weak,
      head.strength != .own, !isBeforeInvariable(found)
    else { return nil }
    return scene.numberingMakers[0]
  }

  /// Whether "aircraft" follows, of which one or many may be counted.
  private func isBeforeInvariable(_ found: ProductDesignation) -> Bool {
    (found.tokens.upperBound..<min(words.count, found.tokens.upperBound + 8)).contains {
      words.isWord($0, "aircraft") || words.isWord($0, "spacecraft")
    }
  }

  // MARK: Where a designation stands for a model

  /// The model a designation stands for, with its maker, version and nickname, or nothing.
  func model(_ found: ProductDesignation) -> Product? {
    guard !scene.isOther(found.tokens), !isSomethingElse(found) else { return nil }
    var end = versionEnd(after: found)
    let maker = scene.maker(before: found.tokens.lowerBound)
    guard let meaning = meaning(of: found, end, maker) else { return nil }
    let version = String(found.text.dropFirst(found.stem.count))
    let words = words
    let further = (found.tokens.upperBound..<end).map { " " + words.string($0) }.joined()
    if let nickname = nickname(after: end), let known = learnt(nickname.words),
      known.name == meaning.name || models[found.stem] != nil
    {
      end = nickname.end
    }
    var start = found.tokens.lowerBound
    if let maker, !maker.isPossessive, !maker.isCarrier, !scene.isOther(maker.tokens) {
      start = maker.tokens.lowerBound
    }
    return Product(
      tokens: start..<end,
      name: meaning.name + version + further,
      topic: meaning.topic
    )
  }

  private func meaning(
    of found: ProductDesignation,
    _ end: Int,
    _ maker: ProductScene.Maker?
  ) -> Meaning? {
    if let known = models[found.stem] {
      return found.isNumber && !isModel(found, end, maker) ? nil : known
    }
    guard found.isNumber else {
      return series[found.series].map { Meaning(name: found.stem, topic: $0.topic) }
    }
    // "747s" beside "Boeing 787"; "the 700s" are years.
    guard found.isPlural || found.text != found.stem, !found.stem.hasSuffix("00"),
      let firm = found.stem.utf8.first.flatMap({ numberMakers[$0] })
    else { return nil }
    return Meaning(name: "\(firm) \(found.stem)", topic: nil)
  }

  /// Whether a number that names a model elsewhere names it here and does not count.
  private func isModel(
    _ found: ProductDesignation,
    _ end: Int,
    _ maker: ProductScene.Maker?
  ) -> Bool {
    let index = found.tokens.lowerBound
    if found.isPlural || found.text != found.stem || end > found.tokens.upperBound { return true }
    if maker != nil || scene.head(from: end) != nil { return true }
    if let nickname = nickname(after: end), learnt(nickname.words) != nil { return true }
    guard words.isSameSentence(index - 1, index),
      ProductVocabulary.introducers.contains(words.forms[index - 1])
    else { return false }
    guard words.isSameSentence(index, end) else { return true }
    let token = words.tokens[end]
    if token.isPunctuation { return !words.isHyphen(end) && !words.isMark(end, "%") }
    if token.isNumber || ProductVocabulary.counted.contains(words.forms[end]) { return false }
    let isPlural = words.bytes[token.span.end - 1] == UInt8(ascii: "s") && token.span.length > 3
    return !isPlural || words.has(end, .grammar)
  }

  // MARK: What goes on with a designation

  /// The token after the version behind a designation: "A350 XWB", "737 MAX 8".
  func versionEnd(after found: ProductDesignation) -> Int {
    let end = found.tokens.upperBound
    guard !found.isPlural, words.isSameSentence(end - 1, end), !words.isJoined(end),
      isVersion(end), !scene.isOther(end)
    else { return end }
    let number = end + 1
    let isNumbered =
      words.isSameSentence(end, number) && words.tokens[number].isNumber
      && words.tokens[number].span.length < 3
    return isNumbered ? number + 1 : number
  }

  private func isVersion(_ index: Int) -> Bool {
    guard words.isCapitalized(index) else { return false }
    if ProductVocabulary.versions.contains(words.forms[index]) { return true }
    let word = words.bytes[words.tokens[index].span.range]
    return (3...4).contains(word.count) && !words.isTitleCased[index]
      && word.allSatisfy { $0.isASCIIUppercase && !"AEIOUY".utf8.contains($0) }
  }

  /// The name in words behind a designation: "MQ-9 Reaper", "787 “Dreamliner”".
  func nickname(after index: Int) -> (words: Range<Int>, end: Int)? {
    guard words.isSameSentence(index - 1, index), !words.isJoined(index) else { return nil }
    let isQuoted = words.isQuote(index)
    let start = isQuoted ? index + 1 : index
    var end = start
    while end < min(words.count, start + 3), words.isSameSentence(index, end), isNicknameWord(end) {
      end += 1
    }
    guard end > start, words.tokens[start].span.length > 3 else { return nil }
    if isQuoted { return words.isQuote(end) ? (start..<end, end + 1) : nil }
    guard !words.isTitleCased[start] else { return nil }
    let goesOn =
      words.isSameSentence(index, end) && words.isCapitalized(end)
      && ProductVocabulary.heads[words.forms[end]] == nil
    return goesOn ? nil : (start..<end, end)
  }

  private func isNicknameWord(_ index: Int) -> Bool {
    guard words.isNameWord(index), !scene.isOther(index),
      !words.has(
        index,
        [.body, .forum, .instrument, .office, .gathering, .honorific, .occupation]
      ),
      ProductVocabulary.heads[words.forms[index]] == nil,
      !ProductVocabulary.vessels.contains(words.forms[index]),
      !ProductVocabulary.otherNames.contains(words.forms[index]),
      !scene.wordsOfOthers.contains(words.forms[index])
    else { return false }
    return !words.tokens[index].shape.contains(.uppercase) || words.has(index, .nameSuffix)
  }

  /// What words of the document were learnt to stand for.
  private func learnt(_ tokens: Range<Int>) -> Meaning? {
    names[tokens.map { words.forms[$0] }]
  }
}
