import BriefingCore

/// A source as renderings name it.
struct PresentedSource: Sendable, Hashable {
  /// The number, from 1.
  let number: Int
  /// The id of the document.
  let id: String
  /// What is known of it; nothing where the briefing cites it without listing it.
  let source: BriefingSource?

  /// The short name, such as `S1`.
  var label: String { "S\(number)" }

  /// What the text calls it.
  let name: String
  /// The file that shows its text, beside that of the briefing; empty where it is the same.
  var page = ""

  /// Where its text is shown, as a link.
  var href: String { "\(page)#source-\(number)" }

  /// The sources of a briefing, and after them those it cites without listing.
  ///
  /// - Parameters:
  ///   - briefing: The briefing.
  ///   - isSplit: Whether the text of each has a file of its own.
  /// - Returns: The sources, numbered from 1.
  static func all(of briefing: Briefing, isSplit: Bool = false) -> [PresentedSource] {
    let strangers = briefing.namedSources.subtracting(briefing.sources.map(\.id))
    let all =
      briefing.sources.map { ($0.id, Optional($0)) } + strangers.sorted().map { ($0, nil) }
    let names = SourceNames(briefing)
    return all.enumerated().map {
      // A file is named by number: the id of a source that nobody lists may be any text.
      PresentedSource(
        number: $0 + 1,
        id: $1.0,
        source: $1.1,
        name: names[$1.0],
        page: isSplit ? "sources/s\($0 + 1).html" : ""
      )
    }
  }
}

extension Briefing {
  /// The ids of the sources that are cited anywhere or take a side.
  fileprivate var namedSources: Set<String> {
    var names: Set<String> = []
    func add(_ citations: [Citation]) {
      for citation in citations { names.insert(citation.source) }
    }
    for entity in entities { add(entity.mentions) }
    for section in sections {
      for item in section.items {
        add(item.citations)
        for slot in item.slots.values { add(slot.citations) }
        for side in item.sides {
          names.insert(side.source)
          add(side.citations)
        }
      }
    }
    for side in agreements.lazy.flatMap(\.sides) + differences.lazy.flatMap(\.sides) {
      names.insert(side.source)
      add(side.citations)
    }
    for exclusion in excluded { add(exclusion.citations) }
    return names
  }
}
