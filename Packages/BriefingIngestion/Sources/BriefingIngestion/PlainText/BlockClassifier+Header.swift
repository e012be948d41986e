import BriefingCore

extension BlockClassifier {
  /// Whether a passage could be a headline: short, and no sentence by its ending.
  func isHeadlineLike(_ index: Int) -> Bool {
    let passage = passages[index]
    guard case .text = passage.form, passage.isShort, passage.lines <= 3,
      (1...32).contains(passage.words.count), let first = passage.tokens.first
    else { return false }
    if first.isWord, !first.isCapitalized, bytes.scalarClass(at: first.span.start).class == .small {
      return false
    }
    switch passage.ending {
    case .open, .question: return true
    case .stop:
      // "Ministers fly to the U.S." ends with an abbreviation; "At last!" is no sentence either.
      guard let last = passage.tokens.last else { return false }
      return last.isWord || bytes[last.span.start] == UInt8(ascii: "!")
    case .colon, .comma: return false
    }
  }

  /// Marks the title and the deck, the lines above the first paragraph.
  mutating func markHeader() {
    guard let first = verdicts.firstIndex(where: { $0 == nil }), first <= firstBody,
      case .text = passages[first].form
    else { return }
    let next = first + 1
    guard next < passages.count else { return }
    guard isHeadlineLike(first) else {
      if isDeckWithoutTitle(first) { verdicts[first] = Verdict(.deck) }
      return
    }
    let isSetApart = passages[first].isBeforeGap || verdicts[next] != nil || !isHeadlineLike(next)
    guard isSetApart || passages[first].ending != .stop else { return }
    title = first
    verdicts[first] = Verdict(.title)
    if let deck = deck(after: first) { verdicts[deck] = Verdict(.deck) }
  }

  // MARK: Above the headline

  /// The reason of a line that names the body a text comes from.
  static let letterhead = "letterhead"

  /// Marks the lines above the headline: a kicker such as "VIEWPOINT", and the body that a text comes
  /// from, as on its letters.
  ///
  /// Only where another line follows that may be the headline: else the line is the headline itself.
  mutating func markLetterhead() {
    var index = 0
    while index < firstBody, index < Self.mostAboveHeadline {
      if verdicts[index] == nil {
        guard let verdict = verdictAboveHeadline(index), isBeforeHeadline(index) else { return }
        verdicts[index] = verdict
      }
      index += 1
    }
  }

  /// More lines than this do not stand above a headline.
  private static let mostAboveHeadline = 6

  private func verdictAboveHeadline(_ index: Int) -> Verdict? {
    let passage = passages[index]
    guard case .text = passage.form, passage.lines == 1, passage.ending == .open,
      passage.isShort
    else { return nil }
    if isKicker(passage) { return Verdict(.breadcrumb) }
    // The name of a columnist right below "Column"
    if index > 0, GenreCues.labels.match(passages[index - 1].words)?.meaning == "commentary",
      verdicts[index - 1]?.kind == .breadcrumb, !passage.isAfterGap, passage.isBeforeGap,
      (2...4).contains(passage.words.count), passage.tokens.allSatisfy(\.isCapitalized)
    {
      return Verdict(.breadcrumb)
    }
    return isLetterhead(passage) ? Verdict(.breadcrumb, reason: Self.letterhead) : nil
  }

  /// Whether a line is the label of a genre or a rubric, and nothing else.
  private func isKicker(_ passage: Passage) -> Bool {
    let words = passage.words
    guard words.count <= 3, passage.tokens.first?.isCapitalized == true else { return false }
    if let count = GenreCues.labels.match(words)?.count, count == words.count { return true }
    return Self.kickers.covers(words)
  }

  private static let kickers = PhraseTable<Bool>(
    """
    exclusive|breaking|breaking news|news|world news|latest news|top stories|special report|feature\
    |features|interview|dispatch|dispatches|world|politics|business|economy|climate|health|science\
    |technology|energy|environment|security|diplomacy|foreign affairs|international|national|region\
    |regional|blog|blogs|transcript|africa|asia|europe|americas|middle east|asia pacific|the big read|long read|insight
    """
  )

