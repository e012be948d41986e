import BriefingCore
import BriefingStorage

/// Carries annotations over when the text of a source has changed.
///
/// Only equal bytes carry one on: a quote that stands in its place or at exactly one other. What an
/// annotator proposed and cannot be carried on is said anew; what a person said stays in the
/// revision that is kept, and is reported.
enum Reanchoring {
  static func annotations(
    _ annotations: [Annotation],
    in document: Document,
    annotators: Set<String>
  ) -> (kept: [Annotation], notes: [Diagnostic]) {
    var kept: [Annotation] = []
    var notes: [Diagnostic] = []
    for annotation in annotations {
      let anchor = document.text.anchor(annotation.quote, at: annotation.span)
      if let span = anchor.span, anchor.state.isCited {
        kept.append(annotation.moved(to: span))
      } else if annotation.isDecided || !annotators.contains(annotation.annotatorName) {
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

extension Annotation {
  /// The annotation at another place of a text; what the machine had proposed moves along.
  fileprivate func moved(to span: TextSpan) -> Annotation {
    guard span != self.span else { return self }
    var result = self
    result.span = span
    if let proposal = proposed?.span {
      let shift = span.start - self.span.start
      result.proposed?.span = TextSpan(start: proposal.start + shift, end: proposal.end + shift)
    }
    return result
  }
}
