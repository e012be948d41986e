/// Words and what is known of them, found by their bytes in either case of ASCII letters.
///
/// Rules look at every token of a document; a table over bytes spares making a string of each.
struct WordLexicon<Value: Sendable>: Sendable {
  /// A place of the open table.
  private struct Slot: Sendable {
    /// The hash of the word, which tells most others from it without a look at their letters.
    var hash: UInt32 = 0
    /// The index of the word; -1 is an empty place.
    var index: Int32 = -1
  }

  private var slots: [Slot]
  /// The words in small letters, one after the other: one buffer to hold instead of one for each.
  private var letters: [UInt8] = []
  /// Where each word ends among the letters; the first number is where the first begins.
  private var ends: [Int32] = [0]
  private var values: [Value] = []

  /// Creates a lexicon; of two values for one word the merged one is kept.
  init(_ pairs: some Sequence<(word: String, value: Value)>, merging: (Value, Value) -> Value) {
    var indices: [[UInt8]: Int] = [:]
    for (word, value) in pairs {
      let key = word.utf8.map(Self.folded)
      if let index = indices[key] {
        values[index] = merging(values[index], value)
      } else {
        indices[key] = values.count
        letters += key
        ends.append(Int32(letters.count))
        values.append(value)
      }
    }
    var capacity = 16
    while capacity < values.count * 3 { capacity *= 2 }
    slots = Array(repeating: Slot(), count: capacity)
    for (key, index) in indices {
      let hash = Self.hash(key[...])
      var slot = Int(hash) & (capacity - 1)
      while slots[slot].index >= 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = Slot(hash: hash, index: Int32(index))
    }
  }

  /// The words in small letters, with what is known of them.
  var words: [(word: ArraySlice<UInt8>, value: Value)] {
    values.indices.map { (letters[Int(ends[$0])..<Int(ends[$0 + 1])], values[$0]) }
  }

  /// Returns what is known of a word, or nothing.
  subscript(word: ArraySlice<UInt8>) -> Value? {
    let hash = Self.hash(word)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot].index >= 0 {
      if slots[slot].hash == hash {
        let index = Int(slots[slot].index)
        if isEqual(index, word) { return values[index] }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func isEqual(_ index: Int, _ word: ArraySlice<UInt8>) -> Bool {
    let start = Int(ends[index])
    guard Int(ends[index + 1]) - start == word.count else { return false }
    var offset = start
    for byte in word {
      if letters[offset] != Self.folded(byte) { return false }
      offset += 1
    }
    return true
  }

  /// FNV-1a over the word in small letters.
  private static func hash(_ word: ArraySlice<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(folded(byte))) &* 0x0000_0100_0000_01B3 }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 29))
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
