/// A table of words, asked several times for every word of a text.
///
/// Open addressing over a power of two; a third of the time of a dictionary, whose hash is made to
/// withstand keys that others choose.
struct WordTable<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  /// The words and where their values are; the empty word marks a vacant place.
  private var slots: [(word: WordForm, place: Int32)]
  private var values: [Value] = []
  private let mask: Int

  /// Creates a table; of equal words the first keeps its value.
  init(_ pairs: some Collection<(WordForm, Value)>) {
    var size = 16
    while size < pairs.count * 2 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: ("", 0), count: size)
    values.reserveCapacity(pairs.count)
    for (word, value) in pairs where !word.isEmpty {
      let slot = slot(of: word)
      guard slots[slot].word.isEmpty else { continue }
      slots[slot] = (word, Int32(values.count))
      values.append(value)
    }
  }

  /// Creates a table of words in small letters.
  init(_ words: [String: Value]) {
    self.init(words.map { (WordForm($0.key.utf8), $0.value) })
  }

  /// Creates the table of some words written in the code.
  init(dictionaryLiteral elements: (String, Value)...) {
    self.init(elements.map { (WordForm($0.0.utf8), $0.1) })
  }

  /// The words, in no order that means anything.
  var words: [WordForm] { slots.map(\.word).filter { !$0.isEmpty } }

  /// The value of a word.
  subscript(word: WordForm) -> Value? {
    let found = slots[slot(of: word)]
    return found.word.isEmpty ? nil : values[Int(found.place)]
  }

  /// Whether the table has a word.
  func contains(_ word: WordForm) -> Bool { !slots[slot(of: word)].word.isEmpty }

  /// Where a word is, or where it would be.
  @inline(__always)
  private func slot(of word: WordForm) -> Int {
    var slot = Int(truncatingIfNeeded: word.mixed >> 32) & mask
    while !slots[slot].word.isEmpty, slots[slot].word != word { slot = (slot + 1) & mask }
    return slot
  }
}

/// A set of words.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let table: WordTable<Void>

  /// Creates the set of words written with spaces between them.
  init(words: String) {
    self.init(words.split { $0 == " " || $0 == "\n" }.map { WordForm($0.utf8) })
  }

  /// Creates a set of words.
  init(_ words: some Collection<WordForm>) {
    table = WordTable(words.map { ($0, ()) })
  }

  /// Creates the set of some words written in the code.
  init(arrayLiteral elements: String...) { self.init(elements.map { WordForm($0.utf8) }) }

  /// The words, in no order that means anything.
  var words: [WordForm] { table.words }

  /// Whether a word is in the set.
  func contains(_ word: WordForm) -> Bool { table.contains(word) }

  /// The set of the words of both.
  func union(_ other: WordSet) -> WordSet { WordSet(words + other.words) }
}
