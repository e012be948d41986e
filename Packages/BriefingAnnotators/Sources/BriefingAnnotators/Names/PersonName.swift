import BriefingCore

/// The name of a person, divided into its parts.
struct PersonName {
  /// The tokens of the name, with a suffix such as "III".
  let tokens: Range<Int>
  /// The parts in the order of the text: "Erik", "M.", "Jacobs"; "Ursula", "von der Leyen".
  let parts: [String]
  /// A suffix such as "Jr.", which is no part of the family name.
  let suffix: String?

  /// The parts that are more than an initial.
  var longParts: [String] {
    parts.filter { $0.utf8.count > 2 || $0.utf8.count == 2 && !$0.hasSuffix(".") }
  }
}

/// Reads names of persons from tokens.
struct PersonNameReader {
  let words: NameWords
  let countries: CountryMentions

  /// The most tokens a name is made of.
  private static let longest = 9

  /// Returns the name that starts with a token and ends before another, or nothing.
  func name(startingAt start: Int, before limit: Int = .max) -> PersonName? {
    guard start < words.count, isNamePart(start) || isInitial(start) else { return nil }
    let limit = min(limit, start + Self.longest, words.count)
    var parts: [String] = []
    var prefix = ""
    var index = start
    var end = start
    while index < limit, words.isSameSentence(start, index), parts.count < 5 {
      if isInitial(index) {
        let dot = words.isMark(index + 1, ".") && words.isJoined(index + 1)
        parts.append(words.string(index) + (dot ? "." : ""))
        index += dot ? 2 : 1
        // An initial ends no name.
        continue
      }
      if index > start, suffixEnd(at: index) > index || isHonour(index) { break }
      // A nickname in quotation marks is passed over: Richard "Tex" Coe.
      if index == end, words.isQuote(index), words.isCapitalized(index + 1),
        words.isQuote(index + 2), index + 3 < limit, isNamePart(index + 3)
      {
        index += 3
        continue
      }
      guard let next = wordEnd(from: index, isFirst: index == start) ?? styleEnd(at: index, start)
      else { break }
      let word = words.plainText(words.span(index..<next))
      if isParticle(index), next == index + 1, !parts.isEmpty, isParticleOrName(next) {
        prefix += word + " "
        index = next
        continue
      }
      parts.append(prefix + word)
      prefix = ""
      index = next
      end = next
    }
    guard end > start, !parts.isEmpty else { return nil }
    while let last = parts.last, last.utf8.count <= 2, last.hasSuffix(".") || parts.count > 4 {
      parts.removeLast()
    }
    let suffixed = suffixEnd(at: end)
    let mark = words.isMark(end, ",") ? end + 1 : end
    let suffix = suffixed > end ? words.string(mark) : nil
    return parts.isEmpty
      ? nil : PersonName(tokens: start..<max(end, suffixed), parts: parts, suffix: suffix)
  }

  /// Whether a token may be a word of a name.
  private func isNamePart(_ index: Int) -> Bool {
    guard words.isCapitalized(index), !words.has(index, .honorific) || isKnown(index) else {
      return false
    }
    return !words.has(index, [.grammar]) || isKnown(index)
  }

  func isKnown(_ index: Int) -> Bool {
    !words.nameRoles(index).isDisjoint(with: [.given, .family])
  }

  /// The token after a word with its hyphenated parts: "Suk-yeol", "al-Sisi".
  private func wordEnd(from index: Int, isFirst: Bool) -> Int? {
    guard
      isNamePart(index)
        || !isFirst && (isParticle(index) && isParticleOrName(index + 1) || isElided(index))
    else { return nil }
    var end = index + 1
    while end < index + 8, words.isHyphen(end) || isSpacedHyphen(end), end + 1 < words.count,
      words.tokens[end + 1].isWord
    {
      end += 2
    }
    return end
  }

  /// The token after a style inside a name, as in "Abdi Sheikh Omar", where it is a name.
  private func styleEnd(at index: Int, _ start: Int) -> Int? {
    guard index > start, words.isCapitalized(index), Self.inner.contains(words.folded(index)),
      words.isSameSentence(index, index + 1), isNamePart(index + 1)
    else { return nil }
    return index + 1
  }

  private static let inner: Set<String> = [
    "sheikh", "shaikh", "haji", "hajji", "tun", "dato", "datuk",
  ]

