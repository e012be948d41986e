import BriefingCore

/// The words of one sentence, each with what it can be, and its groups of finite verbs.
///
/// This is no parse. It tells apart what the words alone tell: small words, the forms of common
/// verbs, names by their capitals, and what stands before and after.
struct SentenceReading: Sendable {
  let span: TextSpan
  let words: [ReadWord]
  let groups: [VerbGroup]
  /// The words without a dateline at the start.
  let body: Range<Int>

  /// The most words of a sentence that are read; what is longer is no sentence.
  static let longest = 400

  /// Reads a sentence of a document.
  init(_ span: TextSpan, in document: Document) {
    self.init(span, document.tokens(in: span), in: document.text)
  }

  /// Reads a sentence of which the tokens are known.
  init(_ span: TextSpan, _ all: ArraySlice<Token>, in text: DocumentText) {
    self.span = span
    let tokens = all.prefix(Self.longest)
    let lexicon = EnglishLexicon.standard
    var words: [ReadWord] = []
    words.reserveCapacity(tokens.count)
    var isStart = true
    var isAfterModal = false
    for token in tokens {
      var word = Self.word(
        token,
        isStart: isStart,
        after: words,
        isAfterModal: isAfterModal,
        in: text,
        lexicon
      )
      word.signs = WordSign.signs(of: word.form)
      if word.isWord {
        isStart = false
      } else if word.startsPhrase || word.endsNumber(words) {
        isStart = true
      }
      if !word.classes.contains(.adverb) {
        let isInfinitive =
          word.classes.contains(.to) && words.last.map { Predicates.takesVerb($0.lemma) } ?? false
        isAfterModal = word.classes.contains(.modal) || isInfinitive
      }
      // "did not care": a negated "do" has a verb behind it.
      if word.classes.contains(.negator) {
        let isDone = words.last?.classes.contains(.do) ?? false
        isAfterModal = isAfterModal || isDone || word.classes.contains(.do)
      }
      words.append(word)
    }
    Self.markCompounds(&words)
    self.words = words
    body = Self.body(of: words)
    groups = VerbGroupReader(words).groups()
  }

  /// The text of a range of words, without punctuation and space at its ends.
  func span(of range: Range<Int>) -> TextSpan? {
    let range = trimmed(range)
    guard let first = range.first, let last = range.last else { return nil }
    return words[first].span.union(words[last].span)
  }

