import BriefingCore

/// A word in small letters as a key to look up and to compare.
///
/// Words of up to sixteen bytes are packed whole, so that equal keys are equal words; of longer
/// ones the end is hashed. The typographic apostrophe counts as the straight one.
struct WordForm: Hashable, Sendable, ExpressibleByStringLiteral {
  private let head: UInt64
  private let tail: UInt64

  /// Creates the key of the bytes of a word.
  init(_ bytes: some Collection<UInt8>) {
    var packing = Packing()
    for byte in bytes { packing.take(byte) }
    packing.finish()
    (head, tail) = (packing.head, packing.tail)
  }

  /// Creates the key of a word within a text; no slice, which would keep the text, is made for it.
  init(_ bytes: borrowing [UInt8], in range: Range<Int>) {
    var packing = Packing()
    for index in range { packing.take(bytes[index]) }
    packing.finish()
    (head, tail) = (packing.head, packing.tail)
  }

  /// Creates the key of a word written in the code, in small letters.
  ///
  /// The loop is written so that the compiler can do it: rules compare with such words everywhere.
  @inline(__always)
  init(stringLiteral value: StaticString) {
    let bytes = value.utf8Start
    let count = value.utf8CodeUnitCount
    var packing = Packing()
    var index = 0
    while index < count {
      packing.append(bytes[index])
      index += 1
    }
    (head, tail) = (packing.head, packing.tail)
  }

  /// Whether it is the key of no word at all.
  @inline(__always)
  var isEmpty: Bool { head == 0 }

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

extension WordForm: CustomStringConvertible {
  /// The word, for tests and debuggers; of a word of more than sixteen bytes the end is lost.
  var description: String {
    let bytes = [head, tail].flatMap { half in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: half >> UInt64($0)) }
    }
    return String(decoding: bytes.filter { $0 > 0 }, as: UTF8.self)
  }
}

/// The bytes of a word, packed one after the other.
private struct Packing {
  var head: UInt64 = 0
  var tail: UInt64 = 0
  private var count = 0
  /// How many bytes of U+2019, which are E2 80 99, wait for the next.
  private var held = 0

  /// Adds a byte: up to the sixteenth as it is, from then on as FNV-1a has it.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count < 8 {
      head = head << 8 | UInt64(byte)
    } else if count < 16 {
      tail = tail << 8 | UInt64(byte)
    } else {
      tail = ((count == 16 ? tail ^ 0xCBF2_9CE4_8422_2325 : tail) ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    count += 1
  }

  /// Adds a byte in small letters, the typographic apostrophe as the straight one.
  @inline(__always)
  mutating func take(_ byte: UInt8) {
    if byte < 0x80, held == 0 {
      append(byte.isASCIIUppercase ? byte | 0x20 : byte)
    } else if byte == 0xE2 || held == 1 && byte == 0x80 {
      if byte == 0xE2 { finish() }
      held = byte == 0xE2 ? 1 : 2
    } else if held == 2, byte == 0x99 {
      append(UInt8(ascii: "'"))
      held = 0
    } else {
      finish()
      append(byte.isASCIIUppercase ? byte | 0x20 : byte)
    }
  }

  /// Adds the first bytes of an apostrophe that turned out to be another scalar.
  @inline(__always)
  mutating func finish() {
    if held > 0 { append(0xE2) }
    if held > 1 { append(0x80) }
    held = 0
  }
}
