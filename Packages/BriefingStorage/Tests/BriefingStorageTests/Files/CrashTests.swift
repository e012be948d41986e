import Foundation
import Testing

@testable import BriefingStorage

/// The power goes at every call of a replacement, with every subset of what nobody had waited for
/// on the disk: the file is the old version or the new one, whole, and the next writer gets on.
@Suite struct CrashTests {
  private static let old = Array("the old version".utf8)
  private static let new = Array("the new version, which is longer".utf8)

  private static func folder(_ disk: SimulatedDisk) -> DossierFolder {
    DossierFolder(path: "dossier", lockTimeout: 0, fileSystem: disk)
  }

  /// What crashes of one replacement leave.
  private struct Outcome {
    var states = 0
    /// Files that are neither old nor new, or are gone though they were there.
    var torn: [String] = []
    /// Replacements that were reported done, and did not last.
    var lost = 0
    /// States in which the next writer did not get on, or left something lying about.
    var stuck = 0
  }

  private static func outcome(
    replacing before: [UInt8]?,
    flaw: SimulatedDisk.Flaw? = nil
  ) throws -> Outcome {
    let start = SimulatedDisk()
    if let before { try folder(start).write(before, to: "a/x") }
    var outcome = Outcome()
    var call = 0
    while true {
      call += 1
      let disk = start.copy(crash: call, flaw: flaw)
      let isDone = (try? folder(disk).write(new, to: "a/x")) != nil
      let hasCrashed = disk.calls >= call
      for after in disk.afterCrashes() {
        outcome.states += 1
        let found = try folder(after).read("a/x")
        if found != before && found != new {
          outcome.torn.append(
            "call \(call): \(found.map { String(decoding: $0, as: UTF8.self) } ?? "gone")"
          )
        }
        if isDone, found != new { outcome.lost += 1 }
        let third = Array("a third version".utf8)
        let names = { (try? folder(after).names(in: "a")) ?? [] }
        if (try? folder(after).write(third, to: "a/x")) != true
          || (try? folder(after).read("a/x")) != third || names().count > 2
        {
          outcome.stuck += 1
        }
        try folder(after).removeLeftovers()
        if names() != ["x"] { outcome.stuck += 1 }
      }
      if !hasCrashed { return outcome }
    }
  }

  @Test(arguments: [old, nil])
  func `Whenever the power goes, the file is old or new, whole`(_ before: [UInt8]?) throws {
    let outcome = try Self.outcome(replacing: before)
    print("crash states tried: \(outcome.states)")
    #expect(outcome.torn == [])
    #expect(outcome.lost == 0)
    #expect(outcome.stuck == 0)
    #expect(outcome.states > 100)
  }

  @Test(arguments: SimulatedDisk.Flaw.allCases)
  func `A protocol with a flaw is caught`(_ flaw: SimulatedDisk.Flaw) throws {
    let outcome = try Self.outcome(replacing: Self.old, flaw: flaw)
    #expect(!outcome.torn.isEmpty || outcome.lost > 0)
  }
}
