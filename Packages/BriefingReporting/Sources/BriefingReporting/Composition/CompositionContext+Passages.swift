import BriefingAnalysis
import BriefingCore

extension CompositionContext {
  /// The passage of a claim, with the words without which it says nothing: those that its "which" speaks
  /// of, the condition that its sentence ends with, and what its paragraph tells before it; and with the
  /// sentence behind it that limits it or says that nothing came of it.
  ///
  /// - Parameters:
  ///   - claim: The claim.
  ///   - isWhole: Whether no sentence is cut: where nothing is said of it that may not go for all.
  /// - Returns: The passage.
  func readable(_ claim: Claim, isWhole: Bool = false) -> Citation {
    guard let document = document(claim.document)?.document,
      let antecedents = antecedents[claim.document]
    else { return claim.citation }
    var span = core(of: claim, in: document)
    if isWhole { span = document.wholeSentences(of: span) }
    return document.citation(of: antecedents.withOutcome(antecedents.told(span) ?? span))
  }

  /// Whether a claim says nothing by itself and no near sentence names what it speaks of, so that a
  /// reader could not tell who or what is meant.
  func isAdrift(_ claim: Claim) -> Bool {
    guard let document = document(claim.document)?.document,
      let antecedents = antecedents[claim.document]
    else { return false }
    return antecedents.whole(core(of: claim, in: document)) == nil
  }

  /// The passage of a claim with what its own sentence says of it besides.
  private func core(of claim: Claim, in document: Document) -> TextSpan {
    let quote = claim.annotation.quote
    let span = claim.annotation.span
    let words = quote.foldedWords
    guard let sentence = document.sentence(at: span.start).map(document.withoutNumber) else {
      return span
    }
    if let relative = words.prefix(2).first(where: Self.relatives.contains),
      relative == words.first || words.first.map(Self.prepositions.contains) ?? false
    {
      return relativeClause(claim, in: sentence, of: document)
    }
    guard sentence != span, sentence.length <= Self.longestContext else { return span }
    // What somebody said is not quoted without the words that say so.
    if claim.statement.voice == .attributed,
      lacksAttribution(span, in: sentence, of: claim.document)
    {
      return sentence
    }
    // "it is better to say so,” said the mayor" lacks the mark that opens what was said.
    if !Self.isBalanced(quote), Self.isBalanced(document.text[sentence]) { return sentence }
    let isTurnedDown = antecedents[claim.document]?.isTurnedDown(span, in: sentence) ?? false
    let end = isTurnedDown ? sentence.end : endWithReserve(span, in: sentence, of: document)
    return TextSpan((isCut(claim, in: sentence, of: document) ? sentence.start : span.start)..<end)
  }

  /// Whether a claim says nothing, or too much, without the words of its sentence before it.
  private func isCut(_ claim: Claim, in sentence: TextSpan, of document: Document) -> Bool {
    let span = claim.annotation.span
    let before = TextSpan(sentence.start..<max(sentence.start, span.start))
    // A dateline says nothing of the matter.
    let mark = document.text[before].last { !$0.isWhitespace }
    guard document.tokens(in: before).count(where: \.isWord) > 1,
      mark.map({ !"—–-".contains($0) }) ?? false
    else { return false }
    let words = claim.annotation.quote.foldedWords
    // "…, and it did not": what the pronoun stands for is said in the same sentence.
    if BackReference(of: claim.annotation.quote) != nil || Self.holdsPronoun(words)
      || words.first.map(Self.subordinators.contains) ?? false
    {
      return true
    }
    let opening = document.text[before].foldedWords
    // "Should it be refused, we shall consult, and nobody shall pay more": all hangs on the condition.
    let part = document.text[before].split(separator: ";").last.map(String.init)?.foldedWords
    if [opening.first, part?.first].contains(where: { $0.map(Self.conditions.contains) ?? false }) {
      return true
    }
    // "The first is a drill; no boat shall sail": not for ever.
    return mark == ";" && claim.statement.polarity == .negative
  }

  /// Where a passage ends with the condition or the reserve that follows in its sentence: ", though one
  /// of them would not".
  private func endWithReserve(
    _ span: TextSpan,
    in sentence: TextSpan,
    of document: Document
  ) -> Int {
    guard span.end < sentence.end else { return span.end }
    let rest = document.text[TextSpan(span.end..<sentence.end)].foldedWords
    return Self.reserves.contains(where: rest.starts) ? sentence.end : span.end
  }

