extension CanonicalYAMLWriter {
  /// Writes a text in its style, and ends the line.
  @inline(__always)
  mutating func scalar(_ text: String) {
    text.withBytes { bytes in
      switch ScalarStyle.of(bytes) {
      case .plain: out.append(bytes)
      case .quoted: putQuoted(bytes)
      case .literal: return putLiteral(bytes)
      }
      out.append(UInt8(ascii: "\n"))
    }
  }

  /// Writes the lines of a text below `|-`, `|` or `|+`, which say how it ends: without a line
  /// feed, with one, or with several.
  private mutating func putLiteral(_ bytes: UnsafeBufferPointer<UInt8>) {
    let lineFeed = UInt8(ascii: "\n")
    let ends = bytes.reversed().prefix(2).prefix { $0 == lineFeed }.count
    out.append(ends == 0 ? "|-\n" : ends == 1 ? "|\n" : "|+\n")
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: lineFeed) ?? bytes.count
      if end > start {
        putIndent()
        // Two more than the key or the dash before it.
        out.append("  ")
        out.append(UnsafeBufferPointer(rebasing: bytes[start..<end]))
      }
      endLine()
      start = end + 1
    }
    isAfterKeptLines = ends == 2
  }

  /// Writes a text in double quotes.
  mutating func putQuoted(_ bytes: UnsafeBufferPointer<UInt8>) {
    out.append(UInt8(ascii: "\""))
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      var length = 1
      if byte >= 0x80 {
        guard byte == 0xC2 || byte == 0xE2 || byte == 0xEF,
          let found = ScalarStyle.escapeLength(in: bytes, at: index)
        else {
          index += 1
          continue
        }
        length = found
      } else if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte != 0x7F {
        index += 1
        continue
      }
      out.append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
      putEscape(bytes[index..<index + length])
      index += length
      start = index
    }
    out.append(UnsafeBufferPointer(rebasing: bytes[start...]))
    out.append(UInt8(ascii: "\""))
  }

  private mutating func putEscape(_ character: Slice<UnsafeBufferPointer<UInt8>>) {
    let scalar = String(decoding: character, as: UTF8.self).unicodeScalars.first?.value ?? 0
    switch scalar {
    case 0x22: out.append("\\\"")
    case 0x5C: out.append("\\\\")
    case 0x09: out.append("\\t")
    case 0x0A: out.append("\\n")
    case 0x0D: out.append("\\r")
    case 0x85: out.append("\\N")
    case 0x2028: out.append("\\L")
    case 0x2029: out.append("\\P")
    case ..<0x100: out.append("\\x" + Self.hexadecimal(scalar, digits: 2))
    default: out.append("\\u" + Self.hexadecimal(scalar, digits: 4))
    }
  }

  private static func hexadecimal(_ number: UInt32, digits: Int) -> String {
    let text = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
