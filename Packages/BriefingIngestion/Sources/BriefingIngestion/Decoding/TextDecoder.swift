import BriefingCore

/// The bytes of a source as text, with how they were decoded.
struct DecodedText {
  var text: DocumentText
  var encoding: SourceEncoding
  var sourceMap = SourceMap.identity
  var diagnostics: [Diagnostic] = []
}

/// The decoding of the bytes of a text file.
///
/// The order is that of the WHATWG Encoding Standard, as far as a file without markup has it: a byte
/// order mark decides; then valid UTF-8 is UTF-8; anything else is read as windows-1252, in which
/// every byte means something.
struct TextDecoder {
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
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return UTF16Decoder(bytes: bytes, isBigEndian: bytes[0] == 0xFE).decode(file: source.file)
    }
    if let offset = Self.firstBinaryOffset(in: bytes) {
      throw .binary(file: source.file, offset: offset)
    }
    guard let invalid = DocumentText.firstInvalidOffset(in: bytes) else {
      let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
      let reason = hasMark ? Messages.byteOrderMark : Messages.validUTF8
      return DecodedText(
        text: DocumentText(validating: bytes) ?? DocumentText(""),
        encoding: SourceEncoding(name: "UTF-8", reason: reason)
      )
    }
    var decoded = Windows1252Decoder.decode(bytes)
    let byte = bytes[invalid]
    decoded.encoding.reason = Messages.notUTF8(byte: byte, offset: invalid)
    decoded.diagnostics = [
      Messages.decodedAsWindows1252(
        file: source.file,
        byte: byte,
        offset: invalid,
        position: Self.position(of: invalid, in: bytes)
      )
    ]
    return decoded
  }

  /// Returns the offset of the first byte that shows that bytes are no text.
  ///
  /// A NUL does; so do control characters where they make up more than a tenth.
  static func firstBinaryOffset(in bytes: [UInt8]) -> Int? {
    var controls = 0
    var first: Int?
    for (offset, byte) in bytes.enumerated() where byte < 0x20 {
      if byte == 0 { return offset }
      if byte.isASCIIWhitespace || byte == 0x1B { continue }
      controls += 1
      if first == nil { first = offset }
    }
    return controls * 10 > bytes.count ? first : nil
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
