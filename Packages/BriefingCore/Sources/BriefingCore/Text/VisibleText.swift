extension String {
  /// The text with every control and direction character written out, as `‹U+202E›`.
  ///
  /// Such characters would act on a page or a terminal instead of being seen: they could hide or
  /// reverse what stands there. Joiners and variation selectors stay, since scripts and emoji need
  /// them; so do line feeds and tabs.
  public var controlsShown: String {
    guard mayHoldControls else { return self }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      if scalar == "\n", previous == "\r" {
        // A carriage return before a line feed is part of the line end.
        result.removeLast(carriageReturn.unicodeScalars.count)
      }
      if scalar.isHiddenControl {
        result.append(contentsOf: scalar.writtenOut.unicodeScalars)
      } else {
        result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }

  /// Whether a byte begins what may be such a character; prose in Latin script has none.
  private var mayHoldControls: Bool {
    var previous: (UInt8, UInt8) = (0, 0)
    for byte in utf8 {
      switch byte {
      case 0x00...0x08, 0x0B...0x1F, 0x7F, 0xD8, 0xE1, 0xEF, 0xF3: return true
      case 0x80...0x9F where previous.1 == 0xC2, 0xAD where previous.1 == 0xC2: return true
      case 0x8B...0x8F where previous == (0xE2, 0x80): return true
      case 0xA0...0xAF where previous.0 == 0xE2 && previous.1 <= 0x81: return true
      default: previous = (previous.1, byte)
      }
    }
    return false
  }

  /// The text on one line: every run of white space is one space, and none stands at the ends.
  public var onOneLine: String {
    let text = DocumentText(self)
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = 0
    var isPending = false
    while index < text.count {
      let width = text.whitespaceWidth(at: index)
      guard width == 0 else {
        isPending = !result.isEmpty
        index += width
        continue
      }
      if isPending { result.append(0x20) }
      isPending = false
      result.append(text.bytes[index])
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}

private let carriageReturn = Unicode.Scalar(0x0D as UInt8).writtenOut

extension Unicode.Scalar {
  /// Whether the scalar acts on text instead of being seen.
  fileprivate var isHiddenControl: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true  // C0 and C1 controls
    case 0xAD, 0x61C, 0x180E: true  // soft hyphen, Arabic letter mark, Mongolian separator
    case 0x200B, 0x200E, 0x200F: true  // zero-width space, direction marks
    case 0x202A...0x202E, 0x2060...0x206F: true  // embeddings, overrides, isolates, joiners
    case 0xFEFF, 0xFFF9...0xFFFB: true  // byte order mark, interlinear annotation
    case 0xFFFE, 0xFFFF: true  // no characters, and no file of XML may hold them
    case 0xE0000...0xE007F: true  // tags
    default: false
    }
  }

  fileprivate var writtenOut: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "‹U+\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits)›"
  }
}
