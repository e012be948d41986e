public import BriefingCore

extension Document {
  /// Returns whether a date is one of each year.
  ///
  /// It is by the words beside it, or where it has no year in a sentence on what holds each year: "until
  /// 30 April in each year; failing that, by 15 April".
  ///
  /// - Parameter date: The words for the date.
  /// - Returns: Whether no year can be told.
  public func recursYearly(_ date: TextSpan) -> Bool {
    let hasYear = tokens(in: date).contains { $0.span.length == 4 && $0.isNumber }
    if !hasYear, let sentence = sentence(at: date.start), sentence.length <= Self.longestRule,
      text[sentence].foldedWords.tellOfEachYear
    {
      return true
    }
    let end = min(date.end + 24, text.bytes.count)
    let after = String(decoding: text.bytes[date.end..<end], as: UTF8.self).foldedWords
    let start = max(date.start - 12, 0)
    let before = String(decoding: text.bytes[start..<date.start], as: UTF8.self).foldedWords.last
    if before == "each" || before == "every" { return true }
    return [["of", "each"], ["of", "every"], ["each", "year"], ["every", "year"]]
      .contains { after.starts(with: $0) } || after.first == "annually"
  }

  /// What is longer, in bytes, is no sentence on what holds each year.
  private static let longestRule = 2_000
}

extension [String] {
  fileprivate var tellOfEachYear: Bool {
    contains { $0 == "annually" || $0 == "yearly" }
      || zip(self, dropFirst()).contains {
        ["each", "every", "any"].contains($0) && $1 == "year"
      }
  }
}
