import BriefingCore
import Foundation
import Testing

@testable import BriefingStorage

@Suite(.temporaryDirectory) struct DossierFolderTests {
  private func folder(
    _ fileSystem: some FileSystem = POSIXFileSystem(),
    lockTimeout: Int = 5
  ) throws -> DossierFolder {
    DossierFolder(
      path: try temporaryDirectory(),
      lockTimeout: lockTimeout,
      fileSystem: fileSystem
    )
  }

  @Test func `A file is made with the folders on the way, and read back`() throws {
    let folder = try folder()
    #expect(try folder.write(Array("new".utf8), to: "a/b/c.yaml"))
    #expect(try folder.read("a/b/c.yaml") == Array("new".utf8))
    #expect(try listing("\(folder.path)/a/b") == ["c.yaml"])
    #expect(try listing(folder.path) == [".briefing", "a"])
    #expect(try contents("\(folder.path)/.briefing/.gitignore") == "*\n")
    #expect(try contents("\(folder.path)/.briefing/lock") == "")
  }

  @Test func `A folder that is not there is made`() throws {
    let folder = DossierFolder(path: "\(try temporaryDirectory())/new.briefing")
    try folder.write([1], to: "x")
    #expect(try folder.read("x") == [1])
  }

  @Test func `What is not there is nothing`() throws {
    let folder = try folder()
    #expect(try folder.read("a.yaml") == nil)
    #expect(try folder.read("a/b/c.yaml") == nil)
    #expect(try folder.names(in: "a").isEmpty)
    #expect(try DossierFolder(path: "\(folder.path)/none").read("a") == nil)
  }

