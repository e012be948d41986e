public import BriefingCore

/// The annotator of words that name where a claim comes from: "according to the ministry".
///
/// The cues are a closed list. The span runs from the cue through the source, or from the source
/// through the cue; a cue that names nobody, such as "was found to", is marked without a source.
///
/// Attributes: `source` and `cue`, in the words of the text; a pronoun stays one. The closed lists of
/// cues are our own, and so are the rules for the subject of a verb; `SentenceReading` is no parser.
/// Indirect speech counts only with such a cue. Missed are cues outside the lists, speakers named in
/// another sentence, and beliefs told without a verb ("in the minister’s eyes").
public struct AttributionAnnotator: Annotator {
  /// What the annotator declares of itself.
  public let descriptor = AnnotatorDescriptor(
    name: "briefing.attributions",
    version: "1",
    summary: "Words that name the source of a claim",
    produces: [.attribution]
  )

  /// Creates an annotator.
  public init() {}

  /// Returns the attributions of a document.
  public func annotate(_ view: DocumentView) throws(Never) -> [Mark] {
    var result: [Mark] = []
    for sentence in view.reading(SentenceReadings.self).sentences {
      let reading = sentence.reading
      for finding in AttributionReader(sentence).findings() {
        guard let span = reading.nameSpan(of: finding.words) else { continue }
        func text(_ range: Range<Int>?) -> String? {
          range.flatMap { reading.nameSpan(of: $0) }.map { view.text[$0] }
        }
        let content = Attribution(source: text(finding.source), cue: text(finding.cue))
        result.append(Mark(content, span))
      }
    }
    return result
  }
}
