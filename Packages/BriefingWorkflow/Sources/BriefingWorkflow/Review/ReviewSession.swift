public import BriefingCore
import BriefingStorage

/// The annotations of a dossier that nobody has decided on, one after the other.
///
/// Each decision is written at once: what a person said is never lost with the session. Other programs
/// may work in the dossier meanwhile; an annotation that is not what the person saw is not decided on.
public struct ReviewSession: Sendable {
  /// Which annotations are looked at.
  public struct Selection: Sendable, Hashable {
    /// Only those with one of these labels; where there is none, all but the blocks.
    public var labels: Set<Label>
    /// Only those of these documents; where there is none, of all.
    public var documents: [String]

    /// Creates a selection.
    public init(labels: Set<Label> = [], documents: [String] = []) {
      self.labels = labels
      self.documents = documents
    }

    func contains(_ label: Label) -> Bool {
      labels.isEmpty ? label != .block : labels.contains(label)
    }
  }

  /// An annotation in its sentence.
  public struct Entry: Sendable, Hashable {
    /// The id of the document.
    public let document: String
    /// The annotation.
    public let annotation: Annotation
    /// Where it stands in the text.
    public let position: TextPosition
    /// The sentence up to the words that are marked.
    public let before: String
    /// The words that are marked, as the text has them; nothing where it has others there.
    public let marked: String?
    /// The rest of the sentence.
    public let after: String
  }

  private struct Place: Hashable {
    let document: String
    let id: AnnotationID
  }

  private struct Step {
    let index: Int
    let before: Annotation
    let after: Annotation
  }

  /// The folder of the dossier.
  public let path: String
  /// What a person should know before.
  public private(set) var notes: [Diagnostic] = []
  /// How many were decided on.
  public private(set) var decided = 0

  private let files: DossierFiles
  private let selection: Selection
  private var queue: [Place] = []
  private var index = 0
  private var steps: [Step] = []
  private var annotations: [Place: Annotation] = [:]
  private var passages: [String: Passages] = [:]
  private var positions: [Place: TextPosition] = [:]

  /// Reads the annotations of a dossier.
  ///
  /// - Parameters:
  ///   - path: The dossier.
  ///   - selection: Which annotations are looked at.
  /// - Throws: ``WorkflowError`` where the dossier cannot be read, or has no such document.
  public init(path: String, selection: Selection = Selection()) throws(WorkflowError) {
    self.path = path
    self.selection = selection
    files = DossierFiles(path: path, maximumBytes: BriefingRequest.defaultMaximumBytes)
    let ids = try files.documents(named: selection.documents)
    for id in ids { try load(id) }
  }

  private mutating func load(_ id: String) throws(WorkflowError) {
    let (file, text) = try files.attempt { dossier throws(DossierError) in
      (try dossier.annotations(of: id)?.value, try dossier.text(of: id))
    }
    guard let file, let text else { return }
    if file.digest != Digest(of: text.bytes).label {
      notes.append(
        Diagnostic(
          .warning,
          "these annotations are of another text than \(DossierLayout.text(of: id))",
          file: DossierLayout.annotations(of: id),
          remedy: "run `briefing make \(path)` first"
        )
      )
    }
    passages[id] = Passages(of: text)
    var counter = TextPositionCounter(in: text)
    for annotation in file.annotations {
      let place = Place(document: id, id: annotation.id)
      annotations[place] = annotation
      positions[place] = counter.position(of: annotation.span.start)
      if !annotation.isDecided, selection.contains(annotation.label) { queue.append(place) }
    }
  }

  /// How many annotations there were to decide on.
  public var total: Int { queue.count }

  /// How many have not been come to.
  public var remaining: Int { queue.count - index }

  /// The annotation that is to be decided on; nothing at the end.
  public var current: Entry? { index < queue.count ? entry(queue[index]) : nil }

  /// Every annotation that is to be decided on, in order.
  public var entries: [Entry] { queue[index...].compactMap(entry) }

