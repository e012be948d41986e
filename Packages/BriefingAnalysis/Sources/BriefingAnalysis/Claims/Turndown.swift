public import BriefingCore

/// The words by which a sentence or clause says that what is told right before it came to nothing, or
/// hangs on something.
///
/// "They did not accept it.", "Peru objected, and the clause was removed.", "The answer was no.", "But
/// only if Oslo pays."
struct Turndown {
  private let words: [String]
  private let before: String

  /// Takes a sentence or clause.
  ///
  /// - Parameters:
  ///   - sentence: Its words.
  ///   - before: What is told before it.
  init(_ sentence: String, after before: String) {
    words = ReferenceWords(sentence).words
    self.before = before
  }

  /// Whether it turns down what is told before it, or says what that hangs on.
  var isTold: Bool {
    if setsCondition || isBareDenial { return true }
    return words.count < ReferenceWords.most && (saysNo || refuses || isUndone || isNotTaken)
  }

  /// "Not, however, unless four laws are in force", "Only if Oslo pays", "That depends on the vote".
  private var setsCondition: Bool {
    let plain = words.prefix(4).filter { $0 != "however" && $0 != "though" }
    guard plain.count > 1 else { return false }
    switch plain[0] {
    case "not": return ["unless", "until", "before", "without"].contains(plain[1])
    case "only": return ["if", "when", "once", "after", "where"].contains(plain[1])
    case "provided": return plain[1] == "that"
    case "it", "this", "that", "all", "everything", "much":
      return ["depends", "hinges", "hangs", "rests"].contains(plain[1])
    default: return false
    }
  }

  /// Whether it is no more than a denial: "It was not", "They did not", "Not so".
  private var isBareDenial: Bool {
    guard (2...4).contains(words.count) else { return false }
    if words.prefix(2) == ["not", "so"] { return true }
    guard ["it", "they", "this", "that", "he", "she", "we"].contains(words[0]) else { return false }
    return words.last == "not"
      || words.dropFirst().first?.hasSuffix("nt") == true && words.count == 2
  }

  /// "The answer was no", "We said no", "Nothing came of it", "It found no support".
  private var saysNo: Bool {
    if words.first == "nothing", words.dropFirst().first == "came" { return true }
    if words.first == "none" || words.first == "nothing", words.count < 6,
      words.dropFirst().first.map(Self.passive.contains) ?? false
    {
      return true
    }
    if ["it", "they", "this"].contains(words.first), words.prefix(5).contains("no"),
      words.prefix(6).contains(where: ["support", "majority", "takers", "backing"].contains)
    {
      return true
    }
    return zip(words, words.dropFirst()).contains { verb, no in
      no == "no" && Self.answers.contains(verb)
    } && words.count < 10
  }

  /// "The governments refused", "Peru objected, and", "Chile rejected it".
  private var refuses: Bool {
    guard let verb = words.firstIndex(where: Self.refusing.contains), verb > 0,
      !words[..<verb].suffix(2).contains(where: ReferenceWords.beings.contains),
      !words[..<verb].contains(where: Self.negators.contains)
    else { return false }
    let object = words[(verb + 1)...]
    // "The ministers shelved the idea."
    if object.first == "the", object.count < 4,
      object.dropFirst().first.map(ReferenceWords.sayings.contains) ?? false
    {
      return true
    }
    return object.first.map { ["it", "them", "this", "that", "and", "but"].contains($0) } ?? true
      && (object.first != "that" || object.count == 1)
  }

  /// "It was dropped", "that was put off until", "Peru objected, and the sentence was removed".
  private var isUndone: Bool {
    words.indices.dropFirst().contains { index in
      guard Self.undoing.contains(words[index]),
        let verb = words[..<index].indices.suffix(3).first(where: {
          Self.passive.contains(words[$0])
        })
      else { return false }
      return !words[verb..<index].contains("not") && takesUp(before: verb)
    }
  }

