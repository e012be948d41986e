public import BriefingReporting
public import BriefingCore
public import BriefingIngestion
import BriefingStorage

/// The check of a dossier against its sources, from the files alone.
public struct DossierVerification: Sendable {
  /// The briefing that was checked.
  public let briefing: Briefing
  /// What is not true to the sources; nothing where all is.
  public let findings: [VerificationFinding]
  /// Items whose own words hold a quotation that no cited passage holds.
  public let misquotations: [LintFinding]
  /// How many citations were compared.
  public let citations: Int
  /// Why the briefing could not be composed anew to be compared whole, where it could not: what was
  /// not compared is not verified.
  public let obstacle: Diagnostic?

  /// Reads a dossier and checks it.
  ///
  /// The bytes of all that is cited come first. Where they are right, the briefing is composed anew
  /// from the dossier, and every value of it compared, as are the Markdown and the HTML.
  ///
  /// - Parameters:
  ///   - path: The folder of the dossier.
  ///   - registry: The annotators of the program.
  ///   - readers: The types of sources that are read.
  ///   - tool: The program's name and version; what another version composed is not composed anew.
  /// - Throws: ``WorkflowError`` where the dossier has no briefing, or a file cannot be read.
  public init(
    path: String,
    registry: AnnotatorRegistry = AnnotatorRegistry(),
    readers: [any Reader] = SourceReaders.standard,
    tool: Briefing.Tool? = nil
  ) async throws(WorkflowError) {
    guard FileKind(of: path) == .folder else {
      throw WorkflowError(.noInput, "\(path): there is no such dossier; check the path")
    }
    let files = DossierFiles(path: path, maximumBytes: Ingestion.defaultMaximumBytes)
    guard let bytes = try files.read(BriefingVerifier.briefingFile) else {
      throw WorkflowError(
        .noInput,
        "\(path)/\(BriefingVerifier.briefingFile): there is no briefing; "
          + "make one with: briefing make \(path)"
      )
    }
    do {
      briefing = try Briefing(parsing: bytes)
    } catch {
      throw WorkflowError(.input, "\(path)/\(BriefingVerifier.briefingFile): \(error)")
    }
    var texts: [String: DocumentText] = [:]
    var annotations: [String: [Annotation]] = [:]
    var sources: [Evidence.SourceFile] = []
    for source in briefing.sources {
      let id = source.id
      guard DossierLayout.isDocumentID(id) else { continue }
      // Bytes that are no UTF-8 any more are a finding like any other change, so they are let in.
      texts[id] = try files.read(DossierLayout.text(of: id)).map { bytes in
        DocumentText(validating: bytes) ?? DocumentText(String(decoding: bytes, as: UTF8.self))
      }
      annotations[id] = try files.attempt { dossier throws(DossierError) in
        // What is kept of an earlier text is cited nowhere, and told of by each run.
        try dossier.annotations(of: id)?.value.annotations.filter { $0.revision == nil } ?? []
      }
      sources += try Self.files(of: source, in: files)
    }
    let evidence = Evidence(texts: texts, annotations: annotations, files: sources)
    let byBytes = BriefingVerifier(evidence).verify(briefing)
    let quotations = LintRule.all.filter { $0.id == "L11" }
    misquotations = BriefingLinter(rules: quotations, texts: texts).lint(briefing)
    citations = briefing.citationPlaces.count
    guard byBytes.isEmpty, misquotations.isEmpty else {
      findings = byBytes
      obstacle = nil
      return
    }
    guard tool == nil || tool == briefing.tool else {
      findings = []
      obstacle = Self.notComposedAnew(
        "\(briefing.tool.name) \(briefing.tool.version) made it, another version than this"
      )
      return
    }
    do throws(WorkflowError) {
      findings = try await Reproduction(
        of: briefing,
        in: files,
        readers: readers,
        registry: registry
      ).findings
      obstacle = nil
    } catch {
      findings = []
      obstacle = Self.notComposedAnew(error.description)
    }
  }

  private static func notComposedAnew(_ reason: String) -> Diagnostic {
    Diagnostic(
      .error,
      "only the citations could be compared, for the briefing could not be composed anew: \(reason)",
      file: BriefingVerifier.briefingFile,
      remedy: "put that right, or run `briefing make` to compose the briefing anew"
    )
  }
}

extension DossierVerification {
  /// The files that tie a source of the briefing to its bytes: what is known of the document, which
  /// must be there and speak of this source, and the source itself.
  private static func files(
    of source: BriefingSource,
    in files: DossierFiles
  ) throws(WorkflowError) -> [Evidence.SourceFile] {
    let place = DossierLayout.record(of: source.id)
    let stored = try files.attempt { dossier throws(DossierError) in
      try dossier.record(of: source.id)
    }
    guard let record = stored?.value else {
      return [Evidence.SourceFile(path: place, recorded: "", found: nil)]
    }
    return [
      Evidence.SourceFile(
        path: place,
        recorded: "\(source.file) \(source.digest)",
        found: "\(record.file) \(record.textDigest)"
      ),
      Evidence.SourceFile(
        path: record.file,
        recorded: record.sourceDigest,
        found: try files.read(record.file, limit: .max).map { Digest(of: $0).label }
      ),
    ]
  }

  /// What is wrong, a line each; nothing where the briefing is true to its sources.
  public var problems: [String] {
    findings.map(\.description) + misquotations.map(\.description)
      + [obstacle].compactMap { $0?.description }
  }
}
