import BriefingCore

/// A sentence as the words and names its lists are made of.
struct SentenceScene {
  /// A name in the sentence.
  struct Item: Hashable {
    let annotation: Annotation
    /// The words it takes, counted in the sentence.
    let tokens: Range<Int>
  }

  let sentence: TextSpan
  let items: [Item]
  /// The words in small letters.
  let words: [String]
  let isWord: [Bool]
  /// Which name each word belongs to.
  let itemAt: [Int?]
  private let isOffice: [Bool]
  private let isCapitalized: [Bool]
  private let spans: [TextSpan]
  private let depth: [Int]

  init(_ sentence: TextSpan, in document: Document, mentions: [Annotation], offices: [Annotation]) {
    let tokens = document.tokenIndices(in: sentence)
    self.sentence = sentence
    spans = tokens.map { document.tokens[$0].span }
    words = spans.map { document.text[$0].lowercased() }
    isWord = tokens.map { document.tokens[$0].isWord }
    isCapitalized = tokens.map { document.tokens[$0].isCapitalized }
    var itemAt = [Int?](repeating: nil, count: tokens.count)
    var items: [Item] = []
    for mention in mentions {
      let own = document.tokenIndices(in: mention.span)
      guard !own.isEmpty, own.lowerBound >= tokens.lowerBound, own.upperBound <= tokens.upperBound
      else { continue }
      let range = own.lowerBound - tokens.lowerBound..<own.upperBound - tokens.lowerBound
      for index in range { itemAt[index] = items.count }
      items.append(Item(annotation: mention, tokens: range))
    }
    var isOffice = [Bool](repeating: false, count: tokens.count)
    for office in offices {
      for index in document.tokenIndices(in: office.span) where tokens.contains(index) {
        isOffice[index - tokens.lowerBound] = true
      }
    }
    var depth: [Int] = []
    var open = 0
    for word in words {
      if word == "(" { open += 1 }
      depth.append(open)
      if word == ")" { open = max(0, open - 1) }
    }
    self.itemAt = itemAt
    self.items = items
    self.isOffice = isOffice
    self.depth = depth
  }

  func span(_ tokens: Range<Int>) -> TextSpan {
    spans[tokens.lowerBound].union(spans[tokens.upperBound - 1])
  }

  // MARK: Lists

  /// The names of a list that starts with a word, without those that only say whose an office is.
  func list(from start: Int) -> [Item] {
    var index = start
    var found: [Int] = []
    while index < words.count, isPart(index) {
      if let item = itemAt[index], depth[index] == 0, found.last != item { found.append(item) }
      index += 1
    }
    // A verb behind the last name has it for a subject: "hosted by Chile, Peru said".
    return withoutOwners(found)
  }

  /// The names of a list that ends before a word, and whether nothing stands before them that makes
  /// them something else than the subject.
  func list(before end: Int) -> (items: [Item], isWhole: Bool) {
    var index = end
    while index > 0, itemAt[index - 1] == nil,
      AttendanceCue.adverbs.contains(words[index - 1]) || words[index - 1] == ","
    {
      index -= 1
    }
    var found: [Int] = []
    while index > 0, isPart(index - 1), words[index - 1] != ";" {
      index -= 1
      if let item = itemAt[index], depth[index] == 0, found.last != item { found.append(item) }
    }
    guard !found.isEmpty else { return ([], false) }
    return (withoutOwners(found.reversed()), opensClause(index))
  }

  /// The names at the start of the sentence where no other name and no new clause stands before a
  /// word: "Chile had been expected to join but did not send a minister".
  func subject(before end: Int) -> (items: [Item], isWhole: Bool) {
    var index = 0
    var found: [Int] = []
    while index < end, isPart(index) {
      if let item = itemAt[index], depth[index] == 0, found.last != item { found.append(item) }
      index += 1
    }
    if let named = described(before: end) { return ([named], true) }
    // ", which had been expected to sign, stayed away"
    if index < end, ["which", "who", "whose"].contains(words[index]),
      let comma = words[index..<end].firstIndex(of: ",")
    {
      index = comma + 1
    }
    let rest = index..<max(end, index)
    guard !found.isEmpty,
      !rest.contains(where: { itemAt[$0] != nil || Self.breaks.contains(words[$0]) })
    else { return ([], false) }
    return (withoutOwners(found), true)
  }

  /// The name that opens the sentence, where nothing but a description of it stands between the name
  /// and a word: "Chile, the largest country of the four, stayed away".
  private func described(before end: Int) -> Item? {
    guard end > 1, words[end - 1] == ",", let first = itemAt[0] else { return nil }
    let comma = items[first].tokens.upperBound
    guard comma + 1 < end - 1, words[comma] == ",", ["a", "an", "the"].contains(words[comma + 1]),
      !words[comma + 1..<end - 1].contains(where: Self.breaks.contains)
    else { return nil }
    return items[first]
  }

  private static let breaks: Set<String> = [
    ",", ";", ":", "that", "which", "who", "because", "while", "when", "“", "\"", "it", "they",
    "he",
    "she",
  ]

  /// Whether several are spoken of before a word without a name: "four coastal countries".
  func isPlural(before end: Int) -> Bool {
    let plurals: Set<String> = [
      "countries", "states", "governments", "nations", "members", "parties",
    ]
    return words[max(0, end - 6)..<end].contains(where: plurals.contains)
  }

