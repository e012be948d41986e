import BriefingAnalysis
import BriefingAnnotators
import BriefingCore
import BriefingIngestion
import BriefingReporting
import BriefingStorage

extension BriefingMaker {
  // MARK: Ingest

  func read(
    _ files: DossierFiles,
    _ manifest: DossierManifest,
    _ request: BriefingRequest
  ) async throws(WorkflowError) -> (entries: [DossierReading.Entry], notes: [Diagnostic]) {
    let reading = DossierReading(
      files: files,
      manifest: manifest,
      ingestion: Ingestion(readers: readers, maximumBytes: request.maximumBytes),
      published: request.published
    )
    var (sources, notes) = try reading.sources()
    let total = sources.count
    let outcomes = await concurrently(sources, jobs: request.jobs, stage: .ingest) { source in
      do throws(WorkflowError) {
        return Result<_, WorkflowError>.success(
          try reading.entry(
            id: source.id,
            file: source.file,
            declaration: source.declaration
          )
        )
      } catch {
        return .failure(error)
      }
    }
    progress(Progress(stage: .ingest, done: total, total: total))
    var entries: [DossierReading.Entry] = []
    var failures: [WorkflowError] = []
    for outcome in outcomes {
      switch outcome {
      case .success(let (entry, found)):
        entries.append(entry)
        notes += found
      case .failure(let error):
        failures.append(error)
        notes.append(Diagnostic(.error, error.description))
      }
    }
    // One source that cannot be read is the whole job where there is no other.
    if entries.isEmpty, let first = failures.first { throw first }
    return (
      entries.sorted { $0.document.id.utf8.lexicographicallyPrecedes($1.document.id.utf8) },
      notes
    )
  }

  func writeDocuments(
    _ entries: [DossierReading.Entry],
    to files: DossierFiles
  ) throws(WorkflowError) {
    try files.attempt { dossier throws(DossierError) in
      try dossier.prepare()
      for entry in entries {
        let id = entry.document.id
        // A text that the source has outgrown is kept, with its annotations.
        if let old = try dossier.text(of: id), old != entry.document.text {
          try dossier.keepRevision(of: id)
        }
        try dossier.write(entry.document)
      }
    }
  }

  // MARK: Annotate

  func annotate(
    _ entries: [DossierReading.Entry],
    with pipeline: Pipeline,
    _ request: BriefingRequest,
    _ files: DossierFiles
  ) async throws(WorkflowError) -> (documents: [AnnotatedDocument], notes: [Diagnostic]) {
    let outcomes = await concurrently(entries, jobs: request.jobs, stage: .annotate) { entry in
      await Self.annotated(entry, with: pipeline)
    }
    progress(Progress(stage: .annotate, done: entries.count, total: entries.count))
    var documents: [AnnotatedDocument] = []
    var notes: [Diagnostic] = []
    for (entry, outcome) in zip(entries, outcomes) {
      let (annotated, found) = try outcome.get()
      notes += found
      documents.append(annotated)
      var file = AnnotationFile(annotated)
      file.unknown = entry.existing?.value.unknown ?? file.unknown
      file.unknownOfDocument = entry.existing?.value.unknownOfDocument ?? file.unknownOfDocument
      // Somebody may have edited the file since it was read: then nothing is overwritten.
      try files.attempt { dossier throws(DossierError) in
        try dossier.write(file, expecting: entry.existing?.revision ?? .absent)
      }
    }
    return (documents, notes)
  }

