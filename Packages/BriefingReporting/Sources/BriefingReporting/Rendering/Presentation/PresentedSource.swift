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
    let listed = Set(briefing.sources.map(\.id))
    let strangers = Set(briefing.citationPlaces.map(\.citation.source))
      .union(briefing.itemPlaces.flatMap { $0.item.sides.map(\.source) })
      .union(
        (briefing.agreements.flatMap(\.sides) + briefing.differences.flatMap(\.sides))
          .map(\.source)
      )
      .subtracting(listed)
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
