import BriefingCore

/// The tokens of a document as the rules that find names read them: each word with its roles.
///
/// It does not change, and is a class so that the rules share it instead of copying it.
final class NameWords: DocumentReading {
  let document: Document
  let bytes: [UInt8]
  let tokens: [Token]
  /// What each token can be.
  let roles: [WordRoles]
  /// Each token as a key of tables of words.
  let forms: [WordForm]
  /// What each word in capitals can be in the names of persons.
  private let nameRoles: [PersonNameRoles]
  /// The index of the first token of each token's sentence.
  let sentenceStart: [Int]
  /// The countries the document names.
  let countries: CountryMentions
  /// The index of the first word of each token's sentence.
  private let firstWord: [Int]
  /// Whether a token stands in a line where capitals mean nothing, such as a title in title case.
  let isTitleCased: [Bool]

  init(_ document: Document) {
    self.document = document
    bytes = document.text.bytes
    tokens = document.tokens
    countries = CountryMentions(document)
    let bytes = bytes
    let forms = document.tokens.map { WordForm(bytes[$0.span.range]) }
    var roles = zip(document.tokens, forms).map { token, form -> WordRoles in
      token.isPunctuation
        ? (bytes[token.span.start] == UInt8(ascii: "&") ? .and : [])
        : token.isNumber ? [] : WordRoles.roles(of: form, spelled: bytes[token.span.range])
    }
    // "WHO" among small letters is no "who".
    let isUpper = { (index: Int) in
      document.tokens.indices.contains(index)
        && document.tokens[index].shape.contains(.uppercase)
        && document.tokens[index].span.length > 1
    }
    for index in roles.indices
    where roles[index].contains(.grammar) && isUpper(index) && !isUpper(index - 1)
      && !isUpper(index + 1)
    {
      roles[index].subtract([.grammar, .determiner])
    }
    self.roles = roles
    self.forms = forms
    nameRoles = document.tokens.map { token in
      token.isWord && token.isCapitalized ? PersonLexicon.roles[bytes[token.span.range]] ?? [] : []
    }
    var starts = Array(repeating: 0, count: tokens.count)
    var words = starts
    var titles = starts.map { _ in false }
    var index = 0
    let sentences = document.sentences.isEmpty ? [document.text.span] : document.sentences
    for sentence in sentences {
      while index < tokens.count, tokens[index].span.start < sentence.start {
        starts[index] = index
        words[index] = index
        index += 1
      }
      let first = index
      while index < tokens.count, tokens[index].span.end <= sentence.end {
        starts[index] = first
        index += 1
      }
      let word = tokens[first..<index].firstIndex { !$0.isPunctuation } ?? index
      for position in first..<index { words[position] = word }
      if Self.isTitleCased(tokens[first..<index], roles[first..<index], bytes) {
        for position in first..<index { titles[position] = true }
      }
    }
    while index < tokens.count {
      starts[index] = index
      words[index] = index
      index += 1
    }
    sentenceStart = starts
    firstWord = words
    isTitleCased = titles
  }

  /// Whether a line is a title in title case: nearly all its longer words have capitals, it is no
  /// list of names, and no full stop ends it.
  private static func isTitleCased(
    _ tokens: ArraySlice<Token>,
    _ roles: ArraySlice<WordRoles>,
    _ bytes: [UInt8]
  ) -> Bool {
    let commas = tokens.count { bytes[$0.span.start] == UInt8(ascii: ",") }
    guard let last = tokens.last, bytes[last.span.start] != UInt8(ascii: "."),
      commas * 5 <= tokens.count
    else { return false }
    var capitals = 0
    var words = 0
    for (token, role) in zip(tokens, roles)
    where token.isWord && token.span.length > 3 && role.isDisjoint(with: [.grammar, .and]) {
      words += 1
      if token.isCapitalized { capitals += 1 }
    }
    return words >= 4 && capitals * 10 >= words * 9
  }
}

extension NameWords {
  var count: Int { tokens.count }

  /// The span from the first to the last token of a range.
  func span(_ range: Range<Int>) -> TextSpan {
    tokens[range.lowerBound].span.union(tokens[range.upperBound - 1].span)
  }

  /// The text of a token; empty before the first and after the last.
  func string(_ index: Int) -> String {
    tokens.indices.contains(index) ? document.text[tokens[index].span] : ""
  }

  /// The text of a token in small letters; empty before the first and after the last.
  func folded(_ index: Int) -> String {
    guard tokens.indices.contains(index) else { return "" }
    return String(
      decoding: bytes[tokens[index].span.range].map {
        $0.isASCIIUppercase ? $0 | 0x20 : $0
      },
      as: UTF8.self
    )
  }

  /// Whether a token is exactly a word, capitals included.
  func isExactly(_ index: Int, _ word: StaticString) -> Bool {
    guard index >= 0, index < count, tokens[index].span.length == word.utf8CodeUnitCount else {
      return false
    }
    return word.withUTF8Buffer { bytes[tokens[index].span.range].elementsEqual($0) }
  }

