public import BriefingReporting
public import BriefingCore
public import BriefingIngestion
import BriefingStorage

/// The check of a dossier against its sources, from the files alone.
///
/// What can be checked of any briefing, whoever made it, comes first: the bytes of all that is cited,
/// slots, statuses, and the rules of reporting. Then the briefing is composed anew from the dossier,
/// and every value of it compared, as are the files of every format. A briefing that another version
/// or program made may be composed otherwise; of it the first part alone is held against it.
public struct DossierVerification: Sendable {
  /// The briefing that was checked.
  public let briefing: Briefing
  /// What is not true to the sources; nothing where all is.
  public let findings: [VerificationFinding]
  /// What breaks a rule of reporting.
  public let breaches: [LintFinding]
  /// What is worth knowing, and not wrong with the briefing.
  public let notes: [Diagnostic]
  /// How many citations were compared.
  public let citations: Int
  /// Why the briefing was not composed anew and compared whole, where it was not: an error where the
  /// dossier does not allow it, a note where another version or program made the briefing.
  public let obstacle: Diagnostic?

  /// Reads a dossier and checks it.
  ///
  /// - Parameters:
  ///   - path: The folder of the dossier.
  ///   - registry: The annotators of the program.
  ///   - readers: The types of sources that are read.
  ///   - tool: The program's name and version; nothing means those of the briefing.
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
    let place = "\(path)/\(BriefingVerifier.briefingFile)"
    guard let bytes = try files.read(BriefingVerifier.briefingFile) else {
      throw WorkflowError(
        .noInput,
        "\(place): there is no briefing; make one with: briefing make \(path)"
      )
    }
    do {
      briefing = try Briefing(parsing: bytes)
    } catch {
      throw WorkflowError(.input, error.description(of: place))
    }
    let evidence = try Self.evidence(for: briefing, in: files)
    let decisions = try files.attempt { dossier throws(DossierError) in
      try dossier.decisions().value
    }
    let byBytes = BriefingVerifier(evidence).verify(briefing)
    let lint = BriefingLinter(
      // The bytes of quotes are compared already.
      rules: LintRule.all.filter { $0.id != "L02" },
      texts: evidence.texts,
      annotations: evidence.annotations,
      decisions: decisions
    ).lint(briefing)
    citations = briefing.citationPlaces.count
    let personal = lint.filter(\.isOnPersonsWords).map { breach in
      Self.note(breach, "these are a person's words, and they stay")
    }
    let own = lint.filter { !$0.isOnPersonsWords }
    guard byBytes.isEmpty, !own.contains(where: \.isAboutTruth) else {
      (findings, breaches, notes, obstacle) = (byBytes, own, personal, nil)
      return
    }
    do throws(WorkflowError) {
      let reproduction = try await Reproduction(
        of: briefing,
        in: files,
        readers: readers,
        registry: registry
      )
      let isOwn = tool == nil || tool == briefing.tool
      let differing = reproduction.findings.filter { $0.code == .notReproduced }
      guard isOwn || differing.isEmpty else {
        findings =
          try Self.undeclared(briefing, in: files)
          + reproduction.findings.filter { $0.code != .notReproduced }
        (breaches, notes) = (own, personal)
        obstacle = Self.notComposedAnew(briefing.tool, differing)
        return
      }
      findings = reproduction.findings
      obstacle = nil
      // What the dossier gives word for word, nobody has tampered with: how it is told is the
      // program's own doing.
      let isReproduced = findings.isEmpty
      breaches = isReproduced ? [] : own
      notes =
        personal + reproduction.notes
        + (isReproduced ? own : []).map { breach in
          Self.note(breach, "the program itself words it so; strike or reword the item if need be")
        }
    } catch {
      (findings, breaches, notes) = ([], own, personal)
      obstacle = Diagnostic(
        .error,
        "the citations, statuses and rules were checked, and the briefing could not be composed anew "
          + "to compare it whole: \(error.description)",
        file: BriefingVerifier.briefingFile,
        remedy: "put that right, or run `briefing make` to compose the briefing anew"
      )
    }
  }

  private static func note(_ breach: LintFinding, _ remedy: String) -> Diagnostic {
    Diagnostic(
      .warning,
      "\(breach.place): \(breach.rule): \(breach.message)",
      file: BriefingVerifier.briefingFile,
      remedy: remedy
    )
  }

  private static func notComposedAnew(
    _ tool: Briefing.Tool,
    _ differing: [VerificationFinding]
  ) -> Diagnostic {
    let count = differing.count == 1 ? "a value" : "\(differing.count) values"
    return Diagnostic(
      .note,
      "the citations, statuses and rules were checked; the rest was not compared, for "
        + "\(tool.name) \(tool.version) made the briefing, and this version gives \(count) otherwise",
      file: BriefingVerifier.briefingFile,
      remedy: "to compare all of it, verify with the version that made it, or run `briefing make`"
    )
  }
}

