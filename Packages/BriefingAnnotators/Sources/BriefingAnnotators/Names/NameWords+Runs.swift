import BriefingCore

extension NameWords {
  /// The most tokens a name is taken to have; a bound on the work for each head.
  static let longestName = 24

  /// Whether a token may be a word of a name: it has a capital that the sentence does not explain.
  func isNameWord(_ index: Int) -> Bool {
    guard isCapitalized(index), !has(index, .calendar) || has(index, .portfolio) else {
      return false
    }
    return !has(index, .grammar)
      || !startsSentence(index) && !has(index, .determiner)
        && !isTitleCased[index]
  }

  /// Returns the first token of the capitalised words that lead up to a head.
  ///
  /// Hyphens, "&", "and", and the possessive of common nouns ("People’s") join words; so do commas
  /// of a list that ends in "and", as in "Economy, Trade and Industry".
  ///
  /// - Parameters:
  ///   - head: The index of the head.
  ///   - isBarrier: Says of a token that it cannot be part of the name.
  /// - Returns: The index of the first token; the head's own where no word leads up to it.
  func runStart(of head: Int, isBarrier: (Int) -> Bool = { _ in false }) -> Int {
    let low = max(sentenceStart[head], head - Self.longestName)
    var start = head
    var isList = false
    while start > low {
      let before = start - 1
      if isNameWord(before), !isBarrier(before) {
        start = before
      } else if isHyphen(before), start - 2 >= low, tokens[start - 2].isWord || isNumber(start - 2),
        !isBarrier(start - 2)
      {
        start -= 2
      } else if isPossessive(before) || isPluralPossessive(before), start - 2 >= low,
        isNameWord(start - 2), !isBarrier(start - 2),
        // "the Descendants' Committee": of several no name of a person or country is made.
        has(start - 2, .owner) || isPluralPossessive(before) && !startsSentence(start - 2)
      {
        start -= 2
      } else if let given = initialsStart(before: start, after: low), !isBarrier(given) {
        start = given
      } else if isLowerAfterHyphen(before), start - 3 >= low, !isBarrier(start - 3) {
        start -= 3
      } else if has(before, .and), start - 2 >= low, joinsAcross(before, to: start, head),
        !isBarrier(start - 2)
      {
        isList = true
        start -= 2
      } else if has(before, .and), has(head, .instrument), start - 3 >= low, isMark(start - 2, ","),
        isNameWord(start - 3), !isBarrier(start - 3), countries.ending(before: start - 2) == nil
      {
        isList = true
        start -= 3
      } else if isList, isMark(before, ","), start - 2 >= low, isNameWord(start - 2),
        has(head, .instrument), !isBarrier(start - 2)
      {
        start -= 2
      } else if isList, isMark(before, ","), start - 2 >= low, isNameWord(start - 2),
        has(start - 2, .portfolio), !isBarrier(start - 2)
      {
        start -= 2
      } else if isList, isMark(before, ","), start >= low + 2, has(start, .and) {
        start -= 1
      } else {
        break
      }
    }
    while start < head, !isNameWord(start), !isStemOfHyphen(start) { start += 1 }
    return start
  }

  /// The name before initials, or a suffix such as "Jr" itself, that a name goes on behind.
  private func initialsStart(before start: Int, after low: Int) -> Int? {
    guard isCapitalized(start) else { return nil }
    var first = start
    while first - 2 >= low, isMark(first - 1, "."), isJoined(first - 1), isCapitalized(first - 2) {
      if has(first - 2, .nameSuffix), isNameWord(first - 3) { return first - 2 }
      guard tokens[first - 2].span.length == 1 else { break }
      first -= 2
    }
    guard first < start, first - 1 >= low, isNameWord(first - 1),
      !has(first - 1, [.honorific, .calendar, .body, .office, .instrument])
    else { return nil }
    return first - 1
  }

