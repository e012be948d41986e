import Testing

@testable import BriefingArchive

@Suite struct ZipArchiveTests {
  @Test func `What is written is read back`() throws {
    let archive = try ZipArchive(try Sample.archive())
    #expect(archive.entries.map(\.name) == ["mimetype", "notes/", "notes/日本.txt"])
    #expect(archive.entries.map(\.method) == [.stored, .stored, .deflate])
    #expect(archive.entries.map(\.isFolder) == [false, true, false])
    #expect(try archive.bytes(of: "mimetype") == Array("text/plain".utf8))
    #expect(try archive.bytes(of: "notes/").isEmpty)
    #expect(try archive.bytes(of: "notes/日本.txt") == Sample.text)
    #expect(archive.entry(named: "notes/日本.txt")?.size == Sample.text.count)
  }

  @Test(arguments: ZipEntry.Method.allCases, [0, 1, 2, 255, 65_536, 300_000])
  func `Data of any size survive both methods`(method: ZipEntry.Method, size: Int) throws {
    let data = Sample.noise(size) + Sample.noise(size)
    var writer = ZipWriter()
    try writer.add("data", data, method: method)
    #expect(try ZipArchive(writer.finish()).bytes(of: "data") == data)
  }

  @Test func `An archive without entries is an archive`() throws {
    let archive = try ZipArchive(ZipWriter().finish())
    #expect(archive.entries.isEmpty)
    #expect(throws: ZipError.noSuchEntry("a")) { try archive.bytes(of: "a") }
  }

  @Test func `A comment at the end is passed over`() throws {
    var bytes = try Sample.archive()
    let comment = Array("PK\u{5}\u{6} made by hand".utf8)
    bytes[bytes.count - 2] = UInt8(comment.count)
    #expect(try ZipArchive(bytes + comment).entries.count == 3)
  }

  @Test func `The same entries give the same bytes`() throws {
    #expect(try Sample.archive() == Sample.archive())
  }

  @Test func `Names that differ in bytes alone are two entries`() throws {
    var writer = ZipWriter()
    try writer.add("caf\u{E9}", [1])
    try writer.add("cafe\u{301}", [2])
    let archive = try ZipArchive(writer.finish())
    #expect(try archive.bytes(of: "caf\u{E9}") == [1])
    #expect(try archive.bytes(of: "cafe\u{301}") == [2])
  }

  @Test func `The checksum is that of the standard`() {
    #expect(Deflate.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(Deflate.checksum([]) == 0)
  }
}

@Suite struct ZipWriterTests {
  @Test(arguments: [
    "", "/", "/etc/passwd", "..", "../x", "a/../b", "a/..", ".", "./a", "a//b", "a\\b", "C:x",
    "a\u{0}b", "//",
  ])
  func `An unsafe name is refused in both directions`(name: String) throws {
    var writer = ZipWriter()
    #expect(throws: ZipError.unsafeName(name)) { try writer.add(name, []) }
    #expect(try ZipArchive(writer.finish()).entries.isEmpty)

    // The same name, put over a safe one of the same length in both places.
    let bytes = Array(name.utf8)
    guard !bytes.isEmpty else { return }
    try writer.add(String(repeating: "x", count: bytes.count), [7], method: .stored)
    var archive = writer.finish()
    let head = try Sample.directoryHead(0, in: archive)
    archive.replaceSubrange(30..<30 + bytes.count, with: bytes)
    archive.replaceSubrange(head + 46..<head + 46 + bytes.count, with: bytes)
    let found = try ZipArchive(archive)
    #expect(throws: ZipError.unsafeName(name)) { try found.bytes(of: name) }
  }

  @Test func `A name that is no UTF-8 is told and not read, and the others are`() throws {
    var writer = ZipWriter()
    try writer.add("x.png", [7], method: .stored)
    try writer.add("y.txt", [8], method: .stored)
    var bytes = writer.finish()
    // As code page 437 has an umlaut.
    bytes[30] = 0x84
    bytes[try Sample.directoryHead(0, in: bytes) + 46] = 0x84
    let archive = try ZipArchive(bytes)
    let name = "\u{FFFD}.png"
    #expect(archive.entries.map(\.name) == [name, "y.txt"])
    #expect(throws: ZipError.unsafeName(name)) { try archive.bytes(of: name) }
    #expect(try archive.bytes(of: "y.txt") == [8])
  }

  @Test func `A name stands once`() throws {
    var writer = ZipWriter()
    try writer.add("a", [1])
    #expect(throws: ZipError.duplicateName("a")) { try writer.add("a", [2]) }
    #expect(try ZipArchive(writer.finish()).bytes(of: "a") == [1])
  }

  @Test func `A folder holds no data`() {
    var writer = ZipWriter()
    #expect(throws: ZipError.damaged(entry: "a/", .size)) { try writer.add("a/", [1]) }
  }

  @Test(arguments: ["a..b", "...", "a/b/c.txt", "日本/資料.txt", "a b", "~"])
  func `Odd but harmless names are taken`(name: String) throws {
    var writer = ZipWriter()
    try writer.add(name, [1])
    #expect(try ZipArchive(writer.finish()).bytes(of: name) == [1])
  }
}