extension DossierVerification {
  /// Reads what the sources of a briefing are checked against.
  private static func evidence(
    for briefing: Briefing,
    in files: DossierFiles
  ) throws(WorkflowError) -> Evidence {
    var evidence = Evidence(texts: [:])
    for source in briefing.sources {
      let id = source.id
      guard DossierLayout.isDocumentID(id) else { continue }
      // Bytes that are no UTF-8 any more are a finding like any other change, so they are let in.
      evidence.texts[id] = try files.read(DossierLayout.text(of: id)).map { bytes in
        DocumentText(validating: bytes) ?? DocumentText(String(decoding: bytes, as: UTF8.self))
      }
      evidence.annotations[id] = try files.attempt { dossier throws(DossierError) in
        // What is kept of an earlier text is cited nowhere, and told of by each run.
        try dossier.annotations(of: id)?.value.annotations.filter { $0.revision == nil }
      }
      evidence.files += try Self.files(of: source, in: files)
    }
    return evidence
  }

  /// What a briefing says a person told, and the dossier does not: what a later version would not
  /// tell otherwise either.
  private static func undeclared(
    _ briefing: Briefing,
    in files: DossierFiles
  ) throws(WorkflowError) -> [VerificationFinding] {
    let manifest = try files.attempt { dossier throws(DossierError) in
      try dossier.manifest().value
    }
    var findings: [VerificationFinding] = []
    func check(_ key: String, _ found: String?, _ declared: String?, _ place: String) {
      guard !(found ?? "").utf8.elementsEqual((declared ?? "").utf8) else { return }
      findings.append(.undeclared(key, found: found, declared: declared, place: place))
    }
    if let title = manifest.title { check("title", briefing.title, title, "title") }
    check("question", briefing.question, manifest.question, "question")
    let isStated = briefing.asOf.basis == .stated
    check("as-of", isStated ? briefing.asOf.value : nil, manifest.asOf?.description, "asOf")
    for (index, source) in briefing.sources.enumerated() {
      let record = try files.attempt { dossier throws(DossierError) in
        try dossier.record(of: source.id)
      }
      if let grade = record?.value.metadata.grade {
        check("grade", source.grade, grade, "sources[\(index)].grade")
      }
      guard source.published.basis == .stated else { continue }
      let known = [
        record?.value.metadata.published,
        manifest.sources.first { $0.file == source.file }?.published,
      ].compactMap { $0 }
      guard !known.contains(where: { $0.value == source.published.value }) else { continue }
      check(
        "published",
        source.published.value?.description,
        known.first?.value?.description,
        "sources[\(index)].published"
      )
    }
    return findings
  }

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

  /// Whether every value of the briefing was compared with what the dossier gives.
  public var isComplete: Bool { obstacle == nil }

  /// What is wrong, a line each; nothing where the briefing is true to its sources.
  public var problems: [String] {
    findings.map(\.description) + breaches.map(\.description)
      + (obstacle?.severity == .error ? [obstacle] : []).compactMap { $0?.description }
  }
}
