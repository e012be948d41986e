import BriefingCore

/// The language of a text: by its script, and among Latin ones by the smallest words.
///
/// It answers one question well, whether a text is English; of other languages it names the common
/// ones, so that a person can see why a source was not annotated.
struct LanguageGuess {
  /// The tag, in BCP 47; `und` where nothing decides.
  let tag: String
  /// Why.
  let reason: String

  /// Guesses the language of a sample.
  init(_ sample: BodySample) {
    if let script = Self.script(of: sample) {
      (tag, reason) = (script.tag, Messages.script(script.name))
      return
    }
    let functionWords = Self.functionWords
    var counts = [Int](repeating: 0, count: Self.languages.count)
    // One letter alone is more often a number of a list or a clause than a word.
    var isWord = [Bool](repeating: false, count: Self.languages.count)
    var total = 0
    for token in sample.tokens
    where token.isWord && !Self.isInAddress(token.span, sample.text.bytes) {
      total += 1
      guard let key = WordKey(sample.text.bytes[token.span.range]),
        let languages = functionWords[key]
      else { continue }
      for language in counts.indices where languages & 1 << language != 0 {
        counts[language] += 1
        if token.span.length > 1 { isWord[language] = true }
      }
    }
    let best = counts.indices.max { (counts[$0], $1) < (counts[$1], $0) } ?? 0
    // Running text has about one such word in three; headlines and lists have few.
    guard isWord[best], counts[best] * 10 >= total else {
      (tag, reason) = ("und", Messages.noFunctionWords(total))
      return
    }
    tag = Self.languages[best].tag
    reason = Messages.functionWords(counts[best], of: total)
  }

  /// Whether a word is part of an address or the name of a file: the "com" of "www.example.com/a" is
  /// no Portuguese.
  private static func isInAddress(_ word: TextSpan, _ bytes: [UInt8]) -> Bool {
    func joins(_ index: Int) -> Bool {
      guard bytes.indices.contains(index) else { return false }
      return [UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "=")]
        .contains(bytes[index])
    }
    func isLetter(_ index: Int) -> Bool {
      bytes.indices.contains(index) && (bytes[index].isASCIILetter || bytes[index].isASCIIDigit)
    }
    func isPoint(_ index: Int) -> Bool {
      bytes.indices.contains(index) && bytes[index] == UInt8(ascii: ".")
    }
    return joins(word.start - 1) || joins(word.end)
      || isPoint(word.start - 1) && isLetter(word.start - 2)
      || isPoint(word.end) && isLetter(word.end + 1)
  }

  /// The language a script stands for, where most letters are of one that is not Latin.
  private static func script(of sample: BodySample) -> (tag: String, name: String)? {
    var counts = [Int](repeating: 0, count: scripts.count)
    var latin = 0
    var ukrainian = 0
    for token in sample.tokens where token.isWord {
      var index = token.span.start
      while index < token.span.end {
        if sample.text.bytes[index] < 0x80 {
          latin += 1
          index += 1
          continue
        }
        let (value, width) = sample.text.bytes.scalar(at: index)
        index += width
        if value < 0x250 {
          latin += 1
        } else if let script = scripts.firstIndex(where: { $0.range.contains(value) }) {
          counts[script] += 1
          if [0x456, 0x457, 0x454, 0x491].contains(value) { ukrainian += 1 }
        }
      }
    }
    // Kana decide for Japanese even where Han letters are more.
    let kana = counts[0]
    guard let best = counts.indices.max(by: { (counts[$0], $1) < (counts[$1], $0) }),
      counts[best] * 2 > latin, counts[best] > 0
    else { return nil }
    if scripts[best].tag == "zh", kana * 20 > counts[best] { return ("ja", scripts[0].name) }
    if scripts[best].tag == "ru", ukrainian * 50 > counts[best] { return ("uk", "Cyrillic") }
    return (scripts[best].tag, scripts[best].name)
  }

  private static let scripts: [(tag: String, name: String, range: ClosedRange<UInt32>)] = [
    ("ja", "Kana", 0x3040...0x30FF), ("zh", "Han", 0x3400...0x9FFF),
    ("ko", "Hangul", 0xAC00...0xD7A3),
    ("ru", "Cyrillic", 0x400...0x52F), ("el", "Greek", 0x370...0x3FF),
    ("he", "Hebrew", 0x590...0x5FF),
    ("ar", "Arabic", 0x600...0x6FF), ("hi", "Devanagari", 0x900...0x97F),
    ("th", "Thai", 0xE00...0xE7F), ("hy", "Armenian", 0x530...0x58F),
    ("ka", "Georgian", 0x10A0...0x10FF), ("bn", "Bengali", 0x980...0x9FF),
    ("ta", "Tamil", 0xB80...0xBFF),
  ]

  private static let languages: [(tag: String, words: String)] = [
    (
      "en",
      """
      the of and to in a is that for on with as was by at from it be are this have has had not \
      which will an or but their its they were who we would been than more i you he she my me am \
      if up out about there what when said could into per down over
      """
    ),
    (
      "de",
      "der die das und ist nicht mit ein eine einer den dem des zu auf von im auch sich als wird es"
    ),
    (
      "fr",
      "le la les des et est une un du en que qui dans pour pas sur par au avec ce il plus ne se sont"
    ),
    (
      "es",
      "el la los las de que y en un una es por con para del se no su al lo como más fue ha sus"
    ),
    (
      "it",
      "il la che di e un una per non sono con del della in si è le dei nel alla i gli anche come"
    ),
    ("pt", "o a os as de que e em um uma do da não para com por se no na ao dos das mais foi são"),
    (
      "nl", "de het een en van is dat niet op te voor met zijn aan ook er maar om bij als door naar"
    ),
  ]

  /// A bit for each language that has a word.
  private static let functionWords: WordTable = {
    var table: [WordKey: UInt8] = [:]
    for (index, language) in languages.enumerated() {
      for key in WordKey.set(language.words) { table[key, default: 0] |= 1 << index }
    }
    return WordTable(table.map { ($0.key, $0.value) })
  }()
}
