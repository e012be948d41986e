import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The programs that this process has started and that have not ended.
///
/// Each is in a process group of its own, so that what it starts ends with it. A terminal's
/// interruption therefore does not reach it, and a program that sleeps would live on.
public enum RunningPrograms {
  /// Has them end where a signal ends this process, together with what they started.
  ///
  /// The signals are those by which people and systems end a program: hang-up, interruption and
  /// termination. One that is ignored or handled already is left alone. Of SIGKILL no process is told:
  /// then the programs' pipes close.
  public static func endWithThisProcess() {
    for number in [SIGHUP, SIGINT, SIGTERM] where SignalAction.isDefault(number) {
      SignalWatch.shared?.watch(number)
    }
  }

  private struct Contents {
    /// The process group of each program; nothing while it is being started.
    var groups: [Int: pid_t?] = [:]
    var count = 0
    /// Whether this process is ending, and no program may outlive it.
    var isOver = false
  }

  private static let contents = Mutex(Contents())

  // MARK: Noting down

  /// A program from before its start until after its end.
  struct Place: Sendable {
    fileprivate let number: Int

    /// Notes down the process, which leads its group.
    func started(_ process: pid_t) {
      let isOver = contents.withLock { contents in
        contents.groups[number] = .some(process)
        return contents.isOver
      }
      if isOver { kill(-process, SIGKILL) }
    }

    /// Forgets the program.
    func ended() { contents.withLock { $0.groups[number] = nil } }
  }

  /// Notes down that a program is about to be started.
  static func place() -> Place {
    contents.withLock { contents in
      contents.count += 1
      contents.groups[contents.count] = .some(nil)
      return Place(number: contents.count)
    }
  }

  // MARK: Ending

  /// Ends the programs, and this process as the signal would have.
  static func end(by number: Int32) {
    let groups = contents.withLock { contents in
      contents.isOver = true
      return contents.groups.values.compactMap(\.self)
    }
    for group in groups { kill(-group, SIGKILL) }
    waitForStarts()
    signal(number, SIG_DFL)
    kill(getpid(), number)
  }

  /// Waits a moment for programs that are just being started, which then end at once.
  private static func waitForStarts() {
    for _ in 0..<1_000 {
      guard contents.withLock({ $0.groups.values.contains { $0 == nil } }) else { return }
      usleep(1_000)
    }
  }
}
