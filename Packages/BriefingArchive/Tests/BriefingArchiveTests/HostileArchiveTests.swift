import BriefingArchive
import Testing

@Suite struct HostileArchiveTests {
  /// All names and data of an archive.
  private func contents(_ bytes: [UInt8]) throws(ZipError) -> [String: [UInt8]] {
    let archive = try ZipArchive(bytes)
    var result: [String: [UInt8]] = [:]
    for entry in archive.entries { result[entry.name] = try archive.bytes(of: entry.name) }
    return result
  }

  @Test func `An archive cut short anywhere is refused`() throws {
    let whole = try Sample.archive()
    for count in 0..<whole.count {
      #expect(throws: ZipError.self, "cut to \(count)") {
        try contents(Array(whole.prefix(count)))
      }
    }
  }

  @Test func `No flipped bit changes a name or a byte unnoticed`() throws {
    let whole = try Sample.archive()
    let expected = try contents(whole)
    var refused = 0
    for bit in 0..<whole.count * 8 {
      var bytes = whole
      bytes[bit / 8] ^= 1 << (bit % 8)
      do throws(ZipError) {
        let found = try contents(bytes)
        #expect(found == expected, "bit \(bit)")
      } catch {
        #expect(!error.description.isEmpty)
        refused += 1
      }
    }
    // Dates, versions and modes are not looked at; everything else is.
    #expect(refused * 2 > whole.count * 8)
  }

  @Test func `Noise is refused without a crash`() throws {
    let whole = try Sample.archive()
    for seed in 1...500 {
      var bytes = whole
      let noise = Sample.noise(8, seed: UInt64(seed))
      for pair in 0..<4 { bytes[Int(noise[2 * pair]) % bytes.count] = noise[2 * pair + 1] }
      _ = try? contents(bytes)
      #expect(throws: ZipError.self) { try contents(Sample.noise(200, seed: UInt64(seed))) }
    }
  }

  @Test func `A bomb is refused before it is unpacked`() throws {
    var writer = ZipWriter()
    try writer.add("bomb", [UInt8](repeating: 0, count: 4 << 20))
    let bytes = writer.finish()
    #expect(bytes.count < 8_192)
    let archive = try ZipArchive(bytes)
    do throws(ZipError) {
      _ = try archive.bytes(of: "bomb")
      Issue.record("the bomb was taken")
    } catch {
      guard case .ratioTooHigh("bomb", let ratio, 250) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(ratio > 900)
    }
  }

  @Test func `A bomb that lies about its size does not grow beyond it`() throws {
    var writer = ZipWriter()
    try writer.add("bomb", [UInt8](repeating: 0, count: 4 << 20))
    var bytes = writer.finish()
    bytes.set32(1_000, at: 22)
    bytes.set32(1_000, at: try Sample.directoryHead(0, in: bytes) + 24)
    let archive = try ZipArchive(bytes)
    #expect(throws: ZipError.damaged(entry: "bomb", .data)) { try archive.bytes(of: "bomb") }
  }

  @Test func `Each limit is kept`() throws {
    var writer = ZipWriter()
    try writer.add("a", Sample.noise(600), method: .stored)
    try writer.add("b", Sample.noise(500), method: .stored)
    let bytes = writer.finish()
    #expect(throws: ZipError.tooManyEntries(count: 2, limit: 1)) {
      try ZipArchive(bytes, limits: ZipLimits(entries: 1))
    }
    let small = try ZipArchive(bytes, limits: ZipLimits(entrySize: 599))
    #expect(throws: ZipError.entryTooLarge("a", size: 600, limit: 599)) {
      try small.bytes(of: "a")
    }
    #expect(try small.bytes(of: "b").count == 500)
    let whole = try ZipArchive(
      bytes,
      limits: ZipLimits(entries: 2, entrySize: 600, totalSize: 1_100)
    )
    #expect(try whole.bytes(of: "a").count + whole.bytes(of: "b").count == 1_100)
  }

  @Test func `What is unpacked is counted, each entry once, whoever holds the archive`() throws {
    var writer = ZipWriter()
    try writer.add("a", Sample.noise(600), method: .stored)
    try writer.add("b", Sample.noise(500), method: .stored)
    let archive = try ZipArchive(writer.finish(), limits: ZipLimits(totalSize: 1_099))
    for _ in 0..<3 { #expect(try archive.bytes(of: "a").count == 600) }
    let copy = archive
    #expect(throws: ZipError.archiveTooLarge(size: 1_100, limit: 1_099)) {
      try copy.bytes(of: "b")
    }
    #expect(try copy.bytes(of: "a").count == 600)
  }

  @Test func `Entries that share bytes are refused`() throws {
    // A stored entry whose data are a whole entry of their own, which the list names as well.
    var inner = ZipWriter()
    try inner.add("b", [1, 2, 3], method: .stored)
    let core = Array(inner.finish().prefix(34))
    var writer = ZipWriter()
    try writer.add("a", core, method: .stored)
    try writer.add("b", [1, 2, 3], method: .stored)
    var bytes = writer.finish()
    bytes.set32(31, at: try Sample.directoryHead(1, in: bytes) + 42)
    #expect(throws: ZipError.overlappingEntries("a", "b")) { try ZipArchive(bytes) }
  }

  @Test func `Of two entries of one name neither is read`() throws {
    var writer = ZipWriter()
    try writer.add("a", [1], method: .stored)
    try writer.add("b", [1], method: .stored)
    try writer.add("c", [1], method: .stored)
    var bytes = writer.finish()
    bytes[32 + 30] = UInt8(ascii: "a")
    bytes[try Sample.directoryHead(1, in: bytes) + 46] = UInt8(ascii: "a")
    let archive = try ZipArchive(bytes)
    #expect(throws: ZipError.duplicateName("a")) { try archive.bytes(of: "a") }
    #expect(try archive.bytes(of: "c") == [1])
  }

  @Test(arguments: [
    (8, 1, ZipError.unsupported(entry: "a", .encryption)),
    (10, 12, ZipError.unsupported(entry: "a", .method(12))),
    (34, 1, ZipError.unsupported(entry: "a", .severalFiles)),
    (16, 0xAA, ZipError.damaged(entry: "a", .header)),
    (45, 0x10, ZipError.damaged(entry: "a", .range)),
  ])
  func `What the list says is checked when an entry is read, and the others are read`(
    offset: Int,
    byte: UInt8,
    error: ZipError
  ) throws {
    var writer = ZipWriter()
    try writer.add("a", [1], method: .stored)
    try writer.add("b", [2], method: .stored)
    var bytes = writer.finish()
    bytes[try Sample.directoryHead(0, in: bytes) + offset] = byte
    let archive = try ZipArchive(bytes)
    #expect(archive.entry(named: "a")?.fault == error)
    #expect(throws: error) { try archive.bytes(of: "a") }
    #expect(try archive.bytes(of: "b") == [2])
  }

  @Test func `Entries that share bytes are refused though one of them is never read`() throws {
    var writer = ZipWriter()
    try writer.add("a", Sample.noise(40), method: .stored)
    try writer.add("b", [1], method: .stored)
    var bytes = writer.finish()
    // The second leads to the head of the first, and is packed in a way that is not known.
    let head = try Sample.directoryHead(1, in: bytes)
    bytes.set32(0, at: head + 42)
    bytes[head + 10] = 12
    #expect(throws: ZipError.overlappingEntries("a", "b")) { try ZipArchive(bytes) }
  }

  @Test(
    arguments: [
      [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0],
      [2, 0, 0, 0, 0, 0, 0, 0], [],
    ] as [[UInt8]]
  )
  func `A size that no archive can have is refused`(size: [UInt8]) throws {
    var writer = ZipWriter()
    try writer.add("a", [1], method: .stored)
    try writer.add("b", [2], method: .stored)
    var bytes = writer.finish()
    // The end of the list moves, and so does what stands behind it.
    let field = [1, 0, UInt8(size.count), 0] + size
    let head = try Sample.directoryHead(0, in: bytes)
    bytes.set32(0xFFFF_FFFF, at: head + 24)
    bytes[head + 30] = UInt8(field.count)
    bytes.insert(contentsOf: field, at: head + 47)
    let end = bytes.count - 22
    bytes.set32(Int(bytes[end + 12]) + field.count, at: end + 12)
    let archive = try ZipArchive(bytes)
    #expect(throws: ZipError.self) { try archive.bytes(of: "a") }
    #expect(try archive.bytes(of: "b") == [2])
  }

  @Test func `Wrong data are noticed by their checksum`() throws {
    var writer = ZipWriter()
    try writer.add("a", [1, 2, 3], method: .stored)
    var bytes = writer.finish()
    bytes[32] ^= 0xFF
    let archive = try ZipArchive(bytes)
    #expect(throws: ZipError.damaged(entry: "a", .checksum)) { try archive.bytes(of: "a") }
  }

  @Test func `Bytes before or behind the archive are refused`() throws {
    let whole = try Sample.archive()
    #expect(throws: ZipError.damaged(entry: nil, .directory)) { try ZipArchive([0] + whole) }
    #expect(throws: ZipError.notAnArchive) { try ZipArchive(whole + [0]) }
  }
}
