import BriefingCore

/// A section as renderings show it: what it holds nothing of, tables, comparisons, statements.
struct PresentedSection: Sendable {
  let id: SectionID
  let anchor: String
  let title: String
  var tables: [PresentedTable] = []
  var items: [PresentedItem] = []
  var comparisons: [PresentedComparison] = []
  /// The graphics, where the profile shows them.
  var figures: [PresentedFigure] = []
  /// What the profile leaves out of the section.
  var leftOut: String?

  var isKeyPoints: Bool { id == "key-points" }
}

/// The passages of a statement, and how many more there are than a rendering shows.
struct PresentedCitations: Sendable {
  var shown: [CitationIndex.Entry] = []
  var hidden = 0

  static let none = PresentedCitations()
}

/// A statement.
struct PresentedItem: Sendable {
  let anchor: String
  let text: String
  let chips: [Chip]
  let when: String?
  let topic: String?
  let sides: [PresentedSide]
  let support: [SupportPart]
  let citations: PresentedCitations
  let rule: String
  let isNothingFound: Bool
}

/// What one source says.
struct PresentedSide: Sendable {
  let source: PresentedSource
  let chips: [Chip]
  let value: String
  let citations: PresentedCitations
}

/// Sources that stand to a statement in one way.
struct SupportPart: Sendable {
  let words: String
  let sources: [PresentedSource]
  /// How many there are besides those named.
  let others: Int
}

/// What sources say alike or otherwise.
struct PresentedComparison: Sendable {
  let anchor: String
  let subject: String
  let sentence: String?
  let chips: [Chip]
  let sides: [PresentedSide]
}

/// A table; the first cell of a row is its header.
struct PresentedTable: Sendable {
  struct Column: Sendable {
    let title: String
    var source: PresentedSource?
  }

  struct Row: Sendable {
    let anchor: String
    let cells: [Cell]
  }

  struct Cell: Sendable {
    var text: String?
    var detail: String?
    var chips: [Chip] = []
    var sources: [PresentedSource] = []
    var citations = PresentedCitations.none
    /// Other places on the page, with how many more there are.
    var links: [(anchor: String, text: String)] = []
    var more: String?
    /// Whether the source of the column says nothing.
    var isSilent = false
  }

  let name: String
  let caption: String
  let columns: [Column]
  let rows: [Row]
}
