import BriefingCore

/// A word, a number or a mark, cut where letters and digits meet: `3nm` is a number and a word.
///
/// Values are written in ways that tokens keep together ("15-20%", "$6.8bn", "mid-August"), so the
/// grammars of this folder read a finer cut of the same bytes.
struct Lexeme: Sendable {
  enum Kind: Sendable { case word, number, mark }

  /// What stands before a lexeme.
  enum Gap: Sendable { case none, space, line }

  let span: TextSpan
  let kind: Kind
  /// Words in small letters, numbers without grouping, marks with their variants folded.
  let text: String
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

  /// The word at an index in small letters; empty where there is none.
  func word(_ index: Int) -> String {
    guard let lexeme = self[index], lexeme.kind == .word else { return "" }
    return lexeme.text
  }

  /// The mark at an index; empty where there is none.
  func mark(_ index: Int) -> String {
    guard let lexeme = self[index], lexeme.kind == .mark else { return "" }
    return lexeme.text
  }

  /// Whether the mark at an index is the one given.
  func isMark(_ index: Int, _ text: String) -> Bool {
    guard let lexeme = self[index], lexeme.kind == .mark else { return false }
    return lexeme.text == text
  }

  /// Whether the lexeme at an index follows the one before without a gap.
  func isJoined(_ index: Int) -> Bool { self[index]?.isJoined ?? false }

  /// The whole number without sign, point or grouping at an index.
  func integer(_ index: Int) -> Int? {
    guard let lexeme = self[index], lexeme.kind == .number,
      lexeme.length == lexeme.text.utf8.count, lexeme.length <= 9
    else { return nil }
    return Int(lexeme.text)
  }

  /// Whether the words from an index on are those given.
  func hasWords(_ index: Int, _ words: String...) -> Bool {
    for (offset, expected) in words.enumerated() where word(index + offset) != expected {
      return false
    }
    return true
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
