import BriefingAnalysis
import BriefingCore
public import BriefingIngestion
public import BriefingReporting
import BriefingStorage

/// The main job: from sources to a checked briefing, in a dossier that is made or updated.
///
/// What a person names is read before anything is written: a fault in it stops the job with nothing
/// changed. Sources are staged, read, annotated and written some at a time; a briefing is made of all
/// of them. The stages are values in, values out; only this type and the types beside it touch the
/// disk. The same input gives the same bytes, on any number of threads.
public struct BriefingMaker: Sendable {
  let registry: AnnotatorRegistry
  let readers: [any Reader]
  let ownRenderers: [any BriefingRenderer]
  let tool: Briefing.Tool
  let progress: ProgressHandler

  /// Creates a maker.
  ///
  /// - Parameters:
  ///   - registry: The annotators it knows.
  ///   - readers: The types of sources it reads.
  ///   - renderers: Formats of the program's own, beside JSON, Markdown and HTML.
  ///   - tool: The program's name and version, as the briefing tells them.
  ///   - progress: What is told of progress.
  public init(
    registry: AnnotatorRegistry = AnnotatorRegistry(),
    readers: [any Reader] = SourceReaders.standard,
    renderers: [any BriefingRenderer] = [],
    tool: Briefing.Tool,
    progress: @escaping ProgressHandler = { _ in }
  ) {
    self.registry = registry
    self.readers = readers
    ownRenderers = renderers
    self.tool = tool
    self.progress = progress
  }

  /// Does what a request asks for.
  ///
  /// A source that fails is reported and left out; the rest is done. Of several jobs in one dossier
  /// each waits for the one before it.
  ///
  /// - Parameter request: The paths and options.
  /// - Returns: What was made, and what a person should know of it.
  /// - Throws: ``WorkflowError`` where nothing could be made.
  public func make(_ request: BriefingRequest) async throws(WorkflowError) -> BriefingResult {
    let plan = try MakePlan(
      paths: request.paths,
      output: request.output,
      readers: readers,
      goesOn: request.goal == .documents
    )
    let files = DossierFiles(path: plan.output, maximumBytes: request.maximumBytes)
    let job = try await beginJob(in: files)
    do throws(WorkflowError) {
      let result = try await make(request, plan, files)
      job.end()
      return result
    } catch {
      job.abandon()
      throw error
    }
  }

  /// Waits until no other job is being done in the dossier.
  private func beginJob(in files: DossierFiles) async throws(WorkflowError) -> DossierJob {
    var isTold = false
    while !Task.isCancelled {
      if let job = try files.beginJob() { return job }
      if !isTold { progress(Progress(stage: .wait, done: 0, total: 1)) }
      isTold = true
      try? await Task.sleep(for: .milliseconds(50))
    }
    throw WorkflowError(
      .cannotWrite,
      "\(files.path): another job is being done in this dossier; run the command again later"
    )
  }

