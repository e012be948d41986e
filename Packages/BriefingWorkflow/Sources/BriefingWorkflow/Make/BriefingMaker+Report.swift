import BriefingCore
import BriefingReporting
import BriefingStorage

/// What came of the last stage.
struct ComposedReport {
  /// The briefing.
  let briefing: Briefing
  /// The files that were written.
  let paths: [String]
  /// What changed since the briefing there was, where it said something else.
  let changes: BriefingChanges?
  /// What a person should know.
  let notes: [Diagnostic]
}

/// What is done with a briefing once it is composed; no part needs another.
private enum ReportPart: Sendable {
  case rendering(any BriefingRenderer)
  case verification
  case comparison

  /// What came of it.
  enum Outcome: Sendable {
    case files([RenderedFile])
    case findings([VerificationFinding])
    case changes(BriefingChanges?)
    case failure(WorkflowError)
  }
}

extension BriefingMaker {
  /// Sets the sources side by side, composes the briefing, checks it and writes its renderings.
  func report(
    _ contents: DossierContents,
    settings: DossierSettings,
    warnings: [String],
    _ request: BriefingRequest,
    to files: DossierFiles
  ) async throws(WorkflowError) -> ComposedReport {
    progress(Progress(stage: .analyze, done: 0, total: contents.documents.count))
    let composition = Composition(
      contents,
      annotators: settings.references(beside: contents.documents),
      tool: tool,
      warnings: warnings,
      jobs: request.jobs
    )
    let briefing = composition.briefing
    progress(
      Progress(stage: .analyze, done: contents.documents.count, total: contents.documents.count)
    )
    let texts = Dictionary(
      contents.documents.map { ($0.id, $0.document.text) },
      uniquingKeysWith: { first, _ in first }
    )
    let parts = try await parts(of: briefing, contents, settings, texts, request, files)
    try writeEntities(composition.entities, settings, to: files)
    if parts.changes != nil { try keepEarlier(in: files) }
    let paths = try await write(parts.files, request, to: files)
    let notes = try await outdated(settings, briefing, texts: texts, in: files)
    return ComposedReport(
      briefing: briefing,
      paths: paths,
      changes: parts.changes,
      notes: notes
    )
  }

  /// Checks a briefing, renders it, and compares it with the one there was, some at once.
  ///
  /// A briefing that is not true to its sources is never written.
  private func parts(
    of briefing: Briefing,
    _ contents: DossierContents,
    _ settings: DossierSettings,
    _ texts: [String: DocumentText],
    _ request: BriefingRequest,
    _ files: DossierFiles
  ) async throws(WorkflowError) -> (files: [RenderedFile], changes: BriefingChanges?) {
    let options = RenderingOptions(
      profile: settings.profile,
      embed: request.embed,
      style: settings.style
    )
    // What takes longest comes first; files are written in the order of their formats.
    let parts =
      [.comparison] + settings.renderers.reversed().map(ReportPart.rendering) + [.verification]
    let outcomes = await concurrently(
      parts,
      jobs: request.jobs,
      progress: { progress(Progress(stage: .report, done: $0, total: parts.count + 1)) }
    ) { part -> ReportPart.Outcome in
      switch part {
      case .rendering(let renderer):
        await Self.rendered(briefing, by: renderer, texts, options)
      case .verification:
        .findings(BriefingVerifier(Evidence(documents: contents.documents)).verify(briefing))
      case .comparison: Self.changes(to: briefing, in: files)
      }
    }
    var rendered: [RenderedFile] = []
    var changes: BriefingChanges?
    for outcome in outcomes.reversed() {
      switch outcome {
      case .files(let files): rendered += files
      case .changes(let found): changes = found
      case .failure(let error): throw error
      case .findings(let findings):
        guard findings.isEmpty else { throw WorkflowError(untrue: findings) }
      }
    }
    return (rendered, changes)
  }

  private static func rendered(
    _ briefing: Briefing,
    by renderer: any BriefingRenderer,
    _ texts: [String: DocumentText],
    _ options: RenderingOptions
  ) async -> ReportPart.Outcome {
    do {
      return .files(try await renderer.render(briefing, texts: texts, options: options))
    } catch {
      let kind = (error as? WorkflowError)?.kind ?? .input
      return .failure(
        WorkflowError(kind, "the format '\(renderer.formatName)' failed: \(error)")
      )
    }
  }

