public import BriefingCore

/// What a dossier holds of a document, merged with the marks of somebody else's files.
///
/// A mark is the one of the dossier that has its id, or else the one with its label and span. What a
/// person decided stays, unless that is to be overruled; what the files do not speak of stays too.
public struct MarkMerge: Sendable, Hashable {
  /// Who imports, and what that may change.
  public struct Policy: Sendable, Hashable {
    /// What the tool is called; the annotator of marks that name none is `import.` and this.
    public var tool: String
    /// The person who worked in the tool.
    ///
    /// Without one, what was changed there is merely proposed, unless the file itself names a decision.
    public var reviewer: String?
    /// Whether what people decided before is replaced.
    public var overrules: Bool

    /// Creates a policy.
    public init(tool: String, reviewer: String? = nil, overrules: Bool = false) {
      self.tool = tool
      self.reviewer = reviewer
      self.overrules = overrules
    }
  }

  /// The annotations, in file order.
  public private(set) var annotations: [Annotation] = []
  /// How many are new.
  public private(set) var added = 0
  /// How many have other values, or another decision, than before.
  public private(set) var changed = 0
  /// How many are as they were.
  public private(set) var unchanged = 0
  /// How many of the dossier no file speaks of; they are as they were.
  public private(set) var absent = 0
  /// Marks that people decided on otherwise before, and the like.
  public private(set) var problems: [Diagnostic] = []

  private let document: String
  private let policy: Policy
  private let reserved: Set<AnnotationID>
  private var taken: Set<AnnotationID>

  private struct Name: Hashable {
    let label: Label
    let span: TextSpan
    let annotator: String
  }

  /// How many ids of a place and annotator were tried, so that the next mark there tries none again.
  private var tried: [Name: Int] = [:]

  private struct Change: Hashable {
    let label: Label
    let span: TextSpan
    let attributes: Attributes
  }

  /// The changes that imports brought before, and that nobody has answered.
  private var changes: Set<Change> = []

  /// Merges marks into what is known of a document.
  ///
  /// - Parameters:
  ///   - marks: The marks; they were checked against the text.
  ///   - existing: What the dossier holds of the document.
  ///   - document: The id of the document.
  ///   - policy: Who imports.
  ///   - reserved: Ids, such as those of other documents, which nothing new may take.
  public init(
    _ marks: [ImportedMark],
    into existing: [Annotation],
    of document: String,
    policy: Policy,
    reserving reserved: Set<AnnotationID> = []
  ) {
    self.document = document
    self.policy = policy
    self.reserved = reserved
    taken = Set(existing.map(\.id))
    changes = Set(
      existing.filter { $0.annotator == "import.\(policy.tool)" }.map {
        Change(label: $0.label, span: $0.span, attributes: $0.attributes)
      }
    )
    var finder = MarkFinder(existing)
    // Ids first: a mark without one must not take the place of a mark that has its own.
    let matches = finder.matches(of: marks)
    var result: [Annotation?] = existing
    for (mark, match) in zip(marks, matches) {
      guard let index = match else {
        result.append(new(mark))
        added += 1
        continue
      }
      let (annotation, beside) = merged(mark, with: existing[index])
      result[index] = annotation
      if let beside { result.append(beside) }
    }
    absent = existing.count - Set(matches.compactMap(\.self)).count
    annotations = result.compactMap(\.self).sorted()
  }

  // MARK: Single marks

