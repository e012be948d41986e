import BriefingCore
import BriefingIngestion
import BriefingStorage

// MARK: Ingest

extension BriefingMaker {
  /// Reads the sources into documents.
  ///
  /// One that the user named must be readable; one that was found in a folder is left where it is;
  /// one that the dossier holds is reported and left out.
  func read(
    _ sources: [DossierSource],
    _ files: inout DossierFiles,
    _ intake: SourceIntake,
    _ ingestion: Ingestion,
    _ request: BriefingRequest
  ) async throws(WorkflowError) -> (entries: [DossierEntry], notes: [Diagnostic]) {
    let annotators = registry.names
    let dossier = files
    let outcomes = await concurrently(sources, jobs: request.jobs, stage: .ingest) { source in
      do throws(WorkflowError) {
        return Result<_, WorkflowError>.success(
          try await DossierEntry(source, in: dossier, ingestion: ingestion, annotators: annotators)
        )
      } catch {
        return .failure(error)
      }
    }
    var entries: [DossierEntry] = []
    var notes: [Diagnostic] = []
    var first: WorkflowError?
    for (source, outcome) in zip(sources, outcomes) {
      switch outcome {
      case .success(let entry):
        entries.append(entry)
        notes += entry.notes
      case .failure(let error):
        let brought = intake.placed.first { $0.stored == source.file }
        let told = brought.map { error.naming($0.file.path, insteadOf: source.file) } ?? error
        if brought?.file.isNamed == true { throw told }
        if brought != nil { files.unstage(source.file) }
        first = first ?? told
        notes.append(
          Diagnostic(.error, told.description, remedy: "until then \(source.file) is left out")
        )
      }
    }
    // One source that cannot be read is the whole job where there is no other.
    if entries.isEmpty, let first { throw first }
    return (
      entries.sorted { $0.document.id.utf8.lexicographicallyPrecedes($1.document.id.utf8) },
      notes
    )
  }

  /// Writes what was staged, the documents, and what the next run needs to know.
  func write(
    _ entries: [DossierEntry],
    _ sources: DossierSources,
    _ intake: SourceIntake,
    _ settings: DossierSettings,
    _ request: BriefingRequest,
    to files: inout DossierFiles
  ) throws(WorkflowError) -> [Diagnostic] {
    try files.attempt { dossier throws(DossierError) in try dossier.prepare() }
    for (stored, bytes) in intake.replaced {
      guard let source = sources.sources.first(where: { $0.file == stored }) else { continue }
      let suffix = RawSource(id: source.id, file: stored, bytes: []).fileExtension
      let digest = Digest(of: bytes).hexadecimal
      try files.stage(
        bytes,
        as: "\(DossierLayout.revisions(of: source.id))/\(digest).\(suffix)"
      )
    }
    if !intake.placed.isEmpty { try files.stage(intake.memory.bytes, as: ImportMemory.file) }
    try files.commit()
    try files.attempt { dossier throws(DossierError) in
      for entry in entries { try dossier.write(entry.document) }
    }
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

// MARK: Annotate

extension BriefingMaker {
  /// Runs the annotators as far as the request goes, and writes what they say.
  func annotated(
    _ entries: [DossierEntry],
    _ settings: DossierSettings,
    _ request: BriefingRequest,
    _ files: DossierFiles
  ) async throws(WorkflowError) -> (documents: [AnnotatedDocument], notes: [Diagnostic]) {
    guard request.goal == .annotations || request.goal == .briefing else {
      let notes = request.goal == .report ? try missingAnnotations(of: entries, files) : []
      return (
        entries.map { AnnotatedDocument(document: $0.document, annotations: $0.annotations) },
        notes
      )
    }
    let pipeline = settings.pipeline
    let known = registry.names
    let outcomes = await concurrently(entries, jobs: request.jobs, stage: .annotate) { entry in
      await Self.annotations(of: entry, with: pipeline, known: known)
    }
    var documents: [AnnotatedDocument] = []
    var notes: [Diagnostic] = []
    for (entry, outcome) in zip(entries, outcomes) {
      notes += outcome.notes
      let annotated = AnnotatedDocument(
        document: entry.document,
        annotations: outcome.annotations ?? entry.annotations
      )
      documents.append(annotated)
      guard let annotations = outcome.annotations else { continue }
      notes += [Self.putBack(entry, annotations)].compactMap(\.self)
      // Somebody may have edited the file since it was read: then nothing is overwritten.
      try files.attempt { dossier throws(DossierError) in
        try dossier.write(
          entry.file(of: annotated),
          expecting: entry.existing?.revision ?? .absent
        )
      }
    }
    return (documents, notes)
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

  /// The annotations of one document; nothing where an annotator failed.
  private static func annotations(
    of entry: DossierEntry,
    with pipeline: Pipeline,
    known: Set<String>
  ) async -> (annotations: [Annotation]?, notes: [Diagnostic]) {
    let document = entry.document
    let running = document.isEnglish ? Set(pipeline.descriptors.map(\.name)) : []
    // What an annotator that no longer runs had merely proposed is nobody's word any more.
    let silent = known.subtracting(running).subtracting([LayoutLayer.descriptor.name])
    let existing = entry.annotations.filter {
      $0.isPersonal || !silent.contains($0.annotatorName)
    }
    guard document.isEnglish else {
      let language = document.source.metadata.language?.value ?? "und"
      let note = Diagnostic(
        .warning,
        "the language of this source is '\(language)'; rules for English were not applied to it",
        file: document.source.file,
        remedy: "declare `language: en` in briefing.yaml if it is English"
      )
      return (existing, [note])
    }
    do {
      let reserved = Set(entry.unanchored.map(\.id))
      return (try await pipeline.run(on: document, existing: existing, reserving: reserved), [])
    } catch {
      let note = Diagnostic(
        .error,
        error.description,
        file: document.source.file,
        remedy: "its annotations are left as they were"
      )
      return (nil, [note])
    }
  }

  // MARK: Concurrency

  /// Runs a function over elements, some at once, and returns the results in their order.
  private func concurrently<Element: Sendable, Outcome: Sendable>(
    _ elements: [Element],
    jobs: Int,
    stage: Progress.Stage,
    _ body: @escaping @Sendable (Element) async -> Outcome
  ) async -> [Outcome] {
    let total = elements.count
    return await withTaskGroup(of: (Int, Outcome).self) { group in
      var outcomes = [Outcome?](repeating: nil, count: total)
      var next = 0
      var done = 0
      while next < min(jobs, total) {
        let (index, element) = (next, elements[next])
        group.addTask { (index, await body(element)) }
        next += 1
      }
      for await (index, outcome) in group {
        outcomes[index] = outcome
        done += 1
        progress(Progress(stage: stage, done: done, total: total))
        if next < total {
          let (index, element) = (next, elements[next])
          group.addTask { (index, await body(element)) }
          next += 1
        }
      }
      return outcomes.compactMap { $0 }
    }
  }
}

extension WorkflowError {
  /// The same error about a file as the user knows it.
  fileprivate func naming(_ path: String, insteadOf file: String) -> WorkflowError {
    guard description.hasPrefix("\(file): ") else { return self }
    return WorkflowError(kind, path + description.dropFirst(file.count))
  }
}

extension Document {
  /// Whether rules for English may be applied: nobody says it is another language.
  var isEnglish: Bool {
    guard let language = source.metadata.language?.value.lowercased() else { return true }
    return language == "und" || language == "en" || language.hasPrefix("en-")
  }
}
