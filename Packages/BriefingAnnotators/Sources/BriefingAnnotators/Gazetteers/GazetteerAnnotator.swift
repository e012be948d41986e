public import BriefingCore

/// Marks the names of gazetteers: a user's own bodies, people and things, without any code.
///
/// A name of several words is found in any case, a single word as it is written, an acronym in
/// capitals alone, and an entry that says so wholly as it is written. The longest name wins, so an entry is not found inside a name it is not to be
/// confused with. Patterns are tried where no listed name stands.
///
/// Attributes are those the entry gives. Names are found by ``/BriefingCore/PhraseMatcher`` over bytes,
/// in one pass, 50,000 of them at more than 60 MB in a second. Missed are spellings and inflections
/// that the gazetteer does not list.
public struct GazetteerAnnotator: Annotator {
  /// What the annotator declares of itself.
  public let descriptor: AnnotatorDescriptor

  private struct Item: Sendable {
    let label: Label
    let attributes: Attributes
  }

  /// Every name, alias and acronym of the gazetteers.
  let names: [String]
  private let items: [Item]
  private let patterns: [TokenPattern]
  private let matcher: PhraseMatcher
  private let patternMatcher: TokenPatternMatcher

  /// Creates an annotator of the names and patterns of gazetteers.
  ///
  /// - Parameter gazetteers: The gazetteers; of two that list one name, the first speaks for a
  ///   label.
  public init(gazetteers: [Gazetteer]) {
    var items: [Item] = []
    var phrases: [PhraseMatcher.Phrase] = []
    for gazetteer in gazetteers {
      for entry in gazetteer.entries {
        var attributes = entry.attributes
        attributes["name"] = .text(entry.name)
        phrases += Self.phrases(of: entry, payload: items.count)
        items.append(Item(label: entry.label ?? gazetteer.label, attributes: attributes))
      }
    }
    self.items = items
    names = gazetteers.flatMap { $0.entries.flatMap(\.allNames) }
    patterns = gazetteers.flatMap(\.patterns)
    matcher = PhraseMatcher(phrases)
    patternMatcher = TokenPatternMatcher(patterns)
    descriptor = AnnotatorDescriptor(
      name: "briefing.gazetteer",
      version: "1",
      summary: "the names and patterns of the dossier's gazetteers",
      produces: Set(items.map(\.label) + patterns.map(\.label))
    )
  }

  /// Returns the listed names of a document, and what follows a pattern.
  public func annotate(_ view: DocumentView) -> [Mark] {
    var marks: [Mark] = []
    var taken = SpanSet()
    for match in matcher.matches(in: view.document) where match.payload >= 0 {
      let item = items[match.payload]
      taken.insert(match.span)
      // Matches of one span follow each other; of those with one label the first listed counts.
      let isSaid = marks.reversed().prefix { $0.span == match.span }
        .contains { $0.label == item.label }
      if !isSaid { marks.append(Mark(item.label, match.span, attributes: item.attributes)) }
    }
    for sentence in view.document.sentences {
      for match in patternMatcher.matches(in: view.document, span: sentence)
      where taken.insert(match.span) {
        let pattern = patterns[match.pattern]
        marks.append(Mark(pattern.label, match.span, attributes: pattern.attributes))
      }
    }
    return marks.sorted { $0.span < $1.span }
  }

  /// The phrases of an entry, and with payload -1 the names of other things that look like it.
  private static func phrases(
    of entry: Gazetteer.Entry,
    payload: Int
  ) -> [PhraseMatcher.Phrase] {
    var phrases = ([entry.name] + entry.aliases).map { name in
      PhraseMatcher.Phrase(
        name,
        payload: payload,
        isCaseSensitive: entry.isExact || !isSeveralWords(name)
      )
    }
    if let acronym = entry.acronym {
      phrases.append(PhraseMatcher.Phrase(acronym, payload: payload))
    }
    return phrases
      + entry.notToBeConfusedWith.map {
        PhraseMatcher.Phrase($0, payload: -1, isCaseSensitive: !isSeveralWords($0))
      }
  }

  private static func isSeveralWords(_ name: String) -> Bool {
    name.split { $0 == " " || $0 == "-" || $0 == "\u{A0}" }.count > 1
  }
}
