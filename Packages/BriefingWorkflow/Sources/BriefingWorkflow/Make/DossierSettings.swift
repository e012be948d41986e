import BriefingCore
import BriefingReporting
import BriefingStorage

/// What a dossier and a request say of how a job is done, read and checked before anything is
/// written.
struct DossierSettings: Sendable {
  /// What a person says of the dossier, with what the request adds.
  private(set) var manifest: DossierManifest
  /// Whether the dossier says it in a file of its own.
  let hasManifest: Bool
  let decisions: Decisions
  /// Who is who, as the last run wrote it down; only read where a briefing is made.
  let entities: EntityFile?
  let gazetteers: [Gazetteer]
  /// What of the gazetteers cannot be used.
  let notes: [Diagnostic]
  /// The annotators that are no programs.
  let pipeline: Pipeline
  let programs: [OutsideProgram]
  let renderers: [any BriefingRenderer]
  /// The formats that were not asked for.
  let otherRenderers: [any BriefingRenderer]
  let profile: RenderingProfile
  let style: HouseStyle

  init(
    of files: DossierFiles,
    request: BriefingRequest,
    registry: AnnotatorRegistry,
    ownRenderers: [any BriefingRenderer],
    origin: DossierFiles? = nil
  ) throws(WorkflowError) {
    let stored = try files.attempt { dossier throws(DossierError) in try dossier.manifest() }
    hasManifest = stored.revision != .absent
    manifest = stored.value
    decisions = try files.attempt { dossier throws(DossierError) in try dossier.decisions().value }
    let isReported = request.goal == .report || request.goal == .briefing
    entities =
      isReported
      ? try files.attemptMadeAnew { dossier throws(DossierError) in
        try dossier.entities()?.value
      } : nil
    var gazetteers: [Gazetteer] = []
    var notes: [Diagnostic] = []
    for file in manifest.gazetteers {
      let gazetteer = try files.gazetteer(at: file)
      gazetteers.append(gazetteer.value)
      notes += gazetteer.notes
    }
    self.gazetteers = gazetteers
    self.notes = notes
    let place = ManifestPlace(files: files)
    programs = OutsideProgram.all(in: manifest, origin ?? files)
    pipeline = try registry.pipeline(for: manifest.annotators, gazetteers: gazetteers, place)
    let standard =
      isReported
      ? try Self.renderers(templates: Self.templates(in: files), own: ownRenderers) : []
    let known = isReported ? standard + Self.furtherRenderers : []
    let asked =
      isReported ? try Self.asked(of: known, standard, named: request.formats) : []
    renderers = known.filter { asked.contains($0.formatName) }
    otherRenderers = known.filter { !asked.contains($0.formatName) }
    profile = try Self.profile(request: request.profile, manifest: manifest.profile, place)
    style = try Self.style(request: request.style, manifest: manifest.style, place)
    if let asOf = request.asOf { manifest.asOf = asOf }
  }

  /// The annotators that take part, with their versions: those that are no programs, and, since
  /// programs are not always started, those that annotations name beside them.
  func references(beside documents: [AnnotatedDocument]) -> [String] {
    let descriptors = pipeline.descriptors
    guard !programs.isEmpty else { return descriptors.map(\.reference) }
    let known = Set(descriptors.map(\.name)).union([LayoutLayer.descriptor.name])
    let others = documents.flatMap(\.annotations)
      .filter { $0.annotator.contains("@") && !known.contains($0.annotatorName) }
    return descriptors.map(\.reference) + Set(others.map(\.annotator)).sorted()
  }

  /// The error where a dossier names a program and nobody has said that it may run.
  func fault(forbidding program: OutsideProgram) -> WorkflowError {
    let place = program.position.map { ":\($0.line):\($0.column)" } ?? ""
    return WorkflowError(
      .input,
      "\(program.dossier)/\(DossierLayout.manifest)\(place): this dossier names a program as an "
        + "annotator, '\(program.line)', which can do whatever you can; look at it, then say "
        + "--run-programs to run it, or remove the entry"
    )
  }

