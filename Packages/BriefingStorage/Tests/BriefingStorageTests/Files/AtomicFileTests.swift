import Foundation
import Testing

@testable import BriefingStorage

@Suite(.temporaryDirectory) struct AtomicFileTests {
  @Test func `A file anywhere is replaced whole, and nothing is left beside it`() throws {
    let path = "\(try temporaryDirectory())/report.md"
    try AtomicFile.write(Array("one".utf8), to: path)
    try AtomicFile.write(Array("two".utf8), to: path)
    #expect(try contents(path) == "two")
    #expect(try listing(temporaryDirectory()) == ["report.md"])
  }

  @Test func `A folder that is not there is named`() throws {
    let path = "\(try temporaryDirectory())/none/report.md"
    let error = try #require(throws: FileError.self) { try AtomicFile.write([1], to: path) }
    #expect(
      error.description == """
        \(path): The file cannot be written: No such file or directory. What was there before is \
        unchanged; make room or give permission, and try again.
        """
    )
  }

  @Test(arguments: ["", "/", "a/"])
  func `A path without a name is refused`(path: String) {
    #expect(throws: FileError.notAFile(path: path)) { try AtomicFile.write([1], to: path) }
  }
}
