import BriefingCore

// MARK: - Short names

extension OrganizationFinder {
  /// Finds bodies named in full before by a part of their name: "the Commission", "Acme".
  mutating func findShortNames() {
    var byHead: [String: Organization] = [:]
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
      if let body = byHead[word],
        words.isExactly(index - 1, "the") || words.isExactly(index - 1, "The"),
        !words.isTitleCased[index]
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

  private func note(
    _ finding: NameFinding<Organization>,
    _ byHead: inout [String: Organization],
    _ byName: inout [String: Organization]
  ) {
    guard finding.weight > Weight.short, let tokens = words.tokens(of: finding.span),
      tokens.count > 1
    else { return }
    for index in tokens where words.has(index, .body) && words.isCapitalized(index) {
      // "The Commission" is not the Secretariat of the Commission.
      let isComplement =
        tokens.prefix(while: { $0 < index }).contains { words.isWord($0, "of") }
        && tokens.prefix(while: { !words.isWord($0, "of") }).contains { words.has($0, .body) }
      if !isComplement { byHead[words.string(index)] = finding.content }
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
