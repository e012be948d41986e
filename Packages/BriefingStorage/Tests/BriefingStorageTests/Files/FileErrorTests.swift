import BriefingCore
import Testing

@testable import BriefingStorage

@Suite struct FileErrorTests {
  private static let denied = SystemError(code: 13)

  @Test(
    arguments: [
      (FileError.notFound(path: "d/x"), "There is no such file. Check the path."),
      (
        .cannotRead(path: "d/x", reason: denied),
        "The file cannot be read: Permission denied. Check that it is there and may be read."
      ),
      (
        .cannotWrite(path: "d/x", reason: SystemError(code: 28)),
        """
        The file cannot be written: No space left on device. What was there before is unchanged; make \
        room or give permission, and try again.
        """
      ),
      (
        .mayNotLast(path: "d/x", reason: SystemError(code: 5)),
        """
        The file was replaced, but the disk did not confirm it: Input/output error. Check the disk, and \
        then the file.
        """
      ),
      (
        .tooLarge(path: "d/x", limit: 7),
        "The file holds more than 7 bytes. Split it, or raise the limit."
      ),
      (.notAFile(path: "d/x"), "This is not a file. Name a file, not a folder or a device."),
      (
        .symbolicLink(path: "d/x"),
        """
        A symbolic link stands on the way, and a dossier follows none. Put the file or folder itself \
        there.
        """
      ),
      (
        .outsideFolder(path: "d/x"),
        """
        This path is not one inside the dossier. Write it from the dossier's folder downwards, without \
        “..”, such as sources/report.txt.
        """
      ),
      (
        .changedMeanwhile(path: "d/x", now: .absent),
        "The file was changed by somebody else since it was read. Read it again, and repeat the change."
      ),
      (
        .notUTF8(path: "d/x", offset: 3),
        "Byte 3 is not UTF-8. Make the document again from its source."
      ),
      (
        .locked(path: "d/x", seconds: 30),
        """
        Another program has been writing in this dossier for 30 seconds. Wait until it is done; \
        .briefing/lock names it.
        """
      ),
    ] as [(FileError, String)]
  )
  func `An error names the file, what happened and what to do`(error: FileError, text: String) {
    #expect(error.description == "d/x: \(text)")
    #expect(DossierError.file(error).description == error.description)
  }

  @Test func `Two revisions are equal when the bytes are`() {
    let bytes: [UInt8] = [1, 2, 3]
    #expect(Revision(of: bytes) == Revision(of: [1, 2, 3]))
    #expect(Revision(of: bytes) == Revision(Digest(of: bytes)))
    #expect(Revision(of: bytes).hashValue == Revision(Digest(of: bytes)).hashValue)
    #expect(Revision(of: bytes) != Revision(of: [1, 2]))
    #expect(Revision(of: []) != .absent)
    #expect(Revision.absent.digest == nil)
  }

  @Test func `Names of unfinished files are ours alone`() {
    for _ in 0..<100 { #expect(TemporaryName.matches(TemporaryName.random())) }
    for name in [
      "", ".briefing-.tmp", ".briefing-0123456789abcdef", ".briefing-0123456789abcdeg.tmp",
      "briefing-0123456789abcdef.tmp0", ".briefing-0123456789abcdef.tmp~",
    ] {
      #expect(!TemporaryName.matches(name))
    }
  }
}
