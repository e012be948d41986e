import BriefingAnalysis
import BriefingCore

extension CompositionContext {
  /// The passage of a claim, with the words before it without which it says nothing: those that its
  /// "which" speaks of, and the sentence that its "it" or "that figure" takes up.
  func readable(_ claim: Claim) -> Citation {
    let quote = claim.annotation.quote
    let words = quote.foldedWords
    guard let document = document(claim.document)?.document,
      let sentence = document.sentence(at: claim.annotation.span.start)
        .map(document.withoutNumber)
    else { return claim.citation }
    if let relative = words.prefix(2).first(where: Self.relatives.contains),
      relative == words.first || words.first.map(Self.prepositions.contains) ?? false
    {
      return relativeClause(claim, in: sentence, of: document)
    }
    // What somebody said is not quoted without the words that say so.
    if claim.statement.voice == .attributed, sentence.length <= Self.longestContext,
      lacksAttribution(claim.annotation.span, in: sentence, of: claim.document)
    {
      return document.citation(of: sentence)
    }
    // "it is better to say so,” said the mayor" lacks the mark that opens what was said.
    if sentence != claim.annotation.span, sentence.length <= Self.longestContext,
      !Self.isBalanced(quote), Self.isBalanced(document.text[sentence])
    {
      return document.citation(of: sentence)
    }
    guard !Self.answers(quote), needsContext(claim, words) else { return claim.citation }
    // "…, and it did not": what the pronoun stands for is said in the same sentence.
    if sentence.start < claim.annotation.span.start,
      document.tokens(in: TextSpan(sentence.start..<claim.annotation.span.start)).count(
        where: \.isWord
      ) > 1
    {
      return document.citation(of: TextSpan(sentence.start..<claim.annotation.span.end))
    }
    guard let before = self.sentence(before: sentence, in: document, words) else {
      return claim.citation
    }
    return document.citation(of: TextSpan(before.start..<claim.annotation.span.end))
  }

  /// The sentence before another in its block; "that figure" takes up the paragraph before too.
  private func sentence(
    before sentence: TextSpan,
    in document: Document,
    _ words: [String]
  ) -> TextSpan? {
    guard sentence.start > 0, let block = document.block(at: sentence.start) else { return nil }
    let low = max(0, sentence.start - Self.longestContext - 4)
    let before = document.sentences(in: TextSpan(low..<sentence.start))
      .last { $0.end <= sentence.start && $0.start >= low }
    guard let before, before.length <= Self.longestContext,
      let other = document.block(at: before.start)
    else { return nil }
    let isNear =
      other.span == block.span
      || other.kind == block.kind && block.kind == .paragraph
        && ["this", "that"].contains(words.first)
    return isNear ? document.withoutNumber(before) : nil
  }

  /// Whether a claim says nothing without the sentence before it: a short one, a denial or an outcome
  /// that begins with a pronoun, and an answer.
  private func needsContext(_ claim: Claim, _ words: [String]) -> Bool {
    if words.takesUp || Self.namesNothing(claim.annotation.quote, words) { return true }
    guard let first = words.first, ["it", "they"].contains(first) else { return false }
    if words.count <= Self.shortSentence || claim.statement.polarity == .negative { return true }
    return claim.statement.status.map(Self.outcomes.contains) ?? false
  }

  /// "No decision was taken": on what is told before.
  private static func namesNothing(_ quote: String, _ words: [String]) -> Bool {
    words.first == "no" && words.count <= shortestDenial
      && !quote.dropFirst().contains { $0.isUppercase || $0.isNumber }
      && !words.contains("on") && !words.contains("for") && !words.contains("of")
  }

  /// The most words of a denial that names no matter.
  private static let shortestDenial = 7

  private static let outcomes: Set<Status> = [.agreed, .signed, .enacted, .postponed, .cancelled]
  /// The most words of a sentence that says little without its subject.
  private static let shortSentence = 9

  /// Whether a sentence tells who says something, and a part of it does not.
  private func lacksAttribution(_ span: TextSpan, in sentence: TextSpan, of source: String) -> Bool
  {
    guard span != sentence, let index = attributions[source] else { return false }
    return index.elements(touching: span).isEmpty && index.touches(sentence)
  }

  /// Whether a passage begins with a word for what is said before it.
  func isOrphan(_ citation: Citation) -> Bool {
    let words = citation.quote.foldedWords
    return words.takesUp || words.first.map(Self.pronouns.contains) ?? false
  }

  private static let pronouns: Set<String> = [
    "it", "they", "he", "she", "this", "that", "these", "those", "such", "which", "who",
  ]

  /// Whether every quotation mark of a passage has its partner.
  private static func isBalanced(_ quote: String) -> Bool {
    let scalars = quote.unicodeScalars
    return scalars.count { $0 == "\"" } % 2 == 0
      && scalars.count { $0 == "“" } == scalars.count { $0 == "”" }
  }

  /// "We did not": direct speech speaks of its speaker.
  private static func answers(_ quote: String) -> Bool {
    quote.hasPrefix("\"") || quote.hasPrefix("“")
  }

