import BriefingCore

/// A text put together block by block by a reader whose format says what its blocks are.
///
/// White space within a block collapses to one space, line break or tab, as on a page; soft hyphens
/// and marks of no width, which nobody sees, are left out. Each byte comes with the bytes of the
/// source it was made from; what parts two blocks stands for none.
///
/// The way back may take fifty times the room of the text, where marks and references alternate with
/// letters. A reader that may meet too much text measures it first, which keeps nothing of it.
struct LayoutText {
  private(set) var bytes: [UInt8] = []
  private(set) var blocks: [LayoutBlock] = []
  /// The length of the text in bytes.
  private(set) var count = 0
  private var lastByte: UInt8 = 0
  /// Whether the length alone is wanted.
  private let isMeasure: Bool
  private var map = SourceMap.Builder()
  /// The index of the part of the source that is read.
  private var part: Int?
  /// Where the current block starts; nothing where no visible character came yet.
  private var start: Int?
  /// White space that is written when more text follows.
  private var gap: Gap?
  /// What parts the next block from the one before.
  private var separator: [UInt8] = []

  /// White space within a block.
  private struct Gap {
    var byte: UInt8
    var count: Int
    var range: Range<Int>
  }

  /// Creates an empty text.
  ///
  /// - Parameter isMeasure: Whether its length alone is wanted.
  init(isMeasure: Bool = false) { self.isMeasure = isMeasure }

  /// Whether the current block holds text.
  var isOpen: Bool { start != nil }

  /// The last byte of the current block, where what is appended now stands right behind it.
  var openByte: UInt8? { start != nil && gap == nil ? lastByte : nil }

  /// Goes on in a part of the source, such as an entry of an archive.
  mutating func enter(part name: String) { part = map.index(ofPart: name) }

  // MARK: Text

  /// Appends text of the source.
  ///
  /// - Parameters:
  ///   - range: Its bytes.
  ///   - source: The source, in UTF-8.
  ///   - hasReferences: Whether character references of HTML count.
  mutating func append(_ range: Range<Int>, of source: [UInt8], hasReferences: Bool = false) {
    var index = range.lowerBound
    while index < range.upperBound {
      let first = index
      while index < range.upperBound, Self.kinds[Int(source[index])] == .plain { index += 1 }
      if index > first { copy(first..<index, of: source) }
      guard index < range.upperBound else { return }
      let place = index
      switch Self.kinds[Int(source[place])] {
      case .space:
        while index < range.upperBound, Self.kinds[Int(source[index])] == .space { index += 1 }
        addSpace(place..<index)
        continue
      case .reference where hasReferences:
        if let reference = source.characterReference(at: place, end: range.upperBound) {
          index = place + reference.length
          append(reference.text, from: place..<index)
          continue
        }
      case .mark:
        let width = min(source.scalar(at: place).width, range.upperBound - place)
        index = place + width
        if width == 2, source[place] == 0xC2, source[place + 1] == 0xA0 {
          addSpace(place..<index)
        } else {
          append(Array(source[place..<index]), from: place..<index)
        }
        continue
      default: break
      }
      index = place + 1
      copy(place..<index, of: source)
    }
  }

  /// Appends characters that some bytes of the source stand for as a whole.
  mutating func append(_ text: [UInt8], from range: Range<Int>) {
    switch text {
    case []: return
    case [0xC2, 0xA0]: return addSpace(range)
    case [0xC2, 0xAD], [0xE2, 0x80, 0x8B], [0xE2, 0x81, 0xA0], [0xEF, 0xBB, 0xBF]: return
    case _ where text.count == 1 && text[0].isASCIIWhitespace: return addSpace(range)
    default: break
    }
    open()
    write(text)
    if !isMeasure { map.append(text.count, from: range, unit: text.count, part: part) }
  }

  /// Appends lines whose white space counts, as that of code does.
  mutating func append(verbatim range: Range<Int>, of source: [UInt8]) {
    guard !range.isEmpty else { return }
    copy(range, of: source)
  }

  /// Notes a space.
  mutating func addSpace(_ range: Range<Int>) { add(0x20, range) }

  /// Notes a line break.
  mutating func addLine(_ range: Range<Int>) { add(0x0A, range) }

  /// Notes a line break that leaves a line empty where another one stands right before it.
  mutating func addCountedLine(_ range: Range<Int>) {
    let isSecond = gap?.byte == 0x0A
    add(0x0A, range)
    if isSecond { gap?.count = 2 }
  }

