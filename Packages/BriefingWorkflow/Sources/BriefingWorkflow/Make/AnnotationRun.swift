import BriefingCore

/// What came of the annotators of a job.
struct AnnotationOutcome {
  /// The documents with all that is said of them.
  var documents: [AnnotatedDocument] = []
  /// The ids of those on which the annotators ran to their end, with nothing to tell of it.
  var annotated: Set<String> = []
  /// What a person should know.
  var notes: [Diagnostic] = []
}

/// The annotators at work on the documents of a job, as many at a time as the job hands over.
///
/// What is said of documents is written while the next ones are read. So a job that needs no more of
/// them than that holds only those it works on.
struct AnnotationRun {
  private let crew: AnnotatorCrew
  private let roster: AnnotatorRoster
  private let writer: FileWriter
  /// How many documents the job has in all.
  private let total: Int
  /// Whether the job goes on with the documents.
  private let keepsDocuments: Bool
  private var done = 0
  private var outcome = AnnotationOutcome()
  /// What is to be told of each document.
  private var notes: [(id: String, notes: [Diagnostic])] = []
  private var abandoned = AbandonedProposals()
  private var refusal: WorkflowError?

  /// Prepares a run.
  ///
  /// - Parameters:
  ///   - crew: The annotators.
  ///   - registry: Those the program knows.
  ///   - total: How many documents the job has in all.
  ///   - keepsDocuments: Whether the job goes on with them.
  ///   - files: The dossier.
  init(
    _ crew: AnnotatorCrew,
    _ registry: AnnotatorRegistry,
    total: Int,
    keepsDocuments: Bool,
    in files: DossierFiles
  ) {
    self.crew = crew
    roster = AnnotatorRoster(crew, registry)
    writer = FileWriter(to: files)
    self.total = total
    self.keepsDocuments = keepsDocuments
  }

  /// Annotates some documents and has them written, with what is said of them.
  ///
  /// - Parameters:
  ///   - entries: The documents, sorted by id.
  ///   - maker: The maker.
  ///   - jobs: How many are worked on at once.
  ///   - files: The dossier.
  ///   - upToDate: The ids of those that keep what the same annotators said of them.
  mutating func annotate(
    _ entries: [DossierEntry],
    by maker: BriefingMaker,
    jobs: Int,
    _ files: DossierFiles,
    besides upToDate: Set<String>
  ) async {
    let (pipeline, roster, keepsDocuments) = (crew.pipeline, roster, keepsDocuments)
    let chunks = entries.chunks(for: jobs)
    let size = chunks.first?.count ?? 0
    let (progress, before, total) = (maker.progress, done, total)
    let said = await maker.concurrently(
      chunks,
      jobs: jobs,
      writingBy: writer,
      progress: {
        let done = before + min($0 * size, entries.count)
        progress(Progress(stage: .annotate, done: done, total: total))
      }
    ) { chunk in
      await BriefingMaker.annotated(
        chunk,
        by: pipeline,
        roster,
        files,
        besides: upToDate,
        keepsDocuments: keepsDocuments
      )
    }
    done += entries.count
    refusal = refusal ?? said.compactMap(\.refusal).first
    for found in said.flatMap(\.documents) {
      if let document = found.document { outcome.documents.append(document) }
      guard let abandoned = found.abandoned else { continue }
      self.abandoned.add(abandoned, of: found.id)
      if !found.notes.isEmpty { notes.append((found.id, found.notes)) }
      if found.isComplete { outcome.annotated.insert(found.id) }
    }
  }

  /// Ends the run, once all is written.
  ///
  /// - Returns: What came of it.
  /// - Throws: ``WorkflowError`` for the first file that could not be written.
  consuming func finish() async throws(WorkflowError) -> AnnotationOutcome {
    let parting = await crew.dismiss()
    try await writer.finish()
    if let refusal { throw refusal }
    notes.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    outcome.documents.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    outcome.notes = parting + notes.flatMap(\.notes) + abandoned.diagnostics
    // What there is to tell, of a document or of a program, is told in each run, so each reads anew.
    if !parting.isEmpty { outcome.annotated = [] }
    return outcome
  }
}
