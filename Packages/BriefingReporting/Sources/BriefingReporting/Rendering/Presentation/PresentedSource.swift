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

  /// The sources of a briefing, and after them those it cites without listing.
  static func all(of briefing: Briefing) -> [PresentedSource] {
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
    let names = SourceNames(briefing.sources.map { ($0.id, $0.publisher) })
    return all.enumerated().map {
      PresentedSource(number: $0 + 1, id: $1.0, source: $1.1, name: names[$1.0])
    }
  }
}
