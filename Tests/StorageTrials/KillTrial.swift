import Foundation

/// Writers that are killed at any moment: what they said was there must be there, the file must be
/// whole, and the next writer must get on.
struct KillTrial {
  let count: Int
  /// A file grows with each kill; after so many a new one is begun, so that all are as quick.
  private let killsPerDossier = 50

  init(count: Int) { self.count = count }

  func run() throws {
    var kills = 0
    var updates = 0
    var cutShort = 0
    while kills < count {
      try withTrialFolder { folder in
        let dossier = TrialDossier(path: folder)
        for _ in 0..<min(killsPerDossier, count - kills) {
          let (told, isCutShort) = try kill(number: kills, in: dossier)
          kills += 1
          updates += told
          cutShort += isCutShort ? 1 : 0
        }
      }
    }
    print("kill: \(kills) writers killed, \(updates) updates told of, 0 lost, 0 files torn;")
    print("kill: \(cutShort) were cut short between two steps of a replacement, 0 left a lock")
  }

  /// Kills one writer and looks at what is left.
  ///
  /// - Returns: How many updates it told of, and whether it left an unfinished file.
  private func kill(number: Int, in dossier: TrialDossier) throws -> (told: Int, cutShort: Bool) {
    let output = Pipe()
    let name = "w\(number)"
    let writer = try started(["write", dossier.path, name, "1000000"], output: output)
    // It says so when it begins; the time after that is the one to be killed in.
    var told = output.fileHandleForReading.availableData
    usleep(UInt32.random(in: 0..<50_000))
    Foundation.kill(writer.processIdentifier, SIGKILL)
    writer.waitUntilExit()
    told += try output.fileHandleForReading.readToEnd() ?? Data()
    let ids = try Set(dossier.ids())
    let lines = String(decoding: told, as: UTF8.self).split(separator: "\n").dropFirst()
    for line in lines {
      guard ids.contains("\(name)-\(line)") else {
        throw TrialFailure("\(name) told of update \(line), and it is not there")
      }
    }
    let isCutShort = try dossier.names().count > 1
    // The next writer neither waits for the dead one nor keeps what it left lying about.
    let start = ContinuousClock.now
    try dossier.write(name: "after-\(number)", count: 1, isQuiet: true)
    guard ContinuousClock.now - start < .seconds(20) else {
      throw TrialFailure("the lock of \(name) was not free")
    }
    guard try dossier.names() == ["trial.yaml"] else {
      throw TrialFailure("\(name) left \(try dossier.names())")
    }
    guard try ids.isSubset(of: dossier.ids()) else {
      throw TrialFailure("the writer after \(name) lost annotations")
    }
    return (lines.count, isCutShort)
  }
}
