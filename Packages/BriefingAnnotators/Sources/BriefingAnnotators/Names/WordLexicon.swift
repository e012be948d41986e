/// Words and what is known of them, found by their bytes in either case of ASCII letters.
///
/// Rules look at every token of a document; a table over bytes spares making a string of each.
struct WordLexicon<Value: Sendable>: Sendable {
  private var slots: [Int32]
  private var keys: [[UInt8]] = []
  private var values: [Value] = []

  /// Creates a lexicon; of two values for one word the merged one is kept.
  init(_ pairs: some Sequence<(word: String, value: Value)>, merging: (Value, Value) -> Value) {
    var indices: [[UInt8]: Int] = [:]
    for (word, value) in pairs {
      let key = word.utf8.map(Self.folded)
      if let index = indices[key] {
        values[index] = merging(values[index], value)
      } else {
        indices[key] = keys.count
        keys.append(key)
        values.append(value)
      }
    }
    var capacity = 16
    while capacity < keys.count * 3 { capacity *= 2 }
    slots = Array(repeating: -1, count: capacity)
    for (index, key) in keys.enumerated() {
      var slot = Self.hash(key[...]) & (capacity - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = Int32(index)
    }
  }

  /// Returns what is known of a word, or nothing.
  subscript(word: ArraySlice<UInt8>) -> Value? {
    var slot = Self.hash(word) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if Self.isEqual(keys[index], word) { return values[index] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private static func isEqual(_ key: [UInt8], _ word: ArraySlice<UInt8>) -> Bool {
    guard key.count == word.count else { return false }
    var index = word.startIndex
    for byte in key {
      if byte != folded(word[index]) { return false }
      index += 1
    }
    return true
  }

  /// FNV-1a over the word in small letters.
  private static func hash(_ word: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(folded(byte))) &* 0x0000_0100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & 0x7FFF_FFFF)
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
