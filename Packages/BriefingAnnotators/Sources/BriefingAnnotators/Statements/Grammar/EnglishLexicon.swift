import BriefingCore

/// What a word can be, and of which verb it is a form.
struct LexicalEntry: Sendable {
  var classes: WordClass
  /// The base form of the verb; empty where the word is none.
  var lemma: WordForm
}

/// The words whose part in a sentence is known: function words, and the forms of common verbs.
struct EnglishLexicon: Sendable {
  /// The one lexicon; it is built once.
  static let standard = EnglishLexicon()

  private let entries: WordTable<LexicalEntry>
  /// The base forms as they are written.
  private let bases: WordTable<String>
  private let isFalseAdjective = WordTable(FunctionWords.falseAdjectives.map { ($0, ()) })

  private init() {
    var entries: [WordForm: LexicalEntry] = [:]
    var bases: [(WordForm, String)] = []
    func add(_ word: String, _ classes: WordClass, lemma: WordForm) {
      let form = WordForm(word.utf8)
      guard let known = entries[form] else {
        entries[form] = LexicalEntry(classes: classes, lemma: lemma)
        return
      }
      // A form of two verbs, or a verb that is a function word too, keeps its first reading.
      guard known.lemma == lemma || known.lemma.isEmpty else { return }
      entries[form] = LexicalEntry(classes: known.classes.union(classes), lemma: lemma)
    }
    for verb in Inflection.irregular + Inflection.regular {
      let base = WordForm(verb.base.utf8)
      bases.append((base, verb.base))
      var shared: WordClass = []
      if VerbList.objectless.contains(base) { shared.insert(.objectless) }
      let noun: WordClass = VerbList.nounLike.contains(base) ? .nounLike : []
      add(verb.base, shared.union(noun).union(.base), lemma: base)
      let thirdPerson: WordClass = noun.isEmpty ? [] : [.nounLike, .plural]
      add(verb.thirdPerson, shared.union(thirdPerson).union(.thirdPerson), lemma: base)
      add(verb.past, shared.union(.past), lemma: base)
      add(verb.participle, shared.union(.participle), lemma: base)
      add(verb.gerund, shared.union(.gerund), lemma: base)
      for (form, classes) in verb.britishForms {
        add(form, shared.union(classes), lemma: base)
      }
    }
    for (classes, words) in FunctionWords.table {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let form = WordForm(word.utf8)
        let auxiliary = Self.auxiliaryLemma(of: classes, form)
        // As an auxiliary or a small word it is read before it is read as a verb.
        let kept = entries[form]?.lemma ?? ""
        var union = classes
        if auxiliary == nil, let known = entries[form] { union.formUnion(known.classes) }
        entries[form] = LexicalEntry(
          classes: union,
          lemma: auxiliary ?? kept
        )
      }
    }
    for form in FunctionWords.falseAdjectives { entries[form]?.classes.insert(.nounLike) }
    for form in FunctionWords.gerundNouns { entries[form]?.classes.insert(.nounLike) }
    for word in ["was", "were", "had", "did"] {
      entries[WordForm(word.utf8)]?.classes.insert(.past)
    }
    for (word, participle) in [("been", true), ("done", true), ("being", false), ("doing", false)] {
      entries[WordForm(word.utf8)]?.classes.insert(participle ? .participle : .gerund)
    }
    for (word, classes, lemma) in FunctionWords.contractions {
      entries[WordForm(word.utf8)] = LexicalEntry(classes: classes, lemma: lemma)
    }
    self.entries = WordTable(entries.map { ($0.key, $0.value) })
    self.bases = WordTable(bases + ["be", "have", "do"].map { (WordForm($0.utf8), $0) })
  }

  /// The base of an auxiliary; modals are their own.
  private static func auxiliaryLemma(of classes: WordClass, _ form: WordForm) -> WordForm? {
    if classes.contains(.be) { return "be" }
    if classes.contains(.have) { return "have" }
    if classes.contains(.do) { return "do" }
    return classes.contains(.modal) ? form : nil
  }

  /// Returns what is known of a word.
  func entry(of form: WordForm) -> LexicalEntry? { entries[form] }

  /// Returns what is known of a word, or what its ending tells.
  func entry(of form: WordForm, bytes: ArraySlice<UInt8>) -> LexicalEntry {
    entries[form] ?? guess(of: form, bytes: bytes)
  }

  /// Returns what the ending of a word tells that is not listed.
  func guess(of form: WordForm, bytes: ArraySlice<UInt8>) -> LexicalEntry {
    if let guess = guessedVerb(bytes) { return guess }
    var classes: WordClass = []
    if bytes.hasSuffix("ly"), bytes.count > 4, !FunctionWords.falseAdverbs.contains(form) {
      classes = .adverb
    } else if bytes.hasSuffix("s"), bytes.count > 3, !bytes.hasSuffix("ss"),
      !bytes.hasSuffix("us"), !bytes.hasSuffix("is"), !bytes.hasSuffix("'s")
    {
      classes = .plural
    } else if FunctionWords.plurals.contains(form) || bytes.hasSuffix("men"), bytes.count > 4 {
      classes = .plural
    } else if isAdjective(bytes) {
      classes = isFalseAdjective[form] == nil ? .adjective : [.adjective, .nounLike]
    }
    return LexicalEntry(classes: classes, lemma: "")
  }

  /// Whether a base form is that of a listed verb.
  func hasVerb(_ lemma: WordForm) -> Bool {
    entries[lemma]?.classes.contains(.base) ?? false
  }

  private func isAdjective(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count > 4, let last = bytes.last, FunctionWords.lastLetters.contains(last | 0x20)
    else { return false }
    return FunctionWords.adjectiveEndings.contains(where: bytes.hasSuffix)
  }

  /// The reading of an unlisted word that ends like a past form or a gerund; its lemma is a guess.
  private func guessedVerb(_ bytes: ArraySlice<UInt8>) -> LexicalEntry? {
    let stem: ArraySlice<UInt8>
    let classes: WordClass
    if bytes.count > 4, bytes.hasSuffix("ed"), !bytes.hasSuffix("eed"),
      !FunctionWords.falseParticiples.contains(WordForm(bytes))
    {
      if bytes.prefix(2).elementsEqual("un".utf8) {  // "unfinished", "unwanted"
        return LexicalEntry(classes: .adjective, lemma: "")
      }
      (stem, classes) = (bytes.dropLast(2), [.past, .participle])
    } else if bytes.count > 5, bytes.hasSuffix("ing"), !bytes.hasSuffix("thing") {
      (stem, classes) = (bytes.dropLast(3), .gerund)
    } else {
      return nil
    }
    guard stem.allSatisfy(\.isASCIILetter), stem.contains(where: VerbStem.isVowel) else {
      return nil
    }
    // "certified" is of "certify".
    if bytes.count > 6, bytes.hasSuffix("ied") {
      return LexicalEntry(classes: classes, lemma: WordForm(stem.dropLast() + [UInt8(ascii: "y")]))
    }
    return LexicalEntry(classes: classes, lemma: WordForm(VerbStem.base(of: stem)))
  }

  /// Returns a base form as it is written, that of an unlisted verb by the rules that guessed it.
  ///
  /// - Parameters:
  ///   - lemma: The base form.
  ///   - bytes: The word it is the base of.
  /// - Returns: The base form.
  func text(of lemma: WordForm, from bytes: ArraySlice<UInt8>) -> String {
    if let base = bases[lemma] { return base }
    if WordForm(bytes) == lemma { return String(decoding: bytes, as: UTF8.self) }
    let stem = bytes.hasSuffix("ed") ? bytes.dropLast(2) : bytes.dropLast(3)
    for base in [
      stem, stem.dropLast(), stem + [UInt8(ascii: "e")], stem.dropLast() + [UInt8(ascii: "y")],
    ]
    where WordForm(base) == lemma {
      return String(decoding: base, as: UTF8.self).lowercased()
    }
    // "this imperils"
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }
}

