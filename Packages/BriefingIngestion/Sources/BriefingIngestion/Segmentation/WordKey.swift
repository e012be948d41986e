import BriefingCore

/// A short word packed into an integer, in small letters, so that tables of words are fast to ask.
struct WordKey: Hashable {
  private let packed: UInt64

  /// Creates the key of ASCII bytes, or nothing where there are none, too many, or others.
  init?(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty, bytes.count <= 8 else { return nil }
    var packed: UInt64 = 0
    for byte in bytes {
      guard byte < 0x80 else { return nil }
      packed = packed << 8 | UInt64(byte.isASCIIUppercase ? byte | 0x20 : byte)
    }
    self.packed = packed
  }

  /// Creates the keys of words written with spaces between them.
  static func set(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").compactMap { WordKey($0.utf8) })
  }
}
