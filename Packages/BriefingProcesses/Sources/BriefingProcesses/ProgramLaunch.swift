import Subprocess

/// How a program is started: where, with what, and within which bounds of the system.
struct ProgramLaunch: Sendable {
  /// The program itself, where it needs no shell.
  let executable: Executable?
  let path: String
  let arguments: [String]
  /// The folder it works in; nothing means that of this process.
  var folder: String?
  var memory: Int?
  var processorSeconds: Int?

  /// What is started: the program, or a shell that sets its bounds and becomes the program.
  ///
  /// Nothing of this process runs between the start of another and its program, where they are set.
  var command: (Executable, Arguments) {
    var script = ""
    if folder != nil { script += "cd -- \"$1\" || exit\nshift\n" }
    // Where this process may not raise a limit that is lower already, that one holds.
    #if os(Linux)
    if let memory {
      script += "ulimit -v \(max(memory, 0) >> 10) 2>/dev/null || "
      script += "[ \"$(ulimit -v)\" != unlimited ] || exit\n"
    }
    #endif
    if let processorSeconds {
      // The soft limit ends it with a signal that says why.
      script += "ulimit -S -t \(max(processorSeconds, 1)) 2>/dev/null || "
      script += "[ \"$(ulimit -t)\" != unlimited ] || exit\n"
    }
    if let executable, script.isEmpty { return (executable, Arguments(arguments)) }
    let words = (folder.map { [$0] } ?? []) + [path] + arguments
    return (.name("sh"), Arguments(["-c", script + "exec \"$@\"", "sh"] + words))
  }

  /// A process group of its own, so that what the program started ends with it.
  var options: PlatformOptions {
    var options = PlatformOptions()
    options.processGroupID = 0
    options.teardownSequence = [
      .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .zero)
    ]
    return options
  }
}
