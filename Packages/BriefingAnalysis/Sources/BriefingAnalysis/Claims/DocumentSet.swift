/// A set of documents, by their places in a dossier.
struct DocumentSet: Sendable {
  private var words: [UInt64]

  /// Creates a set without documents, for places below a count.
  init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  /// Whether a document is in the set.
  func contains(_ place: Int) -> Bool { words[place / 64] >> UInt64(place % 64) & 1 == 1 }

  /// Adds a document.
  mutating func insert(_ place: Int) { words[place / 64] |= 1 << UInt64(place % 64) }

  /// Takes away a document.
  mutating func remove(_ place: Int) { words[place / 64] &= ~(1 << UInt64(place % 64)) }

  /// Adds the documents of another set.
  mutating func formUnion(_ other: DocumentSet) {
    combine(with: other) { $0 | $1 }
  }

  /// Takes away the documents of another set.
  mutating func subtract(_ other: DocumentSet) {
    combine(with: other) { $0 & ~$1 }
  }

  /// Adds the documents of another set, and to a second set those that were there before.
  mutating func formUnion(_ other: DocumentSet, repeated: inout DocumentSet) {
    let count = min(words.count, other.words.count, repeated.words.count)
    words.withUnsafeMutableBufferPointer { words in
      repeated.words.withUnsafeMutableBufferPointer { repeated in
        other.words.withUnsafeBufferPointer { other in
          for index in 0..<count {
            repeated[index] |= words[index] & other[index]
            words[index] |= other[index]
          }
        }
      }
    }
  }

  /// How many documents are in the set.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// The places of the documents, in order.
  var places: [Int] {
    words.indices.flatMap { index in
      var rest = words[index]
      var places: [Int] = []
      while rest != 0 {
        places.append(index * UInt64.bitWidth + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
      return places
    }
  }

  /// Sets are as long as there are documents in the dossier: of thousands, each statement has several.
  @inline(__always)
  private mutating func combine(
    with other: DocumentSet,
    _ operation: (UInt64, UInt64) -> UInt64
  ) {
    let count = min(words.count, other.words.count)
    words.withUnsafeMutableBufferPointer { words in
      other.words.withUnsafeBufferPointer { other in
        for index in 0..<count { words[index] = operation(words[index], other[index]) }
      }
    }
  }
}