  private mutating func merged(
    _ mark: ImportedMark,
    with before: Annotation
  ) -> (Annotation, beside: Annotation?) {
    let hasValues = mark.hasOtherValues(than: before)
    // "Proposed" is what a file says that knows of no decision; it takes none back.
    let decides = mark.review.map { $0 != .proposed && $0 != before.review } ?? false
    guard hasValues || decides else {
      var result = before
      if let note = mark.note, !before.isDecided { result.note = note }
      if result == before { unchanged += 1 } else { changed += 1 }
      return (result, nil)
    }
    if before.isDecided, !policy.overrules {
      keep(before, against: mark)
      return (before, nil)
    }
    let review = mark.review.flatMap { $0 == .proposed ? nil : $0 }
    guard review != nil || policy.reviewer != nil else {
      // Nobody answers for the change: the machine's own proposal stays, and this stands beside it.
      let change = Change(
        label: mark.label,
        span: mark.span,
        attributes: mark.attributes ?? Attributes()
      )
      guard changes.insert(change).inserted else {
        unchanged += 1
        return (before, nil)
      }
      added += 1
      var mark = mark
      mark.id = nil
      mark.annotator = nil
      return (before, beside: new(mark))
    }
    changed += 1
    var result = before
    result.review = review ?? .corrected
    result.reviewer = mark.review == before.review ? policy.reviewer : mark.reviewer
    result.reviewer = result.reviewer ?? policy.reviewer
    if let note = mark.note { result.note = note }
    if hasValues {
      result.correct(to: mark)
      if result.review == .accepted { result.review = .corrected }
    }
    if let proposed = mark.proposed { result.proposed = proposed }
    return (result, nil)
  }

  private mutating func keep(_ before: Annotation, against mark: ImportedMark) {
    unchanged += 1
    let wording = Messages.decided(before)
    problems.append(
      Diagnostic(
        .warning,
        wording.message,
        file: mark.file,
        position: mark.position,
        remedy: wording.advice
      )
    )
  }

  private mutating func new(_ mark: ImportedMark) -> Annotation {
    let annotator = mark.annotator ?? "import.\(policy.tool)"
    // A mark that names no annotator was made in the tool, by whoever worked there.
    let isPersonal = mark.annotator == nil && policy.reviewer != nil
    let review = mark.review ?? (isPersonal ? .accepted : .proposed)
    return Annotation(
      id: id(of: mark, by: annotator),
      label: mark.label,
      span: mark.span,
      quote: mark.quote,
      revision: mark.revision,
      attributes: mark.attributes ?? Attributes(),
      annotator: annotator,
      confidence: mark.confidence,
      review: review,
      reviewer: mark.reviewer ?? (review == .proposed ? nil : policy.reviewer),
      note: mark.note,
      proposed: mark.proposed,
      unknown: mark.unknown ?? Attributes()
    )
  }

  private mutating func id(of mark: ImportedMark, by annotator: String) -> AnnotationID {
    if let id = mark.id, take(id) { return id }
    let name = annotator.split(separator: "@", maxSplits: 1).first.map(String.init) ?? annotator
    let place = Name(label: mark.label, span: mark.span, annotator: name)
    while true {
      let occurrence = tried[place, default: 0] + 1
      tried[place] = occurrence
      let id = AnnotationID(
        document: document,
        label: mark.label,
        span: mark.span,
        annotator: occurrence == 1 ? name : "\(name)\n\(occurrence)"
      )
      if take(id) { return id }
    }
  }

  /// Takes an id for a new annotation, if it is free.
  private mutating func take(_ id: AnnotationID) -> Bool {
    !reserved.contains(id) && taken.insert(id).inserted
  }
}

extension ImportedMark {
  fileprivate func hasOtherValues(than annotation: Annotation) -> Bool {
    label != annotation.label || span != annotation.span
      || (attributes.map { $0 != annotation.attributes } ?? false)
  }
}

extension Annotation {
  /// Takes the values of a mark, and keeps what the machine had said first.
  fileprivate mutating func correct(to mark: ImportedMark) {
    var proposal = proposed ?? Proposal()
    if mark.label != label, proposal.label == nil { proposal.label = label }
    if mark.span != span, proposal.span == nil { proposal.span = span }
    if let new = mark.attributes, new != attributes, proposal.attributes == nil {
      proposal.attributes = attributes
    }
    label = mark.label
    span = mark.span
    quote = mark.quote
    revision = mark.revision
    attributes = mark.attributes ?? attributes
    proposed = proposal
  }
}
