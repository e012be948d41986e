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
  /// - Returns: The bytes with the way back; as they are where the name is not known.
  static func decode(_ name: String, _ source: [UInt8], in range: Range<Int>) -> TransferDecoder {
    switch name {
    case "base64": return base64(source, in: range)
    case "quoted-printable": return quotedPrintable(source, in: range)
    default:
      var result = TransferDecoder()
      result.append(verbatim: range, of: source)
      return result
    }
  }

  static func base64(_ source: [UInt8], in range: Range<Int>) -> TransferDecoder {
    var result = TransferDecoder()
    result.bytes.reserveCapacity(range.count / 4 * 3)
    var quantum: UInt32 = 0
    var places: (Int, Int, Int, Int) = (0, 0, 0, 0)
    var count = 0
    for index in range {
      let byte = source[index]
      let value = digits[Int(byte)]
      if value >= 64 {
        if byte == UInt8(ascii: "=") {
          result.appendRest(quantum, count: count, places)
          count = 0
        } else if !byte.isASCIIWhitespace {
          result.badCount += 1
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
      result.bytes.append(UInt8(truncatingIfNeeded: quantum >> 16))
      result.bytes.append(UInt8(truncatingIfNeeded: quantum >> 8))
      result.bytes.append(UInt8(truncatingIfNeeded: quantum))
      let isWhole = places.3 - places.0 == 3
      result.builder.append(3, from: places.0..<places.3 + 1, unit: isWhole ? 1 : 3)
    }
    result.appendRest(quantum, count: count, places)
    return result
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
