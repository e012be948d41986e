import BriefingCore
import BriefingStorage

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What a dossier takes to read the annotations of a document, to write them, and to commit a change.
///
///     Storage make COUNT FOLDER         makes a dossier with a file of COUNT annotations
///     Storage load|dump ROUNDS FOLDER   prints the seconds of processor time of the quickest round and
///                                       the peak memory in kB
///     Storage commit ROUNDS FOLDER      prints the medians of a durable commit, of its bare waits for
///                                       the disk, and of the rest
///     Storage hostile [NAME BYTES]      prints the names of hostile files, or the seconds to read one
///                                       and the peak memory by its size
///
/// Foundation is not linked: it alone would take more memory than some files.
@main
enum Storage {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let command = arguments.first else { usage() }
    switch (command, arguments.count) {
    case ("make", 3): try Dossier(path: arguments[2]).write(Sample.file(number(arguments[1])))
    case ("load", 3): try load(Dossier(path: arguments[2]), rounds: number(arguments[1]))
    case ("dump", 3): try dump(Dossier(path: arguments[2]), rounds: number(arguments[1]))
    case ("commit", 3): try commit(to: Dossier(path: arguments[2]), rounds: number(arguments[1]))
    case ("hostile", 1): HostileFile.all.forEach { print($0.name) }
    case ("hostile", 3): try readHostile(arguments[1], size: number(arguments[2]))
    default: usage()
    }
  }

  private static func usage() -> Never {
    print(
      "usage: Storage make COUNT FOLDER | load|dump|commit ROUNDS FOLDER | hostile [NAME BYTES]"
    )
    exit(64)
  }

  private static func number(_ text: String) -> Int {
    guard let number = Int(text), number > 0 else { usage() }
    return number
  }

  private static func load(_ dossier: Dossier, rounds: Int) throws {
    var best = Double.infinity
    var peak = 0
    for _ in 0..<rounds {
      let start = clock()
      let annotations = try dossier.annotations(of: Sample.document)
      best = min(best, processorSeconds(since: start))
      // The peak of one reading: later ones find memory that was not given back.
      if peak == 0 { peak = peakMemory() }
      // What was read goes out of use after the clock was stopped.
      withExtendedLifetime(annotations) {}
    }
    print(best, peak)
  }

  private static func dump(_ dossier: Dossier, rounds: Int) throws {
    guard let file = try dossier.annotations(of: Sample.document)?.value else { usage() }
    var best = Double.infinity
    for _ in 0..<rounds {
      let start = clock()
      let bytes = file.yaml()
      best = min(best, processorSeconds(since: start))
      withExtendedLifetime(bytes) {}
    }
    print(best, peakMemory())
  }

  private static func processorSeconds(since start: clock_t) -> Double {
    Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  static func measure<Value>(_ body: () throws -> Value) rethrows -> (Duration, Value) {
    let start = ContinuousClock.now
    let value = try body()
    return (ContinuousClock.now - start, value)
  }

  static func seconds(_ duration: Duration) -> Double { duration / .seconds(1) }

  /// The most memory the program has taken so far, in kB.
  static func peakMemory() -> Int {
    var usage = rusage()
    // The constant for this process has another type on each system.
    getrusage(0, &usage)
    #if canImport(Darwin)
    return usage.ru_maxrss / 1_024
    #else
    return usage.ru_maxrss
    #endif
  }
}
