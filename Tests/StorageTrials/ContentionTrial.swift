import Foundation

/// Many programs that write to one file, and one that reads it all the while.
struct ContentionTrial {
  let writers: Int
  let updates: Int

  init(writers: Int, updates: Int) {
    self.writers = writers
    self.updates = updates
  }

  func run() throws {
    try withTrialFolder { folder in
      let dossier = TrialDossier(path: folder)
      let (stop, reads) = (Pipe(), Pipe())
      let reader = try started(["read", folder], input: stop, output: reads)
      let outputs = (0..<writers).map { _ in Pipe() }
      let processes = try outputs.enumerated().map { number, output in
        try started(["write", folder, "w\(number)", "\(updates)"], output: output)
      }
      // Nobody may wait because a pipe is full.
      for output in outputs { _ = try output.fileHandleForReading.readToEnd() }
      for process in processes { process.waitUntilExit() }
      try stop.fileHandleForWriting.close()
      let count = try reads.fileHandleForReading.readToEnd() ?? Data()
      reader.waitUntilExit()
      let failed = processes.count { $0.terminationStatus != 0 }
      guard failed == 0 else { throw TrialFailure("\(failed) of \(writers) writers failed") }
      guard reader.terminationStatus == 0 else { throw TrialFailure("a reader failed") }
      let ids = try dossier.ids()
      let expected = Set(
        (0..<writers).flatMap { writer in
          (0..<updates).map { "w\(writer)-\($0)" }
        }
      )
      guard ids.count == Set(ids).count else { throw TrialFailure("ids stand twice") }
      let lost = expected.subtracting(ids).count
      guard lost == 0, ids.count == expected.count else {
        throw TrialFailure("\(lost) of \(expected.count) updates were lost, \(ids.count) are there")
      }
      let versions = String(decoding: count, as: UTF8.self).split(separator: "\n").first ?? "0"
      print("contend: \(writers) writers, \(ids.count) updates applied, 0 lost, 0 ids twice;")
      print("contend: \(versions) reads, each of a whole version")
    }
  }
}
