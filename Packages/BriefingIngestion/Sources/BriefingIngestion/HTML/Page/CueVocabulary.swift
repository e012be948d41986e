import BriefingCore

/// The words of `class`, `id` and `role` values, and what they say of the text in an element.
///
/// Words are parted by marks and by capitals inside them: `articleBody`, `article-body` and
/// `article__body` are the same two words.
struct CueVocabulary: Sendable {
  static let shared = CueVocabulary()

  /// The bytes of a value that are read at most.
  private static let longestValue = 300

  private struct Slot {
    var hash: UInt64 = 0
    var cues: ElementCues = []
    var isUsed = false
  }

  private static let bits = 11
  private var slots = [Slot](repeating: Slot(), count: 1 << CueVocabulary.bits)
  private let openings: [(letters: [UInt8], cues: ElementCues)]

  private init() {
    openings = Self.openings.map { (Array($0.letters.utf8), $0.cues) }
    for (cues, row) in Self.words {
      for word in row.split(separator: " ") { add(Self.hash(word.utf8), cues) }
    }
    for (cues, row) in Self.pairs {
      for pair in row.split(separator: " ") {
        let parts = pair.split(separator: "+")
        guard parts.count == 2 else { continue }
        add(Self.pair(Self.hash(parts[0].utf8), Self.hash(parts[1].utf8)), cues)
      }
    }
  }

  private mutating func add(_ hash: UInt64, _ cues: ElementCues) {
    var index = Self.index(of: hash)
    while slots[index].isUsed, slots[index].hash != hash { index = (index + 1) & (slots.count - 1) }
    slots[index].hash = hash
    slots[index].isUsed = true
    slots[index].cues.formUnion(cues)
  }

  private func cues(of hash: UInt64) -> ElementCues {
    var index = Self.index(of: hash)
    while slots[index].isUsed {
      if slots[index].hash == hash { return slots[index].cues }
      index = (index + 1) & (slots.count - 1)
    }
    return []
  }

  /// Returns what a value of `class`, `id` or `role` says.
  ///
  /// - Parameters:
  ///   - range: The bytes of the value.
  ///   - bytes: The page.
  /// - Returns: The cues of all names in the value together.
  func cues(in range: Range<Int>, of bytes: [UInt8]) -> ElementCues {
    var result: ElementCues = []
    var index = range.lowerBound
    let end = min(range.upperBound, range.lowerBound + Self.longestValue)
    while index < end {
      while index < end, bytes[index].isHTMLSpace { index += 1 }
      let start = index
      while index < end, !bytes[index].isHTMLSpace { index += 1 }
      if index > start { result.formUnion(cues(ofName: start..<index, in: bytes)) }
    }
    return result
  }

  /// What one name of a value says, such as `article__footer-links`.
  private func cues(ofName range: Range<Int>, in bytes: [UInt8]) -> ElementCues {
    var found: ElementCues = []
    var previous: UInt64 = 0
    var isFirst = true
    var index = range.lowerBound
    while let word = Self.nextWord(from: &index, to: range.upperBound, in: bytes) {
      let hash = Self.hash(bytes[word])
      // `has-sidebar` and `no-footer` say what a page has, not what an element is.
      if isFirst, Self.prefixes.contains(hash) { return [] }
      isFirst = false
      var cues = cues(of: hash)
      if cues.isEmpty { cues = self.cues(ofOpening: bytes[word]) }
      found.formUnion(cues)
      if previous != 0 { found.formUnion(self.cues(of: Self.pair(previous, hash))) }
      previous = hash
    }
    if found.contains(.layout) { found.subtract([.widget, .media]) }
    if found.contains(.embed) { found.subtract([.share, .footer, .navigation, .related]) }
    return found.subtracting([.layout, .embed])
  }

  private func cues(ofOpening word: ArraySlice<UInt8>) -> ElementCues {
    for opening in openings
    where word.count > opening.letters.count && word.first == opening.letters.first
      && zip(word, opening.letters).allSatisfy({ $0.asciiLowercased == $1 })
    {
      return opening.cues
    }
    return []
  }

  /// The next word of a name: letters up to a mark, a digit or a capital after small letters.
  private static func nextWord(
    from index: inout Int,
    to end: Int,
    in bytes: [UInt8]
  ) -> Range<Int>? {
    while index < end, !bytes[index].isASCIILetter { index += 1 }
    guard index < end else { return nil }
    let start = index
    index += 1
    if bytes[start].isASCIIUppercase {
      // A run of capitals is a word, but for the last one where a small letter follows.
      while index < end, bytes[index].isASCIIUppercase,
        index + 1 >= end || !bytes[index + 1].isASCIILowercase
      { index += 1 }
      if index > start + 1 { return start..<index }
    }
    while index < end, bytes[index].isASCIILowercase { index += 1 }
    return start..<index
  }

  private static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte.asciiLowercased)) &* 0x100_0000_01b3 }
    return hash
  }

  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first &* 0x9E37_79B9_7F4A_7C15) ^ second
  }

  private static func index(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
  }

  private static let prefixes = ["has", "no", "is", "with"].map { hash($0.utf8) }
}
