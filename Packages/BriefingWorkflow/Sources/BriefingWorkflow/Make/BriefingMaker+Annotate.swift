import BriefingCore
import BriefingStorage

/// What came of the annotators of a job.
struct AnnotationOutcome {
  /// The documents with all that is said of them.
  var documents: [AnnotatedDocument] = []
  /// The ids of those on which the annotators ran to their end, with nothing to tell of it.
  var annotated: Set<String> = []
  /// What a person should know.
  var notes: [Diagnostic] = []
}

extension BriefingMaker {
  /// Runs the annotators as far as the request goes, and writes what they say.
  ///
  /// Documents that are up to date keep what the same annotators said of them.
  func annotated(
    _ entries: [DossierEntry],
    by crew: AnnotatorCrew,
    _ request: BriefingRequest,
    _ files: DossierFiles,
    besides upToDate: Set<String>
  ) async throws(WorkflowError) -> AnnotationOutcome {
    guard request.goal.annotates else {
      let notes = request.goal == .report ? try missingAnnotations(of: entries, files) : []
      return AnnotationOutcome(
        documents: entries.map {
          AnnotatedDocument(document: $0.document, annotations: $0.annotations)
        },
        notes: notes
      )
    }
    let pipeline = crew.pipeline
    let roster = AnnotatorRoster(crew, registry)
    let chunks = entries.chunks(for: request.jobs)
    let (progress, total, size) = (progress, entries.count, chunks.first?.count ?? 0)
    let writer = FileWriter(to: files)
    let said = await concurrently(
      chunks,
      jobs: request.jobs,
      writingBy: writer,
      progress: {
        progress(Progress(stage: .annotate, done: min($0 * size, total), total: total))
      }
    ) { chunk in
      await Self.annotated(chunk, by: pipeline, roster, files, besides: upToDate)
    }
    var result = AnnotationOutcome()
    var abandoned = AbandonedProposals()
    let parting = await crew.dismiss()
    result.notes += parting
    for (entry, outcome) in zip(entries, said.flatMap(\.outcomes)) {
      result.documents.append(
        AnnotatedDocument(
          document: entry.document,
          annotations: outcome?.annotations ?? entry.annotations
        )
      )
      guard let outcome else { continue }
      result.notes += outcome.notes
      abandoned.add(outcome.abandoned)
      // What there is to tell, of a document or of a program, is told in each run, so each reads anew.
      if outcome.notes.isEmpty, parting.isEmpty { result.annotated.insert(entry.document.id) }
      result.notes += [Self.putBack(entry, outcome.annotations)].compactMap(\.self)
    }
    try await writer.finish()
    if let refusal = said.compactMap(\.refusal).first { throw refusal }
    result.notes += abandoned.diagnostics
    return result
  }

  /// What came of some documents that are written together.
  private struct AnnotatedChunk: Sendable {
    /// What is said of each; nothing where that is up to date.
    var outcomes: [Annotated?] = []
    /// Why some of it cannot be written.
    var refusal: WorkflowError?
  }

  /// Annotates some documents, and makes the files of them.
  ///
  /// Somebody may have edited a file since it was read: then it is not overwritten, and the others are
  /// written all the same.
  private static func annotated(
    _ entries: ArraySlice<DossierEntry>,
    by pipeline: Pipeline,
    _ roster: AnnotatorRoster,
    _ files: DossierFiles,
    besides upToDate: Set<String>
  ) async -> WithFiles<AnnotatedChunk> {
    var result = AnnotatedChunk()
    var documents: [DocumentFiles] = []
    for entry in entries {
      guard !upToDate.contains(entry.document.id) else {
        result.outcomes.append(nil)
        documents.append(DocumentFiles(document: entry.document))
        continue
      }
      let outcome = await annotations(of: entry, with: pipeline, roster)
      result.outcomes.append(outcome)
      let file = entry.file(
        of: AnnotatedDocument(document: entry.document, annotations: outcome.annotations),
        by: roster.names(in: outcome.annotations, of: entry)
      )
      let seen = entry.existing?.revision ?? .absent
      documents.append(DocumentFiles(document: entry.document, annotations: file, seen: seen))
    }
    let made = files.contents(of: documents)
    result.refusal = made.outcome
    return WithFiles(outcome: result, files: made.files)
  }

