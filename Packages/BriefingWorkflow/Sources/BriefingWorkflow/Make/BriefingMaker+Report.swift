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

extension BriefingMaker {
  /// Sets the sources side by side, composes the briefing, checks it and writes its renderings.
  func report(
    _ contents: DossierContents,
    settings: DossierSettings,
    warnings: [String],
    embed: SourceEmbedding,
    to files: DossierFiles
  ) async throws(WorkflowError) -> ComposedReport {
    progress(Progress(stage: .analyze, done: 0, total: contents.documents.count))
    let composition = Composition(
      contents,
      annotators: settings.references(beside: contents.documents),
      tool: tool,
      warnings: warnings
    )
    let briefing = composition.briefing
    progress(
      Progress(stage: .analyze, done: contents.documents.count, total: contents.documents.count)
    )
    try check(briefing, against: contents.documents)
    let texts = Dictionary(
      contents.documents.map { ($0.id, $0.document.text) },
      uniquingKeysWith: { first, _ in first }
    )
    let options = RenderingOptions(
      profile: settings.profile,
      embed: embed,
      style: settings.style
    )
    var rendered: [RenderedFile] = []
    for (index, renderer) in settings.renderers.enumerated() {
      progress(Progress(stage: .report, done: index, total: settings.renderers.count))
      do {
        rendered += try await renderer.render(briefing, texts: texts, options: options)
      } catch {
        let kind = (error as? WorkflowError)?.kind ?? .input
        throw WorkflowError(kind, "the format '\(renderer.formatName)' failed: \(error)")
      }
    }
    try writeEntities(composition.entities, settings, to: files)
    let earlier = try keepEarlier(than: briefing, in: files)
    var paths: [String] = []
    for file in rendered {
      let path = "\(DossierLayout.briefing)/\(file.path)"
      try files.write(file.bytes, to: path)
      paths.append("\(files.path)/\(path)")
    }
    progress(
      Progress(stage: .report, done: settings.renderers.count, total: settings.renderers.count)
    )
    let notes = try await outdated(settings, briefing, texts: texts, in: files)
    return ComposedReport(
      briefing: briefing,
      paths: paths,
      changes: earlier.map { BriefingChanges(from: $0, to: briefing) },
      notes: notes
    )
  }

  /// Keeps the briefing there is, before another takes its place, so that what changed can be told.
  ///
  /// One that says the same takes no place: what was kept before stays.
  ///
  /// - Returns: The earlier briefing, where it says something else.
  private func keepEarlier(
    than briefing: Briefing,
    in files: DossierFiles
  ) throws(WorkflowError) -> Briefing? {
    // One that cannot be read could be compared with nothing.
    guard let bytes = try files.read(BriefingVerifier.briefingFile, limit: .max),
      bytes != briefing.jsonBytes, let earlier = try? Briefing(parsing: bytes),
      !earlier.saysTheSame(as: briefing)
    else { return nil }
    try files.write(bytes, to: BriefingFile.previous)
    return earlier
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
}
