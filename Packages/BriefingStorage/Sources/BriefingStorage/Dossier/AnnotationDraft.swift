import BriefingCore

/// The parts of an annotation as they are read, before it is known whether all are there.
struct AnnotationDraft {
  var id: String?
  var start: Int?
  var end: Int?
  var quote: String?
  var label: String?
  var annotator: String?
  var attributes = Attributes()
  var confidence: Double?
  var review = Annotation.Review.proposed
  var reviewer: String?
  var note: String?
  var proposed: Annotation.Proposal?
  var revision: String?
  var unknown = AttributeList()

  /// The annotation; nothing where a part that it needs is missing, or its span is none.
  var annotation: Annotation? {
    guard let id, let start, let end, let quote, let label, let annotator, start < end,
      let span = TextSpan(start: start, end: end)
    else { return nil }
    return Annotation(
      id: AnnotationID(rawValue: id),
      label: Label(rawValue: label),
      span: span,
      quote: quote,
      revision: revision,
      attributes: attributes,
      annotator: annotator,
      confidence: confidence,
      review: review,
      reviewer: reviewer,
      note: note,
      proposed: proposed,
      unknown: unknown.attributes
    )
  }

  /// The first of the parts every annotation has that is missing, in the order of a file.
  var missingKey: String? {
    let isThere = [
      ("id", id != nil), ("start", start != nil), ("end", end != nil), ("quote", quote != nil),
      ("label", label != nil), ("annotator", annotator != nil),
    ]
    return isThere.first { !$0.1 }?.0
  }
}