  private static let reserves = [
    "though", "although", "but", "unless", "provided", "except", "if", "only if", "even if",
    "subject to", "as long as", "so long as", "on condition", "on the condition", "albeit",
    "pending", "once", "in so far as", "insofar as", "conditional on", "contingent on",
    "depending on", "save", "other than", "apart from", "excluding", "barring",
    "with the exception of", "without prejudice to", "failing which", "whether or not", "where",
  ].map { $0.split(separator: " ").map(String.init) }

  /// Whether a sentence tells who says something, and a part of it does not.
  private func lacksAttribution(_ span: TextSpan, in sentence: TextSpan, of source: String) -> Bool
  {
    guard span != sentence, let index = attributions[source] else { return false }
    return index.elements(touching: span).isEmpty && index.touches(sentence)
  }

  /// Whether a passage begins with a word for what is said before it.
  func isOrphan(_ citation: Citation) -> Bool {
    let first = citation.quote.foldedWords.first ?? ""
    return BackReference(of: citation.quote) != nil || ["such", "which", "who"].contains(first)
  }

  /// Whether every quotation mark of a passage has its partner.
  private static func isBalanced(_ quote: String) -> Bool {
    let scalars = quote.unicodeScalars
    return scalars.count { $0 == "\"" } % 2 == 0
      && scalars.count { $0 == "“" } == scalars.count { $0 == "”" }
  }

  private func relativeClause(
    _ claim: Claim,
    in sentence: TextSpan,
    of document: Document
  ) -> TextSpan {
    let span = claim.annotation.span
    guard sentence.start < span.start else { return span }
    let before = document.tokens(in: TextSpan(sentence.start..<span.start))
    let antecedent = before.reversed().drop { !$0.isWord }.prefix(Self.longestAntecedent)
      .prefix { !Self.breaks.contains(document.text[$0.span]) }
    let opening = antecedent.reversed().first { !Self.joints.contains(document.text[$0.span]) }
    guard var start = opening?.span.start, let first = opening else { return span }
    // "in Bergen, which", or a name that the limit cuts: the sentence tells what is meant.
    let isCut =
      antecedent.count == Self.longestAntecedent || isBracketed(first, in: document)
      || Self.prepositions.contains(document.text[first.span].lowercased())
    if isCut, span.end - sentence.start <= Self.longestContext { start = sentence.start }
    return TextSpan(start..<span.end)
  }

  /// Whether a bracket opens right before a word: "the Lake Authority (LA), which".
  private func isBracketed(_ word: Token, in document: Document) -> Bool {
    word.span.start > 0 && document.text.bytes[word.span.start - 1] == UInt8(ascii: "(")
  }

  private static let joints: Set<String> = ["and", "but", "or"]
  /// Words of clauses that say nothing without the one before them.
  private static let subordinators: Set<String> = [
    "although", "though", "while", "whereas", "because", "unless", "if", "as", "so", "until",
  ]
  /// Whether a pronoun stands for somebody or something; not in "Peru said it would pay".
  private static func holdsPronoun(_ words: [String]) -> Bool {
    zip([""] + words, words).contains { previous, word in
      pronouns.contains(word) && !introducing.contains(previous)
    }
  }

  private static let pronouns: Set<String> = ["it", "they", "them", "he", "she", "him"]
  private static let introducing: Set<String> = ["said", "says", "say", "that", "added", "hoped"]
  /// Words with which a sentence makes all that it tells hang on something.
  private static let conditions: Set<String> = [
    "if", "unless", "should", "had", "were", "where", "once", "until", "provided",
  ]
  private static let relatives: Set<String> = ["which", "who", "whom", "whose"]
  private static let prepositions: Set<String> = [
    "at", "by", "for", "from", "in", "of", "on", "through", "to", "under", "with",
  ]
  private static let breaks: Set<String> = [",", ";", ":", "(", ")", "—", "–", "“", "”", "\""]
  /// The most tokens of what a relative clause speaks of.
  private static let longestAntecedent = 12
  /// The longest sentence, in bytes, that is quoted for the one after it.
  static let longestContext = Antecedents.longest

  /// Whether a source argues, by its genre, or where that is not known by how often its author speaks.
  func isComment(_ source: String) -> Bool { comments.contains(source) }

  /// Whether a source is a text of those who act in it.
  func isOfficial(_ source: String) -> Bool { officials.contains(source) }
}

extension Document {
  /// Returns a passage from the start of its first sentence, without the number of its paragraph, to the
  /// end of its last, unless these are longer than anybody reads at once.
  func wholeSentences(of span: TextSpan) -> TextSpan {
    guard let first = sentence(at: span.start),
      let last = sentence(at: max(span.start, span.end - 1))
    else { return span }
    let whole = withoutNumber(first.union(last)).union(span)
    // A table in one sentence is told in parts.
    return whole.length <= max(span.length, Antecedents.longest) ? whole : span
  }
}
