import BriefingCore

/// The bytes of a part as they were before they were made fit for mail.
struct TransferDecoder {
  private(set) var bytes: [UInt8] = []
  private var builder = SourceMap.Builder()
  /// How many bytes were no part of the encoding.
  private(set) var badCount = 0

  /// The way back to the bytes of the file.
  var sourceMap: SourceMap { builder.map() }

  /// Decodes a part.
  ///
  /// - Parameters:
  ///   - name: The value of `Content-Transfer-Encoding`, in small letters.
  ///   - source: The bytes of the file.
  ///   - range: The range of the part's body.
  ///   - isText: Whether the part is text, so that lines somebody put below it are text too.
  /// - Returns: The bytes with the way back; as they are where the name is not known.
  static func decode(
    _ name: String,
    _ source: [UInt8],
    in range: Range<Int>,
    isText: Bool = true
  ) -> TransferDecoder {
    switch name {
    case "base64": return base64(source, in: range, isText: isText)
    case "quoted-printable": return quotedPrintable(source, in: range)
    default:
      var result = TransferDecoder()
      result.append(verbatim: range, of: source)
      return result
    }
  }

  /// Whether a name is one that is decoded, or says that nothing was encoded.
  static func isKnown(_ name: String) -> Bool {
    ["", "7bit", "8bit", "binary", "base64", "quoted-printable"].contains(name)
  }

  static func base64(
    _ source: [UInt8],
    in range: Range<Int>,
    isText: Bool = true
  ) -> TransferDecoder {
    var result = TransferDecoder()
    result.bytes.reserveCapacity(range.count / 4 * 3)
    // A list puts its own lines below what it passes on, and they are not encoded.
    let end = end(ofBase64: source, in: range)
    result.appendBase64(source, in: range.lowerBound..<end)
    if isText {
      result.append(verbatim: end..<range.upperBound, of: source)
    } else {
      result.badCount += source[end..<range.upperBound].count { !$0.isASCIIWhitespace }
    }
    return result
  }

  /// Where encoded text ends: after padding or an empty line, before a line that is not encoded.
  private static func end(ofBase64 source: [UInt8], in range: Range<Int>) -> Int {
    var offset = range.lowerBound
    var encodedEnd = range.lowerBound
    var isPadded = false
    var isParted = false
    while offset < range.upperBound {
      let end = source.lineEnd(from: offset, to: range.upperBound)
      let content = source.lineContent(offset..<end)
      let line = Array(source[content]).trimmingSpace
      offset = end
      guard !line.isEmpty else {
        isParted = encodedEnd > range.lowerBound
        continue
      }
      let isEncoded = line.allSatisfy { digits[Int($0)] < 64 || $0 == UInt8(ascii: "=") }
      // What goes on after padding is a second text, whole from its first line on.
      if isPadded || isParted, !isEncoded || (isPadded && line.count % 4 != 0) { return encodedEnd }
      isPadded = line.last == UInt8(ascii: "=")
      isParted = false
      encodedEnd = content.upperBound
    }
    return range.upperBound
  }

  private mutating func appendBase64(_ source: [UInt8], in range: Range<Int>) {
    var quantum: UInt32 = 0
    var places: (Int, Int, Int, Int) = (0, 0, 0, 0)
    var count = 0
    for index in range {
      let byte = source[index]
      let value = Self.digits[Int(byte)]
      if value >= 64 {
        if byte == UInt8(ascii: "=") {
          appendRest(quantum, count: count, places)
          count = 0
        } else if !byte.isASCIIWhitespace {
          badCount += 1
        }
        continue
      }
      quantum = quantum << 6 | UInt32(value)
      switch count {
      case 0: places.0 = index
      case 1: places.1 = index
      case 2: places.2 = index
      default: places.3 = index
      }
      count += 1
      guard count == 4 else { continue }
      count = 0
      bytes.append(UInt8(truncatingIfNeeded: quantum >> 16))
      bytes.append(UInt8(truncatingIfNeeded: quantum >> 8))
      bytes.append(UInt8(truncatingIfNeeded: quantum))
      let isWhole = places.3 - places.0 == 3
      builder.append(3, from: places.0..<places.3 + 1, unit: isWhole ? 1 : 3)
    }
    appendRest(quantum, count: count, places)
  }

  /// Adds the bytes of a last, shorter quantum.
  private mutating func appendRest(
    _ quantum: UInt32,
    count: Int,
    _ places: (Int, Int, Int, Int)
  ) {
    switch count {
    case 2:
      bytes.append(UInt8(truncatingIfNeeded: quantum >> 4))
      builder.append(1, from: places.0..<places.1 + 1)
    case 3:
      bytes.append(UInt8(truncatingIfNeeded: quantum >> 10))
      bytes.append(UInt8(truncatingIfNeeded: quantum >> 2))
      let isWhole = places.2 - places.0 == 2
      builder.append(2, from: places.0..<places.2 + 1, unit: isWhole ? 1 : 2)
    case 1: badCount += 1
    default: break
    }
  }

  static func quotedPrintable(_ source: [UInt8], in range: Range<Int>) -> TransferDecoder {
    var result = TransferDecoder()
    result.bytes.reserveCapacity(range.count)
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      guard source[index] == UInt8(ascii: "=") else {
        index += 1
        continue
      }
      if index + 2 < range.upperBound, let high = source[index + 1].hexadecimalValue,
        let low = source[index + 2].hexadecimalValue
      {
        result.append(verbatim: start..<index, of: source)
        result.bytes.append(high << 4 | low)
        result.builder.append(1, from: index..<index + 3)
        index += 3
        start = index
        continue
      }
      // Space may stand between the mark and the line break it takes away.
      var end = index + 1
      while end < range.upperBound, source[end] == 0x20 || source[end] == 0x09 { end += 1 }
      if end == range.upperBound || source[end] == 0x0A || source[end] == 0x0D {
        result.append(verbatim: start..<index, of: source)
        index = end < range.upperBound ? source.lineEnd(from: end, to: range.upperBound) : end
        start = index
      } else {
        result.badCount += 1
        index = end
      }
    }
    result.append(verbatim: start..<range.upperBound, of: source)
    return result
  }

  private mutating func append(verbatim range: Range<Int>, of source: [UInt8]) {
    bytes.append(contentsOf: source[range])
    builder.append(range.count, from: range)
  }

  /// The values of the digits of base64; 64 for any other byte.
  private static let digits: [UInt8] = {
    var digits = [UInt8](repeating: 64, count: 256)
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for (value, digit) in alphabet.utf8.enumerated() { digits[Int(digit)] = UInt8(value) }
    return digits
  }()
}

extension UInt8 {
  /// The value of a hexadecimal digit.
  var hexadecimalValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }
}