  /// "They did not accept it", "It was not approved", "It will not be built".
  private var isNotTaken: Bool {
    guard let no = words.firstIndex(where: Self.negators.contains), no > 1,
      no < Self.longestSubject,
      let verb = words[no...].prefix(4).firstIndex(where: Self.taking.contains)
    else { return false }
    let isPassive = words[(no - 1)..<verb].contains(where: Self.passive.contains)
    if isPassive { return takesUp(before: no - 1) }
    // "Parliament will not agree" foretells, and tells of nothing that came of it.
    if ReferenceWords.modals.contains(words[no - 1]), verb + 1 == words.count { return false }
    return words.dropFirst(verb + 1).first.map { ["it", "them", "this", "so"].contains($0) } ?? true
  }

  /// Whether what stands before a verb is a subject that was told of before: "it", "the request", "the
  /// clause" where a clause was told of.
  private func takesUp(before verb: Int) -> Bool {
    let start = words[..<verb].lastIndex { $0 == "and" || $0 == "but" }.map { $0 + 1 } ?? 0
    let own = words[start..<verb]
    guard let noun = own.last, own.count < Self.longestSubject else { return false }
    if own.count == 1 {
      return start == 0 && ["it", "they", "this", "that", "these", "both"].contains(noun)
    }
    guard own.first == "the" || own.first == "that" || own.first == "this" else { return false }
    if ReferenceWords.sayings.contains(noun) { return true }
    guard let stem = ContentWord.stem(noun) else { return false }
    return before.foldedWords.contains { ContentWord.stem($0) == stem }
  }

  /// The most words of a subject that takes up what is told before.
  private static let longestSubject = 6
  private static let negators: Set<String> = ["not", "never", "nobody", "none", "neither"]
  private static let passive: Set<String> = ["was", "were", "been", "be", "is", "are", "being"]
  private static let answers: Set<String> = ["said", "was", "is", "answered", "replied", "say"]
  private static let refusing: Set<String> = [
    "refused", "objected", "rejected", "declined", "opposed", "blocked", "vetoed", "dismissed",
    "denied", "resisted", "shelved", "dropped", "scrapped", "buried", "outvoted",
  ]
  private static let undoing: Set<String> = [
    "refused", "rejected", "declined", "dropped", "removed", "deleted", "struck", "withdrawn",
    "scrapped", "abandoned", "shelved", "cancelled", "canceled", "blocked", "vetoed", "denied",
    "dismissed", "postponed", "deferred", "put", "suspended", "overruled", "cut", "defeated",
    "outvoted",
  ]
  private static let taking: Set<String> = [
    "accept", "accepted", "approve", "approved", "agree", "agreed", "adopt", "adopted", "support",
    "supported", "endorse", "endorsed", "grant", "granted", "include", "included", "take", "taken",
    "sign", "signed", "built", "build", "happen", "passed", "pass", "allowed", "permitted", "want",
  ]
}

extension Antecedents {
  /// Returns a passage with the sentence of its block behind it that says that nothing came of it.
  ///
  /// - Parameter span: The passage, which ends where its sentence ends.
  /// - Returns: The passage with that sentence; where none stands there, as it is.
  public func withOutcome(_ span: TextSpan) -> TextSpan {
    guard let block = document.block(at: span.start), span.end < block.span.end,
      let own = document.sentence(at: max(span.start, span.end - 1)), own.end <= span.end + 1,
      let next = document.sentences(in: TextSpan(span.end..<block.span.end))
        .first(where: { $0.start >= span.end }),
      next.length <= Self.longest,
      Turndown(document.text[next], after: document.text[span]).isTold
    else { return span }
    return span.union(withinMarks(next))
  }

  /// Whether what follows a passage in its sentence says that nothing came of it: "…, and the answer
  /// was no".
  ///
  /// - Parameters:
  ///   - span: The passage.
  ///   - sentence: Its sentence.
  /// - Returns: Whether the passage is told whole with its sentence alone.
  public func isTurnedDown(_ span: TextSpan, in sentence: TextSpan) -> Bool {
    guard span.end < sentence.end else { return false }
    let rest = document.text[TextSpan(span.end..<sentence.end)]
    return Turndown(rest, after: document.text[span]).isTold
  }
}
