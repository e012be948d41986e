extension Annotation {
  /// Merges a new run of annotators into what a dossier holds already.
  ///
  /// A person's decision always wins: what is accepted, corrected or rejected stays as it is, and a
  /// mark that repeats what a correction replaced is not added again. What is merely proposed is
  /// replaced by what its annotator says now, under the same id. Annotations of annotators that did
  /// not run are kept.
  ///
  /// - Parameters:
  ///   - run: What the annotators say now.
  ///   - existing: What the dossier holds.
  ///   - annotators: The names of the annotators that ran.
  /// - Returns: The merged annotations, in file order.
  public static func reconcile(
    _ run: [Annotation],
    with existing: [Annotation],
    annotators: Set<String>
  ) -> [Annotation] {
    var result: [Annotation] = []
    var taken: Set<AnnotationID> = []
    var overruled: Set<ProposalKey> = []
    for annotation in existing
    where annotation.isDecided || !annotators.contains(annotation.annotatorName) {
      overruled.insert(ProposalKey(annotation))
      if let proposal = annotation.proposed {
        overruled.insert(ProposalKey(annotation, proposal))
      }
      taken.insert(annotation.id)
      result.append(annotation)
    }
    for annotation in run where !overruled.contains(ProposalKey(annotation)) {
      guard taken.insert(annotation.id).inserted else { continue }
      result.append(annotation)
    }
    return result.sorted()
  }

  /// What identifies a machine's mark whatever a person made of it since.
  private struct ProposalKey: Hashable {
    let label: Label
    let span: TextSpan
    let annotator: String

    init(_ annotation: Annotation) {
      label = annotation.label
      span = annotation.span
      annotator = annotation.annotatorName
    }

    init(_ annotation: Annotation, _ proposal: Proposal) {
      label = proposal.label ?? annotation.label
      span = proposal.span ?? annotation.span
      annotator = annotation.annotatorName
    }
  }
}
