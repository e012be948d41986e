import BriefingCore

/// The text of a page as it is put together: white space as a reader sees it, each byte with the
/// bytes of the page it was made from.
///
/// White space collapses to one space, across tags too, so that words are neither glued nor split.
/// Soft hyphens and marks of no width, which nobody sees, are left out.
struct PageText {
  private(set) var bytes: [UInt8] = []
  private(set) var segments: [SourceMap.Segment] = []
  /// Where the current block starts; nothing where no visible character came yet.
  private(set) var blockStart: Int?
  /// White space that is written when more text follows.
  private var space: Range<Int>?
  /// Whether that white space is a line break.
  private var isLine = false
  /// The end of what the last byte was made from.
  private var sourceEnd = 0
  /// What parts the next block from the one before.
  var separator: StaticString = ""
  /// Whether the current block goes on in the row of the one before it.
  private(set) var continuesRow = false
  /// Whether white space stays as it is.
  var isPreformatted = false

  /// The length behind which no more text is taken.
  private let limit: Int

  init(capacity: Int, limit: Int = .max) {
    self.limit = limit
    bytes.reserveCapacity(min(capacity, limit))
  }

  /// Whether the text is longer than it may be, so that nothing more is taken.
  var isFull: Bool { bytes.count > limit }

  /// Ends the current block.
  ///
  /// - Parameter separator: What parts it from the next one.
  /// - Returns: Its bytes; nothing where it holds none.
  mutating func endBlock(separator: StaticString) -> Range<Int>? {
    space = nil
    isLine = false
    guard let start = blockStart else { return nil }
    blockStart = nil
    self.separator = separator
    return trimmed(start..<bytes.count)
  }