  /// Whether a token is a word in either case; the word is given in small letters.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    guard index >= 0, index < count, tokens[index].span.length == word.utf8CodeUnitCount else {
      return false
    }
    return word.withUTF8Buffer { expected in
      zip(bytes[tokens[index].span.range], expected).allSatisfy {
        $0 == $1 || $0.isASCIIUppercase && $0 | 0x20 == $1
      }
    }
  }

  /// What a token can be in the names of persons; nothing where it has no capital.
  func nameRoles(_ index: Int) -> PersonNameRoles {
    index >= 0 && index < count ? nameRoles[index] : []
  }

  /// Whether a token has some role.
  func has(_ index: Int, _ role: WordRoles) -> Bool {
    index >= 0 && index < count && !roles[index].isDisjoint(with: role)
  }

  /// Whether no white space stands between a token and the one before it.
  func isJoined(_ index: Int) -> Bool {
    index > 0 && index < count && tokens[index - 1].span.end == tokens[index].span.start
  }

  /// Whether two tokens stand in one sentence.
  func isSameSentence(_ left: Int, _ right: Int) -> Bool {
    left >= 0 && right >= 0 && left < count && right < count
      && sentenceStart[left] == sentenceStart[right]
  }

  /// Whether a token is a word that starts with a capital letter.
  func isCapitalized(_ index: Int) -> Bool {
    index >= 0 && index < count && tokens[index].isWord && tokens[index].isCapitalized
  }

  /// Whether a token is the first word of its sentence, after quotation marks at most.
  func startsSentence(_ index: Int) -> Bool {
    firstWord.indices.contains(index) && index <= firstWord[index]
  }

  /// Whether a token is a hyphen or a dash between two words, without white space.
  func isHyphen(_ index: Int) -> Bool {
    guard index > 0, index + 1 < count, tokens[index].isPunctuation, isJoined(index),
      isJoined(index + 1)
    else { return false }
    let mark = bytes[tokens[index].span.range]
    if mark.count == 1 { return mark.first == UInt8(ascii: "-") }
    // U+2010 hyphen, U+2011 non-breaking hyphen, U+2013 en dash
    return mark.count == 3 && mark.starts(with: [0xE2, 0x80])
      && [0x90, 0x91, 0x93].contains(mark[mark.startIndex + 2])
  }

  /// Whether a token is a possessive: "’s".
  func isPossessive(_ index: Int) -> Bool {
    guard index > 0, index < count, isJoined(index) else { return false }
    let mark = bytes[tokens[index].span.range]
    return (mark.count == 2 && mark.first == UInt8(ascii: "'"))
      || (mark.count == 4 && mark.starts(with: [0xE2, 0x80, 0x99]))
  }

  /// Whether a token is an apostrophe after a plural: "Leaders’ Summit".
  func isPluralPossessive(_ index: Int) -> Bool {
    guard index > 0, index < count, isJoined(index), tokens[index].isPunctuation,
      bytes[tokens[index].span.start - 1] == UInt8(ascii: "s")
    else { return false }
    let mark = bytes[tokens[index].span.range]
    return mark.elementsEqual([UInt8(ascii: "'")]) || mark.elementsEqual([0xE2, 0x80, 0x99])
  }

  /// Whether a token is one punctuation mark.
  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    guard index >= 0, index < count, tokens[index].isPunctuation else { return false }
    let span = tokens[index].span
    guard mark.isASCII else {
      return bytes[span.range].elementsEqual(String(Character(mark)).utf8)
    }
    return span.length == 1 && bytes[span.start] == UInt8(ascii: mark)
  }

  /// Whether a token is a quotation mark of any form.
  func isQuote(_ index: Int) -> Bool {
    guard index >= 0, index < count, tokens[index].isPunctuation else { return false }
    let mark = bytes[tokens[index].span.range]
    if mark.count == 1 {
      return mark.first == UInt8(ascii: "\"") || mark.first == UInt8(ascii: "'")
    }
    return mark.count == 3 && mark.starts(with: [0xE2, 0x80])
      && (0x98...0x9F).contains(mark[mark.startIndex + 2])
  }
}

extension NameWords {
  /// The text of a span on one line, without quotation marks.
  func plainText(_ span: TextSpan) -> String { document.text.plainText(span) }

  /// Whether a word has a capital after its first letter, as "AfCFTA" has.
  func hasInnerCapital(_ index: Int) -> Bool {
    bytes[tokens[index].span.range].dropFirst().contains(where: \.isASCIIUppercase)
  }

  /// The initials of the words of a name, function words and numbers left out: "IPEF".
  func initials(of name: String) -> String {
    var initials: [UInt8] = []
    var isInWord = false
    for byte in name.utf8 {
      let isLetter = byte.isASCIILetter || byte >= 0x80
      if isLetter, !isInWord, byte.isASCIIUppercase { initials.append(byte) }
      isInWord = isLetter || byte == UInt8(ascii: "'")
    }
    return String(decoding: initials, as: UTF8.self)
  }
}

extension DocumentText {
  /// The text of a span on one line, without quotation marks.
  func plainText(_ span: TextSpan) -> String {
    if isPlain(span) { return self[span] }
    var result: [UInt8] = []
    var index = span.start
    while index < span.end {
      let byte = bytes[index]
      if byte.isASCIIWhitespace {
        if result.last != 0x20 { result.append(0x20) }
        index += 1
      } else if byte == UInt8(ascii: "\"") {
        index += 1
      } else if byte == 0xE2, index + 2 < span.end, bytes[index + 1] == 0x80,
        [0x9C, 0x9D].contains(bytes[index + 2])
      {
        index += 3
      } else {
        result.append(byte)
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether nothing in a span is to be left out or made one: so it is with nearly all names.
  private func isPlain(_ span: TextSpan) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes[span.range] {
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == 0xE2 { return false }
      if byte == 0x20, previous == 0x20 { return false }
      previous = byte
    }
    return true
  }
}
