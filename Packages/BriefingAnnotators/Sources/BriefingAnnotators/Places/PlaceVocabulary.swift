import BriefingCore

/// The names and words the annotator of places looks for, made once and shared.
final class PlaceVocabulary: Sendable {
  static let standard = PlaceVocabulary(.standard)

  let matcher: PhraseMatcher
  let forms = FormTable.standard
  let countries = CountryTable.standard
  let people = NameTable.standard
  private let entries: [PlaceTable.Entry]

  init(_ table: PlaceTable) {
    entries = table.entries
    var phrases: [PhraseMatcher.Phrase] = []
    for (index, entry) in table.entries.enumerated() {
      for name in entry.names {
        phrases.append(PhraseMatcher.Phrase(name, payload: index))
        // Datelines and headlines are often set in capitals.
        let capitals = name.uppercased()
        if capitals != name, name.utf8.count >= 4, !entry.ambiguousNames.contains(name) {
          phrases.append(PhraseMatcher.Phrase(capitals, payload: index))
        }
      }
    }
    matcher = PhraseMatcher(phrases + Self.otherNames)
  }

  /// Returns the place of a payload, or nothing where the match names something else.
  func entry(_ payload: Int) -> PlaceTable.Entry? { payload < 0 ? nil : entries[payload] }

  /// The names that are no word, brand, person’s name or body’s name as well.
  var unmistakableNames: [String] {
    let bodies = Self.bodies
    return entries.flatMap { entry in
      entry.names.filter { name in
        !entry.ambiguousNames.contains(name) && !bodies.contains(name)
          && (entry.kind == "country" || !PersonLexicon.isPartOfNames(name))
      }
    }
  }

  /// The texts of those names.
  static let bodies = Set(otherNames.map(\.text))

  /// Names of bodies, firms and currencies, in which a place’s name is no place.
  private static var otherNames: [PhraseMatcher.Phrase] {
    let bodies = BodyTable.standard.gazetteer.entries.flatMap { entry in
      [entry.name] + entry.aliases + (entry.acronym.map { [$0] } ?? [])
    }
    let currencies = CurrencyTable.standard.currencies.flatMap { $0.symbols + $0.names }
      .filter { $0.utf8.contains(where: \.isASCIIUppercase) }
    return (bodies + currencies + WellKnownNames.bodies).map {
      PhraseMatcher.Phrase($0, payload: -1)
    }
  }

  /// Whether a word in capitals can be the name of a place: no article, adjective or demonym.
  func isProper(_ word: String) -> Bool {
    !Self.commonWords.contains(word) && countries.country(demonym: word) == nil
      && !Self.adjectiveEndings.contains { word.hasSuffix($0) }
  }

  private static let adjectiveEndings = ["ern", "ian", "ean", "ican", "ese", "ish", "ic"]

  /// Words that stand with a capital at the start of a sentence or heading and name nothing.
  static let commonWords: Set<String> = [
    "A", "After", "All", "Also", "An", "And", "Another", "Any", "Around", "As", "At", "Autonomous",
    "Because", "Before", "Between", "Both", "But", "By", "Central", "Coastal", "Disputed", "During",
    "Each", "East", "Economic", "Entire", "Every", "Few", "First", "For", "Former", "Free", "From",
    "Greater", "He", "Her", "Here", "His", "How", "I", "If", "In", "Inner", "Into", "It", "Its",
    "Last", "Many", "Metropolitan", "Most", "My", "Near", "Nearby", "Neighboring", "New", "No",
    "North", "Northeast", "Northwest", "Not", "Of", "Off", "On", "One", "Or", "Other", "Our",
    "Outer",
    "Over", "Second", "Several", "She", "Since", "So", "Some", "South", "Southeast", "Southwest",
    "Special", "Such", "That", "The", "Their", "Then", "There", "These", "They", "This", "Those",
    "Three", "Through", "To", "Trade", "Two", "Under", "Until", "Upper", "We", "West", "What",
    "When",
    "Where", "Which", "While", "Who", "With", "You", "Your",
  ]
}
