import BriefingCore

/// A line of a file of marks.
enum BratLine {
  /// A text-bound annotation, with its pieces in code points.
  case mark(id: Substring, type: Substring, pieces: [Range<Int>], text: Substring)
  /// An attribute of a mark; a value is not always there.
  case attribute(name: Substring, target: Substring, value: Substring?)
  /// A note on a mark.
  case note(type: Substring, target: Substring, text: Substring)
  /// A relation, an event, a normalization or an equivalence, by what it is called.
  case other(LossReport.Kind)

  /// Reads a line.
  ///
  /// - Parameter line: The line, without its end.
  init?(_ line: Substring) {
    let columns = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
    guard let id = columns.first, columns.count > 1 else { return nil }
    switch (id.unicodeScalars.first, columns.count) {
    case ("T", 3):
      guard let (type, pieces) = Self.place(columns[1]) else { return nil }
      self = .mark(id: id, type: type, pieces: pieces, text: columns[2])
    case ("A", 2), ("M", 2):
      let words = columns[1].split(separator: " ", maxSplits: 2)
      guard words.count > 1 else { return nil }
      self = .attribute(name: words[0], target: words[1], value: words.count > 2 ? words[2] : nil)
    case ("#", 3):
      let words = columns[1].split(separator: " ")
      guard words.count == 2 else { return nil }
      self = .note(type: words[0], target: words[1], text: columns[2])
    case ("R", 2...), ("*", 2...): self = .other(.relation)
    case ("E", 2...): self = .other(.foreign("event"))
    case ("N", 2...): self = .other(.foreign("normalization"))
    default: return nil
    }
  }

  private static func place(_ column: Substring) -> (Substring, [Range<Int>])? {
    guard let space = column.firstIndex(of: " ") else { return nil }
    var pieces: [Range<Int>] = []
    for piece in column[column.index(after: space)...].split(
      separator: ";",
      omittingEmptySubsequences: false
    ) {
      let ends = piece.split(separator: " ", omittingEmptySubsequences: false)
      guard ends.count == 2, let start = Int(ends[0]), let end = Int(ends[1]), 0 <= start,
        start < end, pieces.last.map({ $0.upperBound <= start }) ?? true
      else { return nil }
      pieces.append(start..<end)
    }
    return (column[..<space], pieces)
  }
}
