import BriefingCore

/// The agenda as a table: a row a topic, a column a source, and in each cell how firmly that source
/// puts the topic on the agenda.
struct AgendaTable {
  /// What one source says of one topic.
  fileprivate struct Voice {
    let status: Status?
    let polarity: Polarity?
    let voice: Statement.Voice?
    let citations: [Citation]
  }

  private struct Topic {
    let key: String
    let name: String
    var voices: [String: [Voice]] = [:]
    var silent: Set<String> = []
  }

  /// With more sources than this, a column each would be too narrow to read.
  private static let columnLimit = 6

  private var topics: [Topic] = []
  private let sources: [PresentedSource]

  init(_ items: [Item], sources: [PresentedSource]) {
    self.sources = sources
    var positions: [String: Int] = [:]
    for item in items {
      guard let key = Self.rowKey(item) else { continue }
      let index = positions[key] ?? topics.count
      if index == topics.count {
        positions[key] = index
        topics.append(Topic(key: key, name: Self.name(of: item)))
      }
      topics[index].silent.formUnion(item.support.silent)
      for (source, voice) in Self.voices(of: item) {
        topics[index].voices[source, default: []].append(voice)
      }
    }
  }

  /// What decides which row an item belongs to; a statement without topic and sides has none.
  static func rowKey(_ item: Item) -> String? {
    item.topic.map { "topic " + $0 } ?? (item.sides.isEmpty ? nil : "item " + item.id)
  }

  /// Whether the table says all that the sides of an item say.
  static func showsSides(sources: [PresentedSource]) -> Bool { sources.count <= columnLimit }

  private static func name(of item: Item) -> String {
    // The item of a topic begins with the topic's name.
    let named = item.sides.isEmpty ? [] : item.text.split(separator: ": ", maxSplits: 1)
    if named.count == 2 { return String(named[0]) }
    return item.topic.map(\.spaced.capitalizedFirst) ?? item.text
  }

  /// What each source says, from the sides or, where there are none, from the item itself.
  private static func voices(of item: Item) -> [(String, Voice)] {
    guard item.sides.isEmpty else {
      return item.sides.map {
        (
          $0.source,
          Voice(
            status: $0.status,
            polarity: $0.polarity,
            voice: $0.voice,
            citations: $0.citations
          )
        )
      }
    }
    let groups = Dictionary(grouping: item.citations, by: \.source)
    return groups.sorted { $0.key < $1.key }.map {
      (
        $0.key,
        Voice(
          status: item.status,
          polarity: item.polarity,
          voice: item.voice,
          citations: $0.value
        )
      )
    }
  }

  func arrange(with arranger: inout SectionArranger) -> PresentedTable {
    sources.count > Self.columnLimit ? list(with: &arranger) : matrix(with: &arranger)
  }

  private func matrix(with arranger: inout SectionArranger) -> PresentedTable {
    var rows: [PresentedTable.Row] = []
    for topic in topics {
      let anchor = arranger.anchor("t-" + topic.key)
      let cells = sources.map { source in
        cell(
          topic.voices[source.id] ?? [],
          isSilent: topic.silent.contains(source.id),
          topic.name,
          anchor,
          &arranger
        )
      }
      rows.append(
        PresentedTable.Row(anchor: anchor, cells: [PresentedTable.Cell(text: topic.name)] + cells)
      )
    }
    return PresentedTable(
      name: "agenda",
      caption: Wording.agenda,
      columns: [PresentedTable.Column(title: "Topic")]
        + sources.map { PresentedTable.Column(title: $0.name, source: $0) },
      rows: rows
    )
  }

  private func list(with arranger: inout SectionArranger) -> PresentedTable {
    var rows: [PresentedTable.Row] = []
    for topic in topics {
      let anchor = arranger.anchor("t-" + topic.key)
      let speakers = sources.filter { topic.voices[$0.id] != nil }
      let strongest = speakers.flatMap { topic.voices[$0.id] ?? [] }
      rows.append(
        PresentedTable.Row(
          anchor: anchor,
          cells: [
            PresentedTable.Cell(text: topic.name),
            cell(strongest, isSilent: false, topic.name, anchor, &arranger),
            PresentedTable.Cell(text: String(speakers.count), sources: Array(speakers.prefix(20))),
          ]
        )
      )
    }
    return PresentedTable(
      name: "agenda",
      caption: Wording.agendaOfMany,
      columns: ["Topic", "At most", "Sources"].map { PresentedTable.Column(title: $0) },
      rows: rows
    )
  }

  private func cell(
    _ voices: [Voice],
    isSilent: Bool,
    _ topic: String,
    _ anchor: String,
    _ arranger: inout SectionArranger
  ) -> PresentedTable.Cell {
    // A status beside the ladder counts only where there is none on it.
    guard let strongest = voices.max(by: { $0.strength < $1.strength }) else {
      // Of a source that was not read nobody can say that it says nothing.
      return isSilent
        ? PresentedTable.Cell(isSilent: true) : PresentedTable.Cell(text: Wording.unknown)
    }
    let holder = CitationIndex.Holder(anchor: anchor, text: Wording.agenda(topic))
    let chips: [Chip] = .stance(strongest.status, strongest.polarity, strongest.voice)
    return PresentedTable.Cell(
      text: chips.isEmpty ? Wording.named : nil,
      chips: chips,
      citations: arranger.cite(Array(strongest.citations.prefix(2)), from: holder)
    )
  }
}

extension AgendaTable.Voice {
  fileprivate var strength: Int { status.map { $0.rung ?? 0 } ?? -1 }
}
