import BriefingCore

/// The words of a sentence around one of its dates, and what they make of it.
struct DateSurroundings {
  private let span: TextSpan
  private let document: Document
  /// The words before the date, in small letters, and where they begin; a mark is a word of no letters.
  private let before: [(text: String, start: Int)]
  /// Whether these are all that the sentence has before it.
  private let areAll: Bool

  /// Reads the words.
  ///
  /// - Parameters:
  ///   - span: The date.
  ///   - start: Where its sentence begins.
  ///   - document: The document.
  init(of span: TextSpan, from start: Int, in document: Document) {
    let low = max(start, span.start - Self.reach)
    self.span = span
    self.document = document
    areAll = low == start
    before =
      low < span.start
      ? document.tokens(in: TextSpan(low..<span.start)).map { token in
        let isWord = token.isWord || token.isNumber
        return (isWord ? document.text[token.span].lowercased() : "", token.span.start)
      } : []
  }

  /// How far before a date, in bytes, its words are read.
  private static let reach = 400

  /// The words before the date, without the marks between them.
  private var words: [String] { before.map(\.text).filter { !$0.isEmpty } }

  /// The words before the date, in small letters; no more than these.
  private func words(atMost count: Int) -> ArraySlice<String> { words.suffix(count) }

  // MARK: Which deed it is of

  /// Whether an infinitive or "will" stands between the words of a deed and the date: "agreed to meet in
  /// May".
  ///
  /// - Parameter start: Where the deed begins.
  /// - Returns: Whether it is when something is to be done.
  func isOfUndertaking(from start: Int) -> Bool {
    let words = before.filter { $0.start >= start && !$0.text.isEmpty }.map(\.text)
    guard let deed = words.firstIndex(where: Self.undertaking.contains) else { return false }
    return words.indices.suffix(from: deed + 1).contains { index in
      if Self.modals.contains(words[index]) { return true }
      guard words[index] == "to", index + 1 < words.count else { return false }
      return !Self.determiners.contains(words[index + 1])
    }
  }

  private static let undertaking: Set<String> = [
    "agreed", "agree", "agrees", "decided", "decide", "resolved", "undertook", "pledged",
    "promised", "committed", "vowed", "announced", "confirmed", "undertaken",
  ]
  private static let modals: Set<String> = ["will", "would", "shall"]
  private static let determiners: Set<String> = [
    "a", "an", "the", "this", "that", "these", "those", "all", "any", "its", "their", "his", "her",
    "our", "some", "no", "each", "every", "both", "such", "two", "three",
  ]

  /// Whether it is that of what went before: "will go home after the council voted on Thursday".
  var isOfCause: Bool {
    guard let cause = before.lastIndex(where: { Self.causes.contains($0.text) }) else {
      return false
    }
    let behind = before[(cause + 1)...]
    return (3..<20).contains(behind.count) && behind.allSatisfy { !$0.text.isEmpty }
  }

  private static let causes: Set<String> = ["after", "because", "since", "following"]

  /// Whether it is the time of what a noun tells of: "the arrangement reached on 6 November".
  var isOfParticiple: Bool {
    let last = before.suffix(3).map(\.text)
    guard last.count == 3, last[2] == "on", Self.participles.contains(last[1]) else { return false }
    return !last[0].isEmpty && last[0].allSatisfy(\.isLetter)
      && !Self.auxiliaries.contains(last[0])
  }

  private static let participles: Set<String> = [
    "reached", "signed", "agreed", "adopted", "concluded", "struck", "made", "issued", "published",
    "announced", "held", "taken", "given", "submitted", "circulated",
  ]
  private static let auxiliaries: Set<String> = [
    "was", "were", "be", "been", "being", "is", "are", "has", "have", "had", "and", "they", "we",
    "he", "she", "it", "who", "which", "that", "also", "not", "to",
  ]

  /// Whether nothing but whom it was said to, and "on", parts it from the words that say who said
  /// something.
  ///
  /// - Parameter saying: These words.
  /// - Returns: Whether it is when they were said.
  func isTime(of saying: TextSpan) -> Bool {
    let gap =
      saying.end <= span.start
      ? saying.end..<span.start : span.end <= saying.start ? span.end..<saying.start : 0..<0
    guard !gap.isEmpty, gap.count <= 24 else { return saying.contains(span) }
    let between = String(decoding: document.text.bytes[gap], as: UTF8.self).foldedWords
    return between.allSatisfy(Self.beside.contains)
  }

  private static let beside: Set<String> = [
    "on", "late", "early", "earlier", "last", "reporters", "journalists", "parliament", "the",
  ]

  // MARK: What is no day

  /// Whether it is one end of "between 1887 and 1889".
  var isEndOfSpan: Bool {
    let last = words(atMost: 5)
    return last.last == "between" || last.last == "and" && last.contains("between")
  }

  /// Whether it is a word of a noun behind it: "the summer timetable", "its April meeting".
  var isModifier: Bool {
    guard before.last.map({ Self.articles.contains($0.text) }) ?? false else { return false }
    let bytes = document.text.bytes
    guard span.end + 1 < bytes.count, bytes[span.end] == UInt8(ascii: " "),
      (0x61...0x7A).contains(bytes[span.end + 1])
    else { return false }
    let end = min(span.end + 24, bytes.count)
    let next = String(decoding: bytes[span.end..<end], as: UTF8.self).foldedWords.first ?? ""
    return !Self.joining.contains(next) && !next.hasSuffix("ed")
  }

