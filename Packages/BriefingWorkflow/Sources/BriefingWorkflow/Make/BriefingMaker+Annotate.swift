import BriefingCore
import BriefingStorage

extension BriefingMaker {
  /// Takes the annotations there are, for a briefing that no annotator is to run for.
  ///
  /// - Parameters:
  ///   - entries: The documents.
  ///   - files: The dossier.
  /// - Returns: The documents, and what is missing.
  /// - Throws: ``WorkflowError`` where nothing is annotated.
  func unannotated(
    _ entries: [DossierEntry],
    _ files: DossierFiles
  ) throws(WorkflowError) -> AnnotationOutcome {
    AnnotationOutcome(
      documents: entries.map {
        AnnotatedDocument(document: $0.document, annotations: $0.annotations)
      },
      notes: try missingAnnotations(of: entries, files)
    )
  }

  /// What came of some documents that are written together.
  struct AnnotatedChunk: Sendable {
    /// What came of each.
    var documents: [Result] = []
    /// Why some of it cannot be written.
    var refusal: WorkflowError?

    /// What came of one document.
    struct Result: Sendable {
      /// The id of the document.
      let id: String
      /// The document with all that is said of it, where the job goes on with it.
      var document: AnnotatedDocument?
      /// What annotators that no longer run had proposed; nothing where the document is up to date.
      var abandoned: [Annotation]?
      /// Whether the annotators ran to their end, with nothing to tell of it.
      var isComplete = false
      /// What a person should know.
      var notes: [Diagnostic] = []
    }
  }

  /// Annotates some documents, and makes the files of them.
  ///
  /// Somebody may have edited a file since it was read: then it is not overwritten, and the others are
  /// written all the same.
  ///
  /// - Parameters:
  ///   - entries: The documents.
  ///   - pipeline: The annotators.
  ///   - roster: Who takes part.
  ///   - files: The dossier.
  ///   - upToDate: The ids of those that keep what the same annotators said of them.
  ///   - keepsDocuments: Whether the job goes on with the documents.
  /// - Returns: What came of them, and the files.
  static func annotated(
    _ entries: ArraySlice<DossierEntry>,
    by pipeline: Pipeline,
    _ roster: AnnotatorRoster,
    _ files: DossierFiles,
    besides upToDate: Set<String>,
    keepsDocuments: Bool
  ) async -> WithFiles<AnnotatedChunk> {
    var result = AnnotatedChunk()
    var documents: [DocumentFiles] = []
    for entry in entries {
      var found = AnnotatedChunk.Result(id: entry.document.id)
      var annotations = entry.annotations
      if upToDate.contains(found.id) {
        documents.append(DocumentFiles(document: entry.document))
      } else {
        let outcome = await Self.annotations(of: entry, with: pipeline, roster)
        annotations = outcome.annotations
        found.abandoned = outcome.abandoned
        found.isComplete = outcome.notes.isEmpty
        found.notes = outcome.notes + [putBack(entry, annotations)].compactMap(\.self)
        let file = entry.file(
          of: AnnotatedDocument(document: entry.document, annotations: annotations),
          by: roster.names(in: annotations, of: entry)
        )
        let seen = entry.existing?.revision ?? .absent
        documents.append(DocumentFiles(document: entry.document, annotations: file, seen: seen))
      }
      if keepsDocuments {
        found.document = AnnotatedDocument(document: entry.document, annotations: annotations)
      }
      result.documents.append(found)
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
