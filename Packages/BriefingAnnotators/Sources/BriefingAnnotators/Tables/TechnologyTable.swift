public import BriefingCore

/// Technologies and strategic goods, by policy topic, and the words other names of them are made of.
public struct TechnologyTable: Sendable {
  /// The table the suite ships.
  public static let standard = TechnologyTable(TableRows(rows))

  /// The technologies as a gazetteer; an entry has the attribute `topic`, the id of a topic.
  ///
  /// Names are in the case of running text and match in any; acronyms match in capitals alone.
  public let gazetteer: Gazetteer
  /// Words that name a technology together with a head: `surveillance`, `battery`.
  public let modifiers: [String]
  /// Words such as `technology`, which need a modifier.
  public let heads: [String]
  /// Words that qualify a listed technology before it: `advanced`, `next-generation`.
  public let qualifiers: [String]
  /// Words that go on with a listed technology after it: `equipment`, `manufacturing`.
  public let extensions: [String]
  private let names: [NameKey: [Int]]
  private let ambiguous: Set<String>

  init(_ rows: TableRows) {
    var entries: [Gazetteer.Entry] = []
    var words: [String: [String]] = [:]
    var ambiguous: Set<String> = []
    for row in rows {
      if row[0].isEmpty {
        words[row[1]] = row.list(3)
      } else {
        entries.append(Gazetteer.Entry(row))
        if row[5] == "yes" { ambiguous.insert(row[0]) }
      }
    }
    gazetteer = Gazetteer(label: .technology, entries: entries)
    names = gazetteer.indexOfNames
    modifiers = words["x-modifiers"] ?? []
    heads = words["x-heads"] ?? []
    qualifiers = words["x-qualifiers"] ?? []
    extensions = words["x-extensions"] ?? []
    self.ambiguous = ambiguous
  }

  /// Returns the technology with a name, alias or acronym, as it is listed.
  public func technology(named name: some StringProtocol) -> Gazetteer.Entry? {
    names[NameKey(name)]?.first.map { gazetteer.entries[$0] }
  }

  /// Whether an entry counts only beside another of its topic, as `chip` does beside `semiconductor`.
  public func isAmbiguous(_ entry: Gazetteer.Entry) -> Bool { ambiguous.contains(entry.name) }
}