  /// The one person, country or body that "who chaired" or ", the host of" is said of.
  func antecedent(before end: Int, isNoun: Bool) -> Item? {
    var index = end
    if isNoun {
      // ", Chile’s energy minister and the host of the talks,"
      while index > 0, ["the", "and", "a"].contains(words[index - 1]) { index -= 1 }
    } else {
      guard index > 0, ["who", "which"].contains(words[index - 1]) else { return nil }
      index -= 1
    }
    var steps = 0
    while index > 0, steps < 24 {
      let before = index - 1
      if let place = itemAt[before], depth[before] == 0 {
        let item = items[place]
        if item.annotation.label == .person || !isOwner(item) { return item }
        index = item.tokens.lowerBound
      } else if isOffice[before] || words[before] == "," || isOwnerMark(before)
        || AttendanceCue.connectors.contains(words[before]) && words[before] != ";"
        || isCapitalized[before] && before + 1 < words.count && isOffice[before + 1]
      {
        index = before
      } else {
        return nil
      }
      steps += 1
    }
    return nil
  }

  private func isPart(_ index: Int) -> Bool {
    itemAt[index] != nil || isOffice[index] || depth[index] > 0
      || AttendanceCue.connectors.contains(words[index]) || isOwnerMark(index)
      || isCapitalized[index] && isBesideOffice(index) || isOfficeTail(index)
  }

  /// "minister for river development": words in small letters that go on with an office.
  private func isOfficeTail(_ index: Int) -> Bool {
    guard isWord[index], !isCapitalized[index] else { return false }
    for place in stride(from: index, to: max(0, index - 5), by: -1) {
      guard isWord[place], !isCapitalized[place], itemAt[place] == nil else { return false }
      if ["for", "of"].contains(words[place]), place > 0, isOffice[place - 1] { return true }
    }
    return false
  }

  private func isOwnerMark(_ index: Int) -> Bool { words[index] == "'s" || words[index] == "’s" }

  /// "the Icelandic fisheries minister", "European Commissioner": an adjective before the office.
  private func isBesideOffice(_ index: Int) -> Bool {
    guard index + 1 < words.count else { return false }
    return (index + 1..<min(index + 3, words.count)).contains {
      isOffice[$0] || Self.people.contains(words[$0])
    }
  }

  private static let people: Set<String> = [
    "ministers", "officials", "delegates", "delegations", "leaders", "countries", "states",
    "nations", "governments", "representatives", "envoy", "mediator", "counterpart",
    "counterparts", "ambassador", "commissioner", "delegation", "president", "premier",
  ]

  /// Whether a list may start there: at the sentence, behind a comma, behind the word of a clause.
  private func opensClause(_ start: Int) -> Bool {
    guard start > 0 else { return true }
    if (0..<start).allSatisfy({ !isWord[$0] }) { return true }
    let before = words[start - 1]
    let lead = words[max(0, start - 5)..<start - 1]
    // "everyone but Chile", "such as Chile", "denied that Chile and Peru met"
    if before == "but", lead.last != "," { return false }
    if before == "as", lead.last == "such" { return false }
    if before == "that",
      lead.contains(where: { word in Self.doubted.contains { word.hasPrefix($0) } })
    {
      return false
    }
    if AttendanceCue.openers.contains(before) || Self.numbered(words[..<start]) { return true }
    // "Today, Norway", where the comma is part of the list.
    if words[start] == "," { return !(0..<start).contains { itemAt[$0] != nil } }
    return AttendanceCue.openings.contains(words[0]) && start < 8 && words[start] != "with"
      && !(0..<start).contains { itemAt[$0] != nil || words[$0] == "with" }
  }

  /// Beginnings of words that say a thing without vouching for it.
  private static let doubted = [
    "den", "claim", "alleg", "rumo", "suggest", "report", "doubt", "pretend", "false",
  ]

  /// "3." and "(a)" before a sentence.
  private static func numbered(_ words: ArraySlice<String>) -> Bool {
    words.count <= 3 && words.allSatisfy { $0.count <= 2 }
  }

  // MARK: Owners

  private func isOwner(_ item: Item) -> Bool {
    let end = item.tokens.upperBound
    return end < words.count && isOwnerMark(end)
  }

  /// Leaves out countries that only say whose minister a person is, where the person is named.
  private func withoutOwners(_ found: [Int]) -> [Item] {
    let list = found.map { items[$0] }
    let people = list.filter { $0.annotation.label == .person }
    guard !people.isEmpty else { return list }
    return list.filter { item in
      item.annotation.label == .person || !isOwner(item) && !completesOffice(item)
    }
  }

  /// Whether "of" joins a name to the office before it.
  private func completesOffice(_ item: Item) -> Bool {
    var index = item.tokens.lowerBound - 1
    if isOffice[item.tokens.lowerBound] { return true }
    // "Ann Lee of Chile"
    if index > 0, words[index] == "of", let person = itemAt[index - 1],
      items[person].annotation.label == .person
    {
      return true
    }
    while index >= 0, ["the", "of", "for", "to"].contains(words[index]) { index -= 1 }
    return index < item.tokens.lowerBound - 1 && index >= 0 && isOffice[index]
  }
}
