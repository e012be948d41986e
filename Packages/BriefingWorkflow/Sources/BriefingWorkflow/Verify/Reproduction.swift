import BriefingCore
import BriefingIngestion
import BriefingReporting
import BriefingStorage

/// A briefing composed anew from what a dossier holds, beside the one that lies there.
struct Reproduction {
  /// What the briefing, or a file made of it, says otherwise than the dossier gives.
  private(set) var findings: [VerificationFinding] = []

  /// Composes the briefing of a dossier anew, and compares.
  ///
  /// - Parameters:
  ///   - found: The briefing as its file holds it.
  ///   - files: The dossier.
  ///   - readers: The types of sources that are read.
  ///   - registry: The annotators of the program.
  /// - Throws: ``WorkflowError`` where the dossier cannot be read as a job would read it.
  init(
    of found: Briefing,
    in files: DossierFiles,
    readers: [any Reader],
    registry: AnnotatorRegistry
  ) async throws(WorkflowError) {
    let settings = try DossierSettings(
      of: files,
      request: BriefingRequest(paths: [files.path]),
      registry: registry,
      ownRenderers: []
    )
    let ingestion = Ingestion(readers: readers, maximumBytes: Ingestion.defaultMaximumBytes)
    let sources = try DossierSources(in: files, manifest: settings.manifest, ingestion: ingestion)
    let known = Set(found.sources.map(\.id))
    let unread = sources.sources.filter { !known.contains($0.id) }
    guard unread.isEmpty else {
      findings = unread.map { .sourceUnread($0.file) }
      return
    }
    var entries: [DossierEntry] = []
    for source in sources.sources {
      entries.append(
        try await DossierEntry(source, in: files, ingestion: ingestion, annotators: registry.names)
      )
    }
    findings = Self.differences(of: found, entries, settings)
    // What follows from a missing file is told by the file.
    let bare = entries.filter { $0.existing == nil }
    if !findings.isEmpty, !bare.isEmpty {
      findings = bare.map { .annotationsMissing($0.document.id) }
    }
    guard findings.isEmpty else { return }
    findings = try await Self.renderings(of: found, entries, settings, in: files)
  }

  /// Compares the briefing with what the documents give; dates that only the command line told are
  /// taken from the briefing.
  private static func differences(
    of found: Briefing,
    _ entries: [DossierEntry],
    _ settings: DossierSettings
  ) -> [VerificationFinding] {
    var contents = DossierContents(
      manifest: settings.manifest,
      documents: entries.map {
        AnnotatedDocument(document: $0.document, annotations: $0.annotations)
      }.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) },
      decisions: settings.decisions,
      gazetteers: settings.gazetteers
    )
    func comparison() -> BriefingComparison {
      let composition = Composition(contents, annotators: [], tool: found.tool)
      return BriefingComparison(of: found, with: composition.briefing)
    }
    let first = comparison()
    if first.findings.isEmpty { return [] }
    if found.asOf.basis == .stated, let asOf = found.asOf.value.flatMap({ EDTF($0) }) {
      contents.manifest.asOf = asOf
    }
    let published = Dictionary(
      found.sources.map { ($0.id, $0.published) },
      uniquingKeysWith: { first, _ in first }
    )
    contents.documents = contents.documents.map { annotated in
      guard let date = published[annotated.id] else { return annotated }
      var metadata = annotated.document.source.metadata
      metadata.published = date.basis == .stated ? date : .unknown
      return AnnotatedDocument(
        document: annotated.document.with(metadata: metadata),
        annotations: annotated.annotations
      )
    }
    return comparison().findings
  }

  /// Compares the files of every format with what the briefing gives in any profile.
  private static func renderings(
    of briefing: Briefing,
    _ entries: [DossierEntry],
    _ settings: DossierSettings,
    in files: DossierFiles
  ) async throws(WorkflowError) -> [VerificationFinding] {
    let texts = Dictionary(
      entries.map { ($0.document.id, $0.document.text) },
      uniquingKeysWith: { first, _ in first }
    )
    var findings: [VerificationFinding] = []
    for renderer in settings.renderers + settings.otherRenderers
    where renderer.formatName != "json" {
      let others = try await otherFiles(than: briefing, by: renderer, texts: texts, in: files)
      findings += others.map { .renderingDiffers($0) }
    }
    return findings
  }

  /// Returns the files of a format that no choice of profile and embedding gives, where the briefing
  /// was rendered in it.
  static func otherFiles(
    than briefing: Briefing,
    by renderer: any BriefingRenderer,
    texts: [String: DocumentText],
    in files: DossierFiles
  ) async throws(WorkflowError) -> [String] {
    let main = "\(DossierLayout.briefing)/\(renderer.mainFile)"
    guard renderer.isReproducible, let mainBytes = try files.read(main, limit: .max) else {
      return []
    }
    // What is found on the disk, less what some rendering gives.
    var found: [String: [UInt8]] = [main: mainBytes]
    var known: Set<String> = [main]
    for embed in [SourceEmbedding.excerpts, .none, .full] {
      for profile in RenderingProfile.all where !found.isEmpty {
        let options = RenderingOptions(profile: profile, embed: embed)
        let rendered =
          (try? await renderer.render(briefing, texts: texts, options: options)) ?? []
        for file in rendered {
          let path = "\(DossierLayout.briefing)/\(file.path)"
          if known.insert(path).inserted { found[path] = try files.read(path, limit: .max) }
          if found[path] == file.bytes { found[path] = nil }
        }
      }
    }
    return found.keys.sorted()
  }
}
