import BriefingCore

/// A short word packed into an integer, in small letters, so that tables of words are fast to ask.
struct WordKey: Hashable {
  /// The bytes; never 0.
  let packed: UInt64

  /// Creates the key of ASCII bytes, or nothing where there are none, too many, or others.
  init?(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty, bytes.count <= 8 else { return nil }
    var packed: UInt64 = 0
    for byte in bytes {
      guard byte < 0x80, byte > 0 else { return nil }
      packed = packed << 8 | UInt64(byte.isASCIIUppercase ? byte | 0x20 : byte)
    }
    self.packed = packed
  }

  /// Creates the keys of words written with spaces between them.
  static func set(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").compactMap { WordKey($0.utf8) })
  }
}

/// A table of short words that is asked at every place a sentence may end.
///
/// The standard dictionary guards against keys chosen to collide, for which it takes several times
/// as long; here the keys are in the program.
struct WordTable: Sendable {
  /// The keys where their hash puts them, or in the next free place; 0 is a free one.
  private var keys: [UInt64]
  private var values: [UInt8]
  private let mask: Int

  /// Creates a table of words with a value each; of two values for a word the later counts.
  init(_ words: [(key: WordKey, value: UInt8)]) {
    var size = 16
    while size < words.count * 4 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [UInt8](repeating: 0, count: size)
    mask = size - 1
    for (key, value) in words {
      let place = place(of: key)
      keys[place] = key.packed
      values[place] = value
    }
  }

  /// Creates a table of words written with spaces between them.
  init(_ words: String) {
    self.init(words.split(separator: " ").compactMap { WordKey($0.utf8) }.map { ($0, 1) })
  }

  /// The value of a word, or nothing where it is not in the table.
  subscript(key: WordKey) -> UInt8? {
    let place = place(of: key)
    return keys[place] == key.packed ? values[place] : nil
  }

  /// Whether a word is in the table.
  func contains(_ key: WordKey) -> Bool { keys[place(of: key)] == key.packed }

  private func place(of key: WordKey) -> Int {
    var place = Int(truncatingIfNeeded: (key.packed &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while keys[place] != 0, keys[place] != key.packed { place = (place + 1) & mask }
    return place
  }
}
