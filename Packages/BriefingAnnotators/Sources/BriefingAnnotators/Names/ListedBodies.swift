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
    /// What the letters are that stand there alone, in a document that never names the body in full.
    let letters: Letters?
  }

  /// How the table has letters that stand for a body: "FBI", "SDF".
  enum Letters {
    /// As its acronym, or as its only name.
    case own
    /// As another short form of it.
    case alias
  }

  /// Returns the places where bodies with a label stand, in order.
  ///
  /// An acronym the document defines itself is left to the definition, and so is one that several
  /// listed bodies share, unless the document names one of them in full.
  static func matches(
    of bodies: BodyMatches,
    in words: NameWords,
    acronyms: DefinedAcronyms,
    label: Label
  ) -> [Match] {
    let found = bodies.matches
    let named = Set(found.lazy.filter { !isLetters($0, in: words) }.map(\.entry))
    var result: [Match] = []
    var index = 0
    while index < found.count {
      var same = index + 1
      while same < found.count, found[same].span == found[index].span { same += 1 }
      let candidates = found[index..<same]
      index = same
      let isShared = candidates.count > 1
      guard
        let match = candidates.first(where: { bodies.spelledOut[$0.entry] != nil })
          ?? (isShared && candidates.allSatisfy(\.isListedAcronym) ? nil : candidates.first)
      else { continue }
      let entry = BodyMatches.entries[match.entry]
      guard (entry.label ?? .organization) == label, let tokens = words.tokens(of: match.span)
      else { continue }
      let quote = words.plainText(match.span)
      // What the document itself defines comes before what the table knows.
      if acronyms[match.short ?? quote] != nil { continue }
      result.append(
        Match(
          tokens: tokens,
          name: match.short.map { bodies.spelledOut[match.entry] ?? $0 } ?? quote,
          acronym: bodies.abbreviated.contains(match.entry) ? entry.acronym : nil,
          kind: entry.attributes.text("kind"),
          country: entry.attributes.text("country"),
          isAcronym: match.short != nil,
          letters: named.contains(match.entry) ? nil : letters(quote, match, entry)
        )
      )
    }
    return result
  }

  /// Whether letters stand for a body, and not its name.
  private static func isLetters(_ match: BodyMatches.Match, in words: NameWords) -> Bool {
    if match.short != nil { return true }
    guard let tokens = words.tokens(of: match.span), tokens.count == 1 else { return false }
    return words.tokens[tokens.lowerBound].shape.contains(.uppercase)
  }

  private static func letters(
    _ quote: String,
    _ match: BodyMatches.Match,
    _ entry: Gazetteer.Entry
  ) -> Letters {
    match.short != nil || quote == entry.name ? .own : .alias
  }

  /// The names of the bodies with a label that mean one thing.
  static func names(label: Label) -> [String] {
    var owners: [String: Set<String>] = [:]
    for entry in BodyMatches.entries {
      for name in entry.allNames { owners[name, default: []].insert(entry.name) }
    }
    return BodyMatches.entries.filter { ($0.label ?? .organization) == label }.flatMap(\.allNames)
      .filter { owners[$0]?.count == 1 && isClaimed($0) }
  }

  /// Whether a name of a body is that of no person or place as well.
  static func isClaimed(_ name: String) -> Bool {
    !PersonLexicon.isPartOfNames(name)
      && !PlaceTable.standard.entries(named: name).contains { $0.names.contains(name) }
  }
}

extension NameWords {
  /// The tokens a span is made of, or nothing where it cuts one.
  func tokens(of span: TextSpan) -> Range<Int>? {
    let range = document.tokenIndices(in: span)
    guard !range.isEmpty, self.span(range) == span else { return nil }
    return range
  }
}