  private static let articles: Set<String> = ["the", "a", "an", "its", "their", "this", "our"]
  /// Words that go on behind a date that is no part of a noun.
  private static let joining: Set<String> = [
    "to", "and", "or", "but", "at", "in", "on", "of", "for", "with", "by", "from", "that", "which",
    "who", "when", "where", "after", "before", "until", "as", "is", "are", "was", "were", "has",
    "have", "had", "will", "would", "shall", "may", "can", "it", "they", "he", "she", "we", "if",
    "because", "while", "so", "than", "not", "also", "said", "last", "next", "this",
  ]

  /// Whether it is told of a noun of the deed, in a clause of its own: "took note of the trials that
  /// started in April and agreed".
  ///
  /// - Parameter start: Where the deed begins.
  /// - Returns: Whether it is of that noun.
  func isOfRelative(from start: Int) -> Bool {
    guard let place = before.lastIndex(where: { Self.relatives.contains($0.text) }), place > 0,
      before[place].start > start
    else { return false }
    let behind = before[(place + 1)...]
    let noun = before[place - 1].text
    return (1...3).contains(behind.count) && behind.allSatisfy { !$0.text.isEmpty }
      && (behind.first?.text.hasSuffix("ed") ?? false
        || Self.begun.contains(behind.first?.text ?? ""))
      && !noun.isEmpty && !Self.undertaking.contains(noun) && !Self.saying.contains(noun)
  }

  private static let relatives: Set<String> = ["that", "which"]
  private static let begun: Set<String> = ["began", "was", "were", "took", "ran", "came"]
  private static let saying: Set<String> = [
    "said", "says", "say", "told", "added", "noted", "wrote", "stated", "argued", "warned",
    "reported", "is", "was", "so", "and", "but",
  ]

  /// Whether it stands in a condition, behind a word for it and before the next comma.
  var isCondition: Bool {
    before.suffix(20).reversed().prefix { !$0.text.isEmpty }
      .contains { Self.conditions.contains($0.text) }
  }

  private static let conditions: Set<String> = ["provided", "providing", "unless", "if", "whether"]

  // MARK: When the text was written

  /// How far it is from the day that a text says is its own: "it is 3 May", "today, that is, 3 May",
  /// "tomorrow, the fourth of May", "Written at Lund on 3 May 2031" near its end; a day of a deed is not:
  /// "It is 3 May that counts".
  var daysFromToday: Int? {
    var words = words
    if words.last == "the" { words.removeLast() }
    let isDated =
      areAll && words.first.map(Self.dating.contains) == true && words.count <= Self.longestDating
      && ["at", "in", "on", "this"].contains(words.dropFirst().first)
      && document.text.bytes.count - span.end < Self.longestFoot
    let isToday = isDated || Self.today.contains { words.suffix($0.count) == $0[...] }
    let isTomorrow = Self.tomorrow.contains { words.suffix($0.count) == $0[...] }
    guard isToday || isTomorrow else { return nil }
    let end = min(span.end + 12, document.text.bytes.count)
    let next = String(decoding: document.text.bytes[span.end..<end], as: UTF8.self).foldedWords
    return ["that", "which", "when", "by"].contains(next.first) ? nil : isToday ? 0 : 1
  }

  private static let today = [
    ["it", "is"], ["today", "is"], ["today", "that", "is"], ["today"], ["today", "on"],
  ]
  private static let tomorrow = [["tomorrow"], ["tomorrow", "on"]]
  /// Words with which a text tells at its foot where and when it was written.
  private static let dating: Set<String> = [
    "written", "signed", "done", "dated", "given", "issued",
  ]
  /// The most words before the date of "Written at Lund on Saint Martin's Day".
  private static let longestDating = 12
  /// How far from its end, in bytes, a text tells that.
  private static let longestFoot = 300

  /// Whether it is part of the year in which the text is written: "later in 2022", "earlier in 2022".
  var isWithinThisYear: Bool {
    let own = String(decoding: document.text.slice(span), as: UTF8.self).foldedWords
    let words = words(atMost: 2) + own
    return zip(words, words.dropFirst()).contains {
      ["later", "earlier"].contains($0) && $1 == "in"
    }
  }

  // MARK: The word before it

  /// The word that leads to it, in small letters; articles aside.
  var lead: String {
    let bytes = document.text.bytes
    var end = span.start
    for _ in 0..<2 {
      while end > 0, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
      var start = end
      while start > 0, end - start < 12, bytes[start - 1].isASCIILetter { start -= 1 }
      let word = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
      guard word == "the" || word == "a" else { return word }
      end = start
    }
    return ""
  }

  /// Words that make it the date of a noun, or an end of what goes on.
  static let ofNouns: Set<String> = ["since", "until", "till", "of"]
  /// Words that make it a limit.
  static let limits: Set<String> = ["by", "until", "till", "before"]
}
