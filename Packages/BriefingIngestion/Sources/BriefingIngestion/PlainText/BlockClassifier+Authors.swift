import BriefingCore

extension BlockClassifier {
  /// Whether a line names the author: `By Ann Sample`, `Author: Ann Sample`.
  func isByline(_ index: Int) -> Bool {
    let passage = passages[index]
    guard passage.words.count >= 2, passage.words.count <= 24, passage.lines <= 2,
      index <= firstBody + 2 || index >= lastBody && Self.reporting.match(passage.words) == nil,
      passage.ending == .open || passage.ending == .stop
    else { return false }
    return !Byline(passage, bytes: bytes).isEmpty
  }

  /// What opens a signature where it stands at the end.
  private static let reporting = PhraseTable<Bool>("reporting by")

  /// Whether a line of the head says what kind of act the text is, and when it was made: "Joint
  /// statement of the mayors, Lima, 7 March 2031".
  func isActLine(_ index: Int) -> Bool {
    let passage = passages[index]
    guard index > 0, index <= firstBody + 2, passage.lines == 1, passage.ending == .open,
      passage.words.count <= 24,
      GenreCues.labels.match(passage.words)?.meaning == "official",
      let date = DateLine(bytes).firstDate(in: passage.tokens), date.day != nil
    else { return false }
    return date.tokens.upperBound == passage.tokens.count
  }

  /// Whether a line of the head says who issued the text: "Issued by the Secretariat".
  func isIssueLine(_ index: Int) -> Bool {
    let passage = passages[index]
    return index > 0 && index <= firstBody + 2 && passage.lines == 1 && passage.ending == .open
      && (3...14).contains(passage.words.count) && Self.issuing.match(passage.words) != nil
  }

  private static let issuing = PhraseTable<Bool>(
    "issued by|released by|text released by|text issued by|distributed by|circulated by"
  )

  /// Whether a line holds a date and nothing but what belongs to it: a place, an agency, a time.
  func isDateLine(_ index: Int) -> Bool {
    let passage = passages[index]
    let tokens = passage.tokens
    guard passages.count > 1, index <= firstBody + 2 || index >= lastBody,
      passage.words.count <= 18, passage.lines == 1, passage.ending != .question,
      let date = DateLine(bytes).firstDate(in: tokens)
    else { return false }
    let before = Array(tokens[..<date.tokens.lowerBound])
    let isSeparated = before.last.map(\.isPunctuation) ?? true
    guard let places = names(in: before), places == 0 || (places <= 4 && isSeparated),
      let others = names(in: Array(tokens[date.tokens.upperBound...]))
    else { return false }
    return others <= 2
  }

  /// Reads a line between the headline and the text that says who wrote it, where it appeared and
  /// when; nothing where it is none.
  ///
  /// A name without a title that the text itself goes on to speak of is that of a place or a body,
  /// not of the author.
  func masthead(_ index: Int) -> Masthead? {
    guard passages.count > 1, index <= min(firstBody, Self.lastOfHead),
      let masthead = Masthead(passages[index], bytes: bytes),
      index > 0 || masthead.hasDate && masthead.outlet != nil
    else { return nil }
    guard !masthead.isTitled else { return masthead }
    let isSpokenOf = masthead.authors.contains { name in
      let needle = bytes[name.range]
      return passages.contains { other in
        other.span != passages[index].span && contains(needle, in: other.span)
      }
    }
    if isSpokenOf, !masthead.hasDate { return nil }
    return isSpokenOf ? masthead.withoutAuthors : masthead
  }

  /// Reads a note above or below the text that says who wrote it, or where it appeared.
  func authorNote(_ index: Int) -> AuthorNote? {
    let passage = passages[index]
    guard case .text = passage.form, index > 0, index <= firstBody + 1 || index >= lastBody,
      passage.ending == .stop || passage.ending == .open && passage.lines == 1, passage.isShort
    else { return nil }
    return AuthorNote(passage, sentences: sentences(of: passage), bytes: bytes)
  }

  // MARK: A name and no more

  static let bareAuthor = "author"
  static let bareOutlet = "outlet"

  /// Marks the name of an author or of an outlet that has a line to itself between the headline and a
  /// line with the day or the author, and that of an author right above a text told by an "I".
  mutating func markBareNames() {
    let end = min(firstBody, Self.lastOfHead, passages.count - 1)
    guard end > 1 else { return }
    for index in 1..<end where verdicts[index] == nil {
      let passage = passages[index]
      guard case .text = passage.form, passage.lines == 1, passage.ending == .open,
        verdicts[..<index].contains(where: { $0 == nil }),
        [.dateline, .byline].contains(verdicts[index + 1]?.kind)
          || index + 1 == firstBody && isToldByI,
        passage.words.count <= 6, passage.words.count > 1,
        passage.words.allSatisfy({ passage.tokens[$0.token].isCapitalized })
      else { continue }
      if Phrases.isOutlet(passage.words) {
        verdicts[index] = Verdict(.byline, reason: Self.bareOutlet)
      } else if isAuthorsName(passage) {
        verdicts[index] = Verdict(.byline, reason: Self.bareAuthor)
      }
    }
  }

