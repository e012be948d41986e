import BriefingCore

// MARK: - What the words around a date make of it

extension DateContext {
  /// Whether an infinitive or "will" stands between the words of a deed and a date behind them.
  static func isOfUndertaking(
    _ span: TextSpan,
    from start: Int,
    in document: Document
  ) -> Bool {
    let low = max(start, span.start - reach)
    guard low < span.start else { return false }
    let words = document.tokens(in: TextSpan(low..<span.start)).filter(\.isWord)
      .map { document.text[$0.span].lowercased() }
    guard let deed = words.firstIndex(where: undertaking.contains) else { return false }
    return words.indices.suffix(from: deed + 1).contains { index in
      if modals.contains(words[index]) { return true }
      guard words[index] == "to", index + 1 < words.count else { return false }
      return !determiners.contains(words[index + 1])
    }
  }

  /// Whether a date is that of what went before: "will go home after the council voted on Thursday".
  static func isOfCause(_ span: TextSpan, from start: Int, in document: Document) -> Bool {
    let low = max(start, span.start - reach)
    guard low < span.start else { return false }
    let words = document.tokens(in: TextSpan(low..<span.start)).map { token in
      token.isWord || token.isNumber ? document.text[token.span].lowercased() : ""
    }
    guard let cause = words.lastIndex(where: causes.contains) else { return false }
    let behind = words[(cause + 1)...]
    return behind.count > 2 && behind.count < 20 && !behind.contains("")
  }

  private static let causes: Set<String> = ["after", "because", "since", "following"]

  /// Whether a date is one end of "between 1887 and 1889".
  static func isEndOfSpan(_ span: TextSpan, from start: Int, in document: Document) -> Bool {
    let low = max(start, span.start - 40)
    guard low < span.start else { return false }
    let words = document.tokens(in: TextSpan(low..<span.start)).filter(\.isWord)
      .map { document.text[$0.span].lowercased() }
    return words.last == "between" || words.last == "and" && words.suffix(5).contains("between")
  }

  /// How far before a date, in bytes, its words are read.
  private static let reach = 400
  private static let undertaking: Set<String> = [
    "agreed", "agree", "agrees", "decided", "decide", "resolved", "undertook", "pledged",
    "promised",
    "committed", "vowed", "announced", "confirmed", "undertaken",
  ]
  private static let modals: Set<String> = ["will", "would", "shall"]
  private static let determiners: Set<String> = [
    "a", "an", "the", "this", "that", "these", "those", "all", "any", "its", "their", "his", "her",
    "our", "some", "no", "each", "every", "both", "such", "two", "three",
  ]

  /// Whether a date is the time of what a noun tells of: "the arrangement reached on 6 November".
  static func isOfParticiple(
    _ span: TextSpan,
    from start: Int,
    in document: Document
  ) -> Bool {
    guard start < span.start else { return false }
    let before = document.tokens(in: TextSpan(start..<span.start)).suffix(3)
      .map { document.text[$0.span].lowercased() }
    guard before.count == 3, before[2] == "on", participles.contains(before[1]) else {
      return false
    }
    return before[0].allSatisfy(\.isLetter) && !auxiliaries.contains(before[0])
  }

  private static let participles: Set<String> = [
    "reached", "signed", "agreed", "adopted", "concluded", "struck", "made", "issued", "published",
    "announced", "held", "taken", "given", "submitted", "circulated",
  ]
  private static let auxiliaries: Set<String> = [
    "was", "were", "be", "been", "being", "is", "are", "has", "have", "had", "and", "they", "we",
    "he", "she", "it", "who", "which", "that", "also", "not", "to",
  ]

  /// How far a date is from the day that a text says is its own: "it is 3 May", "today, that is, 3 May",
  /// "tomorrow, the fourth of May", "Written at Lund on 3 May 2031" near its end; a day of a deed is not:
  /// "It is 3 May that counts".
  static func daysFromToday(
    _ span: TextSpan,
    from start: Int,
    in document: Document
  ) -> Int? {
    let low = max(start, span.start - reach)
    guard low < span.start else { return nil }
    var words = document.tokens(in: TextSpan(low..<span.start)).filter(\.isWord)
      .map { document.text[$0.span].lowercased() }
    if words.last == "the" { words.removeLast() }
    let isDated =
      low == start && words.first.map(dating.contains) == true && words.count <= longestDating
      && ["at", "in", "on", "this"].contains(words.dropFirst().first)
      && document.text.bytes.count - span.end < longestFoot
    let leads = [
      ["it", "is"], ["today", "is"], ["today", "that", "is"], ["today"], ["today", "on"],
    ]
    let isToday = isDated || leads.contains { words.suffix($0.count) == $0[...] }
    let isTomorrow = [["tomorrow"], ["tomorrow", "on"]].contains {
      words.suffix($0.count) == $0[...]
    }
    guard isToday || isTomorrow else { return nil }
    let end = min(span.end + 12, document.text.bytes.count)
    let next = String(decoding: document.text.bytes[span.end..<end], as: UTF8.self).foldedWords
    return ["that", "which", "when", "by"].contains(next.first) ? nil : isToday ? 0 : 1
  }

  /// "Later in 2022", "earlier in 2022".
  static func isWithinThisYear(_ date: Annotation, in document: Document) -> Bool {
    let start = max(0, date.span.start - 12)
    let words = String(decoding: document.text.bytes[start..<date.span.end], as: UTF8.self)
      .foldedWords
    return zip(words, words.dropFirst()).contains {
      ["later", "earlier"].contains($0) && $1 == "in"
    }
  }

  /// Words with which a text tells at its foot where and when it was written.
  private static let dating: Set<String> = [
    "written", "signed", "done", "dated", "given", "issued",
  ]
  /// The most words before the date of "Written at Lund on Saint Martin's Day".
  private static let longestDating = 12
  /// How far from its end, in bytes, a text tells that.
  private static let longestFoot = 300

  /// Whether nothing but whom it was said to, and "on", parts a date from the words that say who said
  /// something.
  static func isTime(
    _ span: TextSpan,
    of saying: TextSpan,
    in document: Document
  ) -> Bool {
    let gap =
      saying.end <= span.start
      ? saying.end..<span.start : span.end <= saying.start ? span.end..<saying.start : 0..<0
    guard !gap.isEmpty, gap.count <= 24 else { return saying.contains(span) }
    let between = String(decoding: document.text.bytes[gap], as: UTF8.self).foldedWords
    return between.allSatisfy(beside.contains)
  }

  private static let beside: Set<String> = [
    "on", "late", "early", "earlier", "last", "reporters", "journalists", "parliament", "the",
  ]

  /// Whether a date stands in a condition, behind a word for it and before the next comma.
  static func isCondition(
    _ span: TextSpan,
    from start: Int,
    in document: Document
  ) -> Bool {
    guard start < span.start else { return false }
    let words = document.tokens(in: TextSpan(start..<span.start)).reversed().prefix(20)
      .prefix { !$0.isPunctuation }
    return words.contains { token in
      conditions.contains(document.text[token.span].lowercased())
    }
  }

  private static let conditions: Set<String> = ["provided", "providing", "unless", "if", "whether"]

  /// The word that leads to an expression, in small letters; articles aside.
  static func lead(of annotation: Annotation, in document: Document) -> String {
    let bytes = document.text.bytes
    var end = annotation.span.start
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

  static let ofNouns: Set<String> = ["since", "until", "till", "of"]
  static let limits: Set<String> = ["by", "until", "till", "before"]
}