  /// Tells what changes from the briefing there is to the one that takes its place; nothing where
  /// both say the same.
  private static func changes(
    to briefing: Briefing,
    in files: DossierFiles
  ) -> ReportPart.Outcome {
    do throws(WorkflowError) {
      // One that cannot be read could be compared with nothing.
      guard let bytes = try files.read(BriefingVerifier.briefingFile, limit: .max),
        let earlier = try? Briefing(parsing: bytes), !earlier.saysTheSame(as: briefing)
      else { return .changes(nil) }
      return .changes(BriefingChanges(from: earlier, to: briefing))
    } catch {
      return .failure(error)
    }
  }

  /// Keeps the briefing there is, before another takes its place.
  ///
  /// It is read again: until here, its bytes would only have taken memory.
  private func keepEarlier(in files: DossierFiles) throws(WorkflowError) {
    guard let bytes = try files.read(BriefingVerifier.briefingFile, limit: .max) else { return }
    try files.write(bytes, to: BriefingFile.previous)
  }

  /// Writes files, those aside that are there as they would be made.
  ///
  /// - Returns: The paths of all.
  private func write(
    _ rendered: [RenderedFile],
    _ request: BriefingRequest,
    to files: DossierFiles
  ) async throws(WorkflowError) -> [String] {
    var memory = request.isForced ? RenderMemory() : RenderMemory(in: files)
    let named = rendered.map { (path: "\(DossierLayout.briefing)/\($0.path)", file: $0) }
    let made = named.filter { !memory.holds($0.file, at: $0.path) }
    let writer = FileWriter(to: files)
    _ = await concurrently(
      made.chunks(for: request.jobs),
      jobs: request.jobs,
      writingBy: writer,
      progress: { _ in }
    ) { chunk in
      WithFiles(
        outcome: (),
        files: chunk.map { DossierFolder.Contents($0.file.bytes, of: $0.path) }
      )
    }
    try await writer.finish()
    let kept = Set(named.map(\.path)).subtracting(made.map(\.path))
    try memory.write(named, kept: kept, to: files)
    progress(Progress(stage: .report, done: 1, total: 1))
    return named.map { "\(files.path)/\($0.path)" }
  }

  /// Tells of files in formats that were not asked for and that say what an earlier briefing said.
  private func outdated(
    _ settings: DossierSettings,
    _ briefing: Briefing,
    texts: [String: DocumentText],
    in files: DossierFiles
  ) async throws(WorkflowError) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    for renderer in settings.otherRenderers {
      let paths = try await Reproduction.otherFiles(
        than: briefing,
        by: renderer,
        style: settings.style,
        texts: texts,
        in: files
      )
      guard let path = paths.first else { continue }
      let others = paths.count == 1 ? "" : ", and \(paths.count - 1) more of its format"
      notes.append(
        Diagnostic(
          .warning,
          "this file\(others) is of an earlier briefing, and was left as it is",
          file: path,
          remedy: "make it anew with --format \(renderer.formatName), or remove it"
        )
      )
    }
    return notes
  }

  /// Replaces the entities; keys of the file that this version does not know are kept.
  private func writeEntities(
    _ entities: [Entity],
    _ settings: DossierSettings,
    to files: DossierFiles
  ) throws(WorkflowError) {
    let old = settings.entities
    try files.attempt { dossier throws(DossierError) in
      try dossier.write(
        EntityFile(
          entities,
          unknown: old?.unknown ?? Attributes(),
          unknownOfEntities: old?.unknownOfEntities ?? [:]
        )
      )
    }
  }
}

extension WorkflowError {
  /// The error of a briefing that is not true to its sources.
  fileprivate init(untrue findings: [VerificationFinding]) {
    self.init(
      .input,
      "the briefing is not true to its sources, so it was not written:\n"
        + findings.map { "  \($0)" }.joined(separator: "\n")
    )
  }
}