  /// Whether a line names a body and no more: "MINISTRY OF PORTS — PRESS SERVICE".
  ///
  /// All its longer words have capitals, and a word for an institution is among them.
  private func isLetterhead(_ passage: Passage) -> Bool {
    let words = passage.words
    // "The Harbor Times" above a headline
    let start = passage.tokens.first.map { bytes[$0.span.range].elementsEqual("The".utf8) } ?? false
    if start, words.count <= 5, Phrases.isOutlet(words),
      words.allSatisfy({ passage.tokens[$0.token].isCapitalized })
    {
      return true
    }
    let notice = Self.releases.match(words)?.count ?? 0
    let bodies = words.filter { Self.institutions.match([$0]) != nil }
    guard (2...12).contains(words.count), let first = passage.tokens.first, first.isCapitalized,
      !bodies.isEmpty || notice > 0, GenreCues.labels.match(words) == nil || notice > 0
    else { return false }
    return words.dropFirst(notice).allSatisfy { word in
      let token = passage.tokens[word.token]
      return token.isCapitalized || token.isNumber || Self.joints.match([word]) != nil
    }
  }

  private static let joints = PhraseTable<Bool>("of|the|for|and|on|to|de|la|du|des|no|in")
  private static let releases = PhraseTable<Bool>("press release|news release|media release")
  private static let institutions = PhraseTable<Bool>(
    """
    ministry|ministère|ministerio|ministério|department|office|commission|council|secretariat\
    |government|embassy|consulate|delegation|mission|agency|authority|bureau|parliament|presidency\
    |senate|cabinet|chancellery|union|organization|organisation|directorate|bank|institute|service\
    |white house|foundation|federation|republic|kingdom|assembly
    """
  )

  /// Whether the next line that is not known yet may be the headline.
  private func isBeforeHeadline(_ index: Int) -> Bool {
    var next = index + 1
    while next < passages.count, next <= firstBody, next - index <= Self.mostAboveHeadline {
      guard verdicts[next] == nil else {
        next += 1
        continue
      }
      if let above = verdictAboveHeadline(next), above.kind == .breadcrumb {
        next += 1
        continue
      }
      // A line of one or two words may be the author's name.
      if passages[next].words.count < 3 {
        next += 1
        continue
      }
      return next < firstBody && isHeadlineLike(next)
    }
    return false
  }

  /// Whether the first passage sums up a text whose headline is missing: sentences above a picture,
  /// a byline or a dateline.
  private func isDeckWithoutTitle(_ index: Int) -> Bool {
    let passage = passages[index]
    let next = passages[index + 1]
    guard passage.isShort, passage.words.count <= 60, passage.ending == .stop else { return false }
    let isBeforeLine = !next.isAfterGap && isHeadlineLike(index + 1) && next.words.count <= 14
    return isAboveText(index + 1) || isBeforeLine
  }

  /// Whether a passage is one that stands between a deck and the text.
  private func isAboveText(_ index: Int) -> Bool {
    guard index < passages.count, let kind = verdicts[index]?.kind else { return false }
    return [.caption, .credit, .byline, .dateline].contains(kind)
  }

  private func deck(after title: Int) -> Int? {
    var index = title + 1
    while index < passages.count, verdicts[index]?.kind == .breadcrumb { index += 1 }
    guard index + 1 < passages.count, verdicts[index] == nil, case .text = passages[index].form
    else { return nil }
    let passage = passages[index]
    guard passage.isShort, passage.words.count <= 50 else { return nil }
    if isAboveText(index + 1) { return index }
    if isHeadlineLike(index) {
      // A short line before the text is a heading; a longer one says more than the title.
      return passage.words.count >= 7 && index <= firstBody ? index : nil
    }
    guard passage.ending == .stop || passage.ending == .question, sentences(in: passage) == 1,
      passage.words.count >= 8, !opensWithDateline(passage), passage.isBeforeGap
    else { return nil }
    // A lone sentence before longer paragraphs sums them up.
    let next = passages[index + 1]
    guard case .text = next.form, verdicts[index + 1] == nil else { return nil }
    let isMuchLonger = next.span.length >= passage.span.length * 2
    return isMuchLonger && !next.isShort ? index : nil
  }

