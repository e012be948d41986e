import BriefingCore

/// What rules look at.
struct LintContext: Sendable {
  /// An item with its place, and what many rules ask of it.
  struct PlacedItem: Sendable {
    let path: String
    let section: SectionID
    let item: Item
    /// All passages it rests on, each once.
    let citations: [Citation]
    /// What the briefing says in words of its own: no quoted passage, and no sentence of a source.
    let ownWords: String
    /// The words of its passages, in small letters.
    let citedWords: Set<String>

    init(path: String, section: SectionID, item: Item) {
      self.path = path
      self.section = section
      self.item = item
      citations = CompositionContext.unique(item.allCitations)
      let isVerbatim = citations.contains { DocumentText($0.quote).holds(item.text) }
      ownWords = isVerbatim ? "" : item.text.outsideQuotes
      citedWords = Set(citations.flatMap(\.quote.words).map { $0.lowercased() })
    }

    /// Whether a rule whose name begins so made the item.
    func isMade(by rule: String) -> Bool { item.derivedBy.hasPrefix(rule) }

    /// Whether it is a key point that copies an item, alone or with others of its matter.
    var isCopied: Bool { isMade(by: "key-points.copy ") || isMade(by: "key-points.joined ") }

    /// The own words without the reasons why names are held to be one, which speak of other passages.
    var toldWords: String { ownWords.upTo("Held to be one because") }

    /// Whether one of its passages stands in its text as it is.
    var quotesPassage: Bool {
      let text = DocumentText(item.text.onOneLine)
      return item.citations.contains { text.holds($0.quote.onOneLine) }
    }
  }

  let briefing: Briefing
  let texts: [String: DocumentText]
  let marks: LintMarks
  let items: [PlacedItem]
  /// The names sources go by in the text.
  let labels: SourceNames
  /// The topics that statements of each document speak of.
  let topics: [String: Set<String>]
  private let digests: [String: String]
  private let personal: Set<String>
  /// The items that a person reworded; nothing where that is not known.
  let amended: Set<String>?

  init(
    briefing: Briefing,
    texts: [String: DocumentText],
    annotations: [String: [Annotation]],
    decisions: Decisions?
  ) {
    self.briefing = briefing
    self.texts = texts
    marks = LintMarks(annotations)
    topics = annotations.mapValues { annotations in
      Set(
        annotations.filter(\.isActive).compactMap { $0.content(as: Statement.self)?.topic }
      )
    }
    items = briefing.itemPlaces.map {
      PlacedItem(path: $0.path, section: $0.section.id, item: $0.item)
    }
    labels = SourceNames(briefing)
    digests = Dictionary(briefing.sources.map { ($0.id, $0.digest) }) { first, _ in first }
    // A key point is reworded with its item.
    let amended = decisions.map {
      Set($0.amendments.flatMap { [$0.item, Item.keyPoint(of: $0.item)] })
    }
    self.amended = amended
    personal = Set(
      items.filter {
        $0.item.isPersonal && amended?.contains($0.item.id) != false
      }.map(\.path)
    )
  }

  /// The items that claim something: all but those on sources and method and empty sections.
  var claims: [PlacedItem] {
    items.filter { !Self.uncited.contains($0.section) && !$0.item.isNothingFound }
  }

  /// The sections that speak of the sources and the tool, not of the matter.
  static let uncited: Set<SectionID> = ["sources", "method"]

  /// How many of some sources are independent: those with one text count once.
  func independent(_ sources: some Sequence<String>) -> Int {
    Set(sources.map { digests[$0] ?? $0 }).count
  }

  /// Whether a path is that of an item a person worded, or of a part of one.
  func isPersonal(_ path: String) -> Bool {
    guard !personal.isEmpty else { return false }
    let parts = path.split(separator: ".", omittingEmptySubsequences: false).prefix(2)
    return personal.contains(parts.joined(separator: "."))
  }
}

extension Item {
  /// Whether the text is a person's, who has the last word.
  var isPersonal: Bool { derivedBy == "person" }

  /// The name of the key point that is taken from an item.
  static func keyPoint(of item: String) -> String { "k-" + item.dropFirst(2) }
}
