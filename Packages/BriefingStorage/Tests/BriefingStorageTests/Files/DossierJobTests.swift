import BriefingStorage
import Foundation
import Testing

@Suite(.temporaryDirectory) struct DossierJobTests {
  /// Begins a job; the test fails where none can be begun.
  private func begin(in path: String) throws -> DossierJob {
    guard let job = try DossierFolder(path: path).tryBeginJob() else {
      throw Failure("no job can be begun in \(path)")
    }
    return job
  }

  private struct Failure: Error {
    let message: String
    init(_ message: String) { self.message = message }
  }

  private func isFree(_ path: String) throws -> Bool {
    guard let job = try DossierFolder(path: path).tryBeginJob() else { return false }
    job.end()
    return true
  }

  private func isThere(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  @Test
  func `One job at a time is done, and files are updated meanwhile`() throws {
    let path = "\(try temporaryDirectory())/dossier"
    let job = try begin(in: path)
    #expect(try !isFree(path))
    #expect(try DossierFolder(path: path).write(Array("text".utf8), to: "file.txt"))
    job.end()
    #expect(try isFree(path))
  }

  @Test
  func `A folder that an abandoned job made is taken back, and no other`() throws {
    let path = "\(try temporaryDirectory())/dossier"
    let job = try begin(in: path)
    #expect(isThere(path))
    job.abandon()
    #expect(!isThere(path))
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    let other = try begin(in: path)
    other.abandon()
    #expect(isThere(path))
  }

  @Test
  func `What a new folder came to hold is kept`() throws {
    let path = "\(try temporaryDirectory())/dossier"
    let job = try begin(in: path)
    try DossierFolder(path: path).write([], to: "mine.txt")
    job.abandon()
    #expect(isThere("\(path)/mine.txt"))
  }

  @Test
  func `Jobs may make one folder and take it back at the same time`() async throws {
    let path = "\(try temporaryDirectory())/dossier"
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 1...8 {
        group.addTask {
          for _ in 1...200 { try DossierFolder(path: path).tryBeginJob()?.abandon() }
        }
      }
      try await group.waitForAll()
    }
    #expect(try isFree(path))
  }

  @Test
  func `A link to nowhere is no folder`() throws {
    let path = "\(try temporaryDirectory())/dossier"
    try FileManager.default.createSymbolicLink(
      atPath: path,
      withDestinationPath: "\(path)-nowhere"
    )
    #expect(throws: FileError.self) {
      try isFree(path)
    }
  }
}
