import BriefingCore

/// The bodies and forums of the shipped table, found in a document.
///
/// What the table knows helps to find a name; what is said of it stays with the text: the name is
/// the one the text uses, and an acronym is spelled out only where the text does so itself.
enum ListedBodies {
  /// A place where a listed name stands.
  struct Match {
    let tokens: Range<Int>
    /// The name, in the words of the text.
    let name: String
    let acronym: String?
    let kind: String?
    let country: String?
    /// Whether the acronym, not a name, stands there.
    let isAcronym: Bool
  }

  /// Returns the places where bodies with a label stand, in order.
  ///
  /// An acronym the document defines itself is left to the definition, and so is one that several
  /// listed bodies share, unless the document names one of them in full.
  static func matches(
    in words: NameWords,
    acronyms: DefinedAcronyms,
    label: Label
  ) -> [Match] {
    let found = matcher.matches(in: words.document)
    var spelledOut: [Int: String] = [:]
    var abbreviated: Set<Int> = []
    for match in found {
      let quote = words.plainText(match.span)
      let index = match.payload >> 1
      if match.payload & 1 == 1 || Self.acronym(quote, of: entries[index]) != nil {
        abbreviated.insert(index)
      } else if spelledOut[index] == nil {
        spelledOut[index] = quote
      }
    }
    var result: [Match] = []
    var index = 0
    while index < found.count {
      var same = index + 1
      while same < found.count, found[same].span == found[index].span { same += 1 }
      let candidates = found[index..<same]
      index = same
      let isShared = candidates.count > 1
      guard
        let match = candidates.first(where: { spelledOut[$0.payload >> 1] != nil })
          ?? (isShared && candidates.allSatisfy { $0.payload & 1 == 1 } ? nil : candidates.first),
        let tokens = words.tokens(of: match.span)
      else { continue }
      let entry = entries[match.payload >> 1]
      guard (entry.label ?? .organization) == label else { continue }
      let quote = words.plainText(match.span)
      let short = match.payload & 1 == 1 ? quote : Self.acronym(quote, of: entry)
      // What the document itself defines comes before what the table knows.
      if acronyms[short ?? quote] != nil { continue }
      result.append(
        Match(
          tokens: tokens,
          name: short.map { spelledOut[match.payload >> 1] ?? $0 } ?? quote,
          acronym: abbreviated.contains(match.payload >> 1) ? entry.acronym : nil,
          kind: entry.attributes.text("kind"),
          country: entry.attributes.text("country"),
          isAcronym: short != nil
        )
      )
    }
    return result
  }

  /// The acronym of an entry, where a text is only another spelling of it: "U.N.", "Nato", "G-7".
  private static func acronym(_ text: String, of entry: Gazetteer.Entry) -> String? {
    guard let acronym = entry.acronym else { return nil }
    let letters = { (string: String) in string.foldedWords.joined() }
    return letters(text) == letters(acronym) ? acronym : nil
  }

  /// The names of the bodies with a label that mean one thing.
  static func names(label: Label) -> [String] {
    var owners: [String: Set<String>] = [:]
    for entry in entries {
      for name in entry.allNames { owners[name, default: []].insert(entry.name) }
    }
    return entries.filter { ($0.label ?? .organization) == label }.flatMap(\.allNames)
      .filter { owners[$0]?.count == 1 && isClaimed($0) }
  }

  /// Whether a name of a body is that of no person or place as well.
  static func isClaimed(_ name: String) -> Bool {
    !PersonLexicon.isPartOfNames(name)
      && !PlaceTable.standard.entries(named: name).contains { $0.names.contains(name) }
  }

  private static let entries = BodyTable.standard.gazetteer.entries
  private static let matcher = PhraseMatcher(
    entries.enumerated().flatMap { index, entry in
      ([entry.name] + entry.aliases).map { PhraseMatcher.Phrase($0, payload: index << 1) }
        + (entry.acronym.map { [PhraseMatcher.Phrase($0, payload: index << 1 | 1)] } ?? [])
    }
  )
}

extension NameWords {
  /// The tokens a span is made of, or nothing where it cuts one.
  func tokens(of span: TextSpan) -> Range<Int>? {
    let range = document.tokenIndices(in: span)
    guard !range.isEmpty, self.span(range) == span else { return nil }
    return range
  }
}