  /// A block without wide spaces around it; nothing where it holds nothing else.
  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let width = wideSpace(at: low)
      guard width > 0 || bytes[low].isASCIIWhitespace else { break }
      low += max(width, 1)
    }
    while low < high {
      if bytes[high - 1].isASCIIWhitespace {
        high -= 1
      } else if high - low >= 3, wideSpace(at: high - 3) == 3 {
        high -= 3
      } else {
        break
      }
    }
    return low < high ? low..<high : nil
  }

  /// The length of a space of another width at an offset, such as U+2003 and U+3000.
  private func wideSpace(at index: Int) -> Int {
    guard bytes[index] == 0xE2 || bytes[index] == 0xE3, index + 2 < bytes.count else { return 0 }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }

  /// Notes a line break within the block; returns whether it is the second in a row.
  mutating func breakLine(_ range: Range<Int>) -> Bool {
    let isSecond = isLine
    space = (space?.lowerBound ?? range.lowerBound)..<range.upperBound
    isLine = true
    return isSecond && blockStart != nil
  }

  /// Appends a part of the page.
  mutating func append(_ range: Range<Int>, of source: [UInt8], model: HTMLContentModel) {
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      let start = index
      // A single space within a line is copied with the words around it.
      while index < end {
        let byte = source[index]
        let kind = Self.kinds[Int(byte)]
        if kind == .plain {
          index += 1
        } else if byte == 0x20, index > start, index + 1 < end,
          Self.kinds[Int(source[index + 1])] == .plain
        {
          index += 2
        } else {
          break
        }
      }
      if index > start { copy(start..<index, of: source) }
      guard index < end, !isFull else { return }
      index = appendSpecial(at: index, end: end, of: source, model: model)
    }
  }

  /// Appends what starts with a byte that is not copied as it is; returns the offset behind it.
  private mutating func appendSpecial(
    at index: Int,
    end: Int,
    of source: [UInt8],
    model: HTMLContentModel
  ) -> Int {
    switch Self.kinds[Int(source[index])] {
    case .space:
      var next = index + 1
      while next < end, Self.kinds[Int(source[next])] == .space { next += 1 }
      addSpace(index..<next, of: source)
      return next
    case .reference:
      guard model.hasReferences, let reference = source.characterReference(at: index, end: end)
      else { break }
      let range = index..<index + reference.length
      appendDecoded(reference.text, from: range, of: source)
      return range.upperBound
    case .null:
      appendDecoded([0xEF, 0xBF, 0xBD], from: index..<index + 1, of: source)
      return index + 1
    case .mark:
      let width = Self.widthOfMark(at: index, end: end, of: source)
      if width > 0 {
        appendDecoded(Array(source[index..<index + width]), from: index..<index + width, of: source)
        return index + width
      }
    case .plain:
      break
    }
    copy(index..<index + 1, of: source)
    return index + 1
  }

  private mutating func appendDecoded(_ text: [UInt8], from range: Range<Int>, of source: [UInt8]) {
    switch text {
    case [0xC2, 0xA0]:
      addSpace(range, of: source)
    case [0xC2, 0xAD], [0xE2, 0x80, 0x8B], [0xE2, 0x81, 0xA0], [0xEF, 0xBB, 0xBF]:
      break
    case _ where text.count == 1 && text[0].isASCIIWhitespace:
      addSpace(range, of: source)
    default:
      writeSpace(of: source)
      open(at: range.lowerBound)
      let start = bytes.count
      bytes.append(contentsOf: text)
      segments.append(.init(canonical: start..<bytes.count, original: range))
      sourceEnd = range.upperBound
    }
  }

  /// The length of a no-break space, a soft hyphen or a mark without width at an offset.
  private static func widthOfMark(at index: Int, end: Int, of source: [UInt8]) -> Int {
    func isNext(_ second: UInt8, _ third: UInt8? = nil) -> Bool {
      guard index + (third == nil ? 1 : 2) < end, source[index + 1] == second else { return false }
      return third.map { source[index + 2] == $0 } ?? true
    }
    switch source[index] {
    case 0xC2 where isNext(0xA0) || isNext(0xAD): return 2
    case 0xE2 where isNext(0x80, 0x8B) || isNext(0x81, 0xA0): return 3
    case 0xEF where isNext(0xBB, 0xBF): return 3
    default: return 0
    }
  }

  private mutating func addSpace(_ range: Range<Int>, of source: [UInt8]) {
    guard isPreformatted, blockStart != nil else {
      space = (space?.lowerBound ?? range.lowerBound)..<range.upperBound
      return
    }
    if source[range].contains(0x0A) || source[range].contains(0x0D) { isLine = true }
    space = (space?.lowerBound ?? range.lowerBound)..<range.upperBound
  }

  /// Writes the white space that was noted, now that text follows.
  private mutating func writeSpace(of source: [UInt8]) {
    guard let range = space else { return }
    space = nil
    let isLine = isLine
    self.isLine = false
    guard blockStart != nil else { return }
    if !isLine, range.count == 1, source[range.lowerBound] == 0x20 {
      extend(range)
      bytes.append(0x20)
    } else {
      let start = bytes.count
      bytes.append(isLine ? 0x0A : 0x20)
      segments.append(.init(canonical: start..<bytes.count, original: range))
    }
    sourceEnd = range.upperBound
  }

  /// Opens a block, if none is open, behind what parts it from the one before.
  private mutating func open(at offset: Int) {
    guard blockStart == nil else { return }
    if !bytes.isEmpty { write(separator, from: sourceEnd..<max(offset, sourceEnd)) }
    continuesRow = separator.utf8CodeUnitCount == 1 && separator.utf8Start[0] == 0x09
    blockStart = bytes.count
  }

  private mutating func write(_ text: StaticString, from range: Range<Int>) {
    let start = bytes.count
    for index in 0..<text.utf8CodeUnitCount { bytes.append(text.utf8Start[index]) }
    if start < bytes.count {
      segments.append(.init(canonical: start..<bytes.count, original: range))
    }
  }

  private mutating func copy(_ range: Range<Int>, of source: [UInt8]) {
    writeSpace(of: source)
    open(at: range.lowerBound)
    extend(range)
    bytes.append(contentsOf: source[range])
    sourceEnd = range.upperBound
  }

  /// Adds bytes that are the same in the page to the map.
  private mutating func extend(_ range: Range<Int>) {
    if let last = segments.last, last.isVerbatim, last.original.upperBound == range.lowerBound,
      last.canonical.upperBound == bytes.count
    {
      segments[segments.count - 1] = .init(
        canonical: last.canonical.lowerBound..<bytes.count + range.count,
        original: last.original.lowerBound..<range.upperBound
      )
    } else {
      segments.append(
        .init(canonical: bytes.count..<bytes.count + range.count, original: range)
      )
    }
  }

  private enum Kind: UInt8 { case plain, space, reference, null, mark }

  private static let kinds: [Kind] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0: .null
    case let byte where byte.isASCIIWhitespace: .space
    case UInt8(ascii: "&"): .reference
    case 0xC2, 0xE2, 0xEF: .mark
    default: .plain
    }
  }
}
