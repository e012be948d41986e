import BriefingCore

/// The finder of quoted passages by their marks, within the bounds of a block.
///
/// Marks are `“…”`, `"…"`, `‘…’` and `'…'`. An apostrophe is no mark: a closing `’` has no letter after
/// it, and neither have those of "'em" and "the '60s" opened anything. What is quoted inside a quotation is part of it. A passage whose closing mark is missing runs
/// to the end of its block where the next block opens with a mark again, as quotations of several
/// paragraphs are set; otherwise it is none.
struct QuotationMarks {
  /// A quoted passage: the text between the marks, and with them.
  struct Passage: Sendable {
    let content: TextSpan
    let whole: TextSpan
  }

  private enum Mark {
    case double
    case straight
    case single
    case straightSingle
  }

  private let text: DocumentText
  private var bytes: [UInt8] { text.bytes }

  init(_ text: DocumentText) { self.text = text }

  /// The longest passage, in bytes; what is longer has lost its closing mark.
  static let longest = 4000

  /// Returns the passages of a block, in order.
  ///
  /// - Parameters:
  ///   - block: The block.
  ///   - next: The block after it, which tells whether an open passage goes on.
  /// - Returns: The passages, none overlapping another.
  func passages(in block: TextSpan, before next: TextSpan?) -> [Passage] {
    var result: [Passage] = []
    var index = block.start
    while index < block.end {
      guard let (mark, width) = opening(at: index, in: block) else {
        index += 1
        continue
      }
      let start = index + width
      let limit = min(block.end, start + Self.longest)
      if let close = closing(mark, from: start, before: limit) {
        append(start, close.start, whole: index..<close.end, to: &result)
        index = close.end
      } else if mark == .double, let next, opening(at: next.start, in: next)?.mark == .double {
        append(start, block.end, whole: index..<block.end, to: &result)
        return result
      } else {
        index = start
      }
    }
    return result
  }

  private func append(_ start: Int, _ end: Int, whole: Range<Int>, to result: inout [Passage]) {
    guard start < end else { return }
    let content = text.trimmed(TextSpan(start..<end))
    guard !content.isEmpty else { return }
    result.append(Passage(content: content, whole: TextSpan(whole)))
  }

  private func opening(at index: Int, in block: TextSpan) -> (mark: Mark, width: Int)? {
    if bytes[index] == UInt8(ascii: "\"") {
      return opensWord(after: index + 1, in: block) && isFree(before: index, in: block)
        ? (.straight, 1) : nil
    }
    if bytes[index] == UInt8(ascii: "'") {
      return isFree(before: index, in: block) && opensSpeech(after: index + 1, in: block)
        ? (.straightSingle, 1) : nil
    }
    guard bytes[index] == 0xE2, index + 2 < block.end, bytes[index + 1] == 0x80 else { return nil }
    if bytes[index + 2] == 0x9C { return (.double, 3) }
    guard bytes[index + 2] == 0x98, opensWord(after: index + 3, in: block),
      isFree(before: index, in: block), !bytes[index + 3].isASCIIDigit
    else { return nil }
    return (.single, 3)
  }

  private func closing(_ mark: Mark, from start: Int, before limit: Int) -> TextSpan? {
    var index = start
    while index < limit {
      switch mark {
      case .straight:
        if bytes[index] == UInt8(ascii: "\"") { return TextSpan(index..<index + 1) }
      case .double:
        if isMark(0x9D, at: index, before: limit) { return TextSpan(index..<index + 3) }
        if isMark(0x9C, at: index, before: limit) { return nil }
      case .straightSingle:
        if bytes[index] == UInt8(ascii: "'"), closesSpeech(index, before: limit) {
          return index - start < 3 ? nil : TextSpan(index..<index + 1)
        }
      case .single:
        if isMark(0x99, at: index, before: limit), !isApostrophe(index, before: limit) {
          return TextSpan(index..<index + 3)
        }
      }
      index += 1
    }
    return nil
  }

  private func isMark(_ last: UInt8, at index: Int, before limit: Int) -> Bool {
    bytes[index] == 0xE2 && index + 2 < limit && bytes[index + 1] == 0x80
      && bytes[index + 2] == last
  }

  /// Whether a `’` stands inside a word, or for the genitive of a plural with words after it.
  private func isApostrophe(_ index: Int, before limit: Int) -> Bool {
    let next = index + 3
    guard next < bytes.count else { return false }
    if bytes[next].isASCIILetter || bytes[next] >= 0xC3 { return true }
    // "the ministers’ talks’": another closing mark must follow before the passage can go on.
    guard bytes[index - 1] | 0x20 == UInt8(ascii: "s"), bytes[next] == 0x20, next + 1 < limit,
      bytes[next + 1].isASCIILowercase
    else { return false }
    var later = next
    while later < limit {
      if isMark(0x98, at: later, before: limit) { return false }
      if isMark(0x99, at: later, before: limit),
        later + 3 >= bytes.count || !bytes[later + 3].isASCIILetter
      {
        return true
      }
      later += 1
    }
    return false
  }

  /// Whether a word begins after a straight single mark that is none of those that begin with an
  /// apostrophe.
  private func opensSpeech(after index: Int, in block: TextSpan) -> Bool {
    guard index < block.end, bytes[index].isASCIILetter || bytes[index] >= 0xC3 else {
      return false
    }
    let word = bytes[index..<min(block.end, index + 7)].prefix { $0.isASCIILetter }
    return !Self.elided.contains(WordForm(word))
  }

  private static let elided = WordSet(
    words: "s t d m re ve ll em til till tis twas cause n im er cos neath round bout tween"
  )

  /// Whether a straight single mark closes: no letter follows, and it is no genitive of a plural.
  private func closesSpeech(_ index: Int, before limit: Int) -> Bool {
    let next = index + 1
    guard text.whitespaceWidth(at: index - 1) == 0 else { return false }
    guard next < bytes.count else { return true }
    if bytes[next].isASCIILetter || bytes[next].isASCIIDigit || bytes[next] >= 0xC3 { return false }
    guard bytes[index - 1] | 0x20 == UInt8(ascii: "s"), bytes[next] == 0x20, next + 1 < limit,
      bytes[next + 1].isASCIILowercase
    else { return true }
    // "the ministers' talks'": another closing mark follows before one opens.
    var later = next
    while later < limit {
      if bytes[later] == UInt8(ascii: "'") {
        let isOpening = bytes[later - 1] == 0x20
        if isOpening { return true }
        if later + 1 >= bytes.count || !bytes[later + 1].isASCIILetter { return false }
      }
      later += 1
    }
    return true
  }

  private func opensWord(after index: Int, in block: TextSpan) -> Bool {
    guard index < block.end, text.whitespaceWidth(at: index) == 0 else { return false }
    // A mark right before one of these closes what no mark has opened.
    return ![UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ","), UInt8(ascii: ";")]
      .contains(bytes[index])
  }

  /// Whether no word ends right before a mark.
  private func isFree(before index: Int, in block: TextSpan) -> Bool {
    guard index > block.start else { return true }
    let byte = bytes[index - 1]
    return !(byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "."))
  }
}