  /// Whether a hyphen with spaces around it, as in texts whose words were cut apart, goes on with a
  /// name of East Asia: "Kim Jong - un".
  private func isSpacedHyphen(_ index: Int) -> Bool {
    guard index > 0, index + 1 < words.count, words.isMark(index, "-"), !words.isJoined(index),
      words.isSameSentence(index - 1, index + 1), words.tokens[index + 1].isWord,
      !words.isCapitalized(index + 1), words.tokens[index + 1].span.length < 7,
      words.roles[index + 1].isEmpty
    else { return false }
    let whole = words.string(index - 1) + "-" + words.string(index + 1)
    return !NameTable.standard.cultures(given: whole).isEmpty
      || words.tokens[index + 1].span.length <= 4
        && NameTable.standard.cultures(family: words.string(max(index - 2, 0)))
          .contains(where: \.isFamilyFirst)
  }

  private func isParticle(_ index: Int) -> Bool {
    words.has(index, .particle) && words.tokens[index].isWord && !words.isCapitalized(index)
  }

  /// Whether a word is a name with a particle cut short before it: "d'Ettorre".
  private func isElided(_ index: Int) -> Bool {
    guard words.tokens[index].isWord, !words.isCapitalized(index) else { return false }
    let word = words.bytes[words.tokens[index].span.range]
    guard let mark = word.firstIndex(where: { $0 == UInt8(ascii: "'") || $0 == 0xE2 }),
      (1...4).contains(mark - word.startIndex)
    else { return false }
    let name = word[mark...].drop { $0 == UInt8(ascii: "'") || $0 >= 0x80 }
    return name.first?.isASCIIUppercase == true
      && Self.elided.contains(String(decoding: word[..<mark], as: UTF8.self))
  }

  private static let elided: Set<String> = ["d", "dell", "dall", "degl", "l", "t"]

  private func isParticleOrName(_ index: Int) -> Bool {
    index < words.count
      && (isParticle(index) || isNamePart(index)
        || words.isHyphen(index) && words.isCapitalized(index + 1))
  }

  /// Whether a token is an initial: "M.", "J.K.".
  func isInitial(_ index: Int) -> Bool {
    guard words.isCapitalized(index) else { return false }
    let span = words.tokens[index].span
    if words.has(index, .honorific) { return false }
    if span.length == 1 { return words.isMark(index + 1, ".") && words.isJoined(index + 1) }
    return span.length <= 6 && words.bytes[span.start + 1] == UInt8(ascii: ".")
      && countries.starting(at: index) == nil
  }

  /// Whether a token is one of the letters behind a name for a degree or an honour.
  private func isHonour(_ index: Int) -> Bool {
    words.tokens[index].shape.contains(.uppercase) && Self.honours.contains(words.folded(index))
  }

  static let honours: Set<String> = [
    "obe", "mbe", "cbe", "dbe", "kbe", "gbe", "ra", "frs", "qc", "kc", "mp", "mep", "mla", "phd",
    "md", "esq", "ch", "om", "gcb", "kcb", "cb", "kcmg", "gcmg", "cmg", "dso", "dsc", "dfc", "bem",
    "fba", "dds", "jd", "dphil", "msc", "bsc", "usn", "usaf", "usmc", "retd",
  ]

  /// Whether the title of a ruler stands before a name: "King Carlos I".
  private func followsRuler(_ name: Int) -> Bool {
    name > 0 && words.isCapitalized(name - 1)
      && ["king", "queen", "pope", "emperor", "empress", "tsar", "sultan", "shah", "prince"]
        .contains(words.folded(name - 1))
  }

  /// The token after a suffix such as ", Jr." or "III" that follows a name.
  private func suffixEnd(at end: Int) -> Int {
    var index = end
    if words.isMark(index, ",") { index += 1 }
    guard words.isSameSentence(end - 1, index), words.has(index, .nameSuffix),
      words.isCapitalized(index), index == end || words.folded(index).hasSuffix("r")
    else { return end }
    // "I" and "V" are numbers of rulers only where nothing goes on after them.
    if words.tokens[index].span.length == 1,
      words.isExactly(index, "I") || words.isExactly(index, "V"),
      words.isSameSentence(index, index + 1), words.tokens[index + 1].isWord,
      !words.isPossessive(index + 1), !followsRuler(end - 1)
    {
      return end
    }
    return words.folded(index).hasSuffix("r") && words.isMark(index + 1, ".")
      && words.isJoined(index + 1) && words.isSameSentence(index, index + 1)
      ? index + 2 : index + 1
  }
}
