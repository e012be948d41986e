import BriefingCore

/// A word in small ASCII letters, as a key that tables of words are asked with.
///
/// Words of up to sixteen bytes are packed whole, so that equal keys are equal words; of longer
/// ones the end is hashed. The typographic apostrophe counts as the straight one.
struct WordForm: Hashable, Sendable, ExpressibleByStringLiteral {
  private let head: UInt64
  private let tail: UInt64

  /// Creates the key of the bytes of a word.
  init(_ bytes: some Collection<UInt8>) {
    var packed: (UInt64, UInt64) = (0, 0)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var count = 0
    var skipped = 0
    for byte in bytes {
      var folded = byte.isASCIIUppercase ? byte | 0x20 : byte
      // The bytes of U+2019 are E2 80 99: the first two wait for the third.
      if folded == 0xE2 || (skipped == 1 && folded == 0x80) {
        skipped += 1
        continue
      }
      if skipped == 2, folded == 0x99 { folded = UInt8(ascii: "'") }
      skipped = 0
      if count < 8 {
        packed.0 = packed.0 << 8 | UInt64(folded)
      } else if count < 16 {
        packed.1 = packed.1 << 8 | UInt64(folded)
      }
      hash = (hash ^ UInt64(folded)) &* 0x0000_0100_0000_01B3
      count += 1
    }
    head = packed.0
    tail = count <= 16 ? packed.1 : hash
  }

  /// Creates the key of a word written in the code: small ASCII letters, sixteen at most.
  ///
  /// The loop is written so that the compiler can do it: rules compare with such words everywhere.
  @inline(__always)
  init(stringLiteral value: StaticString) {
    let bytes = value.utf8Start
    let count = value.utf8CodeUnitCount
    var head: UInt64 = 0
    var tail: UInt64 = 0
    var index = 0
    while index < count, index < 8 {
      head = head << 8 | UInt64(bytes[index])
      index += 1
    }
    while index < count, index < 16 {
      tail = tail << 8 | UInt64(bytes[index])
      index += 1
    }
    self.head = head
    self.tail = tail
  }

  @inline(__always)
  static func == (left: WordForm, right: WordForm) -> Bool {
    left.head == right.head && left.tail == right.tail
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(head)
    hasher.combine(tail)
  }

  /// A hash for tables of words, good enough where keys are few and known.
  @inline(__always)
  var mixed: UInt64 { (head ^ (tail &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93 }
}
