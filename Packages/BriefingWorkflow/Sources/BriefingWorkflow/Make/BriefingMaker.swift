import BriefingCore
public import BriefingIngestion
public import BriefingReporting
import BriefingStorage

/// The main job: from sources to a checked briefing, in a dossier that is made or updated.
///
/// The stages are values in, values out; only this type and the types beside it touch the disk. The
/// same input gives the same bytes, on any number of threads.
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
    readers: [any Reader] = [PlainTextReader()],
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
  /// A source that fails is reported and left out; the rest is done.
  ///
  /// - Parameter request: The paths and options.
  /// - Returns: What was made, and what a person should know of it.
  /// - Throws: ``WorkflowError`` where nothing could be made.
  public func make(_ request: BriefingRequest) async throws(WorkflowError) -> BriefingResult {
    let plan = try MakePlan(paths: request.paths, output: request.output, readers: readers)
    let files = DossierFiles(path: plan.output)
    // What a person wrote is read before anything is written: a fault in it stops the job whole.
    let origin = plan.origin.map(DossierFiles.init(path:)) ?? files
    let manifest = try manifest(in: origin, else: files)
    let formats = try renderers(named: request.formats, templates: templates(in: origin))
    let profile = try profile(named: request.profile ?? manifest.profile)
    let gazetteers = try gazetteers(of: manifest, in: origin)
    let pipeline = try pipeline(for: manifest, gazetteers: gazetteers)

    var diagnostics = try SourceImport(
      files: files,
      plan: plan,
      maximumBytes: request.maximumBytes
    ).run()
    let (entries, readingNotes) = try await read(files, manifest, request)
    diagnostics += readingNotes
    guard !entries.isEmpty else {
      throw WorkflowError(
        .noInput,
        diagnostics.first { $0.severity == .error }?.description
          ?? "\(plan.output): the dossier has no source; put files into its folder 'sources'"
      )
    }
    try writeDocuments(entries, to: files)
    var documents = entries.map {
      AnnotatedDocument(document: $0.document, annotations: $0.existing?.value.annotations ?? [])
    }
    if request.goal == .annotations || request.goal == .briefing {
      let (annotated, notes) = try await annotate(entries, with: pipeline, request, files)
      documents = annotated
      diagnostics += notes
    }
    guard request.goal == .report || request.goal == .briefing else {
      return BriefingResult(
        output: plan.output,
        briefing: nil,
        files: [],
        documents: documents.map(\.id),
        diagnostics: diagnostics.gravestFirst
      )
    }
    var declared = manifest
    if let asOf = request.asOf { declared.asOf = asOf }
    let contents = DossierContents(
      manifest: declared,
      documents: documents,
      decisions: try files.attempt { dossier throws(DossierError) in
        try dossier.decisions().value
      },
      gazetteers: gazetteers
    )
    diagnostics += try retired(documents, in: files)
    let (briefing, paths) = try report(
      contents,
      annotators: pipeline.descriptors.map(\.reference),
      warnings: diagnostics.filter { $0.severity != .note }.map(\.description),
      formats: formats,
      options: RenderingOptions(profile: profile, embed: request.embed),
      to: files
    )
    return BriefingResult(
      output: plan.output,
      briefing: briefing,
      files: paths,
      documents: documents.map(\.id),
      diagnostics: diagnostics.gravestFirst
    )
  }

  // MARK: Settings

  private func renderers(
    named names: [String]?,
    templates: [String: String]
  ) throws(WorkflowError) -> [any BriefingRenderer] {
    let html: HTMLRenderer
    do {
      html = try HTMLRenderer(templates: templates)
    } catch {
      throw WorkflowError(.input, "\(DossierLayout.templates)/\(error)")
    }
    let known: [any BriefingRenderer] = [JSONRenderer(), MarkdownRenderer(), html] + ownRenderers
    guard let names else { return known }
    for name in names where !known.contains(where: { $0.formatName == name }) {
      let list = known.map(\.formatName).joined(separator: ", ")
      throw WorkflowError(.usage, "--format \(name): there is no such format; known are \(list)")
    }
    // The canonical form is always written: everything else is made from it.
    return known.filter { $0.formatName == "json" || names.contains($0.formatName) }
  }

  /// The user's own templates by name, the file's name without its extension.
  private func templates(in files: DossierFiles) throws(WorkflowError) -> [String: String] {
    var result: [String: String] = [:]
    for name in try files.names(in: DossierLayout.templates) where name.hasSuffix(".mustache") {
      guard let bytes = try files.read("\(DossierLayout.templates)/\(name)") else { continue }
      result[String(name.dropLast(".mustache".count))] = String(decoding: bytes, as: UTF8.self)
    }
    return result
  }

  private func profile(named name: String?) throws(WorkflowError) -> RenderingProfile {
    guard let name else { return .standard }
    guard let profile = RenderingProfile(named: name) else {
      let known = RenderingProfile.all.map(\.name).joined(separator: ", ")
      throw WorkflowError(.usage, "the profile '\(name)' is not known; known are \(known)")
    }
    return profile
  }

  private func manifest(
    in origin: DossierFiles,
    else output: DossierFiles
  ) throws(WorkflowError) -> DossierManifest {
    for files in [origin, output] {
      let stored = try files.attempt { dossier throws(DossierError) in try dossier.manifest() }
      if stored.revision != .absent { return stored.value }
    }
    return DossierManifest()
  }

  private func gazetteers(
    of manifest: DossierManifest,
    in files: DossierFiles
  ) throws(WorkflowError) -> [Gazetteer] {
    var result: [Gazetteer] = []
    for file in manifest.gazetteers {
      let gazetteer = try files.attempt { dossier throws(DossierError) in
        try dossier.gazetteer(at: file)
      }
      result.append(gazetteer)
    }
    return result
  }

  private func pipeline(
    for manifest: DossierManifest,
    gazetteers: [Gazetteer]
  ) throws(WorkflowError) -> Pipeline {
    let annotators = try registry.annotators(for: manifest.annotators, gazetteers: gazetteers)
    do {
      return try Pipeline(annotators)
    } catch {
      throw WorkflowError(.input, error.description)
    }
  }
}

extension [Diagnostic] {
  /// Errors first, then warnings, then notes; each in the order they were found.
  fileprivate var gravestFirst: [Diagnostic] {
    Diagnostic.Severity.allCases.flatMap { severity in filter { $0.severity == severity } }
  }
}
