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

  /// What a reader knows it by: the publisher, else the headline in short, else the id.
  var name: String { source?.publisher ?? source?.title?.shortened(to: 36) ?? id }

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
    return all.enumerated().map {
      PresentedSource(number: $0 + 1, id: $1.0, source: $1.1)
    }
  }
}

extension String {
  /// The first words of a text that is longer than a number of characters, and an ellipsis.
  func shortened(to limit: Int) -> String {
    guard unicodeScalars.count > limit else { return self }
    let head = String(String.UnicodeScalarView(unicodeScalars.prefix(limit)))
    let words = head.split(separator: " ").dropLast()
    return (words.isEmpty ? head : words.joined(separator: " ")) + "…"
  }
}
