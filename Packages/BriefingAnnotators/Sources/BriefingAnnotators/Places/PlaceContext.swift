import BriefingCore

/// What the words around a listed name say: whether it is a place, and how far it goes.
struct PlaceContext {
  private let surroundings: Surroundings
  private let vocabulary: PlaceVocabulary

  private let events: EventNames
  private let longer: LongerName

  init(_ surroundings: Surroundings, _ vocabulary: PlaceVocabulary) {
    self.surroundings = surroundings
    self.vocabulary = vocabulary
    events = EventNames(surroundings)
    longer = LongerName(surroundings, vocabulary)
  }

  /// Whether two spans follow each other in a list, or as a city and its country do.
  func isEnumerated(_ left: TextSpan, _ right: TextSpan) -> Bool {
    guard left.end < right.start, right.start - left.end <= 8 else { return false }
    let between = surroundings.document.text[TextSpan(left.end..<right.start)]
    let words = between.split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }
    return [[","], ["and"], ["or"], [",", "and"]].contains(words.map(String.init))
  }

  /// Whether a listed name is a place where it stands.
  func isPlace(
    _ entry: PlaceTable.Entry,
    at span: TextSpan,
    isEnumerated follows: Bool,
    beforePlace next: TextSpan?
  ) -> Bool {
    let name = surroundings.document.text[span]
    if entry.ambiguousNames.contains(name), !follows,
      !(next.map { isEnumerated(span, $0) } ?? false), !isLocative(span, entry)
    {
      return false
    }
    if isRoad(span, name) { return false }
    // A town with its state is where something is, and no part of a name: "the Salem, Oregon Summit".
    if name.utf8.contains(UInt8(ascii: ",")), !completesName(span) { return true }
    return !isPerson(name, at: span) && !isInsideName(entry, at: span)
      && !isInForeignName(span) && !isInCompound(span)
      && !events.hold(span) && !longer.holds(span, entry, beforePlace: next)
  }

  /// Whether a name is that of a street or a highway, as in "319 W Denver" and "US-75".
  private func isRoad(_ span: TextSpan, _ name: String) -> Bool {
    let tokens = surroundings.document.tokens
    let next = surroundings.firstToken(from: span.end)
    if name == "US" || name == "U.S.", next + 1 < tokens.count, surroundings.text(next) == "-",
      tokens[next + 1].isNumber, tokens[next + 1].span.length < 4
    {
      return true
    }
    var index = surroundings.firstToken(from: span.start) - 1
    if index > 0, surroundings.text(index) == "." { index -= 1 }
    return index > 0 && ["N", "S", "E", "W"].contains(surroundings.text(index))
      && tokens[index - 1].isNumber
  }

  /// Whether a preposition of place, or for a region the article, stands before a span.
  private func isLocative(_ span: TextSpan, _ entry: PlaceTable.Entry) -> Bool {
    if siteWords(after: span) != nil || qualified(span) != nil { return true }
    guard let before = surroundings.tokenBefore(span) else { return false }
    let word = surroundings.text(before)
    if Self.locatives.contains(word) { return true }
    if word == "of", before > 0, Self.seats.contains(surroundings.text(before - 1)) { return true }
    return word.lowercased() == "the" && (entry.kind == "region" || entry.kind == "site")
  }

  /// Whether a name is part of a person’s, by the words beside it.
  private func isPerson(_ name: String, at span: TextSpan) -> Bool {
    guard !name.utf8.contains(where: { $0 == 0x20 || $0 == 0x2E || $0 == 0x2D }) else {
      return false
    }
    if let before = surroundings.tokenBefore(span), isCapitalized(before),
      !vocabulary.people.cultures(given: surroundings.text(before)).isEmpty
        || surroundings.nameRoles(before).contains(.given)
          && !surroundings.nameRoles(before).contains(.ambiguous)
          && !surroundings.startsSentence(before)
    {
      return true
    }
    if isAddressed(span) || endsFullName(span) { return true }
    guard let after = surroundings.tokenAfter(span), isCapitalized(after) else { return false }
    return !vocabulary.people.cultures(given: name).isEmpty
      && !vocabulary.people.cultures(family: surroundings.text(after)).isEmpty
  }

  /// Whether a form of address stands before a name, as in "Mr Santiago said".
  private func isAddressed(_ span: TextSpan) -> Bool {
    var before = surroundings.firstToken(from: span.start) - 1
    guard before >= 0, surroundings.document.tokens[before].span.end < span.start else {
      return false
    }
    if before > 0, surroundings.text(before) == "." { before -= 1 }
    return Self.addresses.contains(surroundings.text(before))
      && span.start - surroundings.document.tokens[before].span.end <= 3
  }

  private static let addresses: Set<String> = ["Mr", "Mrs", "Ms", "Mx", "Dr", "Messrs", "Mme"]

  /// Whether a name is the second family name of a person: "Ana Prieto Cordoba".
  private func endsFullName(_ span: TextSpan) -> Bool {
    guard let middle = surroundings.tokenBefore(span), middle > 0, isCapitalized(middle),
      surroundings.isGap(between: middle - 1, and: middle), isCapitalized(middle - 1),
      surroundings.roles(middle).isEmpty, vocabulary.isProper(surroundings.text(middle)),
      PlaceTable.standard.entries(named: surroundings.text(middle)).isEmpty
    else { return false }
    // A dateline on the line below a name has nothing to do with it.
    let first = surroundings.document.tokens[middle - 1].span
    let line = surroundings.document.text.bytes[first.end..<span.start]
    guard !line.contains(UInt8(ascii: "\n")) else { return false }
    let given = surroundings.nameRoles(middle - 1)
    return given.contains(.given) && given.isPlain
      && !Self.directions.contains(surroundings.text(middle))
      && PlaceTable.standard.entries(named: surroundings.text(middle - 1)).isEmpty
  }

  /// Whether a foreign particle joins the name to a capitalised word before: "Partido Verde de
  /// Chile".
  private func isInForeignName(_ span: TextSpan) -> Bool {
    guard let particle = surroundings.tokenBefore(span), particle > 0,
      Self.foreignParticles.contains(surroundings.text(particle)),
      surroundings.isGap(between: particle - 1, and: particle)
    else { return false }
    return isCapitalized(particle - 1)
  }

  /// Whether a hyphen makes the name a part of a longer one: "All-America", "Saskatoon-Rosetown".
  private func isInCompound(_ span: TextSpan) -> Bool {
    let first = surroundings.firstToken(from: span.start)
    guard first > 1 else { return false }
    if surroundings.isHyphen(first - 1),
      isUnknown(first - 2) || surroundings.text(first - 2) == "All"
    {
      return true
    }
    // "Saskatoon-Rosetown" is one place, "Tokyo-Seoul" two, and "Lima-based" is of one.
    guard let after = hyphenated(after: span) else { return false }
    return isUnknown(after)
  }

  /// The index of the word that a hyphen joins to the end of a span.
  private func hyphenated(after span: TextSpan) -> Int? {
    let index = surroundings.firstToken(from: span.end)
    guard index + 1 < surroundings.document.tokens.count, surroundings.isHyphen(index),
      surroundings.document.tokens[index].span.start == span.end
    else { return nil }
    return index + 1
  }

  /// Whether a capitalised word is no place, country, demonym or word with another role.
  private func isUnknown(_ index: Int) -> Bool {
    let word = surroundings.text(index)
    return isCapitalized(index) && surroundings.document.tokens[index].span.length > 3
      && !surroundings.document.tokens[index].shape.contains(.uppercase)
      && surroundings.roles(index).isEmpty && vocabulary.isProper(word)
      && PlaceTable.standard.entries(named: word).isEmpty && !Self.quarters.contains(word)
      && !PlaceVocabulary.bodies.contains(word) && surroundings.nameRoles(index).isEmpty
  }

  /// Whether a name is part of a longer one of something else.
  private func isInsideName(_ entry: PlaceTable.Entry, at span: TextSpan) -> Bool {
    if completesName(span) { return true }
    guard let after = surroundings.tokenAfter(span), isCapitalized(after) else { return false }
    let run = surroundings.capitalizedRun(from: after)
    guard let last = run.last else { return false }
    let isCountry = entry.kind == "country" || entry.kind == "territory"
    let closing = vocabulary.forms.categories(of: surroundings.text(last))
    // "Pakistan Peoples Party in Lahore", "Ontario Liberal Party leader Ann Sample"
    let plain = surroundings.plainRun(from: after)
    if let end = plain.last, end != last,
      !vocabulary.forms.categories(of: surroundings.text(end))
        .isDisjoint(with: isCountry || plain.count == 1 ? Self.ofCountries : Self.ofPlaces)
    {
      return true
    }
    let isBody = plain.contains {
      !vocabulary.forms.categories(of: surroundings.text($0)).isDisjoint(with: Self.ofMembers)
    }
    if isBody { return true }
    // A country before the name of a forum or treaty is one of its parties and stays a place, as
    // does the city of a "summit" without another name.
    let isVenue = run.count == 1 && closing.isSubset(of: [.forum])
    let others = isCountry || isVenue ? Self.ofCountries : Self.ofPlaces
    if !closing.isDisjoint(with: others) { return true }
    let opening = vocabulary.forms.categories(of: surroundings.text(after))
    return run.count > 1 && ["of", "for"].contains(surroundings.text(after + 1))
      && !opening.isDisjoint(with: [.government, .agency, .legislature, .research])
  }

  /// Whether a name ends a longer one that is a body's: "Bank of Japan", "Front for the Liberation
  /// of Palestine", "University of Southern California".
  private func completesName(_ span: TextSpan) -> Bool {
    guard var index = surroundings.tokenBefore(span) else { return false }
    let last = index
    if endsFellowship(beforeLinkAt: index) || endsCause(span) { return true }
    // "the Law Society of England and Wales"
    if surroundings.text(index) == "and", index > 1, isCapitalized(index - 1),
      surroundings.isGap(between: index - 1, and: index),
      completesName(surroundings.document.tokens[index - 1].span)
    {
      return true
    }
    while last - index < 8, index >= 0 {
      let word = surroundings.text(index)
      if isCapitalized(index) {
        // "the Central Bank Governor of Kenya" is of the country, not of the bank.
        if surroundings.roles(index).contains(.office) { return false }
        if !vocabulary.forms.categories(of: word).isDisjoint(with: Self.namedAfterPlaces) {
          return !isPortfolio(index)
        }
      } else if !["of", "for", "the"].contains(word) {
        return false
      }
      guard index > 0, surroundings.isGap(between: index - 1, and: index) else { return false }
      index -= 1
    }
    return false
  }

  /// Whether a word for firms is what a minister deals with: "Minister for Energy of Ghana".
  private func isPortfolio(_ index: Int) -> Bool {
    surroundings.roles(index).contains(.portfolio) && surroundings.isUnderOffice(index)
  }

  /// Whether "for" stands after a capitalised word for people: "Democrats for a Strong Bulgaria".
  private func endsCause(_ span: TextSpan) -> Bool {
    var link = surroundings.firstToken(from: span.start) - 1
    while link > 0, isCapitalized(link) || ["a", "an", "the"].contains(surroundings.text(link)) {
      link -= 1
    }
    guard link > 0, surroundings.text(link) == "for", isCapitalized(link - 1),
      !surroundings.startsSentence(link - 1), surroundings.isGap(between: link - 1, and: link)
    else { return false }
    let word = surroundings.text(link - 1)
    return (word.hasSuffix("s") || word == "Women" || word == "Men")
      && surroundings.roles(link - 1).isDisjoint(with: [
        .office, .rank, .calendar, .instrument, .gathering,
      ]) && !surroundings.isHeadingLike(link - 1..<link)
  }

  /// Whether "of" stands after several words in capitals of which the last means many people:
  /// "Amalgamated Dock Workers of America".
  private func endsFellowship(beforeLinkAt index: Int) -> Bool {
    let link = surroundings.text(index) == "the" && index > 0 ? index - 1 : index
    guard link > 1, surroundings.text(link) == "of" else { return false }
    let run = surroundings.capitalizedRun(before: link)
    guard run.count > 1, surroundings.isGap(between: link - 1, and: link),
      surroundings.text(link - 1).hasSuffix("s"), !surroundings.isUnderOffice(link - 1)
    else { return false }
    return run.allSatisfy { surroundings.roles($0).isDisjoint(with: [.office, .rank, .calendar]) }
      && !surroundings.isHeadingLike(run)
  }

  /// Returns a place with the word that says what it is: "Kumamoto Prefecture".
  func extended(
    _ span: TextSpan,
    _ entry: PlaceTable.Entry
  ) -> (span: TextSpan, place: Place) {
    if let whole = qualified(span, entry) {
      // "South Jutland County"
      if whole.end == span.end, let tail = siteWords(after: span) {
        let kind = PlaceForms.isRegion(surroundings.document.text[tail]) ? "region" : "site"
        let longer = whole.union(tail)
        return (longer, Place(kind: kind, name: surroundings.document.text[longer]))
      }
      // "Old Goa" and "East Rivers" may be a town or a region.
      let first = surroundings.document.tokenIndices(in: whole).lowerBound
      let isNatural = vocabulary.forms.categories(of: surroundings.text(first)).contains(
        .sitePrefix
      )
      let kind =
        isNatural || whole.start == span.start ? "site" : entry.kind == "city" ? "city" : nil
      return (whole, Place(kind: kind, name: surroundings.document.text[whole]))
    }
    guard let tail = siteWords(after: span) else {
      return (span, Place(kind: entry.kind, name: entry.name, code: entry.code))
    }
    let whole = span.union(tail)
    let text = surroundings.document.text[whole]
    guard PlaceForms.isRegion(surroundings.document.text[tail]) else {
      return (whole, Place(kind: "site", name: text))
    }
    return entry.kind == "region" || entry.kind == "territory"
      ? (whole, Place(kind: entry.kind, name: entry.name, code: entry.code))
      : (whole, Place(kind: "region", name: text))
  }

  /// Returns a name with the word that makes it that of another place: "Lake Chad", "Old Goa",
  /// "South Boston", "Duchy of Saxony", "Cardiff North".
  private func qualified(_ span: TextSpan, _ entry: PlaceTable.Entry? = nil) -> TextSpan? {
    if let before = surroundings.tokenBefore(span) {
      let word = surroundings.text(before)
      if isCapitalized(before) {
        let isNatural = vocabulary.forms.categories(of: word).contains(.sitePrefix)
        // "French Sudan" was another country.
        let ruler = vocabulary.countries.country(demonym: word)?.code
        let isRuled = entry?.kind == "country" && ruler != nil && ruler != entry?.code
        if isRuled { return surroundings.document.tokens[before].span.union(span) }
        let isPart = Self.adjectives.contains(word) && !surroundings.startsSentence(before)
        if isNatural || isPart || Self.directions.contains(word) {
          return surroundings.document.tokens[before].span.union(span)
        }
      } else if word == "of", before > 0, isCapitalized(before - 1),
        surroundings.isGap(between: before - 1, and: before),
        vocabulary.forms.categories(of: surroundings.text(before - 1) + " of").contains(.sitePrefix)
      {
        return surroundings.document.tokens[before - 1].span.union(span)
      }
    }
    guard let after = surroundings.tokenAfter(span), isCapitalized(after),
      Self.quarters.contains(surroundings.text(after)),
      surroundings.plainRun(from: after).count == 1,
      !surroundings.isHeadingLike(after..<after + 1)
    else { return nil }
    let last = after + 2
    let isDouble =
      last < surroundings.document.tokens.count && surroundings.isHyphen(after + 1)
      && Self.quarters.contains(surroundings.text(last))
    return span.union(surroundings.document.tokens[isDouble ? last : after].span)
  }

  /// Directions and the like before the name of a place that is a part of it: "East Belfast".
  private static let directions: Set<String> = [
    "North", "South", "East", "West", "Upper", "Lower", "Greater",
  ]
  /// Those that stand with a capital at the start of any sentence.
  private static let adjectives: Set<String> = [
    "Old", "Northern", "Southern", "Eastern", "Western",
  ]
  /// Particles of other languages before a place in the name of something else.
  private static let foreignParticles: Set<String> = [
    "de", "du", "des", "di", "da", "do", "dos", "von", "der", "van", "del", "della",
  ]

  /// Directions that tell parts of a city or county from each other.
  static let quarters: Set<String> = [
    "North", "South", "East", "West", "Central", "Northeast", "Northwest", "Southeast", "Southwest",
  ]

  /// Returns the words after a span that say what kind of place it is, and end a name.
  private func siteWords(after span: TextSpan) -> TextSpan? {
    guard let after = surroundings.tokenAfter(span), isCapitalized(after) else { return nil }
    let run = surroundings.capitalizedRun(from: after)
    // "the Niger River and Lake Chad": a word for a place that a small word follows ends its name.
    let plain = surroundings.plainRun(from: after)
    for words in [run, plain] where !words.isEmpty {
      let tail = surroundings.span(words)
      if vocabulary.forms.categories(of: surroundings.document.text[tail]).contains(.site) {
        return tail
      }
    }
    return nil
  }

  /// Returns the name of a town that stands before its country: "in Veldhoven, Netherlands".
  func town(before span: TextSpan, _ entry: PlaceTable.Entry) -> TextSpan? {
    guard entry.kind == "country" || entry.code?.hasPrefix("US-") == true,
      !isPossessive(span),
      let comma = commaBefore(span)
    else { return nil }
    let run = surroundings.capitalizedRun(before: comma, atMost: 3)
    guard let first = run.first, let last = run.last, first > 0,
      run.allSatisfy({ vocabulary.isProper(surroundings.text($0)) }),
      vocabulary.forms.categories(of: surroundings.text(last)).isEmpty,
      surroundings.isGap(between: first - 1, and: first),
      Self.locatives.contains(surroundings.text(first - 1))
    else { return nil }
    return surroundings.span(run)
  }

  private func commaBefore(_ span: TextSpan) -> Int? {
    guard let comma = surroundings.tokenBefore(span), comma > 0, surroundings.text(comma) == ","
    else { return nil }
    return comma
  }

  private func isPossessive(_ span: TextSpan) -> Bool {
    let bytes = surroundings.document.text.bytes
    guard span.end < bytes.count else { return false }
    return bytes[span.end] == 0x27
      || bytes[span.end...].starts(with: [0xE2, 0x80, 0x99])
  }

  private func isCapitalized(_ index: Int) -> Bool {
    surroundings.document.tokens[index].isCapitalized
  }

  /// Nouns that "of" joins to the name of a place.
  private static let seats: Set<String> = [
    "seat", "riding", "constituency", "electorate", "division", "borough", "county", "city", "town",
    "village", "district", "province", "port", "suburb", "people", "outskirts", "north", "south",
    "east", "west", "capital", "siege", "streets", "parish", "municipality", "archdiocese",
    "diocese", "bishop", "archbishop", "mayor", "governor", "residents",
  ]

  static let locatives: Set<String> = [
    "in", "at", "near", "outside", "around", "across", "throughout", "In", "At", "Near", "Outside",
  ]
  /// Bodies that take "of" and a place into their name: "Bank of Japan", "Parliament of Canada".
  private static let namedAfterPlaces: Set<FormTable.Category> = [
    .agency, .alliance, .company, .legalForm, .legislature, .party, .research, .university,
  ]
  private static let ofCountries: Set<FormTable.Category> = [
    .media, .company, .university, .legalForm, .facility, .legislature, .government, .agency,
    .party, .research, .alliance,
  ]
  private static let ofMembers: Set<FormTable.Category> = [.party, .university]
  private static let ofPlaces = ofCountries.union([.forum, .instrument])
}
