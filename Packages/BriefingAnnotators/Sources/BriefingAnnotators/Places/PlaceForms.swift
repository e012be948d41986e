import BriefingCore

/// Places no table lists, known by the form of their names.
///
/// - A word for a place after its name, in capitals or not: "Kerch Strait", "Kansai region".
/// - A word before it: "Gulf of Tonkin", "Mount Paektu", "city of Izium".
/// - A dateline in capitals: "KANDAHAR —".
struct PlaceForms {
  private let surroundings: Surroundings
  private let vocabulary: PlaceVocabulary

  init(_ surroundings: Surroundings, _ vocabulary: PlaceVocabulary) {
    self.surroundings = surroundings
    self.vocabulary = vocabulary
  }

  private var document: Document { surroundings.document }

  /// Adds the places of a block.
  func collect(in block: TextSpan, into found: inout FoundPlaces) {
    let tokens = document.tokenIndices(in: block)
    guard let first = tokens.first else { return }
    addDateline(at: first, before: tokens.upperBound, into: &found)
    var index = first
    while index < tokens.upperBound {
      if document.tokens[index].isCapitalized {
        let run = plainRun(from: index, before: tokens.upperBound)
        addSite(endingRun: run, into: &found)
        addPrefixed(in: run, before: tokens.upperBound, into: &found)
        addCommon(after: run, before: tokens.upperBound, into: &found)
        addOfSaint(run, before: tokens.upperBound, into: &found)
        index = run.upperBound
      } else {
        addNamed(after: index, before: tokens.upperBound, into: &found)
        index += 1
      }
    }
  }

  /// The capitalised words from an index on, parted by nothing but spaces.
  private func plainRun(from start: Int, before limit: Int) -> Range<Int> {
    var end = start + 1
    while end < limit, end - start < 12, document.tokens[end].isCapitalized,
      surroundings.isGap(between: end - 1, and: end)
    {
      end += 1
    }
    return start..<end
  }

  /// Adds a run that ends in a word for a place: "Kerch Strait", "Donetsk Autonomous Region".
  private func addSite(endingRun run: Range<Int>, into found: inout FoundPlaces) {
    for width in [3, 2, 1] where run.count > width {
      let tail = surroundings.span((run.upperBound - width)..<run.upperBound)
      let word = document.text[tail]
      guard vocabulary.forms.categories(of: word).contains(.site) else { continue }
      let names = run.lowerBound..<(run.upperBound - width)
      guard let start = names.first(where: { isName($0) }),
        names.contains(where: { $0 >= start && vocabulary.isProper(surroundings.text($0)) }),
        Self.isRegion(word) || !names.contains(where: { isGivenName($0) })
      else { return }
      let span = surroundings.span(start..<run.upperBound)
      guard !EventNames(surroundings).hold(span) else { return }
      let kind = Self.isRegion(word) ? "region" : "site"
      found.add(Place(kind: kind, name: document.text[span]), at: span)
      return
    }
  }

  /// Adds a place that bears the name of a saint: "Saint Clement's Bay", "St Ann's Town".
  private func addOfSaint(_ run: Range<Int>, before limit: Int, into found: inout FoundPlaces) {
    let (mark, head) = (run.upperBound, run.upperBound + 1)
    guard run.count == 2, head < limit,
      ["saint", "st", "sainte"].contains(surroundings.text(run.lowerBound).lowercased()),
      ["'s", "’s"].contains(surroundings.text(mark).lowercased()),
      document.tokens[mark].span.start == document.tokens[mark - 1].span.end,
      document.tokens[head].isCapitalized
    else { return }
    add(run.lowerBound..<head + 1, kind: "site", into: &found)
  }

  /// Adds the places of a run that start with a word for one: "Gulf of Tonkin", "Mount Paektu".
  private func addPrefixed(in run: Range<Int>, before limit: Int, into found: inout FoundPlaces) {
    guard let first = run.first(where: { isName($0) }) else { return }
    let word = surroundings.text(first)
    if vocabulary.forms.categories(of: word).contains(.sitePrefix), first + 1 < run.upperBound,
      vocabulary.forms.categories(of: surroundings.text(run.upperBound - 1)).isEmpty
    {
      add(first..<min(first + 3, run.upperBound), kind: "site", into: &found)
    }
    for index in run {
      guard let name = nameAfterOf(index, before: limit),
        vocabulary.forms.categories(of: surroundings.text(index) + " of").contains(.sitePrefix)
      else { continue }
      let word = surroundings.text(index)
      let kind = Self.isRegion(word) ? "region" : word == "City" ? "city" : "site"
      add(index..<name.upperBound, kind: kind, into: &found)
    }
  }

