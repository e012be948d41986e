import BriefingCore

/// A line under or above the headline that says who wrote a text, where it appeared and when:
/// `Dr. Ann Sample, The Harbor Review, 7 March 2022`, `Bo Trial | Commentary | 7 March 2022`.
///
/// Each cell between bars, dots, dashes and commas must be a date, the name of an outlet, a label
/// such as "Commentary", an office of an author, or a name. A place and a person look alike; a name
/// is an author's only where it comes first and a title, an office, a label or an outlet says so.
struct Masthead {
  /// The names of people.
  private(set) var authors: [TextSpan] = []
  /// The name of an outlet.
  private(set) var outlet: TextSpan?
  /// The kind of text that a cell is a label of.
  private(set) var genre: String?
  /// Whether a title before the name says that it is a person's.
  private(set) var isTitled = false
  /// Whether a date stands in it.
  private(set) var hasDate = false

  /// What a cell is.
  private enum Cell {
    case date
    case outlet(TextSpan)
    case label(String)
    case office
    case names([TextSpan], isTitled: Bool)
    case byline([TextSpan])
    case place
  }

  private let bytes: [UInt8]

  /// Reads a line; nothing where one of its cells is none of these, or where it says too little.
  init?(_ passage: Passage, bytes: [UInt8]) {
    self.bytes = bytes
    guard passage.isShort, passage.lines == 1, passage.words.count <= 24,
      passage.ending != .question
    else { return nil }
    let tokens = passage.tokens
    let dates = DateLine(bytes).dateTokens(in: tokens)
    hasDate = dates.contains(true)
    var cells: [Cell] = []
    var start = 0
    for index in 0...tokens.count {
      let isEnd = index == tokens.count
      guard isEnd || !dates[index] && isDivider(index, in: tokens) else { continue }
      guard let (cell, isEmpty) = cell(Array(tokens[start..<index]), Array(dates[start..<index]))
      else {
        return nil
      }
      if !isEmpty { cells.append(cell) }
      start = index + 1
    }
    guard take(cells) else { return nil }
  }

  /// The line with its names left out.
  var withoutAuthors: Masthead {
    var result = self
    result.authors = []
    return result
  }

  /// Takes what the cells say; false where they say too little.
  private mutating func take(_ cells: [Cell]) -> Bool {
    var isSupported = false
    var places = 0
    for cell in cells.dropFirst() {
      switch cell {
      case .label, .office, .outlet: isSupported = true
      default: break
      }
    }
    for (index, cell) in cells.enumerated() {
      switch cell {
      case .date: break
      case .outlet(let span): outlet = outlet ?? span
      case .label(let label): genre = genre ?? label
      case .office: if index == 0 { return false }
      case .names(let names, let titled):
        if index == 0, titled || isSupported {
          authors = names
          isTitled = titled
        } else {
          places += 1
        }
      case .byline(let names):
        authors = names
        isTitled = true
      case .place: places += 1
      }
    }
    guard places <= 2 else { return false }
    if case .outlet? = cells.first, cells.count == 1, startsWithArticle { return true }
    return hasDate || isTitled || !authors.isEmpty && (genre != nil || outlet != nil)
  }

  /// Whether the name of the outlet has an article, as no headline without a verb has.
  private var startsWithArticle: Bool {
    outlet.map { bytes[$0.range].starts(with: "The ".utf8) } ?? false
  }

  /// What a cell is, and whether it holds nothing; nothing where it is no part of such a line.
  private func cell(_ tokens: [Token], _ dates: [Bool]) -> (Cell, isEmpty: Bool)? {
    // What stands beside a date in its cell is a label, a weekday, a time.
    var rest: [Token] = []
    for (index, token) in tokens.enumerated() where !dates[index] { rest.append(token) }
    let all = PhraseWord.words(of: rest, bytes: bytes)
    let isDate = all.allSatisfy { word in
      DateLine.words.match([word]) != nil || Self.readingTime.match([word]) != nil
        || rest[word.token].isNumber
    }
    if isDate { return (.date, all.isEmpty && !dates.contains(true)) }
    // "LIMA, March 10, 2027 — by Ann Sample and Bo Trial"
    if let by = all.first, Self.by.match([by]) != nil,
      let (names, _) = names(rest, Array(all.dropFirst()))
    {
      return (.byline(names), false)
    }
    // "Published in Harbor Notes (English edition)"
    if let count = Self.appearing.match(all)?.count, let first = all.dropFirst(count).first,
      let last = all.last, all.dropFirst(count).allSatisfy({ rest[$0.token].isCapitalized })
    {
      return (.outlet(TextSpan(rest[first.token].span.start..<rest[last.token].span.end)), false)
    }
    if let last = all.last, all.count <= 3, Self.edition.match([last]) != nil {
      return (.date, false)
    }
    let words = dates.contains(true) ? all.filter { DateLine.words.match([$0]) == nil } : all
    guard !words.contains(where: { rest[$0.token].isNumber }), let first = words.first,
      let last = words.last,
      rest[first.token].isCapitalized,
      words.allSatisfy({ word in
        rest[word.token].isCapitalized || Phrases.particles.match([word]) != nil
          || Self.small.match([word]) != nil
      })
    else { return nil }
    if let (genre, count) = GenreCues.labels.match(words) ?? Self.rubricsOfOpinion.match(words),
      count == words.count
    {
      return (.label(genre), false)
    }
    let span = TextSpan(rest[first.token].span.start..<rest[last.token].span.end)
    if Phrases.isOutlet(words) { return (.outlet(span), false) }
    if words.contains(where: { Phrases.occupations.match([$0]) != nil }) { return (.office, false) }
    if let (names, isTitled) = names(rest, words) {
      return (.names(names, isTitled: isTitled), false)
    }
    return words.count <= 5 ? (.place, false) : nil
  }

