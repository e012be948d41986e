import BriefingCore

/// The reader of what the sentences of a document say a thing takes in or leaves out.
struct EnumerationReader {
  private let document: Document
  private let id: String

  init(_ document: AnnotatedDocument) {
    self.document = document.document
    id = document.id
  }

  /// A word of a sentence.
  private struct Word {
    /// In small letters; a mark as it stands.
    let text: String
    let span: TextSpan
    let isWord: Bool
  }

  /// Words by which a sentence takes members in or leaves them out.
  private struct Cue {
    let words: [String]
    /// Whether the members stand behind it; else before it.
    let isBehind: Bool
    let isExclusion: Bool
    /// Whether the verb must be denied: "does not extend to".
    var isDenied = false
  }

  /// Returns what the body of the document enumerates, in the order of the text.
  func enumerations() -> [Enumeration] {
    var result: [Enumeration] = []
    for block in document.blocks where block.kind.isBody {
      var before: [Word] = []
      for sentence in document.sentences(in: block.span) {
        let tokens = document.tokens(in: sentence)
        guard tokens.contains(where: isCue) else {
          before = []
          continue
        }
        let words = words(of: tokens)
        if before.isEmpty { before = self.words(before: sentence, in: block) }
        for index in words.indices {
          guard let cue = cue(at: index, in: words) else { continue }
          if let found = enumeration(cue, at: index, in: words, after: before, sentence) {
            result.append(found)
          }
        }
        before = words
      }
    }
    return result
  }

  private func words(before sentence: TextSpan, in block: Block) -> [Word] {
    guard sentence.start > block.span.start,
      let last = document.sentences(in: TextSpan(block.span.start..<sentence.start))
        .last(where: { $0.end <= sentence.start })
    else { return [] }
    return words(of: document.tokens(in: last))
  }

  private func words(of tokens: ArraySlice<Token>) -> [Word] {
    let words = tokens.map { token in
      let text = document.text[token.span]
      return Word(
        text: token.isWord ? text.lowercased() : text,
        span: token.span,
        isWord: token.isWord
      )
    }
    // "The bays as well as the lake": a joint like any other.
    var result: [Word] = []
    var rest = words[...]
    while let first = rest.first {
      let isJoint = rest.prefix(Self.joint.count).map(\.text) == Self.joint
      result.append(isJoint ? Word(text: "and", span: first.span, isWord: true) : first)
      rest = rest.dropFirst(isJoint ? Self.joint.count : 1)
    }
    return result
  }

  private static let joint = ["as", "well", "as"]

  /// Whether a token may begin a cue, by its length and first letter, before anything is compared.
  private func isCue(_ token: Token) -> Bool {
    guard token.isWord, (4...10).contains(token.span.length),
      Self.initials.contains(document.text.bytes[token.span.start] | 0x20)
    else { return false }
    return Self.firstWords.contains(document.text[token.span].lowercased())
  }

  // MARK: Cues

  private static let cues: [Cue] =
    list(
      "including/ such as/ among them/ comprising/ consisting of/ made up of/ composed of",
      true,
      false
    )
    + list(
      "extends to/ extend to/ applies to/ apply to/ covers/ cover/ includes/ include",
      true,
      false
    )
    + list(
      "watch/ watches/ patrol/ patrols/ monitor/ monitors/ govern/ governs/ protect/ protects",
      true,
      false
    )
    + list("among them", false, false)
    + list(
      """
      falls outside/ fall outside/ fell outside/ lies outside/ lie outside/ remains outside/ remain \
      outside/ stays outside/ stay outside/ left outside/ excluded from/ exempt from/ left out of
      """,
      false,
      true
    )
    + list("excluding/ except for/ excludes/ exclude", true, true)
    + list(
      "extend to/ apply to/ apply on/ cover/ include/ affect/ reach",
      true,
      true
    ).map { cue in
      var cue = cue
      cue.isDenied = true
      return cue
    }

  private static func list(_ words: String, _ isBehind: Bool, _ isExclusion: Bool) -> [Cue] {
    words.split(separator: "/").map { words in
      Cue(
        words: words.split(separator: " ").map(String.init),
        isBehind: isBehind,
        isExclusion: isExclusion
      )
    }
  }

  /// The cues by their first word, those of denied verbs first.
  private static let byFirstWord = Dictionary(
    grouping: cues.sorted { $0.isDenied && !$1.isDenied },
    by: { $0.words[0] }
  )
  private static let firstWords = Set(byFirstWord.keys)
  private static let initials = Set(firstWords.compactMap(\.utf8.first))

