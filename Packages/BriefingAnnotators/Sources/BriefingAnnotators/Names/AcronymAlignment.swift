import BriefingCore

/// The best way to read a short form out of the words of a long form.
///
/// After Schwartz and Hearst ("A simple algorithm for identifying abbreviation definitions in
/// biomedical text", 2003), which matches letters from the right wherever they stand. Here each way
/// has a cost: initials of words cost nothing, letters inside words and words left out do, function
/// words aside; the cheapest reading is taken, or none where even that is far-fetched.
struct AcronymAlignment {
  /// What departs from "each letter is the initial of a word" costs.
  private enum Cost {
    static let prefixLetter = 1
    static let innerLetter = 3
    static let strayLetter = 7
    static let skippedWord = 5
    static let skippedFunctionWord = 1
    static let trailingWord = 5
    static let skippedPart = 2
    static let designation = 6
    static let loneDesignation = 3
    static let multiplier = 1
    static let restOfName = 6
    static let leadingFunctionWord = 4
    static let comma = 1
    static let hopeless = 1_000
  }

  private let short: [UInt8]
  private let pieces: [LongFormPiece]
  /// The cost of reading the short form from a letter on out of the pieces from an index on.
  private var costs: [[Int]]

  /// Prepares the reading of a short form out of pieces.
  ///
  /// - Parameters:
  ///   - short: The short form, as small letters and digits.
  ///   - designation: How many of them, at the end, may only tell one of several apart.
  ///   - pieces: The pieces of the long form, and words before it.
  init(short: [UInt8], designation: Int = 0, pieces: [LongFormPiece]) {
    self.short = short
    self.pieces = pieces
    costs = Array(
      repeating: Array(repeating: Cost.hopeless, count: short.count + 1),
      count: pieces.count + 1
    )
    costs[pieces.count][short.count] = 0
    // "hTEP-1": the number only tells one of several apart; "(E2)": of so little only where the
    // long form is one word.
    let stem = short.count - designation
    if stem > 2, designation > 0 { costs[pieces.count][stem] = Cost.designation }
    if stem == 1, designation == 1 { costs[pieces.count][stem] = Cost.loneDesignation }
    for index in pieces.indices.reversed() {
      for letter in 0...short.count {
        let skip = skipCost(index, done: letter == short.count) + costs[index + 1][letter]
        costs[index][letter] = min(skip, matchCost(index, letter, mustBeInitial: false))
      }
    }
  }

  /// Returns the cost of a long form that starts with a piece and ends with the last.
  func cost(startingAt index: Int) -> Int {
    matchCost(index, 0, mustBeInitial: true)
  }

  /// Returns the piece the best long form starts with, if that is not far-fetched.
  func bestStart(limit: Int) -> (index: Int, cost: Int)? {
    var best: (index: Int, cost: Int)?
    for index in pieces.indices.reversed() {
      let lead = pieces[index].role == .function ? Cost.leadingFunctionWord : 0
      let cost = cost(startingAt: index) + lead
      if cost <= limit, cost < best?.cost ?? .max { best = (index, cost) }
    }
    return best
  }

  private func skipCost(_ index: Int, done: Bool) -> Int {
    let piece = pieces[index]
    let comma = piece.endsInComma ? Cost.comma : 0
    switch piece.role {
    case .suffix: return 0
    case .number, .function: return Cost.skippedFunctionWord + comma
    case .content where !piece.startsWord: return Cost.skippedPart + comma
    case .content: return (done ? Cost.trailingWord : Cost.skippedWord) + comma
    }
  }

  /// The cost of taking a letter and a digit out of a word that says how many: "O2" of "dioxide",
  /// "P3" of "trisphosphate".
  private func multipliedCost(_ index: Int, _ letter: Int) -> Int {
    guard letter + 1 < short.count, short[letter + 1].isASCIIDigit else { return Cost.hopeless }
    let letters = pieces[index].letters
    let isMultiplied = Self.multipliers[Int(short[letter + 1] - 0x30)].contains { prefix in
      letters.starts(with: prefix.utf8) && letters.count > prefix.utf8.count
        && letters[prefix.utf8.count] == short[letter]
    }
    return isMultiplied ? Cost.multiplier + costs[index + 1][letter + 2] : Cost.hopeless
  }

  private static let multipliers: [[String]] = [
    [], ["mono"], ["di", "bi", "bis"], ["tri", "tris"], ["tetra", "tetr", "tetrakis"],
    ["penta", "pent"], ["hexa", "hex"], ["hepta"], ["octa", "oct"], ["nona"],
  ]

  /// The cost of taking letters of the short form, from one on, out of a piece.
  private func matchCost(_ index: Int, _ letter: Int, mustBeInitial: Bool) -> Int {
    guard letter < short.count else { return Cost.hopeless }
    let piece = pieces[index]
    var best = multipliedCost(index, letter)
    var cost = piece.endsInComma ? Cost.comma : 0
    var position: Int
    if piece.letters.first == short[letter] || piece.isNumeral(short[letter]) {
      position = 0
    } else if short[letter] == UInt8(ascii: "x"), piece.letters.starts(with: Array("ex".utf8)) {
      position = 1
    } else {
      guard !mustBeInitial,
        let inner = piece.letters.dropFirst().firstIndex(of: short[letter])
      else { return Cost.hopeless }
      position = inner
      cost += Cost.strayLetter
    }
    var taken = letter + 1
    best = min(best, cost + costs[index + 1][taken])
    while taken < short.count {
      guard let next = piece.letters[(position + 1)...].firstIndex(of: short[taken]) else { break }
      let isNext = next == position + 1
      cost += piece.isDotted ? 0 : isNext ? Cost.prefixLetter : Cost.innerLetter
      position = next
      taken += 1
      // A word taken whole, as "Open" in "Open RAN", is no liberty.
      let whole = position == piece.letters.count - 1 && taken - letter == piece.letters.count
      // All letters out of the first of several words leave the others unexplained.
      let isAll = letter == 0 && taken == short.count && index + 1 < pieces.count
      let rest = isAll ? Cost.restOfName : 0
      best = min(best, (whole ? 0 : cost) + rest + costs[index + 1][taken])
    }
    return best
  }
}

extension LongFormPiece {
  /// Whether the piece is the word for a digit: "fifth" for 5, as in "5G".
  fileprivate func isNumeral(_ digit: UInt8) -> Bool {
    guard digit.isASCIIDigit else { return false }
    return Self.numerals[Int(digit - 0x30)].contains { letters.elementsEqual($0.utf8) }
  }

  private static let numerals: [[String]] = [
    ["zero"], ["one", "first"], ["two", "second", "to"], ["three", "third"],
    ["four", "fourth", "for"],
    ["five", "fifth"], ["six", "sixth"], ["seven", "seventh"], ["eight", "eighth"],
    ["nine", "ninth"],
  ]
}
