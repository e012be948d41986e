import BriefingCore

/// Tells the words of sources in a composed sentence from those around them.
struct KnownQuotes {
  /// The quotes in their quotation marks, sorted.
  private let quotes: [[UInt8]]

  init(_ quotes: [String]) {
    self.quotes = Set(quotes).map { Array($0.inQuotationMarks.utf8) }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Returns which bytes of a text stand in quotation marks, or nothing where that cannot be told.
  ///
  /// Each mark has to open one of the quotes; one that does not may be of a quote nobody knows.
  func marked(in text: [UInt8]) -> [Bool]? {
    var isQuoted = [Bool](repeating: false, count: text.count)
    var place = 0
    while place < text.count {
      let rest = text[place...]
      guard Self.marks.contains(where: rest.starts) else {
        place += 1
        continue
      }
      guard let length = longest(atStartOf: rest) else { return nil }
      for index in place..<place + length { isQuoted[index] = true }
      place += length
    }
    return isQuoted
  }

  private static let marks = ["“", "”", "\""].map { Array($0.utf8) }

  /// How long the longest quote is that a text begins with.
  ///
  /// A text of many accounts has many quotes that begin alike, so they are searched and not tried one
  /// by one: of all that precede the text in order, the last shares most with it.
  private func longest(atStartOf text: ArraySlice<UInt8>) -> Int? {
    var key = text
    while !key.isEmpty {
      var (low, high) = (0, quotes.count)
      while low < high {
        let middle = (low + high) / 2
        if key.lexicographicallyPrecedes(quotes[middle]) { high = middle } else { low = middle + 1 }
      }
      guard low > 0 else { return nil }
      let quote = quotes[low - 1]
      let shared = zip(quote, key).prefix { $0 == $1 }.count
      if shared == quote.count { return shared }
      key = key.prefix(shared)
    }
    return nil
  }
}
