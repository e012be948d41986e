/// A table of words, asked several times for every word of a text.
///
/// Open addressing over a power of two; a third of the time of a dictionary, whose hash is made to
/// withstand keys that others choose.
struct WordTable<Value: Sendable>: Sendable {
  private var keys: [WordForm?]
  private var values: [Value]
  private var places: [Int32]
  private let mask: Int

  /// Creates a table; of equal words the first keeps its value.
  init(_ pairs: some Collection<(WordForm, Value)>) {
    var size = 16
    while size < pairs.count * 2 { size *= 2 }
    mask = size - 1
    keys = Array(repeating: nil, count: size)
    places = Array(repeating: 0, count: size)
    values = []
    values.reserveCapacity(pairs.count)
    for (word, value) in pairs {
      var slot = Int(truncatingIfNeeded: word.mixed >> 32) & mask
      while let key = keys[slot], key != word { slot = (slot + 1) & mask }
      guard keys[slot] == nil else { continue }
      keys[slot] = word
      places[slot] = Int32(values.count)
      values.append(value)
    }
  }

  /// The value of a word.
  subscript(word: WordForm) -> Value? {
    var slot = Int(truncatingIfNeeded: word.mixed >> 32) & mask
    while let key = keys[slot] {
      if key == word { return values[Int(places[slot])] }
      slot = (slot + 1) & mask
    }
    return nil
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
  init(arrayLiteral elements: WordForm...) { self.init(elements) }

  /// Whether a word is in the set.
  func contains(_ word: WordForm) -> Bool { table[word] != nil }
}
