import BriefingCore

/// A part of a possible long form: a word, or a part of one between hyphens.
struct LongFormPiece {
  /// What a word is to a long form.
  enum Role {
    /// A word that gives the short form a letter.
    case content
    /// Digits alone, such as the "5" of "5'-triphosphate".
    case number
    /// An article, conjunction or preposition, which a short form may leave out.
    case function
    /// "Inc", "Limited": part of a company's name that short forms leave out.
    case suffix
  }

  /// The bytes of the piece.
  let span: TextSpan
  /// Its letters and digits, as small ASCII letters where they have such a form.
  let letters: [UInt8]
  /// What it is to a long form.
  let role: Role
  /// Whether white space, and no hyphen or slash, stands before it.
  let startsWord: Bool
  /// Whether a comma stands after it.
  let endsInComma: Bool
  /// Whether it is an abbreviation with dots, such as "U.S.", of which each letter is an initial.
  let isDotted: Bool

  private static let functionWords: Set<String> = [
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "per", "the",
    "to", "via", "with", "de", "des", "del", "della", "di", "do", "du", "et", "la", "le", "les",
    "is", "are", "was", "were", "has", "have", "that", "which", "who", "this", "these", "its",
    "para", "pour", "der", "die", "und", "y", "e", "plus", "versus", "vs",
  ]
  private static let suffixes: Set<String> = [
    "ag", "bhd", "bv", "co", "company", "corp", "corporation", "gmbh", "inc", "incorporated",
    "limited", "llc", "llp", "ltd", "nv", "plc", "pte", "sa", "spa",
  ]

  /// Whether the piece only marks the word it is joined to by a hyphen, as in "1,2-diacylglycerol",
  /// "β-carotene" and "alpha-amino acid": without it the name is another.
  var isMarker: Bool {
    role == .number || letters.count == 1 || Self.markers.contains(letters)
  }

  private static let markers: Set<[UInt8]> = Set(GreekLetter.names.map { Array($0.utf8) })

  /// Whether a word is nothing but a company's suffix.
  static func isSuffix(_ word: String) -> Bool { suffixes.contains(word) }
}

extension LongFormPiece {
  /// Divides a range of a text into pieces.
  static func pieces(of range: Range<Int>, in bytes: [UInt8]) -> [LongFormPiece] {
    var result: [LongFormPiece] = []
    var index = range.lowerBound
    // "(GABA)-induced current": what follows the parenthesis goes on with its word.
    var startsWord =
      index == 0 || index >= bytes.count || bytes[index] != UInt8(ascii: "-")
      || bytes[index - 1] != UInt8(ascii: ")") && bytes[index - 1] != UInt8(ascii: "]")
    while index < range.upperBound {
      let width = wordWidth(bytes, at: index)
      guard width > 0 else {
        if bytes[index].isASCIIWhitespace { startsWord = true }
        index += 1
        continue
      }
      let start = index
      while index < range.upperBound {
        let width = wordWidth(bytes, at: index)
        if width > 0 {
          index += width
        } else if index > start, isInnerMark(bytes, at: index, limit: range.upperBound) {
          index += bytes[index] < 0x80 ? 1 : 3
        } else {
          break
        }
      }
      let end = min(index, range.upperBound)
      let isComma = end < range.upperBound && bytes[end] == UInt8(ascii: ",")
      let piece = LongFormPiece(bytes, start..<end, startsWord: startsWord, comma: isComma)
      result.append(piece)
      startsWord = false
    }
    return result
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>, startsWord: Bool, comma: Bool) {
    span = TextSpan(range)
    var word = bytes[range]
    // A possessive gives no letter: "People's".
    if word.count > 2, word.last.map({ $0 | 0x20 }) == UInt8(ascii: "s") {
      let before = word.dropLast()
      if before.last == UInt8(ascii: "'") {
        word = before.dropLast()
      } else if before.suffix(3).elementsEqual([0xE2, 0x80, 0x99]) {
        word = before.dropLast(3)
      }
    }
    if word.allSatisfy({ $0 < 0x80 }) {
      letters = word.compactMap { byte in
        byte.isASCIIUppercase ? byte | 0x20 : byte.isASCIILetter || byte.isASCIIDigit ? byte : nil
      }
    } else if let name = GreekLetter(alone: word)?.name {
      letters = Array(name.utf8)
    } else {
      letters =
        String(decoding: word, as: UTF8.self).foldedWords.flatMap { Array($0.utf8) }
        .withGreekInitials
    }
    let text = String(decoding: letters, as: UTF8.self)
    isDotted = word.contains(UInt8(ascii: ".")) && letters.count <= 4
    role =
      if letters.allSatisfy(\.isASCIIDigit) {
        .number
      } else if Self.functionWords.contains(text), !isDotted, !Self.isDesignation(word) {
        .function
      } else {
        Self.suffixes.contains(text) ? .suffix : .content
      }
    self.startsWord = startsWord
    endsInComma = comma
  }

  /// Whether a word is one capital letter, as in "Protein Kinase A".
  private static func isDesignation(_ word: ArraySlice<UInt8>) -> Bool {
    word.count == 1 && word.first?.isASCIIUppercase == true
  }

  /// The width of the letter or digit at an offset; 0 for anything else.
  private static func wordWidth(_ bytes: [UInt8], at index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 { return byte.isASCIILetter || byte.isASCIIDigit ? 1 : 0 }
    switch byte {
    case 0xC2: return 0
    case 0xC3...0xDF: return 2
    case 0xE2: return 0
    case 0xE0...0xEF: return 3
    default: return 0
    }
  }

  /// Whether an apostrophe or a dot stands inside a word.
  private static func isInnerMark(_ bytes: [UInt8], at index: Int, limit: Int) -> Bool {
    let isTypographic =
      bytes[index] == 0xE2 && index + 2 < limit && bytes[index + 1] == 0x80
      && bytes[index + 2] == 0x99
    let next = index + (isTypographic ? 3 : 1)
    guard isTypographic || bytes[index] == UInt8(ascii: "'") || bytes[index] == UInt8(ascii: ".")
    else { return false }
    if next < limit, wordWidth(bytes, at: next) > 0 { return true }
    // The last dot of "U.S." belongs to it.
    return bytes[index] == UInt8(ascii: ".") && index >= 2 && bytes[index - 2] == UInt8(ascii: ".")
  }
}
