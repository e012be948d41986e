import BriefingAnalysis
import BriefingCore
import BriefingIngestion
import BriefingStorage

/// What came of the sources of a job.
struct IngestedSources {
  /// The documents and what the dossier holds of them, sorted by id, where a briefing is to be made of
  /// the annotations there are.
  var entries: [DossierEntry] = []
  /// The ids of all documents, sorted.
  var ids: [String] = []
  /// The digests of the sources that were read, by document.
  var digests: [String: String] = [:]
  /// What a person should know.
  var notes: [Diagnostic] = []
}

extension BriefingMaker {
  /// Reads the sources into documents, has them annotated where the job goes as far, and writes them.
  ///
  /// Some are worked on at a time, so that a job that stops there takes no more memory for a larger
  /// folder; it reads none that is up to date.
  func ingest(
    _ sources: DossierSources,
    besides upToDate: Set<String>,
    annotating: inout AnnotationRun?,
    _ intake: inout SourceIntake,
    _ files: inout DossierFiles,
    _ ingestion: Ingestion,
    _ request: BriefingRequest,
    annotators: Set<String>
  ) async throws(WorkflowError) -> IngestedSources {
    let unread = request.goal.keepsDocuments ? [] : upToDate
    let sources = sources.sources.filter { !unread.contains($0.id) }
    let batches = SourceBatches(
      sources,
      size: { [intake, files] in intake.size(of: $0.file, in: files) }
    )
    let progress = progress
    let total = sources.count
    var result = IngestedSources()
    var overlaps = OverlapWatch()
    var first: WorkflowError?
    if request.goal != .documents, batches.ranges.count > 1 {
      try await readNamed(sources, intake, files, ingestion, request)
    }
    for batch in batches.ranges {
      let read = try await read(
        sources[batch],
        &intake,
        &files,
        ingestion,
        request,
        annotators: annotators
      ) {
        progress(Progress(stage: .ingest, done: batch.lowerBound + $0, total: total))
      }
      first = first ?? read.first
      result.notes += read.notes
      let entries = read.sources.map(\.entry)
      if !entries.isEmpty {
        result.notes += try place(entries, intake, isFirst: result.ids.isEmpty, in: &files)
      }
      if annotating == nil { try await write(entries, request, to: files) }
      result.ids += entries.map(\.document.id)
      for document in entries.map(\.document) {
        result.digests[document.id] = document.source.digest.label
      }
      let known = files
      for (source, entry) in read.sources {
        await overlaps.add(entry.document, of: source) { source in
          try? await DossierEntry(source, in: known, ingestion: ingestion, annotators: []).document
        }
      }
      await annotating?.annotate(
        entries.sortedByID,
        by: self,
        jobs: request.jobs,
        files,
        besides: upToDate
      )
      if request.goal == .report { result.entries += entries }
    }
    result.ids += unread
    // Sources that cannot be read are the whole job where there is no other.
    if result.ids.isEmpty, let first { throw first }
    result.notes += overlaps.found.map(Diagnostic.init(overlap:))
    result.entries = result.entries.sortedByID
    result.ids.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return result
  }

  /// Sources that were read, and what went wrong with the others.
  private struct BatchOutcome {
    /// The sources that were read, in order.
    var sources: [(source: DossierSource, entry: DossierEntry)] = []
    /// What a person should know.
    var notes: [Diagnostic] = []
    /// The first error.
    var first: WorkflowError?
  }

  /// Reads sources, those that are brought among them.
  ///
  /// One that cannot be read is reported and left out; one that was brought is left where it is. But
  /// a briefing is not made without a source that the user named.
  private func read(
    _ sources: ArraySlice<DossierSource>,
    _ intake: inout SourceIntake,
    _ files: inout DossierFiles,
    _ ingestion: Ingestion,
    _ request: BriefingRequest,
    annotators: Set<String>,
    progress: (Int) -> Void
  ) async throws(WorkflowError) -> BatchOutcome {
    let refused = intake.stage(sources.map(\.file), in: &files)
    let dossier = files
    let results = await concurrently(Array(sources), jobs: request.jobs, progress: progress) {
      source in
      if let error = refused[source.file] {
        return Result<DossierEntry, WorkflowError>.failure(error)
      }
      do throws(WorkflowError) {
        return .success(
          try await DossierEntry(source, in: dossier, ingestion: ingestion, annotators: annotators)
        )
      } catch {
        return .failure(error)
      }
    }
    var outcome = BatchOutcome()
    for (source, result) in zip(sources, results) {
      switch result {
      case .success(let entry):
        outcome.sources.append((source, entry))
        outcome.notes += entry.notes
      case .failure(let error):
        let brought = intake.placed[source.file]
        let told = brought.map { error.naming($0.path, insteadOf: source.file) } ?? error
        if brought?.isNamed == true, request.goal != .documents { throw told }
        if brought != nil { files.unstage(source.file) }
        outcome.first = outcome.first ?? told
        outcome.notes.append(
          Diagnostic(.error, told.description, remedy: "until then \(source.file) is left out")
        )
      }
    }
    return outcome
  }

