import BriefingCore

/// What sources are called, in the text of a briefing and in every rendering of it: the publisher,
/// else what an official text calls itself, else a number.
struct SourceNames: Sendable {
  /// What a source says of itself.
  struct Described {
    let id: String
    let publisher: String?
    let title: String?
    let genre: String?
  }

  private let names: [String: String]

  /// Names sources in their order; of two with one name the later gets its number too.
  init(_ sources: [Described]) {
    var names: [String: String] = [:]
    var taken: Set<String> = []
    for (index, source) in sources.enumerated() where names[source.id] == nil {
      let numbered = "Source \(index + 1)"
      let publisher = source.publisher.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
      let name = publisher ?? source.act ?? numbered
      names[source.id] = taken.insert(name).inserted ? name : "\(name) (\(numbered))"
    }
    self.names = names
  }

  /// The names that the sources of a briefing go by in its text.
  init(_ briefing: Briefing) {
    self.init(
      briefing.sources.map {
        Described(id: $0.id, publisher: $0.publisher, title: $0.title, genre: $0.genre)
      }
    )
  }

  /// The name of a source; a source that is not listed goes by its id.
  subscript(id: String) -> String { names[id] ?? id }
}

extension SourceNames.Described {
  /// "Joint Statement" of "Harbor Summit: Joint Statement of the Mayors", "Harbor Declaration" of
  /// "Harbor Declaration on Ferries".
  fileprivate var act: String? {
    guard genre == "official", let title else { return nil }
    let words = (title.split(separator: ":").last ?? "").split(separator: " ")
    guard
      let noun = words.prefix(Self.longest).firstIndex(where: {
        Self.acts.contains($0.lowercased())
      }),
      noun > 0, words[...noun].allSatisfy({ $0.first?.isUppercase == true })
    else { return nil }
    return words[...noun].joined(separator: " ")
  }

  /// The most words of a name.
  private static let longest = 5
  private static let acts: Set<String> = [
    "communiqué", "communique", "statement", "declaration", "conclusions", "readout", "memorandum",
  ]
}