  /// Whether the first paragraphs of the text speak of "I" or "my".
  private var isToldByI: Bool {
    passages[firstBody...].prefix(4).contains { passage in
      passage.tokens.contains { token in
        let word = bytes[token.span.range]
        return word.elementsEqual("I".utf8) || word.elementsEqual("My".utf8)
          || word.elementsEqual("my".utf8)
      }
    }
  }

  /// Whether words may be the name of a person whom the text does not go on to speak of.
  private func isAuthorsName(_ passage: Passage) -> Bool {
    guard (2...4).contains(passage.words.count),
      passage.tokens.allSatisfy({ $0.isWord || $0.isPunctuation }),
      !passage.words.contains(where: { Masthead.rubrics.match([$0]) != nil })
    else { return false }
    let needle = bytes[passage.span.range]
    // A note at the end may say what the author is: "Ann Sample teaches history."
    let isNote = passages.last.map { bytes[$0.span.range].starts(with: needle) } ?? false
    return !(isNote ? passages.dropLast() : passages[...]).contains {
      $0.span != passage.span && contains(needle, in: $0.span)
    }
  }

  /// The last passage that may still be part of the head of a text.
  private static let lastOfHead = 12

  /// Returns how many words are no part of a date or time; nothing where one is no name.
  private func names(in tokens: [Token]) -> Int? {
    let words = PhraseWord.words(of: tokens, bytes: bytes)
    var count = 0
    for word in words where DateLine.words.match([word]) == nil && !tokens[word.token].isNumber {
      guard tokens[word.token].isCapitalized else {
        // "Saint Ann's Bay", "Villa de Leyva": within a name, not the whole of it.
        guard count > 0, isPartOfPlaceName(word, tokens[word.token]) else { return nil }
        continue
      }
      count += 1
    }
    return count
  }

  /// Whether a word without a capital letter stands in names of places: the end of "Ann's", or "de".
  private func isPartOfPlaceName(_ word: PhraseWord, _ token: Token) -> Bool {
    let before = bytes[..<token.span.start].suffix(3)
    return before.last == UInt8(ascii: "'") || before.elementsEqual("’".utf8)
      || bytes[token.span.start] == UInt8(ascii: "'")
      || bytes[token.span.range].starts(with: "’".utf8)
      || Self.placeParticles.match([word]) != nil
  }

  private static let placeParticles = PhraseTable<Bool>(
    "de|do|da|del|della|di|du|des|la|le|les|los|las|el|al|am|an|der|den|im|in|upon|under|over|on|sur|sous|en|aux|y|e"
  )

  /// Whether a paragraph opens with a place in capitals, or a place and an agency, and a dash.
  func opensWithDateline(_ passage: Passage) -> Bool {
    OpeningDateline(passage, bytes: bytes) != nil
  }

  /// Marks what stands at the end and says who wrote the text.
  mutating func markSignatures() {
    var count = 0
    for index in passages.indices.reversed() {
      if verdicts[index] != nil { continue }
      guard index > 0, index >= lastBody, count < Self.mostSignatures, isSignature(passages[index])
      else { break }
      verdicts[index] = Verdict(.signature)
      count += 1
    }
    // One more may stand above, such as a second author.
    guard lastBody > 1, verdicts[lastBody]?.kind == .signature, verdicts[lastBody - 1] == nil,
      isSignature(passages[lastBody - 1])
    else { return }
    verdicts[lastBody - 1] = Verdict(.signature)
  }

  /// More lines than this at the end are a list of people, not of authors.
  private static let mostSignatures = 6

  private func isSignature(_ passage: Passage) -> Bool {
    guard passage.isShort, passage.words.count <= 80 else { return false }
    if Phrases.signatures.opens(passage.words) { return true }
    if case .item(let marker) = passage.form {
      let names = passage.tokens.dropFirst().filter(\.isWord)
      return marker.style == .dash && (1...4).contains(names.count)
        && names.allSatisfy(\.isCapitalized)
    }
    return introducesAuthor(passage)
  }

  /// Whether a passage says what somebody is of whom the text before it does not speak.
  private func introducesAuthor(_ passage: Passage) -> Bool {
    let tokens = passage.tokens
    let name = tokens.prefix { $0.isWord && $0.isCapitalized || bytes[$0.span.start] == 0x2E }
    guard name.count >= 2, name.count <= 7, let family = name.last(where: \.isWord) else {
      return false
    }
    let words = passage.words.drop { $0.token < name.count }
    guard let verb = words.first, Self.isVerb.match([verb]) != nil,
      words.dropFirst().prefix(9).contains(where: { Phrases.occupations.match([$0]) != nil })
    else { return false }
    let needle = bytes[family.span.range]
    return !passages.contains { other in
      other.span.start < passage.span.start && !Phrases.bylines.opens(other.words)
        && contains(needle, in: other.span)
    }
  }

  private static let isVerb = PhraseTable<Bool>("is|was|are|works|writes|teaches|covers|reports")

  private func contains(_ needle: ArraySlice<UInt8>, in span: TextSpan) -> Bool {
    guard let first = needle.first, needle.count <= span.length else { return false }
    for index in span.start...(span.end - needle.count) where bytes[index] == first {
      if bytes[index..<index + needle.count].elementsEqual(needle) { return true }
    }
    return false
  }
}