/// The forms of a verb.
struct Inflection {
  let base: String
  let thirdPerson: String
  let past: String
  let participle: String
  let gerund: String

  static var irregular: [Inflection] {
    VerbList.irregular.split(separator: ",").compactMap { row in
      let forms = row.split { $0 == " " || $0 == "\n" }
      guard forms.count == 3 else { return nil }
      let (base, doubles) = Self.unmarked(forms[0])
      return Inflection(
        base: base,
        thirdPerson: thirdPerson(of: base),
        past: String(forms[1]),
        participle: String(forms[2]),
        gerund: gerund(of: base, doubles: doubles)
      )
    }
  }

  static var regular: [Inflection] {
    let irregular = Set(irregular.map(\.base))
    return VerbList.regular.split { $0 == " " || $0 == "\n" }.compactMap { word in
      let (base, doubles) = unmarked(word)
      guard !irregular.contains(base) else { return nil }
      let past = past(of: base, doubles: doubles)
      return Inflection(
        base: base,
        thirdPerson: thirdPerson(of: base),
        past: past,
        participle: past,
        gerund: gerund(of: base, doubles: doubles)
      )
    }
  }

  /// The spellings of British texts: "organised", "cancelled".
  var britishForms: [(String, WordClass)] {
    let forms: [(String, WordClass)] = [
      (base, .base), (thirdPerson, .thirdPerson), (past, .past), (participle, .participle),
      (gerund, .gerund),
    ]
    if base.hasSuffix("ize") || base.hasSuffix("yze") {
      let stem = base.dropLast(2)
      return forms.map { form, classes in (stem + "s" + form.dropFirst(stem.count + 1), classes) }
    }
    guard base.hasSuffix("el") || base.hasSuffix("al"), past == base + "ed" else { return [] }
    return [(base + "led", .past), (base + "led", .participle), (base + "ling", .gerund)]
  }

  private static func unmarked(_ word: Substring) -> (String, Bool) {
    word.hasSuffix("+") ? (String(word.dropLast()), true) : (String(word), false)
  }

  private static func thirdPerson(of base: String) -> String {
    if endsInConsonantAndY(base) { return base.dropLast() + "ies" }
    for end in ["s", "x", "z", "ch", "sh", "go", "do", "to"] where base.hasSuffix(end) {
      return base + "es"
    }
    return base + "s"
  }

  private static func past(of base: String, doubles: Bool) -> String {
    if base.hasSuffix("e") { return base + "d" }
    if endsInConsonantAndY(base) { return base.dropLast() + "ied" }
    return (doubles ? base + base.suffix(1) : base) + "ed"
  }

  private static func gerund(of base: String, doubles: Bool) -> String {
    if base.hasSuffix("ie") { return base.dropLast(2) + "ying" }
    if base.hasSuffix("e"), !["ee", "oe", "ye"].contains(where: base.hasSuffix) {
      return base.dropLast() + "ing"
    }
    return (doubles ? base + base.suffix(1) : base) + "ing"
  }

  private static func endsInConsonantAndY(_ base: String) -> Bool {
    base.hasSuffix("y") && !["ay", "ey", "oy", "uy"].contains(where: base.hasSuffix)
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes end in an ASCII suffix, small letters and capitals alike.
  @inline(__always)
  func hasSuffix(_ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard count >= length else { return false }
    let start = endIndex - length
    for offset in 0..<length where self[start + offset] | 0x20 != suffix.utf8Start[offset] | 0x20 {
      return false
    }
    return true
  }
}