  private static func annotated(
    _ entry: DossierReading.Entry,
    with pipeline: Pipeline
  ) async -> Result<(AnnotatedDocument, [Diagnostic]), WorkflowError> {
    var existing = entry.existing?.value.annotations ?? []
    var notes: [Diagnostic] = []
    if let file = entry.existing?.value, file.digest != entry.document.digest.label {
      (existing, notes) = Reanchoring.annotations(existing, in: entry.document)
    }
    let layout = LayoutLayer.annotations(of: entry.document, existing: existing)
    let document = LayoutLayer.overruled(entry.document, by: layout)
    let blocks = Set(layout.map(\.id))
    let others = existing.filter { !blocks.contains($0.id) && $0.label != .block }
    guard document.isEnglish else {
      let language = document.source.metadata.language?.value ?? "und"
      notes.append(
        Diagnostic(
          .warning,
          "the language of this source is '\(language)'; rules for English were not applied to it",
          file: document.source.file,
          remedy: "declare `language: en` in briefing.yaml if it is English"
        )
      )
      return .success(
        (AnnotatedDocument(document: document, annotations: layout + others), notes)
      )
    }
    do {
      let annotations = try await pipeline.run(on: document, existing: layout + others)
      return .success((AnnotatedDocument(document: document, annotations: annotations), notes))
    } catch {
      return .failure(WorkflowError(.input, error.description))
    }
  }

  // MARK: Report

  /// Documents of earlier runs whose source is gone: kept on disk, no part of the briefing.
  func retired(
    _ documents: [AnnotatedDocument],
    in files: DossierFiles
  ) throws(WorkflowError) -> [Diagnostic] {
    let present = Set(documents.map(\.id))
    return try files.names(in: DossierLayout.documents)
      .filter { $0.hasSuffix(".yaml") }
      .map { String($0.dropLast(5)) }
      .filter { !present.contains($0) }
      .map { id in
        Diagnostic(
          .warning,
          "the source of this document is gone; the document is retired: kept, and no part of "
            + "the briefing",
          file: DossierLayout.record(of: id)
        )
      }
  }

  func report(
    _ contents: DossierContents,
    annotators: [String],
    warnings: [String],
    formats: [any BriefingRenderer],
    options: RenderingOptions,
    to files: DossierFiles
  ) throws(WorkflowError) -> (briefing: Briefing, paths: [String]) {
    progress(Progress(stage: .analyze, done: 0, total: contents.documents.count))
    let analysis = Analyzer(taxonomy: .standard).analyze(contents)
    progress(
      Progress(stage: .analyze, done: contents.documents.count, total: contents.documents.count)
    )
    try files.attempt { dossier throws(DossierError) in
      try dossier.write(EntityFile(analysis.entities.entities.map(\.entity)))
    }
    let briefing = BriefingComposer(tool: tool).compose(
      contents,
      analysis: analysis,
      annotators: annotators,
      warnings: warnings
    )
    try check(briefing, against: contents.documents)
    let texts = Dictionary(
      contents.documents.map { ($0.id, $0.document.text) },
      uniquingKeysWith: { first, _ in first }
    )
    var paths: [String] = []
    for (index, renderer) in formats.enumerated() {
      progress(Progress(stage: .report, done: index, total: formats.count))
      let rendered: [RenderedFile]
      do {
        rendered = try renderer.render(briefing, texts: texts, options: options)
      } catch {
        throw WorkflowError(.input, "the format '\(renderer.formatName)' failed: \(error)")
      }
      for file in rendered {
        let path = "\(DossierLayout.briefing)/\(file.path)"
        try files.write(file.bytes, to: path)
        paths.append("\(files.path)/\(path)")
      }
    }
    progress(Progress(stage: .report, done: formats.count, total: formats.count))
    return (briefing, paths)
  }

  /// A briefing that is not true to its sources is never written.
  private func check(
    _ briefing: Briefing,
    against documents: [AnnotatedDocument]
  ) throws(WorkflowError) {
    let findings = BriefingVerifier(Evidence(documents: documents)).verify(briefing)
    guard findings.isEmpty else {
      throw WorkflowError(
        .input,
        "the briefing is not true to its sources, so it was not written:\n"
          + findings.map { "  \($0)" }.joined(separator: "\n")
      )
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

extension Document {
  /// Whether rules for English may be applied: nobody says it is another language.
  var isEnglish: Bool {
    guard let language = source.metadata.language?.value.lowercased() else { return true }
    return language == "und" || language == "en" || language.hasPrefix("en-")
  }
}
