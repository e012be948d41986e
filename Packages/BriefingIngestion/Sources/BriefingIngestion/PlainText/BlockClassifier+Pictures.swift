import BriefingCore

extension BlockClassifier {
  /// Whether a passage is the credit of a picture and nothing else.
  func isCredit(_ passage: Passage) -> Bool {
    let words = passage.words
    guard words.count >= 2, words.count <= 14 else { return false }
    if let count = Phrases.creditOpenings.match(words)?.count, count < words.count,
      passage.ending != .question
    {
      let isNamed = passage.tokens[words[count].token].isCapitalized
      if isNamed, isMark(":", after: count - 1, in: passage) || isBy(words[count - 1]) {
        return true
      }
    }
    guard passage.ending == .open || passage.ending == .stop, let last = words.last else {
      return false
    }
    if Phrases.creditEndings.match([last]) != nil, passage.ending == .open {
      let names = words.dropLast()
      let isAgency = Phrases.pictureAgencies.match(Array(names)) != nil
      if isCapitalized(names, in: passage), names.count >= 2 || isAgency { return true }
    }
    return passage.ending == .open && isCreditText(passage.tokens[...])
  }

  /// Whether a passage is the caption of a picture by its own words.
  func isCaption(_ index: Int) -> Bool {
    let passage = passages[index]
    guard passage.words.count >= 3 else { return false }
    if let count = Phrases.captions.match(passage.words)?.count, count < passage.words.count {
      let marks: [Character] = count == 1 ? [":", "-", "–", "—"] : [":", ",", "-", "–", "—", "("]
      if marks.contains(where: { isMark($0, after: count - 1, in: passage) }) { return true }
    }
    return endsWithCredit(index) || isPictureSentence(passage)
  }

  /// Marks lines that stand with a credit or a caption, and that it explains.
  mutating func markCaptions() {
    for index in passages.indices where verdicts[index] == nil && passages[index].isShort {
      guard case .text = passages[index].form, !passages[index].isAfterGap, index > 0 else {
        continue
      }
      let isAfterCredit = verdicts[index - 1]?.kind == .credit
      let next = index + 1
      let isBeforeCaption =
        next < passages.count && verdicts[next]?.kind == .caption && isHeadlineLike(index)
      if isAfterCredit || isBeforeCaption { verdicts[index] = Verdict(.caption) }
    }
  }

  /// Whether a passage stands alone between passages of running text.
  private func isBetweenParagraphs(_ index: Int) -> Bool {
    guard index > 0, index + 1 < passages.count, passages[index].isAfterGap || !usesGaps else {
      return false
    }
    return isRunning(passages[index - 1]) && isRunning(passages[index + 1])
  }

  private func isBy(_ word: PhraseWord) -> Bool { Self.by.match([word]) != nil }

  private static let by = PhraseTable<Bool>("by|of")

  private func isCapitalized(_ words: ArraySlice<PhraseWord>, in passage: Passage) -> Bool {
    words.allSatisfy { word in
      passage.tokens[word.token].isCapitalized || Phrases.particles.match([word]) != nil
    }
  }

  /// Whether some tokens are names with a slash between them, or an agency, and nothing else.
  private func isCreditText(_ tokens: ArraySlice<Token>) -> Bool {
    let words = PhraseWord.words(of: Array(tokens), bytes: bytes)
    guard !words.isEmpty, words.count <= 10 else { return false }
    let list = Array(tokens)
    let isNames = words.allSatisfy { word in
      list[word.token].isCapitalized || Self.creditWords.match([word]) != nil
        || Phrases.particles.match([word]) != nil
    }
    guard isNames else { return false }
    let isSlashed = list.contains(where: isSlash)
    let isAgency = words.contains { Phrases.pictureAgencies.match([$0]) != nil }
    if isSlashed {
      return isAgency || words.contains { Phrases.outletNouns.match([$0]) != nil }
        || zip(list, list.dropFirst()).contains(where: isInitial)
    }
    // An agency alone is a credit; among many words it is a name like others.
    return isAgency && words.count <= 6 || Phrases.creditOpenings.opens(words) && words.count >= 2
  }

  /// Whether two tokens are an initial and its dot, with which photographers sign.
  private func isInitial(_ letter: Token, _ dot: Token) -> Bool {
    letter.span.length == 1 && letter.isCapitalized && dot.span.start == letter.span.end
      && dot.span.length == 1 && bytes[dot.span.start] == UInt8(ascii: ".")
  }

  private func isSlash(_ token: Token) -> Bool {
    token.span.length == 1 && bytes[token.span.start] == UInt8(ascii: "/")
  }

  private static let creditWords = PhraseTable<Bool>(
    "via|by|of|the|and|courtesy|photo|photos|handout|pool|file|image|images"
  )

