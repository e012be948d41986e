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
    if endsEvent(span) { return true }
    guard let after = surroundings.tokenAfter(span) else { return false }
    let isDated = isDated(before: surroundings.firstToken(from: span.start))
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

  /// Whether a span ends the name of an event: "the 2014 Rivers Senate election in Iowa", "the Battle
  /// of Verdun".
  private func endsEvent(_ span: TextSpan) -> Bool {
    let first = surroundings.firstToken(from: span.start)
    guard first > 1, surroundings.isGap(between: first - 1, and: first) else { return false }
    var link = first - 1
    if surroundings.text(link) == "the", link > 1 { link -= 1 }
    let word = surroundings.text(link)
    guard word == "in" || word == "of" else { return false }
    let head = link - 1
    guard surroundings.document.tokens[head].isWord else { return false }
    let name = surroundings.text(head).lowercased()
    if surroundings.document.tokens[head].isCapitalized, !surroundings.startsSentence(head),
      Self.heldAt.contains(name)
    {
      // "the Minister of Defence of Latvia" is no event.
      return !surroundings.isUnderOffice(head)
    }
    guard Self.heads.contains(name), isDated(before: head) else { return false }
    return word == "of" ? Self.heldAt.contains(name) : hasCapital(before: head)
  }

  private func hasCapital(before head: Int) -> Bool {
    head > 0
      && (max(0, head - 4)..<head).contains {
        surroundings.document.tokens[$0].isCapitalized
      }
  }

  /// Whether a year stands before a token, with capitalised words, words for an event and hyphens
  /// alone between: "2008 G-20 Harbour summit".
  private func isDated(before first: Int) -> Bool {
    let tokens = surroundings.document.tokens
    var index = first - 1
    while index >= 0, first - index <= 7 {
      if isYear(index) { return surroundings.isGap(between: index, and: index + 1) }
      let token = tokens[index]
      let joins = token.isPunctuation && surroundings.isHyphen(index)
      guard
        joins || token.isCapitalized && !surroundings.roles(index).contains(.office)
          || token.isNumber && token.span.length < 3
          || token.isWord && Self.modifiers.contains(surroundings.text(index))
      else { return false }
      index -= 1
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
    "revolution", "uprising", "massacre", "summit", "campaign", "offensive", "crisis", "invasion",
    "war", "famine", "genocide", "putsch", "unrest",
  ]
  /// Words that with a capital begin an event's name before "of" or "in" and where it took place.
  private static let heldAt: Set<String> = [
    "battle", "siege", "invasion", "war", "treaty", "liberation", "fall", "partition", "occupation",
    "annexation", "blockade", "bombing", "massacre", "raid", "defense", "defence", "peace",
    "council", "synod", "edict",
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
    "winter", "civil", "terror", "terrorist", "suicide", "train", "airport",
  ]
}
