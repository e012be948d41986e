import BriefingCore

/// The forms the names of buildings, plants and bases have.
struct FacilityForms {
  private let surroundings: Surroundings
  private let forms = FormTable.standard
  private let countries = CountryTable.standard
  private let people = NameTable.standard
  private let offices = OfficeTable.standard

  init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  /// The capitalised words and numbers from an index on, parted by nothing but spaces or hyphens.
  func run(
    from start: Int,
    before limit: Int
  ) -> Range<Int> {
    let tokens = surroundings.document.tokens
    var end = start + 1
    while end < limit, end - start < 10, tokens[end].isCapitalized || tokens[end].isNumber,
      surroundings.isGap(between: end - 1, and: end)
    {
      end += 1
    }
    return start..<end
  }

  /// Whether a run of a byline stands where the names of its authors do: "By Ann Lee and Bob Dam".
  func isAuthor(_ run: Range<Int>) -> Bool {
    let names = run.drop { surroundings.text($0).lowercased() == "by" }
    guard names.count > 1, names.count < 5 else { return false }
    if names.count < run.count || run.lowerBound == 0 { return true }
    return ["by", "and", ",", "&"].contains(surroundings.text(run.lowerBound - 1).lowercased())
  }

  /// Returns the tokens of the facility a run names, and the word that says what it is.
  func facility(
    in run: Range<Int>,
    before limit: Int
  ) -> (tokens: Range<Int>, word: String)? {
    guard let start = run.first(where: { !isFunctionWord(surroundings.text($0)) }),
      !isBroken(start..<run.upperBound)
    else { return nil }
    let run = start..<run.upperBound
    if let found = prefixed(run) ?? suffixed(run) {
      let end = found.tokens.upperBound
      // A "Hall of Fame" is no building; a "Museum of Art" is.
      if found.word == "Hall", end < limit, surroundings.text(end) == "of" { return nil }
      let tail =
        commonEnd(after: end, before: limit)
        ?? dedicationEnd(after: end, before: limit)
        ?? pairedEnd(after: end, before: limit)
      return (found.tokens.lowerBound..<(tail ?? end), found.word)
    }
    guard let end = commonEnd(after: run.upperBound, before: limit),
      isProperName(run)
    else { return nil }
    let word = surroundings.text(end - 1)
    // "Chrysler factories" are not one.
    if word.hasSuffix("s"), !Self.plurals.contains(word) { return nil }
    return (townStart(before: run)..<end, capitalized(word))
  }

  private static let plurals: Set<String> = ["headquarters", "works", "barracks", "docks"]

  /// Where the town stands that a region only says more of: the plant is that of Wixom in "its
  /// Wixom, Michigan plant".
  private func townStart(before run: Range<Int>) -> Int {
    let (comma, start) = (run.lowerBound - 1, run.lowerBound)
    guard comma > 0, surroundings.text(comma) == ",",
      surroundings.document.tokens[comma - 1].isCapitalized,
      !surroundings.startsSentence(comma - 1),
      PlaceTable.standard.entries(named: surroundings.document.text[surroundings.span(run)])
        .contains(where: { $0.kind == "region" })
    else { return start }
    var town = comma - 1
    while town > 0, surroundings.document.tokens[town - 1].isCapitalized,
      !surroundings.startsSentence(town - 1), surroundings.isGap(between: town - 1, and: town),
      !isFunctionWord(surroundings.text(town - 1))
    {
      town -= 1
    }
    // "St. Thomas"
    if town > 1, surroundings.text(town - 1) == ".", surroundings.text(town - 2) == "St" {
      town -= 2
    }
    return town
  }

  /// Returns the end of the second half of "Water Tower and Pump House", which names nothing by
  /// itself.
  private func pairedEnd(after start: Int, before limit: Int) -> Int? {
    guard start + 1 < limit, surroundings.text(start) == "and",
      surroundings.document.tokens[start + 1].isCapitalized
    else { return nil }
    let second = run(from: start + 1, before: limit)
    guard let last = second.last, second.count <= 3,
      forms.categories(of: surroundings.text(last)).contains(.facility)
        || Self.halves.contains(surroundings.text(last)),
      second.dropLast().allSatisfy({ Self.halves.contains(surroundings.text($0)) })
    else { return nil }
    return second.upperBound
  }

  /// Words that say what a building is for and tell it from no other.
  private static let halves: Set<String> = [
    "Pump", "House", "Art", "Arts", "Gallery", "Conference", "Convention", "Visitor", "Visitors",
    "Research", "Training", "Exhibition", "Sports", "Recreation", "Nature", "Science", "Learning",
    "Center", "Centre", "Garden", "Gardens", "Library", "Museum", "Archive", "Archives",
  ]

  /// Returns a run that begins with a word for a facility: "Fort Liberty", "Fab 18".
  private func prefixed(
    _ run: Range<Int>
  ) -> (tokens: Range<Int>, word: String)? {
    for width in [3, 2, 1] where run.count > width {
      let words = run.lowerBound..<(run.lowerBound + width)
      let word = surroundings.document.text[surroundings.span(words)]
      guard forms.categories(of: word).contains(.facilityPrefix) else { continue }
      let next = words.upperBound
      let isNumbered = surroundings.document.tokens[next].shape.contains(.digits)
      let isNamed = Self.namedPrefixes.contains(word) && !isNumbered
      guard isNumbered || isNamed else { return nil }
      let end = isNumbered ? next + 1 : min(next + 2, run.upperBound)
      let tokens = run.lowerBound..<end
      // "Port Moresby" and "Fort Worth" are cities.
      let name = surroundings.document.text[surroundings.span(tokens)]
      guard PlaceTable.standard.entries(named: name).isEmpty else { return nil }
      return (tokens, word)
    }
    return nil
  }