  private static func renderers(
    templates: [String: String],
    own: [any BriefingRenderer]
  ) throws(WorkflowError) -> [any BriefingRenderer] {
    let html: HTMLRenderer
    do {
      html = try HTMLRenderer(templates: templates)
    } catch {
      throw WorkflowError(.input, "\(DossierLayout.templates)/\(error)")
    }
    return [JSONRenderer(), MarkdownRenderer(), html] + own
  }

  /// The formats that are written only where they are asked for.
  private static var furtherRenderers: [any BriefingRenderer] {
    [
      WordRenderer(), CSVRenderer(), CalendarRenderer(), CSLRenderer(), SVGRenderer(),
      PDFRenderer(),
    ]
  }

  /// The names of the formats that are written; `all` are those that no outside program is needed for.
  private static func asked(
    of known: [any BriefingRenderer],
    _ standard: [any BriefingRenderer],
    named names: [String]?
  ) throws(WorkflowError) -> Set<String> {
    guard let names else { return Set(standard.map(\.formatName)) }
    var asked = Set(names)
    if asked.remove("all") != nil {
      asked.formUnion(known.filter { !($0 is PDFRenderer) }.map(\.formatName))
    }
    let all = known.map(\.formatName)
    for name in names where name != "all" && !all.contains(name) {
      throw WorkflowError(
        .usage,
        "--format \(name): there is no such format; known are \(all.joined(separator: ", ")), "
          + "and all"
      )
    }
    // The canonical form is always written: everything else is made from it.
    return asked.union(["json"])
  }

  /// The user's own templates by name, the file's name without its extension.
  private static func templates(in files: DossierFiles) throws(WorkflowError) -> [String: String] {
    var result: [String: String] = [:]
    for name in try files.names(in: DossierLayout.templates) where name.hasSuffix(".mustache") {
      guard let bytes = try files.read("\(DossierLayout.templates)/\(name)") else { continue }
      result[String(name.dropLast(".mustache".count))] = String(decoding: bytes, as: UTF8.self)
    }
    return result
  }

  private static func profile(
    request: String?,
    manifest: String?,
    _ place: ManifestPlace
  ) throws(WorkflowError) -> RenderingProfile {
    guard let name = request ?? manifest else { return .standard }
    if let profile = RenderingProfile(named: name) { return profile }
    let known = RenderingProfile.all.map(\.name).joined(separator: ", ")
    let message = "the profile '\(name)' is not known; known are \(known)"
    guard request == nil else { throw WorkflowError(.usage, "--profile \(name): \(message)") }
    throw place.fault(message, at: "profile")
  }

  private static func style(
    request: String?,
    manifest: String?,
    _ place: ManifestPlace
  ) throws(WorkflowError) -> HouseStyle {
    guard let name = request ?? manifest else { return .standard }
    if let style = HouseStyle(rawValue: name) { return style }
    let known = HouseStyle.allCases.map(\.rawValue).joined(separator: ", ")
    let message = "the style '\(name)' is not known; known are \(known)"
    guard request == nil else { throw WorkflowError(.usage, "--style \(name): \(message)") }
    throw place.fault(message, at: "style")
  }
}

/// Where things stand in `briefing.yaml`, for errors about what they mean.
struct ManifestPlace {
  let files: DossierFiles

  /// Makes the error about a value of the manifest.
  func fault(_ message: String, at key: String, item: Int? = nil) -> WorkflowError {
    fault(message, at: files.dossier.position(of: key, item: item, in: DossierLayout.manifest))
  }

  /// Makes the error about the configuration of an annotator.
  func fault(_ error: ConfigurationError, ofAnnotator item: Int) -> WorkflowError {
    var steps: [DossierStep] = ["annotators", .item(item)]
    if let key = error.key { steps += ["configuration", .key(key)] }
    let position = files.dossier.position(
      of: steps,
      isKey: error.isUnknownKey,
      in: DossierLayout.manifest
    )
    return fault(error.message, at: position)
  }

  private func fault(_ message: String, at position: TextPosition?) -> WorkflowError {
    let place = position.map { ":\($0.line):\($0.column)" } ?? ""
    return WorkflowError(.input, "\(files.path)/\(DossierLayout.manifest)\(place): \(message)")
  }
}
