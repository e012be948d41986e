/// The characters of two bytes of an East Asian encoding, asked of the machine once.
struct DoubleByteIndex: Sendable {
  /// The code point at (lead - 0x81) * 256 + trail, a second one above it; 0 for no character.
  private let codes: [UInt64]

  /// Asks the machine for all characters, some twenty thousand in ten milliseconds.
  private init?(_ name: String, repairs: [UInt16: UInt64] = [:]) {
    guard let converter = PlatformConverter(from: name) else { return nil }
    var codes = [UInt64](repeating: 0, count: 127 * 256)
    for lead in UInt8(0x81)...0xFE {
      for trail in UInt8(0x40)...0xFE where trail != 0x7F {
        guard let (code, second) = converter.convert([lead, trail]) else { continue }
        codes[(Int(lead) - 0x81) * 256 + Int(trail)] = UInt64(second) << 32 | UInt64(code)
      }
    }
    for (pair, code) in repairs { codes[(Int(pair >> 8) - 0x81) * 256 + Int(pair & 0xFF)] = code }
    self.codes = codes
  }

  /// The code points of two bytes; nothing where they are no character.
  subscript(lead: UInt8, trail: UInt8) -> (UInt32, UInt32)? {
    guard (0x81...0xFE).contains(lead) else { return nil }
    let code = codes[(Int(lead) - 0x81) * 256 + Int(trail)]
    return code == 0 ? nil : (UInt32(truncatingIfNeeded: code), UInt32(code >> 32))
  }

  /// The character of a row and a cell of JIS X 0208, both from 0, as Shift_JIS keeps it.
  func character(row: Int, cell: Int) -> (UInt32, UInt32)? {
    let lead = row / 2
    let trail = cell + (row % 2 == 0 ? 0 : 94)
    return self[
      UInt8(lead + (lead < 31 ? 0x81 : 0xC1)),
      UInt8(trail + (trail < 63 ? 0x40 : 0x41))
    ]
  }

  // The names under which GNU libc and libiconv both have what the standard describes.
  static let shiftJIS = DoubleByteIndex("CP932")
  static let jis0212 = DoubleByteIndex.supplement()
  static let gb18030 = DoubleByteIndex("GB18030", repairs: [0xA3A0: 0x3000])
  static let big5 = DoubleByteIndex("BIG5-HKSCS")
  static let korean = DoubleByteIndex("CP949")

  /// The characters EUC-JP keeps behind the byte 8F.
  private static func supplement() -> DoubleByteIndex? {
    guard let converter = PlatformConverter(from: "EUC-JP") else { return nil }
    var codes = [UInt64](repeating: 0, count: 127 * 256)
    for lead in UInt8(0xA1)...0xFE {
      for trail in UInt8(0xA1)...0xFE {
        guard let (code, _) = converter.convert([0x8F, lead, trail]) else { continue }
        codes[(Int(lead) - 0x81) * 256 + Int(trail)] = UInt64(code)
      }
    }
    return DoubleByteIndex(codes: codes)
  }

  private init(codes: [UInt64]) { self.codes = codes }
}