  /// Returns a run that ends with a word for a facility: "Kadena Air Base".
  private func suffixed(
    _ run: Range<Int>
  ) -> (tokens: Range<Int>, word: String)? {
    // A number after the name belongs to it: "Terminal 3".
    let isNumbered = surroundings.document.tokens[run.upperBound - 1].isNumber
    let end = isNumbered ? run.upperBound - 1 : run.upperBound
    for width in [3, 2, 1] where end - run.lowerBound > width {
      let words = (end - width)..<end
      let word = surroundings.document.text[surroundings.span(words)]
      guard forms.categories(of: word).contains(.facility) else { continue }
      let names = run.lowerBound..<words.lowerBound
      guard isProperName(names), !isPersonal(word, names) else {
        return nil
      }
      return (run, word)
    }
    return nil
  }

  /// Returns the end of words in small letters that name a facility: "nuclear plant".
  private func commonEnd(
    after start: Int,
    before limit: Int
  ) -> Int? {
    var index = start
    while index < limit, index - start < 3, surroundings.isGap(between: index - 1, and: index) {
      let word = surroundings.text(index)
      let categories = forms.categories(of: word)
      if categories.contains(.facilityCommon) { return index + 1 }
      guard categories.contains(.facilityQualifier) else { return nil }
      index += 1
    }
    return nil
  }

  /// Returns the end of what a facility is of: "of Art" after "Cleveland Museum".
  private func dedicationEnd(
    after start: Int,
    before limit: Int
  ) -> Int? {
    guard start + 1 < limit, surroundings.text(start) == "of",
      surroundings.document.tokens[start + 1].isCapitalized,
      surroundings.isGap(between: start - 1, and: start),
      surroundings.isGap(between: start, and: start + 1)
    else { return nil }
    return run(from: start + 1, before: limit).upperBound
  }

  /// Whether a run is the part of a word left after a hyphen or an abbreviation: "al-Qaida".
  private func isBroken(_ run: Range<Int>) -> Bool {
    let tokens = surroundings.document.tokens
    let bytes = surroundings.document.text.bytes
    let span = surroundings.span(run)
    if span.start > 0, bytes[span.start - 1] == UInt8(ascii: "-") { return true }
    if span.end < bytes.count, bytes[span.end] == UInt8(ascii: "-") { return true }
    guard let before = surroundings.tokenBefore(span) else { return false }
    return tokens[before].span.length == 1 && surroundings.text(before) == "."
      && !surroundings.startsSentence(run.lowerBound)
  }

  /// Whether words can be the name of one building, and not of all those of a country or company.
  private func isProperName(_ tokens: Range<Int>) -> Bool {
    guard !tokens.isEmpty, tokens.count <= 6 else { return false }
    let name = surroundings.document.text[surroundings.span(tokens)]
    guard countries.country(named: name) == nil, countries.country(demonym: name) == nil,
      offices.office(named: name) == nil
    else { return false }
    return tokens.contains { index in
      let word = surroundings.text(index)
      return surroundings.document.tokens[index].isWord
        && PlaceVocabulary.standard.isProper(word) && !Self.genericNames.contains(word)
        && forms.categories(of: word).isDisjoint(with: [.facility, .facilityPrefix])
    }
  }

  /// Whether a word that is also a family name ends the name of a person: "Geun-hye Park".
  private func isPersonal(
    _ word: String,
    _ names: Range<Int>
  ) -> Bool {
    guard Self.familyNames.contains(word), let last = names.last else { return false }
    return names.contains { index in
      let text = surroundings.text(index)
      return !people.cultures(given: text).isEmpty || Self.titles.contains(text)
    } || offices.office(named: surroundings.text(last)) != nil
  }

  private func isFunctionWord(_ word: String) -> Bool {
    PlaceVocabulary.commonWords.contains(word) && !Self.nameParts.contains(word)
  }

  /// The word as the table lists it, so that "plant" has the topic of "Plant".
  private func capitalized(_ word: String) -> String {
    let singular = word.hasSuffix("s") && word != "headquarters" ? String(word.dropLast()) : word
    return singular.prefix(1).uppercased() + singular.dropFirst()
  }

  private static let namedPrefixes: Set<String> = [
    "Fort", "Camp", "Port", "Naval Air Station", "Naval Station", "Marine Corps Air Station",
    "Marine Corps Base", "Air Base", "Joint Base", "Hotel",
  ]
  private static let familyNames: Set<String> = [
    "Park", "Hall", "Church", "Temple", "Castle", "Mill", "Mills", "Bridge", "Camp", "Base",
    "Station", "Library", "Palace", "Tower", "Towers", "Shrine", "Port", "Hotel", "Mine",
  ]
  private static let genericNames: Set<String> = [
    "Industrial", "Local", "Main", "Memorial", "Military", "National", "Nuclear", "Power", "Public",
    "Science", "State", "Technology",
  ]
  private static let titles: Set<String> = ["Mr", "Mrs", "Ms", "Dr", "Mr.", "Mrs.", "Ms.", "Dr."]
  private static let nameParts: Set<String> = [
    "Central", "East", "West", "North", "South", "New", "Trade", "Special", "Economic",
  ]
}
