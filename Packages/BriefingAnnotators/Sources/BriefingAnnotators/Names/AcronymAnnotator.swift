public import BriefingCore

/// Definitions of acronyms, whichever way round: "Long Form (LF)", "LF (Long Form)".
public struct AcronymAnnotator: Annotator {
  /// What the annotator declares of itself.
  public let descriptor = AnnotatorDescriptor(
    name: "briefing.acronyms",
    version: "1",
    summary: "Definitions of acronyms, with short and long form",
    produces: [.acronym]
  )

  /// Creates the annotator.
  public init() {}

  /// Returns the definitions of a document.
  public func annotate(_ view: DocumentView) throws(Never) -> [Mark] {
    let document = view.document
    let sentences = document.sentences.isEmpty ? document.blocks.map(\.span) : document.sentences
    return sentences.flatMap { sentence in
      AcronymDefinitionFinder(bytes: document.text.bytes, sentence: sentence).definitions()
    }.map { definition in
      Mark(
        Acronym(
          short: document.text[definition.short],
          long: document.text[definition.long]
        ),
        definition.span
      )
    }
  }
}