  /// Notes the end of a paragraph within the block: an empty line, which ends a sentence too.
  mutating func addEmptyLine(_ range: Range<Int>) {
    add(0x0A, range)
    if gap?.byte == 0x0A { gap?.count = 2 }
  }

  /// Notes the end of a cell of a table.
  mutating func addTab(_ range: Range<Int>) { add(0x09, range) }

  private mutating func add(_ byte: UInt8, _ range: Range<Int>) {
    guard start != nil else { return }
    guard var known = gap else {
      gap = Gap(byte: byte, count: 1, range: range)
      return
    }
    known.range =
      min(known.range.lowerBound, range.lowerBound)..<max(known.range.upperBound, range.upperBound)
    if byte == 0x09, known.byte == 0x09 {
      known.count += 1
    } else if byte == 0x09 || byte == 0x0A && known.byte == 0x20 {
      (known.byte, known.count) = (byte, 1)
    }
    gap = known
  }

  private mutating func copy(_ range: Range<Int>, of source: [UInt8]) {
    open()
    write(source[range])
    if !isMeasure { map.append(range.count, from: range, part: part) }
  }

  private mutating func write(_ text: some BidirectionalCollection<UInt8>) {
    count += text.count
    lastByte = text.last ?? lastByte
    if !isMeasure { bytes.append(contentsOf: text) }
  }

  /// Writes what stands for no byte of the source.
  private mutating func writeApart(_ text: [UInt8]) {
    write(text)
    if !isMeasure { map.skip(text.count) }
  }

  /// Opens a block, if none is open, and writes the white space before the text that follows.
  private mutating func open() {
    if let gap {
      self.gap = nil
      write(repeatElement(gap.byte, count: gap.count))
      if !isMeasure {
        // What stands for no byte of the source has an empty range.
        if gap.range.isEmpty {
          map.skip(gap.count)
        } else {
          map.append(gap.count, from: gap.range, unit: gap.count, part: part)
        }
      }
    }
    guard start == nil else { return }
    if count > 0 { writeApart(separator) }
    start = count
  }

  // MARK: Blocks

  /// Ends the current block.
  ///
  /// - Parameters:
  ///   - block: What its layout says of it; its range is filled in.
  ///   - isTight: Whether the next block stands on the next line, as items and rows do.
  mutating func end(_ block: LayoutBlock, isTight: Bool = false) {
    gap = nil
    guard let first = start else { return }
    start = nil
    separator = isTight ? [0x0A] : [0x0A, 0x0A]
    var block = block
    block.range = first..<count
    if !isMeasure { blocks.append(block) }
  }

  /// Appends a text that was put together elsewhere, with its blocks.
  ///
  /// - Parameters:
  ///   - text: The text, in UTF-8.
  ///   - other: The way from it to the bytes of the source.
  ///   - new: Its blocks.
  mutating func append(_ text: [UInt8], map other: SourceMap, blocks new: [LayoutBlock]) {
    guard !text.isEmpty else { return }
    gap = nil
    if count > 0 { writeApart([0x0A, 0x0A]) }
    let offset = count
    write(text)
    separator = [0x0A, 0x0A]
    guard !isMeasure else { return }
    map.append(other, length: text.count)
    for var block in new {
      block.range = offset + block.range.lowerBound..<offset + block.range.upperBound
      blocks.append(block)
    }
  }

  /// Returns the text, its blocks without white space around them, and the way back.
  func finished() -> (text: DocumentText, blocks: [LayoutBlock], sourceMap: SourceMap) {
    let text = DocumentText(validating: bytes) ?? DocumentText("")
    let trimmed = blocks.compactMap { block -> LayoutBlock? in
      let span = text.trimmed(TextSpan(block.range))
      guard !span.isEmpty else { return nil }
      var block = block
      block.range = span.range
      return block
    }
    return (text, trimmed, map.map())
  }

  private enum Kind: UInt8 { case plain, space, reference, mark }

  private static let kinds: [Kind] = (0...255).map { byte in
    switch UInt8(byte) {
    case let byte where byte.isASCIIWhitespace: .space
    case UInt8(ascii: "&"): .reference
    case 0xC2, 0xE2, 0xEF: .mark
    default: .plain
    }
  }
}