  /// Whether a word in small letters is joined by a hyphen to one with a capital: "Co-operative".
  private func isLowerAfterHyphen(_ index: Int) -> Bool {
    index > 1 && tokens[index].isWord && isHyphen(index - 1) && isNameWord(index - 2)
      && Self.prefixes.contains(folded(index - 2))
  }

  /// What makes one word with the one behind the hyphen, unlike "Lima" in "Lima-based".
  private static let prefixes: Set<String> = [
    "anti", "co", "counter", "cross", "ex", "inter", "mid", "multi", "neo", "non", "post", "pre",
    "pro", "re", "self", "semi", "sub", "trans", "ultra", "vice",
  ]

  /// Whether "and" joins the words around it in one name rather than two names.
  private func joinsAcross(_ and: Int, to next: Int, _ head: Int) -> Bool {
    let before = and - 1
    guard isNameWord(before), !has(before, [.calendar, .honorific]) else { return false }
    if has(and, .and), tokens[and].span.length == 1 { return true }
    // "Canada and the …", "Serbia and Serbian …", "NATO and Baltic …" are two.
    if countries.ending(before: and) != nil || countries.starting(at: next) != nil
      || tokens[before].shape.contains(.uppercase) && !has(head, .instrument)
      || isWord(head, "party") && !joinsParty(and)
    {
      return false
    }
    if isComplement(before) { return false }
    // "the Senate and Finance Committee": a head before "and" has ended its name.
    return has(before, .portfolio) || roles[before].isDisjoint(with: [.body, .forum, .instrument])
  }

  /// Whether a name that ends in a country stands before a word for what several parties form:
  /// "Rivers Party of Peru Coalition".
  func endsInCountry(_ tokens: Range<Int>, before next: Int) -> Bool {
    guard tokens.upperBound == next, Self.partners.contains(folded(next)),
      let country = countries.ending(before: next)
    else { return false }
    return isWord(country.tokens.lowerBound - 1, "of")
  }

  private static let partners: Set<String> = ["coalition", "government", "cabinet", "caucus"]

  /// Whether "and" stands inside the name of one party, "the Peace and Rivers Party", and not
  /// between two that share the word, "the Liberal and Rivers Party".
  private func joinsParty(_ and: Int) -> Bool {
    var first = and - 1
    while first > max(sentenceStart[and], and - 4), isNameWord(first - 1) { first -= 1 }
    guard has(first - 1, .determiner) else { return false }
    return and - first > 1 || !Self.parties.contains(folded(first))
  }

  private static let parties: Set<String> = [
    "communist", "conservative", "democratic", "green", "labor", "labour", "liberal", "national",
    "republican", "socialist", "tory", "unionist",
  ]

  /// Whether a word ends what completes a name before it: "the Institute of Technology and …".
  private func isComplement(_ index: Int) -> Bool {
    var first = index
    while first > max(sentenceStart[index], index - 6), isNameWord(first) { first -= 1 }
    return has(first, .link) && first > 0 && isCapitalized(first - 1)
      && has(first - 1, [.body, .forum, .instrument])
  }

  private func isNumber(_ index: Int) -> Bool { tokens[index].isNumber }

  /// Whether a word without a capital is joined by a hyphen to one with it: "trans-Pacific".
  private func isStemOfHyphen(_ index: Int) -> Bool {
    index + 1 < count && isHyphen(index + 1) && (tokens[index].isWord || isNumber(index))
  }

