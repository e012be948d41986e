import BriefingCore

/// The bodies that "the League" and the like stand for at a place in a text.
struct ShortNames {
  private struct Entry {
    var body: Organization
    /// Whether the short name has been used for the body.
    var isUsed = false
    /// Another body with that head that a sentence is about, and the first token of the sentence.
    var rival: (body: Organization, sentence: Int)?
  }

  private var entries: [String: Entry] = [:]

  /// Notes a body that a text names in full.
  ///
  /// - Parameters:
  ///   - body: The body.
  ///   - head: The noun it may be called by.
  ///   - sentence: The first token of the sentence.
  ///   - isSubject: Whether the sentence begins with it.
  mutating func note(
    _ body: Organization,
    _ head: String,
    in sentence: Int,
    asSubject isSubject: Bool
  ) {
    guard let entry = entries[head], entry.isUsed, entry.body.name != body.name else {
      // One that the text has called so before keeps the word.
      if entries[head]?.isUsed != true { entries[head] = Entry(body: body) }
      return
    }
    if isSubject { entries[head]?.rival = (body, sentence) }
  }

  /// Returns the body that a short name stands for.
  ///
  /// - Parameters:
  ///   - head: The short name.
  ///   - sentences: The first tokens of its sentence and of the one before.
  /// - Returns: The body; one that comes in between only where its sentence is about it.
  mutating func body(_ head: String, in sentences: [Int]) -> Organization? {
    guard let entry = entries[head] else { return nil }
    if let rival = entry.rival, sentences.contains(rival.sentence) {
      entries[head] = Entry(body: rival.body, isUsed: true)
      return rival.body
    }
    entries[head]?.isUsed = true
    return entry.body
  }
}
