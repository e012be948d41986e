import BriefingCore
import Testing

@testable import BriefingIngestion

struct EncodingTests {
  private func decode(
    _ bytes: [UInt8],
    charset: String? = nil,
    isMarkup: Bool = false
  ) throws -> DecodedText {
    try TextDecoder(isMarkup: isMarkup).decode(
      RawSource(id: "a", file: "a.txt", bytes: bytes, charset: charset)
    )
  }

  @Test(arguments: EncodedSample.all)
  func `A declared encoding is decoded, each character with its bytes`(
    _ sample: EncodedSample
  ) throws {
    let decoded = try decode(sample.bytes, charset: sample.name.lowercased())
    #expect(decoded.text.string == sample.text)
    #expect(
      decoded.encoding
        == SourceEncoding(name: sample.name, reason: "declared as \(sample.name.lowercased())")
    )
    #expect(decoded.diagnostics == [])
    #expect(decoded.sourceMap.firstUnmapped(in: decoded.text) == nil)
    guard sample.name != "ISO-2022-JP" else { return }
    decoded.sourceMap.forEachScalar(of: decoded.text) { span, place in
      let bytes = place.map { Array(sample.bytes[$0.range]) } ?? []
      #expect(TextDecoder.decode(bytes, as: sample.name)?.text == Array(decoded.text.slice(span)))
    }
  }

  @Test func `Escape sequences belong to no character, and characters to two bytes each`() throws {
    let sample = EncodedSample.all[2]
    let map = try decode(sample.bytes, charset: "iso-2022-jp").sourceMap
    #expect(map.original(of: TextSpan(0..<3)) == 3..<5)
    #expect(map.original(of: TextSpan(3..<6)) == 5..<7)
    #expect(map.original(of: TextSpan(7..<8)) == 11..<12)
  }

  @Test(arguments: EncodedSample.all.map(\.name) + ["UTF-16LE", "UTF-16BE", "x-user-defined"])
  func `Any bytes decode, and each character leads to the bytes that decode to it`(
    _ name: String
  ) throws {
    var generator = SeededGenerator(seed: 7)
    for round in 0..<60 {
      let high = Bool.random(using: &generator)
      let bytes = (0..<200).map { _ in
        UInt8.random(in: (high ? 0x80 : 0x20)...0xFF, using: &generator)
      }
      var decoded = try #require(TextDecoder.decode(bytes, as: name))
      let text = try #require(DocumentText(validating: decoded.text))
      let map = decoded.sourceMap(of: bytes)
      #expect(map.firstUnmapped(in: text) == nil)
      guard name != "ISO-2022-JP" else { continue }
      map.forEachScalar(of: text) { span, place in
        let own = place.map { Array(bytes[$0.range]) } ?? []
        let again = TextDecoder.decode(own, as: name)?.text ?? []
        // Two characters of Big5 are pairs of code points.
        let isSame = again.elementsEqual(text.slice(span)) || again.contains(0xCC)
        if !isSame { Issue.record("\(name) \(round): \(own) is \(again), not \(text[span])") }
      }
    }
  }

  @Test(arguments: [
    ("a\u{FFFD}b", [0x61, 0xC3, 0x62], 1), ("\u{FFFD}", [0xE2, 0x82], 0),
    ("é\u{FFFD}\u{FFFD}", [0xC3, 0xA9, 0xED, 0xA0], 2),
  ])
  func `What is no UTF-8 becomes U+FFFD with its offset`(
    _ text: String,
    _ bytes: [UInt8],
    _ offset: Int
  ) {
    var decoded = UTF8Decoder.decode(bytes)
    #expect(String(decoding: decoded.text, as: UTF8.self) == text)
    #expect(decoded.firstBad == offset)
    let map = decoded.sourceMap(of: bytes)
    #expect(map.original(of: TextSpan(0..<1))?.lowerBound == 0)
  }

  @Test func `Damaged UTF-8 that was declared stays UTF-8, with a warning`() throws {
    let bytes = Array("Café, naïve, 岸".utf8) + [0xE2, 0x82] + Array(" end".utf8)
    let decoded = try decode(bytes, charset: "utf-8")
    #expect(decoded.text.string == "Café, naïve, 岸\u{FFFD} end")
    #expect(decoded.encoding.name == "UTF-8")
    #expect(decoded.encoding.reason == "declared as utf-8, with damaged bytes")
    #expect(
      decoded.diagnostics.map(\.message) == [
        "the bytes at offset 18 are no UTF-8; U+FFFD stands in their place"
      ]
    )
  }

  @Test func `Text declared as UTF-8 without a character of it is windows-1252`() throws {
    let bytes: [UInt8] = Array("caf".utf8) + [0xE9] + Array(" said \u{22}yes\u{22}".utf8)
    let decoded = try decode(bytes, charset: "UTF-8")
    #expect(decoded.text.string == "café said \"yes\"")
    #expect(decoded.encoding.name == "windows-1252")
    #expect(
      decoded.encoding.reason == "not valid UTF-8: byte 0xE9 at offset 3, against declared as UTF-8"
    )
    #expect(decoded.diagnostics.map(\.severity) == [.warning])
  }

  @Test(arguments: ["iso-8859-1", "us-ascii", "windows-1251", "gbk", "iso-2022-jp", "utf-16"])
  func `Text that is UTF-8 is read so whatever was declared`(_ charset: String) throws {
    let text = "Café – “岸田” met"
    let decoded = try decode(Array(text.utf8), charset: charset)
    #expect(decoded.text.string == text)
    #expect(decoded.sourceMap.isIdentity)
    #expect(decoded.encoding.name == "UTF-8")
    #expect(decoded.encoding.reason == "valid UTF-8, against declared as \(charset)")
    #expect(decoded.diagnostics.count == 1)
  }

  @Test func `A page's statement that its bytes refute is told too`() throws {
    let page = "<meta charset=windows-1251><p>Café</p>"
    let decoded = try decode(Array(page.utf8), isMarkup: true)
    #expect(decoded.text.string == page)
    #expect(decoded.encoding.reason == "valid UTF-8, against the page's meta element")
  }

  @Test func `ASCII is what was declared, and nothing to tell`() throws {
    let decoded = try decode(Array("Plain.".utf8), charset: "iso-8859-1")
    #expect(decoded.encoding.name == "windows-1252")
    #expect(decoded.sourceMap.isIdentity)
    #expect(decoded.diagnostics == [])
  }

  @Test func `UTF-16 may be declared without a mark`() throws {
    let bytes = "Kō met.".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let decoded = try decode(bytes, charset: "utf-16")
    #expect(decoded.text.string == "Kō met.")
    #expect(decoded.encoding.name == "UTF-16LE")
  }

  @Test(arguments: ["x-klingon", "iso-2022-kr", ""])
  func `A label that is no encoding is told, and the bytes decide`(_ charset: String) throws {
    let decoded = try decode(Array("Café".utf8), charset: charset)
    #expect(decoded.encoding == SourceEncoding(name: "UTF-8", reason: "valid UTF-8"))
    #expect(decoded.diagnostics.count == 1)
  }

  @Test func `A few damaged bytes do not make a text windows-1252`() throws {
    let text = String(repeating: "Émile était là, où? ", count: 20)
    let decoded = try decode(Array(text.utf8) + [0xC3])
    #expect(decoded.text.string == text + "\u{FFFD}")
    #expect(decoded.encoding.reason == "UTF-8, but for a few bytes")
  }

  @Test func `The charset of a media type is a declaration`() throws {
    let source = RawSource(
      id: "a",
      file: "a",
      bytes: [0xC4],
      mediaType: "text/plain; Charset=\"koi8-r\"; format=flowed"
    )
    #expect(source.declaredCharset == "koi8-r")
    #expect(try TextDecoder().decode(source).text.string == "д")
  }

  @Test func `Bytes are looked over at the speed of memory`() {
    let line = "Ministers met on Monday to speak of ferries; nobody was surprised. \n"
    let bytes = Array(String(repeating: line, count: 3_000).utf8)
    var best = (validation: Duration.seconds(9), binary: Duration.seconds(9))
    for _ in 0..<20 {
      let clock = ContinuousClock()
      best.validation = min(
        best.validation,
        clock.measure { #expect(DocumentText.firstInvalidOffset(in: bytes) == nil) }
      )
      best.binary = min(
        best.binary,
        clock.measure { #expect(TextDecoder().firstBinaryOffset(in: bytes) == nil) }
      )
    }
    print("MEASURE \(bytes.count) bytes: validation \(best.validation), binary \(best.binary)")
    #expect(best.validation < .milliseconds(40))
  }
}