  /// A range of words without the punctuation at its ends, but for closing brackets and quotes.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, !words[low].isWord, !words[low].classes.isAny([.quote, .openBracket]) {
      low += 1
    }
    while high > low, !words[high - 1].isWord,
      !words[high - 1].classes.isAny([.quote, .closeBracket])
    {
      high -= 1
    }
    return low..<high
  }

  /// The comma that opens a relative clause right before a verb group, between the speaker and the
  /// verb: "the minister, who led the talks, said".
  func aside(before group: VerbGroup) -> Int? {
    let high = group.words.lowerBound
    guard high > 0, words[high - 1].classes.contains(.comma),
      let relative = groups.last(where: { $0.words.upperBound <= high }),
      relative.role == .relative, let opener = relative.opener, opener > 1,
      words[opener - 1].classes.contains(.comma)
    else { return nil }
    return opener - 1
  }

  private static func word(
    _ token: Token,
    isStart: Bool,
    after words: [ReadWord],
    isAfterModal: Bool,
    in text: DocumentText,
    _ lexicon: EnglishLexicon
  ) -> ReadWord {
    let previous = words.last
    let form = WordForm(text.bytes, in: token.span.range)
    if form == ".", let previous, previous.span.length == 1,
      previous.shape.contains(.capitalized), previous.span.end == token.span.start, form != "i"
    {
      // The stop of "Michael R. Golden" ends nothing.
      return ReadWord(span: token.span, form: form, shape: token.shape, classes: .proper, lemma: "")
    }
    guard !token.isPunctuation else {
      let classes = Self.punctuation(text.slice(token.span))
      return ReadWord(span: token.span, form: form, shape: token.shape, classes: classes, lemma: "")
    }
    if token.isNumber {
      return ReadWord(span: token.span, form: form, shape: token.shape, classes: .number, lemma: "")
    }
    if form == "'s" {
      let isVerb =
        previous.map { $0.classes.contains(.pronoun) || Self.cliticHosts.contains($0.form) }
        ?? false
      let classes: WordClass = isVerb ? .be : .possessive
      return ReadWord(
        span: token.span,
        form: form,
        shape: token.shape,
        classes: classes,
        lemma: isVerb ? "be" : ""
      )
    }
    if form == "n't" {
      // Texts whose words were cut apart have "did n't".
      return ReadWord(
        span: token.span,
        form: form,
        shape: token.shape,
        classes: [.adverb, .negator],
        lemma: ""
      )
    }
    var entry =
      lexicon.entry(of: form) ?? lexicon.guess(of: form, bytes: text.slice(token.span))
    if token.isCapitalized, !isStart, form != "i" {
      // A capital inside a sentence makes a name of whatever the word is otherwise.
      let isPlural = entry.classes.contains(.plural)
      entry = LexicalEntry(classes: isPlural ? [.proper, .plural] : .proper, lemma: "")
    } else if entry.classes == .plural, entry.lemma.isEmpty, takesThirdPerson(words),
      !FunctionWords.singulars.contains(form)
    {
      // "this imperils": no plural follows these.
      entry = LexicalEntry(
        classes: .thirdPerson,
        lemma: WordForm(text.slice(token.span).dropLast())
      )
    } else if token.isCapitalized, entry.classes == .gerund, !lexicon.hasVerb(entry.lemma) {
      entry = LexicalEntry(classes: .proper, lemma: "")  // "Boeing", "Beijing"
    } else if entry.classes.isEmpty, isAfterModal {
      // What follows "will", "did not" and "try to" is a verb, listed or not.
      entry = LexicalEntry(classes: .base, lemma: form)
    }
    // "the institute", "its catch": what follows an article is no finite verb.
    if entry.classes.contains(.base), let previous, !previous.classes.contains(.pronoun),
      previous.classes.isAny([.determiner, .possessive])
    {
      entry.classes.insert(.nounLike)
    }
    return ReadWord(
      span: token.span,
      form: form,
      shape: token.shape,
      classes: entry.classes,
      lemma: entry.lemma
    )
  }

  /// Whether a singular that can be nothing but a subject stands last; behind a verb or preposition
  /// "this" belongs to the noun after it.
  private static func takesThirdPerson(_ words: [ReadWord]) -> Bool {
    guard let last = words.last else { return false }
    if last.form == "it" || last.form == "he" || last.form == "she" { return true }
    guard last.form == "this" else { return false }
    return words.count == 1
      || !words[words.count - 2].classes.isAny(.auxiliary)
        && !words[words.count - 2].classes.isAny([.base, .gerund, .preposition, .to])
  }

  /// Words besides pronouns whose "'s" is a verb: "That's up to you".
  private static let cliticHosts = WordSet(words: "what that who how where here")

  private static func punctuation(_ bytes: ArraySlice<UInt8>) -> WordClass {
    switch bytes.first {
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: ";"), UInt8(ascii: ":"): return .strongMark
    case UInt8(ascii: "-"): return .hyphen
    case UInt8(ascii: "("), UInt8(ascii: "["): return .openBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"): return .closeBracket
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): return .terminator
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .quote
    case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "#"), 0xC2: return .number
    default: break
    }
    if bytes.starts(with: [0xE2, 0x82]) { return .number }  // signs of currencies
    guard bytes.count == 3, bytes.starts(with: [0xE2, 0x80]) else { return .hyphen }
    switch bytes.last {
    case 0x90, 0x91, 0x92: return .hyphen  // hyphen, non-breaking hyphen, figure dash
    case 0x93, 0x94, 0x95: return .strongMark  // dashes
    case 0x98, 0x99, 0x9C, 0x9D: return .quote
    case 0xA6: return .terminator  // ellipsis
    default: return .hyphen
    }
  }

  /// Takes the verb out of words that a hyphen ties to others: "cutting-edge", "U.S.-led".
  private static func markCompounds(_ words: inout [ReadWord]) {
    markDashes(&words)
    for index in words.indices.dropFirst().dropLast() where words[index].classes == .hyphen {
      guard words[index - 1].span.end == words[index].span.start,
        words[index + 1].span.start == words[index].span.end
      else { continue }
      words[index].classes = .hyphen
      words[index - 1].loseVerb()
      words[index + 1].loseVerb()
    }
    markAsides(&words)
    Idiom.mark(&words)
    guard words.count > 1, words[0].form == "may", words[1].classes.isAny([.number, .comma])
    else { return }
    words[0].classes = .proper  // the month
  }
}

extension SentenceReading {
  /// Reads the two hyphens of "He came -- and left" as the dash they stand for, and the short dash of
  /// "three–day" as the hyphen it stands for.
  private static func markDashes(_ words: inout [ReadWord]) {
    for index in words.indices.dropFirst() {
      let isTied = words[index].span.start == words[index - 1].span.end
      if words[index].form == "-", words[index - 1].form == "-", isTied {
        words[index - 1].classes = .strongMark
        words[index].classes = .strongMark
      } else if words[index].form == "–", isTied, index + 1 < words.count, words[index - 1].isWord,
        words[index + 1].isWord, words[index].span.end == words[index + 1].span.start
      {
        words[index].classes = .hyphen
      }
    }
  }

  /// Takes the weight out of dashes and semicolons in brackets, which part no clauses.
  private static func markAsides(_ words: inout [ReadWord]) {
    guard let first = words.firstIndex(where: { $0.classes.contains(.openBracket) }),
      let last = words.lastIndex(where: { $0.classes.contains(.closeBracket) }), first < last
    else { return }
    var depth = 0
    for index in first..<last {
      if words[index].classes.contains(.openBracket) { depth += 1 }
      if words[index].classes.contains(.closeBracket) { depth = max(0, depth - 1) }
      guard depth > 0, words[index].classes.contains(.strongMark), words[index].form != ":" else {
        continue
      }
      words[index].classes = .hyphen
    }
  }
}

extension ReadWord {
  /// Whether a capital after it says nothing, as after a colon or an opening quotation mark.
  fileprivate var startsPhrase: Bool { classes.isAny([.quote, .terminator, .strongMark]) }

  /// Whether it is the bracket behind the number of a paragraph: "(3)", "a)".
  fileprivate func endsNumber(_ before: [ReadWord]) -> Bool {
    guard classes.contains(.closeBracket), let number = before.last, number.span.length <= 3 else {
      return false
    }
    return before.count == 1
      || before.count == 2 && before[0].classes.contains(.openBracket)
  }

  fileprivate mutating func loseVerb() {
    classes.subtract([
      .verb, .modal, .negator, .determiner, .opener, .weakOpener, .coordinator, .preposition, .to,
    ])
    lemma = ""
    signs.remove(.firstPerson)  // "i-Mode"
  }
}
