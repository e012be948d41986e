import BriefingCore

/// The words of a document for formats in which marks are made of words.
///
/// Words are the runs between white space, cut where a token or a mark begins or ends: so each mark
/// has words of its own, whatever its annotator took for one, and no word holds white space, which
/// such formats have no way to write. White space is what Python takes for it.
struct MarkedWords {
  /// The words, in order.
  let words: [TextSpan]
  private let starts: [Int: Int]
  private let ends: [Int: Int]

  init(of document: Document, marks: [TextSpan]) {
    let text = document.text
    var isCut = [Bool](repeating: false, count: text.count + 1)
    for span in document.tokens.map(\.span) + document.sentences + marks
    where text.contains(span) {
      isCut[span.start] = true
      isCut[span.end] = true
    }
    var words: [TextSpan] = []
    var start: Int?
    var index = 0
    while index < text.count {
      let width = PythonSpace.width(in: text.bytes, at: index)
      if let begun = start, width > 0 || isCut[index] {
        words.append(TextSpan(begun..<index))
        start = nil
      }
      if width == 0, start == nil { start = index }
      index += max(width, 1)
    }
    if let start { words.append(TextSpan(start..<text.count)) }
    self.words = words
    starts = Dictionary(
      words.enumerated().map { ($1.start, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    ends = Dictionary(
      words.enumerated().map { ($1.end, $0 + 1) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The words of a span; nothing where it begins or ends with white space.
  func range(of span: TextSpan) -> Range<Int>? {
    guard let start = starts[span.start], let end = ends[span.end], start < end else { return nil }
    return start..<end
  }

  /// Returns those of some marks that lie side by side; of two that share a word the shorter one is
  /// taken, since what is nested says more.
  ///
  /// - Parameter ranges: The words of each mark.
  /// - Returns: The indices of the marks that are taken, in the order of the text.
  func flat(_ ranges: [Range<Int>]) -> [Int] {
    var isTaken = [Bool](repeating: false, count: words.count)
    let order = ranges.indices.sorted { left, right in
      (ranges[left].count, ranges[left].lowerBound, left)
        < (ranges[right].count, ranges[right].lowerBound, right)
    }
    var result: [Int] = []
    for index in order where !isTaken[ranges[index]].contains(true) {
      for word in ranges[index] { isTaken[word] = true }
      result.append(index)
    }
    return result.sorted { ranges[$0].lowerBound < ranges[$1].lowerBound }
  }
}

extension LossLedger {
  /// Returns the annotations that begin and end with words, and counts the others.
  mutating func worded(_ annotations: [Annotation], in words: MarkedWords) -> [Annotation] {
    annotations.filter { annotation in
      guard words.range(of: annotation.span) == nil else { return true }
      note(.whitespace, "\(annotation.id): \(annotation.span)")
      return false
    }
  }
}

/// What Python takes for white space, at which its programs split lines into columns.
enum PythonSpace {
  /// The length in bytes of the white space at an offset; 0 where there is none.
  static func width(in bytes: [UInt8], at offset: Int) -> Int {
    let byte = bytes[offset]
    switch byte {
    case 0x09...0x0D, 0x1C...0x20: return 1
    case 0xC2:
      return offset + 1 < bytes.count && [0x85, 0xA0].contains(bytes[offset + 1]) ? 2 : 0
    case 0xE1, 0xE2, 0xE3:
      guard offset + 2 < bytes.count else { return 0 }
      switch (byte, bytes[offset + 1], bytes[offset + 2]) {
      case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9),
        (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
        return 3
      default: return 0
      }
    default: return 0
    }
  }
}
