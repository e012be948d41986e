import Foundation
import Testing

@testable import BriefingStorage

/// Several files replaced with one wait for the disk: whatever happens, each is old or new, whole.
@Suite(.temporaryDirectory) struct SeveralFilesTests {
  private static let names = ["a/x", "b/z"]
  private static let old = names.map { contents("old \($0)", of: $0) }
  private static let new = names.map { contents("the new version of \($0)", of: $0) }

  private static func contents(_ text: String, of file: String) -> DossierFolder.Contents {
    DossierFolder.Contents(Array(text.utf8), of: file)
  }

  private static func folder(
    _ fileSystem: any FileSystem,
    path: String = "dossier"
  ) -> DossierFolder {
    DossierFolder(path: path, lockTimeout: 5, fileSystem: fileSystem)
  }

  @Test func `All are written, also more than are open at once`() throws {
    let folder = DossierFolder(path: try temporaryDirectory())
    let files = (0..<300).map { Self.contents("text \($0)", of: "f\($0 % 7)/n\($0)") }
    try folder.write(files)
    for file in files { #expect(try folder.read(file.file) == file.bytes) }
    let past = Date(timeIntervalSince1970: 1_000_000_000)
    let path = "\(folder.path)/f0/n0"
    try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: path)
    try folder.write(files + [Self.contents("one more", of: "g")])
    #expect(try folder.read("g") == Array("one more".utf8))
    let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
    #expect(date as? Date == past)
    #expect(folder.leftovers() == [])
  }

  /// Where the folders are made too there are sixteen times as many states, so that it is only one.
  @Test(arguments: [(true, ["a/x", "b/z"]), (false, ["a/x", "a/z"])])
  func `Whenever the power goes, each is old or new, whole`(
    _ isThere: Bool,
    _ names: [String]
  ) throws {
    let old = names.map { Self.contents("old \($0)", of: $0) }
    let new = names.map { Self.contents("the new version of \($0)", of: $0) }
    let start = SimulatedDisk()
    if isThere { try Self.folder(start).write(old) }
    var states = 0
    var torn: [String] = []
    var stuck: [String] = []
    var call = 0
    var hasCrashed = true
    while hasCrashed {
      call += 1
      let disk = start.copy(crash: call, flaw: nil)
      let isDone = (try? Self.folder(disk).write(new)) != nil
      hasCrashed = disk.calls >= call
      for after in disk.afterCrashes() {
        states += 1
        for (old, new) in zip(old, new) {
          let found = try Self.folder(after).read(new.file)
          let isOld = found == (isThere ? old.bytes : nil)
          if found != new.bytes, isDone || !isOld { torn.append("call \(call): \(new.file)") }
        }
        try Self.folder(after).write(new)
        try Self.folder(after).removeLeftovers()
        let found = try ["a", "b"].flatMap { folder in
          try Self.folder(after).names(in: folder).map { "\(folder)/\($0)" }
        }
        if found != names { stuck.append("call \(call): \(found)") }
      }
    }
    #expect(torn == [])
    #expect(stuck == [])
    print("crash states tried: \(states)")
    #expect(states > 100)
  }

  @Test(arguments: [ENOSPC, EIO, EACCES])
  func `Whichever call fails, each is whole and nothing is left`(code: Int32) throws {
    let path = try temporaryDirectory()
    let disk = Self.folder(POSIXFileSystem(), path: path)
    try disk.write(Self.old)
    let recorder = FaultyFileSystem()
    try Self.folder(recorder, path: path).write(Self.new)
    #expect(recorder.log.count > 30)
    for number in 1...recorder.log.count {
      try disk.write(Self.old)
      let faulty = FaultyFileSystem(failingCall: number, with: code)
      var failure: (any Error)?
      do { try Self.folder(faulty, path: path).write(Self.new) } catch { failure = error }
      for (old, new) in zip(Self.old, Self.new) {
        let found = try disk.read(new.file)
        #expect(found == new.bytes || (found == old.bytes && failure != nil), "call \(number)")
      }
      #expect(disk.leftovers() == [], "call \(number), \(faulty.log.last ?? "")")
    }
  }

  @Test func `No path leads out of the folder`() throws {
    let path = try temporaryDirectory()
    let folder = DossierFolder(path: path)
    try folder.write([Self.contents("a", of: "outside/x")])
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/link",
      withDestinationPath: "\(path)/outside"
    )
    for file in ["../x", "link/x", "/x", "a//x"] {
      #expect(throws: FileError.self) { try folder.write([Self.contents("b", of: file)]) }
    }
    #expect(try folder.read("outside/x") == Array("a".utf8))
  }

  @Test func `One that is another than expected is left alone, and the others are written`() throws
  {
    let folder = DossierFolder(path: try temporaryDirectory())
    try folder.write([0], to: "b")
    #expect(throws: FileError.changedMeanwhile(path: "\(folder.path)/b", now: Revision(of: [0]))) {
      try folder.write([
        .init([1], of: "a", expecting: .absent),
        .init([1], of: "b", expecting: .absent),
        .init([1], of: "c"),
      ])
    }
    #expect(try ["a", "b", "c"].map { try folder.read($0) } == [[1], [0], [1]])
  }
}
