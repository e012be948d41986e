import BriefingCore

/// A word of a passage, as phrases are compared with it: by the hash of its small letters.
struct PhraseWord {
  /// The hash of the word in small letters, apostrophes left out (FNV-1a).
  let hash: UInt64
  /// The index of its token.
  let token: Int

  /// Returns the words among some tokens, possessives included.
  static func words(of tokens: [Token], bytes: [UInt8]) -> [PhraseWord] {
    var words: [PhraseWord] = []
    words.reserveCapacity(tokens.count)
    for (index, token) in tokens.enumerated() where !token.isPunctuation {
      words.append(PhraseWord(hash: hash(of: bytes[token.span.range]), token: index))
    }
    return words
  }

  /// Returns the words of a string.
  static func words(of string: String) -> [PhraseWord] {
    let text = DocumentText(string)
    var tokens: [Token] = []
    Tokenizer(text).append(tokensOf: text.span.range, to: &tokens)
    return words(of: tokens, bytes: text.bytes)
  }

  /// Returns the hash of a word.
  static func hash(of word: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word {
      // Bytes of an apostrophe, straight or typographic.
      if byte == 0x27 || byte >= 0x80 && (byte == 0xE2 || byte == 0x80 || byte == 0x99) {
        continue
      }
      hash = (hash ^ UInt64(byte.isASCIIUppercase ? byte | 0x20 : byte)) &* 0x100_0000_01b3
    }
    return hash
  }
}

/// A set of phrases, asked word by word, each with what it means.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private struct Phrase: Sendable {
    let words: [UInt64]
    let meaning: Meaning
  }

  /// The phrases by the hash of their first word, the longest first.
  private let phrases: [UInt64: [Phrase]]
  /// A bit for each possible end of such a hash: most words of a text are told not to be in the
  /// table by one look.
  private let filter: [UInt64]

  /// Creates a table from lines of phrases, each line with what its phrases mean.
  ///
  /// - Parameter rows: The meaning, and its phrases with bars between them.
  init(_ rows: [(Meaning, String)]) {
    var phrases: [UInt64: [Phrase]] = [:]
    for (meaning, row) in rows {
      for line in row.split(separator: "|") {
        let text = DocumentText(String(line))
        var tokens: [Token] = []
        Tokenizer(text).append(tokensOf: text.span.range, to: &tokens)
        let words = PhraseWord.words(of: tokens, bytes: text.bytes).map(\.hash)
        guard let first = words.first else { continue }
        phrases[first, default: []].append(Phrase(words: words, meaning: meaning))
      }
    }
    var filter = [UInt64](repeating: 0, count: 64)
    for hash in phrases.keys { filter[Int(hash >> 6 & 63)] |= 1 << (hash & 63) }
    self.filter = filter
    self.phrases = phrases.mapValues { list in list.sorted { $0.words.count > $1.words.count } }
  }

  /// Returns the longest phrase that starts at a word, and how many words it has.
  func match(_ words: [PhraseWord], at index: Int = 0) -> (meaning: Meaning, count: Int)? {
    guard index < words.count else { return nil }
    let hash = words[index].hash
    guard filter[Int(hash >> 6 & 63)] & (1 << (hash & 63)) != 0,
      let candidates = phrases[hash]
    else { return nil }
    for phrase in candidates where index + phrase.words.count <= words.count {
      let slice = words[index..<index + phrase.words.count]
      if zip(slice, phrase.words).allSatisfy({ $0.hash == $1 }) {
        return (phrase.meaning, phrase.words.count)
      }
    }
    return nil
  }

  /// Returns the first phrase anywhere in the words, and where it starts.
  func firstMatch(_ words: [PhraseWord]) -> (meaning: Meaning, index: Int, count: Int)? {
    for index in words.indices {
      if let (meaning, count) = match(words, at: index) { return (meaning, index, count) }
    }
    return nil
  }
}

extension PhraseTable<Bool> {
  /// Creates a set of phrases with bars between them.
  init(_ phrases: String) { self.init([(true, phrases)]) }

  /// Whether the words start with a phrase of the set.
  func opens(_ words: [PhraseWord]) -> Bool { match(words) != nil }

  /// Whether a phrase of the set stands anywhere in the words.
  func occurs(in words: [PhraseWord]) -> Bool { firstMatch(words) != nil }

  /// Whether each word belongs to a phrase of the set.
  func covers(_ words: [PhraseWord]) -> Bool {
    var index = 0
    while index < words.count {
      guard let count = match(words, at: index)?.count else { return false }
      index += count
    }
    return !words.isEmpty
  }
}