  private func make(
    _ request: BriefingRequest,
    _ plan: MakePlan,
    _ dossier: DossierFiles
  ) async throws(WorkflowError) -> BriefingResult {
    var files = dossier
    var diagnostics = plan.notes
    if let origin = plan.origin {
      var copy = DossierCopy(
        from: DossierFiles(path: origin, maximumBytes: request.maximumBytes)
      )
      try copy.stage(into: &files, maximumBytes: request.maximumBytes)
      diagnostics += copy.notes
    }
    var intake = SourceIntake(
      memory: ImportMemory(in: files),
      maximumBytes: request.maximumBytes
    )
    try intake.place(plan.files, in: files)
    diagnostics += intake.notes

    let settings = try DossierSettings(
      of: files,
      request: request,
      registry: registry,
      ownRenderers: ownRenderers,
      origin: plan.origin.map { DossierFiles(path: $0, maximumBytes: request.maximumBytes) }
    )
    diagnostics += settings.notes
    let crew = try await AnnotatorCrew(of: settings, for: request, registry: registry)
    diagnostics += crew.notes
    let ingestion = Ingestion(readers: readers, maximumBytes: request.maximumBytes)
    var runs = RunMemory(in: files)
    var sources = try DossierSources(
      in: files,
      bringing: intake,
      remembering: runs,
      manifest: settings.manifest,
      ingestion: ingestion
    )
    try sources.declare(published: request.published, intake: intake)
    diagnostics += sources.notes
    let keys = RunKey(settings, crew.pipeline, request, tool: tool)
    let upToDate = request.isForced ? [] : runs.upToDate(sources, keys, request.goal, intake)
    // A briefing needs all documents, whether something changed in them or not.
    let isPartial = !request.goal.keepsDocuments
    var annotating: AnnotationRun?
    if request.goal.annotates {
      annotating = AnnotationRun(
        crew,
        registry,
        total: sources.sources.count - (isPartial ? upToDate.count : 0),
        keepsDocuments: !isPartial,
        in: files
      )
    }
    let ingested = try await ingest(
      sources,
      besides: upToDate,
      annotating: &annotating,
      &intake,
      &files,
      ingestion,
      request,
      annotators: registry.names.union(crew.outsideNames)
    )
    diagnostics += ingested.notes
    guard !ingested.ids.isEmpty else {
      throw WorkflowError(
        .noInput,
        diagnostics.first { $0.severity == .error }?.description
          ?? "\(plan.output): the dossier has no source; put files into its folder 'sources'"
      )
    }

    diagnostics += try keep(sources, intake, settings, request, in: files)
    var outcome = AnnotationOutcome()
    if let annotating {
      outcome = try await annotating.finish()
    } else if request.goal == .report {
      outcome = try unannotated(ingested.entries, files)
    }
    diagnostics += outcome.notes
    if !ingested.digests.isEmpty {
      runs.note(sources, keys, ingested, annotated: outcome.annotated, upToDate: upToDate)
      try runs.write(to: files)
    }
    guard !isPartial else {
      return BriefingResult(
        output: plan.output,
        briefing: nil,
        files: [],
        documents: ingested.ids,
        unchanged: upToDate.count,
        changes: nil,
        diagnostics: diagnostics.gravestFirst
      )
    }
    let documents = outcome.documents
    diagnostics += sources.retired.map { id in
      Diagnostic(retired: id, decisions: files.decisions(on: id))
    }
    let report = try await report(
      DossierContents(
        manifest: settings.manifest,
        documents: documents,
        decisions: settings.decisions,
        gazetteers: settings.gazetteers
      ),
      settings: settings,
      warnings: diagnostics.filter { $0.severity != .note }.map(\.description),
      request,
      to: files
    )
    diagnostics += report.notes
    let told = Set(diagnostics.map(\.description))
    let unmet = report.briefing.warnings.filter { !told.contains($0) }
    diagnostics += unmet.map { Diagnostic(.warning, $0) }
    return BriefingResult(
      output: plan.output,
      briefing: report.briefing,
      files: report.paths,
      documents: documents.map(\.id),
      unchanged: upToDate.count,
      changes: report.changes,
      diagnostics: diagnostics.gravestFirst
    )
  }
}

extension Diagnostic {
  /// Tells of a document whose source is gone: kept on disk, no part of the briefing.
  init(retired id: String, decisions: Int) {
    let count = decisions == 1 ? "a decision" : "\(decisions) decisions"
    self.init(
      .warning,
      "the source of this document is gone; the document is retired: kept, and no part of the "
        + "briefing" + (decisions == 0 ? "" : ", with \(count) on it"),
      file: DossierLayout.record(of: id),
      remedy: decisions == 0
        ? nil : "if another file has taken its place, declare it with `id: \(id)` in briefing.yaml"
    )
  }
}

extension [Diagnostic] {
  /// Errors first, then warnings, then notes; each in the order they were found.
  fileprivate var gravestFirst: [Diagnostic] {
    Diagnostic.Severity.allCases.flatMap { severity in filter { $0.severity == severity } }
  }
}
