import BriefingCore

/// The words that a hyphen parts at the end of a line.
///
/// A hyphen there may part a word for the sake of the line, or be one of its own, as in "2019-2020"
/// and "well-known". Only between small letters can it be the former; then the text tells: whether it
/// has the word in one piece elsewhere, or with its hyphen, or both pieces as words of their own. In
/// doubt the hyphen stays.
struct BrokenWords {
  /// How a line follows another.
  enum Junction: Equatable {
    /// At a line end.
    case line
    /// In the same word, whose hyphen stays.
    case hyphen
    /// In the same word, of which the hyphen, so many bytes, is no part.
    case word(hyphen: Int)
  }

  private let bytes: [UInt8]
  private let lines: [TextLine]
  /// The words without a hyphen.
  private var words: Set<UInt64> = []
  /// The words with hyphens within a line.
  private var compounds: Set<UInt64> = []

  init(_ lines: [TextLine], bytes: [UInt8]) {
    self.bytes = bytes
    self.lines = lines
    // Nothing needs to be known of a text without hyphens at its line ends.
    guard lines.contains(where: { hyphen(of: $0) != nil }) else { return }
    var isRest = false
    for line in lines {
      note(line, startsWithRest: isRest)
      isRest = hyphen(of: line) != nil
    }
  }

  /// Tells how a line follows the one before it.
  ///
  /// - Parameters:
  ///   - line: The index of the line before.
  ///   - next: The index of the line, which may stand on the next page.
  /// - Returns: Whether both are parts of a word, and whether the hyphen belongs to it.
  func junction(from line: Int, to next: Int) -> Junction {
    guard let hyphen = hyphen(of: lines[line]), lines[line].span.length > hyphen.width else {
      return .line
    }
    let (line, next) = (lines[line].span, lines[next].span)
    let end = line.end - hyphen.width
    let before = bytes.scalarClass(at: startOfScalar(before: end)).class
    let after = bytes.scalarClass(at: next.start).class
    guard after.isWordLike, before.isWordLike || bytes[end - 1] == UInt8(ascii: ".") else {
      return .line
    }
    if hyphen.isSoft { return .word(hyphen: hyphen.width) }
    guard before == .small, after == .small else { return .hyphen }
    let left = letters(before: end, from: line.start)
    let right = letters(from: next.start, to: next.end)
    // "pre- and post-war": the hyphen stands for a word that comes later.
    if Self.conjunctions.contains(where: { bytes[right].elementsEqual($0.utf8) }) { return .line }
    if left.lowerBound > line.start, Self.isHyphenOrDigit(bytes[left.lowerBound - 1]) {
      return .hyphen
    }
    var whole = WordHash()
    var compound = WordHash()
    whole.add(bytes[left])
    compound.add(bytes[left])
    let isLeftWord = words.contains(whole.value)
    compound.add(UInt8(ascii: "-"))
    whole.add(bytes[right])
    compound.add(bytes[right])
    if words.contains(whole.value) { return .word(hyphen: hyphen.width) }
    if compounds.contains(compound.value) { return .hyphen }
    var rest = WordHash()
    rest.add(bytes[right])
    return isLeftWord && words.contains(rest.value) ? .hyphen : .word(hyphen: hyphen.width)
  }

  private static let conjunctions = ["and", "or", "nor", "to", "but", "as"]

  /// The hyphen at the end of a line; a soft one does nothing but part a word.
  private func hyphen(of line: TextLine) -> (width: Int, isSoft: Bool)? {
    let (bytes, end) = (bytes, line.span.end)
    if bytes[end - 1] == UInt8(ascii: "-") { return (1, false) }
    if line.span.length >= 2, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xAD { return (2, true) }
    let isHyphen =
      line.span.length >= 3 && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80
      && bytes[end - 1] == 0x90
    return isHyphen ? (3, false) : nil
  }

  private func startOfScalar(before end: Int) -> Int {
    var start = end - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// The letters up to an offset.
  private func letters(before end: Int, from limit: Int) -> Range<Int> {
    var start = end
    while start > limit, Self.isLetter(bytes[start - 1]) { start -= 1 }
    return start..<end
  }

  /// The letters from an offset on.
  private func letters(from start: Int, to limit: Int) -> Range<Int> {
    var end = start
    while end < limit, Self.isLetter(bytes[end]) { end += 1 }
    return start..<end
  }

  /// Takes notice of the words of a line.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - startsWithRest: Whether its first word may be the rest of a broken one.
  private mutating func note(_ line: TextLine, startsWithRest: Bool) {
    var index = line.span.start
    let end = line.span.end
    var isRest = startsWithRest
    while index < end {
      guard Self.isLetter(bytes[index]) else {
        index += 1
        continue
      }
      var hash = WordHash()
      var isCompound = false
      while index < end, Self.isLetter(bytes[index]) || bytes[index] == UInt8(ascii: "-") {
        if bytes[index] == UInt8(ascii: "-") { isCompound = true }
        hash.add(bytes[index])
        index += 1
      }
      // What a line breaks off is no word.
      if index < end || !isCompound, !isRest {
        if isCompound { compounds.insert(hash.value) } else { words.insert(hash.value) }
      }
      isRest = false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || byte.isASCIILetter }

  private static func isHyphenOrDigit(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte.isASCIIDigit
  }
}

/// A number that words of the same letters share, whatever their case.
private struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte.asciiLowercased)) &* 0x100_0000_01B3
  }

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { add(byte) }
  }
}
