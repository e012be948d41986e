import Foundation
import Testing

@testable import BriefingStorage

/// A disk that fails at each call in turn: the old version stays whole, nothing is left lying
/// about, and the error says what to do.
@Suite(.temporaryDirectory) struct FaultTests {
  private let old = Array("old version".utf8)
  private let new = Array("new version, and longer".utf8)

  private func folder(_ fileSystem: any FileSystem) throws -> DossierFolder {
    DossierFolder(path: try temporaryDirectory(), lockTimeout: 5, fileSystem: fileSystem)
  }

  /// The calls of one replacement, in order.
  private func calls() throws -> [String] {
    let recorder = FaultyFileSystem()
    try folder(POSIXFileSystem()).write(old, to: "a/x")
    try folder(recorder).write(new, to: "a/x")
    return recorder.log
  }

  @Test func `A replacement waits for the disk before and after the rename`() throws {
    let log = try calls()
    let write = try #require(log.lastIndex(of: "createFile"))
    #expect(
      log[write...] == [
        "createFile", "setPermissions", "write", "synchronize", "status", "rename", "synchronize",
        "truncate",
      ]
    )
  }

  @Test(arguments: [ENOSPC, EIO, EACCES])
  func `Whichever call fails, the file is whole`(code: Int32) throws {
    let count = try calls().count
    let path = try temporaryDirectory()
    for number in 1...count {
      try folder(POSIXFileSystem()).write(old, to: "a/x")
      let faulty = FaultyFileSystem(failingCall: number, with: code)
      var failure: FileError?
      do {
        try folder(faulty).write(new, to: "a/x")
      } catch {
        failure = try #require(error as? FileError)
      }
      let found = Array(try contents("\(path)/a/x").utf8)
      let call = faulty.log.indices.contains(number - 1) ? faulty.log[number - 1] : "none"
      if let failure {
        if case .mayNotLast = failure {
          #expect(found == new, "call \(number), \(call)")
        } else {
          #expect(found == old, "call \(number), \(call)")
          #expect(failure.description.contains("\(SystemError(code: code))"), "\(failure)")
        }
      } else {
        // Only what signs the lock may fail without a word; and where the lock was asked for more often
        // in the run that was counted, there is no call to fail.
        let mayFail = number > faulty.log.count || ["truncate", "write", "status"].contains(call)
        #expect(found == new && mayFail, "\(call)")
      }
      #expect(try listing("\(path)/a") == ["x"], "call \(number), \(call)")
    }
  }

  @Test func `A failed wait is not repeated`() throws {
    try folder(POSIXFileSystem()).write(old, to: "a/x")
    // By name: where a process is started meanwhile, the lock is asked for more than once.
    let faulty = FaultyFileSystem(failingCall: 1, of: "synchronize", with: EIO)
    #expect(throws: FileError.self) { try folder(faulty).write(new, to: "a/x") }
    #expect(faulty.log.filter { $0 == "synchronize" }.count == 1)
    #expect(!faulty.log.contains("rename"))
  }

  @Test func `A rename whose folder the disk did not confirm is told apart`() throws {
    let waits = try calls().count { $0 == "synchronize" }
    try folder(POSIXFileSystem()).write(old, to: "a/x")
    let faulty = FaultyFileSystem(failingCall: waits, of: "synchronize", with: EIO)
    let error = try #require(throws: FileError.self) { try folder(faulty).write(new, to: "a/x") }
    #expect(
      error.description == """
        \(try temporaryDirectory())/a/x: The file was replaced, but the disk did not confirm it: \
        Input/output error. Check the disk, and then the file.
        """
    )
  }

  @Test func `Interruptions and short writes change nothing`() throws {
    let log = try calls()
    let write = try #require(log.lastIndex(of: "write"))
    let read = try #require(log.firstIndex(of: "read"))
    for number in [read + 1, write + 1] {
      try folder(POSIXFileSystem()).write(old, to: "a/x")
      let faulty = FaultyFileSystem(failingCall: number, with: EINTR, longestWrite: 3)
      #expect(try folder(faulty).write(new, to: "a/x"))
      #expect(try folder(POSIXFileSystem()).read("a/x") == new)
    }
  }

  @Test func `A folder that another program makes or takes back meanwhile is no fault`() throws {
    try folder(POSIXFileSystem()).write(old, to: "a/x")
    // It is not there when it is looked for, and there when it is to be made.
    let made = FaultyFileSystem(failingCall: 1, with: ENOENT)
    #expect(try folder(made).write(new, to: "a/x"))
    #expect(made.log[..<3] == ["openFolder", "makeFolder", "openFolder"])
    // It is made, and gone again when it is to be opened.
    let path = "\(try temporaryDirectory())/new"
    let gone = FaultyFileSystem(failingCall: 3, with: ENOENT)
    try DossierFolder(path: path, lockTimeout: 0, fileSystem: gone).write(new, to: "x")
    #expect(Array(try contents("\(path)/x").utf8) == new)
  }
}
