import Foundation
import HotPaths

/// One hot path for some rounds, on one core, so that it can take turns with its peers.
///
///     Turn INPUTS NAME ROUNDS     prints the seconds of processor time of the quickest round, the
///                                 bytes of a round, how much it found, and by how many bytes the
///                                 peak of the process's memory rose in the rounds
///     Turn INPUTS briefing FILE   writes the briefing that the renderers are measured on
///     Turn                        prints the names, one a line
@main
enum Turn {
  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.count {
    case 0:
      HotPath.all.forEach { print($0.name) }
    case 3 where arguments[1] == "briefing":
      let bytes = try await Inputs(folder: arguments[0]).briefing().0.jsonBytes
      try Data(bytes).write(to: URL(filePath: arguments[2]))
    case 3:
      guard let path = HotPath.all.first(where: { $0.name == arguments[1] }),
        let rounds = Int(arguments[2]), rounds > 0
      else { usage() }
      try await measure(path.prepare(Inputs(folder: arguments[0])), rounds: rounds)
    default:
      usage()
    }
  }

  private static func usage() -> Never {
    print("usage: Turn | Turn INPUTS NAME ROUNDS | Turn INPUTS briefing FILE")
    exit(64)
  }

  private static func measure(_ work: HotPath.Work, rounds: Int) async throws {
    let memory = peakMemory()
    var best = Double.infinity
    var found = 0
    for _ in 0..<rounds {
      let start = clock()
      found = try await work.round()
      best = min(best, Double(clock() - start) / Double(CLOCKS_PER_SEC))
    }
    print(best, work.bytes, found, peakMemory() - memory)
  }

  /// The peak of the resident memory of this process, in bytes.
  private static func peakMemory() -> Int {
    var usage = rusage()
    // RUSAGE_SELF, which has a type of its own on Linux.
    getrusage(0, &usage)
    #if os(Linux)
    return Int(usage.ru_maxrss) * 1024
    #else
    return Int(usage.ru_maxrss)
    #endif
  }
}
