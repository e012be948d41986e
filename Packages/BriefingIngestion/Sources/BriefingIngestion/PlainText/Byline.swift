import BriefingCore

/// The names in a line such as `By Ann Sample and Bo Trial, Staff Writers`.
struct Byline {
  /// The spans of the names of people.
  private(set) var authors: [TextSpan] = []
  /// The span of the name of an outlet, where the line credits one.
  private(set) var outlet: TextSpan?

  /// Whether the line names nobody.
  var isEmpty: Bool { authors.isEmpty && outlet == nil }

  private let bytes: [UInt8]

  /// Reads a line; one that does not open with a word such as `By` names nobody.
  init(_ passage: Passage, bytes: [UInt8]) {
    self.bytes = bytes
    guard let count = Phrases.bylines.match(passage.words)?.count,
      count < passage.words.count
    else { return }
    let tokens = passage.tokens
    let label = passage.words[count - 1].token
    var index = label + 1
    let isColon = index < tokens.count && bytes[tokens[index].span.start] == UInt8(ascii: ":")
    let isBy =
      bytes[tokens[label].span.range].elementsEqual("by".utf8)
      || bytes[tokens[label].span.range].elementsEqual("By".utf8)
      || bytes[tokens[label].span.range].elementsEqual("BY".utf8)
    guard isColon || isBy else { return }
    if isColon { index += 1 }
    var name: [Token] = []
    // Behind "in" and "for" stand the place and the outlet: "By Ann Sample in Lima", "for River Wire".
    var lead: Lead?
    for token in tokens[index...] {
      if !name.isEmpty || lead != nil, let next = Lead(bytes[token.span.range]) {
        take(name, behind: lead)
        (name, lead) = ([], next)
      } else if isDivider(token) {
        take(name, behind: lead)
        (name, lead) = ([], nil)
        if !isSeparator(token) { return }
      } else {
        name.append(token)
      }
    }
    take(name, behind: lead)
  }

  /// The small word before a name that is not an author's.
  private enum Lead {
    case place, outlet

    init?(_ word: ArraySlice<UInt8>) {
      if ["in", "at", "on"].contains(where: { word.elementsEqual($0.utf8) }) {
        self = .place
      } else if word.elementsEqual("for".utf8) || word.elementsEqual("of".utf8) {
        self = .outlet
      } else {
        return nil
      }
    }
  }

  private mutating func take(_ tokens: [Token], behind lead: Lead?) {
    guard let lead else { return take(tokens) }
    let words = PhraseWord.words(of: tokens, bytes: bytes)
    guard lead == .outlet, outlet == nil, let first = tokens.first, let last = words.last,
      Phrases.isOutlet(words)
    else { return }
    outlet = TextSpan(first.span.start..<tokens[last.token].span.end)
  }

  /// Whether a token stands between names: a comma, `and`, `&`; or ends them: a bar, a bracket.
  private func isDivider(_ token: Token) -> Bool {
    if token.isPunctuation {
      let byte = bytes[token.span.start]
      return byte != UInt8(ascii: ".") && byte != UInt8(ascii: "-") && byte != UInt8(ascii: "'")
    }
    return isSeparator(token)
  }

  private func isSeparator(_ token: Token) -> Bool {
    let word = bytes[token.span.range]
    return ["and", ",", "&", ";", "with", "AND"].contains { word.elementsEqual($0.utf8) }
  }

  private mutating func take(_ tokens: [Token]) {
    let words = PhraseWord.words(of: tokens, bytes: bytes)
    guard let first = tokens.first, let last = words.last,
      words.allSatisfy({ word in
        tokens[word.token].isCapitalized && !tokens[word.token].isNumber
          || Phrases.particles.match([word]) != nil
      })
    else { return }
    let end = tokens[last.token].span.end
    let span = TextSpan(first.span.start..<end)
    if Phrases.isOutlet(words) {
      if outlet == nil { outlet = span }
      return
    }
    let isRole = words.contains { word in
      Phrases.occupations.match([word]) != nil || Self.roles.match([word]) != nil
    }
    guard !isRole, words.count >= 2, words.count <= 5 else { return }
    authors.append(span)
  }

  private static let roles = PhraseTable<Bool>("staff|special|senior|chief|bureau|political|guest")
}

/// The dateline a paragraph opens with: `HARBOR CITY, March 7, 2022 (Wire) —`.
struct OpeningDateline {
  /// The bytes from the place to the dash.
  let span: TextSpan
  /// The day, where the dateline has a full date.
  let day: CalendarDay?
  /// Whether it has a day of a month without the year.
  let lacksYear: Bool
  /// The agency in brackets behind the place: `HARBOR CITY (River Wire) —`.
  let agency: TextSpan?

  /// Finds the dateline of a passage, or nothing where it has none.
  init?(_ passage: Passage, bytes: [UInt8]) {
    let tokens = passage.tokens.prefix(24)
    guard let first = tokens.first, first.isCapitalized,
      let dash = tokens.indices.first(where: { Self.isDash($0, in: tokens, bytes: bytes) }),
      dash > 0
    else { return nil }
    let head = Array(tokens[..<dash])
    let date = DateLine(bytes).firstDate(in: head)
    let isPlace = first.shape.contains(.uppercase) && first.span.length >= 3
    let hasBracket = bytes[head[head.count - 1].span.start] == UInt8(ascii: ")")
    guard isPlace || hasBracket || date != nil else { return nil }
    let isNames = head.indices.allSatisfy { index in
      let token = head[index]
      return !token.isWord || token.isCapitalized || token.span.length <= 3
        || date?.tokens.contains(index) ?? false
    }
    guard isNames else { return nil }
    span = TextSpan(first.span.start..<tokens[dash].span.end)
    day = DateLine(bytes).firstDay(in: head)
    lacksYear = date?.lacksYear ?? false
    agency = (isPlace || date != nil) && hasBracket ? Self.agency(in: head, bytes: bytes) : nil
  }

  /// The name between the brackets that end a dateline, where it is made of capitalized words.
  private static func agency(in head: [Token], bytes: [UInt8]) -> TextSpan? {
    guard
      let open = head.lastIndex(where: { bytes[$0.span.start] == UInt8(ascii: "(") })
    else { return nil }
    let inside = Array(head[(open + 1)..<(head.count - 1)])
    let words = PhraseWord.words(of: inside, bytes: bytes)
    guard (1...5).contains(words.count), let first = words.first, let last = words.last,
      !inside.contains(where: \.isNumber),
      words.allSatisfy({ word in
        inside[word.token].isCapitalized || Phrases.particles.match([word]) != nil
      }),
      inside[first.token].isCapitalized,
      DateLine.words.match([first]) == nil
    else { return nil }
    return TextSpan(inside[first.token].span.start..<inside[last.token].span.end)
  }

  /// Whether a token is a dash with white space around it, or two hyphens.
  private static func isDash(
    _ index: Int,
    in tokens: ArraySlice<Token>,
    bytes: [UInt8]
  ) -> Bool {
    guard tokens[index].isPunctuation, index > tokens.startIndex else { return false }
    let value = bytes.scalar(at: tokens[index].span.start).value
    guard value == 0x2014 || value == 0x2013 || value == 0x2D else { return false }
    if value == 0x2014 { return true }
    return tokens[index].span.start > tokens[index - 1].span.end
  }
}