  /// Adds a name before a word for a place in small letters: "Kansai region".
  private func addCommon(after run: Range<Int>, before limit: Int, into found: inout FoundPlaces) {
    let next = run.upperBound
    guard next < limit, surroundings.isGap(between: next - 1, and: next) else { return }
    let word = surroundings.text(next)
    guard vocabulary.forms.categories(of: word).contains(.siteCommon) else { return }
    guard let start = run.first(where: { isName($0) }), run.upperBound - start <= 3,
      vocabulary.isProper(surroundings.text(run.upperBound - 1)),
      OfficeTable.standard.office(named: document.text[surroundings.span(start..<run.upperBound)])
        == nil
    else { return }
    add(start..<run.upperBound, kind: Self.isRegion(word) ? "region" : "site", into: &found)
  }

  /// Adds a name after a word for a place in small letters and "of": "city of Izium".
  private func addNamed(after index: Int, before limit: Int, into found: inout FoundPlaces) {
    guard let name = nameAfterOf(index, before: limit),
      let kind = Self.commonKinds[surroundings.text(index)]
    else { return }
    add(name, kind: kind, into: &found)
  }

  /// Returns the capitalised words after "of", where that stands directly after a word.
  private func nameAfterOf(_ index: Int, before limit: Int) -> Range<Int>? {
    guard index + 2 < limit, surroundings.isOf(index + 1),
      document.tokens[index + 2].isCapitalized,
      surroundings.isGap(between: index, and: index + 1),
      surroundings.isGap(between: index + 1, and: index + 2)
    else { return nil }
    let run = plainRun(from: index + 2, before: limit)
    guard run.count <= 3, run.allSatisfy({ vocabulary.isProper(surroundings.text($0)) }) else {
      return nil
    }
    return run
  }

  /// Adds the town of a dateline: a run in capitals at the start of a block, before a dash.
  private func addDateline(at first: Int, before limit: Int, into found: inout FoundPlaces) {
    var end = first
    while end < limit, end - first < 3, document.tokens[end].shape.contains(.uppercase),
      document.tokens[end].span.length > 2 || end > first
    {
      end += 1
    }
    guard end > first, end < limit, document.tokens[first].span.length >= 4 else { return }
    let gap = document.tokens[end - 1].span.end..<document.tokens[end].span.start
    guard Self.dashes.contains(surroundings.text(end)), !gap.isEmpty,
      end + 1 < limit, !document.tokens[end + 1].shape.contains(.uppercase)
    else { return }
    add(first..<end, kind: "city", into: &found)
  }

  private func add(_ tokens: Range<Int>, kind: String, into found: inout FoundPlaces) {
    let span = surroundings.span(tokens)
    found.add(Place(kind: kind, name: document.text[span]), at: span)
  }

  private func isName(_ index: Int) -> Bool {
    !PlaceVocabulary.commonWords.contains(surroundings.text(index))
      || Self.directions.contains(surroundings.text(index))
  }

  private func isGivenName(_ index: Int) -> Bool {
    !vocabulary.people.cultures(given: surroundings.text(index)).isEmpty
  }

  /// Whether a word makes a name that of an area people live in, not of land or water.
  static func isRegion(_ word: String) -> Bool {
    regionWords.contains(word.split(separator: " ").last.map { $0.lowercased() } ?? "")
  }

  private static let regionWords: Set<String> = [
    "area", "canton", "county", "district", "governorate", "krai", "municipality", "oblast",
    "prefecture", "province", "region", "territory", "township", "zone", "enclave",
  ]
  private static let commonKinds: [String: String] = [
    "city": "city", "town": "city", "village": "city", "port": "city", "province": "region",
    "prefecture": "region", "region": "region", "county": "region", "district": "region",
    "state": "region", "island": "site", "peninsula": "site", "municipality": "city",
  ]
  private static let directions: Set<String> = ["North", "South", "East", "West", "Central", "New"]
  private static let dashes: Set<String> = ["—", "–", "-", "--"]
}