  @Test func `The same bytes leave the file alone`() throws {
    let folder = try folder()
    try folder.write([1, 2], to: "x")
    let path = "\(folder.path)/x"
    let past = Date(timeIntervalSince1970: 1_000_000_000)
    try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: path)
    #expect(try !folder.write([1, 2], to: "x"))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.modificationDate] as? Date == past)
    #expect(try folder.write([1, 2, 3], to: "x"))
  }

  @Test func `A file keeps its permissions`() throws {
    let folder = try folder()
    try folder.write([1], to: "x")
    let path = "\(folder.path)/x"
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try folder.write([2], to: "x")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  // MARK: - Versions

  @Test func `A file changed since it was read is not replaced`() throws {
    let folder = try folder()
    try folder.write([1], to: "x")
    #expect(throws: FileError.changedMeanwhile(path: "\(folder.path)/x", now: Revision(of: [1]))) {
      try folder.write([2], to: "x", expecting: Revision(of: [0]))
    }
    #expect(throws: FileError.self) { try folder.write([2], to: "x", expecting: .absent) }
    #expect(throws: FileError.changedMeanwhile(path: "\(folder.path)/y", now: .absent)) {
      try folder.write([2], to: "y", expecting: Revision(of: [0]))
    }
    #expect(try folder.read("x") == [1])
    #expect(try folder.write([2], to: "x", expecting: Revision(Digest(of: [1] as [UInt8]))))
    #expect(try folder.write([1], to: "y", expecting: .absent))
  }

  @Test func `An editor that knows no lock is noticed`() throws {
    let folder = try folder()
    try folder.write([1], to: "x")
    for name in ["x", "y"] {
      let update = try folder.beginUpdate(of: name)
      try put("edited", at: "\(folder.path)/\(name)")
      #expect(
        throws: FileError.changedMeanwhile(
          path: "\(folder.path)/\(name)",
          now: Revision(of: Array("edited".utf8))
        )
      ) { try update.finish([2]) }
      #expect(try contents("\(folder.path)/\(name)") == "edited")
    }
    #expect(try listing(folder.path) == [".briefing", "x", "y"])
  }

  @Test func `Writers in a row lose nothing`() async throws {
    let folder = try folder(lockTimeout: 60)
    let (writers, rounds) = (4, 12)
    try await withThrowingTaskGroup { group in
      for _ in 0..<writers {
        group.addTask {
          for _ in 0..<rounds {
            let update = try folder.beginUpdate(of: "count")
            let number = update.current.flatMap { Int(String(decoding: $0.bytes, as: UTF8.self)) }
            _ = try update.finish(Array(String((number ?? 0) + 1).utf8))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try contents("\(folder.path)/count") == String(writers * rounds))
  }

  // MARK: - Locks

  @Test func `A writer gives up when another keeps the lock`() throws {
    let folder = try folder(lockTimeout: 0)
    let update = try folder.beginUpdate(of: "x")
    let error = try #require(throws: FileError.self) { try folder.write([1], to: "x") }
    #expect(
      error.description == """
        \(folder.path): Another program has been writing in this dossier for 0 seconds. Wait \
        until it is done; .briefing/lock names it.
        """
    )
    #expect(try contents("\(folder.path)/.briefing/lock").hasPrefix("process "))
    _ = try update.finish([2])
  }

  @Test func `What an interrupted writer left is cleared away by the next`() throws {
    let folder = try folder()
    try folder.write([1], to: "a/x")
    let leftovers = ["a/.briefing-0123456789abcdef.tmp", ".briefing-00000000000000ff.tmp"]
    let kept = ["a/.briefing-mine.tmp", "a/0123456789abcdef.tmp", ".briefing-0123456789ABCDEF.tmp"]
    for name in leftovers + kept { try put("half", at: "\(folder.path)/\(name)") }
    try folder.write([2], to: "a/x")
    #expect(try listing("\(folder.path)/a").count == 4)
    // A lock that still names its holder was never given back.
    try put("process 1\n", at: "\(folder.path)/.briefing/lock")
    try folder.write([3], to: "a/x")
    #expect(
      try listing("\(folder.path)/a") == [".briefing-mine.tmp", "0123456789abcdef.tmp", "x"]
    )
    #expect(try listing(folder.path) == [".briefing", ".briefing-0123456789ABCDEF.tmp", "a"])
  }

  @Test func `The cache may be deleted at any time`() throws {
    let folder = try folder()
    try folder.write([1], to: "x")
    try FileManager.default.removeItem(atPath: "\(folder.path)/.briefing")
    try folder.write([2], to: "x")
    #expect(try folder.read("x") == [2])
  }

  // MARK: - The way out

  @Test(arguments: ["../x", "/absolute/x", "a/../../x", "", "a//b"])
  func `A path that leads out is refused`(path: String) throws {
    let folder = try folder()
    #expect(throws: FileError.outsideFolder(path: path)) { try folder.write([1], to: path) }
    #expect(throws: FileError.outsideFolder(path: path)) { try folder.read(path) }
  }

  @Test func `A symbolic link is neither read nor written through`() throws {
    let folder = try folder()
    let outside = "\(folder.path)-outside"
    try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: outside) }
    try put("secret", at: "\(outside)/secret")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/link",
      withDestinationPath: outside
    )
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/x",
      withDestinationPath: "\(outside)/secret"
    )
    try folder.write([1], to: "s/y")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/s/z",
      withDestinationPath: "\(outside)/secret"
    )
    for file in ["link/secret", "x"] {
      let refusal = FileError.symbolicLink(path: "\(folder.path)/\(file)")
      #expect(throws: refusal) { try folder.read(file) }
      #expect(throws: refusal) { try folder.write([1], to: file) }
    }
    #expect(try contents("\(outside)/secret") == "secret")
    #expect(try listing(outside) == ["secret"])
    #expect(throws: FileError.symbolicLink(path: "\(folder.path)/link")) {
      try folder.files(below: "link")
    }
    #expect(try folder.files(below: "s").files == ["s/y"])
  }

  @Test func `A folder in the place of a file is refused`() throws {
    let folder = try folder()
    try folder.write([1], to: "a/x")
    #expect(throws: FileError.notAFile(path: "\(folder.path)/a")) { try folder.read("a") }
    #expect(throws: FileError.notAFile(path: "\(folder.path)/a")) { try folder.write([1], to: "a") }
    #expect(throws: FileError.self) { try folder.write([1], to: "a/x/y") }
  }

  @Test func `A file over the limit is not read`() throws {
    let folder = try folder()
    try folder.write(Array(repeating: 7, count: 100), to: "x")
    #expect(throws: FileError.tooLarge(path: "\(folder.path)/x", limit: 99)) {
      try folder.read("x", limit: 99)
    }
    #expect(try folder.read("x", limit: 100)?.count == 100)
  }

  @Test func `Files are listed by their bytes, without hidden ones`() throws {
    let folder = try folder()
    for name in ["s/b.txt", "s/B.txt", "s/a/z.txt", "s/.hidden", "s/é.txt"] {
      try folder.write([1], to: name)
    }
    #expect(try folder.files(below: "s").files == ["s/B.txt", "s/a/z.txt", "s/b.txt", "s/é.txt"])
    #expect(try folder.files(below: "none").files.isEmpty)
  }
}
