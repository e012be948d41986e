#if canImport(CryptoKit)
import CryptoKit
#endif

/// The SHA-256 digest of some bytes (FIPS 180-4).
///
/// CryptoKit computes it where the platform has it. Elsewhere the few lines below do: the package
/// that brings the same function to Linux costs every stand-alone build almost a minute.
public struct Digest: Sendable, Hashable {
  /// The 32 bytes of the digest.
  public let bytes: [UInt8]

  /// Creates the digest of some bytes.
  public init(of bytes: some Sequence<UInt8>) {
    #if canImport(CryptoKit)
    self.bytes = Array(CryptoKit.SHA256.hash(data: Array(bytes)))
    #else
    self.bytes = SHA256.hash(Array(bytes))
    #endif
  }

  /// Creates the digest of a string's UTF-8 bytes.
  public init(of string: String) {
    self.init(of: string.utf8)
  }

  /// Reads a digest from the form it has in files, or returns nothing where the text is none.
  public init?(label: String) {
    let text = Array(label.utf8)
    guard text.count == 71, text.starts(with: "sha256:".utf8) else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 7, to: 71, by: 2) {
      guard let high = Self.digit(text[index]), let low = Self.digit(text[index + 1]) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    self.bytes = bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  /// The digest as 64 hexadecimal digits.
  public var hexadecimal: String { Self.hexadecimal(bytes[...]) }

  static func hexadecimal(_ bytes: ArraySlice<UInt8>, after prefix: String = "") -> String {
    var digits: [UInt8] = []
    digits.reserveCapacity(prefix.utf8.count + bytes.count * 2)
    digits += prefix.utf8
    for byte in bytes {
      digits.append(hexadecimalDigit(byte >> 4))
      digits.append(hexadecimalDigit(byte & 15))
    }
    return String(decoding: digits, as: UTF8.self)
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x57 + value
  }

  /// The digest as it is written in files: `sha256:` and 64 hexadecimal digits.
  public var label: String { "sha256:" + hexadecimal }
}

/// The block function of SHA-256; the names follow the standard.
///
/// State and schedule lie in line: an annotation's id is one block, of which arrays and their bounds
/// were half of the time.
enum SHA256 {
  static func hash(_ message: [UInt8]) -> [UInt8] {
    var state: InlineArray<8, UInt32> = [
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
      0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    let wholeBlocks = message.count / 64
    for block in 0..<wholeBlocks { compress(message.span, at: block * 64, into: &state) }
    var tail: [UInt8] = []
    tail.reserveCapacity(128)
    tail += message[(wholeBlocks * 64)...]
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    let bitCount = UInt64(message.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bitCount >> UInt64(shift)))
    }
    for start in stride(from: 0, to: tail.count, by: 64) {
      compress(tail.span, at: start, into: &state)
    }
    var digest: [UInt8] = []
    digest.reserveCapacity(32)
    for index in state.indices {
      for shift: UInt32 in [24, 16, 8, 0] {
        digest.append(UInt8(truncatingIfNeeded: state[index] >> shift))
      }
    }
    return digest
  }

  private static func compress(
    _ bytes: Span<UInt8>,
    at start: Int,
    into state: inout InlineArray<8, UInt32>
  ) {
    var w = InlineArray<64, UInt32>(repeating: 0)
    for t in 0..<16 {
      let i = start + t * 4
      w[t] =
        UInt32(bytes[i]) << 24 | UInt32(bytes[i + 1]) << 16
        | UInt32(bytes[i + 2]) << 8 | UInt32(bytes[i + 3])
    }
    for t in 16..<64 {
      let s0 = rotate(w[t - 15], 7) ^ rotate(w[t - 15], 18) ^ (w[t - 15] &>> 3)
      let s1 = rotate(w[t - 2], 17) ^ rotate(w[t - 2], 19) ^ (w[t - 2] &>> 10)
      w[t] = w[t - 16] &+ s0 &+ w[t - 7] &+ s1
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for t in 0..<64 {
      let sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      let temporary1 = h &+ sum1 &+ ((e & f) ^ (~e & g)) &+ k[t] &+ w[t]
      let sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      let temporary2 = sum0 &+ ((a & b) ^ (a & c) ^ (b & c))
      (h, g, f, e) = (g, f, e, d &+ temporary1)
      (d, c, b, a) = (c, b, a, temporary1 &+ temporary2)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 - count)
  }

  private static let k: InlineArray<64, UInt32> = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
