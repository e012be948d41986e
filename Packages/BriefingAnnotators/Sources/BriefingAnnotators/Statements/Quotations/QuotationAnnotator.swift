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
/// marks included. The rules are our own. A speaker goes on in a paragraph of nothing but a quotation behind
/// one that ends with theirs. Missed are quotations without marks, and speech set off by dashes.
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
    var speaker: String?
    for (index, block) in view.document.blocks.enumerated() {
      let next = view.document.blocks[(index + 1)...].first?.span
      let passages = marks.passages(in: block.span, before: next)
      let isText = QuotationScene.goesOn(in: block.kind)
      var scene = QuotationScene(
        view: view,
        passages: passages,
        of: block.span,
        after: isText ? speaker : nil
      )
      for passage in passages { result.append(scene.mark(of: passage)) }
      speaker = isText ? scene.speaker(after: block.span) : nil
    }
    return result
  }
}
