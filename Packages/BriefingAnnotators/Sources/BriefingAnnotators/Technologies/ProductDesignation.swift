import BriefingCore

/// The letters and digits by which makers call a model: "A380", "F-35B", "C-130J", "737-800".
///
/// It says how something is written and not what it is: roads, forms and groups are written so too.
struct ProductDesignation {
  /// The tokens it stands on.
  var tokens: Range<Int>
  /// As it is written, without the s of a plural.
  var text: String
  /// What comes before a version: "A380" of "A380-800F".
  var stem: String
  /// Its letters, and how many digits follow: what models of one make share, as "A380" and "A350" do.
  var series: String
  /// Whether it is digits alone, which name a model only in the company of its maker.
  var isNumber: Bool
  /// How many digits its number has.
  var digits: Int
  /// Whether a hyphen parts letters from digits.
  var isHyphenated: Bool
  /// Whether it has the s of a plural.
  var isPlural: Bool

  /// Its letters in front, as a key of tables of words.
  var letters: WordForm { WordForm(series.utf8.prefix { $0.isASCIILetter }) }
}

extension ProductDesignation {
  /// The designation that starts with a token, or nothing.
  init?(at index: Int, in words: NameWords) {
    // Few words are worth a closer look: those with a digit, and capitals before a hyphen.
    guard index < words.count,
      words.tokens[index].shape.contains(.digits)
        || words.tokens[index].isCapitalized && words.isHyphen(index + 1),
      !words.tokens[index].isPunctuation,
      !words.isJoined(index) || words.tokens[index - 1].isPunctuation && !words.isHyphen(index - 1)
    else { return nil }
    let first = Self.pieces(words.bytes[words.tokens[index].span.range])
    guard let first else { return nil }
    var end = index + 1
    var digits = first
    if first.digits == 0 {
      // "F-35B": the letters, a hyphen, the digits.
      guard words.isHyphen(index + 1), words.isSameSentence(index, index + 2),
        let next = Self.pieces(words.bytes[words.tokens[index + 2].span.range]),
        next.letters == 0, next.digits > 0
      else { return nil }
      digits = next
      end = index + 3
    }
    guard (1...4).contains(digits.digits), digits.rest <= 4 else { return nil }
    let isNumber = first.letters == 0
    if isNumber, digits.digits != 3 || digits.rest > (digits.isPlural ? 1 : 0) { return nil }
    let isHyphenated = first.digits == 0
    if !isHyphenated, !isNumber {
      // "A380" and not "Section8"; "B2B" and "Y2K" are words.
      guard first.letters <= 3 else { return nil }
      if first.letters == 1, first.digits == 1, first.rest == 1, !first.isPlural { return nil }
    }
    var spelling = words.document.text[words.span(index..<end)]
    var isPlural = digits.isPlural
    if isPlural { spelling.removeLast() }
    let stem = spelling
    // "737-800", "A330-300E", "RQ-4-B".
    if !isPlural, words.isHyphen(end), words.isSameSentence(index, end + 1),
      let version = Self.version(words.bytes[words.tokens[end + 1].span.range])
    {
      spelling = words.document.text[words.span(index..<end + 2)]
      isPlural = version
      if isPlural { spelling.removeLast() }
      end += 2
    }
    let letters = String(
      decoding: words.bytes[words.tokens[index].span.range].prefix(first.letters),
      as: UTF8.self
    )
    self.init(
      tokens: index..<end,
      text: spelling,
      stem: stem,
      series: "\(letters)\(isHyphenated ? "-" : "")\(digits.digits)",
      isNumber: isNumber,
      digits: digits.digits,
      isHyphenated: isHyphenated,
      isPlural: isPlural
    )
  }

  /// How many letters, digits and further signs a word has, in this order.
  private typealias Pieces = (letters: Int, digits: Int, rest: Int, isPlural: Bool)

  /// Returns the pieces of a word of ASCII, with a capital where it starts with a letter.
  private static func pieces(_ word: ArraySlice<UInt8>) -> Pieces? {
    guard word.count <= 12, let first = word.first, first.isASCIIUppercase || first.isASCIIDigit
    else { return nil }
    let letters = word.prefix { $0.isASCIILetter }.count
    let digits = word.dropFirst(letters).prefix { $0.isASCIIDigit }.count
    let rest = word.dropFirst(letters + digits)
    guard rest.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit }) else { return nil }
    if digits == 0 { return rest.isEmpty ? (letters, 0, 0, false) : nil }
    let isPlural = isPlural(rest)
    guard
      isPlural || rest.allSatisfy({ $0.isASCIIUppercase || $0.isASCIIDigit })
        || rest.elementsEqual("neo".utf8)
    else { return nil }
    return (letters, digits, rest.count, isPlural)
  }

  /// Whether the letters behind a number end in the s of a plural: "A380s", "F-35Bs".
  private static func isPlural(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.last == UInt8(ascii: "s") && rest.dropLast().allSatisfy { $0.isASCIIUppercase }
  }

  /// Whether the word behind a hyphen is a version, in the plural or not; nothing where it is none.
  private static func version(_ word: ArraySlice<UInt8>) -> Bool? {
    guard word.count <= 5, let first = word.first else { return nil }
    if first.isASCIIDigit, let pieces = pieces(word) { return pieces.isPlural }
    return word.count <= 2 && word.allSatisfy(\.isASCIIUppercase) ? false : nil
  }
}
