/// A set of documents, by their places in a dossier.
struct DocumentSet: Sendable {
  private var words: [UInt64]

  /// Creates a set without documents, for places below a count.
  init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  /// Whether a document is in the set.
  func contains(_ place: Int) -> Bool { words[place / 64] >> UInt64(place % 64) & 1 == 1 }

  /// Adds a document.
  mutating func insert(_ place: Int) { words[place / 64] |= 1 << UInt64(place % 64) }

  /// Adds the documents of another set.
  mutating func formUnion(_ other: DocumentSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  /// Adds the documents of another set, and to a second set those that were there before.
  mutating func formUnion(_ other: DocumentSet, repeated: inout DocumentSet) {
    for index in words.indices {
      repeated.words[index] |= words[index] & other.words[index]
      words[index] |= other.words[index]
    }
  }
}
