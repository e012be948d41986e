import BriefingCore

#if Processes
import BriefingProcesses
#endif

/// The annotators of a run: the suite's, the application's, and the programs the dossier names.
///
/// A program that cannot be worked with is told of and left out; the others do their work.
struct AnnotatorCrew: Sendable {
  private(set) var pipeline: Pipeline
  /// Whether no program was left out.
  private(set) var isWhole = true
  /// What is to be told of programs that were left out.
  private(set) var notes: [Diagnostic] = []
  #if Processes
  private var members: [(program: OutsideProgram, annotator: OutsideAnnotator)] = []
  #endif

  /// The names of the programs that take part.
  var outsideNames: Set<String> {
    #if Processes
    Set(members.map(\.annotator.descriptor.name))
    #else
    []
    #endif
  }

  /// A crew without programs.
  init(_ pipeline: Pipeline) { self.pipeline = pipeline }

  /// Starts the programs of a dossier.
  ///
  /// - Parameters:
  ///   - settings: What the dossier and the request say.
  ///   - request: The request.
  ///   - registry: The annotators of the application, whose names no program may take.
  /// - Throws: ``WorkflowError`` where the dossier names a program and nobody has allowed it.
  init(
    of settings: DossierSettings,
    for request: BriefingRequest,
    registry: AnnotatorRegistry
  ) async throws(WorkflowError) {
    self.init(settings.pipeline)
    guard request.goal == .annotations || request.goal == .briefing,
      let first = settings.programs.first
    else { return }
    guard request.runsPrograms else { throw settings.fault(forbidding: first) }
    #if Processes
    var limits = SessionLimits()
    limits.time = request.programTime
    var taken = registry.names
    for program in settings.programs {
      do throws(OutsideFault) {
        let annotator = try await OutsideAnnotator(program, limits: limits)
        let name = annotator.descriptor.name
        guard taken.insert(name).inserted else { throw .nameTaken(name) }
        members.append((program, annotator))
      } catch {
        leaveOut(program, "\(error)")
      }
    }
    join()
    #else
    throw WorkflowError(.usage, "this program was built without the trait 'Processes'")
    #endif
  }

  private mutating func leaveOut(_ program: OutsideProgram, _ reason: String) {
    isWhole = false
    notes.append(
      program.diagnostic(
        .error,
        "the annotator '\(program.line)' was left out: \(reason)",
        remedy: "what it had proposed is left as it was"
      )
    )
  }

  #if Processes
  /// Puts the programs into the pipeline, without those that do not fit into it.
  private mutating func join() {
    while !members.isEmpty {
      do throws(PipelineError) {
        pipeline = try pipeline.adding(members.map { AnyAnnotator($0.annotator) })
        return
      } catch {
        let culprits = error.annotators
        let misfits = members.filter { culprits.contains($0.annotator.descriptor.name) }
        for misfit in misfits { leaveOut(misfit.program, "\(error)") }
        members.removeAll { culprits.contains($0.annotator.descriptor.name) }
        // The others are a pipeline of their own, so that it is always a program that does not fit.
        if misfits.isEmpty { members = [] }
      }
    }
  }
  #endif

  /// Ends the programs.
  ///
  /// - Returns: What is to be told of the run as a whole.
  func dismiss() async -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    #if Processes
    for member in members { diagnostics += await member.annotator.finish() }
    #endif
    return diagnostics
  }
}

extension PipelineError {
  /// The annotators it is about.
  fileprivate var annotators: [String] {
    switch self {
    case .duplicateName(let name): [name]
    case .cycle(let names): names
    case .missingProducer(let name, _), .undeclaredLayer(let name, _), .badSpan(let name, _, _, _),
      .badConfidence(let name, _, _), .contradiction(let name, _, _, _), .failed(let name, _, _):
      [name]
    }
  }
}
