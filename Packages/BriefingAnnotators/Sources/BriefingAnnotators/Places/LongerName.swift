import BriefingCore

/// Whether the name of a place is a part of another name, by the capitals beside it.
///
/// "Boston Braves" and "Fair Russia" are a team and a party; a firm or a work is named so as well.
struct LongerName {
  private let surroundings: Surroundings
  private let vocabulary: PlaceVocabulary

  init(_ surroundings: Surroundings, _ vocabulary: PlaceVocabulary) {
    self.surroundings = surroundings
    self.vocabulary = vocabulary
  }

  private var document: Document { surroundings.document }

  /// Whether a name goes on to the left or to the right of a span.
  func holds(_ span: TextSpan, _ entry: PlaceTable.Entry, beforePlace next: TextSpan?) -> Bool {
    !isCompound(span) && (goesOn(after: span, entry, next) || startsBefore(span) || isSlogan(span))
  }

  /// "Rivers First" and "One Peru" are movements.
  private func isSlogan(_ span: TextSpan) -> Bool {
    if let after = surroundings.tokenAfter(span), surroundings.text(after) == "First",
      !surroundings.isHeadingLike(after..<after + 1)
    {
      return true
    }
    guard let before = surroundings.tokenBefore(span), !surroundings.startsSentence(before),
      Self.slogans.contains(surroundings.text(before))
    else { return false }
    return !surroundings.isHeadingLike(before..<before + 1)
  }

  private static let slogans: Set<String> = ["One", "More", "Yes", "Our", "Just", "Are", "Miss"]

  /// Whether a hyphen and a small letter follow, as in "Lima-based": then the place is meant.
  private func isCompound(_ span: TextSpan) -> Bool {
    let bytes = document.text.bytes
    return span.end + 1 < bytes.count && bytes[span.end] == UInt8(ascii: "-")
      && bytes[span.end + 1].isASCIILowercase
  }

  /// "Boston Braves", but "Texas Governor", "Iraqi Kurdistan" and "US Marines" are two words.
  private func goesOn(
    after span: TextSpan,
    _ entry: PlaceTable.Entry,
    _ next: TextSpan?
  ) -> Bool {
    guard !isAcronym(span), let after = surroundings.tokenAfter(span),
      document.tokens[after].isCapitalized, !surroundings.startsSentence(after),
      isSameLine(span.end, document.tokens[after].span.start),
      document.tokens[after].span.start != next?.start, !isAcronym(document.tokens[after].span)
    else { return false }
    let run = surroundings.plainRun(from: after)
    // "Belfast North" is a place still.
    if run.count == 1, PlaceContext.quarters.contains(surroundings.text(after)) { return false }
    // What policy is about stands beside a country without making a name: "Japan Trade officials".
    // A body that is named after a town has the town in its name: "Boston Central Division".
    let others =
      entry.kind == "country" || entry.kind == "territory"
      ? Self.others.union(.portfolio) : run.count > 1 ? Self.others.subtracting(.body) : Self.others
    guard run.allSatisfy({ isName($0, others) && !isGroup($0) }), !isGiven(after), !isSeat(span),
      vocabulary.forms.categories(of: document.text[surroundings.span(run)]).isEmpty
    else { return false }
    let first = surroundings.firstToken(from: span.start)
    return !surroundings.isHeadingLike(first..<run.upperBound)
  }

  /// "Fair Russia", but "President Putin", "Nazi Germany" and "On Monday Russia" hold two names.
  private func startsBefore(_ span: TextSpan) -> Bool {
    guard let before = surroundings.tokenBefore(span), document.tokens[before].isWord,
      document.tokens[before].isCapitalized, !surroundings.startsSentence(before),
      isSameLine(document.tokens[before].span.end, span.start),
      !surroundings.startsSentence(surroundings.firstToken(from: span.start)),
      isNew(before, Self.others), !Self.epithets.contains(surroundings.text(before)),
      vocabulary.forms.categories(of: surroundings.text(before)).isEmpty
    else { return false }
    // A run before a place with a role in it, such as a title, says who acts there.
    let run = surroundings.capitalizedRun(before: before + 1)
    guard run.count < 5, run.allSatisfy({ isNew($0, Self.others) && !isGiven($0) }) else {
      return false
    }
    return !surroundings.isHeadingLike(before..<before + 1)
  }

  /// Whether a span is what an office is over, before the name of who holds it: "Governor of Iowa
  /// Ann Sample".
  private func isSeat(_ span: TextSpan) -> Bool {
    guard var link = surroundings.tokenBefore(span) else { return false }
    if surroundings.text(link) == "the", link > 0 { link -= 1 }
    return link > 0 && ["of", "for"].contains(surroundings.text(link))
      && surroundings.roles(link - 1).contains(.office)
  }

  private func isSameLine(_ start: Int, _ end: Int) -> Bool {
    !document.text.bytes[start..<end].contains(0x0A)
  }

  /// Whether nothing is known of a word that would let it stand beside the name of a place.
  private func isNew(_ index: Int, _ others: WordRoles) -> Bool {
    document.tokens[index].isWord && surroundings.roles(index).isDisjoint(with: others)
      && vocabulary.isProper(surroundings.text(index))
  }

  /// The same of a word behind the place, which may be an adjective: "Maine Central Railroad".
  private func isName(_ index: Int, _ others: WordRoles) -> Bool {
    document.tokens[index].isWord && surroundings.roles(index).isDisjoint(with: others)
      && vocabulary.countries.country(demonym: surroundings.text(index)) == nil
  }

  private static let others: WordRoles = [
    .grammar, .determiner, .calendar, .honorific, .office, .rank, .occupation, .speech,
    .government, .body, .forum, .instrument, .gathering, .and,
  ]

  private func isGiven(_ index: Int) -> Bool {
    surroundings.nameRoles(index).contains(.given)
  }

  /// Whether a word means people or what is common to many places: "Texas Republicans".
  private func isGroup(_ index: Int) -> Bool { Self.groups.contains(surroundings.text(index)) }

  /// Whether a span is written in capitals alone, like "US" and "U.K.", which stand as adjectives.
  private func isAcronym(_ span: TextSpan) -> Bool {
    document.text.bytes[span.range].allSatisfy { !$0.isASCIILowercase }
  }

  static let groups: Set<String> = [
    "Area", "Catholics", "Christians", "Communists", "Conservatives", "Democrat", "Democratic",
    "Democrats",
    "Greens", "Jews", "Kurds", "Labour", "Liberals", "Metro", "Muslims", "Nationalists",
    "Republican",
    "Republicans", "Socialists", "Sunnis", "Time", "Tories", "Unionists", "Correspondent",
  ]
  private static let epithets: Set<String> = [
    "Ancient", "Byzantine", "Capitalist", "Colonial", "Communist", "Continental", "Downtown",
    "Fascist", "Imperial", "Mainland", "Medieval", "Metropolitan", "Mughal", "Nazi", "Occupied",
    "Old", "Ottoman", "Revolutionary", "Roman", "Rural", "Socialist", "Soviet", "Tsarist",
    "Victorian", "Vichy", "Weimar",
  ]
}