  private func sentences(in passage: Passage) -> Int { sentences(of: passage).count }

  /// Returns the sentences of a passage.
  func sentences(of passage: Passage) -> [TextSpan] {
    let block = Block(kind: .paragraph, span: passage.span)
    return TextSegmenter().segment(text, blocks: [block]).sentences
  }

  /// Whether a line above the text is the path of rubrics the page stands under.
  func isBreadcrumb(_ index: Int) -> Bool {
    let passage = passages[index]
    guard index <= firstBody, index <= 12, passage.isShort, passage.lines == 1,
      passage.ending == .open, passage.words.count <= 20
    else { return false }
    var cells = 1
    var words = 0
    for (position, token) in passage.tokens.enumerated() {
      if position > 0, isPathMark(token), token.span.start > passage.tokens[position - 1].span.end {
        guard words > 0 else { return false }
        cells += 1
        words = 0
      } else if token.isWord {
        words += 1
        let isSmall = !token.isCapitalized && token.span.length > 3
        if words > 4 || isSmall { return false }
      }
    }
    return words > 0 && cells >= (index == 0 ? 3 : 2)
  }

  private func isPathMark(_ token: Token) -> Bool {
    guard token.isPunctuation else { return false }
    switch bytes.scalar(at: token.span.start).value {
    case 0x7C, 0x3E, 0xBB, 0x203A, 0x2F, 0x2192: return true
    default: return false
    }
  }

  /// Marks the headings of sections.
  mutating func markHeadings() {
    for index in passages.indices.dropFirst().reversed() where verdicts[index] == nil {
      let passage = passages[index]
      if isHeadingMark(passage) {
        verdicts[index] = Verdict(.heading)
        continue
      }
      guard isHeadlineLike(index), passage.lines == 1, passage.words.count <= 14,
        !usesGaps || passage.isAfterGap, opensSection(index),
        passages[index - 1].ending != .comma, passages[index - 1].ending != .colon,
        isTitleCase(passage) || (passage.words.count <= 9 && passage.isBeforeGap),
        passage.ending == .question || sentences(in: passage) == 1
      else { continue }
      verdicts[index] = Verdict(.heading)
    }
  }

  /// Whether text for a heading follows.
  private func opensSection(_ index: Int) -> Bool {
    var next = index + 1
    while next < passages.count, let kind = verdicts[next]?.kind, !kind.isBody,
      [.boilerplate, .caption, .credit, .teaser].contains(kind)
    {
      next += 1
    }
    guard next < passages.count else { return false }
    guard let kind = verdicts[next]?.kind else { return !isHeadlineLike(next) }
    return [.heading, .listItem, .table, .quote].contains(kind)
  }

  /// Whether a line is marked as a heading by number signs, as in Markdown.
  private func isHeadingMark(_ passage: Passage) -> Bool {
    guard passage.lines == 1, passage.isShort else { return false }
    let rest = bytes[passage.span.range].drop { $0 == UInt8(ascii: "#") }
    let count = passage.span.length - rest.count
    return (1...6).contains(count) && rest.first == 0x20
  }

  /// Whether most of the longer words have a capital.
  private func isTitleCase(_ passage: Passage) -> Bool {
    let words = passage.tokens.filter { $0.isWord && $0.span.length >= 4 }
    guard !words.isEmpty else { return passage.tokens.contains(where: \.isCapitalized) }
    return words.count(where: \.isCapitalized) * 4 >= words.count * 3
  }
}
