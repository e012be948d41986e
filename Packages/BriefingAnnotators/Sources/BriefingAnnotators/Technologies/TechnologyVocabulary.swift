import BriefingCore

/// The words the annotator of technologies puts names together from, made once.
struct TechnologyVocabulary: Sendable {
  static let standard = TechnologyVocabulary(.standard)

  /// A word or listed name in a text, and the parts it can play.
  struct Piece {
    let span: TextSpan
    /// The listed technology it names.
    var entry: Gazetteer.Entry?
    /// Whether it makes a technology of a head: "surveillance".
    var isModifier = false
    /// Whether it qualifies a listed technology: "advanced".
    var isQualifier = false
    /// Whether it is a word such as "technology".
    var isHead = false
    /// Whether it goes on with a listed technology: "manufacturing".
    var isExtension = false
  }

  private let table: TechnologyTable
  private let matcher: PhraseMatcher

  init(_ table: TechnologyTable) {
    self.table = table
    var phrases: [PhraseMatcher.Phrase] = []
    for (index, entry) in table.gazetteer.entries.enumerated() {
      for name in [entry.name] + entry.aliases + (entry.acronym.map { [$0] } ?? []) {
        phrases.append(
          PhraseMatcher.Phrase(name, payload: index, isCaseSensitive: Self.isAcronym(name))
        )
      }
    }
    let words = [table.modifiers, table.qualifiers, table.heads, table.extensions]
    for (role, words) in words.enumerated() {
      for word in words {
        phrases.append(
          PhraseMatcher.Phrase(word, payload: -1 - role, isCaseSensitive: Self.isAcronym(word))
        )
      }
    }
    matcher = PhraseMatcher(phrases)
  }

  /// Returns the pieces in a span, in order.
  func pieces(in span: TextSpan, of document: Document) -> [Piece] {
    var pieces: [Piece] = []
    for match in matcher.matches(in: document, span: span) {
      if pieces.last?.span != match.span { pieces.append(Piece(span: match.span)) }
      let last = pieces.count - 1
      switch match.payload {
      case -1: pieces[last].isModifier = true
      case -2: pieces[last].isQualifier = true
      case -3: pieces[last].isHead = true
      case -4: pieces[last].isExtension = true
      default: pieces[last].entry = table.gazetteer.entries[match.payload]
      }
    }
    return pieces
  }

  /// Whether an entry counts only beside another of its topic.
  func isAmbiguous(_ entry: Gazetteer.Entry) -> Bool { table.isAmbiguous(entry) }

  /// Whether a name has no small letter but a plural s: "AI", "LLMs", "5G".
  private static func isAcronym(_ name: String) -> Bool {
    let letters = name.utf8.filter(\.isASCIILetter)
    let body = letters.last == UInt8(ascii: "s") ? letters.dropLast() : letters[...]
    return !body.isEmpty && body.allSatisfy(\.isASCIIUppercase)
  }
}
