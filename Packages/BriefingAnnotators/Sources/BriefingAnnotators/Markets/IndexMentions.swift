import BriefingCore

/// Where a document names indices of stock exchanges: what is neither a firm nor a person there.
struct IndexMentions: DocumentReading {
  /// One mention.
  struct Mention {
    /// The name, with the word "index" behind it.
    let span: TextSpan
    let entry: IndexTable.Entry
  }

  /// The mentions, in order.
  let mentions: [Mention]
  /// Every place where a name of the table stands, whatever it means there.
  let candidates: [TextSpan]

  init(_ document: Document) {
    let table = IndexTable.standard
    let matches = table.matcher.matches(in: document)
    candidates = matches.map(\.span)
    guard !matches.isEmpty else {
      mentions = []
      return
    }
    let reader = IndexReader(surroundings: Surroundings(document))
    let isSure = matches.map { match in
      match.payload & 1 == 0 ? !reader.isLongerName(match.span) : reader.isMoved(match.span)
    }
    let isOfMarkets = isSure.contains(true)
    mentions = zip(matches, isSure).compactMap { match, isSure in
      guard isSure || isOfMarkets && match.payload & 1 == 1 && reader.isSingledOut(match.span)
      else { return nil }
      return Mention(
        span: reader.withNoun(match.span),
        entry: table.entries[match.payload >> 1]
      )
    }
  }

  /// Whether a span is in the name of an index.
  func hold(_ span: TextSpan) -> Bool {
    var range = mentions.indices
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      if mentions[middle].span.contains(span) { return true }
      if mentions[middle].span.start < span.start {
        range = middle + 1..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    return false
  }
}

/// What the words around a name of the table say of it.
private struct IndexReader {
  let surroundings: Surroundings

  private func form(_ index: Int) -> WordForm {
    WordForm(surroundings.document.text.bytes, in: surroundings.document.tokens[index].span.range)
  }

  /// Whether the name goes on: "Dow Jones Newswires", "Hang Seng Bank".
  func isLongerName(_ span: TextSpan) -> Bool {
    guard let next = surroundings.tokenAfter(span) else { return false }
    let token = surroundings.document.tokens[next]
    return token.isCapitalized && Self.firms.contains(form(next))
  }

  /// Whether the text says of the name what is said of an index alone: "FTSE falls", "Nikkei index".
  func isMoved(_ span: TextSpan) -> Bool {
    guard let next = surroundings.tokenAfter(span) else { return false }
    return Self.movements.contains(form(next)) || isNoun(next)
  }

  /// Whether the name stands behind "the" or whose it is, and neither goes on nor speaks: "the
  /// Nikkei was one of the few", "the British FTSE".
  func isSingledOut(_ span: TextSpan) -> Bool {
    if let next = surroundings.tokenAfter(span),
      surroundings.document.tokens[next].isCapitalized
        || surroundings.roles(next).contains(.speech)
    {
      return false
    }
    guard let before = surroundings.tokenBefore(span) else { return false }
    let text = surroundings.text(before)
    return text == "the" || text == "The" || text.hasPrefix("'") || text.hasPrefix("’")
      || CountryTable.standard.country(demonym: text) != nil
  }

  /// Returns the name with the noun behind it: "FTSE 100 index", "Nikkei 225 stock market index".
  func withNoun(_ span: TextSpan) -> TextSpan {
    var last = span
    for _ in 0..<3 {
      guard let next = surroundings.tokenAfter(last) else { return span }
      last = last.union(surroundings.document.tokens[next].span)
      if isNoun(next) { return last }
      guard Self.qualifiers.contains(form(next)) else { return span }
    }
    return span
  }

  /// Whether a word says that the name is that of an index; "S&P Dow Jones Indices" is a firm.
  private func isNoun(_ index: Int) -> Bool {
    Self.nouns.contains(form(index))
      || Self.plurals.contains(form(index)) && !surroundings.document.tokens[index].isCapitalized
  }

  private static let nouns: WordSet = ["index", "average"]
  private static let plurals: WordSet = ["indexes", "indices"]
  private static let qualifiers: WordSet = ["stock", "share", "market", "composite"]
  private static let firms = WordSet(
    words: "newswires company news bank group plc inc securities asset etf fund funds"
  )
  private static let movements = WordSet(
    words: """
      fell rose dropped gained lost closed slid plunged surged climbed slumped jumped futures points \
      falls rises drops gains loses closes slides plunges surges climbs slumps jumps dipped dips \
      tumbled tumbles rallied rallies sank sinks ended finished rebounded rebounds slipped slips
      """
  )
}
