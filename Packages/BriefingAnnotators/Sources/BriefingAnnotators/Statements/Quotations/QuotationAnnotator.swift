public import BriefingCore

/// The annotator of quoted text: what is said, a few words taken over, or a name in marks.
///
/// The span is the text without its marks; the parts of a split quotation are marked each. The
/// speaker is the subject of the verb of saying, in the words of the text; none rather than a
/// wrong one.
///
/// Attributes: `kind`, one of `direct`, `partial` and `name`, which the titles of works are too;
/// `speaker`, in the words of the text, a pronoun where the text has one; `relay`, the words by which
/// another passes on what the speaker said ("was quoted by an aide"). What holds a whole sentence, or
/// several, is direct. Straight and typographic marks are paired by block, British single
/// marks included. The rules are our own. Missed are quotations without marks, speech set off by
/// dashes, and speakers that another paragraph names.
public struct QuotationAnnotator: Annotator {
  /// What the annotator declares of itself.
  public let descriptor = AnnotatorDescriptor(
    name: "briefing.quotations",
    version: "1",
    summary: "Quoted text with its speaker",
    uses: [.person, .office, .organization, .forum],
    produces: [.quotation]
  )

  /// Creates an annotator.
  public init() {}

  /// Returns the quotations of a document.
  public func annotate(_ view: DocumentView) throws(Never) -> [Mark] {
    let marks = QuotationMarks(view.text)
    var result: [Mark] = []
    for (index, block) in view.document.blocks.enumerated() {
      let next = view.document.blocks[(index + 1)...].first?.span
      let passages = marks.passages(in: block.span, before: next)
      guard !passages.isEmpty else { continue }
      var scene = QuotationScene(view: view, passages: passages)
      for passage in passages { result.append(scene.mark(of: passage)) }
    }
    return result
  }
}
