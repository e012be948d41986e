import BriefingCore

/// Whether a name stands inside of the name of an event: "the 2011 Norway local elections".
///
/// What is inside is a part of the event's name, as "Japan" is of the name "Bank of Japan".
struct EventNames {
  private let surroundings: Surroundings

  init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  /// Whether a year stands before a span and the word for an event follows, or the words that
  /// follow end in a word that names one: "Harbour Film Festival".
  func hold(_ span: TextSpan) -> Bool {
    guard let after = surroundings.tokenAfter(span) else { return false }
    let isDated = surroundings.tokenBefore(span).map(isYear) ?? false
    let tokens = surroundings.document.tokens
    var index = after
    while index < min(tokens.count, after + 6) {
      guard index == after || surroundings.isGap(between: index - 1, and: index) else { break }
      let isCapitalized = tokens[index].isCapitalized
      let word = tokens[index].isWord ? surroundings.text(index).lowercased() : ""
      if isDated, Self.heads.contains(word) { return true }
      if isCapitalized, Self.namedHeads.contains(word), !goesOn(after: index) { return true }
      guard isCapitalized || isDated && Self.modifiers.contains(word) else { break }
      index += 1
    }
    return false
  }

  private func isYear(_ index: Int) -> Bool {
    let token = surroundings.document.tokens[index]
    guard token.isNumber, token.span.length == 4 else { return false }
    let first = surroundings.document.text.bytes[token.span.start]
    return first == UInt8(ascii: "1") || first == UInt8(ascii: "2")
  }

  /// Whether a head is followed by another name, as in "War Memorial" and "Games Workshop".
  private func goesOn(after index: Int) -> Bool {
    let next = index + 1
    return next < surroundings.document.tokens.count
      && surroundings.isGap(between: index, and: next)
      && surroundings.document.tokens[next].isCapitalized
      && !Self.namedHeads.contains(surroundings.text(next).lowercased())
  }

  /// Words for what is held in a year.
  private static let heads: Set<String> = [
    "election", "elections", "by-election", "by-elections", "referendum", "referendums", "primary",
    "primaries", "caucus", "caucuses", "championship", "championships", "olympics", "games", "cup",
    "open", "conference", "festival", "award", "awards", "marathon", "convention", "expo",
    "attack", "attacks", "bombing", "bombings", "earthquake", "riots", "protests", "coup",
    "revolution", "uprising", "massacre", "summit",
  ]
  /// Words that with a capital are the last of an event's name.
  private static let namedHeads: Set<String> = [
    "war", "wars", "festival", "award", "awards", "championship", "championships", "cup", "games",
    "olympics", "marathon", "revolution", "uprising", "massacre", "medal", "prize", "derby",
    "biennale", "expo", "rebellion", "earthquake",
  ]
  /// Words between a place and what is held there.
  private static let modifiers: Set<String> = [
    "general", "federal", "presidential", "parliamentary", "legislative", "local", "state",
    "provincial", "senate", "municipal", "mayoral", "gubernatorial", "congressional", "leadership",
    "council", "regional", "national", "special", "snap", "primary", "independence", "membership",
    "constitutional", "and", "district", "county", "city", "film", "music", "world", "summer",
    "winter", "terror", "terrorist", "suicide", "train", "airport",
  ]
}
