import BriefingCore

/// The signs of garbled text that the bytes alone show.
struct ByteSigns {
  private let text: DocumentText
  private var bytes: [UInt8] { text.bytes }

  init(_ text: DocumentText) { self.text = text }

  /// Returns where bytes of one encoding were read in another, and where they could not be read.
  func misreadings(in block: TextSpan) -> [(TextSpan, ArtifactSign)] {
    var result: [(TextSpan, ArtifactSign)] = []
    var index = block.start
    while index < block.end {
      guard bytes[index] >= 0xC2 else {
        index += 1
        continue
      }
      if let width = misreadWidth(at: index, before: block.end) {
        result.append((wordAround(index..<index + width, in: block), .misreadEncoding))
        index += width
      } else if matches([0xEF, 0xBF, 0xBD], at: index, before: block.end) {
        result.append((wordAround(index..<index + 3, in: block), .replacement))
        index += 3
      } else {
        index += 1
      }
    }
    return merged(result)
  }

  /// The length of UTF-8 read as Windows-1252 or Latin-1 at an offset: "Ã©", "â€™", "Â°".
  private func misreadWidth(at index: Int, before end: Int) -> Int? {
    // "Ã" or "Â" with a scalar from U+0080 to U+00BF after it; "Â" alone before a letter is a word.
    if bytes[index] == 0xC3, index + 3 < end, bytes[index + 1] == 0x83 || bytes[index + 1] == 0x82,
      bytes[index + 2] == 0xC2
    {
      return 4
    }
    // "â€" and what Windows-1252 makes of a third byte.
    if matches([0xC3, 0xA2, 0xE2, 0x82, 0xAC], at: index, before: end) {
      let rest = index + 5
      guard rest < end, bytes[rest] >= 0xC2 else { return 5 }
      return 5 + (bytes[rest] < 0xE0 ? 2 : 3)
    }
    // A byte order mark read as text.
    return matches([0xC3, 0xAF, 0xC2, 0xBB, 0xC2, 0xBF], at: index, before: end) ? 6 : nil
  }

  private func matches(_ pattern: [UInt8], at index: Int, before end: Int) -> Bool {
    index + pattern.count <= end && bytes[index..<index + pattern.count].elementsEqual(pattern)
  }

  /// The whole word that holds a range, at most forty bytes to either side.
  private func wordAround(_ range: Range<Int>, in block: TextSpan) -> TextSpan {
    var low = range.lowerBound
    while low > block.start, range.lowerBound - low < 40, isWordByte(low - 1) { low -= 1 }
    var high = min(range.upperBound, block.end)
    while high < block.end, high - range.upperBound < 40, isWordByte(high) { high += 1 }
    while low < high, !text.isScalarBoundary(low) { low += 1 }
    while high > low, !text.isScalarBoundary(high) { high -= 1 }
    return TextSpan(low..<high)
  }

  private func isWordByte(_ index: Int) -> Bool {
    let byte = bytes[index]
    return byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80
  }

  private func merged(_ found: [(TextSpan, ArtifactSign)]) -> [(TextSpan, ArtifactSign)] {
    var result: [(TextSpan, ArtifactSign)] = []
    for (span, sign) in found where !span.isEmpty {
      if let last = result.last, last.0.overlaps(span) {
        result[result.count - 1].0 = last.0.union(span)
      } else {
        result.append((span, sign))
      }
    }
    return result
  }

  /// Returns brackets and typographic quotation marks that lack their partner in a block; a run of
  /// them is one fault.
  ///
  /// An opening quotation mark is no fault where the next block opens with one again.
  func unmatchedMarks(in block: TextSpan, before next: TextSpan?) -> [TextSpan] {
    var open = OpenMarks()
    var result: [TextSpan] = []
    var straight = -1
    var index = block.start
    while index < block.end {
      let width = scalarWidth(bytes[index])
      if let mark = opening(at: index, before: block.end) {
        open.open(mark, at: index)
      } else if let mark = closing(at: index, before: block.end) {
        // A smile closes nothing. "(aged 30)" closes what is open; "1)" with nothing open numbers an item.
        if !open.close(mark), !isEnumerator(index, block), !isSmile(index, block) {
          result.append(TextSpan(index..<min(index + width, block.end)))
        }
      }
      if bytes[index] == UInt8(ascii: "\"") { straight = index }
      index += width
    }
    let goesOn = next.map { bytes[$0.range].starts(with: [0xE2, 0x80, 0x9C]) } ?? false
    // A curly mark that nothing else closes may be closed by a straight one.
    for (offset, mark) in open.all where mark != 0x9C || !goesOn && offset > straight {
      result.append(TextSpan(offset..<offset + scalarWidth(bytes[offset])))
    }
    return joined(result.filter { text.contains($0) }.sorted())
  }

