import BriefingCore

/// How wide the columns of a table are, by what stands in them.
struct WordColumns {
  /// A word longer than this is broken rather than given room.
  private static let longestWord = 13
  /// A cell with more text than this is as good as one with so much.
  private static let longestText = 160

  /// For each column the longest word and the mean length of its cells, in letters.
  private let columns: [(word: Int, text: Int)]

  init(_ table: PresentedTable) {
    columns = table.columns.indices.map { index in
      let title = table.columns[index]
      // A title of ours stays on one line; the name of a source may take several.
      var word =
        title.source == nil
        ? min(title.title.utf8.count + 1, Self.longestWord) : Self.longestWord(of: title.title)
      var text = 0
      for row in table.rows where index < row.cells.count {
        let cell = row.cells[index]
        let chips = cell.chips.map(\.words).joined(separator: ", ")
        let parts = [cell.text, cell.detail, chips].compactMap { $0?.controlsShown }
        word = max(word, parts.map(Self.longestWord).max() ?? 0)
        let marks = 4 * (cell.sources.count + cell.citations.shown.count)
        text += min(parts.reduce(0) { $0 + Self.length(of: $1) } + marks, Self.longestText)
      }
      let mean = text / max(table.rows.count, 1)
      return (word, max(mean, Self.length(of: title.title.controlsShown), 3))
    }
  }

  /// Shares the width of the table among its columns.
  ///
  /// - Parameters:
  ///   - total: The width of the table, in twentieths of a point.
  ///   - size: The size of the type, in half-points.
  /// - Returns: A width for each column.
  func widths(within total: Int, size: Int) -> [Int] {
    guard !columns.isEmpty else { return [] }
    // A letter is about half as wide as it is high; 240 is what the edges of a cell take.
    var widths = columns.map { $0.word * size * 52 / 10 + 240 }
    let least = widths.reduce(0, +)
    if least > total {
      widths = widths.map { $0 * total / least }
    } else {
      let texts = columns.reduce(0) { $0 + $1.text }
      widths = zip(widths, columns).map { $0 + (total - least) * $1.text / texts }
    }
    // What division leaves over.
    widths[widths.count - 1] += total - widths.reduce(0, +)
    return widths
  }

  private static func longestWord(of text: String) -> Int {
    var longest = 0
    var current = 0
    for scalar in text.unicodeScalars {
      current = scalar == " " || scalar == "\n" ? 0 : current + scalar.letters
      longest = max(longest, current)
      if longest >= longestWord { return longestWord }
    }
    return longest
  }

  private static func length(of text: String) -> Int {
    text.unicodeScalars.prefix(longestText).reduce(0) { $0 + $1.letters }
  }
}

extension Unicode.Scalar {
  /// How many letters of Latin script are as wide; the scripts of East Asia are twice as wide.
  fileprivate var letters: Int { value >= 0x2E80 ? 2 : 1 }
}
