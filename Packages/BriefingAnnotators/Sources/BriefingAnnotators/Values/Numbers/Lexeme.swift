import BriefingCore

/// A word, a number or a mark, cut where letters and digits meet: `3nm` is a number and a word.
///
/// Values are written in ways that tokens keep together ("15-20%", "$6.8bn", "mid-August"), so the
/// grammars of this folder read a finer cut of the same bytes. It owns no memory: a rule that looks
/// at one copies it.
struct Lexeme: Sendable {
  enum Kind: Sendable { case word, number, mark }

  /// What stands before a lexeme.
  enum Gap: Sendable { case none, space, line }

  let span: TextSpan
  let kind: Kind
  /// The word or mark, with the variants of a mark folded; the digits of a number.
  let form: WordForm
  let gap: Gap
  let isCapitalized: Bool
  let isUppercase: Bool
  /// Whether a capital letter stands anywhere in it, as in `iPhone`.
  let hasCapital: Bool

  /// The length in bytes.
  var length: Int { span.length }

  /// Whether nothing stands between it and what comes before.
  var isJoined: Bool { gap == .none }
}

/// The lexemes of a stretch of text, with look-ups that are safe at both ends.
struct LexemeSequence: Sendable {
  let lexemes: [Lexeme]
  private let text: DocumentText

  init(_ lexemes: [Lexeme], of text: DocumentText) {
    self.lexemes = lexemes
    self.text = text
  }

  /// The lexeme at an index as it is written, capitals and all.
  func written(_ index: Int) -> String { self[index].map { text[$0.span] } ?? "" }

  var count: Int { lexemes.count }

  subscript(index: Int) -> Lexeme? {
    index >= 0 && index < lexemes.count ? lexemes[index] : nil
  }

  /// The word at an index; empty where there is none.
  func word(_ index: Int) -> WordForm {
    guard let lexeme = self[index], lexeme.kind == .word else { return "" }
    return lexeme.form
  }

  /// The mark at an index; empty where there is none.
  func mark(_ index: Int) -> WordForm {
    guard let lexeme = self[index], lexeme.kind == .mark else { return "" }
    return lexeme.form
  }

  /// Whether the mark at an index is the one given.
  func isMark(_ index: Int, _ mark: WordForm) -> Bool {
    guard let lexeme = self[index], lexeme.kind == .mark else { return false }
    return lexeme.form == mark
  }

  /// A lexeme in small letters, a number without what groups its digits.
  func text(_ lexeme: Lexeme) -> String {
    let bytes = text.bytes[lexeme.span.range]
    return lexeme.kind == .number
      ? String(decoding: bytes.filter { $0 != UInt8(ascii: ",") }, as: UTF8.self)
      : String(decoding: bytes.map { $0.isASCIIUppercase ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// The number that a lexeme in digits stands for; nothing where it is too long to keep.
  func decimal(_ lexeme: Lexeme) -> DecimalNumber? {
    DecimalNumber(text.bytes[lexeme.span.range])
  }

  /// The words of a range as one key, a space between them; empty where one is no word.
  func phrase(_ range: Range<Int>) -> WordForm {
    var bytes: [UInt8] = []
    for index in range {
      guard let lexeme = self[index], lexeme.kind == .word else { return "" }
      if index > range.lowerBound { bytes.append(UInt8(ascii: " ")) }
      bytes += text.bytes[lexeme.span.range]
    }
    return WordForm(bytes)
  }

  /// Whether the word at an index ends in some small ASCII letters, and is no shorter than a length.
  func wordEnds(_ index: Int, in letters: StaticString, atLeast length: Int = 0) -> Bool {
    guard let lexeme = self[index], lexeme.kind == .word, lexeme.length >= length else {
      return false
    }
    return ends(lexeme, in: letters)
  }

  /// Whether a lexeme ends in some small ASCII letters, whatever its case.
  func ends(_ lexeme: Lexeme, in letters: StaticString) -> Bool {
    let count = letters.utf8CodeUnitCount
    guard lexeme.length >= count else { return false }
    let start = lexeme.span.end - count
    return (0..<count).allSatisfy { offset in
      text.bytes[start + offset] | 0x20 == letters.utf8Start[offset]
    }
  }

  /// Whether the lexeme at an index follows the one before without a gap.
  func isJoined(_ index: Int) -> Bool { self[index]?.isJoined ?? false }

  /// The whole number without sign, point or grouping at an index.
  func integer(_ index: Int) -> Int? {
    guard let lexeme = self[index], lexeme.kind == .number, lexeme.length <= 9 else { return nil }
    var result = 0
    for byte in text.bytes[lexeme.span.range] {
      guard byte.isASCIIDigit else { return nil }
      result = result * 10 + Int(byte & 0x0F)
    }
    return result
  }

  /// Whether the words from an index on are those given.
  func hasWords(_ index: Int, _ first: WordForm, _ second: WordForm) -> Bool {
    word(index) == first && word(index + 1) == second
  }

  /// Whether the words from an index on are those given.
  func hasWords(
    _ index: Int,
    _ first: WordForm,
    _ second: WordForm,
    _ third: WordForm
  ) -> Bool {
    hasWords(index, first, second) && word(index + 2) == third
  }

  /// The index after a hyphen, where one stands at the index.
  func skippingHyphen(_ index: Int) -> Int {
    isMark(index, "-") ? index + 1 : index
  }

  /// The span of a range of lexemes.
  func span(_ range: Range<Int>) -> TextSpan {
    guard let first = self[range.lowerBound], let last = self[range.upperBound - 1] else {
      return TextSpan(0..<0)
    }
    return TextSpan(first.span.start..<last.span.end)
  }

  /// Returns the first index whose lexeme starts at or after an offset of the text.
  func firstIndex(startingAt offset: Int) -> Int {
    var low = 0
    var high = lexemes.count
    while low < high {
      let middle = (low + high) / 2
      if lexemes[middle].span.start >= offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