  private func cue(at index: Int, in words: [Word]) -> Cue? {
    let isDenied = words[..<index].suffix(Self.reach).contains { Self.denials.contains($0.text) }
    return Self.byFirstWord[words[index].text]?.first { cue in
      guard words[index...].map(\.text).starts(with: cue.words) else { return false }
      // What comes before "among them" stands between commas: ", the Ister among them".
      let end = index + cue.words.count
      if cue.words == ["among", "them"] {
        let closes = end >= words.count || !words[end].isWord
        return cue.isBehind != closes
      }
      return cue.isDenied == (isDenied && Self.isVerb(cue))
    }
  }

  /// Whether a cue is a verb, of which "not" makes the contrary.
  private static func isVerb(_ cue: Cue) -> Bool {
    cue.isDenied
      || ["extends", "extend", "applies", "apply", "covers", "cover", "includes", "include"]
        .contains(cue.words[0])
  }

  /// The most words between "not" and its verb.
  private static let reach = 3
  private static let denials: Set<String> = ["not", "n't", "n’t", "never", "nor"]

  // MARK: Members

  private func enumeration(
    _ cue: Cue,
    at index: Int,
    in words: [Word],
    after before: [Word],
    _ sentence: TextSpan
  ) -> Enumeration? {
    let end = index + cue.words.count
    let behind = words[end...].prefix { !Self.ends.contains($0.text) }
    let ahead = words[..<index]
    let listed = cue.isBehind ? behind : Self.phrase(before: ahead)
    let members = members(of: listed)
    // One thing that is taken in is no list of what is; one that is left out is out.
    let isLone = members.count < 2 && !cue.isExclusion && cue.isBehind
    guard !members.isEmpty, !isLone else { return nil }
    var whole = senses(of: cue.isBehind ? ahead : ahead.dropLast(listed.count) + behind)
    if let first = words.first(where: \.isWord), Self.pronouns.contains(first.text) {
      whole.formUnion(senses(of: before[...]))
    }
    for member in members { whole.subtract(member.senses) }
    return Enumeration(
      citation: document.citation(of: sentence),
      whole: whole,
      members: members,
      isExclusion: cue.isExclusion,
      isReach: Self.reaching.contains(cue.words[0])
    )
  }

  /// The words of a list before a cue: those behind the last mark but commas of the list itself.
  private static func phrase(before words: ArraySlice<Word>) -> ArraySlice<Word> {
    // ", the Ister among them": from the last comma on; "Vaccines and insulin are": without the verb.
    let trimmed = words.dropLastWhile { verbs.contains($0.text) || $0.text == "," }
    let start = trimmed.lastIndex { [",", ";", ":", "(", "—", "–"].contains($0.text) }
    return trimmed[(start.map { $0 + 1 } ?? trimmed.startIndex)...]
  }

  /// The members of a list, parted by commas and "and".
  private func members(of list: ArraySlice<Word>) -> [Enumeration.Member] {
    let parts = list.split { [",", "and", "or", "to"].contains($0.text) }
    return parts.prefix(Self.mostMembers).compactMap { part in
      let words = part.drop { Self.articles.contains($0.text) }
        .prefix { !Self.clauses.contains($0.text) }.prefix(Self.longestMember)
      let senses = senses(of: words)
      guard let first = words.first, let last = words.last, !senses.isEmpty else { return nil }
      return Enumeration.Member(
        citation: document.citation(of: first.span.union(last.span)),
        senses: senses
      )
    }
  }

  private func senses(of words: some Sequence<Word>) -> Set<String> {
    Set(
      words.lazy.filter(\.isWord).flatMap(\.text.foldedWords).compactMap(ContentWord.sense)
        .filter { !ContentWord.isDeed($0) }
    )
  }

  /// Verbs that say how far a thing reaches.
  private static let reaching: Set<String> = [
    "extends", "extend", "applies", "apply", "covers", "cover", "reach", "reaches", "watch",
    "watches", "patrol", "patrols", "monitor", "monitors", "govern", "governs", "protect",
    "protects",
  ]
  private static let mostMembers = 24
  private static let longestMember = 6
  private static let ends: Set<String> = [
    ".", "!", "?", ";", ":", "(", ")", "—", "–", "“", "”", "\"",
  ]
  private static let articles: Set<String> = [
    "the", "a", "an", "its", "their", "all", "some", "other",
  ]
  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "will", "shall",
    "would", "also", "itself", "therefore",
  ]
  private static let clauses: Set<String> = [
    "which", "that", "who", "whose", "is", "are", "was", "were", "will", "would", "has", "have",
    "had", "may", "can", "could", "should", "must", "by", "from", "until", "if", "unless", "when",
    "where", "while", "because", "but", "as", "at", "after", "before",
  ]
  private static let pronouns: Set<String> = ["it", "they", "this", "these"]
}

extension ArraySlice {
  /// The elements without those at the end that meet a condition.
  fileprivate func dropLastWhile(_ isDropped: (Element) -> Bool) -> ArraySlice<Element> {
    var slice = self
    while let last = slice.last, isDropped(last) { slice.removeLast() }
    return slice
  }
}
