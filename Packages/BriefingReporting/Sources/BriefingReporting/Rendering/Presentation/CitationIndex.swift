import BriefingCore

/// The passages of a briefing, numbered source by source.
///
/// Numbers follow the place in the text and count all passages that statements rest on, so a
/// passage has one name, such as `S1·12`, in every rendering of the briefing.
struct CitationIndex: Sendable {
  /// A statement that cites a passage.
  struct Holder: Sendable, Hashable {
    let anchor: String
    /// The beginning of the statement, in quotation marks: it may be a long one, and is named at
    /// each of its passages.
    let name: String

    init(anchor: String, text: String) {
      self.anchor = anchor
      name = Messages.quoted(text)
    }
  }

  /// A passage.
  struct Entry: Sendable {
    let citation: Citation
    /// The number of the source, from 1.
    let source: Int
    /// The number within the source, from 1.
    let number: Int
    /// Whether the quote stands where the citation says.
    let isFound: Bool
    /// The statements that cite it in this rendering.
    var holders: [Holder] = []

    var label: String { "S\(source)·\(number)" }
    var anchor: String { "s\(source)-\(number)" }
    /// The file that shows it, where that is not the one of the briefing.
    var page = ""
    /// Where it is shown, as a link.
    var href: String { "\(page)#\(anchor)" }
  }

  private(set) var entries: [Entry] = []
  private var positions: [Citation: Int] = [:]

  init(_ briefing: Briefing, sources: [PresentedSource], texts: [String: DocumentText]) {
    let numbers = Dictionary(sources.map { ($0.id, $0.number) }) { first, _ in first }
    let pages = Dictionary(sources.map { ($0.number, $0.page) }) { first, _ in first }
    var counts: [Int: Int] = [:]
    // What was left out is numbered last: overruling it must not renumber the statements.
    for group in [briefing.citationsOfStatements, briefing.excluded.flatMap(\.citations)] {
      for (source, citation) in Self.sorted(Set(group), numbers)
      where positions[citation] == nil {
        counts[source, default: 0] += 1
        let isThere =
          texts[citation.source]?.matches(citation.quote, at: citation.span)
          ?? citation.verdict.isCited
        positions[citation] = entries.count
        entries.append(
          Entry(
            citation: citation,
            source: source,
            number: counts[source] ?? 0,
            isFound: isThere && citation.verdict.isCited,
            page: pages[source] ?? ""
          )
        )
      }
    }
  }

  /// Returns passages with the numbers of their sources, in the order of these and of their places.
  private static func sorted(
    _ passages: Set<Citation>,
    _ numbers: [String: Int]
  ) -> [(source: Int, citation: Citation)] {
    var bySource: [Int: [Citation]] = [:]
    for passage in passages { bySource[numbers[passage.source] ?? 0, default: []].append(passage) }
    return bySource.sorted { $0.key < $1.key }.flatMap { source, passages in
      passages.sorted { left, right in
        if left.span != right.span { return left.span < right.span }
        return left.quote + left.verdict.rawValue < right.quote + right.verdict.rawValue
      }.map { (source, $0) }
    }
  }

  /// Returns the entry of a passage, where a statement rests on it or it was left out.
  subscript(citation: Citation) -> Entry? { positions[citation].map { entries[$0] } }

  /// Records that a statement cites passages, and returns them in the order of sources and places.
  mutating func cite(_ citations: [Citation], from holder: Holder) -> [Entry] {
    let indices = Set(citations.compactMap { positions[$0] }).sorted { left, right in
      (entries[left].source, entries[left].number) < (entries[right].source, entries[right].number)
    }
    for index in indices where entries[index].holders.last != holder {
      entries[index].holders.append(holder)
    }
    return indices.map { entries[$0] }
  }

  /// The passages that this rendering cites, by the number of their source.
  var cited: [Int: [Entry]] {
    Dictionary(grouping: entries.filter { !$0.holders.isEmpty }, by: \.source)
  }
}

extension Briefing {
  fileprivate var citationsOfStatements: [Citation] {
    let items = sections.flatMap(\.items)
    let compared = agreements.flatMap(\.sides) + differences.flatMap(\.sides)
    return items.flatMap(\.citations) + items.flatMap(\.sides).flatMap(\.citations)
      + compared.flatMap(\.citations)
  }
}
