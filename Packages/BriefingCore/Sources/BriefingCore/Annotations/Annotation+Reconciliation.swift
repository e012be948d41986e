extension Annotation {
  /// Merges a new run of annotators into what a dossier holds already.
  ///
  /// A person's decision always wins: what is accepted, corrected or rejected stays as it is, and a
  /// mark that repeats what a correction replaced is not added again. What is merely proposed is
  /// replaced by what its annotator says now, and keeps its id, a person's remark on it and the keys
  /// this version does not know. Annotations of annotators that did not run are kept, and so is a
  /// proposal that a person remarked on, though its annotator no longer makes it.
  ///
  /// - Parameters:
  ///   - run: What the annotators say now; no two with one label, span and annotator.
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
    var proposals: [ProposalKey: Annotation] = [:]
    for annotation in existing {
      guard annotation.isDecided || !annotators.contains(annotation.annotatorName) else {
        proposals[ProposalKey(annotation)] = annotation
        continue
      }
      overruled.insert(ProposalKey(annotation))
      if let proposal = annotation.proposed {
        overruled.insert(ProposalKey(annotation, proposal))
      }
      taken.insert(annotation.id)
      result.append(annotation)
    }
    var fresh: [Annotation] = []
    for annotation in run where !overruled.contains(ProposalKey(annotation)) {
      guard let earlier = proposals.removeValue(forKey: ProposalKey(annotation)),
        taken.insert(earlier.id).inserted
      else {
        fresh.append(annotation)
        continue
      }
      result.append(annotation.replacing(earlier))
    }
    for annotation in proposals.values.sorted()
    where annotation.hasRemark && !overruled.contains(ProposalKey(annotation)) {
      if taken.insert(annotation.id).inserted { result.append(annotation) }
    }
    for var annotation in fresh {
      // An annotation that moved with its text keeps its id, which may be the one of this place.
      var occurrence = 1
      while !taken.insert(annotation.id).inserted {
        occurrence += 1
        annotation = annotation.withID(annotation.id.numbered(occurrence))
      }
      result.append(annotation)
    }
    return result.sorted()
  }

  /// Whether a person, or another program, has written on it beside the review.
  private var hasRemark: Bool { note != nil || reviewer != nil || !unknown.isEmpty }

  /// What an annotator says now, under the id of what it said before, with a person's remarks.
  private func replacing(_ earlier: Annotation) -> Annotation {
    var result = withID(earlier.id)
    result.note = earlier.note
    result.reviewer = earlier.reviewer
    result.unknown = earlier.unknown
    return result
  }

  private func withID(_ id: AnnotationID) -> Annotation {
    Annotation(
      id: id,
      label: label,
      span: span,
      quote: quote,
      attributes: attributes,
      annotator: annotator,
      confidence: confidence,
      review: review,
      reviewer: reviewer,
      note: note,
      proposed: proposed,
      unknown: unknown
    )
  }

  /// What identifies a machine's mark whatever a person made of it since.
  struct ProposalKey: Hashable {
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
