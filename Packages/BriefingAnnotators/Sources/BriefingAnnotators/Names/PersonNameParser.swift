/// Divides what a list, a byline or a record gives as the name of a person.
struct PersonNameParser {
  private static let longest = 64

  /// The words and commas of each person named.
  private var groups: [[String]] = [[]]
  /// The nicknames of each person named.
  private var nicknames: [String?] = [nil]

  init(_ text: String) {
    for word in Self.words(of: text).prefix(Self.longest) {
      if let nickname = Self.nickname(word) {
        nicknames[nicknames.count - 1] = nickname
      } else if PersonNameWord(word).isAnd {
        next()
      } else {
        // "Dr. Ann Lee Dr. Bob Ray" are two.
        if PersonNameWord(word).isHonorific, !hasComma, namedWords.count > 1 { next() }
        groups[groups.count - 1].append(word)
      }
    }
  }

  private mutating func next() {
    guard groups.last?.isEmpty == false else { return }
    groups.append([])
    nicknames.append(nil)
  }

  private var hasComma: Bool { groups.last?.contains(",") ?? false }

  private var namedWords: [String] {
    (groups.last ?? []).filter { !PersonNameWord($0).isTitle }
  }

  func persons() -> [PersonNameParts] {
    var result: [PersonNameParts] = []
    for (group, nickname) in zip(groups, nicknames) {
      guard var person = Self.person(group) else { continue }
      person.nickname = nickname
      result.append(person)
    }
    // "Ann and Bob Lee": the family name is said once.
    for index in result.indices.reversed().dropFirst() {
      let person = result[index]
      guard let family = result[index + 1].family else { continue }
      let words = [person.given, person.family].compactMap { $0 }.joined(separator: " ")
        .split(separator: " ").map(String.init)
      let isGivenOnly =
        words.allSatisfy { PersonNameWord($0).isGiven || PersonNameWord($0).isInitial }
        || words.count == 1 && person.titles.isEmpty
        || words.last.map { PersonNameWord($0).isInitial } ?? false
      guard isGivenOnly else { continue }
      result[index].given = words.isEmpty ? nil : words.joined(separator: " ")
      result[index].family = family
    }
    return result
  }
}

// MARK: - One person

extension PersonNameParser {
  private static func person(_ group: [String]) -> PersonNameParts? {
    var person = PersonNameParts()
    var words = group
    person.titles = takeTitles(from: &words)
    person.suffixes = takeSuffixes(from: &words)
    if let comma = words.firstIndex(of: ","), comma > 0, comma + 1 < words.count {
      var before = Array(words[..<comma])
      var after = words[(comma + 1)...].filter { $0 != "," }
      while before.count > 1, let last = before.last, PersonNameWord(last).isHonorific {
        person.titles.append(before.removeLast())
      }
      person.suffixes = takeSuffixes(from: &before) + person.suffixes
      person.titles += takeTitles(from: &after)
      let isSwapped = isGivenFirst(before, after)
      person.family = (isSwapped ? after : before).joined(separator: " ")
      person.given = (isSwapped ? before : after).joined(separator: " ")
      person.isFamilyFirst = !isSwapped
      return person
    }
    words.removeAll { $0 == "," || PersonNameWord($0).key.isEmpty }
    // "David B. III Hill": what follows a name has slipped inside.
    for index in words.indices.dropFirst().dropLast().reversed()
    where PersonNameWord(words[index]).isGeneration && PersonNameWord(words[index]).key.count > 1 {
      person.suffixes.append(words.remove(at: index))
    }
    guard let family = family(of: words) else {
      guard let only = words.first else { return person.titles.isEmpty ? nil : person }
      if PersonNameWord(only).isGiven, person.titles.isEmpty {
        person.given = only
      } else {
        person.family = only
      }
      return person
    }
    person.family = words[family].joined(separator: " ")
    let given = words[..<family.lowerBound] + words[family.upperBound...]
    person.given = given.isEmpty ? nil : given.joined(separator: " ")
    person.isFamilyFirst = family.lowerBound == 0 && !given.isEmpty
    return person
  }

  /// Whether a comma parts a given name from a family name, against the custom: "Ann E, Lee".
  private static func isGivenFirst(_ before: [String], _ after: [String]) -> Bool {
    guard before.count < 3, let first = before.first.map(PersonNameWord.init), after.count == 1,
      let last = after.first.map(PersonNameWord.init)
    else { return false }
    return first.isGiven && !first.isFamily && !last.isGiven && !last.isInitial
  }

