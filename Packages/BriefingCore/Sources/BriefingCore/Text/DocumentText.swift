/// The canonical text of a document: valid UTF-8 whose byte offsets every span counts in.
///
/// Bytes, not characters, are compared: two texts that look alike but are encoded differently, such
/// as a composed and a decomposed accent, are different texts.
public struct DocumentText: Sendable, Hashable {
  /// The text as UTF-8 bytes.
  public let bytes: [UInt8]

  /// Creates a text from a string.
  public init(_ string: String) {
    bytes = Array(string.utf8)
  }

  /// Creates a text from bytes, or nothing where they are not valid UTF-8.
  public init?(validating bytes: [UInt8]) {
    guard Self.firstInvalidOffset(in: bytes) == nil else { return nil }
    self.bytes = bytes
  }

  /// The length in UTF-8 bytes.
  public var count: Int { bytes.count }

  /// The span of the whole text.
  public var span: TextSpan { TextSpan(0..<bytes.count) }

  /// The whole text as a string.
  public var string: String { String(known: bytes) }

  /// Whether an offset lies in the text, or at its end, and starts a Unicode scalar.
  public func isScalarBoundary(_ offset: Int) -> Bool {
    guard offset >= 0, offset <= bytes.count else { return false }
    return offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }

  /// Whether a span lies in the text, is not empty, and has both ends on scalar boundaries.
  public func contains(_ span: TextSpan) -> Bool {
    !span.isEmpty && isScalarBoundary(span.start) && isScalarBoundary(span.end)
  }

  /// The text of a span; bytes outside the text are left out.
  public subscript(span: TextSpan) -> String {
    let slice = slice(span)
    guard isScalarBoundary(slice.startIndex), isScalarBoundary(slice.endIndex) else {
      return String(decoding: slice, as: UTF8.self)
    }
    return String(known: slice)
  }

  /// The bytes of a span; bytes outside the text are left out.
  public func slice(_ span: TextSpan) -> ArraySlice<UInt8> {
    let low = min(max(span.start, 0), bytes.count)
    let high = min(max(span.end, low), bytes.count)
    return bytes[low..<high]
  }

  /// Whether the bytes of a span are exactly those of a quote.
  public func matches(_ quote: String, at span: TextSpan) -> Bool {
    contains(span) && slice(span).elementsEqual(quote.utf8)
  }

  /// The span without white space at either end; non-breaking spaces count as white space.
  public func trimmed(_ span: TextSpan) -> TextSpan {
    var low = min(max(span.start, 0), bytes.count)
    var high = min(max(span.end, low), bytes.count)
    while low < high {
      let width = whitespaceWidth(at: low)
      guard width > 0, low + width <= high else { break }
      low += width
    }
    while high > low {
      if bytes[high - 1].isASCIIWhitespace {
        high -= 1
      } else if high - low >= 2, bytes[high - 2] == 0xC2, bytes[high - 1] == 0xA0 {
        high -= 2
      } else if high - low >= 3, whitespaceWidth(at: high - 3) == 3 {
        high -= 3
      } else {
        break
      }
    }
    return TextSpan(low..<high)
  }

  /// The length in bytes of the white space scalar at an offset; 0 where there is none.
  public func whitespaceWidth(at offset: Int) -> Int {
    guard offset < bytes.count else { return 0 }
    let byte = bytes[offset]
    if byte.isASCIIWhitespace { return 1 }
    if byte == 0xC2, offset + 1 < bytes.count, bytes[offset + 1] == 0xA0 { return 2 }
    guard byte == 0xE2 || byte == 0xE3, offset + 2 < bytes.count else { return 0 }
    switch (byte, bytes[offset + 1], bytes[offset + 2]) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3  // U+2000–200A, 2028, 2029, 202F, 205F, 3000
    default:
      return 0
    }
  }

  /// The offset of the first byte that is not valid UTF-8, or nothing where all are.
  public static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    bytes.firstInvalidUTF8()
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII space, tab or line break.
  public var isASCIIWhitespace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
  /// Whether the byte is an ASCII digit.
  public var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
  /// Whether the byte is an ASCII capital letter.
  public var isASCIIUppercase: Bool { self >= 0x41 && self <= 0x5A }
  /// Whether the byte is an ASCII small letter.
  public var isASCIILowercase: Bool { self >= 0x61 && self <= 0x7A }
  /// Whether the byte is an ASCII letter.
  public var isASCIILetter: Bool { isASCIIUppercase || isASCIILowercase }
}
