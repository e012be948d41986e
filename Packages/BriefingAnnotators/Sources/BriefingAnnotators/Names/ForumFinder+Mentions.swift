import BriefingCore

// MARK: - Nicknames and descriptions

extension ForumFinder {
  private static let cues: Set<String> = ["dubbed", "called", "nicknamed", "as", "or", "termed"]

  /// Finds nicknames in quotation marks after words such as "dubbed", in a sentence that names the
  /// forum before.
  mutating func findNicknames() {
    let settled = findings
    for open in 0..<words.count where words.isQuote(open) && open > 0 {
      var cue = open - 1
      if words.isExactly(cue, "the") { cue -= 1 }
      guard cue >= 0, words.tokens[cue].isWord, Self.cues.contains(words.folded(cue)),
        words.isCapitalized(open + 1)
      else { continue }
      let end = words.runEnd(from: open + 1)
      let sentence = words.tokens[words.sentenceStart[open]].span.start
      let place = settled.firstIndex(endingAfter: words.tokens[open].span.start, \.span)
      guard end > open + 1, end <= open + 6, words.isQuote(end), place > 0,
        settled[place - 1].span.start >= sentence
      else { continue }
      let forum = settled[place - 1]
      add(open + 1..<end, kind: forum.content.kind ?? "dialogue", weight: Weight.name)
    }
  }

  /// Finds descriptions in small letters: of a forum named before ("the new committee"), or of one
  /// without a name ("an informal trilateral working group").
  mutating func findDescriptions() {
    var described: [NameFinding<Forum>] = []
    var before = 0
    var lastByHead: [String: Forum] = [:]
    for head in 0..<words.count {
      while before < findings.count, findings[before].span.end <= words.tokens[head].span.start {
        let forum = findings[before].content
        let name = (forum.name ?? "").foldedWords
        for word in name { lastByHead[word] = forum }
        lastByHead["group"] = name.contains("working") ? forum : nil
        lastByHead[""] = forum
        before += 1
      }
      guard words.has(head, .forum), words.tokens[head].isWord,
        let found = description(endingWith: head, lastByHead)
      else { continue }
      if findings.overlapping(found.span) != nil { continue }
      described.append(found)
    }
    findings = (findings + described).sorted { $0.span < $1.span }
  }

  private func description(
    endingWith head: Int,
    _ lastByHead: [String: Forum]
  ) -> NameFinding<Forum>? {
    let word = words.folded(head)
    let working =
      ForumVocabulary.workingHeads[word]?.contains(words.folded(max(head - 1, 0))) == true
    guard ForumVocabulary.takenUpHeads.contains(word) || working, word != "group" || working else {
      return nil
    }
    if words.isNameWord(head + 1), words.isSameSentence(head, head + 1) { return nil }
    var start = head
    while start > max(words.sentenceStart[head], head - NameWords.longestName),
      ForumVocabulary.takenUpWords.contains(words.folded(start - 1)) || words.isHyphen(start - 1)
    {
      start -= 1
    }
    let adjectives = (start..<head).map { words.folded($0) }
    let determiner = start - 1
    guard determiner >= words.sentenceStart[head], words.has(determiner, .determiner) else {
      return nil
    }
    let kind =
      working
      ? "working-group"
      : ForumVocabulary.strongHeads[word] ?? ForumVocabulary.weakHeads[word] ?? "dialogue"
    let span = words.span(start..<head + 1)
    let isDefinite =
      words.isWord(determiner, "the") || words.isWord(determiner, "this")
      || words.isWord(determiner, "that")
    let isNew = adjectives.contains("new") || working && words.isWord(determiner, "this")
    if isDefinite, let forum = lastByHead[word] ?? (isNew ? lastByHead[""] : nil) {
      var content = forum
      content.kind = forum.kind ?? kind
      return NameFinding(span: span, content: content, weight: Weight.description)
    }
    guard !words.isCapitalized(head), working || word != "framework",
      word != "initiative", word != "partnership",
      !ForumVocabulary.partyWords.isDisjoint(with: adjectives)
    else { return nil }
    let content = Forum(kind: kind, name: words.plainText(span))
    return NameFinding(span: span, content: content, weight: Weight.description)
  }
}
