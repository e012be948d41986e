import Foundation

/// A program that tries how dossiers stand writers that are killed, and many writers at once.
///
///     storage-trials kill COUNT                  kills a writer COUNT times, and looks at what is left
///     storage-trials contend WRITERS UPDATES     lets WRITERS programs make UPDATES updates each
///
/// It prints what it found, and ends with status 1 where anything was lost, torn or left locked.
@main
enum StorageTrials {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let numbers = arguments.dropFirst().compactMap { Int($0) }
    do {
      switch (arguments.first, numbers.count) {
      case ("kill", 1): try KillTrial(count: numbers[0]).run()
      case ("contend", 2): try ContentionTrial(writers: numbers[0], updates: numbers[1]).run()
      // What the trials start.
      case ("write", 1) where arguments.count == 4:
        try TrialDossier(path: arguments[1]).write(name: arguments[2], count: numbers[0])
      case ("read", _) where arguments.count == 2: try TrialDossier(path: arguments[1]).read()
      default: throw TrialFailure("usage: storage-trials kill COUNT | contend WRITERS UPDATES")
      }
    } catch {
      FileHandle.standardError.write(Data("storage-trials: \(error)\n".utf8))
      exit(1)
    }
  }
}

struct TrialFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
