/// What a word can be in a sentence; a word of several classes has the bits of all.
struct WordClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// "the", "some", "which" before a noun; possessives such as "its" too.
  static let determiner = WordClass(rawValue: 1 << 0)
  /// A pronoun that can be a subject.
  static let pronoun = WordClass(rawValue: 1 << 1)
  static let preposition = WordClass(rawValue: 1 << 2)
  /// "and", "or", "but".
  static let coordinator = WordClass(rawValue: 1 << 3)
  /// A word that opens a clause with a finite verb: "because", "which", "whether".
  static let opener = WordClass(rawValue: 1 << 4)
  /// An opener that is as often a preposition: "as", "since", "after".
  static let weakOpener = WordClass(rawValue: 1 << 5)
  static let modal = WordClass(rawValue: 1 << 6)
  static let be = WordClass(rawValue: 1 << 7)
  static let have = WordClass(rawValue: 1 << 8)
  static let `do` = WordClass(rawValue: 1 << 9)
  static let adverb = WordClass(rawValue: 1 << 10)
  /// "not", "never", "nothing", and contractions with them.
  static let negator = WordClass(rawValue: 1 << 11)
  static let adjective = WordClass(rawValue: 1 << 12)
  static let number = WordClass(rawValue: 1 << 13)
  static let base = WordClass(rawValue: 1 << 14)
  static let thirdPerson = WordClass(rawValue: 1 << 15)
  static let past = WordClass(rawValue: 1 << 16)
  static let participle = WordClass(rawValue: 1 << 17)
  static let gerund = WordClass(rawValue: 1 << 18)
  /// A form of a verb that is a noun as often: "plan", "visits".
  static let nounLike = WordClass(rawValue: 1 << 19)
  /// A verb that needs no object: "agree", "meet".
  static let objectless = WordClass(rawValue: 1 << 20)
  /// A capitalised word inside a sentence: part of a name.
  static let proper = WordClass(rawValue: 1 << 21)
  /// A noun in the plural, as far as its ending tells.
  static let plural = WordClass(rawValue: 1 << 22)
  static let comma = WordClass(rawValue: 1 << 23)
  /// A semicolon, colon or dash between parts of a sentence.
  static let strongMark = WordClass(rawValue: 1 << 24)
  static let hyphen = WordClass(rawValue: 1 << 25)
  static let quote = WordClass(rawValue: 1 << 26)
  static let openBracket = WordClass(rawValue: 1 << 27)
  static let closeBracket = WordClass(rawValue: 1 << 28)
  /// A full stop, question or exclamation mark.
  static let terminator = WordClass(rawValue: 1 << 29)
  /// "to" before an infinitive or a noun.
  static let to = WordClass(rawValue: 1 << 30)
  /// The sign of the genitive.
  static let possessive = WordClass(rawValue: 1 << 31)

  static let punctuation: WordClass = [
    .comma, .strongMark, .hyphen, .quote, .openBracket, .closeBracket, .terminator,
  ]
  static let verb: WordClass = [.base, .thirdPerson, .past, .participle, .gerund]
  static let auxiliary: WordClass = [.modal, .be, .have, .do]
}

// The operations of a set are spelled out: the general ones cost a debug build half of its time.
extension WordClass {
  init(arrayLiteral elements: WordClass...) {
    var bits: UInt32 = 0
    for element in elements { bits |= element.rawValue }
    rawValue = bits
  }

  func contains(_ classes: WordClass) -> Bool {
    rawValue & classes.rawValue == classes.rawValue
  }

  /// Whether any of the classes is among those of the word.
  func isAny(_ classes: WordClass) -> Bool { rawValue & classes.rawValue != 0 }

  func union(_ other: WordClass) -> WordClass { WordClass(rawValue: rawValue | other.rawValue) }

  mutating func insert(_ classes: WordClass) { self = union(classes) }

  mutating func subtract(_ classes: WordClass) {
    self = WordClass(rawValue: rawValue & ~classes.rawValue)
  }

  var isEmpty: Bool { rawValue == 0 }

  static func == (left: WordClass, right: WordClass) -> Bool { left.rawValue == right.rawValue }
}