  /// Whether a credit stands at the end of a passage, after a sentence or in brackets.
  private func endsWithCredit(_ index: Int) -> Bool {
    let passage = passages[index]
    let tokens = passage.tokens
    guard let last = tokens.last, tokens.count >= 5 else { return false }
    if bytes[last.span.start] == UInt8(ascii: ")") {
      guard
        let open = tokens.lastIndex(where: { bytes[$0.span.start] == UInt8(ascii: "(") }), open > 2
      else { return false }
      return isBracketedCredit(tokens[(open + 1)..<(tokens.count - 1)], before: open, at: index)
    }
    guard passage.ending == .open else { return false }
    // "The school in spring © Ann Sample"
    if let sign = tokens.lastIndex(where: { bytes[$0.span.range].elementsEqual("©".utf8) }),
      sign > 2, (1...6).contains(tokens.count - sign - 1)
    {
      return true
    }
    let marks = SentenceMarks(bytes: bytes)
    let stop = tokens.lastIndex { $0.isPunctuation && marks.isTerminator($0) }
    if let stop, stop > 2, stop + 1 < tokens.count {
      let credit = tokens[(stop + 1)...]
      return isCreditText(credit) && (index < lastBody || credit.contains(where: isSlash))
    }
    // "Ministers shake hands | Photo: Ann Sample"
    let tail = passage.words.suffix(10)
    return tail.contains { word in
      guard word.token > 3, Self.photo.match([word]) != nil else { return false }
      let after = tokens[(word.token + 1)...]
      guard let mark = after.first else { return false }
      let isLabel = bytes[mark.span.start] == UInt8(ascii: ":") || isBy(mark)
      return isLabel && isCapitalizedName(after.dropFirst())
    }
  }

  private static let photo = PhraseTable<Bool>(
    "photo|photos|credit|photograph|image|picture|foto|fotos|bild|imagen|crédit|archivfoto|symbolbild"
  )

  private func isBy(_ token: Token) -> Bool {
    bytes[token.span.range].elementsEqual("by".utf8)
  }

  private func isCapitalizedName(_ tokens: ArraySlice<Token>) -> Bool {
    let words = tokens.filter(\.isWord)
    return !words.isEmpty && words.count <= 6 && words.allSatisfy(\.isCapitalized)
  }

  /// Whether brackets at the end of a passage hold a credit.
  private func isBracketedCredit(
    _ inner: ArraySlice<Token>,
    before open: Int,
    at index: Int
  ) -> Bool {
    let passage = passages[index]
    let words = PhraseWord.words(of: Array(inner), bytes: bytes)
    guard !words.isEmpty, words.count <= 8, passage.words.count <= 60 else { return false }
    if Phrases.creditOpenings.opens(words), words.count >= 2 { return true }
    // "(NASA/JPL)"
    let isPath =
      inner.contains(where: isSlash) && inner.allSatisfy { $0.isCapitalized || $0.isPunctuation }
    if isPath, passage.words.count <= 30, !hasSpeech(passage) { return true }
    // An agency in brackets after the last paragraph signs the whole text.
    if isCreditText(inner) { return index < lastBody && !hasSpeech(passage) }
    // A lone name after a phrase or one sentence, as under pictures by private people. In a list of
    // people or things it would mean something else.
    guard isBetweenParagraphs(index), words.count <= 4, passage.words.count - words.count >= 6
    else {
      return false
    }
    let isName = inner.allSatisfy { token in
      token.isWord && !token.shape.contains(.uppercase)
        && (token.isCapitalized || bytes[token.span.end - 1] == UInt8(ascii: "s"))
    }
    let marks = SentenceMarks(bytes: bytes)
    let before = passage.tokens[..<open]
    let stops = before.indices.filter { before[$0].isPunctuation && marks.isStop(before[$0]) }
    let hasComma = before.contains { bytes[$0.span.start] == UInt8(ascii: ",") }
    return isName && (stops.isEmpty ? hasComma : stops == [open - 1] && !hasSpeech(passage))
  }

  private func hasSpeech(_ passage: Passage) -> Bool {
    Self.speech.occurs(in: passage.words)
      || passage.tokens.contains { bytes[$0.span.range].elementsEqual("“".utf8) }
  }

  private static let speech = PhraseTable<Bool>("said|says|told|according to|added")

  /// Whether a passage is one sentence in the present tense that ends with the day of a picture.
  private func isPictureSentence(_ passage: Passage) -> Bool {
    guard passage.words.count >= 8, passage.words.count <= 50, !hasSpeech(passage),
      let verb = Self.pictureVerbs.firstMatch(passage.words), verb.index <= 25
    else { return false }
    let marks = SentenceMarks(bytes: bytes)
    let stops = passage.tokens.dropLast().count { $0.isPunctuation && marks.isTerminator($0) }
    guard stops == 0, let date = DateLine(bytes).firstDate(in: passage.tokens), date.day != nil
    else { return false }
    return date.tokens.upperBound >= passage.tokens.count - 2
  }

  private static let pictureVerbs = PhraseTable<Bool>(
    """
    walk|walks|shake hands|shakes hands|pose|poses|arrives|arrive at|attends|attend a|makes\
    |speaks at|speaks during|speak to|waves|wave to|looks on|look on|stands|sits|sit down|greets\
    |greet|holds|listens|delivers|addresses|address a|leaves|leave a|meets with|smiles|is seen\
    |are seen|is pictured|are pictured|stand in
    """
  )
}
