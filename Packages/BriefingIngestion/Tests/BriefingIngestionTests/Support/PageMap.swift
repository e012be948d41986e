import BriefingCore

@testable import BriefingIngestion

/// The check that the text of a page is what its bytes say, and that its blocks hold all of it.
struct PageMap {
  private let reading: Reading
  private let source: [UInt8]

  init(_ reading: Reading, of source: [UInt8]) {
    self.reading = reading
    self.source = source
  }

  /// What is wrong; empty where all is well.
  var faults: [String] { mapFaults + blockFaults }

  /// Text without a place, and text that is not what stands there.
  private var mapFaults: [String] {
    var faults: [String] = []
    let text = reading.text
    let tokenizer = HTMLTokenizer(source)
    var end = 0
    var originalEnd = 0
    for segment in reading.sourceMap.segments {
      if segment.canonical.lowerBound != end { faults.append("no place for byte \(end)") }
      if segment.original.lowerBound < originalEnd { faults.append("\(segment) goes back") }
      end = segment.canonical.upperBound
      originalEnd = segment.original.upperBound
      let canonical = text.bytes[segment.canonical]
      // A space may stand for a line end.
      let isVerbatim =
        segment.isVerbatim
        && zip(canonical, source[segment.original]).allSatisfy {
          $0 == $1 || ($0.isASCIIWhitespace && $1.isASCIIWhitespace)
        }
      if isVerbatim { continue }
      // White space stands for whatever parts two words or blocks in the page.
      if canonical.allSatisfy(\.isASCIIWhitespace) { continue }
      let decoded = tokenizer.decoded(segment.original, .data)
      let plain = tokenizer.decoded(segment.original, .rawtext)
      if !canonical.elementsEqual(decoded), !canonical.elementsEqual(plain) {
        faults.append("\(segment) is '\(text[TextSpan(segment.canonical)])'")
      }
    }
    if end != text.count { faults.append("no place for byte \(end) of \(text.count)") }
    return faults
  }

  /// Blocks that are no spans, overlap or leave out text.
  private var blockFaults: [String] {
    var faults: [String] = []
    let text = reading.text
    var end = 0
    for block in reading.blocks {
      if !text.contains(block.span) { faults.append("block \(block.span) is no span") }
      if block.span.start < end { faults.append("block \(block.span) overlaps") }
      if text.trimmed(block.span) != block.span { faults.append("block \(block.span) has space") }
      if !isSpace(end..<block.span.start) {
        faults.append("text before \(block.span) is in no block")
      }
      end = block.span.end
    }
    if !isSpace(end..<text.count) { faults.append("text from \(end) on is in no block") }
    return faults
  }

  private func isSpace(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let width = reading.text.whitespaceWidth(at: index)
      guard width > 0 else { return false }
      index += width
    }
    return true
  }
}