  /// The family name in words without titles, suffixes and commas.
  private static func family(of words: [String]) -> Range<Int>? {
    guard words.count > 1, let first = words.first.map(PersonNameWord.init),
      let last = words.last.map(PersonNameWord.init)
    else { return nil }
    let shapes = words.map(PersonNameWord.init)
    if words.count < 4,
      PersonNameOrder(surnames: []).isFamilyFirst(shapes.map(\.plain), country: nil)
    {
      return 0..<1
    }
    // Directories put the family name first without a comma: "Cook Aaron", "Boyle James P.".
    if !first.isGiven, !first.isInitial {
      if words.count == 2, last.isOnlyGiven { return 0..<1 }
      if words.count == 3, shapes[1].isGiven, last.isInitial || last.isOnlyGiven { return 0..<1 }
    }
    var start = words.count - 1
    // "Kevin G." has an initial for a family name; an initial before ends no name.
    while start > 1, shapes[start].isInitial, !shapes[1..<start].allSatisfy(\.isInitial) {
      start -= 1
    }
    let end = start == words.count - 1 ? words.count : start + 1
    start = PersonNameOrder.familyStart(of: words[..<end])
    // After an initial in the middle follow family names alone: "Ellen H. Wood Prince".
    if !first.isInitial, let initial = shapes[..<start].lastIndex(where: \.isInitial), initial > 0 {
      start = initial + 1
    }
    return start..<end
  }

  private static func takeTitles(from words: inout [String]) -> [String] {
    var titles: [String] = []
    while let count = titleCount(words) {
      titles.append(words[..<count].joined(separator: " "))
      words.removeFirst(count)
    }
    return titles
  }

  /// How many words make the title that words start with; one word at least is left for the name.
  private static func titleCount(_ words: [String]) -> Int? {
    var index = 0
    while index < words.count, PersonNameWord(words[index]).isBeforeTitle { index += 1 }
    // "Mr. and Mrs. Lee" leaves the first of two with a title alone.
    guard index < words.count, index + 1 < words.count || words.count == 1,
      PersonNameWord(words[index]).isTitle, index + 1 >= words.count || words[index + 1] != ","
    else { return nil }
    return index + 1
  }

  private static func takeSuffixes(from words: inout [String]) -> [String] {
    var suffixes: [String] = []
    while words.count > 1, let last = words.last {
      if last == "," {
        words.removeLast()
        continue
      }
      let word = PersonNameWord(last)
      // "attorney at law"
      if word.key == "law", words.count > 3, PersonNameWord(words[words.count - 2]).key == "at" {
        suffixes.append(words.suffix(3).joined(separator: " "))
        words.removeLast(3)
        continue
      }
      guard
        word.isGeneration && (word.key.count > 1 || words.count > 2)
          || word.isDegree && words.count > 2
      else { break }
      suffixes.append(words.removeLast())
    }
    // "Lee, MD Ann": a degree after the comma is none of the names.
    if let comma = words.firstIndex(of: ","), comma > 0, comma + 2 < words.count,
      PersonNameWord(words[comma + 1]).isDegree
    {
      suffixes.append(words[comma + 1])
      words.removeSubrange(comma...(comma + 1))
    }
    return suffixes.reversed()
  }
}

// MARK: - Words

extension PersonNameParser {
  private static let openers: [Character: Character] = [
    "\"": "\"", "“": "”", "(": ")", "‘": "’", "'": "'", "[": "]",
  ]

  /// The words, the commas and, each as one word with its marks, the nicknames.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var current = ""
    var closer: Character?
    for character in text.prefix(4096) {
      if let open = closer {
        current.append(character)
        if character == open {
          words.append(current)
          current = ""
          closer = nil
        }
      } else if character.isWhitespace || character == "," {
        if !current.isEmpty { words.append(current) }
        current = ""
        if character == "," { words.append(",") }
      } else if current.isEmpty, let close = openers[character] {
        current = String(character)
        closer = close
      } else {
        current.append(character)
      }
    }
    guard !current.isEmpty else { return words }
    // A mark that nothing closes is part of the name.
    return closer == nil
      ? words + [current] : words + current.split(separator: " ").map(String.init)
  }

  private static func nickname(_ word: String) -> String? {
    guard word.count > 2, let first = word.first, let closer = openers[first], word.last == closer
    else { return nil }
    return String(word.dropFirst().dropLast())
  }
}
