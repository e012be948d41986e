import BriefingCore
import BriefingIngestion
import BriefingReporting
import BriefingStorage

/// A briefing composed anew from what a dossier holds, beside the one that lies there.
struct Reproduction {
  /// What the briefing, or a file made of it, says otherwise than the dossier gives.
  private(set) var findings: [VerificationFinding] = []
  /// What could not be compared.
  private(set) var notes: [Diagnostic] = []

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
    let (differences, warnings) = Self.differences(of: found, entries, settings)
    findings = differences
    // What follows from a missing file is told by the file.
    let bare = entries.filter { $0.existing == nil }
    if !findings.isEmpty, !bare.isEmpty {
      findings = bare.map { .annotationsMissing($0.document.id) }
    }
    guard findings.isEmpty else { return }
    let told =
      settings.notes + entries.flatMap(\.notes) + sources.notes
      + sources.retired.map { Diagnostic(retired: $0, decisions: files.decisions(on: $0)) }
    compareWarnings(of: found, given: warnings, besides: Set(told.map(\.description)))
    guard findings.isEmpty else { return }
    findings = try await Self.renderings(of: found, entries, settings, in: files)
  }

  /// Compares the warnings with those that follow from the dossier: all of these must be there.
  ///
  /// Others are of the run that made the briefing. Whether they hold cannot be told, but they have the
  /// form of a message.
  private mutating func compareWarnings(
    of found: Briefing,
    given: [String],
    besides known: Set<String>
  ) {
    func isIn(_ warnings: [String], _ warning: String) -> Bool {
      warnings.contains { $0.utf8.elementsEqual(warning.utf8) }
    }
    for warning in given where !isIn(found.warnings, warning) {
      findings.append(.warningMissing(warning))
    }
    var others: [String] = []
    for (index, warning) in found.warnings.enumerated()
    where !isIn(given, warning) && !known.contains(warning) {
      let isMessage = [Diagnostic.Severity.warning, .error].contains { severity in
        warning.hasPrefix("\(severity.rawValue): ") || warning.contains(": \(severity.rawValue): ")
      }
      if isMessage {
        others.append(warning)
      } else {
        findings.append(.warningInvented(warning, index: index))
      }
    }
    guard let first = others.first else { return }
    let count = others.count == 1 ? "a warning" : "\(others.count) warnings, the first"
    notes.append(
      Diagnostic(
        .note,
        "\(count) “\(first.shortened(to: 120))”, is of the run that made the briefing, and was not "
          + "compared",
        file: BriefingVerifier.briefingFile
      )
    )
  }

  /// Compares the briefing with what the documents give.
  ///
  /// Dates that only the command line told, or that somebody invented, change much that follows from
  /// them; what is told is the dates.
  ///
  /// - Returns: The differences, and the warnings that follow from the dossier.
  private static func differences(
    of found: Briefing,
    _ entries: [DossierEntry],
    _ settings: DossierSettings
  ) -> (findings: [VerificationFinding], warnings: [String]) {
    var contents = DossierContents(
      manifest: settings.manifest,
      documents: entries.map {
        AnnotatedDocument(document: $0.document, annotations: $0.annotations)
      }.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) },
      decisions: settings.decisions,
      gazetteers: settings.gazetteers
    )
    func compared() -> (findings: [VerificationFinding], warnings: [String]) {
      let given = Composition(
        contents,
        annotators: settings.references(beside: contents.documents),
        tool: found.tool
      ).briefing
      return (BriefingComparison(of: found, with: given).findings, given.warnings)
    }
    let first = compared()
    if first.findings.isEmpty { return first }
    var undeclared: [VerificationFinding] = []
    let declared = contents.manifest.asOf
    if found.asOf.basis == .stated, let asOf = found.asOf.value.flatMap({ EDTF($0) }),
      asOf != declared
    {
      contents.manifest.asOf = asOf
      undeclared.append(
        .undeclared(
          "as-of",
          found: asOf.description,
          declared: declared?.description,
          place: "asOf"
        )
      )
    }
    let published = Dictionary(
      found.sources.enumerated().map { ($1.id, (index: $0, date: $1.published)) },
      uniquingKeysWith: { first, _ in first }
    )
    contents.documents = contents.documents.map { annotated in
      var metadata = annotated.document.source.metadata
      guard let (index, date) = published[annotated.id],
        date.basis == .stated ? date != metadata.published : metadata.published.basis == .stated
      else { return annotated }
      let isStated = date.basis == .stated
      undeclared.append(
        .undeclared(
          "published",
          found: isStated ? date.value?.description : nil,
          declared: metadata.published.value?.description,
          place: "sources[\(index)].published"
        )
      )
      metadata.published = isStated ? date : .unknown
      return AnnotatedDocument(
        document: annotated.document.with(metadata: metadata),
        annotations: annotated.annotations
      )
    }
    guard !undeclared.isEmpty else { return first }
    return (undeclared + compared().findings, first.warnings)
  }

  /// Compares the files of every format with what the briefing gives in any profile and style.
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
      let others = try await otherFiles(
        than: briefing,
        by: renderer,
        style: settings.style,
        texts: texts,
        in: files
      )
      let command = "briefing report \(files.path) --format \(renderer.formatName)"
      findings += others.map { .renderingDiffers($0, command: command) }
    }
    return findings
  }

  /// Returns the files of a format that no choice of profile, embedding and style gives, where the
  /// briefing was rendered in it.
  ///
  /// The style of the dossier is tried before the others.
  static func otherFiles(
    than briefing: Briefing,
    by renderer: any BriefingRenderer,
    style: HouseStyle,
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
    let styles = [style] + HouseStyle.allCases.filter { $0 != style }
    let choices = styles.flatMap { style in
      [SourceEmbedding.excerpts, .none, .full].flatMap { embed in
        RenderingProfile.all.map {
          RenderingOptions(profile: $0, embed: embed, style: style)
        }
      }
    }
    for options in choices where !found.isEmpty {
      let rendered =
        (try? await renderer.render(briefing, texts: texts, options: options)) ?? []
      for file in rendered {
        let path = "\(DossierLayout.briefing)/\(file.path)"
        if known.insert(path).inserted { found[path] = try files.read(path, limit: .max) }
        if found[path] == file.bytes { found[path] = nil }
      }
    }
    return found.keys.sorted()
  }
}
