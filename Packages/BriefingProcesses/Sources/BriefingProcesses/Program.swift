import Subprocess

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A program of this machine that the suite can do without, such as `pdftotext`.
///
///     let program = try await Program("pdftotext", for: "reading PDF files")
///     let text = try await program.run(arguments: ["-", "-"], input: pdf).output
public struct Program: Sendable, Hashable {
  /// The name it is asked for by.
  public let name: String
  /// What it is wanted for, as a phrase such as `reading PDF files`.
  public let purpose: String
  /// Where it was found; it is started from there, whatever the PATH says by then.
  public let path: String
  /// What starts it; where it was asked for by a path, a shell does.
  let executable: Executable?

  /// What a program wrote before it ended well.
  public struct Result: Sendable, Hashable {
    /// All of its standard output.
    public let output: [UInt8]
    /// The end of its standard error, as text.
    public let messages: String
  }

  /// Finds a program in the folders of the PATH; relative folders are passed over.
  ///
  /// - Parameters:
  ///   - name: The name, without a path.
  ///   - purpose: What it is wanted for, as a phrase such as `reading PDF files`.
  /// - Throws: ``ProgramError`` that names the program and says what it is wanted for.
  public init(_ name: String, for purpose: String) async throws(ProgramError) {
    let isName = !name.isEmpty && !name.utf8.contains { $0 == 0x2F || $0 == 0 }
    guard isName else { throw .notAName(name, purpose: purpose) }
    do {
      let place = try await Executable.name(name).resolveExecutablePath(in: .inherit)
      path = String(describing: place)
      executable = .path(place)
    } catch {
      throw .notFound(name: name, purpose: purpose)
    }
    self.name = name
    self.purpose = purpose
  }

  /// Takes the program at a path, which is kept as it is given: links are not followed.
  ///
  /// - Parameters:
  ///   - path: The path; a relative one counts from the folder of this process.
  ///   - purpose: What it is wanted for, as a phrase such as `reading PDF files`.
  /// - Throws: ``ProgramError`` where there is no such file, or it may not be run.
  public init(path: String, for purpose: String) throws(ProgramError) {
    guard !path.utf8.contains(0), access(path, X_OK) == 0 else {
      throw .notExecutable(path: path, purpose: purpose)
    }
    name = path
    self.purpose = purpose
    self.path = Self.absolute(path)
    executable = nil
  }

  private static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return String(cString: folder) + "/" + path
  }

  /// Runs the program and waits for its end.
  ///
  /// Input is fed while output is read, so neither side can block the other. A program that does
  /// not read all of its input is not at fault for that. When a limit is reached, or the waiting
  /// task is cancelled, the program is killed with everything it started in its process group.
  ///
  /// So that a program which closes its input early does not end the process that feeds it, the
  /// first run makes this process ignore SIGPIPE, unless it handles the signal already.
  ///
  /// - Parameters:
  ///   - arguments: The arguments, without the name.
  ///   - input: What the program finds on its standard input.
  ///   - limits: How long it may run, how much it may say, and how much memory it may take.
  /// - Returns: What it wrote.
  /// - Throws: ``ProgramError``.
  public func run(
    arguments: [String] = [],
    input: [UInt8] = [],
    limits: ProgramLimits = ProgramLimits()
  ) async throws(ProgramError) -> Result {
    let run = ProgramRun(
      name: name,
      executable: executable,
      path: path,
      arguments: arguments,
      input: input,
      limits: limits
    )
    return try await run.result()
  }
}
