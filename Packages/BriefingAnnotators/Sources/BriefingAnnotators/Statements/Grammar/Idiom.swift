import BriefingCore

/// Words that together are another part of speech than each alone: "all but" before a verb is an
/// adverb, and so is "no doubt" behind a modal.
struct Idiom {
  private let forms: [WordForm]
  /// What one of the words before must be; nothing where any will do, or none.
  private let before: WordClass?
  /// What the word after must be; nothing where any will do, or none.
  private let after: WordClass?
  /// What the word after must not be.
  private let notAfter: WordClass
  /// What the first word becomes; the others become adverbs.
  private let first: WordClass

  private init(
    _ words: String,
    behind before: WordClass? = nil,
    before after: WordClass? = nil,
    not notAfter: WordClass = [],
    is first: WordClass = .adverb
  ) {
    forms = words.split(separator: " ").map { WordForm($0.utf8) }
    self.before = before
    self.after = after
    self.notAfter = notAfter
    self.first = first
  }

  private static let all =
    [
      Idiom("all but", before: [.past, .participle, .base], not: [.number, .determiner]),
      Idiom("as good as", before: [.past, .participle, .base], not: [.number, .determiner]),
      Idiom("as well", behind: .modal),
      Idiom("at last", behind: [.have, .be, .modal]),
      Idiom("at least", behind: [.have, .be, .modal]),
      Idiom("no doubt", behind: [.modal, .be, .have]),
      Idiom("long", behind: [.be, .have], before: [.participle, .be]),
      Idiom("anything but", behind: .be, is: [.adverb, .negator]),
      Idiom("though", behind: .comma, before: [.comma, .terminator]),
      Idiom("after that", before: [.pronoun, .determiner, .comma]),
      Idiom("before that", before: [.pronoun, .determiner, .comma]),
      Idiom("that is to say"), Idiom("so to speak"), Idiom("to say the least"),
    ] + ["now", "there", "here", "away", "after", "before"].map { Idiom("right \($0)", spares: 1) }

  /// How many words at the end stay what they are.
  private var spared = 0

  private init(_ words: String, spares spared: Int) {
    self.init(words)
    self.spared = spared
  }

  private static let byFirst = WordTable(
    Dictionary(grouping: all, by: { $0.forms[0] }).map { ($0.key, $0.value) }
  )

  /// Gives the words of a sentence what they are together.
  static func mark(_ words: inout [ReadWord]) {
    for index in words.indices {
      for idiom in byFirst[words[index].form] ?? [] where idiom.stands(at: index, in: words) {
        for offset in 0..<(idiom.forms.count - idiom.spared) {
          words[index + offset].classes = offset == 0 ? idiom.first : .adverb
        }
      }
      // "ca n't" of texts whose words were cut apart
      if index > 0, words[index].form == "n't", let modal = cutModals[words[index - 1].form] {
        words[index - 1].classes = .modal
        words[index - 1].lemma = modal
      }
      markCutVerb(at: index, in: &words)
    }
  }

  /// Joins "It 's" and "They 're" of such texts, where the verb is a mark and a word of its own.
  private static func markCutVerb(at index: Int, in words: inout [ReadWord]) {
    guard index > 0, index + 1 < words.count, words[index].classes.contains(.quote),
      words[index].form == "'" || words[index].form == "’",
      words[index - 1].isSubjectPronoun || cutSubjects.contains(words[index - 1].form),
      words[index - 1].span.end < words[index].span.start,
      words[index].span.end == words[index + 1].span.start,
      let verb = cutVerbs[words[index + 1].form]
    else { return }
    words[index].classes = .adverb
    (words[index + 1].classes, words[index + 1].lemma) = verb
  }

  private static let cutSubjects: WordSet = ["that", "there", "this", "who", "what"]
  private static let cutVerbs: WordTable<(WordClass, WordForm)> = [
    "s": (.be, "be"), "re": (.be, "be"), "m": (.be, "be"), "ve": (.have, "have"),
    "ll": (.modal, "will"), "d": (.modal, "would"),
  ]

  private func stands(at index: Int, in words: [ReadWord]) -> Bool {
    let end = index + forms.count
    guard end <= words.count,
      zip(forms, words[index..<end]).allSatisfy({ $0 == $1.form })
    else { return false }
    if let before, index == 0 || !words[index - 1].classes.isAny(before) { return false }
    guard end < words.count else { return after == nil }
    if words[end].classes.isAny(notAfter) { return false }
    return after.map(words[end].classes.isAny) ?? true
  }

  private static let cutModals: WordTable<WordForm> = ["ca": "can", "wo": "will", "sha": "shall"]
}
