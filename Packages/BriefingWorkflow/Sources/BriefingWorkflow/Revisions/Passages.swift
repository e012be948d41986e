import BriefingCore
import BriefingIngestion

/// A text and the sentences in it.
struct Passages: Sendable {
  let text: DocumentText
  let sentences: [TextSpan]

  /// Both texts of a revision are parted in one way, whatever kind of source they come from.
  init(of text: DocumentText) {
    self.text = text
    let blocks = PlainTextReader().reading(of: text).blocks
    sentences = TextSegmenter().segment(text, blocks: blocks).sentences
  }

  /// The sentence that holds an offset.
  func sentence(at offset: Int) -> TextSpan? {
    let index = sentences.firstIndex(endingAfter: offset) { $0 }
    return index < sentences.count && sentences[index].contains(offset) ? sentences[index] : nil
  }

  /// Where the word before an offset starts, and the blanks and marks between.
  func wordBefore(_ offset: Int, from start: Int) -> Int {
    var index = offset
    while index > start, !text.bytes[index - 1].isWord { index -= 1 }
    while index > start, text.bytes[index - 1].isWord { index -= 1 }
    return index
  }

  /// Where the word behind an offset ends, and the blanks and marks between.
  func wordAfter(_ offset: Int, upTo end: Int) -> Int {
    var index = offset
    while index < end, !text.bytes[index].isWord { index += 1 }
    while index < end, text.bytes[index].isWord { index += 1 }
    return index
  }

  /// The indices of the sentences a span touches; an empty span touches the one it stands within.
  func indices(touching span: TextSpan) -> Range<Int> {
    let first = sentences.firstIndex(endingAfter: span.start) { $0 }
    let end = max(span.end, span.isEmpty ? span.start : span.start + 1)
    return first..<first + sentences[first...].prefix { $0.start < end }.count
  }

  /// A span, and the whole of every sentence it touches.
  func passage(of span: TextSpan) -> TextSpan {
    sentences[indices(touching: span)].reduce(span) { $0.union($1) }
  }
}

extension UInt8 {
  /// Whether the byte is part of a word: of a letter or a digit.
  var isWord: Bool { isASCIILetter || isASCIIDigit || self >= 0x80 }
}
