import BriefingCore
import BriefingIngestion
import BriefingStorage

/// The documents of a dossier as its last job left them, with what was said of them.
struct DossierDocuments {
  /// The documents, sorted by id.
  private(set) var entries: [DossierEntry] = []
  /// What a person should know.
  private(set) var notes: [Diagnostic] = []

  /// Reads documents.
  ///
  /// - Parameters:
  ///   - ids: The documents; where there is none, all.
  ///   - files: The dossier.
  ///   - annotators: The names of the annotators of the program.
  /// - Throws: ``WorkflowError`` where none can be read, or a source changed since the last job.
  init(
    _ ids: [String],
    in files: DossierFiles,
    annotators: Set<String>
  ) async throws(WorkflowError) {
    let wanted = Set(try files.documents(named: ids))
    guard !wanted.isEmpty else {
      throw WorkflowError(
        .noInput,
        "\(files.path): it has no document yet; run `briefing make \(files.path)`"
      )
    }
    let manifest = try files.attempt { dossier throws(DossierError) in
      try dossier.manifest().value
    }
    let ingestion = Ingestion(
      readers: SourceReaders.standard,
      maximumBytes: Ingestion.defaultMaximumBytes
    )
    let sources = try DossierSources(in: files, manifest: manifest, ingestion: ingestion)
    var unread: WorkflowError?
    for source in sources.sources where wanted.contains(source.id) {
      let entry: DossierEntry
      do throws(WorkflowError) {
        entry = try await DossierEntry(
          source,
          in: files,
          ingestion: ingestion,
          annotators: annotators
        )
      } catch {
        unread = unread ?? error
        notes.append(
          Diagnostic(
            .error,
            error.description,
            remedy: "until then the document '\(source.id)' is left out"
          )
        )
        continue
      }
      let text = try files.attempt { dossier throws(DossierError) in
        try dossier.text(of: source.id)
      }
      guard text == entry.document.text,
        entry.existing.map({ $0.value.digest == entry.document.digest.label }) ?? true
      else {
        throw WorkflowError(
          .input,
          "\(files.path)/\(source.file): the source changed after the last job; "
            + "run `briefing make \(files.path)` first"
        )
      }
      entries.append(entry)
    }
    if entries.isEmpty, let unread { throw unread }
    entries.sort { $0.document.id.utf8.lexicographicallyPrecedes($1.document.id.utf8) }
    notes += sources.retired.filter(wanted.contains).map { id in
      Diagnostic(
        .warning,
        "the source of this document is gone; the document is left out",
        file: DossierLayout.record(of: id)
      )
    }
  }
}
