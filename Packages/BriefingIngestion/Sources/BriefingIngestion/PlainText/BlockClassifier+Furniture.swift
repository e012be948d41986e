import BriefingCore

extension BlockClassifier {
  /// Returns why a passage is furniture of the page, or nothing where it is not.
  func furniture(_ passage: Passage) -> String? {
    let words = passage.words
    guard !words.isEmpty else { return passage.tokens.isEmpty ? nil : symbols(passage) }
    if let reason = wholeLine(passage) { return reason }
    if isCopyright(passage) { return "copyright" }
    if words.count >= 2, passage.ending == .open, Phrases.shareWords.covers(words) {
      return "share-links"
    }
    if let (reason, count) = Phrases.labels.match(words),
      count == words.count || isMark(":", after: count - 1, in: passage)
    {
      return reason
    }
    if words.count <= 5, passage.tokens[words[0].token].isNumber,
      Self.readingTimes.occurs(in: words)
    {
      return "reading-time"
    }
    if words.count <= 40, let (reason, _) = Phrases.openings.match(words) { return reason }
    if words.count <= 70, let (reason, _, _) = Phrases.insides.firstMatch(words) { return reason }
    if words.count <= 60, isPitch(passage) { return "paywall-pitch" }
    if words.count <= 40, asksToFollow(passage) { return "share-links" }
    if words.count <= 40, Phrases.contactRequests.opens(words), holdsAddress(passage) {
      return "contact"
    }
    return isLink(passage) ? "link" : nil
  }

  /// Whether a passage asks to follow an outlet elsewhere: "Follow us on Twitter".
  private func asksToFollow(_ passage: Passage) -> Bool {
    Phrases.followRequests.opens(passage.words) && Phrases.networks.occurs(in: passage.words)
  }

  private func holdsAddress(_ passage: Passage) -> Bool {
    bytes[passage.span.range].contains(UInt8(ascii: "@"))
  }

  private static let readingTimes = PhraseTable<Bool>("min read|mins read|minute read|minutes read")
  private static let pageWords = PhraseTable<Bool>("page|of|p")

  /// A line of symbols that are no ASCII, such as a row of bullets.
  private func symbols(_ passage: Passage) -> String? {
    passage.isShort && passage.tokens.count <= 40 && passage.ending == .open ? "separator" : nil
  }

  private func wholeLine(_ passage: Passage) -> String? {
    let words = passage.words.filter { !passage.tokens[$0.token].isNumber }
    guard !words.isEmpty else {
      let isAlone = passage.isAfterGap && passage.isBeforeGap && passage.words.count == 1
      let isNumber = passage.span.length <= 6 && passage.tokens.count <= 3
      return isAlone && isNumber && passages.count > 1 ? "page-number" : nil
    }
    if let (reason, count) = Phrases.wholeLines.match(words), count == words.count,
      passage.ending != .question
    {
      return reason
    }
    let isPage = words.count < passage.words.count && Self.pageWords.covers(words)
    return isPage && words.count <= 2 && passage.tokens[0].isCapitalized ? "page-number" : nil
  }

  private func isCopyright(_ passage: Passage) -> Bool {
    guard let first = passage.tokens.first, passage.words.count <= 60 else { return false }
    if bytes[first.span.range].elementsEqual("©".utf8) { return passage.words.count <= 30 }
    guard let next = passage.tokens.dropFirst().first,
      Self.copyright.opens(passage.words)
    else { return false }
    let sign = bytes[next.span.range]
    return next.isNumber || sign.elementsEqual("©".utf8) || sign.elementsEqual("(".utf8)
  }

  private static let copyright = PhraseTable<Bool>("copyright")

  /// Whether a passage asks its reader to subscribe: a request opens a sentence, and an offer is
  /// there.
  private func isPitch(_ passage: Passage) -> Bool {
    guard Phrases.offers.occurs(in: passage.words) else { return false }
    return passage.words.indices.contains { index in
      guard Phrases.requests.match(passage.words, at: index) != nil else { return false }
      let token = passage.words[index].token
      guard token > 0 else { return true }
      let before = passage.tokens[token - 1]
      return passage.tokens[token].isCapitalized && before.isPunctuation
        && SentenceMarks(bytes: bytes).isTerminator(before)
    }
  }

  /// Whether a passage is an address of the web or of mail, and nothing else.
  private func isLink(_ passage: Passage) -> Bool {
    let slice = bytes[passage.span.range]
    guard !slice.contains(where: \.isASCIIWhitespace) else { return false }
    return ["http://", "https://", "www."].contains { slice.starts(with: $0.utf8) }
      || (slice.contains(UInt8(ascii: "@")) && slice.contains(UInt8(ascii: ".")))
  }

  /// Whether a mark stands right after a word.
  func isMark(_ mark: Character, after word: Int, in passage: Passage) -> Bool {
    let index = passage.words[word].token + 1
    guard index < passage.tokens.count else { return false }
    return bytes[passage.tokens[index].span.range].elementsEqual(String(mark).utf8)
  }
}

extension BlockClassifier {
  /// Whether a passage points to other articles.
  func isTeaser(_ passage: Passage) -> Bool {
    if isTeaserLabel(passage) { return true }
    guard let count = Phrases.teasers.match(passage.words)?.count else { return false }
    if count == passage.words.count {
      return passage.ending == .colon || passage.ending == .open
    }
    return ["|", ":", ">", "»"].contains { isMark($0, after: count - 1, in: passage) }
  }

  /// Whether a passage is a label such as "More great stories".
  private func isTeaserLabel(_ passage: Passage) -> Bool {
    guard (2...6).contains(passage.words.count), let last = passage.words.last,
      passage.ending == .colon || passage.ending == .open
    else { return false }
    if Self.moreFrom.opens(passage.words), passage.words.count <= 5 { return true }
    return Phrases.teaserOpenings.opens(passage.words) && Phrases.teaserEndings.match([last]) != nil
  }

  private static let moreFrom = PhraseTable<Bool>("more from|more on|mehr von|mehr aus|plus de")

  /// Marks what follows a label such as `Related stories` as belonging to it.
  mutating func markTeasers() {
    var isOpen = false
    for index in passages.indices {
      if verdicts[index]?.kind == .teaser {
        isOpen = true
        continue
      }
      let passage = passages[index]
      var isItem = false
      if case .item = passage.form { isItem = true }
      let isTitle = passage.ending == .open || passage.ending == .question
      if isOpen, verdicts[index] == nil, passage.isShort, isTitle, isItem || !passage.isAfterGap {
        verdicts[index] = Verdict(.teaser)
      } else {
        isOpen = false
      }
    }
  }
}