  /// The names of people that a cell may hold, their titles aside: "Ann Sample and Bo Trial".
  private func names(_ tokens: [Token], _ words: [PhraseWord]) -> ([TextSpan], isTitled: Bool)? {
    var names: [TextSpan] = []
    var isTitled = false
    for part in words.split(whereSeparator: { Self.and.match([$0]) != nil }) {
      let titles = part.prefix { Self.titles.match([$0]) != nil }
      let name = part.dropFirst(titles.count)
      guard let first = name.first, let last = name.last, (2...5).contains(name.count),
        !name.contains(where: {
          Self.rubrics.match([$0]) != nil || Self.small.match([$0]) != nil
        }),
        tokens[first.token].isCapitalized, tokens[last.token].isCapitalized
      else { return nil }
      isTitled = isTitled || !titles.isEmpty
      names.append(TextSpan(tokens[first.token].span.start..<tokens[last.token].span.end))
    }
    return names.isEmpty ? nil : (names, isTitled)
  }

  /// Whether a token stands between cells.
  private func isDivider(_ index: Int, in tokens: [Token]) -> Bool {
    let token = tokens[index]
    switch bytes.scalar(at: token.span.start).value {
    case 0x2C, 0x3B, 0x7C, 0xB7, 0x2022, 0x2014: return true
    case 0x28, 0x29: return true
    case 0x2F, 0x2013, 0x2D:
      let isApart = index > 0 && token.span.start > tokens[index - 1].span.end
      return isApart || index == tokens.count - 1
    default: return false
    }
  }

  private static let readingTime = PhraseTable<Bool>("min|mins|minute|minutes|read")
  private static let by = PhraseTable<Bool>("by")
  private static let appearing = PhraseTable<Bool>(
    "published in|first published in|appeared in|first appeared in|published by"
  )
  private static let edition = PhraseTable<Bool>("edition")
  /// Labels that open headlines as well, and are none there.
  private static let rubricsOfOpinion = PhraseTable<String>([("commentary", "views|view|voices")])
  private static let and = PhraseTable<Bool>("and")
  private static let small = PhraseTable<Bool>("of|the|for|in|and")

  /// Titles before the name of a person.
  static let titles = PhraseTable<Bool>(
    "dr|prof|professor|sir|dame|lord|lady|mr|mrs|ms|miss|rev|fr|ambassador|amb|col|gen|capt|hon"
  )

  /// Words of rubrics and of places, which no name of a person has.
  static let rubrics = PhraseTable<Bool>(
    """
    asia|europe|africa|america|americas|pacific|atlantic|mediterranean|middle|east|west|north|south\
    |eastern|western|northern|southern|latin|central|world|global|international|national|regional\
    |local|domestic|news|politics|political|policy|business|economy|economics|markets|finance|trade\
    |climate|environment|energy|health|science|technology|tech|sport|sports|culture|arts|life|style\
    |travel|law|rights|security|defence|defense|affairs|foreign|education|society|media|public\
    |united|kingdom|states|republic|new|san|los|las|saint|st|saudi|hong|costa|el|sri|great|cape|port\
    |island|islands|city|county|province|district|union|council|commission|ministry|institute\
    |university|centre|center|foundation|office|press|service|department|group|company|association
    """
  )
}

extension Phrases {
  /// Whether words are the name of an outlet: one ends with a word outlets are called by, or, as is
  /// the custom in other languages, begins with it.
  static func isOutlet(_ words: [PhraseWord]) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    return outletNouns.match([last]) != nil
      || words.count >= 2 && outletOpenings.match([first]) != nil
  }

  /// Words the name of an outlet begins with where its language puts the noun first.
  private static let outletOpenings = PhraseTable<Bool>(
    """
    agence|agencia|agência|agenzia|agentur|diario|diário|correo|correio|jornal|journal|periódico\
    |gazeta|gazette|gazzetta|corriere|courrier|radio|rádio|noticias|notícias|nouvelles|revista\
    |revue|rivista
    """
  )
}