  private func entry(_ place: Place) -> Entry? {
    guard let annotation = annotations[place], let passages = passages[place.document] else {
      return nil
    }
    let text = passages.text
    let isThere = text.matches(annotation.quote, at: annotation.span)
    let passage = isThere ? passages.passage(of: annotation.span) : annotation.span
    let span = annotation.span
    return Entry(
      document: place.document,
      annotation: annotation,
      position: positions[place] ?? text.position(of: span.start),
      before: isThere ? text[TextSpan(passage.start..<span.start)] : "",
      marked: isThere ? text[span] : nil,
      after: isThere ? text[TextSpan(span.end..<passage.end)] : ""
    )
  }

  // MARK: Deciding

  /// Leaves the annotation undecided and goes to the next.
  public mutating func skip() { if index < queue.count { index += 1 } }

  /// Takes a decision on the current annotation down, and goes to the next.
  ///
  /// - Parameter decision: What the person says.
  /// - Throws: ``ReviewError`` where the decision does not fit, or the annotation is not what the
  ///   person saw any more, and is to be looked at again; ``WorkflowError`` where it cannot be
  ///   written.
  public mutating func decide(_ decision: ReviewDecision) throws {
    guard index < queue.count, let before = annotations[queue[index]] else { return }
    let after = try write(decision, on: queue[index], seen: before)
    steps.append(Step(index: index, before: before, after: after))
    index += 1
    decided += 1
  }

  /// Takes the last decision back and returns to its annotation.
  ///
  /// - Returns: Whether there was one.
  /// - Throws: ``ReviewError`` where somebody changed the annotation since; ``WorkflowError`` where it
  ///   cannot be written.
  public mutating func undo() throws -> Bool {
    guard let step = steps.last else { return false }
    // What somebody changed since is theirs now, and the step before can still be taken back.
    steps.removeLast()
    decided -= 1
    try replace(queue[step.index], seen: step.after) { _ throws(ReviewError) in step.before }
    index = step.index
    return true
  }

  private mutating func write(
    _ decision: ReviewDecision,
    on place: Place,
    seen: Annotation
  ) throws -> Annotation {
    guard let passages = passages[place.document] else { return seen }
    return try replace(place, seen: seen) { annotation throws(ReviewError) in
      try decision.applied(to: annotation, in: passages)
    }
  }

  /// Replaces an annotation in its file, if it is still what the person saw.
  @discardableResult
  private mutating func replace(
    _ place: Place,
    seen: Annotation,
    with change: (Annotation) throws(ReviewError) -> Annotation
  ) throws -> Annotation {
    var outcome: Result<Annotation, ReviewError> = .failure(Self.gone(place.id))
    var found: Annotation?
    try files.attempt { dossier throws(DossierError) in
      try dossier.updateAnnotations(of: place.document) { file in
        guard let index = file?.annotations.firstIndex(where: { $0.id == place.id }),
          let annotation = file?.annotations[index]
        else { return }
        found = annotation
        guard annotation == seen else {
          outcome = .failure(Self.changed(annotation))
          return
        }
        outcome = Result { () throws(ReviewError) in try change(annotation) }
        if case .success(let new) = outcome { file?.annotations[index] = new }
      }
    }
    if case .success(let new) = outcome { found = new }
    annotations[place] = found
    // What is gone, or decided by somebody else, is not asked about again.
    let isSettled = found.map { $0 != seen && $0.isDecided && outcome.isFailure } ?? true
    if isSettled, index < queue.count, queue[index] == place { index += 1 }
    return try outcome.get()
  }

  private static func changed(_ annotation: Annotation) -> ReviewError {
    guard annotation.isDecided else {
      return ReviewError("somebody changed \(annotation.id) meanwhile; look at it as it is now")
    }
    let who = annotation.reviewer.map { " by \($0)" } ?? ""
    return ReviewError(
      "\(annotation.id) was \(annotation.review.rawValue)\(who) meanwhile, and stays so; "
        + "overrule it with --from and --overrule, or in its file"
    )
  }

  private static func gone(_ id: AnnotationID) -> ReviewError {
    ReviewError("\(id) is not in its file any more; it is passed over")
  }
}

extension Result {
  fileprivate var isFailure: Bool {
    if case .failure = self { true } else { false }
  }
}
