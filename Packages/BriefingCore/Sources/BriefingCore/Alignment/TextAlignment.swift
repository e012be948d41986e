/// Where the parts of one version of a text stand in another.
///
/// Lines are compared first, and then the words of lines that differ. What is aligned is equal byte
/// for byte, starts and ends with whole words, and comes in the same order in both; what was carried
/// to another place is not aligned.
///
/// ```swift
/// let alignment = TextAlignment(from: old, to: new)
/// let place = alignment.place(of: annotation.span)  // nothing where a byte of it changed
/// ```
public struct TextAlignment: Sendable, Hashable {
  /// A part of the old text and the equal part of the new one.
  public struct Stretch: Sendable, Hashable {
    /// The part of the old text.
    public let old: TextSpan
    /// The part of the new text.
    public let new: TextSpan

    fileprivate init(old: Int, new: Int, count: Int) {
      self.old = TextSpan(old..<old + count)
      self.new = TextSpan(new..<new + count)
    }
  }

  /// A part of the old text and what stands in its place; one of the two may be empty.
  public struct Change: Sendable, Hashable {
    /// What is gone.
    public let old: TextSpan
    /// What came.
    public let new: TextSpan
  }

  /// The equal parts, in order, none touching the next on both sides.
  public let stretches: [Stretch]
  /// What differs, in order.
  public let changes: [Change]

  /// Aligns two versions of a text.
  public init(from old: DocumentText, to new: DocumentText) {
    var builder = Builder(old.bytes, new.bytes)
    builder.align()
    stretches = builder.stretches
    changes = Self.changes(between: stretches, old.count, new.count)
  }

  /// Where a part of the old text stands in the new one; nothing where a byte of it changed or
  /// something came between.
  public func place(of span: TextSpan) -> TextSpan? {
    let index = stretches.firstIndex(endingAfter: span.start) { $0.old }
    guard index < stretches.count, stretches[index].old.contains(span) else { return nil }
    let shift = stretches[index].new.start - stretches[index].old.start
    return TextSpan(span.start + shift..<span.end + shift)
  }

  /// The equal parts within a part of the old text.
  public func stretches(inOld span: TextSpan) -> [Stretch] {
    let first = stretches.firstIndex(endingAfter: span.start) { $0.old }
    return stretches[first...].prefix { $0.old.start < span.end }.compactMap { stretch in
      stretch.old.intersection(span).map {
        Stretch(
          old: $0.start,
          new: $0.start - stretch.old.start + stretch.new.start,
          count: $0.length
        )
      }
    }
  }

  private static func changes(
    between stretches: [Stretch],
    _ oldCount: Int,
    _ newCount: Int
  ) -> [Change] {
    var changes: [Change] = []
    var (old, new) = (0, 0)
    for stretch in stretches + [Stretch(old: oldCount, new: newCount, count: 0)] {
      if old < stretch.old.start || new < stretch.new.start {
        changes.append(
          Change(old: TextSpan(old..<stretch.old.start), new: TextSpan(new..<stretch.new.start))
        )
      }
      (old, new) = (stretch.old.end, stretch.new.end)
    }
    return changes
  }
}

/// Finds the equal parts.
private struct Builder {
  private let old: [UInt8]
  private let new: [UInt8]
  private(set) var stretches: [TextAlignment.Stretch] = []
  /// The numbers that stand for lines and words, dealt as they are met.
  private var numbers: [ArraySlice<UInt8>: Int] = [:]

  init(_ old: [UInt8], _ new: [UInt8]) {
    (self.old, self.new) = (old, new)
  }

  mutating func align() {
    let (oldLines, newLines) = (Self.lines(of: old), Self.lines(of: new))
    let runs = CommonRuns.of(numbered(oldLines, in: old), numbered(newLines, in: new))
    numbers = [:]
    var (oldLine, newLine) = (0, 0)
    for run in runs + [.init(old: oldLines.count, new: newLines.count, count: 0)] {
      alignWords(
        Self.range(oldLines[oldLine..<run.old], else: old.count),
        Self.range(newLines[newLine..<run.new], else: new.count)
      )
      for index in 0..<run.count {
        add(oldLines[run.old + index], newLines[run.new + index])
      }
      (oldLine, newLine) = (run.old + run.count, run.new + run.count)
    }
  }

  private mutating func alignWords(_ oldRange: Range<Int>, _ newRange: Range<Int>) {
    guard !oldRange.isEmpty, !newRange.isEmpty else { return }
    let (oldWords, newWords) = (Self.words(of: old[oldRange]), Self.words(of: new[newRange]))
    let runs = CommonRuns.of(numbered(oldWords, in: old), numbered(newWords, in: new))
    numbers.removeAll(keepingCapacity: true)
    for run in runs {
      for index in 0..<run.count {
        add(oldWords[run.old + index], newWords[run.new + index])
      }
    }
  }

  /// Adds equal parts, to the stretch before where they follow it on both sides.
  private mutating func add(_ old: Range<Int>, _ new: Range<Int>) {
    guard !old.isEmpty else { return }
    if let last = stretches.last, last.old.end == old.lowerBound, last.new.end == new.lowerBound {
      stretches[stretches.count - 1] = .init(
        old: last.old.start,
        new: last.new.start,
        count: last.old.length + old.count
      )
    } else {
      stretches.append(.init(old: old.lowerBound, new: new.lowerBound, count: old.count))
    }
  }

  private mutating func numbered(_ parts: [Range<Int>], in bytes: [UInt8]) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(parts.count)
    for part in parts {
      let number = numbers[bytes[part]] ?? numbers.count
      numbers[bytes[part]] = number
      result.append(number)
    }
    return result
  }

  private static func range(_ parts: ArraySlice<Range<Int>>, else end: Int) -> Range<Int> {
    guard let first = parts.first, let last = parts.last else { return end..<end }
    return first.lowerBound..<last.upperBound
  }

  /// The lines, each with its line break.
  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
      lines.append(start..<index + 1)
      start = index + 1
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    return lines
  }

  /// The words, runs of white space, and single marks.
  private static func words(of bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let kind = Kind(bytes[start])
      var end = start + 1
      if kind != .mark {
        while end < bytes.endIndex, Kind(bytes[end]) == kind { end += 1 }
      }
      words.append(start..<end)
      start = end
    }
    return words
  }

  private enum Kind {
    /// A letter or digit; all that is not ASCII counts as one, so that no scalar is parted.
    case word
    case space
    case mark

    init(_ byte: UInt8) {
      if byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 {
        self = .word
      } else {
        self = byte.isASCIIWhitespace ? .space : .mark
      }
    }
  }
}
