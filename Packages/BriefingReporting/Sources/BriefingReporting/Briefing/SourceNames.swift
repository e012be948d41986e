/// What sources are called, in the text of a briefing and in every rendering of it: the publisher,
/// else a number.
struct SourceNames: Sendable {
  private let names: [String: String]

  /// Names sources in their order; of two with one publisher the later gets its number too.
  init(_ sources: [(id: String, publisher: String?)]) {
    var names: [String: String] = [:]
    var taken: Set<String> = []
    for (index, source) in sources.enumerated() where names[source.id] == nil {
      let numbered = "Source \(index + 1)"
      let name = source.publisher ?? numbered
      names[source.id] = taken.insert(name).inserted ? name : "\(name) (\(numbered))"
    }
    self.names = names
  }

  /// The name of a source; a source that is not listed goes by its id.
  subscript(id: String) -> String { names[id] ?? id }
}