  private func relativeClause(
    _ claim: Claim,
    in sentence: TextSpan,
    of document: Document
  ) -> Citation {
    guard sentence.start < claim.annotation.span.start else { return claim.citation }
    let before = document.tokens(in: TextSpan(sentence.start..<claim.annotation.span.start))
    let antecedent = before.reversed().drop { !$0.isWord }.prefix(Self.longestAntecedent)
      .prefix { !Self.breaks.contains(document.text[$0.span]) }
    let opening = antecedent.reversed().first { !Self.joints.contains(document.text[$0.span]) }
    guard var start = opening?.span.start, let first = opening else { return claim.citation }
    // "in Bergen, which", or a name that the limit cuts: the sentence tells what is meant.
    let isCut =
      antecedent.count == Self.longestAntecedent || isBracketed(first, in: document)
      || Self.prepositions.contains(document.text[first.span].lowercased())
    if isCut, claim.annotation.span.end - sentence.start <= Self.longestContext {
      start = sentence.start
    }
    return document.citation(of: TextSpan(start..<claim.annotation.span.end))
  }

  /// Whether a bracket opens right before a word: "the Lake Authority (LA), which".
  private func isBracketed(_ word: Token, in document: Document) -> Bool {
    word.span.start > 0 && document.text.bytes[word.span.start - 1] == UInt8(ascii: "(")
  }

  private static let joints: Set<String> = ["and", "but", "or"]
  private static let relatives: Set<String> = ["which", "who", "whom", "whose"]
  private static let prepositions: Set<String> = [
    "at", "by", "for", "from", "in", "of", "on", "through", "to", "under", "with",
  ]
  private static let breaks: Set<String> = [",", ";", ":", "(", ")", "—", "–", "“", "”", "\""]
  /// The most tokens of what a relative clause speaks of.
  private static let longestAntecedent = 12
  /// The longest sentence, in bytes, that is quoted for the one after it.
  static let longestContext = 400

  /// Whether a source argues, by its genre, or where that is not known by how often its author speaks.
  func isComment(_ source: String) -> Bool { comments.contains(source) }

  /// Whether a source is a text of those who act in it.
  func isOfficial(_ source: String) -> Bool { officials.contains(source) }
}

extension [String] {
  /// Whether the words speak of something said before them: "it has not yet approved it", "that figure
  /// is disputed", "they refused", "Togo rejected the accusation".
  fileprivate var takesUp: Bool {
    guard let first else { return false }
    if first == "nothing" || first == "none" {
      return count > 2 && self[1] == "of" && ["that", "them", "this", "the"].contains(self[2])
        && prefix(4).contains { ["that", "them", "this", "sort", "kind"].contains($0) }
    }
    if ["this", "that", "these", "those"].contains(first) {
      // "This week the ministers met" takes up nothing, and a long sentence says what it is about.
      return count > 1 && !Self.times.contains(self[1])
        && (count <= Self.shortAnswer || Self.matters.contains(self[1]))
    }
    // "The offer was accepted with thanks."
    if first == "the", count <= Self.shortEcho, count > 2, Self.sayings.contains(self[1]),
      !["of", "to", "that", "by", "for", "from"].contains(self[2])
    {
      return true
    }
    guard count <= Self.shortAnswer, let verb = firstIndex(where: Self.answering.contains) else {
      return false
    }
    let object = self[(verb + 1)...]
    // "disputes that finding", not "denied that it had paid".
    if object.first == "that" { return object.count <= 2 }
    return object.first.map { ["it", "this"].contains($0) } ?? true
      || object.first == "the" && Self.sayings.contains(object.dropFirst().first ?? "")
  }

  /// The most words of an answer such as "The mayor rejected the accusation".
  private static let shortAnswer = 14
  /// The most words of an echo such as "The request was granted".
  private static let shortEcho = 8
  private static let matters: Set<String> = [
    "date", "dates", "deadline", "figure", "figures", "number", "numbers", "paragraph", "decision",
  ]
  private static let times: Set<String> = [
    "week", "month", "year", "morning", "evening", "spring", "summer", "autumn", "winter", "time",
    "day", "afternoon",
  ]
  private static let answering: Set<String> = [
    "denied", "denies", "rejected", "rejects", "refused", "refuses", "declined", "disputed",
    "disputes", "dismissed", "dismisses", "refuted",
  ]
  private static let sayings: Set<String> = [
    "accusation", "accusations", "allegation", "allegations", "claim", "claims", "charge",
    "charges", "report", "reports", "figure", "number", "proposal", "request", "offer", "demand",
  ]
}

extension Document {
  /// A sentence without the number of its paragraph, such as “2.” or “(b)”.
  func withoutNumber(_ sentence: TextSpan) -> TextSpan {
    let bytes = text.slice(sentence)
    var rest = bytes
    let isOpened = rest.first == UInt8(ascii: "(")
    if isOpened { rest = rest.dropFirst() }
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    let letters = rest.prefix { (0x61...0x7A).contains($0) }
    let length = digits.isEmpty ? letters.count : digits.count
    guard (1...3).contains(length) else { return sentence }
    rest = rest.dropFirst(length)
    let isClosed = rest.first == UInt8(ascii: ")")
    guard isClosed || !isOpened && !digits.isEmpty && rest.first == UInt8(ascii: ".") else {
      return sentence
    }
    rest = rest.dropFirst()
    let spaces = rest.prefix { $0 == 0x20 || $0 == 0x09 }
    let start = rest.startIndex + spaces.count
    guard !spaces.isEmpty, start < bytes.endIndex else { return sentence }
    return TextSpan(sentence.start + start - bytes.startIndex..<sentence.end)
  }
}
