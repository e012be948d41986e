import BriefingCore

/// Names of things as the Web writes them, made from what the things are.
enum WebAnnotationName {
  /// Returns a UUID of version 8, name based on SHA-256 as RFC 9562 sketches in its appendix B.2.
  static func uuid(of parts: [String]) -> String {
    var bytes = Array(Digest(of: parts.joined(separator: "\n")).bytes.prefix(16))
    bytes[6] = 0x80 | bytes[6] & 0x0F
    bytes[8] = 0x80 | bytes[8] & 0x3F
    var result = "urn:uuid:"
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { result += "-" }
      result += (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return result
  }

  /// Returns the name of some bytes by their digest, after RFC 6920.
  static func uri(of digest: Digest) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    var result: [UInt8] = []
    var bits = 0
    var width = 0
    for byte in digest.bytes {
      bits = (bits << 8 | Int(byte)) & 0xFFFF
      width += 8
      while width >= 6 {
        width -= 6
        result.append(alphabet[bits >> width & 63])
      }
    }
    if width > 0 { result.append(alphabet[bits << (6 - width) & 63]) }
    return "ni:///sha-256;" + String(decoding: result, as: UTF8.self)
  }

  /// Returns a name as one part of a path: all but RFC 3986's unreserved characters as escapes.
  static func escaped(_ name: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in name.utf8 {
      if byte.isASCIILetter || byte.isASCIIDigit || [0x2D, 0x2E, 0x5F, 0x7E].contains(byte) {
        result.append(byte)
      } else {
        result += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
