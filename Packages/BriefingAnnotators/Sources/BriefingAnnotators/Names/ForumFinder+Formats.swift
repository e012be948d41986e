import BriefingCore

// MARK: - Numbers such as "2+2"

extension ForumFinder {
  /// Finds formats named by numbers, with the words that belong to them: "Economic 2+2",
  /// "two plus two economic dialogue".
  mutating func findFormats() {
    var index = 0
    while index < words.count {
      if let end = formatEnd(at: index) {
        let tokens = format(around: index..<end)
        let kinds = tokens.map { ForumVocabulary.formatHeads[words.folded($0)] }
        let kind = kinds.last { $0 != nil } ?? nil
        add(tokens, kind: kind ?? "dialogue", weight: Weight.format)
        index = max(tokens.upperBound, end)
      } else {
        index += 1
      }
    }
    nameUnqualified()
  }

  /// Gives a bare "2+2 dialogue" the name of the only kind of 2+2 the document speaks of.
  private mutating func nameUnqualified() {
    let formats = findings.indices.filter { findings[$0].weight == Weight.format }
    let topics = formats.map { index in
      Set((findings[index].content.name ?? "").foldedWords)
        .intersection(ForumVocabulary.topicWords)
    }
    let qualified = Set(topics.filter { !$0.isEmpty })
    guard qualified.count == 1, let first = zip(formats, topics).first(where: { !$1.isEmpty })
    else {
      return
    }
    for (index, topic) in zip(formats, topics) where topic.isEmpty {
      findings[index].content.name = findings[first.0].content.name
    }
  }

  private static let numerals: WordSet = ["two", "three", "four", "five", "six"]

  /// The token after a number such as "2+2", "two plus two" or "two-plus-two".
  func formatEnd(at index: Int) -> Int? {
    let token = words.tokens[index]
    if token.isNumber, token.span.length == 3, words.bytes[token.span.start + 1] == 0x2B {
      // Outside of talks between states "2+2" is arithmetic.
      return words.isMark(index + 1, "=") ? nil : index + 1
    }
    guard token.isWord, token.span.length <= 5, Self.numerals.contains(words.forms[index]) else {
      return nil
    }
    var plus = index + 1
    if words.isHyphen(plus) { plus += 1 }
    guard words.isWord(plus, "plus") else { return nil }
    var second = plus + 1
    if words.isHyphen(second) { second += 1 }
    guard second < words.count, words.isSameSentence(index, second),
      Self.numerals.contains(words.forms[second])
    else { return nil }
    return second + 1
  }

  private func format(around number: Range<Int>) -> Range<Int> {
    var start = number.lowerBound
    var end = number.upperBound
    // Quotation marks around the number alone may stand inside the name.
    let isQuoted = words.isQuote(start - 1) && words.isQuote(end)
    let low = max(words.sentenceStart[start], start - NameWords.longestName)
    var before = isQuoted ? start - 1 : start
    while before > low, isFormatWord(before - 1), !words.isHyphen(before - 2) {
      before -= 1
      start = before
    }
    if let parties = partiesStart(before: before) { start = parties }
    var position = isQuoted ? end + 1 : end
    let first = position
    var lastTopic = end
    var head: Int?
    while position < words.count, words.isSameSentence(number.lowerBound, position),
      position < first + 5
    {
      if ForumVocabulary.formatHeads[words.folded(position)] != nil {
        head = position
      } else if head != nil || !isFormatWord(position) {
        break
      } else if ForumVocabulary.topicWords.contains(words.folded(position)) {
        lastTopic = position + 1
      }
      position += 1
    }
    end = head.map { $0 + 1 } ?? lastTopic
    // A name that takes in the first quotation mark takes in the second.
    if isQuoted, end == number.upperBound, start < number.lowerBound { end += 1 }
    return start..<end
  }

  private func isFormatWord(_ index: Int) -> Bool {
    index < words.count && words.tokens[index].isWord
      && ForumVocabulary.formatWords.contains(words.folded(index))
  }

  /// The start of parties such as "Japan-U.S." that end before a token.
  private func partiesStart(before index: Int) -> Int? {
    guard let last = countries.ending(before: index) else { return nil }
    var start = last.tokens.lowerBound
    var isPair = false
    while start > index - NameWords.longestName, words.isHyphen(start - 1),
      let previous = countries.ending(before: start - 1)
    {
      start = previous.tokens.lowerBound
      isPair = true
    }
    return isPair ? start : nil
  }
}
