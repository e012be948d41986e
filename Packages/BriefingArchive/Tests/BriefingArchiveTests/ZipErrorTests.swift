import BriefingArchive
import Testing

@Suite struct ZipErrorTests {
  @Test(
    arguments: [
      .notAnArchive:
        "this is no ZIP archive, or its end is missing; get the file again",
      .damaged(entry: nil, .directory):
        "the list of entries is not where the end of the archive says; get the file again",
      .damaged(entry: "a", .header):
        "a: the list of entries and the entry itself say different things; get the file again",
      .damaged(entry: "a", .range):
        "a: the data reach past the place where the list of entries starts; get the file again",
      .damaged(entry: "a", .data):
        "a: the compressed data are damaged; get the file again",
      .damaged(entry: "a", .size):
        "a: the data do not have the size the list of entries says; get the file again",
      .damaged(entry: "a", .checksum):
        "a: the data do not have the checksum the list of entries says; get the file again",
      .unsupported(entry: "a", .encryption):
        "a: the data are encrypted; remove the password",
      .unsupported(entry: nil, .severalFiles):
        "the archive is spread over several files; join them first",
      .unsupported(entry: nil, .zip64):
        "sizes or counts need the ZIP64 form, which is not read; make a smaller archive",
      .unsupported(entry: "a", .method(12)):
        "a: the data are compressed by method 12, and only stored (0) and deflate (8) are read; "
        + "make the archive anew",
      .unsafeName("../x\u{1B}[2J"):
        "the name '../x\u{FFFD}[2J' is refused: names are UTF-8, relative, with forward slashes "
        + "and without '..'; make the archive anew",
      .duplicateName("a"):
        "two entries are named 'a', and nobody can say which one is meant; make the archive anew",
      .overlappingEntries("a", "b"):
        "the entries 'a' and 'b' share bytes, as those of archives made to flood a disk do; "
        + "do not open it",
      .tooManyEntries(count: 2, limit: 1):
        "the archive holds 2 entries, and the limit is 1; make a smaller archive",
      .entryTooLarge("a", size: 2, limit: 1):
        "a: it would unpack to 2 bytes, and the limit is 1; split what is in it",
      .archiveTooLarge(size: 2, limit: 1):
        "what is read of the archive would unpack to 2 bytes, and the limit is 1; split what is in "
        + "it",
      .ratioTooHigh("a", ratio: 1_000, limit: 250):
        "a: it would grow 1000 times when unpacked, as what is made to flood a machine does, and "
        + "the limit is 250; make the archive anew from files you trust",
      .noSuchEntry("a"):
        "the archive has no entry 'a'; names are compared byte for byte",
    ] as [ZipError: String]
  )
  func `An error says what was found and what to do`(error: ZipError, text: String) {
    #expect(error.description == text)
  }
}
