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
  ///   - reserved: Ids that nothing new may take.
  /// - Returns: The merged annotations, in file order.
  public static func reconcile(
    _ run: [Annotation],
    with existing: [Annotation],
    annotators: Set<String>,
    reserving reserved: Set<AnnotationID> = []
  ) -> [Annotation] {
    let kept = existing.filter { $0.isDecided || !annotators.contains($0.annotatorName) }
    var taken = reserved.union(kept.map(\.id))
    return (kept + proposals(run, beside: existing, of: annotators, taken: &taken)).inFileOrder
  }

  /// Returns what annotators propose now beside what people decided.
  ///
  /// - Parameters:
  ///   - run: What the annotators say now.
  ///   - existing: What the dossier holds; what is by other annotators may be left out.
  ///   - annotators: The names of the annotators that ran.
  ///   - taken: The ids that are in use; those of the result are added.
  /// - Returns: The proposals, in no particular order.
  static func proposals(
    _ run: [Annotation],
    beside existing: [Annotation],
    of annotators: Set<String>,
    taken: inout Set<AnnotationID>
  ) -> [Annotation] {
    var overruled: Set<ProposalKey> = []
    var earlier: [ProposalKey: Annotation] = [:]
    for annotation in existing {
      if annotation.isDecided || !annotators.contains(annotation.annotatorName) {
        overruled.insert(ProposalKey(annotation))
        if let proposal = annotation.proposed {
          overruled.insert(ProposalKey(annotation, proposal))
        }
      } else {
        earlier[ProposalKey(annotation)] = annotation
      }
    }
    var result: [Annotation] = []
    // Most documents come for the first time, and nothing is to be looked up.
    var fresh = existing.isEmpty ? run : []
    for annotation in existing.isEmpty ? [] : run {
      let key = ProposalKey(annotation)
      if overruled.contains(key) { continue }
      if let before = earlier.removeValue(forKey: key), taken.insert(before.id).inserted {
        result.append(annotation.replacing(before))
      } else {
        fresh.append(annotation)
      }
    }
    for annotation in earlier.values.sorted()
    where annotation.hasRemark && !overruled.contains(ProposalKey(annotation)) {
      if taken.insert(annotation.id).inserted { result.append(annotation) }
    }
    result.reserveCapacity(result.count + fresh.count)
    taken.reserveCapacity(taken.count + fresh.count)
    for var annotation in fresh {
      // An annotation that moved with its text keeps its id, which may be the one of this place.
      var occurrence = 1
      while !taken.insert(annotation.id).inserted {
        occurrence += 1
        annotation = annotation.withID(annotation.id.numbered(occurrence))
      }
      result.append(annotation)
    }
    return result
  }

  /// Whether a person, or another program, has written on it beside the review.
  private var hasRemark: Bool { note != nil || reviewer != nil || !unknown.isEmpty }

  /// Whether a person, or another program, has said something of it that no annotator could say anew.
  public var isPersonal: Bool { isDecided || hasRemark }

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
      revision: revision,
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
