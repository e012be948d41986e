import BriefingCore
import BriefingStorage

/// Carries a person's decisions over when the text of a source has changed.
///
/// Only equal bytes carry a decision on: a quote that stands in its place or at exactly one other.
/// What cannot be carried on stays in the revision that is kept, and is reported.
enum Reanchoring {
  static func annotations(
    _ annotations: [Annotation],
    in document: Document
  ) -> (kept: [Annotation], notes: [Diagnostic]) {
    var kept: [Annotation] = []
    var notes: [Diagnostic] = []
    for annotation in annotations {
      let anchor = document.text.anchor(annotation.quote, at: annotation.span)
      if let span = anchor.span, anchor.state.isCited {
        var moved = annotation
        moved.span = span
        kept.append(moved)
      } else if annotation.isDecided {
        notes.append(
          Diagnostic(
            .warning,
            "the text of the source changed, and “\(annotation.quote)” (\(annotation.id), "
              + "\(annotation.review.rawValue)) is \(anchor.state.rawValue) in it",
            file: DossierLayout.annotations(of: document.id),
            remedy: "see the version kept under \(DossierLayout.revisions(of: document.id))"
          )
        )
      }
    }
    return (kept, notes)
  }
}
