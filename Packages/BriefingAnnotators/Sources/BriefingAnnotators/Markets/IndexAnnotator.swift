public import BriefingCore

/// Marks indices of stock exchanges: "FTSE 100", "the Dow Jones fell", "Nikkei 225 stock index".
///
/// A name that is also that of a firm, a paper or a bank counts where the text says how it moved, and
/// behind "the" in a document that names another index. A word such as "index" belongs to the name.
///
/// The label is `market.index`. Attributes: `name`, as the table has it; `country` of the market, ISO
/// 3166. The table is our own, in `Data/indices.yaml`. Missed is what it does not list.
public struct IndexAnnotator: Annotator {
  /// The label of an index: of the suite, and outside the shared vocabulary.
  public static let label: Label = "market.index"

  /// What the annotator declares of itself.
  public let descriptor = AnnotatorDescriptor(
    name: "briefing.indices",
    version: "1",
    summary: "indices of stock exchanges",
    produces: [label]
  )

  /// Creates an annotator.
  public init() {}

  /// Returns the indices of a document.
  public func annotate(_ view: DocumentView) -> [Mark] {
    view.reading(IndexMentions.self).mentions.map { mention in
      Mark(
        Self.label,
        mention.span,
        attributes: Attributes(["name": mention.entry.name, "country": mention.entry.country])
      )
    }
  }
}
