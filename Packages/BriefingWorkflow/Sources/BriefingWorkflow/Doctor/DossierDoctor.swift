public import BriefingCore
public import BriefingIngestion
public import BriefingReporting
import BriefingStorage

/// Looks a dossier over, check by check, and mends what needs no person's judgement.
///
/// ```swift
/// let doctor = try DossierDoctor(path: path)
/// for finding in try await doctor.findings(of: ["annotations", "quotes"]) {
///   print(finding.diagnostic)
/// }
/// ```
public struct DossierDoctor: Sendable {
  /// Something a check found.
  public struct Finding: Sendable, Hashable {
    /// The name of the check.
    public let check: String
    /// What was found, where, and what to do about it.
    public let diagnostic: Diagnostic
    /// The name of the repair that mends it, where one does.
    public let repair: String?
  }

  /// A check and what it looks at.
  public struct Check: Sendable {
    /// The name by which it is run.
    public let name: String
    /// What it looks at, in a few words.
    public let summary: String
    /// The repair that mends what it finds, where there is one.
    public let repair: Repair?
    let look: @Sendable (Examination) async throws -> [Diagnostic]

    init(
      _ name: String,
      _ summary: String,
      repair: Repair? = nil,
      look: @escaping @Sendable (Examination) async throws -> [Diagnostic]
    ) {
      self.name = name
      self.summary = summary
      self.repair = repair
      self.look = look
    }
  }

  /// Something that can be mended, run by the name of its check.
  public struct Repair: Sendable {
    /// What it does, in a few words.
    public let summary: String
    let mend: @Sendable (Examination) throws -> [Diagnostic]

    init(
      _ summary: String,
      mend: @escaping @Sendable (Examination) throws -> [Diagnostic]
    ) {
      self.summary = summary
      self.mend = mend
    }
  }

  /// The checks, in the order they are run.
  public static let checks: [Check] = [
    .folders, .manifest, .decisions, .gazetteers, .sources, .documents, .annotations, .ids, .quotes,
    .words,
    .revisions, .names, .schemas, .modelines, .spelling, .leftovers, .ignore, .briefing,
  ]

  private let files: DossierFiles
  private let readers: [any Reader]
  private let registry: AnnotatorRegistry
  private let tool: Briefing.Tool?

  /// Creates the doctor of a dossier.
  ///
  /// - Parameters:
  ///   - path: The dossier.
  ///   - readers: The types of sources that are read.
  ///   - registry: The annotators of the program.
  ///   - tool: The program's name and version, where the briefing is to be composed anew.
  /// - Throws: ``WorkflowError`` where there is no dossier.
  public init(
    path: String,
    readers: [any Reader] = SourceReaders.standard,
    registry: AnnotatorRegistry = AnnotatorRegistry(),
    tool: Briefing.Tool? = nil
  ) throws(WorkflowError) {
    files = DossierFiles(path: path, maximumBytes: BriefingRequest.defaultMaximumBytes)
    self.readers = readers
    self.registry = registry
    self.tool = tool
    try files.requireDossier()
  }

  private var examination: Examination {
    Examination(of: files, readers: readers, registry: registry, tool: tool)
  }

  /// Runs checks; nothing is written.
  ///
  /// - Parameter names: The checks to run; all where none is named.
  /// - Returns: What was found, in the order of the checks.
  /// - Throws: ``WorkflowError`` where a name is no check's, or the dossier cannot be read.
  public func findings(of names: [String] = []) async throws(WorkflowError) -> [Finding] {
    let checks = try Self.checks(named: names)
    let examination = examination
    var findings: [Finding] = []
    for check in checks {
      let repair = check.repair == nil ? nil : check.name
      do {
        findings += try await Self.attempt(check, examination).map {
          Finding(check: check.name, diagnostic: $0, repair: repair)
        }
      } catch {
        // One thing that cannot be looked at keeps nobody from looking at the others.
        findings.append(
          Finding(check: check.name, diagnostic: Diagnostic(.error, error.description), repair: nil)
        )
      }
    }
    return findings
  }

  /// Mends what checks find.
  ///
  /// - Parameter names: The checks whose findings are mended.
  /// - Returns: What was done.
  /// - Throws: ``WorkflowError`` where a name is that of no repair, another job is being done, or
  ///   something cannot be written.
  public func mend(_ names: [String]) throws(WorkflowError) -> [Diagnostic] {
    guard !names.isEmpty else { return [] }
    let checks = try Self.checks(named: names)
    if let check = checks.first(where: { $0.repair == nil }) {
      let known = Self.checks.filter { $0.repair != nil }.map(\.name).joined(separator: ", ")
      throw WorkflowError(
        .usage,
        "'\(check.name)' needs a person's judgement; what can be mended is \(known)"
      )
    }
    guard let job = try files.beginJob() else {
      throw WorkflowError(
        .cannotWrite,
        "\(files.path): another job is being done in this dossier; run the command again later"
      )
    }
    var done: [Diagnostic] = []
    do throws(WorkflowError) {
      for repair in checks.compactMap(\.repair) {
        done += try Self.attempt(repair, examination)
      }
    } catch {
      job.end()
      throw error
    }
    job.end()
    return done
  }

  private static func attempt(
    _ check: Check,
    _ examination: Examination
  ) async throws(WorkflowError) -> [Diagnostic] {
    do {
      return try await check.look(examination)
    } catch {
      throw WorkflowError(any: error)
    }
  }

  private static func attempt(
    _ repair: Repair,
    _ examination: Examination
  ) throws(WorkflowError) -> [Diagnostic] {
    do {
      return try repair.mend(examination)
    } catch {
      throw WorkflowError(any: error)
    }
  }

  private static func checks(named names: [String]) throws(WorkflowError) -> [Check] {
    if let stranger = names.first(where: { name in !checks.contains { $0.name == name } }) {
      throw WorkflowError(
        .usage,
        "there is no check '\(stranger)'; there are \(checks.map(\.name).joined(separator: ", "))"
      )
    }
    return names.isEmpty ? checks : checks.filter { names.contains($0.name) }
  }
}

extension WorkflowError {
  /// Makes one of whatever a check or a repair threw.
  fileprivate init(any error: any Error) {
    switch error {
    case let error as WorkflowError: self = error
    case let error as DossierError: self.init(error)
    default: self.init(.inputOutput, "\(error)")
    }
  }
}