  /// Returns the marks that have no partner in a block close by either.
  ///
  /// What stands in brackets or quotation marks may run over a few blocks, as where each line of a
  /// text is one.
  ///
  /// - Parameter blocks: The unmatched marks of each block, in order.
  /// - Returns: Those of them that are faults, in order.
  func withoutPartners(_ blocks: [[TextSpan]]) -> [TextSpan] {
    var result: [TextSpan] = []
    var open: (span: TextSpan, block: Int, mark: UInt8)?
    for (block, spans) in blocks.enumerated() {
      for span in spans {
        if let mark = opening(at: span.start, before: span.end) {
          if let open { result.append(open.span) }
          open = (span, block, mark)
        } else if let known = open, block - known.block <= Self.reach,
          closing(at: span.start, before: span.end) == known.mark
        {
          open = nil
        } else {
          result.append(span)
        }
      }
    }
    if let open { result.append(open.span) }
    return result.sorted()
  }

  /// How many blocks what stands in marks may run over.
  private static let reach = 4

  private func joined(_ marks: [TextSpan]) -> [TextSpan] {
    var result: [TextSpan] = []
    for mark in marks {
      if let last = result.last, last.end == mark.start {
        result[result.count - 1] = last.union(mark)
      } else {
        result.append(mark)
      }
    }
    return result
  }

  private func scalarWidth(_ lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  private func opening(at index: Int, before end: Int) -> UInt8? {
    switch bytes[index] {
    case UInt8(ascii: "("): UInt8(ascii: "(")
    case UInt8(ascii: "["): UInt8(ascii: "[")
    case 0xE2 where matches([0xE2, 0x80, 0x9C], at: index, before: end): 0x9C
    default: nil
    }
  }

  private func closing(at index: Int, before end: Int) -> UInt8? {
    switch bytes[index] {
    case UInt8(ascii: ")"): UInt8(ascii: "(")
    case UInt8(ascii: "]"): UInt8(ascii: "[")
    case 0xE2 where matches([0xE2, 0x80, 0x9D], at: index, before: end): 0x9C
    default: nil
    }
  }

  private func isSmile(_ index: Int, _ block: TextSpan) -> Bool {
    guard index > block.start, bytes[index] == UInt8(ascii: ")") else { return false }
    // ":)" and ":-)"
    let hasNose = bytes[index - 1] == UInt8(ascii: "-") && index - 1 > block.start
    let eyes = bytes[hasNose ? index - 2 : index - 1]
    return eyes == UInt8(ascii: ":") || eyes == UInt8(ascii: ";")
  }

  /// "a)" and "1)" number items.
  private func isEnumerator(_ index: Int, _ block: TextSpan) -> Bool {
    var start = index
    while start > block.start, index - start < 3,
      bytes[start - 1].isASCIILetter || bytes[start - 1].isASCIIDigit
    {
      start -= 1
    }
    let isShort = index - start <= 2 && index > start
    return isShort && (start == block.start || bytes[start - 1].isASCIIWhitespace)
  }
}

/// The marks that are open at a place of a text: a stack for each kind, so that one that is never
/// closed costs the others nothing.
private struct OpenMarks {
  private var offsets: [UInt8: [Int]] = [:]

  /// All that are still open.
  var all: [(offset: Int, mark: UInt8)] {
    offsets.flatMap { mark, offsets in offsets.map { ($0, mark) } }
  }

  mutating func open(_ mark: UInt8, at offset: Int) { offsets[mark, default: []].append(offset) }

  /// Closes the last of a kind, and with it what was opened after it; false where none is open.
  mutating func close(_ mark: UInt8) -> Bool {
    guard let start = offsets[mark]?.popLast() else { return false }
    for key in Array(offsets.keys) {
      while let last = offsets[key]?.last, last > start { offsets[key]?.removeLast() }
    }
    return true
  }
}
