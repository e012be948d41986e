extension PhraseIndex {
  static let root: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  static func step(_ path: UInt64, _ token: UInt64) -> UInt64 {
    let mixed = (path ^ token) &* 0xD6E8_FEB8_6659_FD93
    return (mixed ^ (mixed >> 32)) | 1
  }

  static func capacity(_ count: Int) -> Int {
    var capacity = 16
    while capacity < count { capacity *= 2 }
    return capacity
  }

  func slotIndex(of path: UInt64) -> Int {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: path >> 8) & mask
    while slots[index].path != 0, slots[index].path != path { index = (index + 1) & mask }
    return index
  }

  @inline(__always)
  func isFirst(_ token: UInt64) -> Bool {
    let bit = Self.bit(of: token, among: firsts.count * 64)
    return (firsts[bit >> 6] >> UInt64(bit & 63)) & 1 == 1
  }

  mutating func setFirst(_ token: UInt64) {
    let bit = Self.bit(of: token, among: firsts.count * 64)
    firsts[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  @inline(__always)
  static func bit(of token: UInt64, among count: Int) -> Int {
    Int(truncatingIfNeeded: (token ^ (token >> 29)) >> 8) & (count - 1)
  }
}