  /// Reads the sources that the user named, and forgets them: one that cannot be read stops a job that
  /// writes before it has read all.
  private func readNamed(
    _ sources: [DossierSource],
    _ intake: SourceIntake,
    _ files: DossierFiles,
    _ ingestion: Ingestion,
    _ request: BriefingRequest
  ) async throws(WorkflowError) {
    let named = sources.filter { intake.placed[$0.file]?.isNamed == true }
    let failures = await concurrently(named, jobs: request.jobs, progress: { _ in }) {
      source -> WorkflowError? in
      let path = intake.placed[source.file]?.path ?? source.file
      do throws(WorkflowError) {
        let bytes = try intake.bytes(of: source.file, in: files) ?? []
        do throws(IngestionError) {
          _ = try await ingestion.document(
            from: RawSource(id: source.id, file: source.file, bytes: bytes)
          )
          return nil
        } catch {
          throw WorkflowError(.input, error.description)
        }
      } catch {
        return error.naming(path, insteadOf: source.file)
      }
    }
    if let failure = failures.compactMap(\.self).first { throw failure }
  }

  /// Writes documents that no annotator is to read.
  private func write(
    _ entries: [DossierEntry],
    _ request: BriefingRequest,
    to files: DossierFiles
  ) async throws(WorkflowError) {
    let writer = FileWriter(to: files)
    let refusals = await concurrently(
      entries.chunks(for: request.jobs),
      jobs: request.jobs,
      writingBy: writer,
      progress: { _ in }
    ) { chunk in files.contents(of: chunk.map { DocumentFiles(document: $0.document) }) }
    try await writer.finish()
    if let refusal = refusals.compactMap(\.self).first { throw refusal }
  }

  /// Puts the sources that were brought in their places.
  private func place(
    _ entries: [DossierEntry],
    _ intake: SourceIntake,
    isFirst: Bool,
    in files: inout DossierFiles
  ) throws(WorkflowError) -> [Diagnostic] {
    if isFirst { try files.attempt { dossier throws(DossierError) in try dossier.prepare() } }
    var notes: [Diagnostic] = []
    let ids = Dictionary(
      entries.map { ($0.document.source.file, $0.document.id) },
      uniquingKeysWith: { first, _ in first }
    )
    for (stored, bytes) in intake.replaced {
      guard let id = ids[stored] else { continue }
      let suffix = RawSource(id: id, file: stored, bytes: []).fileExtension
      let digest = Digest(of: bytes).hexadecimal
      try files.stage(bytes, as: "\(DossierLayout.revisions(of: id))/\(digest).\(suffix)")
      notes.append(
        Diagnostic(
          .note,
          "takes the place of the earlier version of \(stored), which is kept below "
            + DossierLayout.revisions,
          file: intake.placed[stored]?.path
        )
      )
    }
    try files.commit()
    return notes
  }

  /// Keeps what the next run needs to know of the sources.
  func keep(
    _ sources: DossierSources,
    _ intake: SourceIntake,
    _ settings: DossierSettings,
    _ request: BriefingRequest,
    in files: DossierFiles
  ) throws(WorkflowError) -> [Diagnostic] {
    if !intake.placed.isEmpty { try files.write(intake.memory.bytes, to: ImportMemory.file) }
    return try keepDeclarations(sources, settings, request, in: files)
  }

  /// Keeps what the command line said of dates for the next run: in a manifest of its own where the
  /// dossier has none; else the person is told the lines to add.
  private func keepDeclarations(
    _ sources: DossierSources,
    _ settings: DossierSettings,
    _ request: BriefingRequest,
    in files: DossierFiles
  ) throws(WorkflowError) -> [Diagnostic] {
    guard !request.published.isEmpty || request.asOf != nil else { return [] }
    guard settings.hasManifest else {
      var manifest = settings.manifest
      manifest.sources = sources.sources.compactMap(\.declaration)
      try files.attempt { dossier throws(DossierError) in
        try dossier.write(manifest, expecting: .absent)
      }
      return []
    }
    let stored = try files.attempt { dossier throws(DossierError) in try dossier.manifest().value }
    var lines: [String] = []
    if let asOf = request.asOf, stored.asOf != asOf { lines.append("as-of: \(asOf)") }
    for source in sources.sources {
      guard let published = source.declaration?.published else { continue }
      if stored.sources.first(where: { $0.file == source.file })?.published != published {
        let value = published.value.map { "\($0)" } ?? "unknown"
        lines.append("file: \(source.file), published: \(value)")
      }
    }
    guard !lines.isEmpty else { return [] }
    return [
      Diagnostic(
        .note,
        "what the command line says of dates holds for this run alone",
        file: DossierLayout.manifest,
        remedy: "to keep it, add: \(lines.joined(separator: "; "))"
      )
    ]
  }
}

extension BriefingRequest.Goal {
  /// Whether a job goes on with its documents once they are written.
  var keepsDocuments: Bool { self == .report || self == .briefing }
}

extension [DossierEntry] {
  /// The documents in the order of their ids.
  fileprivate var sortedByID: Self {
    sorted { $0.document.id.utf8.lexicographicallyPrecedes($1.document.id.utf8) }
  }
}

extension WorkflowError {
  /// The same error about a file as the user knows it.
  fileprivate func naming(_ path: String, insteadOf file: String) -> WorkflowError {
    guard description.hasPrefix("\(file): ") else { return self }
    return WorkflowError(kind, path + description.dropFirst(file.count))
  }
}
