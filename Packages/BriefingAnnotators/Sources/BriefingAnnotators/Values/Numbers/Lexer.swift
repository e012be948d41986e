import BriefingCore

/// Cuts text into lexemes in one pass over its bytes.
struct Lexer {
  private let text: DocumentText
  private let end: Int
  private var index: Int
  private var gap = Lexeme.Gap.line
  private var lexemes: [Lexeme] = []

  private init(_ text: DocumentText, _ span: TextSpan) {
    self.text = text
    index = min(max(span.start, 0), text.count)
    end = min(max(span.end, index), text.count)
    lexemes.reserveCapacity(span.length / 5)
  }

  /// Returns the lexemes of a span of text.
  static func lexemes(of text: DocumentText, in span: TextSpan) -> LexemeSequence {
    var lexer = Lexer(text, span)
    lexer.run()
    return LexemeSequence(lexer.lexemes, of: text)
  }

  private mutating func run() {
    while index < end {
      let white = text.whitespaceWidth(at: index)
      if white > 0 {
        if text.bytes[index] == 0x0A { gap = .line } else if gap == .none { gap = .space }
        index += white
        continue
      }
      let byte = text.bytes[index]
      if byte.isASCIIDigit {
        number()
      } else if byte.isASCIILetter || byte >= 0x80 && isLetter(at: index) {
        word()
      } else {
        mark()
      }
      gap = .none
    }
  }

  private mutating func number() {
    let start = index
    var hasPoint = false
    while index < end {
      let byte = text.bytes[index]
      if byte.isASCIIDigit {
        index += 1
      } else if byte == 0x2C, !hasPoint, isGrouping(at: index) {
        index += 1
      } else if byte == 0x2E, !hasPoint, isDigit(index + 1) {
        hasPoint = true
        index += 1
      } else {
        break
      }
    }
    append(start, .number, form(start..<index))
  }

  /// Whether a comma groups digits: by three, or by two before three as in Indian notation.
  private func isGrouping(at comma: Int) -> Bool {
    var comma = comma
    for _ in 0..<Self.mostGroups {
      var width = 0
      while width < 4, isDigit(comma + 1 + width) { width += 1 }
      if width == 3 { return true }
      let next = comma + 1 + width
      guard width == 2, next < end, text.bytes[next] == 0x2C else { return false }
      comma = next
    }
    return false
  }

  /// The groups of a number in Indian notation that are looked through: more than a number that
  /// can be kept has.
  private static let mostGroups = 9

  private func isDigit(_ offset: Int) -> Bool {
    offset < end && text.bytes[offset].isASCIIDigit
  }

  private mutating func word() {
    let start = index
    var isUppercase = true
    var hasCapital = false
    while index < end {
      let byte = text.bytes[index]
      if byte.isASCIIUppercase {
        hasCapital = true
        index += 1
      } else if byte.isASCIILowercase {
        isUppercase = false
        index += 1
      } else if byte >= 0x80, isLetter(at: index) {
        index = min(index + scalarWidth(byte), end)
        isUppercase = false
      } else {
        break
      }
    }
    append(
      start,
      .word,
      form(start..<index),
      isUppercase: isUppercase,
      hasCapital: hasCapital
    )
  }

  private func form(_ range: Range<Int>) -> WordForm { WordForm(text.bytes, in: range) }

  private mutating func mark() {
    let start = index
    index = min(index + scalarWidth(text.bytes[index]), end)
    let form = form(start..<index)
    append(start, .mark, index == start + 1 ? form : Self.variants[form] ?? form)
  }

  private mutating func append(
    _ start: Int,
    _ kind: Lexeme.Kind,
    _ form: WordForm,
    isUppercase: Bool = false,
    hasCapital: Bool = false
  ) {
    lexemes.append(
      Lexeme(
        span: TextSpan(start..<index),
        kind: kind,
        form: form,
        gap: gap,
        isCapitalized: kind == .word && text.bytes[start].isASCIIUppercase,
        isUppercase: isUppercase,
        hasCapital: hasCapital
      )
    )
  }

  private func scalarWidth(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC0...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xFF: 4
    default: 1
    }
  }

  /// Whether the scalar at an offset, beyond ASCII, is part of a word.
  ///
  /// Latin, Greek, Cyrillic and the scripts after them are; the blocks of punctuation, currency and
  /// other symbols are not, nor is the sign of the baht among the Thai letters.
  private func isLetter(at offset: Int) -> Bool {
    guard offset + 1 < text.count else { return false }
    let (lead, second) = (text.bytes[offset], text.bytes[offset + 1])
    switch lead {
    case 0xC2: return second == 0xB5 || second == 0xAA || second == 0xBA
    case 0xC3: return second != 0x97 && second != 0xB7
    case 0xC4...0xDF, 0xE1, 0xE4...0xED: return true
    case 0xE0: return !(second == 0xB8 && offset + 2 < text.count && text.bytes[offset + 2] == 0xBF)
    case 0xE3: return second != 0x80
    default: return false
    }
  }

  private static let variants: WordTable<WordForm> = [
    "\u{2018}": "'", "\u{02BC}": "'", "\u{201C}": "\"", "\u{201D}": "\"",
    "\u{2010}": "-", "\u{2011}": "-", "\u{2212}": "-", "\u{FF05}": "%", "\u{FFE5}": "\u{A5}",
    "\u{FF04}": "$", "\u{2012}": "\u{2013}", "\u{2015}": "\u{2014}",
  ]
}
