import BriefingCore

/// How brat writes spans and names.
///
/// A file of marks has one line each, and a program written in Python ends a line at any of a dozen
/// characters. So a span is cut into pieces where one of them, or a tab, stands in the text.
enum BratText {
  /// Returns the pieces of a span between its line breaks; none where it has nothing else.
  static func pieces(of span: TextSpan, in text: DocumentText) -> [TextSpan] {
    var pieces: [TextSpan] = []
    var start = span.start
    var index = span.start
    while index < span.end {
      let width = breakWidth(in: text, at: index)
      guard width > 0 else {
        index += 1
        continue
      }
      if start < index { pieces.append(TextSpan(start..<index)) }
      index += width
      start = index
    }
    if start < span.end { pieces.append(TextSpan(start..<span.end)) }
    return pieces
  }

  /// Whether two pieces are one passage: between them are line breaks and other white space alone.
  static func isBridge(_ gap: TextSpan, in text: DocumentText) -> Bool {
    var index = gap.start
    var hasBreak = false
    while index < gap.end {
      let width = breakWidth(in: text, at: index)
      if width > 0 { hasBreak = true }
      let step = max(width, text.whitespaceWidth(at: index))
      guard step > 0 else { return false }
      index += step
    }
    return hasBreak
  }

  /// The length in bytes of the line break or tab at an offset; 0 where there is none.
  static func breakWidth(in text: DocumentText, at offset: Int) -> Int {
    let bytes = text.bytes
    switch bytes[offset] {
    case 0x09...0x0D, 0x1C...0x1E: return 1
    case 0xC2 where offset + 1 < bytes.count && bytes[offset + 1] == 0x85: return 2
    case 0xE2
    where offset + 2 < bytes.count && bytes[offset + 1] == 0x80
      && (0xA8...0xA9).contains(bytes[offset + 2]):
      return 3  // U+2028 and U+2029
    default: return 0
    }
  }

  /// Returns the name of a label as a type: letters, digits, hyphens and low lines.
  static func type(_ label: Label) -> String {
    let bytes = label.rawValue.utf8.map { byte in
      byte.isASCIILetter || byte.isASCIIDigit || byte == 0x2D || byte == 0x5F ? byte : 0x5F
    }
    return bytes.isEmpty ? "_" : String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a text can stand at the end of a line as it is.
  static func isLine(_ string: String) -> Bool {
    let text = DocumentText(string)
    return text.trimmed(text.span) == text.span && !string.isEmpty
      && text.bytes.indices.allSatisfy { breakWidth(in: text, at: $0) == 0 }
      && string.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }

  /// Returns JSON on one line, in every program's opinion.
  static func line(_ json: JSONValue) -> String {
    let bytes = DocumentText(json.text())
    guard bytes.bytes.contains(0x85) else { return bytes.string }
    var result = String.UnicodeScalarView()
    for scalar in bytes.string.unicodeScalars {
      if scalar == "\u{85}" {
        result += "\\u0085".unicodeScalars
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