  /// Tells of proposals that have other values than in the file, though text and annotator are the
  /// same: somebody may have edited them without saying so.
  private static func putBack(_ entry: DossierEntry, _ annotations: [Annotation]) -> Diagnostic? {
    guard let file = entry.existing?.value, file.digest == entry.document.digest.label else {
      return nil
    }
    let now = Dictionary(annotations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let changed = file.annotations.filter { old in
      guard !old.isDecided, let new = now[old.id] else { return false }
      return new.annotator == old.annotator && new.attributes != old.attributes
    }
    guard let first = changed.first else { return nil }
    let count = changed.count == 1 ? "1 proposal has" : "\(changed.count) proposals have"
    return Diagnostic(
      .note,
      "\(count) other values than in the file, such as \(first.id), “\(first.quote.onOneLine)”",
      file: DossierLayout.annotations(of: entry.document.id),
      remedy: "to have a correction of yours kept, write `review: corrected` beside it"
    )
  }

  /// What there is to say where a briefing is made of the annotations there are.
  private func missingAnnotations(
    of entries: [DossierEntry],
    _ files: DossierFiles
  ) throws(WorkflowError) -> [Diagnostic] {
    let missing = entries.filter { $0.existing == nil }
    guard missing.count < entries.count else {
      throw WorkflowError(
        .noInput,
        "\(files.path): no document is annotated yet; run: briefing annotate \(files.path)"
      )
    }
    return missing.map { entry in
      Diagnostic(
        .warning,
        "this document is not annotated, so the briefing says nothing of it",
        file: entry.document.source.file,
        remedy: "run briefing annotate first"
      )
    }
  }

  /// What is said of one document now.
  private struct Annotated: Sendable {
    var annotations: [Annotation]
    /// What annotators that no longer run had proposed.
    var abandoned: [Annotation]
    /// What a person should know.
    var notes: [Diagnostic]
  }

  /// The annotations of one document; an annotator that fails leaves what it had said as it was.
  private static func annotations(
    of entry: DossierEntry,
    with pipeline: Pipeline,
    _ roster: AnnotatorRoster
  ) async -> Annotated {
    let document = entry.document
    let abandoned = entry.annotations.filter { roster.isAbandoned($0, of: entry) }
    let gone = Set(abandoned.map(\.id))
    let existing = entry.annotations.filter { !gone.contains($0.id) }
    guard document.isEnglish else {
      let language = document.source.metadata.language?.value ?? "und"
      let note = Diagnostic(
        .warning,
        "the language of this source is '\(language)'; rules for English were not applied to it",
        file: document.source.file,
        remedy: "declare `language: en` in briefing.yaml if it is English"
      )
      return Annotated(annotations: existing, abandoned: abandoned, notes: [note])
    }
    let outcome = await pipeline.outcome(
      on: document,
      existing: existing,
      reserving: Set(entry.unanchored.map(\.id))
    )
    let failures = outcome.failures.map { failure in
      Diagnostic(
        .error,
        failure.description,
        file: document.source.file,
        remedy: "what it had proposed there is left as it was"
      )
    }
    return Annotated(
      annotations: outcome.annotations,
      abandoned: abandoned,
      notes: failures + outcome.diagnostics
    )
  }
}

extension Document {
  /// Whether rules for English may be applied: nobody says it is another language.
  var isEnglish: Bool {
    guard let language = source.metadata.language?.value.lowercased() else { return true }
    return language == "und" || language == "en" || language.hasPrefix("en-")
  }
}