  /// Returns the token after the capitalised words that start at one.
  ///
  /// Words are joined as in ``runStart(of:isBarrier:)``, and by "of" and "the" between them.
  func runEnd(from start: Int, isBarrier: (Int) -> Bool = { _ in false }) -> Int {
    var end = start
    while end < min(count, start + Self.longestName), isSameSentence(start, end) {
      if isNameWord(end) || isCapitalized(end) && !has(end, [.grammar, .calendar]), !isBarrier(end)
      {
        end += 1
      } else if end > start, isHyphen(end), isCapitalized(end + 1) || isLowerJoined(end + 1),
        !isBarrier(end + 1)
      {
        end += 2
      } else if end > start, isPossessive(end) || isPluralPossessive(end), has(end - 1, .owner),
        isNameWord(end + 1), isSameSentence(start, end + 1), !isBarrier(end + 1)
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private func isLowerJoined(_ index: Int) -> Bool { index < count && tokens[index].isWord }

  /// Returns the token after a complement such as "of Foreign Affairs" or "on Science and
  /// Technology", or the index given where none stands there.
  ///
  /// - Parameters:
  ///   - index: The token after the head.
  ///   - isBarrier: Says of a token that it cannot be part of the name.
  /// - Returns: The index after the complement.
  func complementEnd(after index: Int, isBarrier: (Int) -> Bool = { _ in false }) -> Int {
    var end = index
    while end < index + Self.longestName,
      has(end, .link) || isWord(end, "to") || isWord(end, "against") || isWord(end, "in"),
      isSameSentence(index - 1, end), !isCapitalized(end)
    {
      var start = end + 1
      if isExactly(start, "the") { start += 1 }
      // A country ends a name: "the Liberal Party of Canada".
      if let country = countries.starting(at: start), !country.isDemonym,
        !has(country.tokens.upperBound, [.portfolio, .body, .office])
          || Self.partners.contains(folded(country.tokens.upperBound)),
        !isHyphen(country.tokens.upperBound)
      {
        return country.tokens.upperBound
      }
      let first = coordinationEnd(from: start, isBarrier: isBarrier)
      guard first > start else { break }
      // "a Fund of USD 42 million": a sum.
      if first == start + 1, tokens[start].shape.contains(.uppercase), isNumber(first) { break }
      // "for Irish and other studies": an adjective alone completes nothing.
      if has(first, .and), isHalf(start..<first) { break }
      end = first
      // "on Trade in Services", but "on Trade in Geneva"
      if isWord(end, "in"), !has(end + 1, .portfolio) || !isCapitalized(end + 1) { break }
    }
    return end
  }

  /// Returns the token after capitalised words in a list: "Economy, Trade and Industry".
  func coordinationEnd(from start: Int, isBarrier: (Int) -> Bool = { _ in false }) -> Int {
    var end = runEnd(from: start, isBarrier: isBarrier)
    guard end > start else { return start }
    var position = end
    var commas = 0
    while position < min(count, start + Self.longestName), isSameSentence(start, position) {
      if isMark(position, ","), has(position - 1, .portfolio) {
        var next = position + 1
        let isLast = has(next, .and)
        if isLast { next += 1 }
        guard has(next, .portfolio), isNameWord(next) else { break }
        let stop = runEnd(from: next, isBarrier: isBarrier)
        guard stop > next else { break }
        commas += 1
        position = stop
        if isLast {
          end = stop
          break
        }
      } else if has(position, .and), isNameWord(position + 1),
        commas > 0 || has(position + 1, .portfolio) && has(position - 1, .portfolio)
          || tokens[position].span.length == 1 || isPlainPair(position)
          || isHalf(start..<position)
      {
        let stop = runEnd(from: position + 1, isBarrier: isBarrier)
        guard stop > position + 1 else { break }
        end = stop
        break
      } else {
        break
      }
    }
    return end
  }

  /// Whether words are an adjective that shares its noun with the one behind "and": "Irish and
  /// Scottish Studies".
  private func isHalf(_ range: Range<Int>) -> Bool {
    guard let people = countries.ending(before: range.upperBound) else { return false }
    return people.isDemonym && people.tokens == range
  }

  /// Whether "and" stands between two single words of a name: "for Infrastructure and Investment".
  private func isPlainPair(_ and: Int) -> Bool {
    guard roles[and - 1].isDisjoint(with: [.office, .honorific, .body]),
      roles[and + 1].isDisjoint(with: [.office, .honorific, .calendar])
    else { return false }
    let stop = runEnd(from: and + 1)
    return stop == and + 2 && roles[and + 1].isDisjoint(with: [.body, .forum, .instrument])
  }
}
