import BriefingCore

// MARK: - Short names

extension OrganizationFinder {
  /// Finds bodies named in full before by a part of their name: "the Commission", "Acme".
  mutating func findShortNames() {
    var byHead = ShortNames()
    var byName: [String: Organization] = [:]
    var next = 0
    var added: [NameFinding<Organization>] = []
    for index in 0..<words.count where words.isCapitalized(index) {
      while next < findings.count, findings[next].span.end <= words.tokens[index].span.start {
        note(findings[next], &byHead, &byName)
        next += 1
      }
      let span = words.tokens[index].span
      if next < findings.count, findings[next].span.overlaps(span) { continue }
      if layers.isForum(index) || layers.isPerson(index) || layers.isPlace(index) { continue }
      if words.isNameWord(index + 1), words.isSameSentence(index, index + 1),
        !words.has(index + 1, [.office, .gathering])
      {
        continue
      }
      let word = words.string(index)
      if words.isExactly(index - 1, "the") || words.isExactly(index - 1, "The"),
        !words.isTitleCased[index], let body = byHead.body(word, in: sentences(to: index))
      {
        added.append(NameFinding(span: span, content: body, weight: Weight.short))
      } else if let body = byName[word], !words.isHyphen(index - 1), !words.isHyphen(index + 1),
        index == 0 || !words.isNameWord(index - 1) || !words.isSameSentence(index - 1, index)
      {
        added.append(NameFinding(span: span, content: body, weight: Weight.short))
      }
    }
    findings += added
  }

  /// The first tokens of the sentence of a token and of the one before it.
  private func sentences(to index: Int) -> [Int] {
    let start = words.sentenceStart[index]
    return start > 0 ? [start, words.sentenceStart[start - 1]] : [start]
  }

  /// The noun that a name is called by: the last word for a body before what completes it.
  ///
  /// "The Commission" is not the Secretariat of the Commission, nor "the Government" a Government
  /// Department.
  private func head(of tokens: Range<Int>) -> Int? {
    let isHead = { (index: Int) in words.has(index, .body) && words.isCapitalized(index) }
    let link = tokens.first { words.has($0, .link) } ?? tokens.upperBound
    return (tokens.lowerBound..<link).last(where: isHead) ?? tokens.last(where: isHead)
  }

  private func note(
    _ finding: NameFinding<Organization>,
    _ byHead: inout ShortNames,
    _ byName: inout [String: Organization]
  ) {
    guard finding.weight > Weight.short, let tokens = words.tokens(of: finding.span),
      tokens.count > 1
    else { return }
    if let head = head(of: tokens) {
      let isSubject =
        words.startsSentence(tokens.lowerBound)
        || words.isWord(tokens.lowerBound - 1, "the") && words.startsSentence(tokens.lowerBound - 1)
      byHead.note(
        finding.content,
        words.string(head),
        in: words.sentenceStart[head],
        asSubject: isSubject
      )
    }
    guard finding.content.kind == "company" || finding.content.kind == "media" else { return }
    let first = tokens.lowerBound
    let second = first + 1
    // One name before the words every firm has, "Acme Motors Inc.", or of a firm every reader knows.
    guard
      words.has(second, .body) || OrganizationVocabulary.legalForms.contains(words.folded(second))
        || wellKnownFirms.contains(finding.span) && words.tokens[first].span.length > 4
          && PersonLexicon.roles[words.bytes[words.tokens[first].span.range]] == nil,
      words.roles[first].isEmpty, !layers.isPlace(first), countries.starting(at: first) == nil,
      words.tokens[first].span.length > 2
    else { return }
    byName[words.string(first)] = finding.content
  }
}
