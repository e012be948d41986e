#if Processes
import BriefingCore
import BriefingProcesses

/// An annotator that is a program of its own and speaks NDJSON on its standard streams.
///
/// One process answers for one document after the other, however many are worked on at once. One
/// that is ended, or ends, is started again for the next document.
actor OutsideAnnotator: AsynchronousAnnotator {
  nonisolated let descriptor: AnnotatorDescriptor
  private let declaration: OutsideDeclaration
  private let launch: OutsideLaunch
  private var session: ProgramSession?
  private var strays: OutsideStrays
  /// How many documents in a row have got no answer in time.
  private var delays = 0
  /// What the last document that came is waiting for.
  private var turn: Task<Void, Never>?

  /// Starts a program and hears what it declares of itself.
  ///
  /// - Parameters:
  ///   - program: The program.
  ///   - limits: How long each answer may take, and how much may be said in one.
  /// - Throws: ``OutsideFault`` where it cannot be worked with.
  init(_ program: OutsideProgram, limits: SessionLimits) async throws(OutsideFault) {
    let launch = try await OutsideLaunch(program, limits: limits)
    let (session, declaration, strays) = try await launch.started()
    self.launch = launch
    self.session = session
    self.declaration = declaration
    self.strays = strays
    descriptor = declaration.descriptor
  }

  nonisolated var fingerprint: String {
    launch.program.fingerprint(executable: launch.executable.path)
  }

  func annotate(_ view: DocumentView) async throws(OutsideFault) -> [Mark] {
    try await findings(in: view).marks
  }

  func findings(in view: DocumentView) async throws(OutsideFault) -> Findings {
    let document = view.document
    let lines = try await inTurn(request: OutsideRequest(view, declaration).line, document.id)
    var marks = OutsideMarks(of: declaration, in: document.text)
    var report = OutsideReport(of: descriptor.name)
    for line in lines {
      switch OutsideMessage(line) {
      case .mark(document.id, let message):
        do { try marks.take(message) } catch { report.add(error) }
      case .remark(document.id, let severity, let message): report.add(severity, message)
      case .done(document.id), .unknown: break
      case .garbage: strays.add(line, .garbage)
      case .mark, .remark, .done, .ready: strays.add(line, .otherDocument)
      }
    }
    return Findings(
      marks: marks.marks,
      diagnostics: report.diagnostics(of: document.source.file)
    )
  }

  /// Ends the program's input and waits for its end.
  ///
  /// - Returns: What is to be told of the run as a whole.
  func finish() async -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    if let remainder = await session?.end() {
      for line in remainder.lines {
        if case .garbage = OutsideMessage(line) {
          strays.add(line, .garbage)
        } else {
          strays.add(line, .otherDocument)
        }
      }
      // How it ends once it has answered everything is its own affair, unless it had to be made to.
      if case .noAnswer(_, let limit)? = remainder.error {
        diagnostics.append(
          Diagnostic(
            .warning,
            "annotator '\(descriptor.name)' did not end within \(limit) of its input",
            remedy: "have it end when its standard input does"
          )
        )
      }
    }
    session = nil
    return (strays.diagnostics(of: descriptor.name) + diagnostics).map { diagnostic in
      launch.program.diagnostic(
        diagnostic.severity,
        diagnostic.message,
        remedy: diagnostic.remedy
      )
    }
  }

  // MARK: One document after the other

  private typealias Answer = Result<[[UInt8]], OutsideFault>

  private func inTurn(
    request: [UInt8],
    _ document: String
  ) async throws(OutsideFault) -> [[UInt8]] {
    let before = turn
    let task = Task { () -> Answer in
      await before?.value
      return await answer(to: request, document)
    }
    turn = Task { _ = await task.value }
    return try await withTaskCancellationHandler {
      await task.value
    } onCancel: {
      task.cancel()
    }.get()
  }

  /// After how many delays in a row a program is not asked any more: on a thousand documents it would
  /// take hours.
  private static let mostDelays = 3

  private func answer(to request: [UInt8], _ document: String) async -> Answer {
    guard delays < Self.mostDelays else { return .failure(.givenUp(delays)) }
    let answer = await repeatedAnswer(to: request, document)
    if case .failure(.late) = answer { delays += 1 } else { delays = 0 }
    return answer
  }

  /// Asks a second process where the first one died.
  private func repeatedAnswer(to request: [UInt8], _ document: String) async -> Answer {
    let first = await attempt(request, document)
    guard case .failure(.died) = first else { return first }
    let second = await attempt(request, document)
    guard case .failure(.died(let reason)) = second else { return second }
    return .failure(.diedTwice(reason))
  }

  /// Asks the process there is, or a new one; a process that failed is not asked again.
  private func attempt(_ request: [UInt8], _ document: String) async -> Answer {
    do throws(OutsideFault) {
      let session = try await running()
      do throws(ProgramError) {
        return .success(
          try await session.exchange(request) { OutsideMessage.ends($0, document) }
        )
      } catch {
        self.session = nil
        return .failure(OutsideFault(error))
      }
    } catch {
      return .failure(error)
    }
  }

  private func running() async throws(OutsideFault) -> ProgramSession {
    if let session { return session }
    let (started, declaration, strays) = try await launch.started()
    guard declaration == self.declaration else { throw .changed }
    session = started
    self.strays.formUnion(strays)
    return started
  }
}

/// How the processes of an outside annotator are started.
struct OutsideLaunch: Sendable {
  let program: OutsideProgram
  let executable: Program
  let limits: SessionLimits

  init(_ program: OutsideProgram, limits: SessionLimits) async throws(OutsideFault) {
    self.program = program
    self.limits = limits
    let purpose = "annotating with '\(program.line)'"
    do throws(ProgramError) {
      if let path = program.path {
        executable = try Program(path: path, for: purpose)
      } else {
        executable = try await Program(program.words.first ?? "", for: purpose)
      }
    } catch {
      throw .program("\(error)")
    }
  }

  /// Starts a process and greets it.
  ///
  /// - Returns: The process, what it declares of itself, and what it wrote that is no message.
  /// - Throws: ``OutsideFault``.
  func started() async throws(OutsideFault) -> (
    ProgramSession, OutsideDeclaration, OutsideStrays
  ) {
    let session = ProgramSession(
      executable,
      arguments: Array(program.words.dropFirst()),
      folder: program.folder,
      limits: limits
    )
    let hello = OutsideMessage.hello(program.configuration)
    let lines: [[UInt8]]
    do throws(ProgramError) {
      lines = try await session.exchange(hello, until: OutsideMessage.endsGreeting)
    } catch {
      throw OutsideFault(error)
    }
    var strays = OutsideStrays()
    for line in lines.dropLast() {
      if case .garbage = OutsideMessage(line) { strays.add(line, .garbage) }
    }
    switch OutsideMessage(lines.last ?? []) {
    case .ready(let message): return (session, try OutsideDeclaration(message), strays)
    case .remark(_, _, let message): throw .refused(message)
    default: throw .refused("")
    }
  }
}

extension OutsideFault {
  /// Creates the fault of a program; of one that ended by itself a second process may do better.
  fileprivate init(_ error: ProgramError) {
    switch error {
    case .failed, .signaled, .endedEarly, .stoppedListening: self = .died("\(error)")
    case .noAnswer: self = .late("\(error)")
    default: self = .program("\(error)")
    }
  }
}
#endif
