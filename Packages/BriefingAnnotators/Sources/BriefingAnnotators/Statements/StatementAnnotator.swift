public import BriefingCore

/// The annotator of statements: sentences, clauses and list items that claim something.
///
/// For each it reads how far the matter has come, whether it is affirmed or denied, and who says
/// so. A status is never higher than the words; an item of a list takes over what the sentence
/// before the list says.
///
/// Attributes: `kind`, one of `agenda`, `commitment`, `recommendation`, `announcement`, `judgment`,
/// `question` and `background`; `status`, a rung of the ladder of ``/BriefingCore/Status``; `polarity`; `voice`, who
/// says it: the source, somebody it names, or its author; `actor`, who is said to act, also in reported
/// speech and behind the "by" of a passive; `action`, the base form of the verb, with the words it means
/// something else without ("take place", "write about"); `verb`, its words with those that govern it, as they
/// stand; `object`, up to the next
/// deed, time, circumstance or break, and of a passive its subject, which does not act; `topic`, of the taxonomy, where more than one
/// word of the document speaks of it or the statement is a plan; `deadline`
/// and `date`, EDTF; `condition`, `hedge` and `negation`, the words that make it depend on something,
/// weaken and deny it; `inherited`, where a list item takes over what its lead-in says.
///
/// The method is our own: closed lists of words for how far a matter has come, in the manner of
/// factuality lexicons, and the finite verbs of a clause with what governs them. What is said is as
/// sure as it is said to be; what somebody thinks will come is a judgment or a forecast, and nobody’s
/// plan; what a list says was decided has not been done. Missed are irony, what only the sentences
/// around tell, clauses without a finite verb, and verbs left out ("Lima sold wheat and Oslo fish").
public struct StatementAnnotator: Annotator {
  /// What the annotator declares of itself.
  public let descriptor = AnnotatorDescriptor(
    name: "briefing.statements",
    version: "1",
    summary: "Claims with their kind, status, polarity and voice",
    uses: [.attribution, .quotation, .date, .person, .office],
    produces: [.statement]
  )
  private let finder: TopicFinder

  /// Creates an annotator that sorts statements into the topics of a taxonomy.
  public init(taxonomy: TopicTaxonomy = .standard) {
    finder = TopicFinder(taxonomy)
  }

  /// Returns the statements of a document.
  public func annotate(_ view: DocumentView) throws(Never) -> [Mark] {
    let document = view.document
    let blocks = document.blocks.filter { Self.claiming.contains($0.kind) }
    let all = view.reading(SentenceReadings.self)
    let sentences = blocks.map { all.touching($0.span) }
    let stance = DocumentStance(document, readings: sentences.flatMap { $0.map(\.reading) })
    let topics = StatementTopics(view, finder: finder)
    var composer = StatementComposer(view: view, stance: stance, topics: topics)
    var last: ReadSentence?
    for (block, sentences) in zip(blocks, sentences) {
      composer.begin(block, after: last)
      for sentence in sentences { composer.add(sentence) }
      last = sentences.last
    }
    return composer.marks
  }

  private static let claiming: Set<BlockKind> = [.paragraph, .listItem, .quote, .deck]
}
