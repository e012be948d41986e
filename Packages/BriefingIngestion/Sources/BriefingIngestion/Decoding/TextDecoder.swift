import BriefingCore

/// The decoding of the bytes of a source as text.
///
/// The order is that of the WHATWG standards: a byte order mark decides, then what was declared,
/// then, in markup, the page's own statement, then valid UTF-8; anything else is windows-1252. A
/// statement the bytes refute is not followed: text that is UTF-8 beyond doubt is read so whatever
/// was declared, and text declared as UTF-8 that is nothing of the kind is read as windows-1252.
struct TextDecoder {
  /// Whether the bytes are HTML, which may state its encoding itself.
  var isMarkup = false

  /// Decodes the bytes of a source.
  ///
  /// - Parameter source: The source.
  /// - Returns: The text, the encoding and the way back to the bytes.
  /// - Throws: ``IngestionError`` where the bytes are no text, text in UTF-32, or too much text.
  func decode(_ source: RawSource) throws(IngestionError) -> DecodedText {
    let decoded = try decodeWhole(source)
    try source.check(decoded.text)
    return decoded
  }

  private func decodeWhole(_ source: RawSource) throws(IngestionError) -> DecodedText {
    let bytes = source.bytes
    // The mark of UTF-16 and a NUL: no text in UTF-16 starts so, and the standard has no UTF-32.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw .unreadable(file: source.file, format: "text", reason: Messages.utf32)
    }
    let evidence = UTF8Evidence(bytes)
    let decision = EncodingDecision(
      bytes,
      declared: source.declaredCharset,
      isMarkup: isMarkup,
      evidence: evidence
    )
    let verdict = EncodingVerdict(decision, of: bytes, evidence: evidence)
    if !verdict.name.hasPrefix("UTF-16"), let offset = firstBinaryOffset(in: bytes) {
      throw .binary(file: source.file, offset: offset)
    }
    var diagnostics: [Diagnostic] = []
    if let label = decision.unknownLabel {
      diagnostics.append(
        Messages.unknownCharset(file: source.file, label: label, readAs: verdict.name)
      )
    }
    let place = evidence.firstInvalid.map { Self.position(of: $0, in: bytes) }
    diagnostics += verdict.diagnostics(file: source.file, bytes: bytes, position: place)
    let encoding = SourceEncoding(name: verdict.name, reason: verdict.reason)
    if verdict.name == "UTF-8", let text = evidence.text {
      return DecodedText(text: text, encoding: encoding, diagnostics: diagnostics)
    }
    guard var decoded = Self.decode(bytes, as: verdict.name, from: decision.markLength) else {
      throw .unreadable(
        file: source.file,
        format: "text",
        reason: Messages.noConverter(verdict.name)
      )
    }
    if let bad = decoded.firstBad {
      diagnostics.append(
        Messages.undecodable(
          file: source.file,
          encoding: verdict.name,
          offset: bad,
          count: decoded.badCount
        )
      )
    }
    return DecodedText(
      text: DocumentText(validating: decoded.text) ?? DocumentText(""),
      encoding: encoding,
      sourceMap: decoded.sourceMap(of: bytes),
      diagnostics: diagnostics
    )
  }

  /// Decodes bytes in an encoding; nothing where the machine has no converter for it.
  static func decode(_ bytes: [UInt8], as name: String, from start: Int = 0) -> DecodedBytes? {
    switch name {
    case "UTF-8": UTF8Decoder.decode(bytes)
    case "UTF-16BE": UTF16Decoder(isBigEndian: true).decode(bytes, from: start)
    case "UTF-16LE": UTF16Decoder(isBigEndian: false).decode(bytes, from: start)
    case "ISO-2022-JP": ISO2022JPDecoder()?.decode(bytes)
    default:
      if let index = EncodingTable.singleBytes(of: name) {
        SingleByteDecoder(index: index).decode(bytes)
      } else {
        DoubleByteDecoder(name)?.decode(bytes)
      }
    }
  }

  /// Returns the offset of the first byte that shows that bytes are no text.
  ///
  /// A NUL does, outside of markup, where the HTML Standard says what becomes of it; so do control
  /// characters where they make up more than a tenth.
  func firstBinaryOffset(in bytes: [UInt8]) -> Int? {
    let controls = bytes.controlCount()
    guard controls > 0 else { return nil }
    if !isMarkup, let zero = bytes.firstIndex(of: 0) { return zero }
    guard controls * 10 > bytes.count else { return nil }
    return bytes.firstIndex { $0 < 0x20 && !$0.isASCIIWhitespace && $0 != 0x1B }
  }

  /// The line and column of an offset in bytes that are no valid text: a byte counts as a column.
  private static func position(of offset: Int, in bytes: [UInt8]) -> TextPosition {
    let before = bytes[..<offset]
    let line = before.count { $0 == 0x0A } + 1
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    return TextPosition(line: line, column: column)
  }
}
