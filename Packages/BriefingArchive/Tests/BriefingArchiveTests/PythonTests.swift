import BriefingArchive
import Foundation
import Testing

/// A second opinion: the archives of Python's `zipfile`, and its opinion of ours.
@Suite struct PythonTests {
  @Test func `Python reads what is written here`() throws {
    guard Python.isThere else { return }
    let script = """
      import io, sys, zipfile
      archive = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
      assert archive.testzip() is None
      for entry in archive.infolist():
          print(entry.filename, entry.file_size, entry.date_time[0], archive.read(entry).hex())
      """
    let output = try Python.run(script, input: try Sample.archive())
    let hex = Sample.text.map { String(UInt16($0) + 0x100, radix: 16).dropFirst() }.joined()
    #expect(
      String(decoding: output, as: UTF8.self) == """
        mimetype 10 1980 746578742f706c61696e
        notes/ 0 1980\u{20}
        notes/日本.txt \(Sample.text.count) 1980 \(hex)

        """
    )
  }

  @Test(arguments: ["False", "True"])
  func `What Python writes is read here`(streamed: String) throws {
    guard Python.isThere else { return }
    // A stream that cannot seek makes Python put sizes and checksums behind the data.
    let script = """
      import io, sys, zipfile
      class Stream(io.RawIOBase):
          def writable(self): return True
          def write(self, data): sys.stdout.buffer.write(data); return len(data)
      buffer = Stream() if \(streamed) else io.BytesIO()
      with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
          archive.writestr("notes/", b"")
          archive.writestr("notes/日本.txt", b"Tokyo " * 5000)
          archive.writestr("stored", bytes(range(256)), zipfile.ZIP_STORED)
          archive.comment = b"a comment"
      if not \(streamed): sys.stdout.buffer.write(buffer.getvalue())
      """
    let archive = try ZipArchive(try Python.run(script, input: []))
    #expect(archive.entries.map(\.name) == ["notes/", "notes/日本.txt", "stored"])
    #expect(
      try archive.bytes(of: "notes/日本.txt")
        == Array(String(repeating: "Tokyo ", count: 5000).utf8)
    )
    #expect(try archive.bytes(of: "stored") == Array(0...255))
  }

  @Test(arguments: ["ZIP_STORED", "ZIP_DEFLATED"])
  func `Sizes in the form of large archives are read`(method: String) throws {
    guard Python.isThere else { return }
    let script = """
      import io, sys, zipfile
      buffer = io.BytesIO()
      with zipfile.ZipFile(buffer, "w", zipfile.\(method)) as archive:
          with archive.open("a.txt", "w", force_zip64=True) as entry: entry.write(b"Tokyo " * 50)
          with archive.open("b.txt", "w", force_zip64=True) as entry: entry.write(b"")
      sys.stdout.buffer.write(buffer.getvalue())
      """
    let archive = try ZipArchive(try Python.run(script, input: []))
    #expect(
      try archive.bytes(of: "a.txt") == Array(String(repeating: "Tokyo ", count: 50).utf8)
    )
    #expect(try archive.bytes(of: "b.txt") == [])
  }

  @Test func `A picture that is packed in another way is no reason to refuse the rest`() throws {
    guard Python.isThere else { return }
    let script = """
      import io, sys, zipfile
      buffer = io.BytesIO()
      with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
          archive.writestr("media/a.png", b"Tokyo " * 50, zipfile.ZIP_BZIP2)
          archive.writestr("media/b.bmp", b"\\0" * (3 << 20))
          archive.writestr("./c.txt", b"c")
          archive.writestr("d.txt", b"Tokyo")
      sys.stdout.buffer.write(buffer.getvalue())
      """
    let archive = try ZipArchive(try Python.run(script, input: []))
    #expect(archive.entries.map(\.method) == [nil, .deflate, .deflate, .deflate])
    #expect(try archive.bytes(of: "d.txt") == Array("Tokyo".utf8))
    #expect(throws: ZipError.unsupported(entry: "media/a.png", .method(12))) {
      try archive.bytes(of: "media/a.png")
    }
    #expect(throws: ZipError.unsafeName("./c.txt")) { try archive.bytes(of: "./c.txt") }
    #expect(throws: ZipError.self) { try archive.bytes(of: "media/b.bmp") }
  }
}

/// The Python on this machine.
private enum Python {
  static let isThere: Bool = {
    if (try? run("import zipfile", input: [])) != nil { return true }
    print("skipped: python3 with zipfile is not on the PATH, so nobody gives a second opinion")
    return false
  }()

  /// Runs a script that reads all of its input before it prints.
  static func run(_ script: String, input: [UInt8]) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script]
    process.environment = ProcessInfo.processInfo.environment.merging(["PYTHONUTF8": "1"]) { $1 }
    let output = Pipe()
    let source = Pipe()
    process.standardOutput = output
    process.standardInput = source
    process.standardError = FileHandle.nullDevice
    try process.run()
    source.fileHandleForWriting.write(Data(input))
    try source.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
    return [UInt8](data)
  }
}
